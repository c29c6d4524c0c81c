import { afterEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { judged, PullRequest } from '../support/pull-request.ts'

let pull: PullRequest | undefined
afterEach(() => pull?.remove())

/** On the base the gate is closed: the README has no runbook, and nobody has signed. */
const item = {
  readme: `      - { id: readme, title: A runbook, file: { path: README.md, content: { contains: Rollback } } }`,
  signed: `      - { id: signed, title: Signed, manual: { how: Who signed?, valid-for: 30d } }`,
  port: `      - { id: env, title: Debug is off, env: { file: .env, rules: [debug-on] } }`,
  size: `      - { id: size, title: Small, file: { path: README.md, newest: { younger-than: 30d } } }`,
}
const checklist = (items: readonly string[] = Object.values(item), more = ''): string =>
  `version: 1
environments: { production: { url: "http://127.0.0.1:9", env-file: .env } }
${more}sections:
  - title: S
    items:
${items.join('\n')}
`
const base = { '.github/readiness.yml': checklist(), 'README.md': 'Nothing here\n', '.env': 'DEBUG=True\n' }
const with_ = (id: keyof typeof item, text: string, more = ''): string =>
  checklist(
    Object.entries(item).map(([name, was]) => (name === id ? text : was)),
    more,
  )

async function run(head: Readonly<Record<string, string | null>>, settings = {}): Promise<Report> {
  pull = new PullRequest(base, head)
  return judged(pull.project.path, { name: 'pull_request', sha: pull.merge }, settings)
}

const today = new Date().toISOString().slice(0, 10)
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const waivers = (text: string) => ({ '.github/readiness/waivers.yml': text })
const attestations = (text: string) => ({ '.github/readiness/attestations.yml': text })
const config = (text: string) => ({ '.github/readiness.yml': text })

describe('a pull request that would weaken its gate is judged by the base, and what it would change is told', () => {
  test.each<[what: string, head: Readonly<Record<string, string | null>>, change: string, item: string | null]>([
    ['removes an item', config(checklist([item.size])), 'item-removed', 'readme'],
    [
      'makes one optional',
      config(with_('readme', item.readme.replace('title', 'required: false, title'))),
      'made-optional',
      'readme',
    ],
    [
      'switches one off',
      config(with_('readme', item.readme.replace('title', 'when: false, title'))),
      'loosened',
      'readme',
    ],
    [
      'changes what is expected',
      config(with_('readme', item.readme.replace('Rollback', 'Nothing'))),
      'check-changed',
      'readme',
    ],
    [
      'says that one writes',
      config(with_('readme', item.readme.replace('title', 'changes-state: true, title'))),
      'loosened',
      'readme',
    ],
    [
      'asks one later',
      config(with_('readme', item.readme.replace('title', 'phase: post-deploy, title'))),
      'loosened',
      'readme',
    ],
    [
      'replaces a check',
      config(with_('readme', `      - { id: readme, title: A runbook, command: { run: "true" } }`)),
      'check-removed',
      'readme',
    ],
    [
      'looks at another file',
      config(with_('readme', item.readme.replace('path: README.md', 'path: .env'))),
      'check-changed',
      'readme',
    ],
    [
      'extends a weaker list',
      {
        ...config(checklist([], 'extends: [weak.yml]\n').replace('    items:\n', '    items: []\n')),
        'weak.yml': checklist([item.size]),
      },
      'item-removed',
      'readme',
    ],
    ['raises a limit', config(with_('size', item.size.replace('30d', '3000d'))), 'loosened', 'size'],
    ['waits for longer validity', config(with_('signed', item.signed.replace('30d', '3000d'))), 'loosened', 'signed'],
    [
      'lowers a rule',
      config(
        with_(
          'port',
          item.port.replace('rules: [debug-on]', 'rules: [debug-on, password-weak], override: { debug-on: warning }'),
        ),
      ),
      'loosened',
      'env',
    ],
    [
      'judges another env file',
      { ...config(checklist().replaceAll('.env', '.env.other')), '.env.other': 'DEBUG=False\n' },
      'environment-changed',
      null,
    ],
    [
      'adds a waiver',
      waivers(`- { item: readme, reason: later, approved-by: Eve, expires: ${inDays(30)} }\n`),
      'waiver-added',
      'readme',
    ],
    [
      'attests for somebody',
      attestations(`- { item: signed, by: Boss, on: ${today} }\n`),
      'attestation-added',
      'signed',
    ],
    [
      'says that one does not apply',
      attestations(`- { item: signed, by: Boss, on: ${today}, result: not-applicable, note: no }\n`),
      'attestation-added',
      'signed',
    ],
    [
      'changes the default of validity',
      config(checklist(undefined, 'defaults: { attestation: { valid-for: 900d } }\n')),
      'loosened',
      null,
    ],
  ])('%s', async (_what, head, change, id) => {
    const report = await run(head)
    expect([report.verdict, report.checklist.source, report.checklist.ref]).toEqual(['not-ready', 'base', pull?.base])
    const statuses = Object.fromEntries(report.items.map((one) => [one.id, one.status]))
    expect(statuses).toEqual({ readme: 'failed', signed: 'pending', env: 'failed', size: 'passed' })
    expect(report.gateChanges).toEqual(
      expect.arrayContaining([expect.objectContaining({ change, item: id, weakens: true })]),
    )
  })
})

test('what was merged decides', async () => {
  pull = new PullRequest({ ...base, ...config(checklist([item.size])) }, { 'README.md': 'Other\n' })
  const report = await judged(pull.project.path, { name: 'pull_request', sha: pull.merge })
  expect([report.verdict, report.checklist.source, report.gateChanges]).toEqual(['ready', 'base', []])
})

test('the files that are judged are those of the head', async () => {
  const files = { 'README.md': '# Rollback\n', '.env': 'DEBUG=False\n' }
  const report = await run(files)
  const statuses = Object.fromEntries(report.items.map((one) => [one.id, one.status]))
  expect(statuses).toEqual({ readme: 'passed', signed: 'pending', env: 'passed', size: 'passed' })
})

test('a refactoring lists nothing', async () => {
  const reordered = `# The same, told otherwise
version: 1
extends: [shared/part.yml]
environments:
  production:
    env-file: '.env'
    url: 'http://127.0.0.1:9'
sections:
  - title: S
    items:
      - title: "Small"
        id: size
        file: &readme
          newest: { younger-than: 30d }
          path: README.md
      - { id: env, title: Debug is off, env: { rules: ["debug-on"], file: .env } }
`
  const part = `sections:\n  - title: S\n    items:\n${item.readme}\n${item.signed}\n`
  const report = await run({ ...config(reordered), 'shared/part.yml': part })
  expect([report.gateChanges, report.checklist.source, report.verdict]).toEqual([[], 'base', 'not-ready'])
})

test('one that only asks for more decides itself, unless the base is to decide', async () => {
  const stricter = config(
    checklist([...Object.values(item), '      - { id: more, title: More, file: { path: MISSING } }']),
  )
  const report = await run(stricter)
  expect([report.checklist.source, report.items.map(({ id }) => id).includes('more')]).toEqual(['head', true])
  expect(report.gateChanges).toEqual([expect.objectContaining({ change: 'item-added', weakens: false })])
  pull?.remove()
  expect((await run(stricter, { 'config-ref': 'base' })).checklist.source).toBe('base')
})

test('a renamed id with the same check is a rename', async () => {
  const report = await run(config(with_('readme', item.readme.replace('id: readme', 'id: runbook'))))
  expect(report.gateChanges).toEqual([
    { ...report.gateChanges?.[0], change: 'item-renamed', from: 'readme', to: 'runbook', weakens: false },
  ])
})

test('the head decides where that is asked for, and that is said', async () => {
  const report = await run(config(checklist([item.size])), { 'config-ref': 'head' })
  expect([report.verdict, report.checklist.source]).toEqual(['ready', 'head'])
  expect(report.notes?.join()).toMatch(/config-ref: head/)
  expect(report.gateChanges).toEqual(expect.arrayContaining([expect.objectContaining({ change: 'item-removed' })]))
})

test('a checklist that the base does not have yet is that of the head, and that is said', async () => {
  pull = new PullRequest({ 'README.md': 'x' }, base)
  const report = await judged(pull.project.path, { name: 'pull_request', sha: pull.merge })
  expect([report.checklist.source, report.verdict]).toEqual(['head', 'not-ready'])
  expect(report.notes?.join()).toMatch(/no checklist yet/)
})

test('a base that the clone lacks closes the gate and says what to do', async () => {
  pull = new PullRequest(base, config(checklist([item.size])))
  const payload = { pull_request: { base: { ref: 'gone', sha: 'f'.repeat(40) } } }
  const report = await judged(pull.project.path, { name: 'pull_request', payload })
  expect(report.verdict).toBe('error')
  expect(JSON.stringify(report.problems)).toMatch(/fetch-depth: 0/)
})

test('in a merge queue the branch decides, not the group before', async () => {
  pull = new PullRequest(base, config(checklist([item.size])))
  const { git } = await import('../support/repository.ts')
  git(pull.project.path, 'update-ref', 'refs/remotes/origin/main', pull.base)
  const payload = { merge_group: { base_ref: 'refs/heads/main', base_sha: pull.merge, head_sha: pull.merge } }
  const report = await judged(pull.project.path, { name: 'merge_group', payload, sha: pull.merge })
  expect([report.verdict, report.checklist.source]).toEqual(['not-ready', 'base'])
})
