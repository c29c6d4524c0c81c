import { describe, expect, test } from '@jest/globals'
import { parseFragment } from 'parse5'
import { code, html, inline, logText, renderData, xml } from '../../src/report/escape.ts'
import { hostileTexts } from '../support/report.ts'

/** What a reader of Markdown sees of text in which nothing is markup but code and line breaks. */
function shown(markdown: string): string {
  const text = markdown.replace(/`([^`\n]+)`/g, (_, inner: string) =>
    inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  )
  const { childNodes } = parseFragment(text)
  return childNodes
    .map((node) => {
      if ('value' in node) return node.value
      if (node.nodeName === 'br') return '\n'
      return 'childNodes' in node ? node.childNodes.map((one) => ('value' in one ? one.value : '?')).join('') : '?'
    })
    .join('')
}

describe('inline', () => {
  test.each([
    ['plain words, with numbers 1 and signs: a-b (c).', 'plain words, with numbers 1 and signs: a-b (c).'],
    ['a `b` c', 'a `b` c'],
    ['a `<b>` c', 'a <code>&#60;b&#62;</code> c'],
    ['<b>', '&#60;b&#62;'],
    ['a | b', 'a &#124; b'],
    ['**a** _b_ snake_case', '&#42;&#42;a&#42;&#42; &#95;b&#95; snake_case'],
    ['# h', '&#35; h'],
    ['see #12 and a#b', 'see `#12` and a&#35;b'],
    ['@everyone', '`@everyone`'],
    ['ask a@b.example now', 'ask `a@b.example` now'],
    [':tada: 10:30', '`:tada:` 10:30'],
    ['see GH-12, a/b#3 and c0ffee1', 'see `GH-12`, `a/b#3` and `c0ffee1`'],
    ['mailto:a@b.example', '`mailto:a@b.example`'],
    ['$a$', '&#36;a&#36;'],
    ['https://x.example/a.', '`https://x.example/a`.'],
    ['- a', '&#45; a'],
    ['1. a', '1&#46; a'],
    ['a\nb\r\nc', 'a<br>b<br>c'],
    ['a ` b', 'a &#96; b'],
    ['', ''],
  ])('%j becomes %j', (text, markdown) => {
    expect(inline(text)).toBe(markdown)
  })
})

describe('code', () => {
  test.each([
    ['a b', '`a b`'],
    [' a', '<code> a</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['##[error]a', '<code>&#35;&#35;&#91;error&#93;a</code>'],
    ['<mailto:a@b.example>', '<code>&#60;mailto&#58;</code><code>a&#64;</code><code>b.example&#62;</code>'],
    ['a\n\nb', '`a`<br>`b`'],
    ['', ''],
  ])('%j becomes %j', (text, markdown) => {
    expect(code(text)).toBe(markdown)
  })
})

describe.each(Object.entries(hostileTexts))('%s', (_name, text) => {
  test('as words and as code it is shown, and nothing of it is markup', () => {
    for (const markdown of [inline(text), code(text)]) {
      expect(markdown.replace(/`[^`\n]*`|<\/?code>|<br>/g, '')).not.toMatch(/[<>|*[\]@$`]|^\s*::|^#|\n/)
    }
    const words = text.replace(/\r?\n/g, '\n')
    expect(shown(code(text))).toBe(words)
    expect(shown(inline(text)).replaceAll('`', '')).toBe(words.replaceAll('`', ''))
  })

  test('in HTML and XML it is text', () => {
    for (const escaped of [html(text), xml(text)]) {
      expect(escaped).not.toMatch(/[<>"']|##\[/)
      const [only] = parseFragment(escaped).childNodes
      expect(only && 'value' in only && only.value).toBe(text.replaceAll('\r\n', '\n'))
    }
  })

  test('in a log no line begins by itself', () => {
    const lines = logText(text, '  ').split('\n')
    expect(lines[0]).not.toMatch(/^\s*::/)
    expect(lines.slice(1).every((line) => line.startsWith('  │ '))).toBe(true)
    expect(lines.join('\n')).not.toContain('##[')
  })

  test('as data it comes back', () => {
    const data = { text, [text]: [text] }
    expect(JSON.parse(renderData(data))).toEqual(data)
    expect(renderData(data)).not.toMatch(/^\s*::|##\[/m)
  })
})

test('XML leaves out what it does not know', () => {
  expect(xml('a\0b\u000bc\ud800d\ufffee\tf\n')).toBe('abc\ufffdde\tf\n')
})

test('long texts end', () => {
  for (const seed of ['@', '#1', 'a@', 'http://', '`', '&', '- ', ':', '_']) {
    expect(inline(seed.repeat(5000)).length).toBeGreaterThan(0)
    expect(code(seed.repeat(5000)).length).toBeGreaterThan(0)
  }
})
