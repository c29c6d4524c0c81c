import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../../src/model/report.ts'
import { type ApiStandIn, type Hosted, jobToken, serveApi } from '../../../support/github-api.ts'
import { Project } from '../../../support/program.ts'
import { judged, PullRequest } from '../../../support/pull-request.ts'
import { commitAll, git } from '../../../support/repository.ts'
import { planned } from '../../../support/world.ts'

// Takes long: a repository and a process for every case.

const owners = `* @acme/all
/docs/ @rina ops@example.com
/pay/ @acme/payments
/.github/ @omar
`
const list = (manual: string): string => `version: 1
document: LIST.md
sections:
  - title: S
    items:
      - { id: trained, title: Trained, manual: { how: Who?, ${manual} } }
`
let project: Project
let server: ApiStandIn | undefined
beforeEach(() => {
  project = new Project({ 'LIST.md': '- [ ] Trained\n', '.github/CODEOWNERS': owners })
})
afterEach(async () => {
  project.remove()
  await server?.close()
  server = undefined
})

interface Situation {
  /** What the item asks of who attests it. */
  readonly manual: string
  readonly by?: string
  readonly hosted?: Partial<Hosted>
  readonly refuse?: Parameters<typeof serveApi>[0] extends infer O
    ? O extends { refuse?: infer R }
      ? R
      : never
    : never
  readonly withToken?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly payload?: unknown
}

async function run({ manual, by, hosted, refuse, withToken = true, env, payload }: Situation): Promise<Report> {
  project.write('.github/readiness.yml', list(manual))
  if (by !== undefined) {
    project.write('.github/readiness/attestations.yml', `- { item: trained, by: "${by}", on: 2026-11-20 }\n`)
  }
  git(project.path, 'init', '-q')
  git(project.path, 'add', '-A')
  git(project.path, 'commit', '-q', '--allow-empty', '-m', 'x')
  server = await serveApi({ ...(hosted && { hosted }), ...(refuse && { refuse }) })
  const api = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/shop', ...env }
  const token = withToken ? { token: jobToken } : {}
  return judged(project.path, { name: 'push', ...(payload !== undefined && { payload }) }, token, api)
}

const said = ({ items, problems }: Report): unknown[] => {
  const finding = items[0]?.checks[0]?.findings[0]
  return problems ? problems.map(({ message }) => message) : [items[0]?.status, finding?.message ?? null]
}

describe('names', () => {
  test.each<[by: string, manual: string, status: string]>([
    ['rina', 'by: [rina]', 'passed'],
    ['@Rina', 'by: [rina]', 'passed'],
    ['rina', 'by: ["@RINA", omar]', 'passed'],
    ['rina', 'by: [omar]', 'pending'],
    ['rin', 'by: [rina]', 'pending'],
    ['rina', '', 'passed'],
  ])('%s with %s is %s, and nobody is asked', async (by, manual, status) => {
    const report = await run({ manual, by })
    expect([report.items[0]?.status, server?.asked]).toEqual([status, []])
  })
})

describe('teams', () => {
  const teams = { 'acme/ops': ['rina', 'lea'], 'acme/web': ['omar'] }
  const manual = 'by: ["@acme/ops", acme/web]'

  test.each<[by: string, status: string]>([
    ['rina', 'passed'],
    ['@Omar', 'passed'],
    ['eve', 'pending'],
    ['Rina Ahmed', 'pending'],
  ])('%s is %s', async (by, status) => {
    expect(said(await run({ manual, by, hosted: { teams } }))[0]).toBe(status)
  })

  test('that the token may not see are an error that names the permission', async () => {
    const report = await run({ manual: 'by: ["@acme/secret"]', by: 'rina', hosted: { teams } })
    expect(said(report)).toEqual(['error', 'Whether rina is in acme/secret cannot be asked'])
    expect(report.items[0]?.checks[0]?.findings[0]).toMatchObject({
      observed: 'the API of GitHub answers 404',
      fix: expect.stringContaining('`members: read` of the organization'),
    })
  })

  test.each([403, 500])('an API that answers %i is an error', async (status) => {
    const report = await run({ manual, by: 'rina', hosted: { teams }, refuse: () => ({ status }) })
    expect([report.items[0]?.status, report.items[0]?.checks[0]?.findings[0]?.observed]).toEqual([
      'error',
      `the API of GitHub answers ${status}`,
    ])
  })

  test('are not asked for without a token, which is an error, or where a name says it', async () => {
    expect(said(await run({ manual, by: 'rina', withToken: false }))[0]).toBe('error')
    await server?.close()
    const report = await run({ manual: 'by: ["@acme/ops", rina]', by: 'rina', withToken: false })
    expect([said(report)[0], server?.asked]).toEqual(['passed', []])
  })

  test('in which an invitation is open are not those of who was invited', async () => {
    const refuse = (path: string) => (path.endsWith('/rina') ? { status: 200, body: { state: 'pending' } } : undefined)
    expect(said(await run({ manual: 'by: ["@acme/ops"]', by: 'rina', refuse }))[0]).toBe('pending')
  })
})

describe('CODEOWNERS', () => {
  const teams = { 'acme/payments': ['lea'], 'acme/all': ['eve'] }
  test.each<[by: string, entry: string, status: string]>([
    ['rina', '{ codeowners: docs/drill.md }', 'passed'],
    ['ops@example.com', '{ codeowners: docs/ }', 'passed'],
    ['omar', '{ codeowners: docs/ }', 'pending'],
    ['lea', '{ codeowners: pay/ }', 'passed'],
    ['rina', '{ codeowners: pay/ }', 'pending'],
    ['eve', '{ codeowners: src/app.py }', 'passed'],
    ['omar', 'CODEOWNERS', 'passed'],
    ['rina', 'CODEOWNERS', 'pending'],
  ])('%s for %s is %s', async (by, entry, status) => {
    expect(said(await run({ manual: `by: [${entry}]`, by, hosted: { teams } }))[0]).toBe(status)
  })

  test('that there are none of are an error', async () => {
    git(project.path, 'init', '-q')
    project.write('.github/CODEOWNERS', '')
    expect(said(await run({ manual: 'by: [CODEOWNERS]', by: 'rina' }))).toEqual(['pending', 'rina may not attest this'])
    await server?.close()
    git(project.path, 'rm', '-q', '--cached', '.github/CODEOWNERS')
    const { rmSync } = await import('node:fs')
    rmSync(`${project.path}/.github/CODEOWNERS`)
    const report = await run({ manual: 'by: [CODEOWNERS]', by: 'rina' })
    expect(said(report)).toEqual(['error', 'CODEOWNERS cannot be asked'])
  })
})

describe('CODEOWNERS on a pull request', () => {
  const files = {
    '.github/readiness.yml': list('by: [CODEOWNERS]').replace('document: LIST.md\n', ''),
    '.github/CODEOWNERS': owners,
    '.github/readiness/attestations.yml': '- { item: trained, by: eve, on: 2026-11-20 }\n',
  }
  const head = { '.github/CODEOWNERS': '* @eve\n', 'README.md': 'x\n' }

  test('are those of the base', async () => {
    const pull = new PullRequest(files, head)
    const report = await judged(pull.project.path, { name: 'pull_request', sha: pull.merge })
    pull.remove()
    expect([report.checklist.source, ...said(report)]).toEqual(['base', 'pending', 'eve may not attest this'])
    expect(report.gateChanges).toEqual([
      expect.objectContaining({
        change: 'check-changed',
        item: 'trained',
        from: 'owners of the checklist: @omar',
        to: 'owners of the checklist: @eve',
        weakens: true,
      }),
    ])
  })

  test.each<[what: string, text: string | null, changes: unknown[]]>([
    ['of others changes nothing', `${owners}/src/ @eve\n`, []],
    ['in other words changes nothing', owners.replace('@omar', '  @Omar # he'), []],
    ['with fewer owners asks for more', owners.replace('/.github/ @omar', '/.github/'), [['tightened', false]]],
    ['with one more asks for less', owners.replace('@omar', '@omar @eve'), [['check-changed', true]]],
    ['that is taken away asks for more', null, [['tightened', false]]],
  ])('%s', async (_what, text, changes) => {
    const pull = new PullRequest(files, { '.github/CODEOWNERS': text })
    const report = await judged(pull.project.path, { name: 'pull_request', sha: pull.merge })
    pull.remove()
    expect(report.gateChanges?.map(({ change, weakens }) => [change, weakens])).toEqual(changes)
  })

  test('are those of the base, also where the clone lacks it', async () => {
    const pull = new PullRequest(files, head)
    const clone = new Project()
    git(clone.path, 'clone', '-q', '--depth', '1', `file://${pull.project.path}`, 'clone')
    server = await serveApi({ hosted: { clone: pull.project.path } })
    const env = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/shop' }
    const event = { name: 'pull_request', sha: pull.merge }
    const report = await judged(`${clone.path}/clone`, event, { token: jobToken }, env)
    clone.remove()
    pull.remove()
    expect([report.checklist.source, ...said(report)]).toEqual(['base', 'pending', 'eve may not attest this'])
  })

  test('are of paths below the working directory', async () => {
    const below = new Project({
      CODEOWNERS: '/services/api/docs/ @rina\n',
      'services/api/.github/readiness.yml': list('by: [{ codeowners: docs/ }]').replace('document: LIST.md\n', ''),
      'services/api/.github/readiness/attestations.yml': '- { item: trained, by: rina, on: 2026-11-20 }\n',
    })
    commitAll(below.path)
    const report = await judged(`${below.path}/services/api`, { name: 'push' })
    below.remove()
    expect(said(report)).toEqual(['passed', null])
  })
})

describe('who deploys', () => {
  const manual = 'signer: not-deployer'
  const env = { GITHUB_ACTOR: 'omar', GITHUB_TRIGGERING_ACTOR: 'Lea' }
  test.each<[by: string, status: string, message: string | null]>([
    ['rina', 'passed', null],
    ['omar', 'pending', 'omar deploys this and may not attest it'],
    ['@lea', 'pending', '@lea deploys this and may not attest it'],
    ['renovate[bot]', 'pending', 'renovate[bot] is a bot'],
    ['Rina Ahmed', 'pending', 'Rina Ahmed is no login, by which who deploys is known'],
  ])('%s is %s', async (by, status, message) => {
    expect(said(await run({ manual, by, env }))).toEqual([status, message])
  })

  test('made the deployment that the run is about', async () => {
    const payload = { deployment: { creator: { login: 'rina' } } }
    expect(said(await run({ manual, by: 'rina', env, payload }))[0]).toBe('pending')
  })

  test('is not known outside of a workflow, which is an error', async () => {
    expect(said(await run({ manual, by: 'rina' }))).toEqual(['error', 'Who deploys this is not known'])
  })
})

describe('a ticked box', () => {
  const tick = (): string => {
    project.write('.github/readiness.yml', '')
    commitAll(project.path)
    project.write('LIST.md', '- [x] Trained\n')
    return commitAll(project.path)
  }

  test('is the word of the login of its commit', async () => {
    const hosted = { authors: { [tick()]: { login: 'rina' } }, teams: { 'acme/ops': ['rina'] } }
    expect(said(await run({ manual: 'by: [rina]', hosted }))[0]).toBe('passed')
    await server?.close()
    expect(said(await run({ manual: 'by: ["@acme/ops"]', hosted }))[0]).toBe('passed')
    await server?.close()
    expect(said(await run({ manual: 'by: [omar]', hosted }))).toEqual(['pending', 'A may not attest this'])
  })

  test('of who deploys does not count where another is asked for', async () => {
    const hosted = { authors: { [tick()]: { login: 'omar' } } }
    const env = { GITHUB_ACTOR: 'omar' }
    expect(said(await run({ manual: 'signer: not-deployer', hosted, env }))).toEqual([
      'pending',
      'A deploys this and may not attest it',
    ])
    await server?.close()
    expect(said(await run({ manual: 'signer: not-deployer', hosted, env: { GITHUB_ACTOR: 'rina' } }))[0]).toBe('passed')
    await server?.close()
    expect(said(await run({ manual: '', hosted, env }))[0]).toBe('passed')
  })

  test('whose commit no account has, or nobody may read, is an error there', async () => {
    const commit = tick()
    const manual = 'signer: not-deployer'
    const env = { GITHUB_ACTOR: 'omar' }
    expect(said(await run({ manual, env, hosted: { authors: { [commit]: { login: null } } } }))).toEqual([
      'error',
      'Whether A deploys this cannot be told',
    ])
    await server?.close()
    expect(said(await run({ manual, env, withToken: false }))[0]).toBe('error')
    await server?.close()
    const report = await run({ manual, env, refuse: () => ({ status: 403 }) })
    expect(report.items[0]?.checks[0]?.findings[0]).toMatchObject({
      observed: 'the API of GitHub answers 403',
      fix: expect.stringContaining('`contents: read`'),
    })
  })
})

test('what is asked of the platform is planned', () => {
  const attestation = { item: 'item', by: 'Ada', on: '2026-06-01', result: 'done' } as const
  const plan = (text: object, over: object = {}) =>
    planned('manual', { how: 'Do it.', ...text }, { attestation: { ...attestation, ...over } })
  expect(plan({ by: ['ada', '@acme/ops'] })).toEqual([
    'ask Do it.',
    'request who is in acme/ops, of the API of GitHub, at most 2',
  ])
  expect(plan({ by: ['CODEOWNERS'], signer: 'not-deployer' }, { tick: true, commit: 'c0ffee' })).toEqual([
    'ask Do it.',
    'request whose commit ticked the box, of the API of GitHub, at most 1',
    'read the first that is there of .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS',
    'request who is in teams that CODEOWNERS names, of the API of GitHub, at most 40',
  ])
  expect(plan({})).toEqual(['ask Do it.'])
})
