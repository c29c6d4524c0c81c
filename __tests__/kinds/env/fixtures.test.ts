import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ruleNames } from '../../../src/words/index.ts'
import { check } from '../../support/world.ts'

/**
 * Env files written for these tests. The first line holds the check's own configuration. In a seeded file the comment
 * `# seeded: <rule>` stands above each line with a defect; nothing else may be found. In a clean file nothing may be.
 */
const root = join(import.meta.dirname, 'fixtures')

const environment = {
  name: 'production',
  url: 'https://shop.acme-store.io',
  frontend: 'https://www.acme-store.io',
}

function fixtures(kind: 'clean' | 'seeded'): { name: string; text: string; config: object }[] {
  return readdirSync(join(root, kind)).map((name) => {
    const text = readFileSync(join(root, kind, name), 'utf8')
    const config: unknown = JSON.parse(/^# fixture: (.*)$/m.exec(text)?.[1] ?? '{}')
    return { name, text, config: { readers: ['python-dotenv'], ...(config as object), file: `${kind}/${name}` } }
  })
}

async function found(config: object): Promise<string[]> {
  const result = await check('env', { ...config, ignore: ['tracked', 'permissions'] }, { root, environment })
  return result.findings
    .filter(({ level }) => level !== 'info')
    .map(({ rule, location }) => `${location?.line} ${rule.replace('env/', '')}`)
}

describe('clean files full of traps', () => {
  test.each(fixtures('clean'))('$name', async ({ config }) => {
    expect(await found(config)).toEqual([])
  })
})

describe('every seeded defect is found on its line, and nothing else', () => {
  test.each(fixtures('seeded'))('$name', async ({ text, config }) => {
    const wanted = text.split('\n').flatMap((line, index) => {
      const rule = /^# seeded: (.*)$/.exec(line)?.[1]
      return rule === undefined ? [] : [`${index + 2} ${rule}`]
    })
    expect(wanted.length).toBeGreaterThan(0)
    expect(await found(config)).toEqual(wanted)
  })
})

test('the seeded files hold every rule that a line of one file can break', () => {
  const seeded = new Set(
    fixtures('seeded').flatMap(({ text }) => [...text.matchAll(/^# seeded: (.*)$/gm)].map((match) => match[1])),
  )
  const elsewhere = new Set([
    'no-source',
    'nothing-judged',
    'unreadable',
    'expectation',
    'file-missing',
    'file-empty',
    'not-utf8',
    'nul-byte',
    'bom',
    'crlf',
    'missing-key',
    'empty-required',
    'example-drift',
    'same-as-example',
    'tracked',
    'permissions',
  ])
  expect(ruleNames('env').filter((rule) => !seeded.has(rule) && !elsewhere.has(rule))).toEqual([])
})
