import { expect, test } from '@jest/globals'
import { conflictLine } from '../../../src/formats/yaml/conflict.ts'

const sides = '<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> topic\n'

test.each<[what: string, text: string, line: number | null]>([
  ['a conflict', `# x\n${sides}`, 2],
  ['one with what was before', '- z\n<<<<<<< ours\n- a\n||||||| 1a2b3c4\n- o\n=======\n- b\n>>>>>>> theirs\n', 2],
  ['one of a file with ends of lines of Windows', sides.replaceAll('\n', '\r\n'), 1],
  ['the second of two begins, where the first is mended by half', `<<<<<<< HEAD\n- a\n- c\n${sides}`, 4],
  ['marks that are indented, as in a text', sides.replace(/^/gm, '  '), null],
  ['a heading that is underlined', 'Title\n=======\n', null],
  ['marks in another order', '>>>>>>> a\n=======\n<<<<<<< b\n', null],
  ['eight characters', '<<<<<<<< a\n========\n>>>>>>>> b\n', null],
])('%s', (_what, text, line) => {
  expect(conflictLine(text)).toBe(line)
})
