import { expect, test } from '@jest/globals'
import { performMerge } from '../../src/run/perform-merge.ts'
import { type RawSettings, toSettings } from '../../src/run/settings.ts'
import { Project } from '../support/program.ts'
import { PullRequest } from '../support/pull-request.ts'
import { anItem, aReport } from '../support/report.ts'

const path = '.github/workflows/readiness.yml'
const workflow = (inputs: string): string => `on: { pull_request: }
jobs:
  readiness:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/readiness-gate@v1
        with: { ${inputs} }
`
const report = JSON.stringify(aReport([anItem()]))
const runner = { GITHUB_WORKFLOW_REF: `acme/shop/${path}@refs/pull/1/merge`, GITHUB_JOB: 'readiness' }

/** Merges in the checkout of a pull request that changes the workflow from one to the other. */
async function merged(from: string, to: string, settings: RawSettings) {
  const pull = new PullRequest({ [path]: workflow(from), 'a.json': report }, { [path]: workflow(to) })
  try {
    const env = { ...runner, GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: pull.merge }
    return await performMerge(toSettings(settings), { cwd: pull.project.path, env })
  } finally {
    pull.remove()
  }
}

test('a pull request that leaves the step alone merges as it says', async () => {
  const { closed, report } = await merged('merge: a.json', '"merge": "a.json"', { merge: 'a.json' })
  expect([closed, report.verdict, report.gateChanges]).toEqual([false, 'ready', undefined])
})

test.each<[what: string, from: string, to: string, settings: RawSettings]>([
  ['expects less', 'merge: a.json, expect: "production staging"', 'merge: a.json', { merge: 'a.json' }],
  ['fails on nothing', 'merge: a.json', 'merge: a.json, fail-on: never', { merge: 'a.json', 'fail-on': 'never' }],
  ['merges in place of a run', 'phase: pre-deploy', 'merge: a.json', { merge: 'a.json' }],
])('a pull request whose step %s is not obeyed', async (_what, from, to, settings) => {
  const { closed, failOn, report } = await merged(from, to, settings)
  expect([closed, failOn, report.verdict]).toEqual([true, 'error', 'not-ready'])
  expect(report.closedBy).toEqual([expect.objectContaining({ because: 'inputs-changed' })])
  expect(report.gateChanges).toEqual(
    expect.arrayContaining([expect.objectContaining({ change: 'input-changed', weakens: true })]),
  )
})

test('without a checkout of the base that is said', async () => {
  const project = new Project({ 'a.json': report })
  const env = { ...runner, GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: 'a'.repeat(40) }
  const { report: result } = await performMerge(toSettings({ merge: 'a.json' }), { cwd: project.path, env })
  project.remove()
  expect([result.verdict, result.notes?.join()]).toEqual([
    'ready',
    expect.stringMatching(/not known without a checkout/),
  ])
})
