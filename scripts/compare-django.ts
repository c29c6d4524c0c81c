import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../__tests__/support/world.ts'
import { finalValues, read } from '../src/formats/dotenv/index.ts'

/**
 * Asks Django's own `check --deploy` and the `env` check about the same env files: Django may raise nothing that depends
 * on the file and that the `env` check misses. Needs Django for the Python named by PYTHON (default /usr/bin/python3).
 * Writes docs/django-comparison.md; the exit code is 1 where something is missed.
 */
const root = join(import.meta.dirname, '..')

/** The settings that each check of Django looks at. */
const about: Readonly<Record<string, readonly string[]>> = {
  'security.W004': ['SECURE_HSTS_SECONDS'],
  'security.W005': ['SECURE_HSTS_INCLUDE_SUBDOMAINS'],
  'security.W006': ['SECURE_CONTENT_TYPE_NOSNIFF'],
  'security.W008': ['SECURE_SSL_REDIRECT'],
  'security.W009': ['SECRET_KEY'],
  'security.W012': ['SESSION_COOKIE_SECURE'],
  'security.W015': ['SESSION_COOKIE_HTTPONLY'],
  'security.W016': ['CSRF_COOKIE_SECURE'],
  'security.W018': ['DEBUG'],
  'security.W019': ['X_FRAME_OPTIONS'],
  'security.W020': ['ALLOWED_HOSTS'],
  'security.W021': ['SECURE_HSTS_PRELOAD'],
  'security.W022': ['SECURE_REFERRER_POLICY'],
  'security.E023': ['SECURE_REFERRER_POLICY'],
  'security.E024': ['SECURE_CROSS_ORIGIN_OPENER_POLICY'],
  'security.W025': ['SECRET_KEY_FALLBACKS'],
  '4_0.E001': ['CSRF_TRUSTED_ORIGINS'],
  'async.E001': ['ALLOW_ASYNC_UNSAFE'],
}

const booleans = ['True', 'true', '1', 'yes', 'on', 'y', 'ok', 'False', 'false', '0', 'no', 'off', 'Ture', '', 'None']

/** Values to try for each setting, one env file each. */
const variations: Readonly<Record<string, readonly string[]>> = {
  DEBUG: booleans,
  SECRET_KEY: [
    '',
    'short',
    'x'.repeat(60),
    'abcd'.repeat(20),
    'abcde'.repeat(10),
    'abcde'.repeat(9),
    `django-insecure-${'q7VntR2mWz'.repeat(6)}`,
    'q7VntR2mWz8KxLs4BcYp1HdJf6GaEu3NiQo9vTbXrMhCwSkDy5ZeAg0',
  ],
  ALLOWED_HOSTS: ['', ',', 'shop.acme-store.io', '*'],
  CSRF_TRUSTED_ORIGINS: ['', 'shop.acme-store.io', 'https://shop.acme-store.io'],
  SECURE_HSTS_SECONDS: ['0', '', 'abc', '3600', '31536000'],
  SECURE_HSTS_INCLUDE_SUBDOMAINS: booleans,
  SECURE_HSTS_PRELOAD: booleans,
  SECURE_CONTENT_TYPE_NOSNIFF: booleans,
  SECURE_SSL_REDIRECT: booleans,
  SESSION_COOKIE_SECURE: booleans,
  SESSION_COOKIE_HTTPONLY: booleans,
  CSRF_COOKIE_SECURE: booleans,
  X_FRAME_OPTIONS: ['DENY', 'deny', 'SAMEORIGIN', '', 'ALLOWALL'],
  SECURE_REFERRER_POLICY: ['same-origin', 'no-referrer,strict-origin', 'same-orgin', 'origin, none', ''],
  DJANGO_ALLOW_ASYNC_UNSAFE: ['', '0', 'true'],
}

interface Case {
  readonly name: string
  readonly text: string
}

function cases(): Case[] {
  const fixtures = join(root, '__tests__/kinds/env/fixtures')
  const files = ['clean', 'seeded'].flatMap((kind) =>
    readdirSync(join(fixtures, kind)).map((name) => ({
      name: `${kind}/${name}`,
      text: readFileSync(join(fixtures, kind, name), 'utf8'),
    })),
  )
  const single = Object.entries(variations).flatMap(([key, all]) =>
    all.flatMap((value) =>
      [key, ...(key.startsWith('DJANGO_') ? [] : [`DJANGO_${key}`])].map((name) => ({
        name: `${name} with ${value.length} characters`,
        text: `${name}=${value}\n`,
      })),
    ),
  )
  return [...files, ...single]
}

async function main(): Promise<void> {
  const all = cases()
  const maps = all.map(({ text }) => Object.fromEntries(finalValues(read(text, 'python-dotenv'))))
  const python = spawnSync(process.env.PYTHON ?? '/usr/bin/python3', [join(root, 'scripts/compare-django.py')], {
    input: JSON.stringify(maps),
    encoding: 'utf8',
  })
  if (python.status !== 0) throw new Error(`Django cannot be asked: ${python.stderr.trim().split('\n').at(-1)}`)
  const { version, raised } = JSON.parse(python.stdout) as { version: string; raised: string[][] }

  const counts = new Map<string, { raised: number; found: number }>()
  const missed: string[] = []
  for (const [index, { name, text }] of all.entries()) {
    const result = await check(
      'env',
      { readers: ['python-dotenv'], stack: 'django' },
      { root, environment: { name: 'production', envContent: text } },
    )
    for (const id of raised[index] ?? []) {
      const count = counts.get(id) ?? { raised: 0, found: 0 }
      counts.set(id, count)
      count.raised++
      const said = result.findings.filter(({ level }) => level !== 'info')
      if (about[id]?.some((setting) => said.some(({ message }) => message.includes(setting)))) count.found++
      else missed.push(`${id} on ${name}`)
    }
  }
  const document = documentOf(version, all.length, counts, missed)
  writeFileSync(join(root, 'docs/django-comparison.md'), document)
  process.stdout.write(document)
  if (missed.length > 0) process.exitCode = 1
}

function documentOf(
  version: string,
  files: number,
  counts: ReadonlyMap<string, { raised: number; found: number }>,
  missed: readonly string[],
): string {
  const rows = [...counts].sort(([a], [b]) => a.localeCompare(b))
  const silent = Object.keys(about).filter((id) => !counts.has(id))
  return [
    '# Comparison with `manage.py check --deploy`',
    '',
    `Written by \`node scripts/compare-django.ts\` with Django ${version}. ${files} env files (the fixtures of the env check, and`,
    'one file for each setting and value) are given to both. The Django project is safe wherever the file says nothing, so only',
    'checks that depend on the env file are raised. Counted is whether the `env` check has a warning or an error on the same key.',
    '',
    '| check of Django | key | raised | found by `env` |',
    '|---|---|---:|---:|',
    ...rows.map(([id, { raised, found }]) => `| ${id} | ${about[id]?.join(', ') ?? '?'} | ${raised} | ${found} |`),
    '',
    missed.length === 0 ? 'Nothing that Django raises is missed.' : `Missed: ${missed.join('; ')}.`,
    '',
    `Not raised by Django ${version}, and covered by \`secret-short\`, \`csrf-origins\` and \`django-cookies-tls\`: ${silent.join(', ')}.`,
    '',
    'Django says nothing about `ALLOWED_HOSTS=*`, hosts written as JSON, published secrets, placeholders that are long enough,',
    'weak database passwords or SQLite; the `env` check does.',
    '',
  ].join('\n')
}

await main()
