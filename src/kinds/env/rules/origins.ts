import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { isOwnMachine } from '../../../formats/host.ts'
import { isUnset } from '../catalogue/unset.ts'
import { isTrue } from '../keys.ts'
import type { Variable } from '../observation.ts'
import { named, noneOf, on, type Subject } from '../subject.ts'
import { urlParts } from '../urls.ts'
import { type Fault, isPublicSuffix, items, pick } from './hosts.ts'

/** Rules on the origins that the application accepts. */

function origin(url: string | undefined): string | undefined {
  const match = url === undefined ? null : /^(https?:\/\/[^/]+)/i.exec(url)
  return match?.[1]?.toLowerCase()
}

/** The origin of the frontend, where it differs from that of the environment. */
function foreignFrontend(subject: Subject): string | undefined {
  const { url, frontend } = subject.scene.environment
  const theirs = origin(frontend)
  return theirs === origin(url) ? undefined : theirs
}

/** What is wrong with an origin, or null. */
function originFault(item: string, wildcardHost: boolean): Fault | null {
  if (/["'\][{}]/.test(item) && !/\/\/\[/.test(item))
    return { observed: 'brackets or quotes, as in a JSON or Python list' }
  if (/\s|;/.test(item)) return { observed: 'origins with something else than a comma between them' }
  if (item === '*') return { observed: '`*` in place of an origin' }
  if (item.toLowerCase() === 'null') return { observed: '`null`, which every sandboxed page can claim to be' }
  const parts = urlParts(item)
  if (!parts) return { observed: 'an entry without a scheme' }
  if (parts.fault) return { observed: `an entry with ${parts.fault}` }
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*[/?#]/i.test(item)) return { observed: 'an entry with a path or a trailing slash' }
  if (parts.user !== null) return { observed: 'an entry with a user' }
  if (/[A-Z]/.test(item)) return { observed: 'capital letters, while browsers send small ones' }
  const usual = { http: '80', https: '443' }[parts.scheme]
  if (parts.port !== null && parts.port === usual)
    return { observed: `the port ${usual}, which browsers leave out of an origin` }
  const host = wildcardHost && parts.host.startsWith('*.') ? parts.host.slice(2) : parts.host
  if (host.includes('*') || (wildcardHost && parts.host.startsWith('*.') && isPublicSuffix(host)))
    return { observed: 'a wildcard that covers foreign sites' }
  return null
}

export function csrfOrigins(subject: Subject): readonly Found[] | NotJudged {
  const variables = pick(subject, (name) => name === 'CSRF_TRUSTED_ORIGINS')
  const isEmpty = variables.every(({ value }) => value.trim() === '') && foreignFrontend(subject) === undefined
  if (isEmpty) return noneOf('CSRF_TRUSTED_ORIGINS')
  return variables.flatMap((one): Found[] => {
    const { list } = items(subject, one.value)
    const expected = 'origins such as https://www.example.com'
    for (const item of list) {
      const fault =
        originFault(item, true) ?? (isOwnMachine(urlParts(item)?.host ?? '') ? { observed: 'a loopback origin' } : null)
      if (fault)
        return [
          on(one, { message: `${named(one.key)} has an entry that is wrong`, expected, observed: fault.observed }),
        ]
    }
    const frontend = foreignFrontend(subject)
    if (frontend && !list.some((item) => coversOrigin(item.toLowerCase(), frontend))) {
      return [
        on(one, {
          message: `${named(one.key)} does not list the frontend`,
          expected: `${frontend} in the list`,
          observed: `${list.length} other ${list.length === 1 ? 'origin' : 'origins'}`,
        }),
      ]
    }
    return plainHttp(one, list)
  })
}

function coversOrigin(item: string, wanted: string): boolean {
  if (!item.includes('://*.')) return item === wanted
  const [scheme, host = ''] = item.split('://*.')
  return wanted.startsWith(`${scheme}://`) && wanted.endsWith(`.${host}`)
}

function plainHttp(one: Variable, list: readonly string[]): Found[] {
  if (!list.some((item) => /^http:/i.test(item))) return []
  return [
    on(one, {
      level: 'warning',
      message: `${named(one.key)} trusts an origin without TLS`,
      expected: 'https://',
      observed: 'an http:// origin',
    }),
  ]
}

const allowAll = (name: string): boolean => /^(CORS_ALLOW_ALL_ORIGINS|CORS_ORIGIN_ALLOW_ALL)$/.test(name)
const originList = (name: string): boolean =>
  /^(CORS_ALLOWED_ORIGINS|CORS_ORIGIN_WHITELIST|CORS_ORIGINS?|BACKEND_CORS_ORIGINS|CORS_ALLOW_ORIGINS?|ALLOWED_ORIGINS)$/.test(
    name,
  )
/** Django refuses to start where an entry of these has no scheme (corsheaders.E013). */
const ofDjango = (name: string): boolean => /^(CORS_ALLOWED_ORIGINS|CORS_ORIGIN_WHITELIST)$/.test(name)
const regexList = (name: string): boolean =>
  /^(CORS_ALLOWED_ORIGIN_REGEX(ES)?|CORS_ORIGIN_REGEX_WHITELIST|CORS_ORIGIN_REGEX)$/.test(name)

/** Laravel takes the word for no list at all; an empty list without a frontend that needs it asks for nothing. */
function isNone(subject: Subject, { key, value }: Variable): boolean {
  if (/^false$/i.test(value.trim())) return true
  if (value.trim() === '') return foreignFrontend(subject) === undefined
  return subject.stack === 'laravel' && isUnset(key, value)
}

/** To cors of npm, and to what is built on it, the word sends every origin back as the allowed one. */
function isReflected({ stack }: Subject, item: string): boolean {
  return item.toLowerCase() === 'true' && stack !== 'django' && stack !== 'laravel'
}

function isExpression(value: string): boolean {
  return /^\s*[#/~]?\^|\\\.|\$[#/~]?\s*$/.test(value)
}

function refused(one: Variable): Found {
  return on(one, {
    message: `${named(one.key)} has an entry that is wrong`,
    expected: 'origins with a scheme, or CORS_ALLOW_ALL_ORIGINS',
    observed: '`*`, with which django-cors-headers does not start (corsheaders.E013)',
  })
}

export function cors(subject: Subject): readonly Found[] | NotJudged {
  const about = pick(subject, (name) => /CORS|ALLOWED_ORIGINS/.test(name))
  const among = (accepts: (name: string) => boolean): Variable[] => about.filter(({ setting }) => accepts(setting))
  const credentials = among((name) => name === 'CORS_ALLOW_CREDENTIALS').some(({ value }) => isTrue(value))
  const everyone = (one: Variable): Found =>
    on(one, {
      ...(credentials ? {} : { level: 'warning' as const }),
      message: `${named(one.key)} lets every site read answers${credentials ? ', with the cookies of the user' : ''}`,
      expected: 'a list of origins',
      observed: credentials ? 'every origin, with credentials' : 'every origin',
    })
  const written = among(originList).filter((one) => !isNone(subject, one))
  // Some stacks take one expression under the name of a list.
  const regexes = [...among(regexList), ...written.filter(({ value }) => isExpression(value))].filter(
    ({ value }) => value.trim() !== '',
  )
  const open = among(allowAll).filter(({ value }) => isTrue(value))
  const lists = written.filter(({ value }) => !isExpression(value))
  if (among(allowAll).length + regexes.length + lists.length === 0) return noneOf('CORS_ALLOWED_ORIGINS')
  const found = open.map(everyone)
  for (const one of regexes) {
    const list = isExpression(one.value) ? [one.value.trim()] : items(subject, one.value).list
    if (list.some((item) => !item.startsWith('^') || !item.endsWith('$') || /(^|[^\\])\.(?![*+?{])[a-z]/i.test(item))) {
      found.push(
        on(one, {
          level: 'warning',
          message: `${named(one.key)} matches more origins than it should`,
          expected: 'anchors at both ends and escaped dots',
          observed: 'an expression without an anchor or with an unescaped dot',
        }),
      )
    }
  }
  const frontend = foreignFrontend(subject)
  for (const one of lists) {
    const { list } = items(subject, one.value)
    const [only = ''] = list.length === 1 ? list : []
    if (only === '*' || isReflected(subject, only)) {
      found.push(subject.stack === 'django' && ofDjango(one.setting) ? refused(one) : everyone(one))
      continue
    }
    const fault = list.map((item) => originFault(item, false)).find((bad) => bad !== null)
    if (fault) {
      found.push(
        on(one, {
          message: `${named(one.key)} has an entry that is wrong`,
          expected: 'origins such as https://www.example.com',
          observed: fault.observed,
        }),
      )
      continue
    }
    if (
      frontend &&
      regexes.length === 0 &&
      open.length === 0 &&
      !list.some((item) => item.toLowerCase() === frontend)
    ) {
      found.push(
        on(one, {
          message: `${named(one.key)} does not list the frontend`,
          expected: `${frontend} in the list`,
          observed: `${list.length} other ${list.length === 1 ? 'origin' : 'origins'}`,
        }),
      )
      continue
    }
    if (list.some((item) => isOwnMachine(urlParts(item)?.host ?? ''))) {
      found.push(
        on(one, {
          level: 'warning',
          message: `${named(one.key)} lists this machine`,
          expected: 'public origins',
          observed: 'a loopback origin',
        }),
      )
    } else found.push(...plainHttp(one, list))
  }
  return found
}

/** The rules of this family by their names. */
export const originsRules = {
  'csrf-origins': csrfOrigins,
  cors,
} as const satisfies Family<'env'>
