import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { loadPreset, presetNames } from '../../src/checklist/presets/index.ts'
import { allKinds } from '../../src/kinds/index.ts'

const kinds = await allKinds()

interface Item {
  id: string
  title: string
  [kind: string]: unknown
}

const presets = await Promise.all(presetNames.map(async (name) => [name, (await loadPreset(name)) ?? ''] as const))

describe.each(presets)('preset %s', (_name, text) => {
  const checklist = parse(text) as { version: number; sections: { title: string; items: Item[] }[] }
  const items = checklist.sections.flatMap((section) => section.items)

  test('every check is one that its kind accepts', () => {
    for (const { id, title, ...checks } of items) {
      expect([id, title].every((one) => typeof one === 'string' && one !== '')).toBe(true)
      expect(Object.keys(checks).length).toBeGreaterThan(0)
      for (const [name, value] of Object.entries(checks)) {
        const kind = kinds.find((one) => one.kind === name)
        expect([id, name, kind?.kind]).toEqual([id, name, name])
        expect([id, name, kind?.schema.safeParse(value).error?.issues ?? []]).toEqual([id, name, []])
      }
    }
  })

  test('ids are unique', () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
  })
})

test('the preset django covers environment and security', async () => {
  const { sections } = parse((await loadPreset('django')) ?? '') as { sections: { title: string; items: Item[] }[] }
  expect(sections.map((section) => [section.title, section.items.map((item) => item.id)])).toEqual([
    [
      'Environment & Configuration',
      [
        'env-file',
        'secret-key',
        'debug-off',
        'allowed-hosts',
        'database-credentials',
        'redis-password',
        'cors-origins',
        'csrf-origins',
      ],
    ],
    [
      'Security',
      [
        'ssl-certificate',
        'https-enabled',
        'hsts',
        'security-headers',
        'file-permissions',
        'firewall',
        'rate-limiting',
        'security-audit',
      ],
    ],
  ])
})
