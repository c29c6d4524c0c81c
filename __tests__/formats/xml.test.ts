import { describe, expect, test } from '@jest/globals'
import { readXml } from '../../src/formats/xml.ts'

/** What happened while a text was read, or why it is not well-formed. */
function events(text: string): string[] | string {
  const seen: string[] = []
  const fault = readXml(text, {
    open: (name, attributes) => {
      seen.push([`<${name}`, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' '))
    },
    close: (name) => seen.push(`</${name}`),
  })
  return fault ?? seen
}

test('elements, attributes and what stands between them', () => {
  const text = `\ufeff<?xml version="1.0"?>
<!-- a <comment> -->
<a x="1" y='two "2"'>text &lt; &#65; <![CDATA[<not> & read]]><b/><c:d-e.f  z = "&amp;&quot;&apos;&#x1F600;" ></c:d-e.f></a>
<!-- after -->
`
  expect(events(text)).toEqual(['<a x=1 y=two "2"', '<b', '</b', '<c:d-e.f z=&"\'😀', '</c:d-e.f', '</a'])
})

describe('refused is', () => {
  test.each<[what: string, text: string, why: RegExp]>([
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', /document type/],
    ['a document type that names a file', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /document type/],
    ['a document type in small letters', '<!doctype a><a/>', /document type/],
    ['an entity of another', '<a>&b;</a>', /entity/],
    ['an entity in an attribute', '<a b="&c;"/>', /entity/],
    ['a bare ampersand', '<a>R&D</a>', /entity/],
    ['a text that ends in an element', '<a><b>', /ends in the middle/],
    ['a text that ends in a mark', '<a><b x="', /does not end/],
    ['a text that ends in CDATA', '<a><![CDATA[x</a>', /ends in the middle/],
    ['a text that ends in a comment', '<a><!-- x</a>', /ends in the middle/],
    ['elements that cross', '<a><b></a></b>', /closed that was not open/],
    ['two roots', '<a/><b/>', /several roots/],
    ['text beside the root', '<a/>x', /outside of the root/],
    ['no element', '<?xml version="1.0"?>', /no element/],
    ['nothing', '', /no element/],
    ['an attribute twice', '<a b="1" b="2"/>', /twice/],
    ['an attribute without quotes', '<a b=1/>', /does not end/],
    ['a mark that is none', '<a>1 < 2</a>', /no element/],
    ['what stands too deep', '<a>'.repeat(101) + '</a>'.repeat(101), /too deep/],
  ])('%s', (_, text, why) => {
    expect(events(text)).toEqual(expect.stringMatching(why))
  })
})

test('a character that there is not is replaced', () => {
  expect(events('<a b="&#x110000;&#0;"/>')).toEqual(['<a b=\ufffd\0', '</a'])
})
