import { longestLine } from './long-lines.ts'

/** Lines of the begin that are looked at. */
const mostLines = 200

/** Whether a text begins with `KEY=value`, has such lines for the most part, and no `[section]`. */
export function isAssignments(text: string): boolean {
  const lines = text
    .slice(0, longestLine) // cut: looked at, not shown
    .split(/\r\n|\r|\n/, mostLines)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const pairs = lines.filter((line) => /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*=(?!=)/.test(line))
  return lines[0] !== undefined && lines[0] === pairs[0] && pairs.length * 2 >= lines.length && !lines.some(isSection)
}

function isSection(line: string): boolean {
  return /^\[[\w .-]+\]$/.test(line)
}
