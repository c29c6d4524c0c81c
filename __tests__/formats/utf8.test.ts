import { expect, test } from '@jest/globals'
import { readUtf8 } from '../../src/formats/utf8.ts'

test.each([
  ['', ''],
  ['größe', 'größe'],
  ['\uFEFFtext', 'text'],
  ['a \uFFFD that somebody wrote', 'a \uFFFD that somebody wrote'],
])('%j is text', (text, read) => {
  expect(readUtf8(Buffer.from(text))).toEqual({ text: read })
})

test.each([
  ['Latin-1', Buffer.from('größe', 'latin1'), 'bytes that are not UTF-8'],
  ['UTF-16 with its mark', Buffer.from('\uFEFFtext', 'utf16le'), 'a NUL byte'],
  ['UTF-16 without', Buffer.from('text', 'utf16le'), 'a NUL byte'],
  ['UTF-16 beyond Latin', Buffer.from('\uFEFF文字', 'utf16le'), 'bytes that are not UTF-8'],
  ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 'bytes that are not UTF-8'],
  ['a longer form than is needed', Buffer.from([0xc0, 0xaf]), 'bytes that are not UTF-8'],
  ['a character that is cut off', Buffer.from([0x61, 0xc3]), 'bytes that are not UTF-8'],
])('%s is none', (_, bytes, fault) => {
  expect(readUtf8(bytes)).toEqual({ fault })
})
