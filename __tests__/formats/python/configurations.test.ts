import { expect, test } from '@jest/globals'
import { readModule } from '../../../src/formats/python/assignments.ts'
import { readClasses } from '../../../src/formats/python/classes.ts'
import { type ClassModule, type Configuration, readConfiguration } from '../../../src/formats/python/configurations.ts'

const head = 'from configurations import Configuration, values\n'

function moduleOf(text: string, file: string): ClassModule {
  return { file, outer: readModule(text, file).assignments, ...readClasses(text) }
}

function read(text: string, wanted?: string, others: Record<string, string> = {}): Configuration | undefined {
  const modules = new Map(Object.entries(others).map(([name, one]) => [name, moduleOf(one, `${name}.py`)]))
  return readConfiguration(moduleOf(text, 's.py'), (_from, module) => modules.get(module), wanted)
}

function lines(read: Configuration | undefined): [string, number][] {
  return [...(read?.assignments ?? [])].map(([name, { line }]) => [name, line])
}

const classes = `${head}
class Base(Configuration):
    A = 1
    B = 1
class Dev(Base):
    B = 2
class Live(Base):
    B = 3
`

test('the class of production is read with what it inherits', () => {
  expect(lines(read(classes))).toEqual([
    ['A', 4],
    ['B', 9],
  ])
  expect(read(classes)?.open).toBe(false)
})

test('the class that is named is read', () => {
  expect(lines(read(classes, 'Dev'))).toEqual([
    ['A', 4],
    ['B', 7],
  ])
})

test('of several bases the first wins', () => {
  const text = `${head}class L(Configuration):\n    A = 1\nclass R(Configuration):\n    A = 2\nclass Prod(L, R):\n    B = A\n`
  const { assignments } = read(text) ?? {}
  expect(assignments?.get('A')?.line).toBe(3)
  expect(assignments?.get('B')?.value).toEqual({ kind: 'number', value: 1 })
})

test('values have their defaults, and what a method returns is computed', () => {
  const text = `${head}class Prod(Configuration):
    A = values.BooleanValue(True)
    B = values.Value(environ_name="X", default="b")
    C = values.SecretValue()
    @property
    def D(self):
        return 1
`
  const { assignments } = read(text) ?? {}
  expect(assignments?.get('A')?.value).toMatchObject({ kind: 'computed', fallback: { value: true } })
  expect(assignments?.get('B')?.value).toMatchObject({ kind: 'computed', fallback: { value: 'b' } })
  expect(assignments?.get('C')?.value).toEqual({ kind: 'computed', keys: [] })
  expect(assignments?.get('D')?.value).toEqual({ kind: 'computed', keys: [] })
})

test.each([
  ['of which none is of production', `${head}class A(Configuration):\n    X = 1\nclass B(Configuration):\n    X = 2\n`],
  ['with a base of another module', `${head}class Prod(Common):\n    X = 1\n`],
  ['that are their own bases', `${head}class Prod(Prod):\n    X = 1\n`],
])('classes %s do not say all', (_what, text) => {
  expect(read(text)?.open).toBe(true)
})

test('a module with other classes has no such settings', () => {
  expect(read('class Auth(Backend):\n    A = 1\n')).toBeUndefined()
})

const common = `${head}class Common(Configuration):\n    A = (1,)\nclass Secure:\n    B = 2\n`

test.each([
  ['by its name', 'from .common import Common, Secure\nclass Production(Secure, Common):\n'],
  ['under another name', 'from .common import (Common as C, Secure)\nclass Production(Secure, C):\n'],
  ['with its module', 'from . import common\nclass Production(common.Secure, common.Common):\n'],
  ['with its whole module', 'import .common as c\nclass Production(c.Secure, c.Common):\n'],
])('a base of another module is read, taken %s', (_what, text) => {
  const found = read(`${text}    C = 3\n`, undefined, { '.common': common })
  expect([...(found?.assignments.values() ?? [])].map(({ name, file }) => [name, file])).toEqual([
    ['A', '.common.py'],
    ['B', '.common.py'],
    ['C', 's.py'],
  ])
  expect(found?.open).toBe(false)
})

test('a class of production is told by its name where others rest on it, or where it is only imported', () => {
  const staging = `${head}class Production(Configuration):\n    A = 1\nclass Staging(Production):\n    A = 2\n`
  expect(lines(read(staging))).toEqual([['A', 3]])
  expect(lines(read('from .p import Local, Production\n', undefined, { '.p': staging }))).toEqual([['A', 3]])
})

test('a setting of a base is named by its class', () => {
  const text = 'from .common import Common\nclass Live(Common):\n    A = Common.A + (2,)\n'
  const { assignments } = read(text, undefined, { '.common': common }) ?? {}
  expect(assignments?.get('A')?.value).toMatchObject({ kind: 'list', items: [{ value: 1 }, { value: 2 }] })
})

test('a class of another module that is none of settings is none', () => {
  expect(
    read('from .x import Base\nclass Production(Base):\n    A = 1\n', undefined, { '.x': 'class Base:\n  A = 2\n' }),
  ).toBeUndefined()
})

test('classes that rest on each other end', () => {
  const text = `${head}${Array.from({ length: 60 }, (_, at) => `class C${at}(C${(at + 1) % 60}, C${(at + 2) % 60}):\n    A = 1\n`).join('')}`
  expect(read(text, 'C0')?.open).toBe(true)
})
