import { describe, expect, test } from '@jest/globals'
import {
  alert,
  blocks,
  bullets,
  bulletsOrFold,
  fence,
  folded,
  heading,
  indented,
  link,
} from '../../../src/report/summary/markdown.ts'

test('blocks have a blank line between them, and nothing for what is empty', () => {
  expect(blocks(['a', '', null, 'b'])).toBe('a\n\nb')
  expect(bullets(['a', 'b'])).toBe('- a\n- b')
  expect(indented('a\n\nb\nc')).toBe('a\n\n  b\n  c')
  expect(alert('TIP', 'a')).toBe('> [!TIP]\n> a')
  expect(alert('NOTE', '')).toBe('')
})

test('a heading is one line', () => {
  expect(heading(3, 'a\n# b')).toBe('### a &#35; b')
})

test('a fold has its title, and is none around nothing', () => {
  expect(folded('<b>', 'x')).toBe('<details><summary>&#60;b&#62;</summary>\n\nx\n\n</details>')
  expect(folded('a', '')).toBe('')
})

test('few lines are open, more are folded', () => {
  expect(bulletsOrFold(['a', 'b'], 'items', 2)).toBe('- a\n- b')
  expect(bulletsOrFold(['a', 'b', 'c'], 'items', 2)).toContain('<summary>The 3 items</summary>')
})

describe('a fence', () => {
  test.each([
    ['plain', 'a\nb', '```text\na\nb\n```'],
    ['with fences in it', '````\nx', '`````text\n````\nx\n`````'],
    ['with a command of a runner', '::error::x', '<pre><code>&#58;:error::x</code></pre>'],
    ['with an older command', 'a ##[x]', '<pre><code>a ##&#91;x]</code></pre>'],
  ])('%s', (_name, text, written) => {
    expect(fence(text)).toBe(written)
  })
})

describe('a link', () => {
  test.each([
    ['https://shop.test/a?b=c#d', '[`x`](https://shop.test/a?b=c#d)'],
    ['https://shop.test:8443/*', '[`x`](https://shop.test:8443/%2A)'],
    ['http://[::1]/', '[`x`](http://[::1]/)'],
    ['https://shop.test/é', '[`x`](https://shop.test/%C3%A9)'],
  ])('leads to %s', (url, written) => {
    expect(link('x', url).replace('%5B::1%5D', '[::1]')).toBe(written)
  })

  test.each([
    null,
    undefined,
    '',
    'javascript:alert(1)',
    'shop.test/a',
    'https://shop.test/) [y](https://evil.test',
    'https://shop.test/a b',
    'https://user:word@shop.test/',
    'https://shop.test/<b>',
    'https://shop.test/\\',
    'https://',
  ])('%j is none', (url) => {
    expect(link('x', url)).toBe('`x`')
  })
})
