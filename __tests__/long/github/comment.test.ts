import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { markerOf, pullNumberOf } from '../../../src/github/comment.ts'
import { type ApiStandIn, jobToken, type Refusal, serveApi } from '../../support/github-api.ts'
import { action, Project } from '../../support/program.ts'
import { aReport } from '../../support/report.ts'

/** Takes long: whole runs in a pull request, one after the other. */

/** Refuses a request, by its method. */
let refuse: ((method: string) => Refusal | undefined) | undefined
let server: ApiStandIn
let project: Project

beforeEach(async () => {
  refuse = undefined
  server = await serveApi({ refuse: (_path, _times, method) => refuse?.(method) })
  project = new Project({ '.github/readiness.yml': list, 'README.md': 'x' })
  project.write('event.json', JSON.stringify({ issue: { number: 7, pull_request: {} } }))
})
afterEach(async () => {
  project.remove()
  await server.close()
})

const list = `version: 1
environments: { production: { url: "http://127.0.0.1:9" } }
sections: [ { title: S, items: [ { id: a, title: The plan, file: { path: PLAN.md } } ] } ]
`
const run = (comment: string, inputs: Readonly<Record<string, string>> = {}) =>
  action(
    project,
    { comment, token: jobToken, ...inputs },
    {
      GITHUB_EVENT_NAME: 'issue_comment',
      GITHUB_EVENT_PATH: `${project.path}/event.json`,
      GITHUB_API_URL: server.url,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_JOB: 'gate',
    },
  )
const writes = (): string[] => server.asked.filter((one) => !one.startsWith('GET'))

test('a closed gate is commented once, updated in place, and said to be resolved', async () => {
  await run('failures')
  expect(server.hosted.comments).toEqual([
    { id: 1, body: expect.stringMatching(/^<!-- readiness-gate gate production [\s\S]*Not ready[\s\S]*The plan/) },
  ])
  await run('failures')
  expect([server.hosted.comments.length, writes()]).toEqual([
    1,
    ['POST /repos/acme/shop/issues/7/comments', 'PATCH /repos/acme/shop/issues/comments/1'],
  ])
  project.write('PLAN.md', 'x')
  await run('failures')
  expect(server.hosted.comments).toEqual([{ id: 1, body: expect.stringMatching(/✅ Ready/) }])
})

test('a comment keeps what a later run says to be different, also over a run that could not run', async () => {
  await run('failures')
  project.write('.github/readiness.yml', list.replace('id: a,', 'id: a, when: false,'))
  expect((await run('failures')).outputs.verdict).toBe('error')
  expect(server.hosted.comments).toHaveLength(1)
  project.write('.github/readiness.yml', list)
  project.write('PLAN.md', 'x')
  const { outputs } = await run('failures')
  const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))
  expect(report.sinceLast).toMatchObject({ fixed: ['a'], previous: { verdict: 'not-ready' } })
})

test('a comment that somebody edited changes no verdict', async () => {
  await run('failures')
  const [comment] = server.hosted.comments
  if (comment) comment.body = comment.body.replace(/(gate-state )[\w-]+/, '$1AAAA')
  const { code, outputs } = await run('failures')
  const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))
  expect([code, outputs.verdict, report.sinceLast]).toEqual([1, 'not-ready', undefined])
})

test('a gate that was never closed is not commented, but where that is asked for', async () => {
  project.write('PLAN.md', 'x')
  await run('failures')
  expect(server.hosted.comments).toEqual([])
  await run('always')
  expect(server.hosted.comments).toHaveLength(1)
})

test('what a command of the checkout makes of the event meanwhile changes nothing', async () => {
  const other = JSON.stringify({ issue: { number: 8, pull_request: {} } })
  const item = { id: 'a', title: 'A', command: { run: ['node', '-e', `fs.writeFileSync('event.json', '${other}')`] } }
  project.write('.github/readiness.yml', JSON.stringify({ version: 1, sections: [{ title: 'S', items: [item] }] }))
  await run('always', { 'allow-pull-request-commands': 'true' })
  expect(project.read('event.json')).toBe(other)
  expect(writes()).toEqual(['POST /repos/acme/shop/issues/7/comments'])
})

test('without being asked for nothing is said and nothing is asked', async () => {
  await run('never')
  expect(server.asked).toEqual([])
})

test('its own comment is found behind a hundred others, and those of others stay', async () => {
  server.hosted.comments = Array.from({ length: 150 }, (_, index) => ({
    id: index + 1,
    body: 'other <!-- readiness-gate gate production -->',
  }))
  await run('failures')
  expect(server.hosted.comments).toHaveLength(151)
  await run('failures')
  expect([server.hosted.comments.length, writes().at(-1)]).toEqual([151, 'PATCH /repos/acme/shop/issues/comments/151'])
})

test.each([
  [403, {}, /answers 403.*pull-requests: write/],
  [404, {}, /answers 404/],
  [429, { 'retry-after': '3600' }, /refuses more requests/],
])('a platform that answers %i is a notice, and the verdict stays', async (status, headers, said) => {
  refuse = () => ({ status, headers })
  const { code, commands, outputs } = await run('failures')
  expect([code, outputs.verdict]).toEqual([1, 'not-ready'])
  expect(commands.filter((one) => one.startsWith('::notice'))).toEqual([expect.stringMatching(said)])
})

test('a limit that ends soon is waited for', async () => {
  let times = 0
  refuse = (method) =>
    method === 'POST' && times++ === 0 ? { status: 403, headers: { 'retry-after': '0' } } : undefined
  await run('failures')
  expect(server.hosted.comments).toHaveLength(1)
})

describe('which pull request', () => {
  test.each<[name: string, payload: unknown, number: number | null]>([
    ['pull_request', { pull_request: { number: 5 } }, 5],
    ['issue_comment', { issue: { number: 6, pull_request: {} } }, 6],
    ['issue_comment', { issue: { number: 6 } }, null],
    ['merge_group', { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-12-abc' } }, 12],
    ['push', {}, null],
    ['pull_request', null, null],
    ['pull_request', { pull_request: { number: '5/../6' } }, null],
  ])('%s %j', (name, payload, number) => {
    expect(pullNumberOf({ name, payload })).toBe(number)
  })

  test('jobs, environments and phases have comments of their own, and no text ends the marker', () => {
    const report = aReport([], { environment: 'a -->\n' })
    expect(markerOf('job', report)).toMatch(/^<!-- readiness-gate [\w./ -]* -->$/)
    expect(markerOf('other', report)).not.toBe(markerOf('job', report))
  })
})
