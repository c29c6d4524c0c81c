import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PresetProject } from '../../support/preset-project.ts'

/** Takes long: an answer that should be healthy is waited for, and here it never is. */

const project = new PresetProject({
  preset: 'docker-compose',
  files: {
    'compose.yaml':
      'services: { web: { image: "shop:1.4", healthcheck: { test: "curl -f http://localhost:8000/api/health/" } } }\n',
  },
})
beforeAll(() => project.start())
afterAll(() => project.stop())

test('the path of a health check is asked from outside', async () => {
  const healthy = { answers: { '/api/health/': { type: 'application/json', body: '{"status":"ok"}' } } }
  expect(await project.statuses(healthy, 'health-web')).toEqual({ 'health-web': 'passed' })
  expect(await project.statuses({}, 'health-web')).toEqual({ 'health-web': 'failed' })
})
