import type { Subject } from './subject.ts'

interface Driven {
  /** Keys of a service that is asked only by a driver of it. */
  readonly host: RegExp
  /** Keys that name drivers. */
  readonly named: RegExp
  readonly driver: RegExp
}

/** As the settings of Laravel name them; what they start with holds every host, whichever is in use. */
const driven: readonly Driven[] = [
  { host: /^MEMCACHED_HOST$/, named: /^(?:CACHE_(?:DRIVER|STORE)|SESSION_DRIVER)$/, driver: /^memcached$/ },
  {
    host: /^REDIS_(?:HOST|URL)$/,
    named: /^(?:CACHE_(?:DRIVER|STORE)|SESSION_DRIVER|QUEUE_(?:CONNECTION|DRIVER)|BROADCAST_(?:DRIVER|CONNECTION))$/,
    driver: /redis/,
  },
  { host: /^MAIL_HOST$/, named: /^MAIL_(?:MAILER|DRIVER)$/, driver: /^(?:smtp|failover|roundrobin)$/ },
  { host: /^DB_HOST$/, named: /^DB_CONNECTION$/, driver: /^(?!sqlite$)/ },
]

/** Whether the file names drivers and none of them asks the service of this key. */
export function isOutOfUse(key: string, { stack, all }: Pick<Subject, 'stack' | 'all'>): boolean {
  const of = stack === 'laravel' ? driven.find(({ host }) => host.test(key)) : undefined
  if (!of) return false
  const values = [...all.values()].flatMap((one) => (of.named.test(one.key) ? [one.value.trim().toLowerCase()] : []))
  return values.length > 0 && !values.some((value) => of.driver.test(value))
}
