import { describe, expect, test } from '@jest/globals'
import { readEvent, strangersCode } from '../../src/github/event.ts'
import { Project } from '../support/program.ts'

const own = { full_name: 'acme/shop' }
const runOf = (event: unknown, head: unknown = own): object => ({
  repository: own,
  workflow_run: { event, head_repository: head },
})

describe('the code of a run may be a stranger’s', () => {
  test.each<[name: string, payload: unknown, seen: string]>([
    ['pull_request', {}, 'pull_request'],
    ['pull_request_target', {}, 'pull_request_target'],
    ['pull_request_review', {}, 'pull_request_review'],
    ['pull_request_review_comment', null, 'pull_request_review_comment'],
    ['merge_group', {}, 'merge_group'],
    ['issue_comment', { issue: { pull_request: { url: 'x' } } }, 'issue_comment on a pull request'],
    ['issue_comment', null, 'issue_comment on a pull request'],
    ['workflow_run', runOf('pull_request'), 'workflow_run of pull_request'],
    ['workflow_run', runOf('workflow_run'), 'workflow_run of workflow_run'],
    ['workflow_run', runOf('push', { full_name: 'eve/shop' }), 'workflow_run of another repository'],
    ['workflow_run', runOf(undefined), 'workflow_run of an event that is not told'],
    ['workflow_run', runOf('push', null), 'workflow_run of an event that is not told'],
    ['workflow_run', null, 'workflow_run of an event that is not told'],
    ['check_run', { check_run: { pull_requests: [{}] } }, 'check_run of a pull request'],
    ['check_suite', null, 'check_suite of a pull request'],
  ])('%s', (name, payload, seen) => {
    expect(strangersCode({ name, payload })).toBe(seen)
  })
})

test.each<[name: string, payload: unknown]>([
  ['push', {}],
  ['', null],
  ['schedule', {}],
  ['workflow_dispatch', {}],
  ['deployment_status', {}],
  ['workflow_run', runOf('push')],
  ['workflow_run', runOf('schedule')],
  ['issue_comment', { issue: { number: 1 } }],
  ['check_run', { check_run: { pull_requests: [] } }],
])('%s is the code of the repository: %j', (name, payload) => {
  expect(strangersCode({ name, payload })).toBeNull()
})

test('the payload is read from the file of the runner, and one that is none is told apart from none', async () => {
  const project = new Project({ 'event.json': JSON.stringify(runOf('push')), 'broken.json': '{' })
  const env = (file: string) => ({ GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: `${project.path}/${file}` })
  expect(strangersCode(await readEvent(env('event.json')))).toBeNull()
  expect(strangersCode(await readEvent(env('broken.json')))).not.toBeNull()
  expect(strangersCode(await readEvent(env('missing.json')))).not.toBeNull()
  expect(await readEvent({})).toEqual({ name: '', payload: null })
  project.remove()
})
