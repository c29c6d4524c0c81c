import { expect, test } from '@jest/globals'
import { link, markup, nothing, rich, sectionMarkup, trusted } from '../../../src/report/html/markup.ts'

test('what stands in a hole is text, unless it is markup itself', () => {
  expect(markup`<p title="${'"<'}">${'<b>'}${markup`<i>${'&'}</i>`}${[1, markup`<hr>`]}</p>`.text).toBe(
    '<p title="&quot;&lt;">&lt;b&gt;<i>&amp;</i>1<hr></p>',
  )
  expect(markup`${null}${undefined}${false}${''}`.isEmpty).toBe(true)
  expect(trusted('<b>').text).toBe('<b>')
})

test.each([
  ['a `b<` c', 'a <code>b&lt;</code> c'],
  ['one\ntwo\r\nthree', 'one<br>two<br>three'],
  ['`open', '`open'],
  ['``', '``'],
])('rich text: %j', (text, expected) => {
  expect(rich(text).text).toBe(expected)
})

test.each([
  ['https://a.test/"x', '<a href="https://a.test/&quot;x" rel="noreferrer">t</a>'],
  ['javascript:alert(1)', 't'],
  ['//evil.test', 't'],
  ['https://a.test/ x', 't'],
  [null, 't'],
])('a link to %s', (address, expected) => {
  expect(link(address, 't').text).toBe(expected)
})

test('a section has its heading, and is nothing where it is empty', () => {
  expect(sectionMarkup({ id: 'a', title: 'A', body: markup`b` }).text).toContain('<h2 id="a-title">A</h2>\nb')
  expect(sectionMarkup({ id: 'a', title: 'A', body: nothing })).toBe(nothing)
})
