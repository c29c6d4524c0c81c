import type { Family, Found } from '../../../check/lint/rule.ts'
import { isBlank } from '../../../formats/visible.ts'
import { isRandom } from '../../../secrecy/entropy.ts'
import { isPublished } from '../../../secrecy/published.ts'
import { shape } from '../../../secrecy/shape.ts'
import { isReference } from '../../../secrecy/unfilled.ts'
import { isUnset } from '../catalogue/unset.ts'
import type { Variable } from '../observation.ts'
import { ownText, ownUrl } from '../own-text.ts'
import { at, each, named, perFile, type Subject } from '../subject.ts'
import { isTemplate } from '../template-name.ts'
import { isOpenValue } from './values.ts'

/** Rules on the file as a whole: that it is there, its bytes, its lines. */

function fileMissing(subject: Subject): Found[] {
  const { source, content, job } = subject.observation
  if (content !== null || job !== null) return []
  return [{ message: `${source.name} does not exist`, expected: 'an env file', observed: 'no such file' }]
}

function fileEmpty(subject: Subject): Found[] {
  if (subject.observation.content === null || subject.variables.size > 0) return []
  if (subject.readings.some((reading) => reading.refused)) return []
  return [
    {
      message: `${subject.observation.source.name} sets no key`,
      expected: 'at least one KEY=value',
      observed: subject.text.trim() === '' ? 'an empty file' : 'no assignment that the reader takes',
    },
  ]
}

function notUtf8(subject: Subject): Found[] {
  const line = subject.observation.content?.notUtf8 ?? null
  if (line === null) return []
  return [
    {
      location: at(subject, line),
      message: 'The file is not UTF-8',
      expected: 'UTF-8',
      observed: `bytes on line ${line} that are not`,
    },
  ]
}

function nulByte(subject: Subject): Found[] {
  const line = subject.observation.content?.nul ?? null
  if (line === null) return []
  return [
    {
      location: at(subject, line),
      message: 'The file holds a NUL byte',
      expected: 'text',
      observed: `a NUL byte on line ${line}`,
    },
  ]
}

function bom(subject: Subject): Found[] {
  if (!subject.text.startsWith('\uFEFF')) return []
  const breaks = subject.readings.filter(({ dialect }) =>
    ['django-environ', 'django-environ-0.11', 'python-decouple', 'shell', 'systemd'].includes(dialect),
  )
  return [
    {
      location: at(subject, 1),
      level: breaks.length > 0 ? 'error' : 'warning',
      message: 'The file starts with a byte order mark',
      expected: 'UTF-8 without a byte order mark',
      observed: breaks.length > 0 ? `${names(breaks)} loses the first key` : 'a byte order mark',
    },
  ]
}

function crlf(subject: Subject): Found[] {
  const first = subject.text.indexOf('\r\n')
  if (first < 0) return []
  const breaks = subject.readings.filter(({ dialect }) => dialect === 'shell')
  return [
    {
      location: at(subject, subject.text.slice(0, first).split('\n').length),
      level: breaks.length > 0 ? 'error' : 'warning',
      message: 'Lines end with CRLF',
      expected: 'LF',
      observed: breaks.length > 0 ? 'a shell keeps the carriage return in every value' : 'CRLF',
    },
  ]
}

function duplicateKey(subject: Subject): Found[] {
  const first = new Map<string, { line: number; value: string }>()
  return subject.tokens.flatMap((token): Found[] => {
    if (token.kind !== 'assignment') return []
    const known = first.get(token.key)
    const value = token.raw
    if (!known) {
      first.set(token.key, { line: token.keySpan.line, value })
      return []
    }
    const same = known.value === value
    return [
      {
        about: token.key,
        location: at(subject, token.keySpan.line, token.keySpan.column),
        level: same ? 'warning' : 'error',
        message: `${named(token.key)} is set twice, on lines ${known.line} and ${token.keySpan.line}`,
        expected: 'one line for each key',
        observed: same ? 'two equal values' : 'two different values',
      },
    ]
  })
}

const invisible =
  /[\u00A0\u00AD\u180E\u200B-\u200F\u2028-\u202F\u2060-\u2064\u3000\uFEFF\x00-\x08\x0B\x0C\x0E-\x1F\x7F]/

function invisibleCharacter(subject: Subject): Found[] {
  if (!invisible.test(subject.text)) return []
  return subject.tokens.flatMap((token): Found[] => {
    if (token.kind !== 'assignment') return []
    const lineEnd = /[\r\n]|$/g
    lineEnd.lastIndex = token.valueSpan.end
    const match = invisible.exec(subject.text.slice(token.keySpan.start, lineEnd.exec(subject.text)?.index))
    if (!match) return []
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return [
      {
        about: token.key,
        location: at(subject, token.keySpan.line, token.keySpan.column),
        message: `${named(token.key.replace(invisible, ''))} holds a character that cannot be seen`,
        expected: 'visible characters',
        observed: `U+${code}`,
      },
    ]
  })
}

function tracked(subject: Subject): Found[] {
  const { observation } = subject
  const holdsSecrets = [...subject.variables.values()].some(
    ({ value, url, secret }) => value !== '' && (secret || url?.password),
  )
  if (observation.tracked === null || observation.tracked === false) return []
  if (observation.tracked !== true) {
    return [
      {
        message: `Whether git tracks ${observation.source.name} is not known`,
        expected: 'an answer of git',
        observed: observation.tracked.unknown,
        fix: 'Run the gate in a git checkout, with git installed. Where git refuses to read it since it belongs to another account, run `git config --global --add safe.directory` with its path.',
        inconclusive: true,
        unlessNamed: holdsSecrets ? 'info' : 'off',
      },
    ]
  }
  if (!holdsSecrets) return []
  if (isTemplate(observation.source.name, subject.text)) return realSecrets(subject)
  const isFilledIn = [...subject.variables.values()].some((one) => isFilled(subject, one))
  return [
    {
      ...(isFilledIn ? {} : { level: 'warning' as const }),
      message: isFilledIn
        ? `git tracks ${observation.source.name}, and it holds secrets`
        : `git tracks ${observation.source.name}, into which secrets are to be filled`,
      expected: 'a file that git ignores',
      observed: 'a tracked file',
    },
  ]
}

/** Whether a variable holds a secret that somebody put there, be it a weak one. */
function isFilled(subject: Subject, one: Variable): boolean {
  const { key, secret, url } = one
  const own = ownText(one)
  if (isBlank(own) || isUnset(key, own) || isReference(own.trim()) || isOpenValue(subject, key, own)) return false
  return url ? Boolean(ownUrl(one)?.password) : secret
}

/** A file that is there to be copied is tracked on purpose, and holds no secret but by mistake. */
function realSecrets(subject: Subject): Found[] {
  return each(subject, ({ key, value, url, ...one }) => {
    const secret = one.secret && !url ? value.trim() : (url?.password ?? '')
    if (!isRandom(secret) || isPatterned(secret) || isOpenValue(subject, key, value) || isPublished(secret)) return null
    return {
      message: `git tracks ${subject.observation.source.name}, and ${named(key)} looks like a real secret`,
      expected: 'a placeholder in a file that is there to be copied',
      observed: `a tracked value of ${shape(secret)}`,
      fix: 'Put a placeholder in its place, and replace the secret wherever it is used.',
    }
  })
}

/** Whether a text holds one short piece again and again, as what a template puts in place of a key does. */
function isPatterned(text: string): boolean {
  const looked = text.slice(0, 4096) // cut: looked at, not shown
  for (let period = 1; period <= 8; period++) {
    let run = 0
    for (let at = period; at < looked.length; at++) {
      run = looked[at] === looked[at - period] ? run + 1 : 0
      if (run >= Math.max(8, 3 * period)) return true
    }
  }
  return false
}

/** A checkout is always 0644 or 0755, so only what git cannot have made is a finding there. */
function permissions({ observation }: Subject): Found[] {
  const { mode, source } = observation
  if (mode === null || source.kind !== 'file') return []
  const wide = source.server === null ? (mode & 0o113) !== 0 : (mode & 0o137) !== 0
  if (!wide) return []
  return [
    {
      message: `${source.name} has mode ${mode.toString(8).padStart(4, '0')}`,
      expected: source.server === null ? 'not executable, and not writable by every user' : 'mode 0640 or narrower',
      observed: mode.toString(8).padStart(4, '0'),
    },
  ]
}

function names(readings: readonly { readonly dialect: string }[]): string {
  return readings.map(({ dialect }) => dialect).join(', ')
}

/** The rules of this family by their names. */
export const fileRules = {
  'file-missing': perFile(fileMissing),
  'file-empty': perFile(fileEmpty),
  'not-utf8': perFile(notUtf8),
  'nul-byte': perFile(nulByte),
  bom: perFile(bom),
  crlf: perFile(crlf),
  'duplicate-key': perFile(duplicateKey),
  'invisible-character': perFile(invisibleCharacter),
  tracked: perFile(tracked),
  permissions: perFile(permissions),
} as const satisfies Family<'env'>
