const shells = /(^|\/)(sh|bash|dash|ash|zsh|ksh|mksh|fish|su|runuser)$/
/** Short options in one word, `-c` among them, or its long form. */
const takesText = /^-[A-Za-z]*c[A-Za-z]*$|^--command$/

/**
 * Whether the word at this place of an argument list is one that a shell reads as a program: what follows `-c` of a
 * shell. What stands behind that is data: `[sh, -c, 'echo "$1"', sh, <value>]`.
 */
export function isShellText(words: readonly string[], at: number): boolean {
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
