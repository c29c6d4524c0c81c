import { expect, test } from '@jest/globals'
import { isShellText } from '../../../src/checklist/fill-in/shell-texts.ts'
import { allKinds } from '../../../src/kinds/index.ts'

const kinds = await allKinds()

const value = '${{ vars.x }}'
const at = (path: string, parent: unknown): boolean => isShellText(kinds, path.split('.'), parent)

test.each<[string, unknown]>([
  ['sections.0.items.2.command.run', { run: value }],
  ['sections.0.items.2.command.1.run', { run: value }],
  ['sections.0.items.2.command.run.2', ['sh', '-c', value]],
  ['sections.0.items.2.command.1.run.2', ['sh', '-c', value]],
])('%s is a program', (path, parent) => {
  expect(at(path, parent)).toBe(true)
})

test.each<[string, unknown]>([
  ['sections.0.items.2.command.run.1', ['grep', value]],
  ['sections.0.items.2.command.env.run', { run: value }],
  ['sections.0.items.2.http.json.command.run', { run: value }],
  ['sections.0.items.2.title', { title: value }],
  ['vars.command.run', { run: value }],
])('%s is data', (path, parent) => {
  expect(at(path, parent)).toBe(false)
})
