import { createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeAuthority } from '../support/certificates.ts'
import { gate, Project } from '../support/program.ts'
import { listen, serve, type TestServer } from '../support/server.ts'

/** Each target that cannot be asked, the rule that says so, and a word of its finding. */
let targets: readonly (readonly [id: string, url: string, rule: string, word: RegExp])[]
const closers: (() => unknown)[] = []

beforeAll(async () => {
  const refused = await serve(() => {})
  await refused.close()

  const healthy = await serve((_request, response) => response.end('ok'))
  const silent = await serve(() => {})
  const endless = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const timer = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(timer))
  })
  const reset = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
  const nonsense = createServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.2\r\n')))
  const untrusted = makeAuthority().issue({ names: ['127.0.0.1'] })
  const tls = createTlsServer({ key: untrusted.key, cert: untrusted.certificate })
  const noHandshake = createServer((socket) => socket.once('data', () => socket.destroy()))
  const [resetPort, nonsensePort, tlsPort, noHandshakePort] = await Promise.all(
    [reset, nonsense, tls, noHandshake].map((server) => listen(server)),
  )
  for (const server of [healthy, silent, endless] as TestServer[]) closers.push(server.close)
  for (const server of [reset, nonsense, tls, noHandshake]) closers.push(() => server.close())

  targets = [
    ['refused', refused.url, 'http/unreachable', /refuse/],
    ['unknown-name', 'http://no-such-host.invalid', 'http/dns', /does not resolve/],
    ['untrusted', `https://127.0.0.1:${tlsPort}`, 'http/tls', /TLS/],
    ['no-handshake', `https://127.0.0.1:${noHandshakePort}`, 'http/tls', /TLS/],
    ['reset', `http://127.0.0.1:${resetPort}`, 'http/unreachable', /./],
    ['nonsense', `http://127.0.0.1:${nonsensePort}`, 'http/protocol', /HTTP/],
    ['endless', endless.url, 'http/timeout', /./],
    ['silent', silent.url, 'http/timeout', /in time|within/],
    ['healthy', healthy.url, '', /./],
  ]
})

afterAll(async () => {
  await Promise.all(closers.map((close) => close()))
})

test('what cannot be asked is `error` within the timeout, closes the gate, and disturbs no other item', async () => {
  const items = targets.map(([id, url]) => `      - { id: ${id}, title: ${id}, http: { request: GET ${url}/ } }`)
  const project = new Project({
    '.github/readiness.yml': `version: 1\ndefaults: { timeout: 1500ms }\nsections:\n  - title: Targets\n    items:\n${items.join('\n')}\n`,
  })
  const { code, report } = await gate(project)
  project.remove()

  expect(code).toBe(1)
  expect(report.verdict).toBe('not-ready')
  for (const [id, , rule, word] of targets) {
    const item = report.items.find((one) => one.id === id)
    if (rule === '') {
      expect(item?.status).toBe('passed')
      continue
    }
    expect([id, item?.status]).toEqual([id, 'error'])
    const finding = item?.checks[0]?.findings[0]
    expect([id, finding?.rule]).toEqual([id, rule])
    expect(`${finding?.message} ${finding?.observed}`).toMatch(word)
    for (const text of [finding?.expected, finding?.observed, finding?.fix]) expect(text).toBeTruthy()
  }
})
