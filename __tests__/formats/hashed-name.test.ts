import { expect, test } from '@jest/globals'
import { hasHashInName } from '../../src/formats/hashed-name.ts'

const at = (path: string): boolean => hasHashInName(`https://shop.example.com${path}`)

test.each([
  ['Django', '/static/app.55e7cbb9ba48.css'],
  ['webpack', '/main.8f3b9c1d2e4f5a6b7c8d.js'],
  ['webpack, a chunk', '/3.1a2b3c4d.chunk.js'],
  ['Rails', '/assets/application-908e25f4bf641868d8683022a5b62f54.css'],
  ['Vite', '/assets/index-DiwrgTda.js'],
  ['Vite, letters alone', '/assets/index-DiWrgTdA.js'],
  ['Vite, a dash in the hash', '/assets/index-B_k3x-Qz.css'],
  ['esbuild', '/app-5JQ2PZ4K.js'],
  ['Next', '/_next/static/chunks/4bd1b696-182b6b13bdad92e3.js'],
  ['a hash alone', '/static/0123456789abcdef0123.js'],
  ['before .min', '/app.55e7cbb9ba48.min.js'],
])('%s: %s', (_name, path) => {
  expect(at(path)).toBe(true)
})

test.each([
  '/app.js',
  '/jquery-3.7.1.min.js',
  '/bootstrap-5.3.0.bundle.min.js',
  '/report-20261123.pdf',
  '/style-20261123.css',
  '/app.js?v=55e7cbb9ba48',
  '/font-SemiBold.woff2',
  '/font-regular1.woff2',
  '/theme-darkblue.css',
  '/a/deadbeef/app.js',
  '/app.12345678.css',
  '/',
])('%s has none', (path) => {
  expect(at(path)).toBe(false)
})

test('a path of any length ends', () => {
  expect(at(`/${'-a'.repeat(20_000)}.js`)).toBe(false)
  expect(at(`/${'a'.repeat(20_000)}-55e7cbb9ba48.css`)).toBe(true)
})
