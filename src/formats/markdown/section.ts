/**
 * The text of a Markdown document below a heading, up to the next heading of the same or a higher level.
 * Headings inside code fences do not count.
 * @returns undefined where there is no such heading
 */
export function sectionOf(markdown: string, title: string): string | undefined {
  const lines = markdown.split(/\r?\n/)
  let fence: string | undefined
  let level = 0
  const kept: string[] = []
  for (const line of lines) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined && mark) fence = mark
    else if (fence !== undefined && mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    const heading = fence === undefined ? headingOf(line) : null
    if (heading) {
      if (level > 0 && heading.level <= level) break
      if (level === 0 && plain(heading.text) === plain(title)) {
        level = heading.level
        continue
      }
    }
    if (level > 0) kept.push(line)
  }
  return level > 0
    ? kept
        .join('\n')
        .replace(/^-{3,}\s*$/gm, '')
        .trim()
    : undefined
}

/** A line of hashes and text, without the hashes at its end. */
function headingOf(line: string): { level: number; text: string } | null {
  const [open, hashes] = /^(#{1,6})\s+/.exec(line) ?? []
  if (open === undefined || hashes === undefined) return null
  const text = line.slice(open.length).trimEnd()
  let end = text.length
  while (text[end - 1] === '#') end--
  return { level: hashes.length, text: text.slice(0, end).trimEnd() }
}

function plain(heading: string): string {
  return heading.replace(/[*_`]/g, '').trim().toLowerCase()
}
