import { afterEach, expect, test } from '@jest/globals'
import { detect, findList } from '../../src/init/detect.ts'
import { Project } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

test('what the files of a Django project tell', () => {
  project = new Project({
    'manage.py': '',
    'shop/settings/production.py': '',
    'docker-compose.yml': '',
    'docker-compose.prod.yml': '',
    'nginx/conf.d/shop.conf': '',
    '.env.production.example': 'DEBUG=False\n# no\nDATABASE_URL=x\n',
    'shop/urls.py': "path('api/v1/health/', health),",
    'node_modules/x/.env.example': 'NO=1',
  })
  expect(detect(project.path)).toMatchObject({
    stacks: expect.arrayContaining(['django']),
    envFile: '.env.production',
    example: '.env.production.example',
    keys: ['DEBUG', 'DATABASE_URL'],
    compose: 'docker-compose.prod.yml',
    nginx: 'nginx/conf.d/shop.conf',
    settings: 'shop/settings/production.py',
    health: '/api/v1/health/',
  })
})

test('an empty folder tells nothing', () => {
  project = new Project()
  expect(detect(project.path)).toEqual({
    stacks: [],
    url: null,
    envFile: null,
    example: null,
    keys: [],
    compose: null,
    nginx: null,
    settings: null,
    health: null,
    files: [],
  })
})

test('the list is the document of such a name with the most boxes', () => {
  project = new Project({
    'README.md': '- [ ] a\n- [ ] b\n- [ ] c\n',
    'docs/deployment.md': '- [ ] a\n',
    'docs/PRODUCTION_CHECKLIST.md': '- [ ] a\n- [x] b\n',
    'docs/launch-notes.md': 'none',
  })
  expect(findList(project.path, detect(project.path))).toBe('docs/PRODUCTION_CHECKLIST.md')
})
