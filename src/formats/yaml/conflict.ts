/**
 * The line, from 1, in which the first merge conflict of a text begins; null where there is none. A conflict is what git
 * writes: `<<<<<<<`, then `=======`, then `>>>>>>>`, each at the start of a line (git-merge(1), "How conflicts are
 * presented").
 */
export function conflictLine(text: string): number | null {
  let begin: number | null = null
  let divided = false
  for (const [index, line] of text.split('\n').entries()) {
    if (/^<{7}(?:\s|$)/.test(line)) [begin, divided] = [index + 1, false]
    else if (/^={7}\s*$/.test(line)) divided = begin !== null
    else if (divided && /^>{7}(?:\s|$)/.test(line)) return begin
  }
  return null
}
