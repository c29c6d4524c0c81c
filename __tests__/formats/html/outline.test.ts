import { describe, expect, test } from '@jest/globals'
import { outline } from '../../../src/formats/html/outline.ts'

const page = 'https://shop.example.com/a/page'
const read = (html: string) => outline(html, page)
const loads = async (html: string): Promise<string[]> =>
  (await read(html)).references.map(
    ({ url, use, by, certain }) =>
      `${use} ${url.replace('https://shop.example.com', '')} ${by}${certain ? '' : ' maybe'}`,
  )

describe('what a document loads', () => {
  test.each<[string, string[]]>([
    ['<script src=a.js></script>', ['script /a/a.js <script src>']],
    ['<script type=module src=/a.js#x></script>', ['script /a.js <script src>']],
    ['<script nomodule src=/a.js></script>', ['script /a.js <script src> maybe']],
    ['<script type=application/json src=/a.json></script>', []],
    ['<link rel=stylesheet href=/a.css>', ['style /a.css <link rel=stylesheet>']],
    ['<link rel="alternate stylesheet" href=/a.css><link rel=stylesheet disabled href=/b.css>', []],
    ['<link rel=modulepreload href=/a.js>', ['script /a.js <link rel=modulepreload>']],
    ['<link rel=preload as=font href=/a.woff2>', ['font /a.woff2 <link rel=preload>']],
    ['<link rel=preload href=/a>', []],
    [
      '<link rel=preload as=image href=/a.png imagesrcset="/b.png 2x">',
      ['image /a.png <link rel=preload>', 'image /b.png <link imagesrcset>'],
    ],
    ['<link rel="shortcut icon" href=/i.ico>', ['image /i.ico <link rel=icon> maybe']],
    ['<link rel=manifest href=/m>', ['manifest /m <link rel=manifest> maybe']],
    [
      '<img src=/a.png srcset="/b.png 1x, /c,d.png 2x">',
      ['image /a.png <img src>', 'image /b.png <img srcset>', 'image /c,d.png <img srcset>'],
    ],
    [
      '<img srcset="/a.png, /b.png (x,y) 2x,/c.png">',
      ['/a.png', '/b.png', '/c.png'].map((url) => `image ${url} <img srcset>`),
    ],
    [
      '<video src=/a.mp4 poster=/p.png></video><audio src=/a.mp3></audio>',
      ['image /p.png <video poster>', 'media /a.mp4 <video src>', 'media /a.mp3 <audio src>'],
    ],
    ['<input type=image src=/a.png><input src=/b.png>', ['image /a.png <input src>']],
    ['<svg><use href="#x"/><image xlink:href="/a.png"/></svg>', ['image /a.png <image href>']],
    ['<iframe src=/f></iframe><form action=/go></form>', ['frame /f <iframe src>', 'form /go <form action>']],
    ['<object data=/o></object><embed src=/e>', ['object /o <object data>', 'object /e <embed src>']],
    ['<p style="background:url(/a.png)">', ['image /a.png a style maybe']],
    [
      '<style>@import "/a.css";@font-face{src:url(/a.woff2)}</style>',
      ['style /a.css a style', 'font /a.woff2 @font-face'],
    ],
  ])('%s', async (html, expected) => {
    expect(await loads(html)).toEqual(expected)
  })

  test.each([
    '',
    '<img src="">',
    '<img src="  ">',
    '<a href=/a>',
    '<img src="https://[x">',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe src=about:blank></iframe>',
    '<template><img src=/a.png></template>',
    '<noscript><img src=/a.png></noscript>',
    '<!-- <img src=/a.png> -->',
    '<textarea><img src=/a.png></textarea>',
  ])('%j loads nothing', async (html) => {
    expect(await loads(html)).toEqual([])
  })

  test('nonce and integrity go with a script', async () => {
    const { references } = await read('<script nonce=n integrity=sha256-x type=module src=/a.js></script>')
    expect(references).toMatchObject([{ nonce: 'n', integrity: 'sha256-x', module: true, metas: 0 }])
  })

  test('the first base counts, for what follows it', async () => {
    const { references, base } = await read('<img src=0><base href=/b/><base href=/c/><img src=1>')
    expect(references.map(({ url }) => new URL(url).pathname)).toEqual(['/a/0', '/b/1'])
    expect(base).toEqual({ url: 'https://shop.example.com/b/', metas: 0 })
  })
})

describe('code that stands inline', () => {
  test('scripts, styles, handlers and style attributes, with their lines', async () => {
    const { inline } = await read(
      '<script nonce=n>one()</script>\n<script type=importmap>{}</script>\n<style>p{}</style>\n<p onclick="two()" style="color:red" data-on=x>\n<script type=text/template>no</script><script> </script>',
    )
    expect(inline.map(({ kind, text, nonce, line }) => [kind, text, nonce, line])).toEqual([
      ['script', 'one()', 'n', 1],
      ['script', '{}', undefined, 2],
      ['style', 'p{}', undefined, 3],
      ['script-attribute', 'two()', undefined, 4],
      ['style-attribute', 'color:red', undefined, 4],
    ])
  })

  test('a policy in the markup counts for what follows it', async () => {
    const { metaPolicies, inline, references } = await read(
      `<script>before()</script><meta http-equiv=Content-Security-Policy content="script-src 'self'"><script>after()</script><img src=/a>`,
    )
    expect(metaPolicies.map(({ text }) => text)).toEqual(["script-src 'self'"])
    expect([...inline, ...references].map(({ metas }) => metas)).toEqual([0, 1, 1])
  })
})

describe('hostile markup', () => {
  test('a document that names too much says so', async () => {
    const { references, tooMuch } = await read('<img src=a>'.repeat(6000))
    expect([references.length, tooMuch]).toEqual([5000, true])
    const code = await read('<p onclick=a>'.repeat(6000))
    expect([code.inline.length, code.tooMuch]).toEqual([5000, true])
  })

  test('depth, broken tags and odd characters end', async () => {
    expect((await read(`${'<div>'.repeat(20_000)}<img src=/a>`)).references).toHaveLength(1)
    expect((await read('<\0script src=\uFFFF "'.repeat(1000))).tooMuch).toBe(false)
    expect((await read(`<img srcset="${', ,'.repeat(5000)}">`)).references).toEqual([])
    expect((await read(`<img srcset="/a ${'('.repeat(5000)}">`)).references).toHaveLength(1)
  })
})

test.each([
  ['a paragraph', '<p>Soon here</p>', true],
  ['text of the body itself', 'Soon here', true],
  ['a shell for scripts', '<div id="root"></div>', false],
  ['what only shows without scripts', '<noscript>Switch on JavaScript</noscript>', false],
  ['code alone', '<script>start()</script><style>p {}</style>', false],
  ['a title alone', '<title>Shop</title>', false],
])('whether a page says something: %s', async (_, body, says) => {
  expect((await outline(`<!doctype html>${body}`, 'https://shop.example.com/')).says).toBe(says)
})
