/** The text of one stage of a Dockerfile, the last where none is named; other lines are blank, so that numbers stay. */
export function stageOf(text: string, target: string): string {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (/^\s*FROM\s/i.test(line) ? [index] : []))
  const named = starts.find((at) => / AS\s+(\S+)/i.exec(lines[at] ?? '')?.[1]?.toLowerCase() === target.toLowerCase())
  const from = named ?? starts.at(-1) ?? 0
  const to = starts.find((at) => at > from) ?? lines.length
  return lines.map((line, index) => (index >= from && index < to ? line : '')).join('\n')
}
