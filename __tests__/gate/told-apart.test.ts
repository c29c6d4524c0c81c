import { afterEach, expect, test } from '@jest/globals'
import { version } from '../../src/model/version.ts'
import { gate } from '../support/gate.ts'
import { type WebServer, webServer } from '../support/https-server.ts'
import { Project } from '../support/program.ts'

let shop: WebServer
let project: Project
afterEach(async () => {
  await shop.close()
  project.remove()
})

test('every request of a run carries the name of the gate and that of the run, in every kind that asks over HTTP', async () => {
  const strangers: string[] = []
  const methods = new Set<string>()
  shop = await webServer('https', ({ method = '', url, headers }, response) => {
    methods.add(method)
    const marks = `${headers['user-agent']} ${headers['readiness-run']}`
    if (marks !== `readiness-gate/${version} 12-1`) strangers.push(`${method} ${url} ${marks}`)
    const type = url === '/app.css' ? 'text/css' : 'text/html'
    if (url === '/old') return response.writeHead(302, { location: '/' }).end()
    response.writeHead(200, { 'content-type': type })
    response.end('<!doctype html><title>Shop</title><link rel=stylesheet href=/app.css><script src=/a.js></script>')
  })
  project = new Project({
    'ca.pem': shop.ca,
    '.env': 'CORS_ALLOWED_ORIGINS=https://shop.example.com\n',
    '.github/readiness.yml': `version: 1
environments:
  production: { url: '${shop.url}', ca-file: ca.pem, env-file: .env }
sections:
  - title: S
    items:
      - { id: tls, title: T, tls: {} }
      - { id: headers, title: H, headers: {} }
      - { id: page, title: P, page: {} }
      - { id: cors, title: C, cors: {} }
      - { id: exposure, title: E, exposure: {} }
      - { id: served, title: S, served: {} }
      - { id: http, title: R, http: [{ request: GET /old }, { request: POST /a, json: {} }] }
`,
  })
  const { report } = await gate(project, [], { GITHUB_RUN_ID: '12' })
  expect(report.items.map(({ durationMs }) => durationMs > 0)).not.toContain(false)
  expect(strangers).toEqual([])
  expect([...methods]).toEqual(expect.arrayContaining(['GET', 'POST', 'OPTIONS']))
})
