/** What stands in a text of Markdown outside of code, and what of its structure is left open. */
export interface Outline {
  /** Words, links and elements, line by line; code is gone. */
  readonly lines: readonly string[]
  readonly links: readonly string[]
  readonly elements: readonly string[]
  /** Fences and folds that nothing closes. */
  readonly open: readonly string[]
}

/** Reads Markdown as a platform would where it looks for links, elements, mentions and commands. */
export function outlineOf(markdown: string): Outline {
  const lines: string[] = []
  const open: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
      continue
    }
    if (mark !== undefined) {
      fence = mark
      continue
    }
    lines.push(line.replace(/<code>[^<]*<\/code>/g, '').replace(/`[^`\n]+`/g, ''))
  }
  if (fence !== undefined) open.push(fence)
  const text = lines.join('\n')
  const elements = text.match(/<[^\s>][^>]*>?/g) ?? []
  for (const name of ['details', 'summary', 'sub', 'pre']) {
    const count = (tag: string): number => elements.filter((one) => one === tag).length
    if (count(`<${name}>`) !== count(`</${name}>`)) open.push(name)
  }
  const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url ?? '')
  return { lines: lines.map((line) => line.replace(/\]\([^)]*\)/g, ']')), links, elements, open }
}
