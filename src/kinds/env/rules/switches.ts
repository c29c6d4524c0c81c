import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { shape } from '../../../secrecy/shape.ts'
import { suggest } from '../../../words/suggest.ts'
import { isClearBoolean, isLikelySwitch, isSecuritySwitch, isTrue } from '../keys.ts'
import type { Variable } from '../observation.ts'
import { each, named, noneOf, on, type Subject, type Wrong } from '../subject.ts'
import { isListOfNpm } from './modes.ts'

/** Rules on switches. */

export function booleanUnclear(subject: Subject): readonly Found[] | NotJudged {
  const found = each(subject, (one) => {
    const security = isSecuritySwitch(one)
    const said = security || one.type === 'switch'
    if (!said && !(one.type === null && isLikelySwitch(one.key))) return null
    const value = one.value.trim()
    if (isClearBoolean(value) || (!said && !isMisspelt(value))) return null
    if (isListOfNpm(subject, one.key)) return null
    return {
      ...(security ? {} : { level: 'warning' as const }),
      message: `${named(one.key)} is not clearly on or off`,
      expected: 'one of true, false, 1, 0, yes, no, on, off',
      observed: shape(one.value),
    }
  })
  const isSwitch = (one: Variable): boolean => one.type === 'switch' || isSecuritySwitch(one)
  return [...subject.variables.values()].some(isSwitch) ? found : noneOf('a switch such as DEBUG', found)
}

function isMisspelt(value: string): boolean {
  return (
    /^[a-z]{1,8}$/i.test(value) &&
    (value.length === 1 || suggest(value, ['true', 'false', 'enabled', 'disabled']) !== undefined)
  )
}

const referrerPolicies = new Set(
  'no-referrer no-referrer-when-downgrade origin origin-when-cross-origin same-origin strict-origin strict-origin-when-cross-origin unsafe-url'.split(
    ' ',
  ),
)
const openerPolicies = new Set(['same-origin', 'same-origin-allow-popups', 'unsafe-none'])

/** Switches that Django's deploy check wants true, with the number of its warning. */
const wanted: Readonly<Record<string, string>> = {
  SECURE_CONTENT_TYPE_NOSNIFF: 'W006',
  SECURE_SSL_REDIRECT: 'W008',
  SESSION_COOKIE_SECURE: 'W012',
  SESSION_COOKIE_HTTPONLY: 'W015',
  CSRF_COOKIE_SECURE: 'W016',
}

const needHsts: Readonly<Record<string, string>> = {
  SECURE_HSTS_INCLUDE_SUBDOMAINS: 'W005',
  SECURE_HSTS_PRELOAD: 'W021',
}

/** The settings that are judged. */
const settings: ReadonlySet<string> = new Set([
  ...Object.keys(wanted),
  ...Object.keys(needHsts),
  ...['EMAIL_USE_SSL', 'SECURE_HSTS_SECONDS', 'X_FRAME_OPTIONS', 'SECURE_REFERRER_POLICY'],
  ...['SECURE_CROSS_ORIGIN_OPENER_POLICY', 'DJANGO_ALLOW_ASYNC_UNSAFE'],
])

export function djangoCookiesTls(subject: Subject): Found[] {
  const isOther = subject.stack !== null && subject.stack !== 'django'
  const judged = [...subject.variables.values()].filter(({ setting }) => settings.has(setting))
  const hsts = [...subject.all.values()].find((one) => one.setting === 'SECURE_HSTS_SECONDS')
  return judged.flatMap((one): Found[] => {
    const found = bothKinds(subject, one) ?? judgeSetting(one, hsts)
    return found === null ? [] : [on(one, isOther ? inOtherWords(one, found) : found)]
  })
}

/** Django refuses to send mail with both kinds of TLS at once. */
function bothKinds(subject: Subject, { setting, key, value }: Variable): Wrong | null {
  const tls = subject.get('EMAIL_USE_TLS')?.value ?? ''
  if (setting !== 'EMAIL_USE_SSL' || !isTrue(value) || !isTrue(tls)) return null
  return {
    message: `${named(key)} and EMAIL_USE_TLS are both on, with which Django sends no mail`,
    expected: 'one of them: TLS with port 587, SSL with port 465',
    observed: 'both',
    fix: 'Set EMAIL_USE_SSL to false and use port 587, or EMAIL_USE_TLS to false and use port 465.',
  }
}

/** The names are also those of other frameworks, which have no `check --deploy`. */
function inOtherWords({ key }: Variable, found: Wrong): Wrong {
  return { ...found, message: `${named(key)} is not safe`, fix: `Set ${named(key)} to ${found.expected}.` }
}

function judgeSetting(one: Variable, hsts: Variable | undefined): Wrong | null {
  const name = one.setting
  const value = one.value.trim()
  const warn = (id: string, expected: string, observed: string): Wrong => ({
    level: 'warning',
    message: `${named(one.key)} is not what \`check --deploy\` asks for (security.${id})`,
    expected,
    observed,
  })
  if (wanted[name] !== undefined && !isTrue(value))
    return warn(wanted[name], 'true', value === '' ? 'empty' : 'not true')
  if (needHsts[name] !== undefined && (!hsts || Number(hsts.value) > 0) && !isTrue(value))
    return warn(needHsts[name], 'true', 'not true')
  if (name === 'SECURE_HSTS_SECONDS' && !(Number(value) > 0))
    return warn('W004', 'a number of seconds above 0', value === '' ? 'empty' : '0 or not a number')
  if (name === 'X_FRAME_OPTIONS' && value !== 'DENY') return warn('W019', 'DENY', 'another text')
  if (name === 'SECURE_REFERRER_POLICY') {
    if (value === '' || /^none$/i.test(value)) return warn('W022', 'a referrer policy', 'none')
    if (!value.split(',').every((item) => referrerPolicies.has(item.trim()))) {
      return {
        message: `${named(one.key)} is not a referrer policy (security.E023)`,
        expected: [...referrerPolicies].join(', '),
        observed: 'another word',
      }
    }
  }
  if (
    name === 'SECURE_CROSS_ORIGIN_OPENER_POLICY' &&
    value !== '' &&
    !/^none$/i.test(value) &&
    !openerPolicies.has(value)
  ) {
    return {
      message: `${named(one.key)} is not an opener policy (security.E024)`,
      expected: [...openerPolicies].join(', '),
      observed: 'another word',
    }
  }
  if (name === 'DJANGO_ALLOW_ASYNC_UNSAFE' && value !== '') {
    return {
      message: `${named(one.key)} is set (async.E001)`,
      expected: 'not set at all',
      observed: 'set; any text counts as true',
    }
  }
  return null
}

/** The rules of this family by their names. */
export const switchesRules = {
  'boolean-unclear': booleanUnclear,
  'django-cookies-tls': djangoCookiesTls,
} as const satisfies Family<'env'>
