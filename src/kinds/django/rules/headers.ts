import type { Family } from '../../../check/lint/rule.ts'
import type { Seen } from '../judge.ts'
import { absent, found, isOpen, type Judged, notDecidable, switchOn } from '../setting.ts'

export const contentTypeNosniff = switchOn('SECURE_CONTENT_TYPE_NOSNIFF', true)

export function hsts(settings: Seen): Judged {
  const name = 'SECURE_HSTS_SECONDS'
  const at = settings.assignments.get(name)
  const expected = `${name} of at least 15552000 (180 days)`
  if (!at) return absent(settings, name, expected, '0')
  if (isOpen(at)) return notDecidable(at)
  const seconds = at.value.kind === 'number' ? at.value.value : 0
  if (seconds >= 15_552_000) return []
  return [found(at, 'Strict-Transport-Security is off or short', expected, `${seconds} seconds`)]
}

export function frameOptions({ assignments }: Seen): Judged {
  const at = assignments.get('X_FRAME_OPTIONS')
  if (!at) return []
  if (isOpen(at)) return notDecidable(at)
  if (at.value.kind === 'string' && /^(DENY|SAMEORIGIN)$/i.test(at.value.value)) return []
  const observed = at.value.kind === 'string' ? at.value.value : 'something else'
  const message = 'X_FRAME_OPTIONS lets other sites frame the pages'
  return [found(at, message, 'DENY or SAMEORIGIN', observed)]
}

const safePolicies = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'])

export function referrerPolicy({ assignments }: Seen): Judged {
  const at = assignments.get('SECURE_REFERRER_POLICY')
  if (!at) return []
  if (isOpen(at)) return notDecidable(at)
  const texts =
    at.value.kind === 'string'
      ? at.value.value.split(',')
      : at.value.kind === 'list'
        ? at.value.items.map((item) => (item.kind === 'string' ? item.value : ''))
        : []
  if (texts.length > 0 && texts.every((text) => safePolicies.has(text.trim()))) return []
  const message = 'SECURE_REFERRER_POLICY tells other sites more than the origin'
  return [found(at, message, 'same-origin', texts.join(', ') || 'none')]
}

const wanted = ['SecurityMiddleware', 'CsrfViewMiddleware', 'XFrameOptionsMiddleware']

export function middleware(settings: Seen): Judged {
  // Before Django 2.0 it had another name.
  const at = settings.assignments.get('MIDDLEWARE') ?? settings.assignments.get('MIDDLEWARE_CLASSES')
  if (!at) return absent(settings, 'MIDDLEWARE', 'the security middlewares', 'none')
  const items = at.value.kind === 'list' ? at.value.items : []
  if (isOpen(at) || items.some((item) => item.kind !== 'string')) return notDecidable(at)
  const names = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
  // A class of its own that bears the name is derived from it, as that of django-secure was.
  const isOld = at.name === 'MIDDLEWARE_CLASSES'
  // Before Django 1.8 there was no SecurityMiddleware.
  const missing = wanted.slice(isOld ? 1 : 0).filter((name) => !names.some((one) => one.split('.').at(-1) === name))
  if (missing.length === 0) return []
  return [found(at, `${at.name} lacks ${missing.join(', ')}`, 'all three', `${names.length} middlewares`)]
}

/** The rules of this family by their names. */
export const headersRules = {
  hsts,
  'content-type-nosniff': contentTypeNosniff,
  'frame-options': frameOptions,
  'referrer-policy': referrerPolicy,
  middleware,
} as const satisfies Family<'django'>
