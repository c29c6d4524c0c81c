import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { jsonSchema } from '../../../src/checklist/editor/index.ts'
import { fitPreset } from '../../../src/checklist/presets/fit.ts'
import { loadPreset, presetNames } from '../../../src/checklist/presets/index.ts'
import type { Project } from '../../../src/checklist/presets/project.ts'
import { checklistSchema } from '../../../src/checklist/schema.ts'
import { parseYaml } from '../../../src/formats/yaml/parse.ts'
import { plainOf } from '../../../src/formats/yaml/placed.ts'
import { allKinds } from '../../../src/kinds/index.ts'

const kinds = await allKinds()
const schema = checklistSchema(kinds)
const editors = new Ajv2020({ validateFormats: false }).compile(jsonSchema(kinds))

interface Item {
  readonly id: string
  readonly title: string
  readonly description?: string
}
interface Preset {
  readonly sections: readonly { readonly title: string; readonly items: readonly Item[] }[]
}

const presets = await Promise.all(presetNames.map(async (name) => [name, (await loadPreset(name)) ?? ''] as const))

/** Fits every condition, and has one service of each sort. */
const project: Project = {
  frontend: true,
  isLocalWithoutTls: false,
  isGit: () => true,
  server: 'app',
  composeFile: async () => 'compose.yaml',
  hasEnvFile: async () => true,
  hasExample: async () => true,
  envKeys: async () => null,
  exists: async () => true,
  text: async () => null,
  packages: async () => null,
  springSetting: async () => null,
  innerHost: async () => null,
  services: async (sort) => [{ service: 'db', is: [sort], port: 5432, volume: 'pgdata', path: '/health' }],
}

async function fitted(text: string): Promise<Preset> {
  const { value, problems } = parseYaml(text, 'preset')
  if (!value) throw new Error(problems.map(({ message }) => message).join())
  return plainOf(await fitPreset(value, project)) as Preset
}

describe.each(presets)('preset %s', (_name, text) => {
  test('is a checklist, every item with its reason', async () => {
    const checklist = await fitted(text)
    expect(schema.safeParse(checklist).error?.issues ?? []).toEqual([])
    editors({ version: 1, ...checklist })
    expect(editors.errors ?? []).toEqual([])
    const items = checklist.sections.flatMap((section) => section.items)
    expect(items.filter(({ description }) => !description?.endsWith('.')).map(({ id }) => id)).toEqual([])
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  test('begins with what it is for', () => {
    expect(text).toMatch(/^# What .*\./)
  })
})

test('the preset django covers environment and security', async () => {
  const { sections } = parse((await loadPreset('django')) ?? '') as Preset
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
