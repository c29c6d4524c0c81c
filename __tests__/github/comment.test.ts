import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { markerOf, pullNumberOf } from '../../src/github/comment.ts'
import { action, Project } from '../support/program.ts'
import { aReport } from '../support/report.ts'
import { serve, type TestServer } from '../support/server.ts'

interface Stored {
  readonly id: number
  body: string
}

/** The part of the API that keeps comments, as it behaves. */
let comments: Stored[]
let asked: string[]
let refuse: ((method: string) => { status: number; headers?: Record<string, string> } | undefined) | undefined
let server: TestServer
let project: Project

beforeEach(async () => {
  comments = []
  asked = []
  refuse = undefined
  server = await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    asked.push(`${request.method} ${url.pathname}${url.search}`)
    const say = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    }
    const refused = refuse?.(request.method ?? '')
    if (refused) return say(refused.status, { message: 'no' }, refused.headers)
    let text = ''
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    request.on('end', () => {
      const at = /^\/repos\/acme\/shop\/issues\/(?:7\/comments|comments\/(\d+))$/.exec(url.pathname)
      if (!at) return say(404, {})
      if (request.method === 'GET') {
        const [size, page] = [Number(url.searchParams.get('per_page')), Number(url.searchParams.get('page'))]
        return say(200, comments.slice((page - 1) * size, page * size))
      }
      const { body } = JSON.parse(text) as { body: string }
      if (request.method === 'POST') {
        comments.push({ id: comments.length + 1, body })
        return say(201, comments.at(-1))
      }
      const known = comments.find(({ id }) => id === Number(at[1]))
      if (known) known.body = body
      return known ? say(200, known) : say(404, {})
    })
  })
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
const run = (comment: string) =>
  action(
    project,
    { comment, token: 'ghs_abcdefghijklmnopqrstuvwxyz0123456789' },
    {
      GITHUB_EVENT_NAME: 'issue_comment',
      GITHUB_EVENT_PATH: `${project.path}/event.json`,
      GITHUB_API_URL: server.url,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_JOB: 'gate',
    },
  )
const writes = (): string[] => asked.filter((one) => !one.startsWith('GET'))

test('a closed gate is commented once, updated in place, and said to be resolved', async () => {
  await run('failures')
  expect(comments).toEqual([
    { id: 1, body: expect.stringMatching(/^<!-- readiness-gate gate production [\s\S]*Not ready[\s\S]*The plan/) },
  ])
  await run('failures')
  expect([comments.length, writes()]).toEqual([
    1,
    ['POST /repos/acme/shop/issues/7/comments', 'PATCH /repos/acme/shop/issues/comments/1'],
  ])
  project.write('PLAN.md', 'x')
  await run('failures')
  expect(comments).toEqual([{ id: 1, body: expect.stringMatching(/✅ Ready/) }])
})

test('a gate that was never closed is not commented, but where that is asked for', async () => {
  project.write('PLAN.md', 'x')
  await run('failures')
  expect(comments).toEqual([])
  await run('always')
  expect(comments).toHaveLength(1)
})

test('without being asked for nothing is said and nothing is asked', async () => {
  await run('never')
  expect(asked).toEqual([])
})

test('its own comment is found behind a hundred others, and those of others stay', async () => {
  comments = Array.from({ length: 150 }, (_, index) => ({
    id: index + 1,
    body: 'other <!-- readiness-gate gate production -->',
  }))
  await run('failures')
  expect(comments).toHaveLength(151)
  await run('failures')
  expect([comments.length, writes().at(-1)]).toEqual([151, 'PATCH /repos/acme/shop/issues/comments/151'])
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
  expect(comments).toHaveLength(1)
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
