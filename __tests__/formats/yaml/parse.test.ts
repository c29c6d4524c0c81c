import { describe, expect, test } from '@jest/globals'
import { parseYaml } from '../../../src/formats/yaml/parse.ts'
import { plainOf } from '../../../src/formats/yaml/placed.ts'

const read = (text: string) => parseYaml(text, 'f.yml')
const problemOf = (text: string): string | undefined => {
  const { value, problems } = read(text)
  expect(value).toBeUndefined()
  return problems[0]?.message
}

describe('plain data', () => {
  test.each<[string, unknown]>([
    ['a: 1\nb: [x, ~, true, 0.5]\n', { a: 1, b: ['x', null, true, 0.5] }],
    ['a: no\nb: 0644\nc: 2026-11-23\nd: 0x1f\n', { a: 'no', b: 644, c: '2026-11-23', d: 31 }],
    ['x: &x { a: 1 }\ny: *x\n', { x: { a: 1 }, y: { a: 1 } }],
    ['1: a\ntrue: b\n', { 1: 'a', true: 'b' }],
    ['\uFEFFa: 1\r\n', { a: 1 }],
    ['- a\n- b\n', ['a', 'b']],
    ['', null],
    ['# only\n', null],
    ['%YAML 1.2\n---\na: 1\n', { a: 1 }],
  ])('%j', (text, data) => {
    const { value, problems } = read(text)
    expect([value && plainOf(value), problems]).toEqual([data, []])
  })
})

describe('what is refused', () => {
  test.each([
    ['a: 1\na: 2\n', 'duplicate key "a"'],
    ['{ 1: a, "1": b }', 'duplicate key "1"'],
    ['a: !!binary x\n', 'YAML tags are not allowed'],
    ['a: !x y\n', 'YAML tags are not allowed'],
    ['a: 1\n---\nb: 2\n', 'more than one YAML document in the file'],
    ['a:\n\t- b\n', 'tabs are not allowed as indentation in YAML; use spaces'],
    ['%YAML 1.1\n---\na: no\n', 'YAML 1.1 reads some words differently'],
    ['word', 'expected a map or a list'],
    ['a: .nan\n', 'this is not a number that anything can be compared with'],
    ['a: -.inf\n', 'this is not a number that anything can be compared with'],
    ['a: 9007199254740993\n', 'this number is too large to be exact; write it in quotes'],
    ['__proto__: 1\n', 'this key is not allowed'],
    ['{ [a]: 1 }', 'a key must be a plain text'],
    ['? { a: b }\n: 1\n', 'a key must be a plain text'],
    ['~: 1\n', 'a key must be a plain text'],
    ['a: *gone\n', 'lias'],
    ['a: [\n', 'not valid YAML'],
    ['<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> topic\n', 'f.yml holds a merge conflict that begins in line 1'],
  ])('%j', (text, message) => {
    expect(problemOf(text)).toContain(message)
  })

  test('an anchor that holds itself, a bomb of aliases, and depth', () => {
    expect(problemOf('a: &a [*a]\n')).toMatch(/nested|expanded|lias/)
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n`
    expect(problemOf(bomb)).toContain('grows too large')
    expect(problemOf(`${'['.repeat(100)}${']'.repeat(100)}\n`)).toContain('nested too deeply')
    expect(problemOf('['.repeat(20_000))).toMatch(/nested too deeply|not valid YAML/)
  })

  test('each problem has its place, and there are not too many', () => {
    const { problems } = read(`a: 1\n${'b: [\n'.repeat(100)}`)
    expect(problems.length).toBeLessThanOrEqual(20)
    for (const { location } of problems) expect(location).toMatchObject({ file: 'f.yml', line: expect.any(Number) })
  })
})
