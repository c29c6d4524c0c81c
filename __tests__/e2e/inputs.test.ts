import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from '@jest/globals'
import { action, gate, Project, readiness } from '../support/program.ts'
import { serve } from '../support/server.ts'

let project: Project
afterEach(() => project.remove())

describe('working-directory', () => {
  const service = {
    'services/api/.github/readiness.yml': `version: 1
environments: { production: { url: "http://127.0.0.1:9", env-file: .env } }
sections:
  - title: S
    items:
      - { id: readme, title: README, file: { path: README.md, contains: "api" } }
      - { id: team, title: Team, manual: { how: Who? } }
      - { id: env, title: Env, env: { rules: [debug-on] } }
      - { id: here, title: Here, command: { run: "test -f README.md" } }
`,
    'services/api/README.md': '# api\n',
    'services/api/.env': 'DEBUG=True\n',
    'services/api/.github/readiness/attestations.yml': '- { item: team, by: rina, on: 2026-11-20, result: done }\n',
    'README.md': '# root\n',
  }

  test('everything starts there, and annotations name files from the top', async () => {
    project = new Project(service)
    const { code, outputs, commands } = await action(project, { 'working-directory': 'services/api' })
    expect([code, outputs.passed, outputs.failed]).toEqual([1, '3', '1'])
    expect(commands.filter((one) => one.startsWith('::error'))).toEqual([
      expect.stringMatching(/^::error title=❌ Not ready/),
      expect.stringMatching(/file=services\/api\/\.env,line=1/),
    ])
  })

  test('the command takes it as well, and one that is none is said', async () => {
    project = new Project(service)
    const { report } = await gate(project, ['--working-directory', 'services/api'])
    expect(report.counts).toMatchObject({ passed: 3, failed: 1 })
    const wrong = await readiness(['run', '--working-directory', 'services/web'], project.path)
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/services\/web is no directory/)])
    expect((await action(project, { 'working-directory': 'services/web' })).outputs.verdict).toBe('error')
  })
})

test('each step of a job has a report of its own', async () => {
  const list = `version: 1
sections:
  - { title: A, phase: pre-deploy, items: [ { id: a, title: A, file: { path: x } } ] }
  - { title: B, phase: post-deploy, items: [ { id: b, title: B, file: { path: x } } ] }
`
  project = new Project({ '.github/readiness.yml': list, x: '' })
  const first = await action(project, { phase: 'pre-deploy' })
  const second = await action(project, { phase: 'post-deploy' })
  const phases = [first, second].map(({ outputs }) => JSON.parse(readFileSync(outputs.report ?? '', 'utf8')).phase)
  expect(phases).toEqual(['pre-deploy', 'post-deploy'])
})

describe('values of the workflow', () => {
  const list = (vars: string, expected: string): string => `version: 1
environments: { production: { url: "http://127.0.0.1:9", vars: { of: environment } } }
${vars}sections: [ { title: S, items: [ { id: v, title: V, http: { request: "GET \${{ vars.url }}", expect: { json: ${expected} } } } ] } ]
`
  const serving = (body: object) =>
    serve((_request, response) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)))

  test('win over those of the checklist, and take their types', async () => {
    const server = await serving({ version: '1.10', replicas: 3, of: 'run' })
    const expected = '{ $.version: "${{ vars.version }}", $.replicas: "${{ vars.replicas }}", $.of: "${{ vars.of }}" }'
    project = new Project({ '.github/readiness.yml': list('vars: { version: "1.0", replicas: 2 }\n', expected) })
    const url = `url=${server.url}/`
    const { report } = await gate(project, ['--var', url, 'version=1.10', 'replicas=3', 'of=run'])
    expect(report.items[0]?.status).toBe('passed')
    const vars = `${url}\n  version=1.10\n\n# three of them\nreplicas=3\nof=run`
    expect((await action(project, { vars })).outputs.passed).toBe('1')
    const other = await gate(project, ['--var', url, 'version=1.9', 'replicas=3', 'of=run'])
    expect(JSON.stringify(other.report.items[0]?.checks)).toContain('1.9')
    await server.close()
  })

  test('one that is missing names the input, and one that is empty is said', async () => {
    project = new Project({ '.github/readiness.yml': list('', '{ $.a: 1 }') })
    const missing = await gate(project)
    expect([missing.code, JSON.stringify(missing.report.problems)]).toEqual([
      2,
      expect.stringMatching(/vars\.url.*--var/),
    ])
    const { stderr, code } = await readiness(['run', '--var', 'url='], project.path)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/vars\.url is empty/)])
    expect((await readiness(['run', '--var', 'url'], project.path)).stderr).toMatch(/not NAME=VALUE/)
  })
})

test('a closed gate says why in an annotation, also where nothing has a file', async () => {
  const list = (path: string): string =>
    `version: 1\nenvironments: { production: { url: "http://127.0.0.1:1" } }\nsections: [ { title: S, items: [ { id: a, title: The page answers, ${path} } ] } ]\n`
  project = new Project({ '.github/readiness.yml': list('http: { request: GET / }') })
  const closed = await action(project)
  const errors = (commands: readonly string[]): string[] => commands.filter((one) => one.startsWith('::error'))
  expect(errors(closed.commands)).toEqual([expect.stringMatching(/Not ready.*The page answers/)])
  project.write('.github/readiness.yml', list('file: { path: plan.md, contains: Contact }'))
  project.write('plan.md', 'nothing')
  expect(errors((await action(project)).commands)).toEqual([
    expect.stringMatching(/Not ready.*The page answers/),
    expect.stringMatching(/file=plan\.md,line=1[,:]/),
  ])
})
