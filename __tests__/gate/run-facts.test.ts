import { afterEach, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project, readiness } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

function list(fact: string): Project {
  project = new Project({
    '.github/readiness.yml': `version: 1
sections:
  - title: S
    items:
      - { id: fact, title: Fact, file: { path: fact.txt, content: { eq: "\${{ run.${fact} }}\\n" } } }
`,
    'event.json': JSON.stringify({ pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } }),
    'fact.txt': '\n',
  })
  return project
}

const runner = () => ({
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_EVENT_PATH: `${project.path}/event.json`,
  GITHUB_SHA: 'b'.repeat(40),
  GITHUB_ACTOR: 'ann',
  GITHUB_SERVER_URL: 'https://github.test',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '12',
})

test.each([
  ['head-sha', 'a'.repeat(40)],
  ['sha', 'b'.repeat(40)],
  ['number', '7'],
  ['actor', 'ann'],
  ['url', 'https://github.test/acme/shop/actions/runs/12'],
  ['id', '12-1'],
])('run.%s', async (fact, value) => {
  list(fact).write('fact.txt', `${value}\n`)
  const { report } = await gate(project, [], runner())
  expect([report.items[0]?.status, report.items[0]?.checks[0]?.findings]).toEqual(['passed', []])
})

test('the head is the commit itself where there is no pull request', async () => {
  list('head-sha').write('fact.txt', `${'b'.repeat(40)}\n`)
  project.write('event.json', '{}')
  expect((await gate(project, [], runner())).code).toBe(0)
})

test.each([
  ['number', 'run.number is known on a pull request'],
  ['actor', 'run.actor is known on a runner'],
  ['head-sha', 'run.head-sha is known in a repository with a commit'],
  ['nunber', 'did you mean'],
])('run.%s elsewhere is a mistake of the configuration that says where it is known', async (fact, sentence) => {
  list(fact)
  const { code, report } = await gate(project)
  expect(code).toBe(2)
  expect(report.problems?.[0]?.message).toContain(sentence)
})

test('`check` looks at such a list anywhere', async () => {
  list('number')
  expect((await readiness(['check'], project.path)).code).toBe(0)
})
