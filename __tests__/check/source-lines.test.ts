import { afterEach, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

const nginx = `server {
  listen 443 ssl;
  server_name shop.test;
  server_tokens on;
  ssl_protocols TLSv1 TLSv1.2; # password of the key: see the vault
}
`

async function sourcesOf(checks: string, files: Readonly<Record<string, string>>): Promise<(string | undefined)[]> {
  project = new Project({
    '.github/readiness.yml': `version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, ${checks} }\n`,
    ...files,
  })
  const { report } = await gate(project)
  const findings = report.items.flatMap((item) => item.checks.flatMap((check) => check.findings))
  return findings.filter(({ location }) => location?.line !== undefined).map(({ source }) => source)
}

test('a finding tells its line, but none with a name of a secret', async () => {
  const sources = await sourcesOf('nginx: { rules: [server-tokens, tls-protocols] }', { 'nginx.conf': nginx })
  expect(sources).toContain('  server_tokens on;')
  expect(sources.join()).not.toContain('TLSv1')
})

test('no line of an env file is told', async () => {
  const sources = await sourcesOf('env: { files: [.env], rules: [debug-on, syntax] }', { '.env': 'DEBUG=True\nA B\n' })
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.filter((source) => source !== undefined)).toEqual([])
})
