const shells = /(^|\/)(sh|bash|dash|ash|zsh|ksh|mksh|fish|su|runuser)$/
/** Short options in one word, `-c` among them, or its long form. */
const takesText = /^-(?=[A-Za-z]+$)[^c]*c|^--command$/

/**
 * Whether the word at this place of an argument list is one that a shell reads as a program: what follows `-c` of a
 * shell. What stands behind that is data: `[sh, -c, 'echo "$1"', sh, <value>]`.
 */
export function isShellText(words: readonly string[], at: number): boolean {
  if (/^--command=/.test(words[at] ?? '')) return true
  return textsOf(words).has(at)
}

const known = new WeakMap<readonly string[], ReadonlySet<number>>()

/** Where the programs of shells stand in a list: the first word after the `-c` that follows a shell which is no option. */
function textsOf(words: readonly string[]): ReadonlySet<number> {
  const before = known.get(words)
  if (before) return before
  const found = new Set<number>()
  // From the end: where the first word at or after this one stands that is no option, and where the program stands.
  const noOption = new Map<number, number>()
  let text = -1
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ''
    const next = at + (/^[-+][A-Za-z]*[oO]$/.test(word) ? 2 : 1)
    noOption.set(at, isOption(word) ? (noOption.get(next) ?? next) : at)
    if (text >= 0 && shells.test(word)) found.add(text)
    if (takesText.test(word)) text = noOption.get(at + 1) ?? at + 1
  }
  known.set(words, found)
  return found
}

function isOption(word: string): boolean {
  return /^[-+]./.test(word)
}
