import { afterEach, expect, test } from '@jest/globals'
import { type ApiStandIn, type ApiStandInOptions, serveApi, jobToken as token } from '../../support/github-api.ts'
import { Project } from '../../support/program.ts'
import { judged, PullRequest } from '../../support/pull-request.ts'
import { git } from '../../support/repository.ts'

/** Takes long: makes a repository for each case. */

const list = (required: boolean): string => `version: 1
extends: [shared/part.yml]
sections:
  - title: S
    items:
      - { id: a, title: A, required: ${required}, file: { path: MISSING } }
`
const files = {
  'app/.github/readiness.yml': list(true),
  'app/shared/part.yml':
    'sections: [ { title: S, items: [ { id: b, title: B, file: { path: .github/readiness.yml } } ] } ]\n',
}

let pull: PullRequest
let shallow: Project
let api: ApiStandIn | undefined
afterEach(async () => {
  pull.remove()
  shallow.remove()
  await api?.close()
  api = undefined
})

/** A clone of depth 1 of the merge, as the platform checks it out, and the API that knows the rest. */
async function run(settings: object, refuse?: ApiStandInOptions['refuse'], how: readonly string[] = ['--depth', '1']) {
  pull = new PullRequest(files, { 'app/.github/readiness.yml': list(false) })
  const { path } = pull.project
  git(path, 'branch', 'merged', pull.merge)
  shallow = new Project()
  git(shallow.path, 'clone', '-q', ...how, '--branch', 'merged', `file://${path}`, 'clone')
  if (how.includes('--sparse')) git(`${shallow.path}/clone`, 'sparse-checkout', 'set', 'app')
  api = await serveApi({ hosted: { clone: path }, ...(refuse && { refuse }) })
  const env = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/shop' }
  return judged(`${shallow.path}/clone/app`, { name: 'pull_request', sha: pull.merge }, settings, env)
}

test('a shallow clone reads the base from the API, with what it extends', async () => {
  const report = await run({ token })
  expect([report.verdict, report.checklist.source, report.checklist.ref]).toEqual(['not-ready', 'base', pull.base])
  expect(report.items.map(({ id, status }) => [id, status])).toEqual([
    ['b', 'passed'],
    ['a', 'failed'],
  ])
  expect(report.gateChanges).toEqual([expect.objectContaining({ change: 'made-optional', item: 'a' })])
  expect(api?.asked.filter((one) => one.includes('shared/part.yml'))).toHaveLength(1)
})

test('a sparse checkout reads the base from the objects of its clone', async () => {
  const report = await run({}, undefined, ['--sparse'])
  expect([report.verdict, report.checklist.source, report.checklist.ref]).toEqual(['not-ready', 'base', pull.base])
  expect(report.items.map(({ id, status }) => [id, status])).toEqual([
    ['b', 'passed'],
    ['a', 'failed'],
  ])
})

test('without a token it is an error that says what to do', async () => {
  const report = await run({})
  expect(report.verdict).toBe('error')
  expect(JSON.stringify(report.problems)).toMatch(/not in this clone.*fetch-depth: 0.*token/)
})

test('a token that may not read is an error that names the permission, and does not show it', async () => {
  const report = await run({ token: 'ghs_another' })
  expect(report.verdict).toBe('error')
  expect(JSON.stringify(report)).toMatch(/answers 401; the token needs `contents: read`/)
  expect(JSON.stringify(report)).not.toContain('ghs_another')
})

test('a limit that ends soon is waited for, one that does not is an error', async () => {
  const soon = await run({ token }, (_path, times) =>
    times === 1 ? { status: 403, headers: { 'retry-after': '0' } } : undefined,
  )
  expect(soon.checklist.source).toBe('base')
  pull.remove()
  shallow.remove()
  await api?.close()
  const reset = String(Math.ceil(Date.now() / 1000) + 3600)
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  const late = await run({ token }, () => ({ status: 429, headers }))
  expect(late.verdict).toBe('error')
  expect(JSON.stringify(late.problems)).toMatch(/refuses more requests for now/)
})
