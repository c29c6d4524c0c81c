import type { Family, Found } from '../../../check/lint/rule.ts'
import { isPublicHost } from '../../../formats/private-network.ts'
import { each, named, type Subject } from '../subject.ts'
import { databaseSchemes } from '../urls.ts'

/** Rules on encryption of what the application connects to. */

const verification = /^(NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)$/
const verifySwitch = /(^|_)(VERIFY_SSL|SSL_VERIFY|VERIFY_TLS|TLS_VERIFY|VERIFY_CERTS?|SSL_VERIFICATION)$/

export function tlsOff(subject: Subject): Found[] {
  return each(subject, (one) => {
    if (
      (verification.test(one.key) && one.value.trim() === '0') ||
      (verifySwitch.test(one.key) && /^(false|0|no|off|none)$/i.test(one.value.trim()))
    ) {
      return {
        message: `${named(one.key)} turns the verification of certificates off`,
        expected: 'verification on',
        observed: 'off',
      }
    }
    const mode = one.url?.query.get('sslmode') ?? one.url?.query.get('ssl-mode') ?? null
    const url = one.url
    if (url && databaseSchemes.test(url.scheme) && mode !== null && isWeakMode(mode) && isPublicHost(url.host)) {
      return {
        message: `${named(one.key)} may connect without TLS to a public host`,
        expected: 'sslmode=require or better',
        observed: 'a mode that allows plain text',
      }
    }
    if (
      /^(PGSSLMODE|DB_SSLMODE|DATABASE_SSLMODE|POSTGRES_SSLMODE|DB_SSL_MODE)$/.test(one.key) &&
      isWeakMode(one.value.trim())
    ) {
      const host = ['PGHOST', 'DB_HOST', 'DATABASE_HOST', 'POSTGRES_HOST']
        .map((key) => subject.get(key)?.value)
        .find((value) => value)
      if (host && isPublicHost(host)) {
        return {
          message: `${named(one.key)} allows a connection without TLS to a public host`,
          expected: 'require or better',
          observed: 'a mode that allows plain text',
        }
      }
    }
    if (url && /^(redis|amqp)$/.test(url.scheme) && isPublicHost(url.host)) {
      return {
        message: `${named(one.key)} connects without TLS to a public host`,
        expected: `${url.scheme === 'redis' ? 'rediss' : 'amqps'}://`,
        observed: `${url.scheme}://`,
      }
    }
    return null
  })
}

function isWeakMode(mode: string): boolean {
  return /^(disable|disabled|allow|prefer|preferred)$/i.test(mode)
}

/** The rules of this family by their names. */
export const tlsRules = {
  'tls-off': tlsOff,
} as const satisfies Family<'env'>
