import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Project, readiness } from '../support/program.ts'
import { commitAll, git } from '../support/repository.ts'

const list = (required: boolean, more = ''): string => `version: 1
secrets: [NEVER_SET]
sections:
  - title: S
    items:
      - { id: a, title: A, required: ${required}, http: { request: GET http://127.0.0.1:9/, bearer: "\${{ secrets.NEVER_SET }}" } }
      - { id: b, title: B, file: { path: b } }
${more}`
let project: Project
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list(true) })
  commitAll(project.path)
  git(project.path, 'branch', '-M', 'main')
})
afterEach(() => project.remove())

const diff = (...args: string[]) => readiness(['diff', ...args], project.path)

test('a work tree like its base changes nothing', async () => {
  expect(await diff()).toMatchObject({ code: 0, stdout: 'This work tree changes nothing about the gate.\n' })
})

test('what weakens the gate is told, with exit code 1', async () => {
  project.write('.github/readiness.yml', list(false))
  const { code, stdout } = await diff()
  expect([code, stdout]).toEqual([1, expect.stringMatching(/makes an item optional \(a\): required → optional/)])
  const data = await diff('--format', 'json', '--base', 'main')
  expect(JSON.parse(data.stdout)).toMatchObject({ version: 1, gateChanges: [{ change: 'made-optional', item: 'a' }] })
})

test('what asks for more is told, with exit code 0', async () => {
  project.write('.github/readiness.yml', list(true, '      - { id: c, title: C, file: { path: c } }\n'))
  const { code, stdout } = await diff()
  expect([code, stdout]).toEqual([0, expect.stringMatching(/adds an item \(c\)/)])
})

test('a base that git does not know is said', async () => {
  expect(await diff('--base', 'nowhere')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/knows no commit nowhere/),
  })
})
