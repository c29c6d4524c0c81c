import { expect, test } from '@jest/globals'
import { cssReferences } from '../../src/formats/css.ts'

const read = (text: string): string[] => cssReferences(text).map(({ url, use }) => `${use} ${url}`)

test.each<[string, string[]]>([
  ['a{background:url(a.png)}', ['image a.png']],
  ['a{background:url( "a b.png" )}', ['image a b.png']],
  ["a{background:URL('a.png')}", ['image a.png']],
  ['@import "a.css";@import url(b.css) screen;', ['style a.css', 'style b.css']],
  ["@IMPORT 'a.css' layer(x);", ['style a.css']],
  ['@import "a.css" supports(background: url(no.png)); b{background:url(c.png)}', ['style a.css', 'image c.png']],
  ['@font-face{src:url(a.woff2) format("woff2"),url(b.woff)}', ['font a.woff2', 'font b.woff']],
  ['@font-face{src:url(a.eot?#iefix),url(a.svg#x);} a{mask:url(a.svg)}', ['image a.svg']],
  ['@font-face{font-family:"x";src:url(a.woff)} a{cursor:url(c.cur)}', ['font a.woff', 'image c.cur']],
  ['a{background:url(a\\2e png)}', []],
  ['a{background:url("a\\2e png")}', ['image a.png']],
  ['a{background:url("a\\\nb.png")}', ['image ab.png']],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['in a comment', '/* url(a.png) */ /* @import "b.css"; */'],
  ['in a string', 'a{content:"url(a.png)"} b{content:\'@import "x"\'}'],
  ['a fragment of the document', 'a{filter:url(#x)}'],
  ['nothing', 'a{background:url()} b{background:url("")}'],
  ['a namespace', '@namespace svg url(http://www.w3.org/2000/svg);'],
  ['a string that is no import', 'a{content:"a.css"}'],
  ['a comment without its end', '/* a{background:url(a.png)}'],
  ['a string without its end', '"a{background:url(a.png)}'],
])('nothing is loaded: %s', (_name, text) => {
  expect(read(text)).toEqual([])
})

test('escapes of no character become a replacement, and no fault', () => {
  expect(read('a{background:url("\\0 \\110000 \\d800 x")}')[0]).toMatch(/^image ..?.?x$/u)
})

test('hostile texts end', () => {
  for (const seed of ['url("\\"', 'url(', '/* ', '@import "', '@font-face{', "'\\''", '\\']) {
    expect(cssReferences(seed.repeat(2000)).length).toBeLessThanOrEqual(2000)
  }
})
