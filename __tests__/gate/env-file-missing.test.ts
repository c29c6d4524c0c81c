import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project, readiness } from '../support/program.ts'

const list = `version: 1
environments: { production: { url: "http://127.0.0.1:9", env-file: .env.production } }
sections:
  - title: Files
    items:
      - { id: readme, title: A README, file: { path: README.md } }
      - { id: store, title: The store, http: { request: "GET /\${{ env-file.STORE_ID }}", timeout: 1s } }
      - { id: typed, title: Typed, http: { request: GET /, timeout: "\${{ env-file.WAIT }}" } }
      - { id: keys, title: Keys, env: { rules: [debug-on] } }
`
let project: Project
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list, 'README.md': 'x' })
})
afterEach(() => project.remove())

test('an env file that is not there closes what needs it, and the rest is judged', async () => {
  const { code, report } = await gate(project)
  expect(code).toBe(1)
  expect(report.items.map(({ id, status }) => [id, status])).toEqual([
    ['readme', 'passed'],
    ['store', 'error'],
    ['typed', 'error'],
    ['keys', 'failed'],
  ])
  expect(report.items[1]?.checks[0]).toMatchObject({
    kind: 'http',
    findings: [{ rule: 'gate/env-file-missing', message: 'What needs values of .env.production cannot be asked' }],
  })
})

test('a plan is shown without it', async () => {
  const { stdout, code } = await readiness(['check'], project.path)
  expect(code).toBe(0)
  expect(stdout).toContain('http: not shown, .env.production is not there here')
})

test('a key that the file does not have is a mistake of the checklist still', async () => {
  project.write('.env.production', 'WAIT=1s\n')
  const { code, report } = await gate(project)
  expect(code).toBe(2)
  expect(report.problems?.[0]?.message).toBe('unknown variable "env-file.STORE_ID"')
})

test('so is a variable of a file that nobody names', async () => {
  project.write('.github/readiness.yml', list.replace(', env-file: .env.production', ''))
  expect((await gate(project, ['--only', 'readme'])).code).toBe(2)
})
