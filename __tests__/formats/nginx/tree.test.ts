import { expect, test } from '@jest/globals'
import { parseNginx } from '../../../src/formats/nginx/parse.ts'
import { argsOf, chain, inForce, label, own, place, texts, treeOf, walk } from '../../../src/formats/nginx/tree.ts'
import { unmasked } from '../../../src/secrecy/bounded.ts'

const text = `user www;
stream { server { listen 1; } }
http {
  gzip on;
  add_header A 1;
  server {
    listen 80;
    location / { add_header B 2; add_header C 3; }
    location /static/ { expires max; }
  }
  server { listen 81; }
}
`
const tree = treeOf(parseNginx(text, 'nginx.conf').directives)
const [first] = tree.servers
if (!first) throw new Error('no server')
const [page, files] = first.children

test('servers of http alone', () => {
  expect(tree.servers.map((scope) => argsOf(scope, 'listen'))).toEqual([['80'], ['81']])
  expect(treeOf([])).toMatchObject({ servers: [], root: { children: [] } })
})

test('scopes know what is around and inside them', () => {
  expect(page && chain(page).map(({ directive }) => directive.name)).toEqual(['location', 'server', 'http', ''])
  expect(walk(first).map(({ directive }) => label(directive))).toEqual(['server', 'location /', 'location /static/'])
})

test('what is in force is that of the innermost block that says anything', () => {
  expect(page && inForce(page, 'add_header').map(texts)).toEqual([
    ['B', '2'],
    ['C', '3'],
  ])
  expect(files && inForce(files, 'add_header').map(texts)).toEqual([['A', '1']])
  expect(page && argsOf(page, 'add_header')).toEqual(['C', '3'])
  expect(files && argsOf(files, 'gzip')).toEqual(['on'])
  expect(files && [own(files, 'gzip'), inForce(files, 'none'), argsOf(files, 'none')]).toEqual([[], [], undefined])
})

test('a directive has its place and a bounded name', () => {
  const [directive] = files ? own(files, 'expires') : []
  expect(directive && place(directive)).toEqual({ file: 'nginx.conf', line: 9, column: 25 })
  const [long] = parseNginx(`location ${'x'.repeat(500)} {}`, 'f').directives
  expect(unmasked(long ? label(long) : '')).toMatch(/^location x{111}… \(509 characters\)$/)
})
