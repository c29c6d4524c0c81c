import { expect, test } from '@jest/globals'
import { detectStacks, lazyStacks } from '../../src/checklist/stacks.ts'
import { directory, write } from '../support/directory.ts'

test('the files that every such project has tell what it is built on, the most telling first', () => {
  const root = directory({ 'manage.py': '', 'package.json': '{}', Dockerfile: '', 'requirements.txt': 'Django>=5\n' })
  expect(detectStacks(root)).toEqual(['django', 'node', 'docker'])
  expect(detectStacks(directory({ 'pyproject.toml': 'dependencies = [\n  "fastapi",\n]\n' }))).toEqual(['fastapi'])
  expect(detectStacks(directory())).toEqual([])
})

test.each<[string, Record<string, string>, string[]]>([
  [
    'Laravel with Vite',
    { artisan: '', 'composer.json': '{}', 'vite.config.js': '', 'package.json': '{}' },
    ['laravel', 'node'],
  ],
  ['Rails by its gems', { Gemfile: "source 'x'\ngem 'rails', '~> 8.0'\n" }, ['rails']],
  ['Spring Boot', { 'pom.xml': '<artifactId>spring-boot-starter-parent</artifactId>' }, ['spring']],
  ['WordPress', { 'wp-config-sample.php': '', 'index.php': '' }, ['wordpress']],
  ['Go in a container', { 'go.mod': '', 'compose.prod.yaml': '' }, ['go', 'docker']],
  ['Vite', { 'vite.config.ts': '', 'package.json': '{"devDependencies":{"vite":"7"}}' }, ['static', 'node']],
  [
    'a server that Vite builds for',
    { 'vite.config.ts': '', 'package.json': '{"dependencies":{"express":"5"}}' },
    ['express', 'node'],
  ],
  ['Next without its settings', { 'package.json': '{"dependencies":{"next":"16"}}' }, ['next', 'node']],
  ['Hugo of old', { 'config.toml': '', 'archetypes/default.md': '' }, ['static']],
  ['settings of something else', { 'config.toml': '' }, []],
  ['Symfony', { 'composer.json': '{"require":{"symfony/framework-bundle":"7"}}' }, ['symfony']],
  ['PHP without a framework', { 'composer.json': '{}', '.htaccess': '' }, ['php', 'apache']],
  ['Nuxt', { 'package.json': '{"dependencies":{"nuxt":"4"}}' }, ['nuxt', 'node']],
  ['Nest', { 'package.json': '{"dependencies":{"@nestjs/core":"11","pg":"8"}}' }, ['nest', 'node', 'postgres']],
  ['Koa', { 'package.json': '{"dependencies":{"koa":"3"}}' }, ['koa', 'node']],
  ['Hapi', { 'package.json': '{"dependencies":{"@hapi/hapi":"21"}}' }, ['hapi', 'node']],
  ['Fastify', { 'package.json': '{"dependencies":{"fastify":"5"}}' }, ['fastify', 'node']],
  [
    'SvelteKit that is built to files',
    {
      'vite.config.ts': '',
      'package.json': '{"devDependencies":{"@sveltejs/kit":"2","@sveltejs/adapter-static":"3"}}',
    },
    ['sveltekit', 'static', 'node'],
  ],
  [
    'SvelteKit with a server',
    { 'vite.config.ts': '', 'package.json': '{"devDependencies":{"@sveltejs/kit":"2","@sveltejs/adapter-node":"5"}}' },
    ['sveltekit', 'node'],
  ],
  ['Astro', { 'astro.config.mjs': '', 'package.json': '{"dependencies":{"astro":"5"}}' }, ['astro', 'static', 'node']],
  [
    'Astro with a server',
    { 'astro.config.mjs': '', 'package.json': '{"dependencies":{"astro":"5","@astrojs/node":"9"}}' },
    ['astro', 'node'],
  ],
  ['ASP.NET', { 'Shop.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web">' }, ['aspnet']],
  ['a library of .NET', { 'Shop.csproj': '<Project Sdk="Microsoft.NET.Sdk">' }, []],
  ['Go behind Caddy', { 'go.mod': '', Caddyfile: '' }, ['go', 'caddy']],
  [
    'PostgreSQL in the Compose file',
    { 'compose.yaml': 'services:\n  db:\n    image: docker.io/library/postgres:16\n' },
    ['postgres', 'docker'],
  ],
  [
    'an image that only sounds like it',
    { 'compose.yaml': 'services: { a: { image: prom/postgres-exporter } }' },
    ['docker'],
  ],
  ['plain files', { 'index.html': '' }, ['static']],
])('%s', (_, files, stacks) => {
  expect(detectStacks(directory(files))).toEqual(stacks)
})

test('the checkout is looked at when first asked, and once', () => {
  const root = directory()
  const stacks = lazyStacks(root)
  write(root, 'manage.py', '')
  expect(stacks()).toEqual(['django'])
  write(root, 'artisan', '')
  expect(stacks()).toEqual(['django'])
})
