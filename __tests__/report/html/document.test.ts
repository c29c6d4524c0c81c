import { expect, test } from '@jest/globals'
import { documentSections } from '../../../src/report/html/document.ts'

const bodyOf = (text: string): string =>
  documentSections([{ title: 'T', text }])
    .text.replace('<h3>T</h3>\n', '')
    .trim()

test.each([
  ['1. one\n2. **two**', '<ol start="1"><li><p>one</p>\n</li>\n<li><p><strong>two</strong></p>\n</li>\n</ol>'],
  ['- [x] a\n- [ ] b', '<ul><li>☑ <p>a</p>\n</li>\n<li>☐ <p>b</p>\n</li>\n</ul>'],
  ['```sh\na <b>\n```', '<pre><code>a &lt;b&gt;</code></pre>'],
  ['# a\n\n#### b\n\n###### c', '<h4>a</h4>\n<h5>b</h5>\n<h6>c</h6>'],
  [
    '[a](https://a.test/) [b](javascript:x) `c` *d*',
    '<p><a href="https://a.test/" rel="noreferrer">a</a> b <code>c</code> <em>d</em></p>',
  ],
  ['<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
  ['![seen](https://a.test/p.png)', '<p>seen</p>'],
  ['> a\n\n---', '<blockquote><p>a</p>\n</blockquote>\n<hr>'],
  ['a\\\nb', '<p>a<br>b</p>'],
])('%j', (text, expected) => {
  expect(bodyOf(text)).toBe(expected)
})

test('a title is a text', () => {
  expect(documentSections([{ title: '<b>', text: '' }]).text).toBe('<h3>&lt;b&gt;</h3>\n')
})

test('a table is one, with text in front and behind, and not within code', () => {
  const text =
    'Call:\n\n| Who | Phone |\n| --- | :-: |\n| `Rina` | 030 |\n| <b> |\n\nor not\n\n```\n| a | b |\n| - | - |\n```'
  expect(bodyOf(text)).toBe(
    [
      '<p>Call:</p>',
      '<div class="wide" tabindex="0" role="group"><table>',
      '<thead><tr><th scope="col">Who</th><th scope="col">Phone</th></tr></thead>',
      '<tbody><tr><td><code>Rina</code></td><td>030</td></tr>',
      '<tr><td>&lt;b&gt;</td><td></td></tr>',
      '</tbody></table></div>',
      '<p>or not</p>',
      '<pre><code>| a | b |\n| - | - |</code></pre>',
    ].join('\n'),
  )
})

test('many tables take no more time than their lines', () => {
  const text = '| a |\n| - |\n| b |\n\n'.repeat(2000)
  expect(bodyOf(text).match(/<table>/g)).toHaveLength(2000)
})
