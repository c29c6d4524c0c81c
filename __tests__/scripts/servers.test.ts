import { describe, expect, test } from '@jest/globals'
import { faultsOf, readServers } from '../../scripts/servers/form.ts'
import { type Outcome, recallOf, tableOf } from '../../scripts/servers/table.ts'
import { ruleIds } from '../../src/words/index.ts'

const servers = readServers('scripts/servers/forms')

describe('servers that are tried', () => {
  test('are many', () => {
    expect(servers.length).toBeGreaterThan(25)
    expect(new Set(servers.map(({ name }) => name)).size).toBe(servers.length)
  })

  test.each(servers.map((server) => [server.id, server] as const))('%s has faults of known rules', (_, server) => {
    const rules = [...faultsOf(server).keys()]
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) expect(ruleIds as readonly string[]).toContain(rule)
    expect(server.apt.length + Object.keys(server.npm).length).toBeGreaterThan(0)
  })
})

test('a tool that is published listens behind the server of the site, never in its place', () => {
  const published = servers.flatMap(({ id, files, careless, careful }) =>
    [careless, careful].flatMap((form) =>
      form.published === undefined ? [] : [{ id, ...form, files: { ...files, ...form.files } }],
    ),
  )
  expect(published.length).toBeGreaterThan(10)
  for (const { id, start, files, published: place } of published) {
    const text = [start, ...Object.values(files)].join('\n')
    expect([id, text.includes('{{INNER}}'), text.includes('127.0.0.1:{{PORT}}')]).toEqual([id, true, false])
    expect(place?.path).toMatch(/^\/[\w-]+\/?$/)
  }
})

const outcome: Outcome = {
  name: 'nginx',
  version: '1.22.1',
  faults: [
    { rule: 'exposure/git', what: 'a repository', found: 'served' },
    { rule: 'exposure/dump', what: 'a dump', found: null },
    { rule: 'headers/hsts', what: 'none', found: 'missing' },
  ],
  more: [],
  alarms: [],
  untold: ['page: not judged'],
  missing: [],
  seconds: [1, 1],
}

describe('the table of servers', () => {
  test('counts headers apart, and names what was missed', () => {
    expect(tableOf([outcome])).toContain('| nginx | 1.22.1 | 1 of 2 | 1 of 1 | `exposure/dump` | 1 |')
    expect(recallOf([outcome])).toBeCloseTo(2 / 3)
  })

  test('nothing tried is no recall', () => {
    expect(recallOf([])).toBe(0)
  })
})
