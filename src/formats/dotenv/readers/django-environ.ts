import { faultOfLine, type Reading, type ReadOptions, Recorder } from '../reading.ts'

/** django-environ 0.12 and newer: line by line, quotes only around the whole value, `#` is no comment in a value. */
export function readDjangoEnviron(text: string, options: ReadOptions = {}): Reading {
  return readLines('django-environ', text, options, plainValue)
}

/** django-environ up to 0.11: an unquoted value ends at the first `#`. */
export function readDjangoEnviron011(text: string, options: ReadOptions = {}): Reading {
  return readLines('django-environ-0.11', text, options, (raw) => {
    const quoted = /^\s*'(.*)'\s*(#.*)?$/s.exec(raw)
    if (quoted) return doubleUnquoted(quoted[1] ?? '')
    const hash = raw.indexOf('#')
    return doubleUnquoted(hash < 0 ? raw : raw.slice(0, hash))
  })
}

function readLines(
  dialect: 'django-environ' | 'django-environ-0.11',
  text: string,
  options: ReadOptions,
  unquoted: (raw: string) => string,
): Reading {
  const recorder = new Recorder(dialect, text, options.environment)
  // The line ends of Python's str.splitlines.
  const ends = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|$/g
  for (let start = 0; start < text.length; ) {
    ends.lastIndex = start
    const end = ends.exec(text)
    const line = text.slice(start, end?.index)
    const match = /^(export )?([A-Za-z_0-9]+)=/.exec(line)
    if (match?.[2]) {
      recorder.set(match[2], unquoted(line.slice(match[0].length)), start + (match[1]?.length ?? 0))
    } else if (line !== '' && !line.startsWith('#') && line.trim() !== '' && !line.trimStart().startsWith('#')) {
      const { code, key } = faultOfLine(line.replace(/^\s+|^\uFEFF/, ''))
      recorder.fault(code, start, key)
    }
    start = (end?.index ?? text.length) + Math.max(1, end?.[0].length ?? 1)
  }
  return recorder.reading()
}

function plainValue(raw: string): string {
  if (raw.length >= 2 && raw.startsWith("'") && raw.endsWith("'")) return raw.slice(1, -1)
  return doubleUnquoted(raw)
}

function doubleUnquoted(raw: string): string {
  if (raw.length < 2 || !raw.startsWith('"') || !raw.endsWith('"')) return raw
  return raw.slice(1, -1).replace(/\\(.)/gs, (whole, letter: string) => ('rnt'.includes(letter) ? whole : letter))
}
