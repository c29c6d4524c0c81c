import { type Reading, type ReadOptions, Recorder } from '../reading.ts'

/** `docker run` reads with a buffer of this many bytes per line. */
const longestLine = 64 * 1024

/** `docker run --env-file`: nothing is unquoted, nothing is expanded, a bad line refuses the file. */
export function readDockerRun(text: string, options: ReadOptions = {}): Reading {
  const recorder = new Recorder('docker-run', text, options.environment)
  let start = 0
  for (const whole of text.split('\n')) {
    const offset = start
    start += whole.length + 1
    const line = (offset === 0 ? whole.replace(/^\uFEFF/, '') : whole).replace(/\r$/, '')
    const assignment = line.trimStart()
    const at = offset + whole.length - whole.replace(/^[\uFEFF\s]+/, '').length
    if (Buffer.byteLength(line) >= longestLine) {
      recorder.refuse('too-long', offset)
      break
    }
    if (assignment === '' || assignment.startsWith('#')) continue
    const equals = assignment.indexOf('=')
    const key = equals < 0 ? assignment : assignment.slice(0, equals)
    if (key === '' || /[ \t]/.test(key)) {
      recorder.refuse(
        key === '' ? 'bad-key-name' : /^export\s/.test(key) || equals < 0 ? 'syntax' : 'space-around-equals',
        at,
      )
      break
    }
    if (equals >= 0) recorder.set(key, assignment.slice(equals + 1), at)
    else recorder.fault('no-equals', at)
  }
  return recorder.reading()
}
