import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import { type ApiStandIn, serveApi } from '../../support/github-api.ts'
import { Project } from '../../support/program.ts'
import { git } from '../../support/repository.ts'
import { serve, type TestServer } from '../../support/server.ts'
import { blockWith, type Happening, type JobResult, runWorkflow } from '../../support/workflow.ts'

/** Takes long: a clone, an API and a process for every event. */

const required = blockWith('README.md', 'name: Readiness')
const deploy = `name: Deploy
on: [push, deployment_status]
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
${blockWith('README.md', 'phase: post-deploy\n        env:')}`

const password = 'S3cr3t-of-the-smoke-test-42'
let target: TestServer
let api: ApiStandIn
let origin: Project
let result: JobResult | undefined

const checklist = (more = ''): string => `version: 1
secrets: [SMOKE_PASSWORD]
environments:
  production: { url: "${target.url}", env-file: .env.production }
sections:
  - title: Configuration
    phase: pre-deploy
    items:
      - { id: debug-off, title: DEBUG is off, env: { rules: [debug-on, boolean-unclear] } }
  - title: Service
    phase: post-deploy
    items:
      - id: login
        title: One can log in
        http:
          request: POST /login
          json: { password: "\${{ secrets.SMOKE_PASSWORD }}" }
          expect: { status: 200 }
${more}`

beforeAll(async () => {
  target = await serve(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const right = request.url === '/login' && body.includes(password)
    response.writeHead(right ? 200 : 403).end(`you said ${body}`)
  })
  origin = new Project({ '.env.production': 'DEBUG=False\n', '.github/readiness.yml': checklist() })
  origin.write('.github/workflows/readiness.yml', required)
  git(origin.path, 'init', '-q', '-b', 'main')
  git(origin.path, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(origin.path, 'add', '-A')
  git(origin.path, 'commit', '-q', '-m', 'main')
  api = await serveApi({ hosted: { clone: origin.path } })
})
afterAll(async () => {
  origin.remove()
  await Promise.all([target.close(), api.close()])
})
afterEach(() => {
  result?.remove()
  result = undefined
})

/** A branch with other files; the names of its tip and of the platform's merge of it with main. */
function branch(name: string, files: Readonly<Record<string, string>>, from = 'main'): { head: string; merge: string } {
  const { path } = origin
  git(path, 'checkout', '-q', '-B', name, from)
  for (const [file, text] of Object.entries(files)) origin.write(file, text)
  git(path, 'add', '-A')
  git(path, 'commit', '-q', '--allow-empty', '-m', name)
  const head = git(path, 'rev-parse', 'HEAD')
  git(path, 'checkout', '-q', '--detach', from)
  git(path, 'merge', '-q', '--no-ff', '-m', 'merge', head)
  const merge = git(path, 'rev-parse', 'HEAD')
  git(path, 'checkout', '-q', 'main')
  return { head, merge }
}

function pullRequest(files: Readonly<Record<string, string>>, isFork = false): Happening {
  const { head, merge } = branch('change', files)
  const base = git(origin.path, 'rev-parse', 'main')
  const repo = { full_name: isFork ? 'stranger/shop' : 'acme/shop', fork: isFork }
  const payload = {
    pull_request: {
      number: 7,
      head: { sha: head, repo },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
    },
    repository: { full_name: 'acme/shop' },
  }
  const secrets: Record<string, string> = isFork ? {} : { SMOKE_PASSWORD: password }
  return { event: 'pull_request', payload, ref: 'refs/pull/7/merge', sha: merge, secrets }
}

async function run(workflow: string, what: Happening): Promise<{ code: number | null; report: Report }> {
  result = await runWorkflow(workflow, origin.path, api.url, what)
  const report = JSON.parse(result.workspace.read(result.outputs.report?.slice(result.workspace.path.length + 1) ?? ''))
  expect(result.outputs.verdict).toBe(report.verdict)
  expect(result.summary).not.toBe('')
  const shown = result.commands.filter((command) => !command.startsWith('::add-mask::')).join('\n')
  expect(result.summary + result.stderr + JSON.stringify(report) + shown).not.toContain(password)
  return { code: result.code, report }
}

const statuses = ({ items }: Report) => Object.fromEntries(items.map(({ id, status }) => [id, status]))

describe.each([
  ['of a branch', false],
  ['of a fork, without secrets', true],
])('the required check on a pull request %s', (_, isFork) => {
  test('that breaks nothing is ready', async () => {
    const { code, report } = await run(required, pullRequest({ 'README.md': 'x' }, isFork))
    expect([code, report.checklist.source, report.gateChanges]).toEqual([0, 'base', []])
    expect(statuses(report)).toEqual({ 'debug-off': 'passed', login: 'skipped' })
  })

  test('that turns DEBUG on is closed, also where it takes the item away', async () => {
    const weaker = checklist().replace(
      / {6}- \{ id: debug-off.*\n/,
      '      - { id: other, title: O, file: { path: .env.production } }\n',
    )
    const change = { '.env.production': 'DEBUG=True\n', '.github/readiness.yml': weaker }
    const { code, report } = await run(required, pullRequest(change, isFork))
    expect([code, report.verdict, statuses(report)['debug-off']]).toEqual([1, 'not-ready', 'failed'])
    expect(report.gateChanges).toContainEqual(
      expect.objectContaining({ change: 'item-removed', item: 'debug-off', weakens: true }),
    )
    expect(result?.summary).toContain('This pull request changes the gate')
    expect(result?.commands.some((command) => command.startsWith('::error'))).toBe(true)
  })

  test('that changes the step is closed', async () => {
    const workflow = required.replace('phase: pre-deploy', 'phase: pre-deploy\n          fail-on: never')
    const { code, report } = await run(workflow, pullRequest({ '.github/workflows/readiness.yml': workflow }, isFork))
    expect([code === 0, report.verdict === 'ready']).toEqual([false, false])
    expect(report.gateChanges).toContainEqual(expect.objectContaining({ change: 'input-changed', weakens: true }))
  })
})

describe('the required check in the merge queue', () => {
  function queued(base: string, head: string): Happening {
    const payload = {
      merge_group: {
        base_sha: base,
        base_ref: 'refs/heads/main',
        head_sha: head,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
      },
    }
    return {
      event: 'merge_group',
      payload,
      ref: payload.merge_group.head_ref,
      sha: head,
      secrets: { SMOKE_PASSWORD: password },
    }
  }

  test('a group of three: each is held against what it will be merged into', async () => {
    let base = git(origin.path, 'rev-parse', 'main')
    const verdicts: string[] = []
    for (const [name, text] of [
      ['one', 'DEBUG=False\n#1\n'],
      ['two', 'DEBUG=True\n'],
      ['three', 'DEBUG=False\n#3\n'],
    ] as const) {
      const { merge } = branch(`queue-${name}`, { '.env.production': text }, base)
      const { report } = await run(required, queued(base, merge))
      verdicts.push(`${name} ${report.verdict} by the ${report.checklist.source}`)
      result?.remove()
      result = undefined
      base = merge
    }
    expect(verdicts).toEqual(['one ready by the base', 'two not-ready by the base', 'three ready by the base'])
  })
})

describe('the step of the deployment beside it', () => {
  const pushed = (): Happening => ({
    event: 'push',
    payload: { ref: 'refs/heads/main' },
    ref: 'refs/heads/main',
    sha: git(origin.path, 'rev-parse', 'main'),
    secrets: { SMOKE_PASSWORD: password },
  })

  test('uses the secret, registers it with the runner, and shows it nowhere', async () => {
    const { code, report } = await run(deploy, pushed())
    expect([code, report.checklist.source, statuses(report)]).toEqual([
      0,
      'worktree',
      { 'debug-off': 'skipped', login: 'passed' },
    ])
    expect(result?.commands).toContain(`::add-mask::${password}`)
    expect(report.repository).toEqual({ url: 'https://github.com/acme/shop', ref: pushed().sha, directory: '' })
  })

  test('where the secret is missing it is a mistake of the configuration that names it', async () => {
    const { code, report } = await run(deploy, { ...pushed(), secrets: {} })
    expect([code, report.verdict]).toEqual([2, 'error'])
    expect(JSON.stringify(report.problems)).toContain('SMOKE_PASSWORD')
  })

  test('after a deployment its URL is looked at', async () => {
    const payload = {
      deployment: { environment: 'production' },
      deployment_status: { state: 'success', environment: 'production', environment_url: `${target.url}/` },
    }
    const { code, report } = await run(deploy, { ...pushed(), event: 'deployment_status', payload })
    expect([code, report.environment, report.url]).toEqual([0, 'production', target.url])
  })
})

describe('recipes of the documents', () => {
  test('a preview is looked at where its host says that it is', async () => {
    const previews = checklist().replace('environments:\n', 'environments:\n  preview: {}\n')
    const { head } = branch('preview', {
      '.github/readiness.yml': previews.replace(/^secrets.*\n/m, '').replace(/ {10}json.*SMOKE.*\n/, ''),
    })
    const payload = {
      deployment: { environment: 'Preview' },
      deployment_status: { state: 'success', environment: 'Preview', environment_url: `${target.url}/` },
    }
    const what = { event: 'deployment_status', payload, ref: 'refs/heads/preview', sha: head, secrets: {} }
    const { code, report } = await run(blockWith('docs/recipes.md', 'name: Preview'), what)
    expect([code, report.environment, report.url]).toEqual([1, 'preview', target.url])
    expect(statuses(report)).toEqual({ 'debug-off': 'skipped', login: 'failed' })
  })

  test('each of several services is judged by its own checklist in its own directory', async () => {
    const list = (id: string): string =>
      `version: 1\nsections: [{ title: S, items: [{ id: ${id}, title: T, env: { file: .env, rules: [debug-on] } }] }]\n`
    const files = Object.fromEntries(
      ['shop', 'search'].flatMap((name) => [
        [`services/${name}/.github/readiness.yml`, list(name)],
        [`services/${name}/.env`, `DEBUG=${name === 'search' ? 'True' : 'False'}\n`],
      ]),
    )
    const { code, report } = await run(blockWith('docs/recipes.md', 'name: Readiness of services'), pullRequest(files))
    expect([code, statuses(report)]).toEqual([1, { search: 'failed' }])
    expect(report.items[0]?.checks[0]?.findings[0]?.location?.file).toMatch(/\.env$/)
  })
})
