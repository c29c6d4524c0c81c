import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import { remarkAlert } from 'remark-github-blockquote-alert'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** What the platform leaves of HTML in Markdown, as far as that is known, and what its own notes are made of. */
const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'svg', 'path'],
  attributes: {
    ...defaultSchema.attributes,
    div: [['className', /^markdown-alert/]],
    p: [['className', /^markdown-alert/]],
    svg: ['viewBox', 'width', 'height', 'className'],
    path: ['d'],
  },
} as typeof defaultSchema

const css = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')

/** A page that shows Markdown as the platform would. */
export async function summaryPage(markdown: string): Promise<string> {
  const body = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkAlert)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify)
    .process(markdown)
  // The plugin writes the title of a note as it stands in the source.
  const html = String(body).replace(
    /(<\/svg>)([A-Z])([A-Z]+)(<\/p>)/g,
    (_, before: string, first: string, rest: string, after: string) => before + first + rest.toLowerCase() + after,
  )
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}
:root { color-scheme: light dark } body { background: light-dark(#fff, #0d1117); margin: 0 }
p.markdown-alert-title svg { fill: currentColor; margin-right: 8px }
article { max-width: 980px; padding: 16px; margin: 0 auto }</style><article class="markdown-body">${html}</article>`
}
