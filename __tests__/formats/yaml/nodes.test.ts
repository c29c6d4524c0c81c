import { describe, expect, test } from '@jest/globals'
import { get, listOf, locationOf, type Node, readYaml, scalarText } from '../../../src/formats/yaml/nodes.ts'

const read = (text: string) => readYaml(text, 'f.yml')
const faultOf = (text: string): string | undefined => read(text).fault?.message

/** The plain data of a node. */
function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') return Object.fromEntries([...node.entries].map(([key, value]) => [key, plain(value)]))
  return node?.kind === 'list' ? node.items.map(plain) : node?.value
}

describe('reading', () => {
  test('maps, lists and scalars with their places', () => {
    const { root } = read('a:\n  - 1\n  - "x"\nb: {c: ~}\n')
    expect(plain(root)).toEqual({ a: [1, 'x'], b: { c: null } })
    const items = listOf(get(root, 'a'))
    expect(items.map(locationOf)).toEqual([
      { file: 'f.yml', line: 2, column: 5 },
      { file: 'f.yml', line: 3, column: 5 },
    ])
    expect(get(get(root, 'b'), 'c')).toMatchObject({ line: 4, column: 8 })
  })

  test('a scalar keeps its text as written', () => {
    const { root } = read('mode: 0600\nid: "0600"\nbig: 9007199254740993\nempty:\nnull: null\n')
    expect(['mode', 'id', 'big', 'empty', 'null'].map((key) => scalarText(get(root, key)))).toEqual([
      '0600',
      '0600',
      '9007199254740993',
      undefined,
      undefined,
    ])
  })

  test('anchors, aliases and `<<`: what a map says itself counts, and of several sources the first', () => {
    const text = 'x: &x { a: 1, b: 1 }\ny: &y { b: 2, c: 2 }\nz: { <<: [*x, *y], c: 3 }\nw: *x\n'
    expect(plain(get(read(text).root, 'z'))).toEqual({ a: 1, b: 1, c: 3 })
    expect(plain(get(read(text).root, 'w'))).toEqual({ a: 1, b: 1 })
  })

  test('a value from an anchor has the place where it stands', () => {
    const { root } = read('x: &x { a: 1 }\nz: { <<: *x }\n')
    expect(get(get(root, 'z'), 'a')).toMatchObject({ line: 1, column: 12 })
  })

  test('tags of the file stay, those of YAML do not', () => {
    const { root } = read('a: !reset []\nb: !!str 1\n')
    expect([get(root, 'a')?.tag, get(root, 'b')?.tag]).toEqual(['!reset', undefined])
  })

  test('names of objects are only names', () => {
    const { root } = read('__proto__: 1\nconstructor: 2\n')
    expect([scalarText(get(root, '__proto__')), get(root, 'toString')]).toEqual(['1', undefined])
  })
})

describe('asking', () => {
  test('a single scalar counts as a list, a map as none', () => {
    const { root } = read('a: x\nb: [x, y]\nc: { d: e }\nf:\n')
    expect(['a', 'b', 'c', 'f', 'none'].map((key) => listOf(get(root, key)).length)).toEqual([1, 2, 0, 0, 0])
  })

  test('a key of what is no map is nothing', () => {
    expect(get(read('- a\n').root, '0')).toBeUndefined()
    expect(get(undefined, 'a')).toBeUndefined()
  })
})

describe('faults, with their place and without the text', () => {
  test.each([
    ['', 'the file is empty', 1],
    ['# only\n', 'the file is empty', 1],
    ['a: 1\nb: 2\na: 3\n', 'the same key twice in one map', 3],
    ['a: *nothing\n', 'an alias without its anchor', 1],
    ['a: 1\nb: { <<: 5 }\n', '`<<` merges something that is not a map', 2],
    ['a: [1\n', 'Flow sequence', 2],
    ['a: "hunter22\n', 'Missing closing "quote', 2],
    ['a: b: hunter22\n', 'Nested mappings', 1],
  ])('%j', (text, message, line) => {
    const { root, fault } = read(text)
    expect(root).toBeUndefined()
    expect(fault).toMatchObject({ file: 'f.yml', line })
    expect(fault?.message).toContain(message)
    expect(fault?.message).not.toContain('hunter22')
  })

  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n`
  test.each([
    ['an alias bomb', bomb, 'grow beyond'],
    ['an anchor that holds itself', 'a: &a [*a]\n', 'nested'],
    ['brackets', '['.repeat(5000), 'nested deeper'],
    ['deep and closed', `${'['.repeat(300)}${']'.repeat(300)}\n`, 'nested'],
    ['indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'nested'],
    ['lists in one line', `${'- '.repeat(5000)}a`, 'nested'],
    ['keys in one line', `${'? '.repeat(5000)}a`, 'nested'],
    ['a NUL character', 'a: \0\n', ''],
  ])('%s', (_name, text, message) => {
    const { root, fault } = read(text)
    expect(root === undefined || message === '').toBe(true)
    expect(fault?.message ?? '').toContain(message)
  })

  test('a message never quotes the file', () => {
    expect(faultOf(`a: [${'hunter22, '.repeat(20)}`)).not.toContain('hunter22')
    expect(faultOf('a: !<hunter22 x\n')).not.toContain('hunter22')
  })
})
