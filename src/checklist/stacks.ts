import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesOf } from '../formats/package-names.ts'
import type { Stack } from '../model/stack.ts'

const composeFiles = [
  ...['docker-compose.yml', 'docker-compose.yaml', 'docker-compose.prod.yml', 'docker-compose.production.yml'],
  ...['compose.yaml', 'compose.yml', 'compose.prod.yaml', 'compose.prod.yml'],
]

const marks: readonly (readonly [Stack, readonly string[]])[] = [
  ['django', ['manage.py']],
  ['laravel', ['artisan']],
  ['rails', ['config/application.rb', 'bin/rails']],
  ['next', ['next.config.js', 'next.config.mjs', 'next.config.ts']],
  ['wordpress', ['wp-config.php', 'wp-config-sample.php', 'wp-content', 'wp-load.php']],
  ['go', ['go.mod']],
  ['symfony', ['symfony.lock', 'config/bundles.php']],
  ['php', ['composer.json', 'index.php', 'public/index.php']],
  ['nginx', ['nginx.conf', 'nginx/nginx.conf', 'nginx/conf.d', 'nginx/default.conf']],
  ['caddy', ['Caddyfile', 'caddy/Caddyfile', 'docker/Caddyfile', 'deploy/Caddyfile', 'docker/caddy/Caddyfile']],
  [
    'apache',
    ['.htaccess', 'public/.htaccess', 'httpd.conf', 'apache2.conf', 'apache/httpd.conf', 'docker/apache.conf'],
  ],
  ['node', ['package.json']],
  ['docker', [...composeFiles, 'Dockerfile']],
]

/** What the files that name dependencies say. */
const named: readonly (readonly [Stack, pattern: RegExp, files: readonly string[]])[] = [
  ['django', /^[ \t]*"?django\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
  ['fastapi', /^[ \t]*"?fastapi\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
  ['flask', /^[ \t]*"?flask\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
  ['rails', /^[ \t]*gem\s{1,9}["']rails["']/m, ['Gemfile']],
  ['spring', /spring-boot|org\.springframework\.boot/, ['pom.xml', 'build.gradle', 'build.gradle.kts']],
  ['symfony', /"symfony\/framework-bundle"/, ['composer.json']],
  ['postgres', /^[ \t]*"?(?:psycopg|asyncpg)/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
  ['postgres', /^[ \t]*gem\s{1,9}["']pg["']/m, ['Gemfile']],
  ['postgres', /org\.postgresql/, ['pom.xml', 'build.gradle', 'build.gradle.kts']],
  ['postgres', /github\.com\/(?:jackc\/pgx|lib\/pq)\b/, ['go.mod']],
  ['postgres', /provider\s{0,9}=\s{0,9}"postgresql"/, ['prisma/schema.prisma']],
  [
    'postgres',
    /\bimage:\s{0,9}["']?(?:[\w.-]{1,80}\/){0,3}(?:postgres|postgis|pgvector|timescaledb)(?![\w-])/,
    composeFiles,
  ],
]

/** What packages of npm say. */
const byPackage: readonly (readonly [Stack, readonly string[]])[] = [
  ['next', ['next']],
  ['nuxt', ['nuxt', 'nuxt3']],
  ['sveltekit', ['@sveltejs/kit']],
  ['nest', ['@nestjs/core']],
  ['express', ['express']],
  ['fastify', ['fastify']],
  ['koa', ['koa']],
  ['hapi', ['@hapi/hapi']],
  ['astro', ['astro']],
  ['postgres', ['pg', 'postgres']],
]

/** Generators of sites that are nothing but files, by their settings. */
const generators = [
  ...['hugo.toml', 'hugo.yaml', 'hugo.json', '_config.yml', 'mkdocs.yml', '.eleventy.js', 'gatsby-config.js'],
  ...['eleventy.config.js', 'eleventy.config.mjs', 'docusaurus.config.js', 'docusaurus.config.ts'],
  ...['astro.config.mjs', 'astro.config.ts', 'vite.config.js', 'vite.config.ts', 'vite.config.mjs'],
]
/** Hugo called its settings so before; other files beside them tell that they are its. */
const oldHugo = ['archetypes', 'layouts', 'themes']
/** Packages that answer requests. */
const servers = [
  ...['express', 'fastify', 'koa', 'hono', '@hapi/hapi', '@nestjs/core', 'next', 'nuxt', '@remix-run/node'],
  ...[
    '@sveltejs/adapter-node',
    '@sveltejs/adapter-auto',
    '@sveltejs/adapter-vercel',
    '@astrojs/node',
    '@astrojs/vercel',
  ],
]

/** The most telling first. */
export const order: readonly Stack[] = [
  ...(['django', 'laravel', 'rails', 'next', 'wordpress', 'spring', 'fastapi', 'flask', 'go', 'aspnet'] as const),
  ...(['symfony', 'php', 'nuxt', 'nest', 'express', 'fastify', 'koa', 'hapi', 'sveltekit', 'astro'] as const),
  ...(['static', 'nginx', 'caddy', 'apache', 'node', 'postgres', 'docker'] as const),
]
/** What makes the pages of a site, so that it is not only files; the last two make both. */
const programs: ReadonlySet<Stack> = new Set(order.slice(0, order.indexOf('sveltekit')))
/** What is no program of the team: what stands before it, below it and around it. */
export const surroundings: ReadonlySet<Stack> = new Set(['nginx', 'caddy', 'apache', 'postgres', 'docker'])

/** What the checkout is built on, told by the files that every such project has; the most telling first. */
export function detectStacks(root: string): Stack[] {
  const has = (file: string): boolean => existsSync(join(root, file))
  const found = new Set<Stack>()
  for (const [stack, files] of marks) if (files.some(has)) found.add(stack)
  for (const [stack, pattern, files] of named) {
    if (files.some((file) => pattern.test(textOf(join(root, file))))) found.add(stack)
  }
  // A framework of PHP says more than the language.
  if (['laravel', 'wordpress', 'symfony'].some((stack) => found.has(stack as Stack))) found.delete('php')
  if (isAspnet(root)) found.add('aspnet')
  const packages = packagesOf(textOf(join(root, 'package.json'))) ?? new Set<string>()
  for (const [stack, names] of byPackage) if (names.some((name) => packages.has(name))) found.add(stack)
  const isProgram = order.some((stack) => found.has(stack) && programs.has(stack))
  if (!isProgram && isStatic(has, packages)) found.add('static')
  return order.filter((stack) => found.has(stack))
}

function isStatic(has: (file: string) => boolean, packages: ReadonlySet<string>): boolean {
  if (servers.some((name) => packages.has(name))) return false
  const isHugo = has('config.toml') && oldHugo.some(has)
  return isHugo || generators.some(has) || (has('index.html') && !has('package.json'))
}

function isAspnet(root: string): boolean {
  const projects = globSync('*.{csproj,fsproj}', { cwd: root }).slice(0, 20) // cut: files, not shown
  return projects.some((file) => textOf(join(root, file)).includes('Microsoft.NET.Sdk.Web'))
}

/** As `detectStacks`, looked for when first asked and then known. */
export function lazyStacks(root: string): () => readonly Stack[] {
  let known: readonly Stack[] | undefined
  return () => {
    known ??= detectStacks(root)
    return known
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, 100_000) // cut: read, not shown
  } catch {
    return ''
  }
}
