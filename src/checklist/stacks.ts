import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Stack } from '../model/stack.ts'

const marks: readonly (readonly [Stack, readonly string[]])[] = [
  ['django', ['manage.py']],
  ['laravel', ['artisan']],
  ['rails', ['config/application.rb']],
  ['next', ['next.config.js', 'next.config.mjs', 'next.config.ts']],
  ['nginx', ['nginx.conf', 'nginx/nginx.conf', 'nginx/conf.d', 'nginx/default.conf']],
  ['node', ['package.json']],
  ['docker', ['docker-compose.yml', 'docker-compose.prod.yml', 'compose.yaml', 'compose.yml', 'Dockerfile']],
]

const requirements: readonly (readonly [Stack, RegExp])[] = [
  ['django', /^[ \t]*"?django\b/im],
  ['fastapi', /^[ \t]*"?fastapi\b/im],
  ['flask', /^[ \t]*"?flask\b/im],
]

/** What the checkout is built on, told by the files that every such project has; the most telling first. */
export function detectStacks(root: string): Stack[] {
  const found = new Set<Stack>()
  for (const [stack, files] of marks) if (files.some((file) => existsSync(join(root, file)))) found.add(stack)
  for (const file of ['requirements.txt', 'pyproject.toml']) {
    const text = textOf(join(root, file))
    for (const [stack, pattern] of requirements) if (pattern.test(text)) found.add(stack)
  }
  const order: readonly Stack[] = ['django', 'laravel', 'rails', 'next', 'fastapi', 'flask', 'nginx', 'node', 'docker']
  return order.filter((stack) => found.has(stack))
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
    return readFileSync(path, 'utf8').slice(0, 100_000)
  } catch {
    return ''
  }
}
