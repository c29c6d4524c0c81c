import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'
import { serve, type TestServer } from '../support/server.ts'

let server: TestServer
const order: string[] = []
let project: Project
beforeAll(async () => {
  server = await serve((request, response) => {
    order.push(`${request.method} ${request.url}`)
    response.statusCode = request.url?.startsWith('/ok') ? 200 : 503
    response.end('ok')
  })
})
afterAll(() => server.close())
afterEach(() => project.remove())

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

function checklist(items: string, head = ''): Project {
  project = new Project({
    '.github/readiness.yml': `version: 1\n${head}environments: { production: { url: "${server.url}" } }\nsections:\n  - title: S\n    items:\n${items}`,
  })
  return project
}

const statuses = (report: Awaited<ReturnType<typeof gate>>['report']) =>
  Object.fromEntries(report.items.map((item) => [item.id, item.status]))

describe('needs', () => {
  test('an item waits for what it needs, is blocked where that did not pass, and passes with it where it has nothing else', async () => {
    checklist(`
      - { id: sums, title: Sums, needs: [good] }
      - { id: after, title: After, needs: [bad], http: { request: GET /ok/after } }
      - { id: chain, title: Chain, needs: [after] }
      - { id: bad, title: Bad, http: { request: GET /bad } }
      - { id: good, title: Good, http: { request: GET /ok/good } }
      - { id: broken-sum, title: Broken sum, needs: [good, bad] }
`)
    const { report, code } = await gate(project)
    expect(code).toBe(1)
    expect(statuses(report)).toEqual({
      sums: 'passed',
      after: 'blocked',
      chain: 'blocked',
      bad: 'failed',
      good: 'passed',
      'broken-sum': 'blocked',
    })
    expect(report.items.find(({ id }) => id === 'after')).toMatchObject({
      reason: 'needs bad (failed)',
      blockedBy: ['bad'],
    })
    expect(report).not.toHaveProperty('causes')
    expect(order).not.toContain('GET /ok/after')
  })

  test('an env file that is not there is one cause of all that reads it, and of what needs that', async () => {
    checklist(`
      - { id: debug, title: Debug, env: { file: .env.gone, rules: [debug-on] } }
      - { id: hosts, title: Hosts, env: { file: .env.gone, rules: [django-hosts] } }
      - { id: after, title: After, needs: [hosts] }
`)
    const { report } = await gate(project)
    expect(report.causes).toEqual([
      { cause: 'The env file .env.gone does not exist', items: ['debug', 'hosts', 'after'], fix: expect.any(String) },
    ])
  })

  test('a waived need does not block; a skipped one leaves an item without checks of its own skipped', async () => {
    checklist(`
      - { id: bad, title: Bad, http: { request: GET /bad } }
      - { id: after, title: After, needs: [bad], http: { request: GET /ok } }
      - { id: writes, title: Writes, changes-state: true, http: { request: POST /ok } }
      - { id: sum, title: Sum, needs: [writes, after] }
      - { id: own, title: Own, needs: [writes], http: { request: GET /ok } }
`)
    project.write('.github/readiness/waivers.yml', `- { item: bad, reason: r, approved-by: a, expires: ${day(30)} }\n`)
    const { report, code } = await gate(project)
    expect(statuses(report)).toEqual({
      bad: 'waived',
      after: 'passed',
      writes: 'skipped',
      sum: 'skipped',
      own: 'passed',
    })
    expect(code).toBe(0)
    expect(report.items.find(({ id }) => id === 'sum')?.reason).toContain('writes')
  })
})

describe('what runs', () => {
  const items = `
      - { id: both, title: Both, http: { request: GET /ok } }
      - { id: before, title: Before, phase: pre-deploy, http: { request: GET /ok } }
      - { id: later, title: Later, phase: post-deploy, tags: [smoke], http: { request: GET /ok } }
      - { id: never, title: Never, when: false, http: { request: GET /bad } }
      - { id: writes, title: Writes, changes-state: true, http: { request: POST /ok/write } }
`
  test('phases, conditions and writing items are skipped with a reason', async () => {
    checklist(items)
    const all = statuses((await gate(project)).report)
    expect(all).toEqual({ both: 'passed', before: 'passed', later: 'passed', never: 'skipped', writes: 'skipped' })
    expect(order).not.toContain('POST /ok/write')
    const { report } = await gate(project, ['--phase', 'post-deploy', '--allow-state-changes'])
    expect(statuses(report)).toEqual({
      both: 'passed',
      before: 'skipped',
      later: 'passed',
      never: 'skipped',
      writes: 'passed',
    })
    for (const item of report.items) expect(item.reason === null).toBe(item.status !== 'skipped')
    expect(report.phase).toBe('post-deploy')
    expect(order).toContain('POST /ok/write')
  })

  test('`only` takes ids, globs and tags, and what they need', async () => {
    checklist(`${items}      - { id: last, title: Last, needs: [before], http: { request: GET /ok } }\n`)
    const glob = statuses((await gate(project, ['--only', 'la*'])).report)
    expect(glob).toEqual({
      both: 'skipped',
      before: 'passed',
      later: 'passed',
      last: 'passed',
      never: 'skipped',
      writes: 'skipped',
    })
    const two = statuses((await gate(project, ['--only', 'both', 'later', '--phase', 'post-deploy'])).report)
    expect(
      Object.entries(two)
        .filter(([, status]) => status !== 'skipped')
        .map(([id]) => id),
    ).toEqual(['both', 'later'])
    const tag = statuses((await gate(project, ['--only', 'tag:smoke'])).report)
    expect(Object.entries(tag).filter(([, status]) => status !== 'skipped')).toEqual([['later', 'passed']])
  })

  test('a variable decides, by environment', async () => {
    project = new Project({
      '.github/readiness.yml': `version: 1
vars: { has-frontend: true }
environments:
  production: { url: "${server.url}" }
  staging: { url: "${server.url}", vars: { has-frontend: false } }
sections:
  - title: S
    items:
      - { id: a, title: A, http: { request: GET /ok } }
      - { id: front, title: "Front of \${{ environment.name }}", when: "\${{ vars.has-frontend }}", http: { request: GET /ok } }
`,
    })
    const production = (await gate(project)).report
    expect(production.items[1]).toMatchObject({ title: 'Front of production', status: 'passed' })
    expect((await gate(project, ['--environment', 'staging'])).report.items[1]?.status).toBe('skipped')
  })

  test('items that write run one at a time, after everything that only reads', async () => {
    order.length = 0
    checklist(`
      - { id: w1, title: W1, changes-state: true, http: { request: POST /ok/w1 } }
      - { id: w2, title: W2, changes-state: true, needs: [w3], http: { request: POST /ok/w2 } }
      - { id: w3, title: W3, changes-state: true, http: { request: POST /ok/w3 } }
      - { id: r1, title: R1, http: { request: GET /ok/r1 } }
      - { id: r2, title: R2, http: { request: GET /ok/r2 } }
`)
    await gate(project, ['--allow-state-changes'])
    expect(order.slice(0, 2).sort()).toEqual(['GET /ok/r1', 'GET /ok/r2'])
    expect(order.slice(2)).toEqual(['POST /ok/w1', 'POST /ok/w3', 'POST /ok/w2'])
  })
})

describe('people', () => {
  const items = `
      - { id: fresh, title: Fresh, manual: { how: Say so, valid-for: 30d } }
      - { id: old, title: Old, manual: { how: Say so, valid-for: 30d } }
      - { id: last-day, title: Last day, manual: { how: Say so, valid-for: 30d } }
      - { id: nobody, title: Nobody, manual: { how: Say so } }
      - { id: proof, title: Proof, manual: { how: Say so, evidence: required } }
      - { id: proven, title: Proven, manual: { how: Say so, evidence: required } }
      - { id: not-here, title: Not here, manual: { how: Say so } }
      - { id: both, title: Both, manual: { how: Say so }, http: { request: GET /bad } }
`
  test('attestations count while they are fresh and have the evidence that is asked for', async () => {
    checklist(items)
    project.write(
      '.github/readiness/attestations.yml',
      `
- { item: fresh, by: rina, on: ${day(-2)} }
- { item: old, by: rina, on: ${day(-31)} }
- { item: last-day, by: rina, on: ${day(-30)} }
- { item: proof, by: rina, on: ${day(-1)} }
- { item: proven, by: rina, on: ${day(-1)}, evidence: "https://example.test/log" }
- { item: not-here, by: rina, on: ${day(-1)}, result: not-applicable, note: no tax in this country }
- { item: both, by: rina, on: ${day(-1)} }
`,
    )
    const { report } = await gate(project)
    expect(statuses(report)).toEqual({
      fresh: 'passed',
      old: 'expired',
      'last-day': 'passed',
      nobody: 'pending',
      proof: 'pending',
      proven: 'passed',
      'not-here': 'passed',
      both: 'failed',
    })
    expect(report.items[0]?.attestation).toMatchObject({ by: 'rina', on: day(-2), validUntil: day(28), result: 'done' })
    expect(report.items[3]?.checks[0]?.findings[0]).toMatchObject({ rule: 'manual/attested', level: 'error' })
  })

  test.each([
    ['ops/gate.yml', {}, 'ops/readiness/attestations.yml'],
    ['gate.yml', { '.github/readiness/attestations.yml': '[]\n' }, '.github/readiness/attestations.yml'],
    ['gate.yml', { 'readiness/attestations.yaml': '[]\n' }, 'readiness/attestations.yaml'],
  ])('people are sent to the file of records of the checklist: of %s with %j', async (path, files, records) => {
    checklist('      - { id: a, title: A, manual: { how: Say so } }\n')
    project.write(path, project.read('.github/readiness.yml'))
    for (const [name, text] of Object.entries(files)) project.write(name, text)
    const { report } = await gate(project, ['--config', path])
    expect(report.items[0]?.checks[0]?.findings[0]?.fix).toContain(`Then add to ${records}: `)
  })

  test('the newest of several attestations counts', async () => {
    checklist(`      - { id: a, title: A, manual: { how: Say so, valid-for: 10d } }\n`)
    project.write(
      '.github/readiness/attestations.yml',
      `- { item: a, by: new, on: ${day(-3)} }\n- { item: a, by: old, on: ${day(-40)} }\n`,
    )
    expect((await gate(project)).report.items[0]).toMatchObject({ status: 'passed', attestation: { by: 'new' } })
  })
})

describe('extends', () => {
  test('a file of the repository is laid under the checklist: maps by key, sections by title, items by id', async () => {
    checklist(
      `
      - { id: own, title: Own, http: { request: GET /ok } }
      - { id: shared, title: Replaced, http: { request: GET /ok } }
`,
      'extends: [shared/base.yml]\nvars: { a: own }\n',
    )
    project.write(
      'shared/base.yml',
      `version: 1
vars: { a: base, b: base }
sections:
  - title: S
    items:
      - { id: shared, title: Shared, http: { request: GET /bad } }
      - { id: base, title: "\${{ vars.a }} \${{ vars.b }}", http: { request: GET /ok } }
  - title: T
    items:
      - { id: t, title: T, http: { request: GET /ok } }
`,
    )
    const { report } = await gate(project)
    expect(report.items.map((item) => [item.section, item.id, item.title])).toEqual([
      ['S', 'base', 'own base'],
      ['S', 'own', 'Own'],
      ['S', 'shared', 'Replaced'],
      ['T', 't', 'T'],
    ])
    expect(report.verdict).toBe('ready')
  })

  test.each([
    ['itself', 'extends: [.github/readiness.yml]\n', /extends itself/],
    ['an unknown preset', 'extends: [djnago]\n', /unknown preset/],
    ['a file outside', 'extends: [../../etc/passwd]\n', /leads out/],
    ['a missing file', 'extends: [shared/none.yml]\n', /no file/],
  ])('%s is refused', async (_name, head, message) => {
    checklist('      - { id: own, title: Own, http: { request: GET /ok } }\n', head)
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toMatch(message)
  })
})
