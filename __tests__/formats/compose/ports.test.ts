import { expect, test } from '@jest/globals'
import { portOf } from '../../../src/formats/compose/ports.ts'
import { listOf, readYaml } from '../../../src/formats/yaml/nodes.ts'

function read(item: string, known: Record<string, string> = {}) {
  const [node] = listOf(readYaml(`- ${item}`, 'a.yaml').root)
  if (!node) throw new Error('no item')
  const { address, published, target } = portOf(node, new Map(Object.entries(known)))
  return [address, published, target]
}

test.each([
  ['"80"', ['', '', '80']],
  ['"8080:80"', ['', '8080', '80']],
  ['"8443:443/tcp"', ['', '8443', '443']],
  ['"127.0.0.1:8080:80"', ['127.0.0.1', '8080', '80']],
  ['"127.0.0.1::80"', ['127.0.0.1', '', '80']],
  ['"[::1]:8080:80"', ['[::1]', '8080', '80']],
  ['"3000-3005:3000-3005"', ['', '3000-3005', '3000-3005']],
  ['{ target: 80, published: "8080", host_ip: 127.0.0.1 }', ['127.0.0.1', '8080', '80']],
  ['"eighty"', ['', '', 'eighty']],
])('%s', (item, parts) => expect(read(item)).toEqual(parts))

test('variables, with their defaults or as they are known', () => {
  const item = '"$' + '{PORT:-8080}:80"'
  expect(read(item)).toEqual(['', '8080', '80'])
  expect(read(item, { PORT: '81' })).toEqual(['', '81', '80'])
})
