import { inline } from '../escape.ts'
import { blocks, fence, indented } from './markdown.ts'

/** Advice with its longest line to paste set apart, so that it can be copied by a button, also on a phone. */
export function fixBlock(fix: string): string {
  const snippet = snippetIn(fix)
  if (snippet === null) return `**Fix:** ${inline(fix)}`
  const at = fix.indexOf(`\`${snippet}\``)
  const before = fix.slice(0, at).trim()
  // Words in brackets do not read well with a line between them.
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return `**Fix:** ${inline(fix)}`
  const after = fix.slice(at + snippet.length + 2).replace(/^[\s.,;:]+/, '')
  return blocks([`**Fix:** ${inline(before)}`, fence(snippet), inline(after)])
}

/** The same as a point of a list. */
export function fixPoint(fix: string): string {
  return `- ${indented(fixBlock(fix))}`
}

/** What of the code in a piece of advice is a whole line to paste: a command or a setting, not a name. */
function snippetIn(fix: string): string | null {
  const spans = [...fix.matchAll(/`([^`\n]+)`/g)].flatMap(([, text]) => (text === undefined ? [] : [text]))
  const lines = spans.filter((text) => text.length >= 20 && /\S[ =]\S/.test(text) && !/^\s*::|##\[/.test(text))
  return lines.sort((a, b) => b.length - a.length)[0] ?? null
}
