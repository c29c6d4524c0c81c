import { expect, test } from '@jest/globals'
import { tokenize } from '../../../src/formats/dotenv/tokenizer.ts'

const read = (text: string): string[] =>
  tokenize(text).map((token) =>
    token.kind === 'assignment'
      ? `${token.key}=${token.raw}${token.exported ? ' exported' : ''}${token.spaced ? ' spaced' : ''}${token.closed ? '' : ' open'}${token.comment === null ? '' : ` # ${token.comment}`}`
      : `${token.kind}: ${token.text}`,
  )

test.each<[string, string[]]>([
  ['', []],
  ['\n \n\t\n', []],
  ['# a\n  #b\n#', ['comment: a', 'comment: b', 'comment: ']],
  ['A=1', ['A=1']],
  ['A=', ['A=']],
  ['A = 1 ', ['A=1 spaced']],
  ['export A=1', ['A=1 exported']],
  ["'A B'=1", ["'A B'=1"]],
  ['A=a#b # c', ['A=a#b # c']],
  ['A="a # b" # c', ['A="a # b" # c']],
  ["A='it''s'", ["A='it''s' open"]],
  ['A="a\\"b"', ['A="a\\"b"']],
  ["A='a\\'", ["A='a\\'"]],
  ['A=`x`', ['A=`x`']],
  ['A="one\ntwo" # c\nB=2', ['A="one\ntwo" # c', 'B=2']],
  ['A="one\nB=2', ['A="one open', 'B=2']],
  ['A="a" b\nB=2', ['A="a" b open', 'B=2']],
  ['stray\nA=1\n=x', ['other: stray', 'A=1', 'other: =x']],
  ['\uFEFFA=1\r\nB=2\rC=3', ['A=1', 'B=2', 'C=3']],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('each part has its place', () => {
  const [, token] = tokenize('\n# x\n export A = "1" # y')
  expect(token).toMatchObject({ keySpan: { line: 3, column: 9 }, valueSpan: { line: 3, column: 13 } })
  expect(token?.kind === 'assignment' && [token.valueSpan.start, token.valueSpan.end]).toEqual([17, 20])
})

test('hostile files end', () => {
  for (const text of [
    'A="\\"\n'.repeat(2000),
    `A=${'"'.repeat(20_000)}`,
    '='.repeat(20_000),
    `A=${' '.repeat(20_000)}#`,
  ]) {
    expect(tokenize(text).length).toBeGreaterThan(0)
  }
})
