/** Takes long: a repository and several processes for every case. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gate, Project, readiness } from '../../support/program.ts'
import { commitAll } from '../../support/repository.ts'

const list = `version: 1
secrets: [NEVER_SET]
sections:
  - title: S
    items:
      - { id: trained, title: Team trained, manual: { how: Who walked through it? } }
      - { id: signed, title: Signed, manual: { how: Who signed? } }
      - { id: proven, title: Proven, manual: { how: Prove it., evidence: required } }
      - { id: there, title: There, file: { path: MISSING } }
      - { id: page, title: Page, http: { request: GET http://127.0.0.1:9/, bearer: "\${{ secrets.NEVER_SET }}" } }
`
let project: Project
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list })
})
afterEach(() => project.remove())

const attestations = '.github/readiness/attestations.yml'
const waivers = '.github/readiness/waivers.yml'
const run = (...args: string[]) => readiness(args, project.path)
const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)

test('an attestation is written and counts', async () => {
  const { code, stdout } = await run(
    'attest',
    'trained',
    'signed',
    '--by',
    'rina',
    '--evidence',
    'https://wiki.example/1',
  )
  expect([code, stdout]).toEqual([0, expect.stringContaining('trained, signed attested by rina')])
  const { report } = await gate(project, ['--only', 'trained', 'signed'])
  expect(report.items.slice(0, 2).map(({ status, attestation }) => [status, attestation?.by])).toEqual([
    ['passed', 'rina'],
    ['passed', 'rina'],
  ])
})

test('comments and order of the file stay', async () => {
  const before = '# Who said what\n- { item: signed, by: omar, on: 2026-01-05 } # at the meeting\n\n# the end\n'
  project.write(attestations, before)
  expect((await run('attest', 'trained', '--by', 'O\'Neil: "x"', '--on', '2026-01-06')).code).toBe(0)
  const after = project.read(attestations)
  expect(after.startsWith(before)).toBe(true)
  expect(after.slice(before.length)).toMatch(/^- \{ ?item: trained, .*\}\n$/)
})

test.each([
  ['a list in a map', 'attestations:\n  # first\n  - { item: signed, by: omar, on: 2026-01-05 }\n'],
  ['a list on one line', '[{ item: signed, by: omar, on: 2026-01-05 }] # first\n'],
  ['a comment alone', '# first\n'],
])('%s gets the record as well', async (_what, before) => {
  project.write(attestations, before)
  expect((await run('attest', 'trained', '--by', 'rina')).code).toBe(0)
  expect(project.read(attestations)).toMatch(/# first/)
  const { report } = await gate(project, ['--only', 'trained'])
  expect(report.items[0]?.status).toBe('passed')
})

test('a statement may be about one environment and about what is checked out', async () => {
  project.write(
    '.github/readiness.yml',
    list.replace('sections:', 'environments: { production: {}, staging: {} }\nsections:'),
  )
  const head = commitAll(project.path)
  expect((await run('attest', 'trained', '--by', 'rina', '--environment', 'staging', '--commit', 'HEAD')).code).toBe(0)
  expect(project.read(attestations)).toContain(`commit: ${head}, environment: staging`)
  const only = ['--only', 'trained']
  expect((await gate(project, [...only, '--environment', 'staging'])).report.items[0]?.status).toBe('passed')
  expect((await gate(project, only)).report.items[0]?.status).toBe('pending')
  const { code, stderr } = await run('attest', 'trained', '--by', 'rina', '--environment', 'test')
  expect([code, stderr]).toEqual([2, expect.stringContaining('unknown environment "test"')])
})

test('of a file that is the evidence the digest is written, and another file is none', async () => {
  project.write('docs/log.md', 'restored\n')
  expect((await run('attest', 'trained', '--by', 'rina', '--evidence', 'docs/log.md')).code).toBe(0)
  expect(project.read(attestations)).toMatch(/evidence: docs\/log.md, sha256: [0-9a-f]{64}/)
  const only = ['--only', 'trained']
  expect((await gate(project, only)).report.items[0]?.status).toBe('passed')
  project.write('docs/log.md', 'restored, perhaps\n')
  const { report } = await gate(project, only)
  expect([report.items[0]?.status, report.items[0]?.checks[0]?.findings[0]?.rule]).toEqual([
    'pending',
    'manual/evidence',
  ])
})

test('a waiver of a rule is written and holds', async () => {
  const args = [
    'waive',
    'there:file/exists',
    '--reason',
    'moved: next week',
    '--approved-by',
    'omar',
    '--expires',
    soon,
  ]
  const { code, stderr } = await run(...args, '--issue', 'OPS-1')
  expect([code, stderr]).toEqual([0, ''])
  expect(project.read(waivers)).toContain('OPS-1')
  const { report } = await gate(project, ['--only', 'there'])
  expect(report.items.find(({ id }) => id === 'there')).toMatchObject({
    status: 'waived',
    waiver: { rule: 'file/exists', approvedBy: 'omar' },
  })
})

test('a statement that does not count is said not to', async () => {
  project.write(attestations, '- { item: trained, by: omar, on: 2026-11-20 }\n')
  const { code, stderr } = await run('attest', 'trained', '--by', 'rina', '--on', '2026-11-01')
  expect([code, stderr]).toEqual([
    0,
    'readiness: trained: it does not count here: the word of omar on 2026-11-20 is the newer one\n',
  ])
})

describe('what the gate would refuse is not written', () => {
  test.each<[what: string, args: readonly string[], said: RegExp]>([
    ['an unknown item', ['attest', 'traned', '--by', 'rina'], /trained/],
    ['an item that asks nobody', ['attest', 'there', '--by', 'rina'], /has no `manual` check/],
    ['a date that is none', ['attest', 'trained', '--by', 'rina', '--on', '2026-02-30'], /date|day/i],
    ['nobody', ['attest', 'trained'], /--by is missing/],
    ['no item', ['attest', '--by', 'rina'], /names no item/],
    ['nothing that shows it', ['attest', 'proven', '--by', 'rina'], /--evidence is missing[\s\S]*proven asks for that/],
    [
      'no reason why it does not apply',
      ['attest', 'trained', '--by', 'rina', '--result', 'not-applicable'],
      /--note is missing/,
    ],
    ['a date that has not come', ['attest', 'trained', '--by', 'rina', '--on', '2099-01-01'], /in the future/],
    [
      'everything',
      ['waive', '*', '--reason', 'x', '--approved-by', 'o', '--expires', soon],
      /a waiver is for one item, and none for everything/,
    ],
    ['no reason', ['waive', 'there', '--approved-by', 'o', '--expires', soon], /--reason is missing/],
    ['no end in sight', ['waive', 'there', '--reason', 'x', '--approved-by', 'o', '--expires', '2099-01-01'], /until/],
    [
      'an unknown rule',
      ['waive', 'there:file/mising', '--reason', 'x', '--approved-by', 'o', '--expires', soon],
      /rule/,
    ],
  ])('%s', async (_what, args, said) => {
    const { code, stderr } = await run(...args)
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
    expect(() => project.read(attestations)).toThrow()
    expect(() => project.read(waivers)).toThrow()
  })

  test('a file that leads out of the repository stays as it is', async () => {
    const outside = new Project({ 'a.yml': '# theirs\n' })
    mkdirSync(join(project.path, '.github/readiness'))
    symlinkSync(join(outside.path, 'a.yml'), join(project.path, attestations))
    const { code, stderr } = await run('attest', 'trained', '--by', 'rina')
    const text = outside.read('a.yml')
    outside.remove()
    expect([code, stderr, text]).toEqual([2, expect.stringContaining('leads out of the repository'), '# theirs\n'])
  })

  test('a file that is no list stays as it is', async () => {
    project.write(attestations, '<<<<<<< HEAD\n- { item: signed }\n=======\n')
    const { code, stderr } = await run('attest', 'trained', '--by', 'rina')
    expect([code, stderr]).toEqual([2, expect.stringMatching(/mend it first/)])
    expect(project.read(attestations)).toContain('<<<<<<<')
    project.write(attestations, '<<<<<<< HEAD\n- { item: signed }\n=======\n- { item: trained }\n>>>>>>> topic\n')
    const conflict = await run('attest', 'trained', '--by', 'rina')
    expect([conflict.code, conflict.stderr]).toEqual([
      2,
      expect.stringMatching(/holds a merge conflict .* line 1\n.*mend it first/),
    ])
  })
})

test('records lie beside their checklist', async () => {
  project.write('services/api/.github/readiness.yml', list)
  const config = ['--config', 'services/api/.github/readiness.yml']
  expect((await run('attest', 'trained', '--by', 'rina', ...config)).code).toBe(0)
  expect(project.read('services/api/.github/readiness/attestations.yml')).toContain('rina')
  const { report } = await gate(project, ['--only', 'trained', ...config])
  expect(report.items[0]?.status).toBe('passed')
  expect((await gate(project, ['--only', 'trained'])).report.items[0]?.status).toBe('pending')
})

test('where a repository has them in one place they are found there', async () => {
  project.write('ops/list.yml', list)
  project.write(attestations, '- { item: trained, by: rina, on: 2026-11-20 }\n')
  const { report } = await gate(project, ['--only', 'trained', '--config', 'ops/list.yml'])
  expect(report.items[0]?.status).toBe('passed')
})
