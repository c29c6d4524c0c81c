import { expect, test } from '@jest/globals'
import { readModule } from '../../../src/formats/python/assignments.ts'
import { type Configuration, readConfiguration } from '../../../src/formats/python/configurations.ts'

const head = 'from configurations import Configuration, values\n'

function read(text: string, wanted?: string): Configuration | undefined {
  return readConfiguration(text, 's.py', readModule(text, 's.py').assignments, wanted)
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
