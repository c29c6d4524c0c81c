/**
 * The words of a command line as a POSIX shell splits them: quotes and backslashes taken off, nothing expanded or run.
 * A quote without an end reaches to the end of the text. `;`, `&&`, `||`, `|` and `&` become words of their own.
 */
export function shellWords(text: string): string[] {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (quote === "'") {
      if (char === "'") quote = ''
      else word += char
    } else if (char === '\\' && at + 1 < text.length) {
      at++
      if (text[at] !== '\n') word = (word ?? '') + text[at]
    } else if (quote === '"') {
      if (char === '"') quote = ''
      else word += char
    } else if (char === '"' || char === "'") {
      quote = char
      word ??= ''
    } else if (/[\s;&|]/.test(char)) {
      if (word !== undefined) words.push(word)
      word = undefined
      if (/[;&|\n]/.test(char)) {
        if (words.at(-1) !== ';') words.push(';')
      }
    } else {
      word = (word ?? '') + char
    }
  }
  if (word !== undefined) words.push(word)
  return words
}

/** The single commands of a line; what `sh -c '…'` is given counts as commands too. */
export function commandsOf(words: readonly string[], depth = 0): string[][] {
  const commands: string[][] = [[]]
  for (const word of words) {
    if (word === ';') commands.push([])
    else commands.at(-1)?.push(word)
  }
  return commands
    .filter((command) => command.length > 0)
    .flatMap((command) => {
      const dash = command.findIndex((word) => /^-[a-z]*c$/.test(word))
      const isShell = /(^|\/)(sh|bash|ash|dash)$/.test(command[0] ?? '')
      const script = command[dash + 1]
      if (!isShell || dash < 0 || script === undefined || depth > 2) return [command]
      return commandsOf(shellWords(script), depth + 1)
    })
}
