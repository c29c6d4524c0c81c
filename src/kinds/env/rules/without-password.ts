import type { Found } from '../../../check/lint/rule.ts'
import { isOwnMachine } from '../../../formats/host.ts'
import { isPublicHost } from '../../../formats/private-network.ts'
import { isTrue } from '../keys.ts'
import type { Variable } from '../observation.ts'
import { each, named, type Subject, type Wrong } from '../subject.ts'
import { brokerSchemes, databaseSchemes } from '../urls.ts'

/** Switches of database images that let in whoever comes. */
const openDoor = /^(?:(?:MYSQL|MARIADB)_)?ALLOW_EMPTY(?:_ROOT)?_PASSWORD$/

/** Doors that no password closes. */
export function withoutPassword(subject: Subject): Found[] {
  const passwordKeys = [...subject.all.values()]
    .filter(
      ({ key, value, password }) => password && value !== '' && /^(?:DB|DATABASE|PG|POSTGRES|MYSQL|MARIADB)/.test(key),
    )
    .map(({ key }) => key)
  return each(subject, (one) => {
    const { key, value, url } = one
    if ((key === 'POSTGRES_HOST_AUTH_METHOD' && value.trim() === 'trust') || (openDoor.test(key) && isTrue(value))) {
      return {
        message: `${named(key)} lets everybody into the database without a password`,
        expected: 'a password',
        observed: 'none is asked for',
      }
    }
    if (url && databaseSchemes.test(url.scheme)) return databaseWithoutPassword(one, passwordKeys)
    if (!url || url.password || url.fault || !brokerSchemes.test(url.scheme) || isOwnMachine(url.host)) return null
    if (subject.get('REDIS_PASSWORD')?.value && !isPublicHost(url.host)) return null
    return {
      level: isPublicHost(url.host) ? ('error' as const) : ('info' as const),
      message: `${named(key)} logs in without a password`,
      expected: 'a password',
      observed: isPublicHost(url.host) ? 'none, to a public host' : 'none, in a private network',
    }
  })
}

/** A root of MySQL has its password in the URL; others may log in by a key of the file, a certificate or a role. */
function databaseWithoutPassword({ key, url }: Variable, passwords: readonly string[]): Wrong | null {
  if (!url?.user || url.password || url.fault || url.host === '' || url.query.has('password')) return null
  const beside = /^(?:mysql|mariadb)/.test(url.scheme)
    ? /^(?:DB|DATABASE|MYSQL|MARIADB)/
    : /^(?:DB|DATABASE|PG|POSTGRES)/
  const hasOther = passwords.some((other) => other !== key && beside.test(other))
  if (hasOther || [...url.query.keys()].some((name) => /ssl(?:cert|key)|authMechanism|iam/i.test(name))) return null
  const certain = /^(?:root|postgres|sa|admin)$/.test(url.user) || isPublicHost(url.host)
  return {
    ...(certain ? {} : { level: 'warning' as const }),
    message: `${named(key)} logs in without a password`,
    expected: 'a password',
    observed: `none, ${certain ? 'under a name or at a host that everybody tries' : 'which may come from elsewhere'}`,
  }
}
