/** What `systemctl show` tells of the environment of a unit (systemctl(1), systemd.exec(5)). */
export interface UnitEnvironment {
  /** systemd knows the unit. */
  readonly isLoaded: boolean
  /** Of the main process; null where it does not run. */
  readonly pid: number | null
  /** `Environment=`, the last word on a name. */
  readonly set: ReadonlyMap<string, string>
  /** `EnvironmentFile=`, whose values win over `Environment=`, and those of a later one over those of an earlier one. */
  readonly files: readonly { readonly path: string; readonly mayBeAbsent: boolean }[]
}

/** The properties that are read. */
export const unitProperties = ['LoadState', 'MainPID', 'Environment', 'EnvironmentFiles'] as const

export function readUnitEnvironment(text: string): UnitEnvironment {
  const lines = text.split('\n')
  const all = (name: string): string[] =>
    lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1))
  const pid = Number(all('MainPID')[0])
  return {
    isLoaded: all('LoadState')[0] === 'loaded',
    pid: Number.isSafeInteger(pid) && pid > 0 ? pid : null,
    set: assignments(all('Environment').flatMap(wordsIn)),
    files: all('EnvironmentFiles').map((file) => ({
      path: file.replace(/ \(ignore_errors=(?:yes|no)\)$/, ''),
      mayBeAbsent: file.endsWith(' (ignore_errors=yes)'),
    })),
  }
}

/** The environment of a process, as Linux shows it: each assignment ends with NUL (proc(5)). */
export function readProcessEnvironment(text: string): ReadonlyMap<string, string> {
  return assignments(text.split('\0'))
}

function assignments(words: readonly string[]): Map<string, string> {
  return new Map(
    words.flatMap((word) => {
      const at = word.indexOf('=')
      return at > 0 ? [[word.slice(0, at), word.slice(at + 1)] as const] : []
    }),
  )
}

/** Words between blanks; one with blanks stands in double quotes, with a backslash before what is quoted in it. */
function wordsIn(text: string): string[] {
  const words: string[] = []
  let word: string | null = null
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\' && at + 1 < text.length) {
      at++
      word = (word ?? '') + unescaped(text.charAt(at))
    } else if (character === '"') {
      isQuoted = !isQuoted
      word ??= ''
    } else if (character === ' ' && !isQuoted) {
      if (word !== null) words.push(word)
      word = null
    } else {
      word = (word ?? '') + character
    }
  }
  return word === null ? words : [...words, word]
}

function unescaped(character: string): string {
  return { n: '\n', t: '\t', r: '\r' }[character] ?? character
}
