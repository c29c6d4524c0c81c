import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { Questions } from '../../../src/probe/ask.ts'
import { goodChain } from '../../support/certificates.ts'
import { type Answer, type Answers, type Site, site } from '../../support/site.ts'
import { check, planned, rulesAt } from '../../support/world.ts'

const sites: Site[] = []
let chain: ReturnType<typeof goodChain>

beforeAll(() => {
  chain = goodChain()
})

afterEach(async () => {
  await Promise.all(sites.splice(0).map((one) => one.close()))
})

async function serve(answers: Answers, tls = false): Promise<Site> {
  const made = await site(answers, tls ? chain.server : undefined)
  sites.push(made)
  return made
}

async function judge(answers: Answers, text: object = {}, tls = false): Promise<CheckResult> {
  const made = await serve(answers, tls)
  return await judgeAt(made, text)
}

async function judgeAt(made: Site, text: object = {}): Promise<CheckResult> {
  const environment = { name: 'production', url: made.url }
  return await check('page', text, { environment, net: { extraCa: [chain.root.certificate] } })
}

const year = { 'cache-control': 'public, max-age=31536000, immutable' }
const script: Answer = { type: 'text/javascript', headers: year, body: 'start()' }
const style: Answer = { type: 'text/css; charset=utf-8', headers: year, body: 'a{}' }
const picture: Answer = { type: 'image/png', headers: year, body: 'PNG' }

const good = {
  '/': `<!doctype html><title>Shop</title><link rel=stylesheet href=/s/app.5af66c1b1797.css>
    <script src="s/app.8f3a1b2c.js" defer></script><img src=/s/logo.0a1b2c3d.png>`,
  '/s/app.5af66c1b1797.css': style,
  '/s/app.8f3a1b2c.js': script,
  '/s/logo.0a1b2c3d.png': picture,
}

describe('assets that load', () => {
  test('a page whose assets all answer passes without a finding, but for the http note', async () => {
    const result = await judge(good)
    expect(result.status).toBe('passed')
    expect(result.findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['page/mixed-content info'])
  })

  test('over https it passes without any finding', async () => {
    const result = await judge(good, {}, true)
    expect(result.findings).toEqual([])
    expect(result.status).toBe('passed')
  })

  test('of a page without any nothing is said of missing files', async () => {
    const result = await judge({ '/': '<!doctype html><title>Shop</title>' }, { rules: ['assets-load'] })
    expect(result).toMatchObject({ status: 'error', findings: [{ message: expect.stringMatching(/loads nothing/) }] })
    expect(result.findings[0]?.fix).toMatch(/^Name the `path` of a page that loads scripts/)
  })

  test('of a page of text alone nothing can be missing, and an empty shell has not arrived', async () => {
    const text = await judge({ '/': '<!doctype html><title>Shop</title><form action="/a"><p>Soon here</p></form>' })
    expect([text.status, text.findings.map(({ rule, level }) => `${rule} ${level}`)]).toEqual([
      'passed',
      expect.arrayContaining(['page/assets-load info']),
    ])
    const shells = [
      '<!doctype html><title>Shop</title><div id="root"></div>',
      '<!doctype html><title>Shop</title><noscript>Switch on JavaScript</noscript><script>start()</script>',
      '<!doctype html><title>Shop</title><p>Soon here<script src="https://cdn.example/a.js"></script>',
    ]
    const statuses = await Promise.all(shells.map(async (body) => (await judge({ '/': body })).status))
    expect(statuses).toEqual(['error', 'error', 'error'])
  })

  test('a missing style fails and is named', async () => {
    const { '/s/app.5af66c1b1797.css': _, ...rest } = good
    const result = await judge(rest, { rules: ['assets-load'] })
    expect(rulesAt(result)).toEqual(['page/assets-load'])
    expect(result.findings[0]).toMatchObject({
      message: '<link rel=stylesheet> answers 404',
      observed: '404',
      url: expect.stringContaining('/s/app.5af66c1b1797.css'),
    })
    expect(result.status).toBe('failed')
  })

  test('the start page in place of a script is a missing script', async () => {
    const spa = '<!doctype html><script src=/old.js></script>'
    const result = await judge(() => spa)
    expect(rulesAt(result)).toEqual(['page/asset-type'])
    const typed = await judge((request) =>
      request.url === '/' ? spa : { type: 'text/javascript', body: '<!DOCTYPE html><html></html>' },
    )
    expect(rulesAt(typed)).toEqual(['page/asset-type'])
  })

  test('srcset, picture, preload, icon, style url(), @import and fonts are asked; comments, templates and other markup are not', async () => {
    const made = await serve({
      '/': `<!doctype html><link rel=stylesheet href=/a.css><link rel=preload as=font href=/f0.woff2>
        <link rel=modulepreload href=/m.js><link rel=icon href=/i.png>
        <picture><source srcset="/p1.png 1x, /p2.png 2x"><img src=/p0.png srcset="/w,1.png 100w,/w2.png 200w"></picture>
        <p style="background:url(/bg.png)"><!-- <img src=/comment.png> --><template><img src=/template.png></template>
        <noscript><img src=/noscript.png></noscript><script type="application/json" src=/data.json></script>
        <a href=/other.html></a><iframe src=/frame.html></iframe>`,
      '/a.css': {
        ...style,
        body: `@import "b.css" screen; /* url(/no.png) */ .x::after{content:"url(/no2.png)"; background:url( 'c.png' )}
          @font-face{font-family:x;src:url(x.eot?#iefix) format("embedded-opentype"),url("x.woff2")} .y{fill:url(#g)}`,
      },
      '/b.css': { ...style, body: '.z{background:url(data:image/gif;base64,R0lG)} @import url(late.css);' },
      ...Object.fromEntries(['i', 'p0', 'p1', 'p2', 'w,1', 'w2', 'bg', 'c'].map((name) => [`/${name}.png`, picture])),
      '/f0.woff2': { type: 'font/woff2', headers: year },
      '/x.woff2': { type: 'font/woff2', headers: year },
      '/late.css': style,
      '/m.js': script,
    })
    const result = await judgeAt(made)
    expect(rulesAt(result)).toEqual([])
    expect(made.asked.map(({ line }) => line).sort()).toEqual(
      [
        '',
        'a.css',
        'b.css',
        'bg.png',
        'c.png',
        'f0.woff2',
        'i.png',
        'late.css',
        'm.js',
        'p0.png',
        'p1.png',
        'p2.png',
        'w,1.png',
        'w2.png',
        'x.woff2',
      ]
        .map((path) => `GET /${path}`)
        .sort(),
    )
  })

  test('a missing font of a style fails, a missing image of a style and a missing icon warn', async () => {
    const result = await judge({
      '/': '<link rel=stylesheet href=/a.css><link rel=icon href=/i.png>',
      '/a.css': { ...style, body: '@font-face{src:url(f.woff2)} a{background:url(b.png)}' },
    })
    expect(
      result.findings.filter(({ rule }) => rule === 'page/assets-load').map(({ level, message }) => [level, message]),
    ).toEqual([
      ['warning', '<link rel=icon> answers 404'],
      ['warning', 'url() in /a.css answers 404'],
      ['error', '@font-face in /a.css answers 404'],
    ])
  })

  test('links start at <base>, and other hosts are not asked unless named', async () => {
    const cdn = await serve({ '/x.js': script })
    const host = new URL(cdn.url).host
    const html = `<base href=/app/><script src=main.js></script><script src=//${host}/x.js></script>`
    const made = await serve({ '/': html, '/app/main.js': script })
    expect(rulesAt(await judgeAt(made))).toEqual([])
    expect(cdn.asked).toHaveLength(0)
    expect(rulesAt(await judgeAt(made, { hosts: [host] }))).toEqual([])
    expect(cdn.asked).toHaveLength(1)
  })

  test('a page without an asset of its own is never a pass', async () => {
    const result = await judge({ '/': '<!doctype html><p>Hello<script src=https://cdn.invalid/a.js></script>' })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['page/assets-load'])
  })

  test('an asset that does not answer makes the check an error, whichever asset rule was chosen', async () => {
    const answers: Answers = (request) => (request.url === '/' ? '<script src=/a.js></script>' : 'reset')
    for (const rule of ['assets-load', 'assets-cached', 'integrity']) {
      const result = await judge(answers, { rules: [rule] })
      expect(result.status).toBe('error')
      expect(rulesAt(result)).toEqual([`page/${rule}`])
    }
  })

  test('more assets than allowed are an error, not a pass', async () => {
    const html = [1, 2, 3].map((n) => `<script src=/${n}.js></script>`).join('')
    const result = await judge({ '/': html, '/1.js': script, '/2.js': script, '/3.js': script }, { 'max-assets': 2 })
    expect(result.status).toBe('error')
    expect(result.findings.find(({ level }) => level === 'error')?.observed).toBe('2 asked, 1 left out')
  })

  test('the same trouble of many assets is one finding', async () => {
    const html = Array.from({ length: 40 }, (_, n) => `<script src=/${n}.js></script>`).join('')
    const result = await judge({ '/': html }, { rules: ['assets-load'] })
    expect(result.findings.map(({ message, observed }) => [message, observed])).toEqual([
      ['<script src> answers 404 (40 times)', '404: /0.js, /1.js, /2.js, /3.js, /4.js and 35 more'],
    ])
  })

  test('many troubles of one rule are counted, not listed', async () => {
    const html = Array.from({ length: 40 }, (_, n) => `<script src=https://h${n}.invalid/></script>`).join('')
    const headers = { 'content-security-policy': "script-src 'self'" }
    const result = await judge({ '/': { headers, body: html } }, { rules: ['csp-blocks'] })
    expect(result.findings).toHaveLength(11)
    expect(result.findings.at(-1)?.message).toMatch(/^30 more findings of this rule$/)
  })

  test('a style that cannot be decoded leaves its fonts unknown', async () => {
    const broken = { ...style, headers: { ...year, 'content-encoding': 'gzip' }, body: 'not gzip' }
    const result = await judge(
      { '/': '<link rel=stylesheet href=/a.css>', '/a.css': broken },
      { rules: ['assets-load'] },
    )
    expect(result.status).toBe('error')
  })

  test('what is not known of a page is an error of whatever rule would have needed it', async () => {
    const broken = { ...style, headers: { 'content-encoding': 'gzip' }, body: 'not gzip' }
    const page = (path: string): Answers => ({
      '/': {
        headers: { 'content-security-policy': "default-src 'self'" },
        body: `<link rel=stylesheet href=${path}><script src=/a.js></script>`,
      },
      '/a.css': broken,
      '/deep.css': { ...style, body: "@import '/1.css'" },
      '/1.css': { ...style, body: "@import '/2.css'" },
      '/2.css': { ...style, body: "@import '/3.css'" },
      '/3.css': { ...style, body: "@import '/4.css'" },
      '/4.css': style,
      '/many.css': { ...style, body: `${'a{background:url(/a.js)}'.repeat(6000)}b{src:url(http://h.invalid/)}` },
      '/twice.css': { ...style, body: "a{background:url(/late.css)} @import '/more.css';" },
      '/more.css': { ...style, body: "@import '/late.css'" },
      '/late.css': broken,
      '/a.js': script,
    })
    for (const path of ['/a.css', '/deep.css', '/many.css', '/twice.css']) {
      for (const rules of [['csp-blocks'], ['mixed-content'], ['assets-cached', 'csp-blocks']]) {
        const result = await judge(page(path), { rules }, true)
        expect([path, rules, result.status]).toEqual([path, rules, 'error'])
        expect(rulesAt(result)).toEqual([`page/${rules.at(-1)}`])
      }
    }
    for (const rules of [['mixed-content'], ['csp-blocks']]) {
      expect((await judge(page('/1.css'), { rules, 'max-assets': 2 }, true)).status).toBe('error')
      expect((await judge(page('/3.css'), { rules }, true)).status).toBe('passed')
    }
  })

  test('it is said once, by the first rule on assets that is an error', async () => {
    const answers: Answers = (request) =>
      request.url === '/' ? '<script src=/a.js integrity=sha256-AAAA></script>' : 'reset'
    const one = await judge(answers, { rules: ['assets-cached', 'integrity', 'csp-blocks'] })
    expect([one.status, rulesAt(one)]).toEqual(['error', ['page/integrity']])
    expect(rulesAt(await judge(answers, {}, true))).toEqual(['page/assets-load'])
  })

  test('nothing beyond what was planned is asked: redirects of assets stay on the page and have an end', async () => {
    const elsewhere = await serve({ '/b.js': script })
    const html = ['a', 'b', 'c', 'd'].map((name) => `<script src=/${name}.js></script>`).join('')
    const made = await serve(({ url = '' }) => {
      if (url === '/') return html
      const location = url === '/b.js' ? `${elsewhere.url}/b.js` : `${url}x`
      return { status: 302, headers: { location } }
    })
    const result = await judgeAt(made, { 'max-assets': 3, rules: ['assets-load'] })
    expect(elsewhere.asked).toEqual([])
    // The document; two assets with five redirects each; one that leads to another port; the fourth is beyond the bound.
    expect(made.asked).toHaveLength(1 + 2 * 6 + 1)
    const environment = { name: 'production', url: made.url }
    expect(planned('page', { 'max-assets': 3 }, { environment })).toEqual([
      `request GET ${made.url}/`,
      `request GET what ${made.url}/ redirects to on its own host, at most 5`,
      `request GET scripts, styles, images and fonts that ${made.url}/ names on its own host, at most 3`,
      'request GET what these redirect to on its own host, at most 15',
    ])
    expect(result.status).toBe('error')
  })

  test('the same page asked by two checks is asked once', async () => {
    const made = await serve(good)
    const questions = new Questions()
    const options = { environment: { name: 'production', url: made.url }, questions }
    await check('page', { rules: ['assets-load'] }, options)
    await check('page', { rules: ['assets-cached'] }, options)
    expect(made.asked).toHaveLength(4)
  })
})

describe('the document', () => {
  test.each([
    ['a status that is not 200', { status: 500, body: 'x' }, 'page/unexpected-status', 'failed'],
    ['no HTML', { type: 'application/json', body: '{}' }, 'page/not-html', 'failed'],
    [
      'a redirect elsewhere',
      { status: 302, headers: { location: 'https://else.invalid/' } },
      'page/unexpected-status',
      'failed',
    ],
    [
      'a body that is not what its encoding says',
      { headers: { 'content-encoding': 'gzip' }, body: 'x' },
      'page/not-html',
      'error',
    ],
  ])('%s fails any selection', async (_, answer, rule, status) => {
    const result = await judge({ '/': answer as Answer }, { rules: ['assets-cached'] })
    expect([result.status, rulesAt(result)]).toEqual([status, [rule]])
  })

  test('a redirect on the same host is followed; an error page can be meant', async () => {
    const moved = { ...good, '/old': { status: 301, headers: { location: '/' } } }
    expect((await judge(moved, { path: '/old' })).status).toBe('passed')
    const missing = { ...good, '/404': { status: 404, body: good['/'] } }
    expect((await judge(missing, { path: '/404', status: 404 })).status).toBe('passed')
    expect((await judge(missing, { path: '/404' })).status).toBe('failed')
  })

  test('a target that refuses is an error', async () => {
    const made = await serve({})
    await made.close()
    sites.splice(0)
    expect((await judgeAt(made)).status).toBe('error')
  })
})

describe('types', () => {
  const page =
    '<link rel=stylesheet href=/a><script src=/b></script><script type=module src=/c></script><img src=/d.svg>'
  const right = {
    '/': page,
    '/a': style,
    '/b': script,
    '/c': script,
    '/d.svg': { type: 'image/svg+xml', headers: year },
  }

  test.each([
    ['right types', {}, [], []],
    ['a style as text/plain', { '/a': { type: 'text/plain' } }, ['page/asset-type'], []],
    ['a classic script as text/plain', { '/b': { type: 'text/plain', headers: year } }, [], ['page/asset-type']],
    [
      'the same with nosniff',
      { '/b': { type: 'text/plain', headers: { ...year, 'x-content-type-options': 'nosniff' } } },
      ['page/asset-type'],
      [],
    ],
    ['a module as text/plain', { '/c': { type: 'text/plain' } }, ['page/asset-type'], []],
    ['an svg as text/xml', { '/d.svg': { type: 'text/xml' } }, ['page/asset-type'], []],
  ])('%s', async (_, changed, errors, warnings) => {
    const result = await judge({ ...right, ...changed }, { rules: ['asset-type', 'assets-load'] })
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([errors, warnings])
  })
})

describe('mixed content', () => {
  const own = '<script src=/a.js></script>'

  test.each([
    ['a script', '<script src=http://cdn.invalid/x.js></script>', 'error'],
    ['a frame', '<iframe src=http://cdn.invalid/></iframe>', 'error'],
    ['a style', '<link rel=stylesheet href=http://cdn.invalid/x.css>', 'error'],
    ['an image', '<img src=http://cdn.invalid/x.png>', 'warning'],
    ['nothing: a link', '<a href=http://cdn.invalid/></a>', undefined],
    ['nothing: loopback', '<script src=http://localhost:1/x.js></script>', undefined],
    [
      'nothing: upgraded',
      '<meta http-equiv=content-security-policy content=upgrade-insecure-requests><script src=http://cdn.invalid/x.js></script>',
      undefined,
    ],
  ])('%s', async (_, html, level) => {
    const result = await judge({ '/': own + html, '/a.js': script }, { rules: ['mixed-content'] }, true)
    expect(result.findings.map((finding) => finding.level)).toEqual(level === undefined ? [] : [level])
  })

  test('an asset that redirects to http is mixed content too', async () => {
    const moved = { status: 302, headers: { location: 'http://cdn.invalid/b.js' } }
    const answers = { '/': `${own}<script src=/b.js></script>`, '/a.js': script, '/b.js': moved }
    expect(rulesAt(await judge(answers, { rules: ['mixed-content'] }, true))).toEqual(['page/mixed-content'])
  })

  test('a form that sends over http warns', async () => {
    const answers = { '/': `${own}<form action=http://shop.invalid/></form>`, '/a.js': script }
    expect(rulesAt(await judge(answers, { rules: ['mixed-content'] }, true), 'warning')).toEqual(['page/mixed-content'])
  })

  test('named for an http page, it is an error: it could not be judged', async () => {
    expect((await judge(good, { rules: ['mixed-content'] })).status).toBe('error')
  })
})

describe('the served policy', () => {
  const hash = `'sha256-${createHash('sha256').update('go()').digest('base64')}'`

  async function underPolicy(policy: string | string[], html: string): Promise<CheckResult> {
    const headers = { 'content-security-policy': policy }
    return await judge({ '/': { headers, body: `<!doctype html>${html}` }, '/a.js': script }, { rules: ['csp-blocks'] })
  }

  test.each([
    ['inline without permission', "script-src 'self'", '<script>go()</script>', 'error'],
    ['inline by hash', `script-src ${hash}`, '<script>go()</script>', undefined],
    ['inline by another hash', `script-src ${hash}`, '<script>go( )</script>', 'error'],
    [
      'inline by nonce',
      "script-src 'nonce-AbCdEfGhIjKlMnOpQr=='",
      '<script nonce="AbCdEfGhIjKlMnOpQr==">go()</script>',
      undefined,
    ],
    [
      'a nonce of another response',
      "script-src 'nonce-AbCdEfGhIjKlMnOpQr=='",
      '<script nonce=old>go()</script>',
      'error',
    ],
    ['own script', "default-src 'self'", '<script src=/a.js></script>', undefined],
    ['own script under none', "default-src 'none'", '<script src=/a.js></script>', 'error'],
    ['foreign script', "default-src 'self'", '<script src=https://cdn.invalid/a.js></script>', 'error'],
    [
      'foreign script allowed',
      "default-src 'self'; script-src cdn.invalid",
      '<script src=https://cdn.invalid/a.js></script>',
      undefined,
    ],
    ['two fields: both must allow', ['img-src *', "img-src 'self'"], '<img src=https://cdn.invalid/a.png>', 'error'],
    ['a data image', "img-src 'self'", '<img src="data:image/gif;base64,R0lG">', 'error'],
    ['an event handler', "script-src 'self'", '<p onclick="go()">', 'error'],
    ['a style attribute', "style-src 'self'", '<p style="color:red">', 'warning'],
    ['data is no script', "script-src 'self'", '<script type="application/ld+json">{}</script>', undefined],
    [
      'a meta policy after the script',
      "img-src 'self'",
      '<script>go()</script><meta http-equiv=Content-Security-Policy content="script-src \'self\'">',
      undefined,
    ],
    [
      'a meta policy before the script',
      "img-src 'self'",
      '<meta http-equiv=Content-Security-Policy content="script-src \'self\'"><script>go()</script>',
      'error',
    ],
    ['an icon', "img-src 'none'", '<link rel=icon href=/i.png>', 'warning'],
    ['a base that the policy ignores', "base-uri 'none'", '<base href=/app/>', 'error'],
    ['a base of its own', "base-uri 'self'", '<base href=/app/>', undefined],
    ['a form to another host', "form-action 'self'", '<form action=https://pay.invalid/></form>', 'error'],
    ['a sandbox without scripts', 'sandbox allow-forms', '<script src=/a.js></script>', 'error'],
    ['a sandbox with scripts', 'sandbox allow-scripts', '<script src=/a.js></script>', undefined],
    ['a frame', "frame-src 'self'", '<iframe src=https://pay.invalid/></iframe>', 'error'],
    [
      'strict-dynamic needs a nonce on external scripts too',
      "script-src 'strict-dynamic' 'nonce-abcd' 'self'",
      '<script src=/a.js></script>',
      'error',
    ],
  ])('%s', async (_, policy, html, level) => {
    const result = await underPolicy(policy, html)
    expect(result.findings.map((finding) => finding.level)).toEqual(level === undefined ? [] : [level])
  })

  test('the hash of an inline script is that of its text as browsers read it', async () => {
    const digest = createHash('sha256').update('a()\nb()').digest('base64')
    const html = '<script>a()\r\nb()</script>'
    expect((await underPolicy(`script-src 'sha256-${digest}'`, html)).findings).toEqual([])
  })

  test('a script for browsers of the past only warns', async () => {
    const html = '<script nomodule src=https://cdn.invalid/a.js></script>'
    expect(rulesAt(await underPolicy("script-src 'self'", html), 'warning')).toEqual(['page/csp-blocks'])
  })

  test('report-only refuses nothing', async () => {
    const headers = { 'content-security-policy-report-only': "default-src 'none'" }
    const result = await judge({ '/': { headers, body: '<script>go()</script>' } }, { rules: ['csp-blocks'] })
    expect(result.status).toBe('passed')
  })

  test('a font of a style is judged by the policy of the page', async () => {
    const headers = { 'content-security-policy': "default-src 'self'; font-src 'none'" }
    const css = { ...style, body: '@font-face{src:url(f.woff2)}' }
    const answers = { '/': { headers, body: '<link rel=stylesheet href=/a.css>' }, '/a.css': css }
    const result = await judge(answers, { rules: ['csp-blocks'] })
    expect(result.findings[0]?.message).toBe('@font-face in /a.css is refused by the policy of the page')
  })
})

describe('caching, compression, integrity', () => {
  async function cached(path: string, headers: Record<string, string>): Promise<string[]> {
    const answers = { '/': `<script src=${path}></script>`, [path]: { ...script, headers } }
    return (await judge(answers, { rules: ['assets-cached'] })).findings.map(({ level }) => level)
  }

  test.each([
    ['/app.8f3a1b2c.js', { 'cache-control': 'max-age=31536000, immutable' }, []],
    ['/app.8f3a1b2c.js', { 'cache-control': 'max-age=31536000' }, ['info']],
    ['/app.8f3a1b2c.js', { 'cache-control': 'max-age=3600' }, ['error']],
    ['/app.8f3a1b2c.js', { 'cache-control': 'no-store, max-age=31536000' }, ['error']],
    ['/app.8f3a1b2c.js', {}, ['error']],
    ['/assets/index-DiwrgTda.js', { 'cache-control': 'max-age=60' }, ['error']],
    ['/app.js', { 'cache-control': 'max-age=3600' }, []],
    ['/app.js', { 'cache-control': 'max-age=abc' }, ['error']],
    ['/app.js', {}, ['error']],
    ['/app.js', { 'cache-control': 'no-cache' }, ['warning']],
    ['/img/Open_Sans-SemiBold.js', { 'cache-control': 'max-age=3600' }, []],
    ['/all-v4-shims.js', { 'cache-control': 'max-age=3600' }, []],
    ['/app-Ab1_-xyZ.js', { 'cache-control': 'max-age=3600' }, ['error']],
    ['/jquery-migrate.js', { 'cache-control': 'max-age=3600' }, []],
    ['/app.js', { expires: 'Thu, 01 Dec 2095 16:00:00 GMT' }, []],
    ['/app.js', { expires: '0' }, ['error']],
  ])('%s with %j', async (path, headers, levels) => {
    expect(await cached(path, headers as Record<string, string>)).toEqual(levels)
  })

  test('text is compressed from 1 KiB on', async () => {
    const long = 'a{}\n'.repeat(600)
    const answers = (css: Answer): Answers => ({ '/': '<link rel=stylesheet href=/a.css>', '/a.css': css })
    const rules = { rules: ['assets-compressed'] }
    expect(rulesAt(await judge(answers({ ...style, body: long }), rules))).toEqual(['page/assets-compressed'])
    const packed = { ...style, headers: { ...year, 'content-encoding': 'gzip' }, body: gzipSync(long) }
    expect(rulesAt(await judge(answers(packed), rules))).toEqual([])
    expect(rulesAt(await judge(answers(style), rules))).toEqual([])
  })

  test('integrity is compared by its strongest digest, on the decoded body', async () => {
    const body = 'start()'
    const digest = (name: string, text = body) => `${name}-${createHash(name).update(text).digest('base64')}`
    const packed = { type: 'text/javascript', headers: { 'content-encoding': 'gzip' }, body: gzipSync(body) }
    const under = async (integrity: string) => {
      const answers = { '/': `<script src=/a.js integrity="${integrity}"></script>`, '/a.js': packed }
      return (await judge(answers, { rules: ['integrity'] })).findings.map(({ level }) => level)
    }
    expect(await under(digest('sha384'))).toEqual([])
    expect(await under(digest('sha384', 'other'))).toEqual(['error'])
    expect(await under(`${digest('sha256')} ${digest('sha512', 'other')}`)).toEqual(['error'])
    expect(await under(`${digest('sha384', 'other')} ${digest('sha384')}`)).toEqual([])
    expect(await under('md5-abc')).toEqual(['warning'])
  })
})

describe('the checklist', () => {
  test.each([
    [{ rules: ['asset-load'] }, /unknown rule .*asset-load.* of page; did you mean .*assets-load/],
    [{ rules: [] }, /empty list/],
    [{ override: { nothing: 'off' } }, /unknown rule/],
    [{ override: { '*': 'off' } }, /nothing would be asked/],
    [{ paths: '/' }, /unknown key .*paths.*did you mean .*path/],
    [{ path: 'admin' }, /a path starts with/],
    [{ 'max-assets': '5' }, /number/],
    [{ hosts: ['https://cdn.example.com'] }, /expected a host/],
  ])('%j is refused', async (text, message) => {
    await expect(check('page', text)).rejects.toThrow(message)
  })

  test('without any URL it is an error', async () => {
    expect((await check('page', {})).status).toBe('error')
  })
})

test('a redirect to a path in raw UTF-8 is followed as browsers follow it', async () => {
  const location = Buffer.from('/café/').toString('latin1')
  const result = await judge({
    ...good,
    '/': { status: 302, headers: { location } },
    '/caf%C3%A9/': good['/'].replaceAll('s/app.8', '/s/app.8'),
  })
  expect(result.status).toBe('passed')
})
