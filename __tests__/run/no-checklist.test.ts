import { afterEach, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

async function said(files: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<string[]> {
  project = new Project(files)
  const { code, report } = await gate(project, args)
  expect([code, report.verdict]).toEqual([2, 'error'])
  return (report.problems ?? []).map(({ message, suggestion }) => `${message}; ${suggestion}`)
}

test('without a checklist both ways are named, and what init would find here', async () => {
  const [first, second, ...more] = await said({
    'manage.py': '',
    'compose.yaml': 'services: {}\n',
    '.env.example': 'A=\nB=\n',
    'shop/urls.py': "path('health/', health)",
    'frontend/package.json': '{}',
    '.github/workflows/ci.yml': '',
    '.github/workflows/deploy.yml': '',
    'fly.toml': '',
  })
  expect(first).toMatch(/^there is no checklist at .*`readiness init`.*--preset web --url/)
  expect(second).toMatch(
    /^`readiness init` would write one from what is here: a project with django, node, docker, the Compose file compose\.yaml, the env example \.env\.example with 2 keys, the health route \/health\/, the front end in frontend, the workflows ci\.yml, deploy\.yml, the deployment by Fly, and would begin with the presets django and docker-compose/,
  )
  expect(more).toEqual([])
})

test('a list that the team has comes before presets', async () => {
  const [, second] = await said({ 'docs/LAUNCH.md': '- [ ] HSTS\n' })
  expect(second).toMatch(/what is here: the list docs\/LAUNCH\.md; /)
})

test('an empty directory has nothing to find', async () => {
  expect(await said({})).toHaveLength(1)
})

test('a checklist that is named or not right is told alone', async () => {
  expect(await said({ 'manage.py': '' }, ['--config', 'gone.yml'])).toHaveLength(1)
  project.remove()
  const own = await said({ 'manage.py': '', '.github/readiness.yml': 'version: 2\n' })
  expect(own.join()).not.toContain('readiness init')
})
