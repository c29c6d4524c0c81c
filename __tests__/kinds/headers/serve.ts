import type { CheckResult } from '../../../src/model/report.ts'
import { type Answering, type WebServer, webServer } from '../../support/https-server.ts'
import { check, type TestWorldOptions } from '../../support/world.ts'

export type Fields = Record<string, string | readonly string[]>

/** Headers with which every required rule of the profile `baseline` is met. */
export const good: Fields = {
  'content-type': 'text/html; charset=utf-8',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
}

const policy = `script-src ${"'x' ".repeat(1500)}, ${'a,'.repeat(1500)} ${'"'.repeat(500)}`

/** Headers and a document that make careless readers slow or talkative. */
export const hostileFields: Fields = {
  'content-type': 'text/html',
  'content-security-policy': policy,
  'strict-transport-security': `${'"'.repeat(1000)};${' ;'.repeat(500)}`,
  'permissions-policy': `${'a,'.repeat(500)}(`,
  'set-cookie': Array.from({ length: 50 }, (_, index) => `session-${index}=1`),
}
export const hostileBody = `${'<div>'.repeat(20_000)}<script src="/${'-'.repeat(5_000)}.js"></script>${'<p>'.repeat(100_000)}`

export function answering(fields: Fields, body = '<!doctype html><p>Shop', status = 200): Answering {
  return (_request, response) => {
    response.sendDate = false
    for (const [name, value] of Object.entries(fields)) response.setHeader(name, value as string)
    response.statusCode = status
    response.end(body)
  }
}

/** `good` with some fields changed; undefined removes one. */
export function but(changes: Record<string, string | readonly string[] | undefined>): Fields {
  const fields: Record<string, string | readonly string[] | undefined> = { ...good, ...changes }
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** Judges a page that one server answers. */
export async function headersOf(
  scheme: 'http' | 'https',
  answer: Answering,
  config: object,
  options: TestWorldOptions = {},
): Promise<CheckResult & { readonly asked: readonly string[] }> {
  const server = await webServer(scheme, answer)
  try {
    const result = await check('headers', config, world(server, options))
    return { ...result, asked: server.asked }
  } finally {
    await server.close()
  }
}

export function world(server: WebServer, options: TestWorldOptions = {}): TestWorldOptions {
  return { environment: { name: 'production', url: server.url }, net: { extraCa: [server.ca] }, ...options }
}
