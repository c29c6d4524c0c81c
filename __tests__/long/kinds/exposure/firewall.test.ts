/** Takes long: some hundred questions at the pace of a host that limits them to ten a second. */
import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Firewalled, firewalledSite } from '../../../support/firewall.ts'
import { gate } from '../../../support/gate.ts'
import { withPrograms } from '../../../support/packages.ts'
import { Project } from '../../../support/program.ts'

const missing = Object.entries({
  'modsecurity-crs': '/usr/share/modsecurity-crs/rules',
  'libapache2-mod-security2': '/usr/lib/apache2/modules/mod_security2.so',
}).flatMap(([name, path]) => (existsSync(path) ? [] : [name]))

withPrograms(['apache2', 'nginx', ...missing], 'a careful site behind the OWASP core rules and a rate limit', () => {
  let site: Firewalled
  beforeAll(async () => {
    site = await firewalledSite('zone=one burst=20 nodelay')
  })
  afterAll(() => site.stop())

  /** Items that are not met, alerts of the firewall, and how long it took, of the preset for any site. */
  async function judged(depth: 'quick' | 'full') {
    site.alerts()
    const project = new Project({
      'ca.pem': site.ca,
      '.github/readiness.yml': `version: 1
extends: [web]
environments:
  production: { url: '${site.url}', ca-file: ca.pem }
defaults: { depth: ${depth} }
sections:
  - title: Security
    items:
      - id: https-enabled
        title: Plain HTTP leads to HTTPS
        headers: { rules: [redirect-https, redirect-quality], http-url: '${site.httpUrl}/' }
`,
    })
    try {
      const { code, report } = await gate(project)
      const unmet = report.items.filter(({ status }) => status !== 'passed').map(({ id, status }) => `${id} ${status}`)
      const notes = report.items
        .flatMap(({ checks }) => checks)
        .filter(({ kind }) => kind === 'exposure')
        .flatMap(({ findings }) => findings.map(({ rule }) => rule))
      return { code, unmet, notes, alerts: site.alerts(), items: report.items.length, ms: report.durationMs }
    } finally {
      project.remove()
    }
  }

  test('quick sets off no alert', async () => {
    expect(await judged('quick')).toMatchObject({ code: 0, unmet: [], notes: ['exposure/depth'], alerts: [], items: 7 })
    const strangers = site.requests().filter((line) => !/ua=readiness-gate\/\S+ run=local-\w+$/.test(line))
    expect(strangers).toEqual([])
  })

  test('full sets off many, and is judged whole and in a minute', async () => {
    const { alerts, ms, ...result } = await judged('full')
    expect(result).toEqual({ code: 0, unmet: [], notes: [], items: 7 })
    expect(alerts.length).toBeGreaterThan(20)
    expect(alerts).toContainEqual(expect.stringContaining('GET /.env HTTP'))
    // Of the pace, not of how busy this machine is: a question each 116 ms.
    expect(site.requests().length * 0.116).toBeLessThan(60)
    expect(ms).toBeLessThan(180_000)
  })
})
