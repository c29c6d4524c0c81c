const shells = /(^|\/)(sh|bash|dash|ash|zsh|ksh|mksh|fish|su|runuser)$/
/** Short options in one word, `-c` among them, or its long form. */
const takesText = /^-[A-Za-z]*c[A-Za-z]*$|^--command$/

/**
 * Whether a text of the checklist is one that a shell reads as a program: the block of a `run`, or in a list of
 * arguments what follows `-c` of a shell. What stands behind that is data: `[sh, -c, 'echo "$1"', sh, <value>]`.
 * @param parent what holds the text at the end of the path
 */
export function isShellText(path: readonly string[], parent: unknown): boolean {
  if (path[0] !== 'sections' || !path.includes('command')) return false
  if (path.at(-1) === 'run') return true
  if (path.at(-2) !== 'run' || !Array.isArray(parent)) return false
  const words = parent.map(String)
  const at = Number(path.at(-1))
  if (/^--command=/.test(words[at] ?? '')) return true
  return words.some((word, shell) => shell < at && shells.test(word) && textsOf(words, shell).includes(at))
}

/** Where the program of a shell stands in a list: the first word after `-c` that is no option. */
function textsOf(words: readonly string[], shell: number): number[] {
  const option = words.findIndex((word, index) => index > shell && takesText.test(word))
  if (option < 0) return []
  let at = option + 1
  while (/^[-+]./.test(words[at] ?? '')) at += /^[-+][A-Za-z]*[oO]$/.test(words[at] ?? '') ? 2 : 1
  return [at]
}
