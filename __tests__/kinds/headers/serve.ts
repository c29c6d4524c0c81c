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
