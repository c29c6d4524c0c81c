import { describe, expect, test } from '@jest/globals'
import type { ChecklistItem } from '../../src/checklist/checklist.ts'
import type { ReadOptions } from '../../src/checklist/options.ts'
import { readChecklist } from '../../src/checklist/read.ts'
import { expanded } from '../../src/init/expand.ts'
import { directory, write } from '../support/directory.ts'

const path = '.github/readiness.yml'
const environments = 'environments: { production: { url: https://shop.acme.io, env-file: .env } }\n'
const own =
  'sections:\n  # Ours.\n  - title: Own\n    items:\n      - { id: hsts, title: Mine, file: { path: README.md } }\n'

const optionsFor = (cwd: string): ReadOptions => ({
  cwd,
  env: {},
  now: new Date('2026-11-26T12:00:00Z'),
  run: { id: 'r1', sha: async () => undefined },
})

/** The checklist before and after: its text, and the items that are asked with what they ask. */
async function both(text: string, files: Readonly<Record<string, string>> = {}) {
  const root = directory({ ...files, [path]: text })
  const options = optionsFor(root)
  const before = await readChecklist(options)
  const after = await expanded(text, options)
  if (after === null) return { after: null, before: [], read: [] }
  write(root, path, after)
  const read = await readChecklist(options)
  return { after, before: asked(before.checklist.items), read: asked(read.checklist.items) }
}

function asked(items: readonly ChecklistItem[]): object[] {
  const all = items.filter(({ when }) => when)
  const plain = all.map(({ id, title, required, phase, checks }) => ({
    id,
    title,
    required,
    phase,
    checks: checks.map(({ kind, config }) => [kind.kind, config]),
  }))
  return plain.sort((a, b) => a.id.localeCompare(b.id))
}

const compose = 'services: { db: { image: "postgres:16", volumes: [ "pg:/var/lib/postgresql/data" ] } }\n'

describe('a checklist with its presets written out', () => {
  test.each([
    ['one that has only presets', `version: 1\nextends: [web]\n${environments}`, {}],
    [
      'one with items of its own',
      `version: 1\nextends: [rails, docker-compose]\n${environments}${own}`,
      { 'compose.yaml': compose },
    ],
    [
      'lists in lines',
      `version: 1\nextends:\n  - web # outside\n  - django\nleave-out:\n  - cors\n  - page\n${environments}${own}`,
      {},
    ],
    ['lists without indentation', `version: 1\nextends:\n- web\n- api\n${environments}${own}`, {}],
    ['lists over several lines', `version: 1\nextends: [\n  web,\n  api\n]\n${environments}${own}`, {}],
  ])('asks the same: %s', async (_, text, files) => {
    const { after, before, read } = await both(text, { '.env': 'SECRET_KEY_BASE=a\n', ...files })
    expect(read).toEqual(before)
    expect(after).not.toMatch(/^(?:extends|leave-out)/m)
    expect(before.length).toBeGreaterThan(6)
  })

  test('says why each item is there, and why one is not asked', async () => {
    const { after } = await both(`version: 1\nextends: [rails]\nleave-out: [cors]\n${environments}${own}`, {
      '.env': 'A=1\n',
    })
    expect(after).toContain(
      '      # In any other environment Rails shows its errors, reloads code and serves its own pages about itself.\n      - id: production-mode\n',
    )
    expect(after).toContain('      # Not asked: the checklist leaves it out.\n')
    expect(after).toMatch(
      / {6}# Not asked: the checkout has no `config\/master\.key`\.\n {6}# .*\n {6}# - id: master-key\n/,
    )
    expect(after).toContain('  # Ours.\n  - title: Own\n')
    expect(after).not.toContain('description:')
  })

  test('keeps the files that it extends', async () => {
    const base = 'version: 1\nsections: [ { title: S, items: [ { id: base, title: B, file: { path: x } } ] } ]\n'
    const { after, before, read } = await both(`version: 1\nextends: [web, ./base.yml]\n${environments}${own}`, {
      'base.yml': base,
    })
    expect(read).toEqual(before)
    expect(after).toMatch(/^extends:\n {2}- \.\/base\.yml$/m)
  })

  test.each([
    ['no preset', `version: 1\n${own}`],
    [
      'sections on one line',
      'version: 1\nextends: [web]\nsections: [ { title: S, items: [ { id: a, title: A, file: { path: x } } ] } ]\n',
    ],
  ])('there is nothing to write out, or nowhere: %s', async (_, text) => {
    expect((await both(text)).after).toBeNull()
  })
})
