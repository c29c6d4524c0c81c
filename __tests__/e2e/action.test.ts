import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { action, Project } from '../support/program.ts'
import { serve, type TestServer } from '../support/server.ts'

let server: TestServer
let project: Project
beforeAll(async () => {
  server = await serve((request, response) => {
    response.statusCode = request.url === '/health' ? 200 : 500
    response.end('ok')
  })
})
afterAll(() => server.close())
afterEach(() => project.remove())

const checklist = (path: string): string => `version: 1
environments:
  production: { url: "${server.url}" }
  staging: { url: "http://127.0.0.1:1" }
sections:
  - title: Service
    items:
      - { id: health, title: Health check passing, http: { request: GET ${path} } }
`

describe('the Action as a runner starts it', () => {
  test('an open gate: summary, outputs, report, exit code 0', async () => {
    project = new Project({ '.github/readiness.yml': checklist('/health') })
    const { code, outputs, summary, commands, stderr } = await action(project)
    expect(stderr).not.toContain('fault')
    expect(code).toBe(0)
    expect(outputs).toMatchObject({
      verdict: 'ready',
      ready: 'true',
      passed: '1',
      failed: '0',
      error: '0',
      skipped: '0',
    })
    expect(summary).toMatch(/^## ✅ Ready: 1 of 1 required item passed/)
    expect(commands.filter((command) => command.startsWith('::error'))).toEqual([])
    const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8')) as Report
    expect(report).toMatchObject({
      version: 1,
      verdict: 'ready',
      environment: 'production',
      checklist: { ref: 'c0ffee'.padEnd(40, '0') },
    })
    expect(readFileSync(outputs.summary ?? '', 'utf8')).toBe(summary)
    expect(commands).toContain('::group::Service: 1 of 1 item passed')
    expect(commands).toContain('::endgroup::')
  })

  test('a closed gate: the summary says what, expected, observed and how to fix it; exit code 1', async () => {
    project = new Project({ '.github/readiness.yml': checklist('/broken') })
    const { code, outputs, summary, commands } = await action(project)
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'not-ready', ready: 'false', failed: '1' })
    expect(commands.filter((command) => command.startsWith('::group'))).toEqual([])
    expect(summary).toContain('Not ready: 1 of 1 required item not met')
    expect(summary).toContain('Not met: Health check passing')
    expect(summary).toContain('Health check passing')
    expect(summary).toContain('500')
  })

  test('inputs mirror the options', async () => {
    project = new Project({ 'gate.yml': checklist('/health') })
    const staging = await action(project, { config: 'gate.yml', environment: 'staging' })
    expect([staging.code, staging.outputs.error]).toEqual([1, '1'])
    const overridden = await action(project, {
      config: 'gate.yml',
      environment: 'staging',
      url: server.url,
      'report-directory': 'out',
    })
    expect([overridden.code, overridden.outputs.report]).toEqual([0, `${project.path}/out/report.json`])
    const reported = await action(project, { config: 'gate.yml', environment: 'staging', 'fail-on': 'never' })
    expect([reported.code, reported.outputs.verdict]).toEqual([0, 'not-ready'])
  })

  test('a configuration error is an annotation with file, line and column, a summary, and exit code 2', async () => {
    project = new Project({ '.github/readiness.yml': checklist('/health').replace('sections', 'sektions') })
    const { code, outputs, summary, commands } = await action(project)
    expect(code).toBe(2)
    expect(outputs).toMatchObject({ verdict: 'error', ready: 'false' })
    expect(summary).toContain('Why the gate could not run')
    const annotation = commands.find((command) => command.startsWith('::error') && command.includes('sektions'))
    expect(annotation).toMatch(/file=\.github\/readiness\.yml,line=5,col=1/)
  })

  test('a wrong input is an error, not a no', async () => {
    project = new Project({ '.github/readiness.yml': checklist('/health') })
    const wrong = await action(project, { 'allow-state-changes': 'yes' })
    expect([wrong.code, wrong.outputs.verdict]).toEqual([2, 'error'])
    const phase = await action(project, { phase: 'deploy' })
    expect([phase.code, phase.summary.includes('pre-deploy')]).toEqual([2, true])
  })

  test('at most ten annotations of a type, the tenth says how many more', async () => {
    const items = Array.from({ length: 14 }, (_, index) => `      - { id: i${index}, title: I, manaul: { how: x } }`)
    project = new Project({
      '.github/readiness.yml': `version: 1\nsections:\n  - title: S\n    items:\n${items.join('\n')}\n`,
    })
    const { commands } = await action(project)
    const errors = commands.filter((command) => command.startsWith('::error'))
    expect(errors).toHaveLength(10)
    expect(errors[9]).toMatch(/and \d+ more/)
  })
})

describe('what a command sees', () => {
  const reading = (text: string): string => `version: 1
secrets: [DEPLOY_KEY]
environments: { production: { url: "http://127.0.0.1:9" } }
sections:
  - title: S
    items:
      - id: run
        title: Reads what it can
        command: { run: "${text}", expect: { stdout: { not-matches: "a-token-of|a-deploy-key" } } }
`
  const env = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_TOKEN: 'a-token-of-the-job',
    ACTIONS_RUNTIME_TOKEN: 'a-token-of-the-runner',
    DEPLOY_KEY: 'a-deploy-key-of-the-run',
  }

  test.each([
    ['its own environment', 'env'],
    [
      'the environment that the gate was started with',
      "tr '\\\\0' '\\\\n' < /proc/$PPID/environ; echo; ls /dev/shm /tmp | grep readiness- | xargs -r -n1 -I{} sh -c 'cat /dev/shm/{}/* /tmp/{}/environment 2>/dev/null' || true",
    ],
  ])('are no tokens of the job and no secrets, in %s', async (_where, text) => {
    project = new Project({ '.github/readiness.yml': reading(text) })
    const { code, summary, outputs } = await action(project, { environment: 'production' }, env)
    expect([code, outputs.passed, summary.includes('production')]).toEqual([0, '1', true])
  })
})

describe('commands on a pull request', () => {
  const commands = `version: 1
secrets: [DEPLOY_KEY]
sections:
  - title: S
    items:
      - { id: run, title: Runs, command: { run: 'touch ran' } }
`
  const env = { GITHUB_EVENT_NAME: 'pull_request', DEPLOY_KEY: 'a-deploy-key-of-the-run' }

  test('do not run where the run holds secrets, and that is an error', async () => {
    project = new Project({ '.github/readiness.yml': commands })
    const { code, outputs, summary } = await action(project, {}, env)
    expect([code, outputs.error]).toEqual([1, '1'])
    expect(summary).toContain('gate/untrusted-command')
    expect(() => project.read('ran')).toThrow()
  })

  test.each([
    ['issue_comment', { issue: { pull_request: {} } }],
    ['merge_group', {}],
    [
      'workflow_run',
      {
        workflow_run: { event: 'pull_request', head_repository: { full_name: 'a/b' } },
        repository: { full_name: 'a/b' },
      },
    ],
  ])('nor on %s, and what was seen is named', async (name, payload) => {
    project = new Project({ '.github/readiness.yml': commands.replace('secrets: [DEPLOY_KEY]\n', '') })
    project.write('event.json', JSON.stringify(payload))
    const event = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: `${project.path}/event.json` }
    const { code, summary } = await action(project, {}, { ...event, SMTP_PASS: 'Winter-2024' })
    expect(code).toBe(1)
    expect(summary).toContain(name)
    expect(summary).toContain('SMTP_PASS')
    expect(() => project.read('ran')).toThrow()
  })

  test('run after a push, and where a variable of a secret is empty or a placeholder', async () => {
    project = new Project({ '.github/readiness.yml': commands.replace('secrets: [DEPLOY_KEY]\n', '') })
    const push = {
      workflow_run: { event: 'push', head_repository: { full_name: 'a/b' } },
      repository: { full_name: 'a/b' },
    }
    project.write('event.json', JSON.stringify(push))
    const after = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: `${project.path}/event.json` }
    expect((await action(project, {}, { ...after, SMTP_PASS: 'Winter-2024' })).code).toBe(0)
    const fork = { GITHUB_EVENT_NAME: 'pull_request', SMTP_PASS: '', DB_PASSWORD: 'changeme' }
    expect((await action(project, {}, fork)).code).toBe(0)
  })

  test('run where that is allowed, and on other events', async () => {
    project = new Project({ '.github/readiness.yml': commands })
    expect((await action(project, {}, { ...env, GITHUB_EVENT_NAME: 'push' })).code).toBe(0)
    expect((await action(project, { 'allow-pull-request-commands': 'true' }, env)).code).toBe(0)
    expect(project.read('ran')).toBe('')
  })
})
