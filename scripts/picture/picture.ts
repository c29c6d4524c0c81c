import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import { remarkAlert } from 'remark-github-blockquote-alert'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** node picture.ts SUMMARY.md OUT.png [light|dark] [HEIGHT]: renders Markdown with GitHub's sanitizer rules and style. */
const [source = '', target = 'summary.png', theme = 'light', height = '1400'] = process.argv.slice(2)

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
}

const body = await unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkAlert)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema as typeof defaultSchema)
  .use(rehypeStringify)
  .process(readFileSync(source, 'utf8'))

const css = readFileSync(
  createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
  'utf8',
)
const background = theme === 'dark' ? '#0d1117' : '#ffffff'
const directory = mkdtempSync(join(tmpdir(), 'picture-'))
const page = join(directory, 'page.html')
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>${css} body { background: ${background}; margin: 0 } article { max-width: 980px; padding: 24px; margin: 0 auto }</style><article class="markdown-body">${body}</article>`,
)
execFileSync('chromium', [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--user-data-dir=${join(directory, 'profile')}`,
  `--window-size=1028,${height}`,
  `--screenshot=${target}`,
  pathToFileURL(page).href,
])
rmSync(directory, { recursive: true, force: true })
