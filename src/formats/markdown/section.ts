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
    const heading = fence === undefined ? /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) : null
    if (heading?.[1] && heading[2] !== undefined) {
      if (level > 0 && heading[1].length <= level) break
      if (level === 0 && plain(heading[2]) === plain(title)) {
        level = heading[1].length
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

function plain(heading: string): string {
  return heading.replace(/[*_`]/g, '').trim().toLowerCase()
}
