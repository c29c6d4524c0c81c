import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesOf } from '../formats/package-names.ts'
import type { Stack } from '../model/stack.ts'

const marks: readonly (readonly [Stack, readonly string[]])[] = [
  ['django', ['manage.py']],
  ['laravel', ['artisan']],
  ['rails', ['config/application.rb', 'bin/rails']],
  ['next', ['next.config.js', 'next.config.mjs', 'next.config.ts']],
  ['wordpress', ['wp-config.php', 'wp-config-sample.php', 'wp-content', 'wp-load.php']],
  ['go', ['go.mod']],
  ['php', ['composer.json', 'index.php', 'public/index.php']],
  ['nginx', ['nginx.conf', 'nginx/nginx.conf', 'nginx/conf.d', 'nginx/default.conf']],
  ['node', ['package.json']],
  [
    'docker',
    [
      'docker-compose.yml',
      'docker-compose.yaml',
      'docker-compose.prod.yml',
      'docker-compose.production.yml',
      'compose.yaml',
      'compose.yml',
      'compose.prod.yaml',
      'compose.prod.yml',
      'Dockerfile',
    ],
  ],
]

/** What the files that name dependencies say. */
const named: readonly (readonly [Stack, pattern: RegExp, files: readonly string[]])[] = [
  ['django', /^[ \t]*"?django\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
  ['fastapi', /^[ \t]*"?fastapi\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
  ['flask', /^[ \t]*"?flask\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
  ['rails', /^[ \t]*gem\s{1,9}["']rails["']/m, ['Gemfile']],
  ['spring', /spring-boot|org\.springframework\.boot/, ['pom.xml', 'build.gradle', 'build.gradle.kts']],
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
const servers = ['express', 'fastify', 'koa', 'hono', '@hapi/hapi', '@nestjs/core', 'next', 'nuxt', '@remix-run/node']

const order: readonly Stack[] = [
  ...(['django', 'laravel', 'rails', 'next', 'wordpress', 'spring', 'fastapi', 'flask', 'go', 'php'] as const),
  ...(['static', 'nginx', 'node', 'docker'] as const),
]
/** What makes the pages of a site, so that it is not only files. */
const programs: ReadonlySet<Stack> = new Set(order.slice(0, order.indexOf('static')))

/** What the checkout is built on, told by the files that every such project has; the most telling first. */
export function detectStacks(root: string): Stack[] {
  const has = (file: string): boolean => existsSync(join(root, file))
  const found = new Set<Stack>()
  for (const [stack, files] of marks) if (files.some(has)) found.add(stack)
  for (const [stack, pattern, files] of named) {
    if (files.some((file) => pattern.test(textOf(join(root, file))))) found.add(stack)
  }
  // A framework of PHP says more than the language.
  if (found.has('laravel') || found.has('wordpress')) found.delete('php')
  const packages = packagesOf(textOf(join(root, 'package.json'))) ?? new Set<string>()
  if (packages.has('next')) found.add('next')
  const isProgram = order.some((stack) => found.has(stack) && programs.has(stack))
  if (!isProgram && isStatic(has, packages)) found.add('static')
  return order.filter((stack) => found.has(stack))
}

function isStatic(has: (file: string) => boolean, packages: ReadonlySet<string>): boolean {
  if (servers.some((name) => packages.has(name))) return false
  const isHugo = has('config.toml') && oldHugo.some(has)
  return isHugo || generators.some(has) || (has('index.html') && !has('package.json'))
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
