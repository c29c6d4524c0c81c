import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Project, readiness } from '../support/program.ts'
import { judged } from '../support/pull-request.ts'

const list = `version: 1
environments: { production: { url: "http://127.0.0.1:9" } }
secrets: [SMOKE_PASSWORD]
sections:
  - { title: Files, phase: pre-deploy, items: [ { id: readme, title: A README, file: { path: README.md } } ] }
  - title: Live
    phase: post-deploy
    items:
      - { id: login, title: Login, http: { request: POST /login, timeout: 1s, json: { p: "\${{ secrets.SMOKE_PASSWORD }}" } } }
      - { id: typed, title: Typed, http: { request: GET /, timeout: "\${{ secrets.SMOKE_PASSWORD }}" } }
`
let project: Project
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list, 'README.md': 'x' })
})
afterEach(() => project.remove())

const fork = {
  name: 'pull_request',
  payload: {
    pull_request: { head: { repo: { full_name: 'eve/shop', fork: true } } },
    repository: { full_name: 'acme/shop' },
  },
}
const statuses = (report: { items: readonly { id: string; status: string }[] }) =>
  Object.fromEntries(report.items.map(({ id, status }) => [id, status]))

test('a fork is judged in what it is asked', async () => {
  const report = await judged(project.path, fork, { phase: 'pre-deploy' }, { SMOKE_PASSWORD: '' })
  expect([report.verdict, statuses(report)]).toEqual([
    'ready',
    { readme: 'passed', login: 'skipped', typed: 'skipped' },
  ])
})

test('what is asked of it and needs a secret is an error that says why', async () => {
  const report = await judged(project.path, fork, {}, { SMOKE_PASSWORD: '' })
  expect([report.verdict, statuses(report)]).toEqual([
    'not-ready',
    { readme: 'passed', login: 'error', typed: 'error' },
  ])
  const [finding] = report.items[1]?.checks[0]?.findings ?? []
  expect(finding).toMatchObject({ rule: 'gate/secret-missing', level: 'error' })
  expect(finding?.message).toMatch(/SMOKE_PASSWORD.*runs of forks and of Dependabot get no secrets/)
})

test('so is Dependabot', async () => {
  const own = { name: 'pull_request', payload: { sender: { login: 'dependabot[bot]' } } }
  expect(statuses(await judged(project.path, own)).login).toBe('error')
})

test('elsewhere a missing secret ends the run, but only where it is asked for', async () => {
  const push = { name: 'push' }
  const asked = await judged(project.path, push)
  expect([asked.verdict, asked.problems?.map(({ message }) => message)]).toEqual([
    'error',
    ['the secret SMOKE_PASSWORD is not set'],
  ])
  expect((await judged(project.path, push, { phase: 'pre-deploy' })).verdict).toBe('ready')
  expect((await judged(project.path, push, { only: ['readme'] })).verdict).toBe('ready')
})

test('one that everything shares, or that nothing names, is always missed', async () => {
  const shared = list.replace('secrets:', 'vars: { p: "${{ secrets.SMOKE_PASSWORD }}" }\nsecrets:')
  const unused = list.replace('[SMOKE_PASSWORD]', '[SMOKE_PASSWORD, OTHER]')
  for (const [text, name] of [
    [shared, 'SMOKE_PASSWORD'],
    [unused, 'OTHER'],
  ]) {
    project.write('.github/readiness.yml', text ?? '')
    const report = await judged(project.path, { name: 'push' }, { phase: 'pre-deploy' })
    expect(report.problems?.map(({ message }) => message)).toEqual([`the secret ${name} is not set`])
  }
})

test('a plan needs no secret', async () => {
  const { code, stdout } = await readiness(['check'], project.path)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/http: not shown, SMOKE_PASSWORD is not set here/)])
})

describe('the key of a server', () => {
  const server = '{ app: { ssh: d@shop.test, key: "${{ secrets.SSH_KEY }}" } }'
  const withServer = (defaults: string): string => `version: 1
environments: { production: { url: "http://127.0.0.1:9" } }
secrets: [SSH_KEY]
servers: ${server}
defaults: { timeout: 1s, ${defaults} }
sections:
  - title: Files
    phase: pre-deploy
    items: [ { id: readme, title: A README, file: { path: README.md, on: checkout } } ]
  - title: Live
    phase: post-deploy
    items:
      - { id: logs, title: Logs, file: { path: logs, type: directory${defaults === '' ? ', on: app' : ''} } }
      - { id: page, title: Page, http: { request: GET / } }
`

  test.each(['', 'on: app'])('is missed by what looks there, and by nothing else (%j)', async (defaults) => {
    project.write('.github/readiness.yml', withServer(defaults))
    const push = { name: 'push' }
    expect((await judged(project.path, push)).problems?.map(({ message }) => message)).toEqual([
      'the secret SSH_KEY is not set',
    ])
    expect((await judged(project.path, push, { phase: 'pre-deploy' })).verdict).toBe('ready')
    const live = await judged(project.path, fork, {}, { SSH_KEY: '' })
    expect(statuses(live)).toEqual({ readme: 'passed', logs: 'error', page: 'error' })
    const rules = live.items.map(({ checks }) => checks[0]?.findings[0]?.rule)
    expect(rules.slice(1)).toEqual(['gate/secret-missing', expect.not.stringContaining('secret')])
  })

  test('is missed in any case where nothing looks there', async () => {
    project.write('.github/readiness.yml', withServer('').replace(', on: app', ''))
    const report = await judged(project.path, { name: 'push' }, { phase: 'pre-deploy' })
    expect(report.problems?.map(({ message }) => message)).toEqual(['the secret SSH_KEY is not set'])
  })

  test('is needed for no plan, which says what the server would be asked', async () => {
    project.write('.github/readiness.yml', withServer('on: app'))
    const { code, stdout } = await readiness(['check'], project.path)
    expect([code, stdout]).toEqual([0, expect.stringMatching(/ logs on app\n/)])
  })
})
