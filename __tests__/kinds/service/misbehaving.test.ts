import { expect, test } from '@jest/globals'
import { misbehavingMysql } from '../../support/peers/mysql.ts'
import { type Misbehaving, meet, password } from '../../support/peers/peer.ts'
import { misbehavingPostgres } from '../../support/peers/postgres.ts'
import { misbehavingRedis } from '../../support/peers/redis.ts'
import { misbehavingS3 } from '../../support/peers/s3.ts'
import { check, rulesAt } from '../../support/world.ts'

// The whole tables, with what takes its time, are met in the slow suite.
const peers: Readonly<Record<string, readonly [table: readonly Misbehaving[], names: readonly string[]]>> = {
  redis: [
    misbehavingRedis,
    ['a number to AUTH', 'AUTH answered twice', 'a text that is longer than it says', 'a list of -2'],
  ],
  postgres: [
    misbehavingPostgres,
    [
      'query: a notice of one text without an end',
      'startup: an unknown login',
      'startup: an answer before the question',
      'query: no rows',
      'query: -1 values',
      'no signature',
    ],
  ],
  mysql: [
    misbehavingMysql,
    [
      'version: twice',
      'version: a value longer than its row',
      'greeting: a login in its turn, before it was asked for',
    ],
  ],
  s3: [
    misbehavingS3,
    [
      'a page in place of the list',
      'half a list',
      'objects of another prefix',
      'an object of the year 9999',
      'a size of infinity',
      'a list for everybody with status 403',
    ],
  ],
}

const urls: Readonly<Record<string, (port: number) => object>> = {
  redis: (port) => ({ url: `redis://:${password}@127.0.0.1:${port}` }),
  postgres: (port) => ({ url: `postgres://shop:${password}@127.0.0.1:${port}/shop?sslmode=disable` }),
  mysql: (port) => ({ url: `mysql://shop:${password}@127.0.0.1:${port}/shop?ssl-mode=DISABLED` }),
  s3: (port) => ({
    url: `http://AKIAEXAMPLE:${password}@127.0.0.1:${port}/backups?region=eu-central-1`,
    tls: false,
    newest: { prefix: 'nightly/', 'younger-than': '1d', 'larger-than': '10B' },
  }),
}

const cases = Object.entries(peers).flatMap(([service, [table, names]]) =>
  names.map((name) => [service, name, table.find((peer) => peer.name === name)] as const),
)

test.each(cases)('%s: %s', async (service, name, peer) => {
  if (!peer) throw new Error(`no peer ${name}`)
  const { result } = await meet(peer, (port) => check('service', { [service]: urls[service]?.(port) }))
  expect([result.status, rulesAt(result)]).toEqual([peer.status, peer.rules])
})
