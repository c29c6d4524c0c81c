import { plainKey, type Reading, type ReadOptions, Recorder } from '../reading.ts'

/** White space of Python's str.strip. */
const white = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/**
 * python-decouple (3.8, RepositoryEnv): what follows the first `=` is the value as it stands, without one pair of equal
 * quotes around it. No comment ends a value, nothing is expanded, a line without `=` is passed over, and a byte order
 * mark becomes part of the first key.
 */
export function readDecouple(source: string, options: ReadOptions = {}): Reading {
  // The text mode of Python's open.
  const text = source.replace(/\r\n?/g, '\n')
  const recorder = new Recorder('python-decouple', text, options.environment)
  let start = 0
  for (const whole of text.split('\n')) {
    const offset = start
    start += whole.length + 1
    const line = strip(whole)
    const at = offset + whole.indexOf(line)
    if (line === '' || line.startsWith('#')) continue
    const equals = line.indexOf('=')
    if (equals < 0) {
      recorder.fault('no-equals', at)
      continue
    }
    const key = strip(line.slice(0, equals))
    const value = strip(line.slice(equals + 1))
    const isQuoted = value.length >= 2 && /^["']/.test(value) && value.endsWith(value.charAt(0))
    if (!plainKey.test(key)) recorder.fault('bad-key-name', at)
    recorder.set(key, isQuoted ? value.slice(1, -1) : value, at)
  }
  return recorder.reading()
}

function strip(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && white.test(text.charAt(start))) start++
  while (end > start && white.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
