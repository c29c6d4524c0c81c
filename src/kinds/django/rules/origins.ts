import type { Family } from '../../../check/lint/rule.ts'
import { isOwnMachine } from '../../../formats/host.ts'
import type { Value } from '../../../formats/python/values.ts'
import type { Seen } from '../judge.ts'
import { absent, found, isOpen, isTruthy, type Judged, notDecidable } from '../setting.ts'

export function allowedHosts(settings: Seen): Judged {
  const at = settings.assignments.get('ALLOWED_HOSTS')
  const expected = 'the names under which the site is reached'
  if (!at) return absent(settings, 'ALLOWED_HOSTS', expected, 'empty')
  if (defaultsOf(at.value).includes('*')) {
    const message = 'ALLOWED_HOSTS allows every name when its variable is forgotten'
    return [found(at, message, 'no default, or one without "*"', 'a default of "*"')]
  }
  const items = at.value.kind === 'list' ? at.value.items : []
  const hosts = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
  if (hosts.includes('*') && !at.conditional && !at.overlaid) {
    return [found(at, 'ALLOWED_HOSTS allows every name', expected, '"*"')]
  }
  if (isOpen(at) || hosts.length < items.length) return notDecidable(at)
  if (at.value.kind !== 'list') {
    return [found(at, 'ALLOWED_HOSTS is no list', expected, 'a single value')]
  }
  if (hosts.length === 0) {
    return [found(at, 'ALLOWED_HOSTS is empty, so every request is refused', expected, '[]')]
  }
  const wrong = hosts.find((host) => /[/:\s]/.test(host.replace(/^\[.*\]$/, '')))
  if (wrong !== undefined) {
    const message = 'ALLOWED_HOSTS holds more than a name: a scheme, port, path or space'
    return [found(at, message, expected, wrong)]
  }
  if (!hosts.every(isOwnMachine)) return []
  const message = 'ALLOWED_HOSTS holds only names of this machine'
  return [found(at, message, expected, hosts.join(', '))]
}

/** The hosts of a literal default, as a list, as a text that is split, or of one item of a list. */
function defaultsOf(value: Value): readonly string[] {
  if (value.kind === 'list') return value.items.flatMap((item) => (item.kind === 'computed' ? defaultsOf(item) : []))
  const fallback = value.kind === 'computed' ? value.fallback : undefined
  if (fallback?.kind === 'string') return fallback.value.split(/[\s,;[\]()"']+/)
  return fallback?.kind === 'list' ? fallback.items.flatMap((item) => (item.kind === 'string' ? [item.value] : [])) : []
}

export function csrfOrigins({ assignments }: Seen): Judged {
  const at = assignments.get('CSRF_TRUSTED_ORIGINS')
  if (!at) return []
  const items = at.value.kind === 'list' ? at.value.items : []
  const origins = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
  const expected = 'https://name, or https://*.name'
  const wrong = origins.find((origin) => !/^https?:\/\/[^/\s]+$/.test(origin))
  if (wrong !== undefined) {
    return [found(at, 'CSRF_TRUSTED_ORIGINS holds what is no origin', expected, wrong)]
  }
  const plain = origins.find((origin) => origin.startsWith('http://'))
  if (plain !== undefined) {
    return [{ ...found(at, 'CSRF_TRUSTED_ORIGINS trusts an origin without TLS', expected, plain), level: 'warning' }]
  }
  return isOpen(at) || origins.length < items.length ? notDecidable(at) : []
}

export function corsAllowAll({ assignments }: Seen): Judged {
  const at = assignments.get('CORS_ALLOW_ALL_ORIGINS') ?? assignments.get('CORS_ORIGIN_ALLOW_ALL')
  if (!at) return []
  if (isOpen(at)) return notDecidable(at)
  if (!isTruthy(at.value)) return []
  const credentials = assignments.get('CORS_ALLOW_CREDENTIALS')
  const withCookies = credentials !== undefined && !isOpen(credentials) && isTruthy(credentials.value)
  const message = withCookies
    ? 'Every site may read answers with the cookies of its visitors'
    : 'Every site may read the answers'
  const one = found(at, message, 'CORS_ALLOWED_ORIGINS with the own front ends', `${at.name} = True`)
  return [withCookies ? one : { ...one, level: 'warning' }]
}

/** The rules of this family by their names. */
export const originsRules = {
  'allowed-hosts': allowedHosts,
  'csrf-origins': csrfOrigins,
  'cors-allow-all': corsAllowAll,
} as const satisfies Family<'django'>
