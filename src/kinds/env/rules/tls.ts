import type { Family, Found } from '../../../check/lint/rule.ts'
import { isPublicHost } from '../../../formats/private-network.ts'
import { isTrue } from '../keys.ts'
import type { Variable } from '../observation.ts'
import { each, named, type Subject, type Wrong } from '../subject.ts'
import { databaseSchemes } from '../urls.ts'

/** Rules on encryption of what the application connects to. */

/** Set to 0, they take what certificates are worth. */
const zeroed = /^(NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/
const verifies =
  /(^|_)(VERIFY_SSL|SSL_VERIFY|VERIFY_TLS|TLS_VERIFY|VERIFY_CERTS?|SSL_VERIFICATION(_?MODE)?|REJECT_UNAUTHORIZED|STRICT_SSL|SSL_VERIFYPEER|VERIFY_PEER|TLS_REQCERT)$/
const skips =
  /(^|_)(SSL_NO_VERIFY|SKIP_VERIFY|SKIP_SSL_VERIFY|SSL_SKIP_VERIFY|SSL_TRUST_ALL|TRUST_ALL_CERTS|ALLOW_INSECURE_TLS|SKIP_TLS_VERIFY|TLS_SKIP_VERIFY|INSECURE_SKIP_VERIFY|TLS_INSECURE|SSL_INSECURE|INSECURE_SSL|INSECURE_TLS)$/
const off = /^(false|0|no|off|none|never|f|n)$/i
/** Settings of cookies beside those of Django, which have rules of their own. */
const secureCookie = /(?:^|_)(?:SESSION_SECURE|COOKIES?_SECURE|SECURE_COOKIES?)$/
const ofDjango = /^(?:SESSION|CSRF)_COOKIE_SECURE$/

export function tlsOff(subject: Subject): Found[] {
  return each(subject, (one) => {
    const found = urlMode(one)
    if (found || !speaksOfTls.test(one.key)) return found
    return switchedOff(one) ?? cookie(one) ?? modeKey(subject, one) ?? mail(subject, one)
  })
}

function switchedOff({ key, value }: Variable): Wrong | null {
  const written = value.trim()
  const isOff =
    (zeroed.test(key) && written === '0') ||
    (verifies.test(key) && !skips.test(key) && off.test(written)) ||
    (skips.test(key) && isTrue(written))
  if (!isOff) return null
  return {
    message: `${named(key)} turns the verification of certificates off`,
    expected: 'verification on',
    observed: 'off',
  }
}

function cookie({ key, setting, value }: Variable): Wrong | null {
  if (!secureCookie.test(key) || ofDjango.test(setting) || !off.test(value.trim())) return null
  return {
    level: 'warning',
    message: `${named(key)} lets a cookie travel over plain http`,
    expected: 'true',
    observed: 'off',
    fix: `Set ${named(key)} to true: browsers then send the cookie over https alone.`,
  }
}

/** Parameters of URLs that do without TLS, or take any certificate; of PostgreSQL, MySQL, MongoDB and their drivers. */
const weakParameters: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^ssl-?_?mode$/i, /^(disable|disabled|allow|prefer|preferred|no-verify)$/i],
  [/^(ssl|tls|usessl|encrypt)$/i, off],
  [/^(sslaccept)$/i, /^accept_invalid_certs$/i],
  [/^(tlsinsecure|tlsallowinvalidcertificates|tlsallowinvalidhostnames|trustservercertificate)$/i, /^(true|1)$/i],
]

function urlMode({ key, url }: Variable): Wrong | null {
  if (!url || !isPublicHost(url.host)) return null
  if (/^(redis|amqp)$/.test(url.scheme)) {
    return {
      message: `${named(key)} connects without TLS to a public host`,
      expected: `${url.scheme === 'redis' ? 'rediss' : 'amqps'}://`,
      observed: `${url.scheme}://`,
    }
  }
  if (!databaseSchemes.test(url.scheme)) return null
  const isWeak = [...url.query].some(([name, value]) =>
    weakParameters.some(([names, values]) => names.test(name) && values.test(value)),
  )
  if (!isWeak) return null
  return {
    message: `${named(key)} may connect without TLS to a public host`,
    expected: 'sslmode=require or better, ssl-mode=REQUIRED, or tls=true',
    observed: 'a mode that allows plain text or any certificate',
  }
}

const modeKeys = /^(PGSSLMODE|(DB|DATABASE|POSTGRES|MYSQL)_SSL_?MODE)$/
const hostKeys = ['PGHOST', 'DB_HOST', 'DATABASE_HOST', 'POSTGRES_HOST', 'MYSQL_HOST']

function modeKey(subject: Subject, { key, value }: Variable): Wrong | null {
  if (!modeKeys.test(key) || !/^(disable|disabled|allow|prefer|preferred|no-verify)$/i.test(value.trim())) return null
  const host = hostKeys.map((name) => subject.get(name)?.value).find((name) => name)
  if (!host || !isPublicHost(host)) return null
  return {
    message: `${named(key)} allows a connection without TLS to a public host`,
    expected: 'require or better',
    observed: 'a mode that allows plain text',
  }
}

/** Switches of TLS for mail, with the other kind of it and the host, in the words of a framework. */
const mails: readonly (readonly [tls: string, others: readonly string[], hosts: readonly string[]])[] = [
  ['EMAIL_USE_TLS', ['EMAIL_USE_SSL'], ['EMAIL_HOST']],
  ['MAIL_USE_TLS', ['MAIL_USE_SSL'], ['MAIL_SERVER', 'MAIL_HOST']],
  ['SMTP_TLS', ['SMTP_SSL', 'SMTP_STARTTLS', 'SMTP_SSL_TLS'], ['SMTP_HOST', 'SMTP_SERVER']],
  [
    'SMTP_ENABLE_STARTTLS_AUTO',
    ['SMTP_SSL', 'SMTP_TLS', 'SMTP_ENABLE_STARTTLS'],
    ['SMTP_ADDRESS', 'SMTP_HOST', 'SMTP_SERVER'],
  ],
]

/** Every name that is judged here: most are none of them, and need no look at each of the lists. */
const speaksOfTls = new RegExp(
  [zeroed, verifies, skips, secureCookie, modeKeys, ...mails.map(([tls]) => new RegExp(`^${tls}$`))]
    .map(({ source }) => source)
    .join('|'),
)

/** Mail to a public host without either kind of TLS sends the login in the clear. */
function mail(subject: Subject, { key, value }: Variable): Wrong | null {
  const [, others, hosts] = mails.find(([tls]) => tls === key) ?? []
  if (!others || !hosts || !off.test(value.trim())) return null
  if (others.some((other) => isTrue(subject.get(other)?.value ?? ''))) return null
  if (!hosts.some((host) => isPublicHost(subject.get(host)?.value.trim() ?? ''))) return null
  const [other] = others
  return {
    message: `${named(key)} sends mail and its login without TLS to a public host`,
    expected: `true, or ${other}=true`,
    observed: 'neither',
    fix: `Set ${named(key)}=true with port 587, or ${other}=true with port 465.`,
  }
}

/** The rules of this family by their names. */
export const tlsRules = {
  'tls-off': tlsOff,
} as const satisfies Family<'env'>
