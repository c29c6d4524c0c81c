import { describe, expect, test } from '@jest/globals'
import { parts, resolve, usesIn } from '../../../src/formats/compose/template.ts'

/** `$` before a brace, so that the texts below are no templates of JavaScript. */
const v = (text: string): string => text.replaceAll('@{', '$' + '{')

describe('parts', () => {
  test.each<[string, unknown]>([
    ['', ['']],
    ['plain', ['plain']],
    ['$A', [{ name: 'A', operator: '', argument: '' }]],
    ['a@{A}b', ['a', { name: 'A', operator: '', argument: '' }, 'b']],
    ['@{A:-x y}', [{ name: 'A', operator: ':-', argument: 'x y' }]],
    ['@{A:?no @{B}}', [{ name: 'A', operator: ':?', argument: v('no @{B}') }]],
    ['$A_1-$B.c', [{ name: 'A_1', operator: '', argument: '' }, '-', { name: 'B', operator: '', argument: '' }, '.c']],
    ['$$A $$', ['$A $']],
    ['^a$', ['^a$']],
    ['$1$-a$ $.', ['$1$-a$ $.']],
    ["$'@{A}$", ["$'", { name: 'A', operator: '', argument: '' }, '$']],
  ])('of %j', (text, expected) => {
    expect(parts(v(text))).toEqual(expected)
  })

  test.each(['@{', '@{}', '@{A', '@{A:}', '@{A x}', '@{1}', '@{A:-@{B}', '@{A:-@{}}'])('Compose refuses %j', (text) => {
    expect(parts(v(text))).toBeUndefined()
  })
})

test('every variable, those in defaults too, but not what only a message names', () => {
  expect(usesIn(v('$A @{B:-@{C-@{D}}} @{E:?@{F}} @{G:+@{H}}')).map(({ name }) => name)).toEqual([
    'A',
    'B',
    'C',
    'D',
    'E',
    'G',
  ])
  expect(usesIn('$')).toEqual([])
})

describe('the text that Compose makes of it', () => {
  const known = new Map([
    ['A', 'a'],
    ['EMPTY', ''],
  ])
  test.each([
    ['$A-@{A}', 'a-a'],
    ['@{NONE}', ''],
    ['@{NONE-x}', 'x'],
    ['@{EMPTY-x}', ''],
    ['@{EMPTY:-x}', 'x'],
    ['@{A:-x}', 'a'],
    ['@{NONE:-@{A}b}', 'ab'],
    ['@{A:+x}', 'x'],
    ['@{EMPTY+x}@{EMPTY:+y}', 'x'],
    ['@{NONE:?needed}', ''],
    ['$$A', '$A'],
    ['@{A', ''],
  ])('%j is %j', (text, expected) => {
    expect(resolve(v(text), known)).toBe(expected)
  })

  test('names of objects are not set', () => {
    expect(resolve(v('@{constructor:-x}'), new Map())).toBe('x')
    expect(resolve(v('@{A:-x}'), null)).toBe('x')
  })

  test('what is nested without end ends', () => {
    const deep = v(`${'@{A:-'.repeat(500)}${'}'.repeat(500)}`)
    expect([parts(deep), usesIn(deep), resolve(deep, null)]).toEqual([undefined, [], ''])
    expect(parts(`\${${'A'.repeat(50_000)}}`)).toBeUndefined()
  })
})
