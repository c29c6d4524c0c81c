import { describe, expect, test } from '@jest/globals'
import {
  isKept,
  mergeNodes,
  normalise,
  targetOf,
  volumeParts,
  withoutResets,
} from '../../../src/formats/compose/merge.ts'
import { listOf, type MapNode, type Node, readYaml } from '../../../src/formats/yaml/nodes.ts'

function map(text: string): MapNode {
  const { root } = readYaml(text, 'compose.yml')
  if (root?.kind !== 'map') throw new Error('no map')
  return root
}

function plain(node: Node | undefined): unknown {
  if (node?.kind === 'map') return Object.fromEntries([...node.entries].map(([key, value]) => [key, plain(value)]))
  return node?.kind === 'list' ? node.items.map(plain) : node?.value
}

describe('one form for all', () => {
  test.each<[string, unknown]>([
    ['environment: [A=1, B=, C, "D=x=y"]', { environment: { A: '1', B: '', C: null, D: 'x=y' } }],
    ['environment: { A: 1 }', { environment: { A: 1 } }],
    ['depends_on: [db]', { depends_on: { db: null } }],
    ['build: .', { build: { context: '.' } }],
    ['build: { context: ., args: [A=1] }', { build: { context: '.', args: { A: '1' } } }],
    ['env_file: .env', { env_file: ['.env'] }],
    ['env_file: { path: .env }', { env_file: [{ path: '.env' }] }],
    ['ports: "80:80"', { ports: ['80:80'] }],
    ['image: a', { image: 'a' }],
    ['environment:', { environment: null }],
  ])('%s', (text, expected) => {
    expect(plain(normalise(map(text)))).toEqual(expected)
  })

  test('an item keeps its place', () => {
    const environment = normalise(map('environment:\n  - A=1\n  - B=2\n')).entries.get('environment')
    expect(environment?.kind === 'map' && environment.entries.get('B')).toMatchObject({ line: 3, column: 5 })
  })
})

describe('a later definition over an earlier one', () => {
  test.each<[string, string, unknown]>([
    ['a: 1\nb: 1', 'b: 2\nc: 2', { a: 1, b: 2, c: 2 }],
    ['e: { a: 1, b: 1 }', 'e: { b: 2 }', { e: { a: 1, b: 2 } }],
    ['ports: [a]', 'ports: [b]', { ports: ['a', 'b'] }],
    ['command: [a]', 'command: [b]', { command: ['b'] }],
    [
      'healthcheck: { test: [a], retries: 1 }',
      'healthcheck: { test: [b] }',
      { healthcheck: { test: ['b'], retries: 1 } },
    ],
    ['ports: [a]', 'ports: !override [b]', { ports: ['b'] }],
    ['ports: [a]\nx: 1', 'ports: !reset []', { x: 1 }],
    ['volumes: ["./a:/x", "./b:/y"]', 'volumes: ["./c:/x:ro"]', { volumes: ['./b:/y', './c:/x:ro'] }],
    ['a: [1]', 'a: 2', { a: 2 }],
    ['a: { b: 1 }', 'a: [2]', { a: [2] }],
  ])('%j, then %j', (base, over, expected) => {
    expect(plain(mergeNodes(map(base), map(over)))).toEqual(expected)
  })
})

test.each([
  ['/data', { target: '/data' }],
  ['db:/data', { source: 'db', target: '/data' }],
  ['./a:/b:ro', { source: './a', target: '/b', mode: 'ro' }],
  ['${A:-./x}:/b', { source: '${A:-./x}', target: '/b' }],
  ['', { target: '' }],
])('the volume %j', (text, expected) => {
  expect(volumeParts(text)).toEqual(expected)
})

test('where a volume is mounted', () => {
  const volumes = listOf(map('v: ["a:/x", { source: a, target: /y }, [z]]').entries.get('v'))
  expect(volumes.map(targetOf)).toEqual(['/x', '/y', ''])
})

test('braces and colons without end end', () => {
  expect(volumeParts('{'.repeat(20_000)).target).toHaveLength(20_000)
  expect(volumeParts(':'.repeat(20_000))).toEqual({ source: '', target: '', mode: '' })
})

test('what takes away is itself away where nothing was before it', () => {
  const text = map('a: !reset null\nb: { c: !reset [], d: [1, !reset 2] }\ne: 3')
  expect(plain(withoutResets(text))).toEqual({ b: { d: [1] }, e: 3 })
  expect([...text.entries.values()].map(isKept)).toEqual([false, true, true])
})
