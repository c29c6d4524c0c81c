import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { documents } from '../scripts/docs/index.ts'
import { jsonSchema } from '../src/checklist/editor/index.ts'
import { allKinds } from '../src/kinds/index.ts'
import { statuses } from '../src/model/status.ts'
import { version } from '../src/model/version.ts'
import { optionsOf } from '../src/run/options.ts'
import { ruleIds, ruleText } from '../src/words/index.ts'

const text = (path: string): string => readFileSync(path, 'utf8')
const action = parse(text('action.yml')) as {
  inputs: Record<string, unknown>
  outputs: Record<string, unknown>
  runs: Record<string, string>
}

describe('what is written in several places is the same everywhere', () => {
  test('inputs of action.yml, options of the command line, table of the documents', () => {
    const names = optionsOf('action').map(([name]) => name)
    expect(Object.keys(action.inputs)).toEqual(names)
    const ofCommands = (door: 'run' | 'check'): string[] => optionsOf(door).map(([name]) => name)
    const otherNames: Readonly<Record<string, string>> = {
      vars: 'var',
      formats: 'output',
      'previous-report': 'previous',
    }
    const onlyInAction = ['vars', 'previous-report', 'comment', 'token', 'check-run', 'merge', 'expect', 'formats']
    expect(names.filter((name) => !ofCommands('run').includes(name))).toEqual(onlyInAction)
    expect(ofCommands('check').filter((name) => !ofCommands('run').includes(name))).toEqual([])
    const table = text('docs/inputs.md').split('## Inputs')[1]?.split('## Outputs')[0] ?? ''
    expect(
      [...table.matchAll(/^\| `([^`]+)` \| (?:`(?:--([a-z-]+)|readiness )|–)/gm)].map((row) => [row[1], row[2]]),
    ).toEqual(names.map((name) => [name, otherNames[name] ?? (onlyInAction.includes(name) ? undefined : name)]))
  })

  test('outputs of action.yml and of the documents', () => {
    const lists = ['blockers', 'newly-failing', 'fixed']
    const paths = ['report', 'summary', 'sarif', 'junit', 'html', 'badge', 'sign-off']
    const outputs = ['verdict', 'ready', ...statuses, ...lists, ...paths]
    expect(Object.keys(action.outputs)).toEqual(outputs)
    const table = text('docs/inputs.md').split('## Outputs')[1]?.split('## The command')[0] ?? ''
    expect([...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map((row) => row[1])).toEqual(outputs)
  })

  test('the Action runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('an older Node installs it without a warning; the program says itself what it needs', () => {
    expect(JSON.parse(text('package.json'))).not.toHaveProperty('engines')
    expect(text('src/index.ts')).toContain('needs Node')
  })

  test('the version', () => {
    expect((JSON.parse(text('package.json')) as { version: string }).version).toBe(version)
  })

  test.each(documents)('what is committed as $path is what the program gives', async (document) => {
    const committed = text(document.path)
    expect(await document.text(committed)).toBe(committed)
  })

  test('the committed JSON schema is the one of the program', async () => {
    expect(JSON.parse(text('readiness.schema.json'))).toEqual(JSON.parse(JSON.stringify(jsonSchema(await allKinds()))))
  })

  test('the rules page has every rule', () => {
    const headings = [...text('docs/rules.md').matchAll(/^### (\S+)$/gm)].map((match) => match[1])
    expect(headings.sort()).toEqual([...ruleIds].sort())
  })
})

describe('every rule', () => {
  test.each(ruleIds)('%s has wording, advice and a source', (id) => {
    const { title, why, fix, source } = ruleText(id)
    for (const words of [title, why, fix.default, source]) expect(words.trim().length).toBeGreaterThan(3)
    expect(title).not.toMatch(/\.$/)
    expect(id).toMatch(/^[a-z0-9]+(\/[a-z0-9]+(-[a-z0-9]+)*)$/)
  })

  test('is named in a test or in its fixtures', () => {
    const files = readdirSync('__tests__', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const all = files.map((entry) => text(join(entry.parentPath, entry.name))).join('\n')
    const named = (name: string): boolean => new RegExp(`(?<![\\w/-])${name}(?![\\w-])`).test(all)
    expect(ruleIds.filter((id) => !named(id) && !named(id.split('/')[1] ?? ''))).toEqual([])
  })
})
