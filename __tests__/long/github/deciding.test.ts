import { afterEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import { headline } from '../../../src/report/words.ts'
import { judged, PullRequest } from '../../support/pull-request.ts'

// Takes long: a repository and a process for every case.

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
      'gives one other env files',
      config(with_('port', item.port.replace('title', 'env-files: [other.env], title'))),
      'check-changed',
      'env',
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

test('a waiver that is added before one that has ended is told', async () => {
  const ended = `- { item: readme, reason: r, approved-by: A, expires: ${inDays(-3)} }\n`
  const added = `- { item: readme, reason: r, approved-by: A, expires: ${inDays(30)} }\n`
  const stricter = checklist([...Object.values(item), '      - { id: more, title: More, file: { path: README.md } }'])
  pull = new PullRequest({ ...base, ...waivers(ended) }, { ...config(stricter), ...waivers(added + ended) })
  const report = await judged(pull.project.path, { name: 'pull_request', sha: pull.merge })
  expect(report.gateChanges?.map(({ change }) => change).sort()).toEqual(['item-added', 'waiver-added'])
  expect([report.checklist.source, report.items[0]?.status]).toEqual(['base', 'failed'])
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
  const { git } = await import('../../support/repository.ts')
  git(pull.project.path, 'update-ref', 'refs/remotes/origin/main', pull.base)
  const payload = { merge_group: { base_ref: 'refs/heads/main', base_sha: pull.merge, head_sha: pull.merge } }
  const report = await judged(pull.project.path, { name: 'merge_group', payload, sha: pull.merge })
  expect([report.verdict, report.checklist.source]).toEqual(['not-ready', 'base'])
})

describe('the workflow of the step', () => {
  const path = '.github/workflows/gate.yml'
  const workflow = (inputs: string, more = ''): string => `name: Gate
on:
  pull_request:
jobs:
  readiness:
    runs-on: ubuntu-latest
${more}    steps:
      - uses: actions/checkout@v7
      - uses: readiness-gate/readiness-gate@v1
        with: { ${inputs} }
`
  const open = {
    ...base,
    'README.md': '# Rollback\n',
    ...config(checklist([item.size])),
    [path]: workflow('phase: pre-deploy'),
  }
  const runner = { GITHUB_WORKFLOW_REF: `acme/shop/${path}@refs/pull/1/merge`, GITHUB_JOB: 'readiness' }
  const changed = async (head: string | null, settings = {}, env: Readonly<Record<string, string>> = runner) => {
    pull = new PullRequest(open, { [path]: head })
    return judged(pull.project.path, { name: 'pull_request', sha: pull.merge }, settings, env)
  }

  test.each([
    ['fail-on', 'phase: pre-deploy, fail-on: never', { 'fail-on': 'never' }],
    ['only', 'phase: pre-deploy, only: size', { only: ['size'] }],
    ['phase', 'phase: post-deploy', { phase: 'post-deploy' }],
    ['config', 'phase: pre-deploy, config: other.yml', {}],
    ['url', 'phase: pre-deploy, url: "http://127.0.0.1:1"', {}],
    ['environment', 'phase: pre-deploy, environment: production', {}],
    ['env-file', 'phase: pre-deploy, env-file: other.env', {}],
    ['resolve', 'phase: pre-deploy, resolve: a.example=127.0.0.1', {}],
    ['allow-state-changes', 'phase: pre-deploy, allow-state-changes: true', {}],
    ['config-ref', 'phase: pre-deploy, config-ref: head', { 'config-ref': 'head' }],
  ])('a changed %s closes the gate and is told', async (name, inputs, settings) => {
    const report = await changed(workflow(inputs), settings)
    expect(report.verdict).toBe('not-ready')
    expect(report.gateChanges).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ change: 'input-changed', weakens: true, to: expect.stringMatching(`^${name}: `) }),
      ]),
    )
    expect(report.notes?.join()).toMatch(/changes inputs of the step/)
  })

  test.each([
    [
      'another version of the action',
      workflow('phase: pre-deploy').replace('readiness-gate@v1', 'readiness-gate@main'),
      'uses',
    ],
    [
      'a step that may fail',
      workflow('phase: pre-deploy').replace('with:', 'continue-on-error: true\n        with:'),
      'continue-on-error',
    ],
    ['a job with a condition', workflow('phase: pre-deploy', '    if: false\n'), 'job.if'],
    [
      'a filter of paths',
      workflow('phase: pre-deploy').replace('pull_request:', 'pull_request: { paths: [x] }'),
      'on.pull_request',
    ],
  ])('%s is told', async (_what, text, name) => {
    const report = await changed(text)
    expect(report.gateChanges).toEqual([
      expect.objectContaining({ change: 'workflow-changed', weakens: true, to: expect.stringMatching(`^${name}: `) }),
    ])
  })

  test('other words for the same, another place for the reports, and one event more change nothing', async () => {
    const same = workflow('"phase": "pre-deploy"   # first').replace('pull_request:', 'pull_request: {}')
    expect((await changed(same)).verdict).toBe('ready')
    pull?.remove()
    const moved = await changed(
      workflow('phase: pre-deploy, report-directory: out').replace('pull_request:', 'pull_request:\n  push:'),
    )
    expect([moved.verdict, moved.gateChanges?.some(({ weakens }) => weakens)]).toEqual(['ready', false])
  })

  test.each([
    ['a stricter', 'fail-on: error', 'fail-on: warning', 'ready', false],
    ['the default said', 'phase: pre-deploy', 'phase: pre-deploy, fail-on: error', 'ready', false],
    ['a laxer', 'fail-on: warning', 'fail-on: error', 'not-ready', true],
    ['a laxer that is the default', 'fail-on: warning', 'phase: pre-deploy', 'not-ready', true],
    ['an unknown', 'fail-on: error', 'fail-on: nothing', 'not-ready', true],
  ])('%s level from which findings close the gate is told as such', async (_what, from, to, verdict, weakens) => {
    pull = new PullRequest({ ...open, [path]: workflow(from) }, { [path]: workflow(to) })
    const report = await judged(pull.project.path, { name: 'pull_request', sha: pull.merge }, {}, runner)
    const told = report.gateChanges?.filter(({ to: value, from: was }) => /^fail-on/.test(`${value ?? was}`))
    expect([report.verdict, told?.map((one) => one.weakens)]).toEqual([verdict, [weakens]])
  })

  test('without the word of the platform every workflow is looked at', async () => {
    const report = await changed(workflow('fail-on: never'), {}, {})
    expect(report.verdict).toBe('not-ready')
  })

  test('the head decides where the base says so', async () => {
    const said = { ...open, [path]: workflow('config-ref: head') }
    pull = new PullRequest(said, config(checklist([item.size.replace('30d', '3000d')])))
    const report = await judged(
      pull.project.path,
      { name: 'pull_request', sha: pull.merge },
      { 'config-ref': 'head' },
      runner,
    )
    expect([report.verdict, report.checklist.source]).toEqual(['ready', 'head'])
  })

  test('where the head decides, warnings close the gate as such, whatever became of the inputs', async () => {
    const warns = `      - { id: env, title: E, env: { rules: [debug-on, placeholder], override: { debug-on: warning } } }`
    const said = { ...open, ...config(checklist([warns])), [path]: workflow('config-ref: head, fail-on: error') }
    pull = new PullRequest(said, { [path]: workflow('config-ref: head, fail-on: warning, only: env') })
    const settings = { 'config-ref': 'head', 'fail-on': 'warning', only: ['env'] }
    const report = await judged(pull.project.path, { name: 'pull_request', sha: pull.merge }, settings, runner)
    expect(report.gateChanges?.some(({ change, weakens }) => change === 'input-changed' && weakens)).toBe(true)
    expect([report.verdict, report.closedBy?.map(({ because }) => because)]).toEqual(['not-ready', ['warnings']])
    expect(headline(report)).toMatch(/^❌ Not ready: warnings close this gate/)
  })
})
