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

test.each<[string, string, string | null]>([
  ['the address in the env file', 'APP_URL="https://shop.acme.io/de/"\n', 'https://shop.acme.io'],
  ['no address of a laptop', 'APP_URL=http://localhost:3000\n', null],
  ['no address that stands for one', 'APP_URL=https://your-domain.com\nSITE_URL=https://example.com\n', null],
  ['no address of another service', 'SENTRY_URL=https://sentry.io\n', null],
])('%s', (_, text, url) => {
  project = new Project({ '.env.production': text })
  expect(detect(project.path).url).toBe(url)
})

test.each<[string, Record<string, string>, string | null]>([
  ['a path', { 'app.js': "app.get('/healthz', (q, r) => r.send('ok'))" }, '/healthz'],
  ['a route of Rails', { 'config/routes.rb': 'get "up" => "rails/health#show"' }, '/up'],
  ['a controller', { 'src/health.controller.ts': "@Controller('health')" }, '/health'],
  ['the actuator', { 'pom.xml': 'spring-boot spring-boot-starter-actuator' }, '/actuator/health'],
  ['a word that means something else', { 'app.js': "move('up'); const a = ['live', 'ping']" }, null],
  ['a route of a test', { 'test/app.test.js': "get('/health')" }, null],
])('health: %s', (_, files, health) => {
  project = new Project(files)
  expect(detect(project.path).health).toBe(health)
})

test('a repository of several projects is built on what any of them is', () => {
  project = new Project({
    'package.json': '{}',
    'apps/web/next.config.js': '',
    'apps/web/package.json': '{}',
    'backend/manage.py': '',
  })
  expect(detect(project.path).stacks).toEqual(['django', 'next', 'node'])
})

test('of two programs the more telling one decides, with its own env file', () => {
  project = new Project({
    'package.json': '{ "workspaces": ["apps/*"] }',
    'apps/api/package.json': '{ "dependencies": { "fastify": "5" } }',
    'apps/api/.env.example': 'JWT_SECRET=\n',
    'apps/web/package.json': '{ "dependencies": { "next": "15" } }',
    'apps/web/.env.example': 'NEXT_PUBLIC_API=\n',
    'packages/ui/package.json': '{}',
    'apps/api/src/main.ts': "app.get('/health')",
  })
  expect(detect(project.path)).toMatchObject({
    projects: ['apps/api', 'apps/web'],
    example: 'apps/web/.env.example',
    health: null,
  })
})

test.each<[string, Record<string, string>, object]>([
  ['Caddy', { Caddyfile: '', 'deploy/Caddyfile.production': '' }, { caddy: 'deploy/Caddyfile.production' }],
  ['Caddy, one file', { 'docker/caddy/Caddyfile': '' }, { caddy: 'docker/caddy/Caddyfile' }],
  ['Apache', { 'docker/vhost.conf': '<VirtualHost *:80>\n' }, { apache: 'docker/vhost.conf', nginx: null }],
  ['Apache by the name of nginx', { 'default.conf': ' <virtualhost *:80>\n' }, { apache: 'default.conf', nginx: null }],
  ['nginx', { 'default.conf': 'server { # no <VirtualHost> here\n}\n' }, { apache: null, nginx: 'default.conf' }],
  ['Apache of a directory', { 'public/.htaccess': '' }, { apache: 'public/.htaccess' }],
])('the server of the web: %s', (_, files, facts) => {
  project = new Project(files)
  expect(detect(project.path)).toMatchObject(facts)
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
    inner: {},
    nginx: null,
    caddy: null,
    apache: null,
    projects: [],
    settings: null,
    health: null,
    contacts: null,
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

test('a list of tables is one, and so is a checklist of no other name', () => {
  project = new Project({
    'CHECKLIST.md': '| Done | Check |\n|---|---|\n| [ ] | HSTS |\n| [ ] | Backups |\n',
    'docs/review-checklist.md': '- [ ] a\n- [ ] b\n- [ ] c\n',
    'RELEASE.md': '- [ ] a\n',
  })
  expect(findList(project.path, detect(project.path))).toBe('CHECKLIST.md')
})

test.each<[string, Record<string, string>, string | null]>([
  [
    'of another name, under a heading',
    { 'docs/wiki/ops.md': '# Ops\n## Going live\n- [ ] a\n- [ ] b\n- [ ] c\n' },
    'docs/wiki/ops.md',
  ],
  [
    'in a template of pull requests',
    { '.github/PULL_REQUEST_TEMPLATE.md': '## Before release\n- [ ] a\n- [ ] b\n- [ ] c\n## Review\n- [ ] d\n' },
    '.github/PULL_REQUEST_TEMPLATE.md',
  ],
  ['in German', { 'docs/Livegang.md': '- [ ] a\n', 'docs/Checkliste.md': '- [ ] a\n- [ ] b\n' }, 'docs/Checkliste.md'],
  [
    'most of it about something else',
    { 'docs/x.md': '## Release\n- [ ] a\n- [ ] b\n- [ ] c\n## Ideas\n- [ ] d\n- [ ] e\n- [ ] f\n- [ ] g\n' },
    null,
  ],
  ['two boxes', { 'docs/x.md': '## Release\n- [ ] a\n- [ ] b\n' }, null],
  ['what is planned', { 'ROADMAP.md': '## Release 2\n- [ ] a\n- [ ] b\n- [ ] c\n' }, null],
  [
    'what others report',
    {
      '.github/ISSUE_TEMPLATE/release.yml.md': '## x\n- [ ] a\n',
      '.github/ISSUE_TEMPLATE/bug.md': '## Release\n- [ ] a\n- [ ] b\n- [ ] c\n',
    },
    '.github/ISSUE_TEMPLATE/release.yml.md',
  ],
])('a list %s', (_, files, list) => {
  project = new Project(files)
  expect(findList(project.path, detect(project.path))).toBe(list)
})

test.each(['app/api/health/route.ts', 'src/app/api/health/route.js', 'pages/api/health.ts'])(
  '%s is a route of Next.js',
  (path) => {
    const code = 'export const GET = () => Response.json({ ok: true })\n'
    project = new Project({ 'package.json': '{ "dependencies": { "next": "15.0.0" } }', [path]: code })
    expect(detect(project.path).health).toBe('/api/health')
  },
)

test('a file of that name in a project of another framework is no route', () => {
  project = new Project({ 'package.json': '{ "dependencies": { "express": "5.0.0" } }', 'pages/api/health.ts': '' })
  expect(detect(project.path).health).toBeNull()
})

test('which keys lead to a service of the compose file', () => {
  project = new Project({
    'compose.yaml': 'services:\n  db: { image: postgres:16 }\n  cache: { image: redis:7 }\n',
    '.env.example':
      'DATABASE_URL=postgres://shop:x@db:5432/shop\nREDIS_HOST=cache\nMAIL_HOST=mail.acme.io\nAPI_URL=https://db.acme.io\n',
  })
  expect(detect(project.path).inner).toEqual({ DATABASE_URL: 'db', REDIS_HOST: 'cache' })
})
