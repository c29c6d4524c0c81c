import { describe, expect, test } from '@jest/globals'
import { hostedRun } from '../../src/github/hosted.ts'

const [head, merge] = ['a'.repeat(40), 'b'.repeat(40)]
const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: merge, GITHUB_REF: 'refs/heads/main' }
const pull = { number: 7, head: { sha: head }, base: { ref: 'main' } }
const group = { head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', base_ref: 'refs/heads/main' }

describe('the commit whose checks count', () => {
  test.each<[name: string, payload: unknown, commit: string, pull: number | null]>([
    ['pull_request', { pull_request: pull }, head, 7],
    ['pull_request_target', { pull_request: pull }, head, 7],
    ['pull_request_review', { pull_request: pull }, head, 7],
    ['merge_group', { merge_group: group }, head, 7],
    ['workflow_run', { workflow_run: { head_sha: head } }, head, null],
    ['check_suite', { check_suite: { head_sha: head } }, head, null],
    ['push', { after: head }, merge, null],
    ['issue_comment', { issue: { number: 7, pull_request: {} } }, merge, null],
    ['pull_request', null, merge, null],
    ['pull_request', { pull_request: { head: { sha: 'a/../b' } } }, merge, null],
  ])('%s %j', (name, payload, commit, number) => {
    expect(hostedRun({ name, payload }, env)).toMatchObject({ commit, merge, pull: number })
  })
})

describe('the branch', () => {
  test.each<[payload: unknown, ref: string, branch: string | null]>([
    [{ pull_request: pull }, 'refs/pull/7/merge', 'main'],
    [{ merge_group: group }, 'refs/heads/gh-readonly-queue/main/pr-7-abc', 'main'],
    [{}, 'refs/heads/feature/x', 'feature/x'],
    [{ repository: { default_branch: 'trunk' } }, 'refs/tags/v1', 'trunk'],
    [{}, 'refs/tags/v1', null],
  ])('%j %s', (payload, ref, branch) => {
    expect(hostedRun({ name: 'x', payload }, { ...env, GITHUB_REF: ref })?.branch).toBe(branch)
  })
})

test.each<[given: string | undefined, api: string]>([
  [undefined, 'https://api.github.com'],
  ['https://github.example.com/api/v3/', 'https://github.example.com/api/v3'],
])('the API at %s', (url, api) => {
  expect(hostedRun({ name: 'push', payload: null }, { ...env, GITHUB_API_URL: url })?.api).toBe(api)
})

test('the job as far as it knows itself', () => {
  const told = { GITHUB_JOB: 'gate', GITHUB_RUN_ID: '9', GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/g.yml@x' }
  const event = { name: 'push', payload: null }
  expect(hostedRun(event, { ...env, ...told }, '42')?.job).toEqual({
    checkRun: 42,
    key: 'gate',
    workflow: 'acme/shop/.github/workflows/g.yml',
    run: '9',
  })
  expect(hostedRun(event, env, '')?.job).toEqual({ checkRun: null, key: null, workflow: null, run: null })
})

test.each([
  [{ ...env, GITHUB_REPOSITORY: undefined }],
  [{ ...env, GITHUB_REPOSITORY: 'acme/shop/../x' }],
  [{ ...env, GITHUB_SHA: undefined }],
])('outside of a platform there is none: %j', (given) => {
  expect(hostedRun({ name: 'push', payload: null }, given)).toBeNull()
})
