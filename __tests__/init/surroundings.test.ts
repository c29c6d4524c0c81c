import { expect, test } from '@jest/globals'
import { frontendsIn, hostsIn, workflowsIn } from '../../src/init/surroundings.ts'

test('where a project is deployed, by files that only such a project has', () => {
  expect(hostsIn(['vercel.json', 'fly.staging.toml', 'Procfile', 'k8s/web.yaml', 'CNAME'])).toEqual([
    'Vercel',
    'Fly',
    'Heroku',
    'GitHub Pages',
    'Kubernetes',
  ])
  expect(hostsIn(['docs/vercel.json', 'src/Procfile.ts', 'docs/k8s.md', 'package.json'])).toEqual([])
})

test('workflows by their names', () => {
  const files = ['.github/workflows/ci.yml', '.github/workflows/deploy.yaml', '.github/dependabot.yml', 'ci.yml']
  expect(workflowsIn(files)).toEqual(['ci.yml', 'deploy.yaml'])
})

test('front ends beside the rest', () => {
  const files = [
    'package.json',
    'frontend/package.json',
    'apps/web/package.json',
    'backend/package.json',
    'web/index.html',
  ]
  expect(frontendsIn(files)).toEqual(['frontend', 'apps/web'])
})
