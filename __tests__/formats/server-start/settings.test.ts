import { expect, test } from '@jest/globals'
import { type Setting, type Start, settingOf, textOf } from '../../../src/formats/server-start/settings.ts'

const location = { file: 'f', line: 1 }
const setting = (name: Setting['name'], value: Setting['value']): Setting => ({ name, value, written: name, location })
const start: Start = {
  program: 'gunicorn',
  location,
  settings: [
    setting('workers', { kind: 'text', text: '1' }),
    setting('workers', { kind: 'text', text: '3' }),
    setting('bind', { kind: 'list', items: ['a:1', 'b:2'] }),
    setting('timeout', { kind: 'computed', keys: ['T'] }),
  ],
}

test('the later of a name is in force', () => {
  expect(settingOf(start, 'workers')?.value).toEqual({ kind: 'text', text: '3' })
  expect(settingOf(start, 'reload')).toBeUndefined()
})

test.each([
  ['workers', '3'],
  ['bind', 'a:1,b:2'],
  ['timeout', undefined],
  ['reload', undefined],
] as const)('the text of %s is %s', (name, text) => {
  expect(textOf(start, name)).toBe(text)
})
