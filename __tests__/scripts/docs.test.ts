import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { boxes } from '../../scripts/docs/boxes.ts'
import { between, table } from '../../scripts/docs/document.ts'
import { keyRows, keysOf } from '../../scripts/docs/keys.ts'
import { rules } from '../../scripts/docs/rules.ts'
import { duration, on, strict } from '../../src/check/schema/fields.ts'
import { allKinds } from '../../src/kinds/index.ts'

describe('marks', () => {
  const text = 'a\n<!-- keys:x:start from here -->\nold\n<!-- keys:x:end -->\nb'

  test('keep what is around them and replace what is between, again and again', () => {
    const once = between(text, 'keys:x', 'new\nlines')
    expect(once).toBe('a\n<!-- keys:x:start from here -->\nnew\nlines\n<!-- keys:x:end -->\nb')
    expect(between(once, 'keys:x', 'new\nlines')).toBe(once)
  })

  test('are not taken for longer names, and must stand there once', () => {
    expect(() => between(text, 'keys', 'new')).toThrow('keys:start')
    expect(() => between(`${text}\n${text}`, 'keys:x', 'new')).toThrow('found 2')
  })
})

test('a table shows texts as they are', () => {
  expect(table(['a', 'b'], [['`<x>` <y> | z', '']])).toBe('| a | b |\n|---|---|\n| `<x>` &lt;y> \\| z | |')
})

describe('keys of a schema', () => {
  const schema = strict({
    every: duration.default(90_000).meta({ description: 'Pause between' }),
    kind: z.enum(['a', 'b']).default('a').meta({ description: 'Which one' }),
    least: z.int().min(1).max(9).meta({ description: 'How many' }),
    first: z.string().optional().meta({ description: 'The same', without: 'nothing' }),
    second: z.array(z.string()).optional().meta({ description: 'The same', without: 'nothing' }),
    on,
  })

  test('type, default and meaning are those of the schema; neighbours that say the same share a row', () => {
    expect(keyRows(keysOf(schema))).toEqual([
      ['`every`', 'duration', '90s', 'pause between'],
      ['`kind`', '`a`, `b`', '`a`', 'which one'],
      ['`least`', '1 to 9', 'required', 'how many'],
      ['`first`, `second`', 'text; list', 'nothing', 'the same'],
      ['`on`', '`checkout` or a server', '`defaults.on`, else `checkout`', 'where files are read and commands run'],
    ])
  })

  test('every key of every kind says what it means', async () => {
    for (const { kind, schema: own } of await allKinds()) {
      for (const { name, meaning } of keysOf(own)) {
        expect([kind, name, meaning]).toEqual([kind, name, expect.stringMatching(/^\S[^\n]{5,}[^.]$/)])
      }
    }
  })
})

describe('the boxes of the example', () => {
  const page = Promise.resolve(boxes.text(readFileSync(boxes.path, 'utf8')))

  test('each has a row that says how it is decided', async () => {
    const rows = (await page).split('\n').filter((line) => /^\| .*\(`[\w-]+`\) \|/.test(line))
    expect(rows).toHaveLength(78)
    for (const row of rows) {
      expect(row).toMatch(
        /^\| \S.* \(`[\w-]+`\) \| (pre|post)-deploy \| (machine|person|machine and person) \| \S.{8,} \|$/,
      )
    }
  })

  test('each rule that it names is told in the page of rules', async () => {
    const headings = new Set(
      String(await rules.text(''))
        .match(/(?<=^### ).*$/gm)
        ?.map((id) => id.replace('/', '')),
    )
    const links = [...(await page).matchAll(/\(rules\.md#([\w-]+)\)/g)].map(([, anchor = '']) => anchor)
    expect(links.length).toBeGreaterThan(40)
    expect(links.filter((anchor) => !headings.has(anchor))).toEqual([])
  })
})
