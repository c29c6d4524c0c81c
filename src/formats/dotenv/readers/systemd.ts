import { plainKey, type Reading, type ReadOptions, Recorder } from '../reading.ts'

const untilEquals = /[^=\r\n]*/y
/** What stands for itself wherever it stands in a value. */
const ordinaryRun = /[^\\"' \t\r\n]+/y

/**
 * systemd's `EnvironmentFile=`: quotes join, a backslash before the end of a line continues it, nothing is expanded,
 * an assignment with an unusual key is ignored. See systemd.exec(5).
 */
export function readSystemd(text: string, options: ReadOptions = {}): Reading {
  const recorder = new Recorder('systemd', text, options.environment)
  let at = 0
  const isEnd = (char: string): boolean => char === '\n' || char === '\r'

  while (at < text.length) {
    const char = text.charAt(at)
    if (/[ \t\n\r]/.test(char)) at++
    else if (char === '#' || char === ';') comment()
    else assignment()
  }
  return recorder.reading()

  function comment(): void {
    while (at < text.length && !isEnd(text.charAt(at))) at += text.charAt(at) === '\\' ? 2 : 1
  }

  function assignment(): void {
    const start = at
    const key = run(untilEquals).trimEnd()
    if (text.charAt(at) !== '=') {
      recorder.fault('no-equals', start)
      return
    }
    at++
    const { value, closed } = readValue()
    if (!closed) recorder.fault('unterminated-quote', start, key)
    if (plainKey.test(key)) recorder.set(key, value, start)
    else recorder.fault('bad-key-name', start)
  }

  function readValue(): { value: string; closed: boolean } {
    const parts: string[] = []
    let trailing = 0
    let plain = false
    while (at < text.length) {
      const char = text.charAt(at)
      if (isEnd(char)) break
      if (!plain && (char === '"' || char === "'")) {
        if (!quoted(char, parts)) return { value: parts.join(''), closed: false }
        trailing = 0
        continue
      }
      const ordinary = run(ordinaryRun)
      if (ordinary !== '') {
        plain = true
        trailing = 0
        parts.push(ordinary)
        continue
      }
      at++
      if (char === '\\') {
        plain = true
        trailing = 0
        if (!isEnd(text.charAt(at))) parts.push(text.charAt(at))
        at++
      } else if (char === ' ' || char === '\t') {
        if (plain) {
          parts.push(char)
          trailing++
        }
      } else {
        plain = true
        trailing = 0
        parts.push(char)
      }
    }
    return { value: parts.slice(0, parts.length - trailing).join(''), closed: true }
  }

  function run(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }

  /** False where the text ends before the quote does; systemd then takes what there is. */
  function quoted(quote: string, parts: string[]): boolean {
    at++
    while (at < text.length) {
      const char = text.charAt(at++)
      if (char === quote) return true
      if (quote === '"' && char === '\\') {
        const next = text.charAt(at++)
        if ('"\\`$'.includes(next)) parts.push(next)
        else if (!isEnd(next)) parts.push(char, next)
      } else parts.push(char)
    }
    return false
  }
}
