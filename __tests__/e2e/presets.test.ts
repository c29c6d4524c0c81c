import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { action, gate, Project, readiness } from '../support/program.ts'
import { serve } from '../support/server.ts'

let project: Project
beforeEach(() => {
  project = new Project()
})
afterEach(() => project.remove())

test('any site is judged with nothing written at all', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/.env')
      return response.end('DB_PASSWORD=hunter2abc\nDEBUG=True\nSECRET_KEY=abcdefghijklmnop\n')
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><title>x</title><script src="/gone.js"></script>')
  })
  const { code, report } = await gate(project, ['--preset', 'web', '--url', server.url])
  await server.close()
  expect([code, report.checklist.path]).toEqual([1, 'preset web'])
  const statuses = Object.fromEntries(report.items.map(({ id, status }) => [id, status]))
  expect(statuses).toMatchObject({
    'ssl-certificate': 'error',
    hsts: 'error',
    'security-headers': 'failed',
    exposure: 'failed',
  })
  expect(report.items).toHaveLength(7)
})

test('as an Action too, with preset and url alone', async () => {
  const { outputs } = await action(project, { preset: 'web', url: 'http://127.0.0.1:1' })
  expect([outputs.verdict, outputs.passed]).toEqual(['not-ready', '0'])
})

test('below a checklist of the own', async () => {
  project.write(
    '.github/readiness.yml',
    'version: 1\nsections: [ { title: S, items: [ { id: page, title: Own, file: { path: x } } ] } ]\n',
  )
  const { stdout, code } = await readiness(
    ['check', '--preset', 'web', '--url', 'https://shop.example.com'],
    project.path,
  )
  expect([code, stdout]).toEqual([0, expect.stringMatching(/7 items/)])
  expect(stdout).toMatch(/^Own \(page\)$/m)
})

test('without either both ways are named, and an unknown preset is said', async () => {
  const none = await readiness(['run'], project.path)
  expect([none.code, none.stdout]).toEqual([2, expect.stringMatching(/--preset web --url/)])
  const wrong = await readiness(['run', '--preset', 'wep', '--url', 'https://shop.example.com'], project.path)
  expect([wrong.code, wrong.stdout]).toEqual([2, expect.stringMatching(/unknown preset "wep"; did you mean "?web/)])
})
