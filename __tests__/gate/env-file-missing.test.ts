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

test('of several files the last word on a key counts, and each has to be there', async () => {
  project.write('.github/readiness.yml', list.replace('env-file: .env.production', 'env-files: [a.env, b.env]'))
  project.write('a.env', 'STORE_ID=a\nWAIT=1s\nDEBUG=True\n')
  const { report } = await gate(project)
  expect(report.items[1]?.checks[0]?.findings[0]?.message).toContain('b.env')
  project.write('b.env', 'STORE_ID=b\nDEBUG=False\n')
  const { report: whole } = await gate(project, ['--only', 'store', 'keys'])
  expect(whole.items.find(({ id }) => id === 'store')?.checks[0]?.findings[0]?.url).toContain('/b')
  expect(whole.items.find(({ id }) => id === 'keys')?.status).toBe('passed')
  const turned = ['--only', 'keys', '--env-file', 'b.env', '--env-file', 'a.env']
  expect((await gate(project, turned)).report.items.find(({ id }) => id === 'keys')?.status).toBe('failed')
})

test('an item may name its own, and an environment names them in one way', async () => {
  const own = 'id: keys, title: Keys, env-files: [a.env, b.env]'
  project.write('.github/readiness.yml', list.replace('id: keys, title: Keys', own))
  project.write('.env.production', 'STORE_ID=c\nWAIT=1s\nDEBUG=True\n')
  project.write('a.env', 'DEBUG=True\n')
  project.write('b.env', 'DEBUG=False\n')
  const { report } = await gate(project, ['--only', 'keys'])
  expect(report.items.find(({ id }) => id === 'keys')?.status).toBe('passed')
  project.write(
    '.github/readiness.yml',
    list.replace('env-file: .env.production', 'env-file: a.env, env-files: [b.env]'),
  )
  expect((await gate(project)).report.problems?.[0]?.message).toContain(
    'give one of env-file, env-files and env-content',
  )
})
