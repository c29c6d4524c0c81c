import { expect, test } from '@jest/globals'
import { readMarkup } from '../../../src/formats/html/markup.ts'

const page = 'https://shop.example.com/a/page'
const read = (html: string) => readMarkup(html, page)
const nothing = { policies: [], referrer: [], robots: [], scripts: [], styles: [] }

test('policies, scripts and styles, as a browser sees them', async () => {
  const html = `<!doctype html><head>
    <meta HTTP-EQUIV=" Content-Security-Policy " content="default-src 'self'">
    <meta name=Referrer content=no-referrer>
    <script src=" app.js#top " integrity=sha256-x></script>
    <script>inline()</script>
    <meta name=" Robots" content="noindex">
    <link rel="Preload StyleSheet" href=/a.css?x#y><link rel="alternate stylesheet" href=/b.css><link rel=icon href=/i>
  </head><body><meta http-equiv=content-security-policy content="script-src 'none'"><script src=//cdn.example/x.js></script>`
  expect(await read(html)).toEqual({
    policies: ["default-src 'self'"],
    referrer: ['no-referrer'],
    robots: [{ name: 'robots', content: 'noindex' }],
    scripts: [
      { src: ' app.js#top ', url: 'https://shop.example.com/a/app.js', integrity: 'sha256-x' },
      { src: '//cdn.example/x.js', url: 'https://cdn.example/x.js', integrity: null },
    ],
    styles: ['https://shop.example.com/a.css?x'],
  })
})

test('the first base counts, for what follows it', async () => {
  const { scripts } = await read(
    '<script src=0.js></script><base href=/b/><base href=/c/><script src=1.js></script><script src=/2.js></script>',
  )
  expect(scripts.map(({ url }) => new URL(url).pathname)).toEqual(['/a/0.js', '/b/1.js', '/2.js'])
})

test.each([
  ['nothing', ''],
  ['a comment', '<!-- <script src=a.js></script> -->'],
  ['a template', '<template><script src=a.js></script></template>'],
  ['a noscript', '<noscript><link rel=stylesheet href=a.css></noscript>'],
  ['text of a title', '<title><script src=a.js></script></title>'],
  ['an address that is none', '<script src="https://[x"></script><link rel=stylesheet href="https://[">'],
  ['a link without address', '<link rel=stylesheet>'],
])('%s names nothing', async (_name, html) => {
  expect(await read(html)).toEqual(nothing)
})

test('markup that is deep or broken ends', async () => {
  expect(await read('<div>'.repeat(20_000))).toEqual(nothing)
  expect((await read(`${'<b><i>'.repeat(500)}<script src=a.js>`)).scripts).toHaveLength(1)
  expect(await read('\0<\uFFFF"\'=<script'.repeat(500))).toEqual(nothing)
})
