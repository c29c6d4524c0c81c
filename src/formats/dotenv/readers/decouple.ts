import { plainKey, type Reading, type ReadOptions, Recorder } from '../reading.ts'

/**
 * python-decouple (3.8, RepositoryEnv): what follows the first `=` is the value as it stands, without one pair of equal
 * quotes around it. No comment ends a value, nothing is expanded, and a line without `=` is passed over.
 */
export function readDecouple(text: string, options: ReadOptions = {}): Reading {
  const recorder = new Recorder('python-decouple', text, options.environment)
  let start = 0
  for (const whole of text.split('\n')) {
    const offset = start
    start += whole.length + 1
    const line = whole.trim()
    const at = offset + whole.length - whole.trimStart().length
    if (line === '' || line.startsWith('#')) continue
    const equals = line.indexOf('=')
    if (equals < 0) {
      recorder.fault('no-equals', at)
      continue
    }
    const key = line.slice(0, equals).trim()
    const value = line.slice(equals + 1).trim()
    const isQuoted = value.length >= 2 && /^["']/.test(value) && value.endsWith(value.charAt(0))
    if (!plainKey.test(key)) recorder.fault('bad-key-name', at)
    recorder.set(key, isQuoted ? value.slice(1, -1) : value, at)
  }
  return recorder.reading()
}
