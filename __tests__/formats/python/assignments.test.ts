import { describe, expect, test } from '@jest/globals'
import { PythonFault, readModule } from '../../../src/formats/python/assignments.ts'
import type { Value } from '../../../src/formats/python/values.ts'

function plain(value: Value | undefined): unknown {
  if (value === undefined) return undefined
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind === 'map') return Object.fromEntries(value.entries.map(([key, one]) => [plain(key), plain(one)]))
  if (value.kind === 'none') return null
  return value.kind === 'computed' ? '?' : value.value
}

const read = (text: string): Record<string, unknown> =>
  Object.fromEntries([...readModule(text, 's.py').assignments].map(([name, { value }]) => [name, plain(value)]))

describe('assignments', () => {
  test.each<[string, Record<string, unknown>]>([
    ['A = 1\nA = 2', { A: 2 }],
    ['A: int = 1', { A: 1 }],
    ['A = B = "x"', { A: 'x', B: 'x' }],
    ['A = ["a"]\nA += ["b"]', { A: ['a', 'b'] }],
    ['A += ["b"]', { A: '?' }],
    ['A = ["a"]\nA.append("b")', { A: '?' }],
    ['D = {"a": {"b": 1}}\nD["a"]["c"] = 2', { D: { a: { b: 1, c: 2 } } }],
    ['D = {}\nD["a"]["b"] = 1', { D: { a: { b: 1 } } }],
    ['D = {"a": 1}\nD[key] = 2', { D: '?' }],
    ['A = f()', { A: '?' }],
    ['A == 1\nf(A=2)\nA.b = 3\n"A = 4"\n# A = 5', {}],
    ['A = 1; B = 2', { A: 1, B: 2 }],
    ['A: int', {}],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('have their place and file', () => {
    expect(readModule('\n  # x\nA = 1', 's.py').assignments.get('A')).toMatchObject({
      line: 3,
      column: 1,
      file: 's.py',
      conditional: false,
    })
  })
})

describe('blocks', () => {
  test.each<[string, Record<string, unknown>]>([
    ['if DEBUG:\n  A = 1', {}],
    ['if DEBUG:\n  A = 1\nelse:\n  A = 2', { A: 2 }],
    ['if not DEBUG:\n  A = 1\nelse:\n  A = 2', { A: 1 }],
    ['if DEBUG: A = 1\nB = 2', { B: 2 }],
    ['if not DEBUG: A = 1', { A: 1 }],
    ['try:\n  A = 1\nfinally:\n  B = 2', { A: 1, B: 2 }],
    ['def f():\n  A = 1\nclass C:\n  B = 2\nasync def g():\n  if x:\n    D = 1', {}],
    ['if __name__ == "__main__":\n  A = 1\nif TYPE_CHECKING:\n  B = 1', {}],
    ['A = 1\nif x:\n  A = 2', { A: '?' }],
    ['if x:\n  A = 2', { A: 2 }],
    ['if DEBUG:\n  if x:\n    A = 1\nB = 2', { B: 2 }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('what stands under another condition is marked', () => {
    const { assignments } = readModule('A = 1\nif x:\n  B = 2\nelse:\n  C = 3\nfor y in z:\n  D = 4', 's.py')
    expect([...assignments.values()].map(({ name, conditional }) => [name, conditional])).toEqual([
      ['A', false],
      ['B', true],
      ['C', true],
      ['D', true],
    ])
  })
})

describe('other modules', () => {
  test('what a star brings stands before what follows it', () => {
    const base = readModule('A = 1\nB = 1', 'base.py').assignments
    const read = readModule('A = 0\nfrom .base import *\nB = 2', 's.py', () => base)
    expect([...read.assignments].map(([name, { value, file }]) => [name, plain(value), file])).toEqual([
      ['A', 1, 'base.py'],
      ['B', 2, 's.py'],
    ])
    expect(read.starImports).toEqual([{ module: '.base', line: 2 }])
    expect(read.open).toBe(false)
  })

  test('a star under a condition leaves what stands here, as undecided, and that of tests is left out', () => {
    const other = new Map([...readModule('A = 2\nB = 3\n', 'o.py').assignments])
    const read = (module: string): unknown[] =>
      [...readModule(`A = 1\nif X:\n    from .${module} import *\n`, 's.py', () => other).assignments.values()].map(
        ({ name, value, conditional }) => [name, value.kind === 'number' && value.value, conditional],
      )
    expect(read('cloud')).toEqual([
      ['A', 1, true],
      ['B', 3, true],
    ])
    expect(read('test')).toEqual([['A', 1, false]])
  })

  test('a star under a condition brings what is conditional', () => {
    const base = readModule('A = 1', 'base.py').assignments
    const { assignments } = readModule('if x:\n  from base import *', 's.py', () => base)
    expect(assignments.get('A')?.conditional).toBe(true)
  })

  test('what stands under a case is conditional, and names may be called so', () => {
    const text = 'match x:\n  case "a":\n    A = 1\n  case _:\n    A = 2\nmatch = 3\ncase: int = 4'
    const { assignments } = readModule(text, 's.py')
    expect(assignments.get('A')?.value.kind).toBe('computed')
    expect([assignments.get('match')?.value, assignments.get('case')?.value]).toMatchObject([
      { value: 3 },
      { value: 4 },
    ])
  })

  test('of files that a variable names one is chosen, also in a list of them', () => {
    const text = 'parts = (f"env/{ENV}.py", optional("env/local.py"))\ninclude("base.py", *parts)'
    expect(
      readModule(text, 's.py', () => new Map()).starImports.map(({ module, isChoice }) => [module, isChoice]),
    ).toEqual([
      ['base.py', undefined],
      ['env/*.py', true],
      ['env/local.py', undefined],
    ])
  })

  test('what a loader may lay another value over is marked, and what comes after it is not', () => {
    const read = readModule('A = 1\nsettings = dynaconf.DjangoDynaconf(__name__)\nB = 1', 's.py')
    expect([...read.assignments.values()].map(({ name, overlaid }) => [name, overlaid])).toEqual([
      ['A', true],
      ['settings', undefined],
      ['B', undefined],
    ])
    expect(read.open).toBe(true)
  })

  test('files that split settings include stand as a star does', () => {
    const base = readModule('A = 1', 'base.py').assignments
    const text = 'parts = ["b.py"]\ninclude("parts/*.py", optional("local.py"), *parts, scope=globals())'
    const read = readModule(text, 's.py', () => base)
    expect(read.starImports.map(({ module }) => module)).toEqual(['parts/*.py', 'local.py', 'b.py'])
    expect(read.assignments.get('A')?.file).toBe('base.py')
    expect(read.open).toBe(false)
    expect(readModule('include(f"{name()}.py")', 's.py', () => base).open).toBe(true)
  })

  test.each([
    'from gone import *',
    'globals()["A"] = 1',
    'exec(x)',
    'host.settings(locals())',
    'settings = DjangoDynaconf(__name__)',
    'include("gone.py")',
  ])('of %j nobody can tell all names', (text) => {
    expect(readModule(text, 's.py').open).toBe(true)
  })

  test('an import of names leaves it closed', () => {
    expect(readModule('from base import A\nimport os', 's.py')).toMatchObject({ open: false, starImports: [] })
  })
})

test('what is no Python is a fault', () => {
  expect(() => readModule('A = (', 's.py')).toThrow(PythonFault)
})

test('names of objects are only names, and deep blocks end', () => {
  expect(read('__proto__ = 1\nconstructor = 2')).toMatchObject({ constructor: 2 })
  const deep = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join('')
  expect(readModule(`${deep}${' '.repeat(1000)}A = 1`, 's.py').assignments.get('A')?.conditional).toBe(true)
})
