import { expect, test } from '@jest/globals'
import { type Reader, readerInEnvironment, readerOf } from '../../../src/checklist/fill-in/readers.ts'
import { allKinds } from '../../../src/kinds/index.ts'

const kinds = await allKinds()

const value = '${{ vars.x }}'
const at = (path: string, parent: unknown): Reader => readerOf(kinds, path.split('.'), parent)

test.each<[string, unknown]>([
  ['sections.0.items.2.command.run', { run: value }],
  ['sections.0.items.2.command.1.run', { run: value }],
  ['sections.0.items.2.command.run.2', ['sh', '-c', value]],
  ['sections.0.items.2.command.1.run.2', ['sh', '-c', value]],
])('%s is a program', (path, parent) => {
  expect(at(path, parent)).toBe('shell')
})

test.each<[string, unknown]>([
  ['sections.0.items.2.http.json.command.run', { run: value }],
  ['sections.0.items.2.title', { title: value }],
  ['vars.command.run', { run: value }],
])('%s is data', (path, parent) => {
  expect(at(path, parent)).toBe('none')
})

test.each<[string, unknown]>([
  ['command.run.1', ['grep', value]],
  ['command.1.run.3', ['sh', '-c', 'curl "$1"', value]],
  ['command.env.run', { run: value }],
])('%s is data in which a URL may stand', (path, parent) => {
  expect(at(`sections.0.items.2.${path}`, parent)).toBe('argument')
})

test.each([
  'http.request',
  'http.1.request',
  'http.base',
  'http.steps.0.request',
  'http.cleanup.2.request',
  'headers.url',
  'headers.path',
  'headers.http-url',
  'page.0.path',
  'cors.url',
  'exposure.url',
  'served.path',
  'service.redis.url',
  'service.0.s3.url',
])('%s is a URL', (path) => {
  expect(at(`sections.0.items.2.${path}`, {})).toBe('url')
})

test.each(['http.json.request', 'http.expect.url', 'http.headers.base', 'file.path', 'service.redis.from-env', 'url'])(
  '%s is none',
  (path) => {
    expect(at(`sections.0.items.2.${path}`, {})).toBe('none')
  },
)

test.each(['id', 'needs.0'])('%s is a name', (path) => {
  expect(at(`sections.0.items.2.${path}`, {})).toBe('name')
})

test('an environment has URLs as well', () => {
  expect(['url', 'frontend', 'env-file', 'vars.url'].map((path) => readerInEnvironment(path.split('.')))).toEqual([
    ...['url', 'url', 'none', 'none'],
  ])
})
