/** Takes long: servers that let each question wait. */
import { afterEach, expect, test } from '@jest/globals'
import { httpServer, type TestServer } from '../../support/http-servers.ts'
import { site } from '../../support/site.ts'
import { check, rulesAt } from '../../support/world.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

test('a site that swallows every question but the first is not asked all the others one after another', async () => {
  const pit = await site(({ url }) => (url === '/' ? { body: '<p>shop</p>' } : 'hang'))
  open.push(pit)
  const result = await check('exposure', { url: `${pit.url}/`, timeout: '300ms' }, { net: { concurrency: 4 } })
  expect(result.status).toBe('error')
  // The document, a path that exists nowhere, and no more than stood in the lanes when nothing came any more.
  expect(pit.asked.length).toBeLessThan(12)
})

test('a site that answers everything but one path is still asked everything', async () => {
  const slow = await site(({ url }) =>
    url === '/.env' ? 'hang' : { status: url === '/' ? 200 : 404, body: '<p>shop</p>' },
  )
  open.push(slow)
  const result = await check('exposure', { url: `${slow.url}/`, timeout: '2s', rules: ['env-file', 'git'] })
  const all = await site(({ url }) => ({ status: url === '/' ? 200 : 404, body: '<p>shop</p>' }))
  open.push(all)
  await check('exposure', { url: `${all.url}/`, timeout: '2s', rules: ['env-file', 'git'] })
  expect(result.status).toBe('error')
  expect(slow.asked.length).toBe(all.asked.length)
})

test('a repetition that nobody answers ends with its first request, and none of it counts as answered', async () => {
  const silent: TestServer & { received: readonly unknown[] } = await httpServer(() => {})
  open.push(silent)
  const request = `GET ${silent.url}/`
  const ask = (text: object) => check('http', { request, timeout: '600ms', ...text })
  const repeated = await ask({ repeat: { times: 50, every: '10ms' } })
  expect([repeated.status, rulesAt(repeated), silent.received.length]).toEqual(['error', ['http/timeout'], 1])
  const tolerant = await ask({ repeat: { times: 50, every: '10ms' }, expect: { 'error-rate': { lt: 0.9 } } })
  expect([tolerant.status, silent.received.length]).toEqual(['error', 2])
})

test('redirects share the time of the document', async () => {
  const slow = await httpServer(({ url }, response) => {
    setTimeout(() => response.writeHead(302, { location: `${url}a` }).end(), 250)
  })
  open.push(slow)
  for (const kind of ['headers', 'page', 'exposure']) {
    const result = await check(kind, { url: `${slow.url}/`, timeout: '400ms' })
    expect([kind, result.status, rulesAt(result)]).toEqual([kind, 'error', ['http/timeout']])
  }
})

test('redirects of an asset share its time', async () => {
  const slow = await httpServer(({ url }, response) => {
    if (url === '/') response.setHeader('content-type', 'text/html').end('<!doctype html><script src=/a></script>')
    else if (url.length < 6) setTimeout(() => response.writeHead(302, { location: `${url}a` }).end(), 600)
    else response.setHeader('content-type', 'text/javascript').end('start()')
  })
  open.push(slow)
  const result = await check('page', { url: `${slow.url}/`, timeout: '1500ms' })
  expect([result.status, rulesAt(result)]).toEqual(['error', ['page/assets-load']])
})

test('a site that answers each question just in time is not asked everything', async () => {
  const late = await httpServer(({ url }, response) => {
    setTimeout(() => response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end('<p>shop'), 900)
  })
  open.push(late)
  const result = await check('exposure', { url: `${late.url}/`, timeout: '1s' }, { net: { concurrency: 4 } })
  expect(result.status).toBe('error')
  // The document, a path that exists nowhere, and no more than stood in the lanes when it was enough.
  expect(late.received.length).toBeLessThan(15)
})
