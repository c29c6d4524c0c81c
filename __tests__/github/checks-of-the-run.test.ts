import { afterEach, expect, test } from '@jest/globals'
import { type ApiStandIn, type ApiStandInOptions, jobToken, serveApi } from '../support/github-api.ts'
import { aCheckRun } from '../support/github-run.ts'
import { action, Project, readiness } from '../support/program.ts'

const [head, merge] = ['a'.repeat(40), 'b'.repeat(40)]
const list = `version: 1
environments: { production: {} }
sections: [ { title: S, items: [ { id: a, title: A, github: { checks: [build] } } ] } ]
`

let project: Project
let server: ApiStandIn
afterEach(async () => {
  project.remove()
  await server.close()
})

async function start(options: ApiStandInOptions = {}, text = list): Promise<Record<string, string>> {
  project = new Project({ '.github/readiness.yml': text })
  server = await serveApi({ prefix: '/api/v3', ...options })
  project.write('event.json', JSON.stringify({ issue: { number: 7 }, workflow_run: { head_sha: head, event: 'push' } }))
  return {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: `${project.path}/event.json`,
    GITHUB_API_URL: server.url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: merge,
    GITHUB_RUN_ID: '55',
    GITHUB_JOB: 'gate',
  }
}

const data = {
  [`commits/${head}/check-runs`]: { total_count: 1, check_runs: [aCheckRun(900, 'build')] },
  [`commits/${head}/statuses`]: [],
}

test('the Action asks about the commit of the event with the token of the job', async () => {
  const env = await start({ hosted: { data } })
  const { code, outputs } = await action(project, { token: jobToken, 'check-run': '901' }, env)
  expect([code, outputs.verdict]).toEqual([0, 'ready'])
  expect(server.asked).toEqual([
    `GET /repos/acme/shop/commits/${head}/check-runs`,
    `GET /repos/acme/shop/commits/${head}/statuses`,
  ])
})

test('its own check run is told by an input', async () => {
  const env = await start({ hosted: { data } })
  const { code, stdout } = await action(project, { token: jobToken, 'check-run': '900' }, env)
  expect(code).toBe(1)
  expect(stdout).toContain('The check build is this very job')
})

test('without a token the item is an error, and nothing is asked', async () => {
  const env = await start({ hosted: { data } })
  const { code, stdout } = await action(project, {}, env)
  expect(code).toBe(1)
  expect(stdout).toContain('There is no token to ask GitHub with')
  expect(server.asked).toEqual([])
})

test('the token is shown to nobody, not even where the answer holds it', async () => {
  const body = { message: `Bad credentials: Bearer ${jobToken}` }
  const env = await start({ refuse: () => ({ status: 401, body }) })
  const { code, stdout, summary } = await action(project, { token: jobToken }, env)
  expect([code, stdout.includes('GitHub does not accept the token')]).toEqual([1, true])
  // The runner itself is told, so that it masks what other steps print.
  expect(stdout.replace(/^::add-mask::.*$/gm, '') + summary).not.toContain(jobToken)
})

test('the command prints what it would ask, and asks with a token of the environment', async () => {
  const env = await start({ hosted: { data } })
  const plan = await readiness(['check'], project.path, env)
  expect(plan.stdout).toContain(`github: request GET ${server.url}/repos/acme/shop/commits/${head}/statuses`)
  expect(server.asked).toEqual([])
  const run = await readiness(['run', '--format', 'json'], project.path, { ...env, GITHUB_TOKEN: jobToken })
  expect([run.code, (JSON.parse(run.stdout) as { verdict: string }).verdict]).toEqual([0, 'ready'])
})

test('outside of a platform the plan says what is missing', async () => {
  await start()
  const plan = await readiness(['check'], project.path, {})
  expect(plan.stdout).toContain('github: cannot be asked: It is not known what to ask GitHub about')
})
