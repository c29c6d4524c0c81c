import { expect, test } from '@jest/globals'
import { wordsOfNode } from '../../../src/formats/compose/command.ts'
import { get, type Node, readYaml } from '../../../src/formats/yaml/nodes.ts'

function command(text: string): Node {
  const node = get(readYaml(`command: ${text}`, 'f').root, 'command')
  if (!node) throw new Error('no command')
  return node
}

test.each<[string, string[]]>([
  ['gunicorn -w 3 app', ['gunicorn', '-w', '3', 'app']],
  ['"sh -c \'a b\'"', ['sh', '-c', 'a b']],
  ['[gunicorn, -w, 3, "a b"]', ['gunicorn', '-w', '3', 'a b']],
  ['[a, ~, { b: c }]', ['a', '', '']],
  ['{ a: b }', []],
  ['~', []],
  ['""', []],
])('%s', (text, words) => {
  expect(wordsOfNode(command(text))).toEqual(words)
})
