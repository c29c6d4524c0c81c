import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { goodChain } from '../support/certificates.ts'
import { Project, readiness } from '../support/program.ts'
import { closeServers, tlsServer } from '../support/tls-servers.ts'

const { root, server: identity } = goodChain({ names: ['localhost'] })
const web = createServer(identity, (_request, response) => response.end('well'))
let project: Project

beforeAll(async () => {
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done))
  const redis = await tlsServer(identity, {
    onSocket: (socket) =>
      socket.on('data', (bytes) => socket.write(bytes.includes('PING') ? '+PONG\r\n' : '-ERR unknown command\r\n')),
  })
  const url = `https://localhost:${(web.address() as AddressInfo).port}`
  const items = [
    { id: 'http', title: 'HTTP', http: { request: 'GET /', expect: { status: 200 } } },
    { id: 'tls', title: 'TLS', tls: { rules: ['untrusted', 'self-signed', 'incomplete-chain', 'hostname'] } },
    { id: 'redis', title: 'Redis', service: { redis: { url: `rediss://localhost:${redis.port}/0`, tls: true } } },
  ]
  project = new Project({
    'readiness.yml': JSON.stringify({
      version: 1,
      environments: { production: { url, resolve: { localhost: '127.0.0.1' } } },
      sections: [{ title: 'Items', items }],
    }),
    'root.pem': root.certificate,
  })
})

afterAll(async () => {
  web.closeAllConnections()
  web.close()
  await closeServers()
  project.remove()
})

async function statuses(args: readonly string[], env: Record<string, string> = {}): Promise<string[]> {
  const run = ['run', '--config', 'readiness.yml', '--format', 'json', ...args]
  const { stdout } = await readiness(run, project.path, env)
  return (JSON.parse(stdout) as Report).items.map(({ status, checks }) =>
    checks.some(({ findings }) =>
      findings.some(({ observed }) => /unknown issuer|not sent whole|not trusted|neither sent/.test(observed)),
    )
      ? 'untrusted'
      : status,
  )
}

test('a private authority is trusted by every kind or by none, by NODE_EXTRA_CA_CERTS as by --ca-file', async () => {
  const [none, byFile, byEnvironment] = await Promise.all([
    statuses([]),
    statuses(['--ca-file', 'root.pem']),
    statuses([], { NODE_EXTRA_CA_CERTS: 'root.pem' }),
  ])
  expect(byEnvironment).toEqual(byFile)
  expect(byFile).not.toContain('untrusted')
  expect(byFile.slice(0, 2)).toEqual(['passed', 'passed'])
  expect(none).not.toContain('passed')
})
