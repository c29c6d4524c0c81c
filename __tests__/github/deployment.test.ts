import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Project } from '../support/program.ts'
import { judged } from '../support/pull-request.ts'

const list = `version: 1
environments:
  production: { url: "https://shop.example.com" }
  staging: { url: "https://staging.example.com" }
sections: [ { title: S, items: [ { id: a, title: A, file: { path: README.md } } ] } ]
`
let project: Project
beforeEach(() => {
  project = new Project({ '.github/readiness.yml': list, 'README.md': 'x' })
})
afterEach(() => project.remove())

const status = (environment: string, urls: object) => ({
  name: 'deployment_status',
  payload: { deployment: { environment }, deployment_status: { state: 'success', ...urls } },
})

test('a deployment says which environment and URL are looked at', async () => {
  const url = 'https://shop-git-change.example.dev/'
  const report = await judged(project.path, status('Staging', { environment_url: url }))
  expect([report.environment, report.url]).toEqual(['staging', 'https://shop-git-change.example.dev'])
  const older = await judged(project.path, status('staging', { environment_url: '', target_url: url }))
  expect(older.url).toBe('https://shop-git-change.example.dev')
})

test('what the run names itself wins, and what the checklist does not know is passed over', async () => {
  const named = { environment: 'production', url: 'https://other.example.com' }
  const report = await judged(project.path, status('staging', { environment_url: 'https://x.example.dev' }), named)
  expect([report.environment, report.url]).toEqual(['production', 'https://other.example.com'])
  const unknown = await judged(project.path, status('Preview', { environment_url: 'javascript:alert(1)' }))
  expect([unknown.environment, unknown.url]).toEqual(['production', 'https://shop.example.com'])
})
