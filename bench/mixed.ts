import { domain, type Peers, redisPassword } from './peers.ts'
import type { Files } from './plans.ts'

const hosts = 100

/**
 * A checklist of items of many kinds against a hundred hosts of loopback, with the files that they look at; all pass.
 * @param count how many items
 */
export function mixedItems(count: number, peers: Peers): Files {
  const items = Array.from({ length: count }, (_, n) => ({
    id: `item-${n + 1}`,
    title: `Item ${n + 1}`,
    ...one(n, peers),
  }))
  const names = Array.from({ length: hosts }, (_, n) => hostName(n))
  const environment = {
    url: `http://${hostName(0)}:${peers.http}`,
    'ca-file': 'root.pem',
    'allowed-hosts': names,
    resolve: Object.fromEntries(names.map((name) => [name, '127.0.0.1'])),
  }
  return {
    'readiness.yml': JSON.stringify({
      version: 1,
      // A busy machine answers late, and what is measured is not how soon.
      defaults: { timeout: '60s' },
      environments: { production: environment },
      sections: [{ title: 'Items', items }],
    }),
    'readiness/attestations.yml': items
      .filter((item) => 'manual' in item)
      .map(({ id }) => `- { item: ${id}, by: Ada, on: ${new Date().toISOString().slice(0, 10)} }\n`)
      .join(''),
    'root.pem': peers.ca,
    ...Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`env/${n}.env`, envFile(n)])),
    ...Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`compose/${n}.yml`, composeFile(n)])),
  }
}

const hostName = (n: number): string => `host-${n % hosts}.${domain}`

/** Twenty forms in turn; each turn takes another host. */
function one(n: number, { http, https, redis, dns }: Peers): object {
  const host = hostName(Math.floor(n / 20))
  const turn = n % 20
  const file = Math.floor(n / 20) % 20
  if (turn < 6) {
    const request = `GET http://${host}:${http}/items/${n}`
    return { http: { request, expect: { status: 200, json: { '$.status': 'healthy' } } } }
  }
  if (turn < 8)
    return { headers: { url: `http://${host}:${http}/pages/${n}`, rules: ['csp-present', 'nosniff', 'info-leak'] } }
  if (turn === 8) return { page: { url: `http://${host}:${http}/pages/${n}`, rules: ['assets-load', 'asset-type'] } }
  if (turn === 9) return { cors: { url: `http://${host}:${http}/items/${n}`, rules: ['reflect'] } }
  if (turn < 12) return { file: { path: `env/${file}.env`, contains: `NAME=shop-${file}` } }
  if (turn === 12) return { env: { file: `env/${file}.env`, keys: { NAME: `shop-${file}` } } }
  if (turn === 13) return { compose: { file: `compose/${file}.yml`, rules: ['port-published', 'image-tag'] } }
  if (turn === 14) return { command: { run: ['true', `${n}`] } }
  if (turn === 15) return { dns: { name: `n${n}.${domain}`, resolvers: [`127.0.0.1:${dns}`], expect: '192.0.2.1' } }
  if (turn === 16) return { ports: { host, open: [http, https], closed: [1] } }
  if (turn === 17) return { tls: { host: `${host}:${https}`, rules: ['hostname', 'expiry', 'untrusted'] } }
  if (turn === 18) return { service: { redis: { url: `redis://:${redisPassword}@${host}:${redis}/0`, tls: false } } }
  return { manual: { how: 'Name who did it and when.' } }
}

function envFile(n: number): string {
  const keys = Array.from({ length: 40 }, (_, at) => `SETTING_${at}=value-${at}-of-${n}\n`)
  return `NAME=shop-${n}\nSECRET_KEY=q${n}w8-4Zr7-Lm2x-9Vb${n}-Tk5y-Hd3c\n${keys.join('')}`
}

function composeFile(n: number): string {
  const services = Array.from(
    { length: 8 },
    (_, at) => `  web${at}:\n    image: registry.example/shop-${n}-${at}:1.4.2\n    restart: unless-stopped\n`,
  )
  return `services:\n${services.join('')}`
}
