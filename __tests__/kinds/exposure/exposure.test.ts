import { gzipSync, zstdCompressSync } from 'node:zlib'
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
  return await judgeAt(await serve(answers, tls), text)
}

async function judgeAt(made: Site, text: object = {}): Promise<CheckResult> {
  const environment = { name: 'production', url: made.url }
  return await check('exposure', text, { environment, net: { extraCa: [chain.root.certificate] } })
}

const start = '<!doctype html><title>Shop</title><p>Welcome'

/** A site with a start page that refuses foreign names; other paths from the map, and 404. */
function shop(extra: Record<string, Answer | string> = {}): Answers {
  return (request) => {
    if (request.headers.host?.endsWith('.example')) return { status: 421 }
    if (request.method !== 'GET') return { status: 405 }
    const path = request.url ?? ''
    if (path in extra) return extra[path] as Answer
    return path === '/' ? start : { status: 404, body: '<h1>Not Found</h1>' }
  }
}

const twoFrames = (...parts: string[]): Buffer => Buffer.concat(parts.map((part) => zstdCompressSync(part)))

const text = (body: string | Buffer): Answer => ({ type: 'text/plain', body })

describe('sites that expose nothing', () => {
  test('a plain site passes without a finding', async () => {
    const result = await judge(shop())
    expect(result.findings).toEqual([])
    expect(result.status).toBe('passed')
  })

  test('so does it over https, where the connection is made to its real name', async () => {
    const result = await judge(shop(), {}, true)
    expect(result.findings).toEqual([])
  })

  test('a single-page app that answers 200 to everything raises no alarm', async () => {
    const result = await judge((request) => (request.headers.host?.endsWith('.example') ? { status: 404 } : start))
    expect(result.findings).toEqual([])
  })

  test('nor does a site that answers every path with the same text of keys', async () => {
    const answers: Answers = (request) => (request.url === '/' ? start : text('NAME=value\nOTHER=1'))
    expect(rulesAt(await judge(answers, { rules: ['env-file'] }))).toEqual([])
  })

  test.each([401, 403, 404, 410])('a refusal by %i is no exposure', async (status) => {
    const answers = shop({
      '/.env': { status, body: 'SECRET=1' },
      '/.git/HEAD': { status, body: 'ref: refs/heads/main' },
    })
    expect((await judge(answers)).status).toBe('passed')
  })

  test('nor is a redirect to a login', async () => {
    expect(
      (await judge(shop({ '/server-status': { status: 302, headers: { location: '/login' } } }))).findings,
    ).toEqual([])
  })

  test('no path is asked twice', async () => {
    const made = await serve(shop())
    await judgeAt(made)
    const lines = made.asked.filter(({ host }) => !host?.endsWith('.example')).map(({ line }) => line)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('page, headers, served and exposure ask for the document once', async () => {
    const made = await serve(
      shop({ '/': '<script src=/a.js></script>', '/a.js': { type: 'text/javascript', body: '1' } }),
    )
    const environment = { name: 'production', url: made.url, envContent: 'DEBUG=False' }
    const questions = new Questions()
    for (const [kind, config] of [
      ['page', {}],
      ['headers', { rules: ['nosniff'], samples: 1 }],
      ['served', { rules: ['debug'] }],
      ['exposure', {}],
    ] as const) {
      await check(kind, config, { environment, questions })
    }
    const own = made.asked.filter(({ host }) => !host?.endsWith('.example')).map(({ line }) => line)
    expect(own.filter((line) => line === 'GET /' || line === 'GET /a.js')).toEqual(['GET /', 'GET /a.js'])
  })

  test('a selected rule asks for its own paths only, and the plan names them', async () => {
    const made = await serve(shop())
    await judgeAt(made, { rules: ['git'] })
    expect(made.asked.map(({ line }) => line).sort()).toEqual([
      'GET /',
      'GET /.git/HEAD',
      'GET /.git/config',
      'GET /.git/index',
      expect.stringMatching(/^GET \/readiness-[0-9a-f]{16}$/),
    ])
    const lines = planned('exposure', { rules: ['git'] }, { environment: { name: 'production', url: made.url } })
    expect(lines).toContain(`request GET ${made.url}/.git/HEAD`)
    expect(lines).toContain(`request GET what ${made.url}/ redirects to on its own host, at most 5`)
    expect(lines).toHaveLength(8)
  })
})

describe('a site that answers everything alike', () => {
  const env = 'DEBUG=True\nSECRET_KEY=8f3kq9vz7x\nDATABASE_URL=postgres://shop:w7Rk2MxT@db/shop\n'
  const wide = Buffer.from(env, 'utf16le')
  const marked = Buffer.from(`\ufeff${env}`, 'utf16le')

  test.each<[string, Answer | string]>([
    ['with an env file', text(env)],
    ['with an env file as HTML', { type: 'text/html', body: env }],
    ['with an env file in a page', `<!doctype html><title>x</title><pre>${env}</pre>`],
    ['in UTF-16', text(marked)],
    ['in UTF-16 the other way round', text(Buffer.from(marked).swap16())],
    ['in UTF-16 that nothing marks', text(wide)],
    ['in UTF-16 the other way round that nothing marks', text(Buffer.from(wide).swap16())],
    ['with status 404', { ...text(env), status: 404 }],
    ['with status 500', { ...text(env), status: 500 }],
    ['in a second frame of zstd', { ...text(twoFrames('# shop\n', env)), headers: { 'content-encoding': 'zstd' } }],
  ])('%s is caught', async (_, answer) => {
    const result = await judge((request) => (request.url === '/' ? start : answer), { rules: ['env-file'] })
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['exposure/env-file']])
    expect(JSON.stringify(result)).not.toMatch(/8f3kq9vz7x|w7Rk2MxT/)
  })

  test.each([301, 302, 307])('by a redirect of status %i to an env file is caught', async (status) => {
    const answers: Answers = ({ url }) =>
      url === '/' ? start : url === '/all' ? text(env) : { status, headers: { location: '/all' } }
    const result = await judge(answers, { rules: ['env-file'] })
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['exposure/env-file']])
  })

  test('one path that redirects there is caught, after a second redirect as well', async () => {
    const moved = (location: string): Answer => ({ status: 302, headers: { location } })
    const result = await judge(shop({ '/.env': moved('/a'), '/a': moved('/b'), '/b': text(env) }), {
      rules: ['env-file'],
    })
    expect(result.findings).toMatchObject([{ message: '/.env serves an env file with 3 keys' }])
  })

  test.each<[string, Answer | string]>([
    ['a start page', start],
    ['an error of an API', text('error=not_found\nstatus=404')],
    ['an error in capitals', { ...text('ERROR=NOT_FOUND\nSTATUS=404'), status: 404 }],
    ['a page that shows an example', `<!doctype html><pre>SECRET_KEY=changeme\nDB_PASSWORD=<password></pre>`],
    ['a script', { type: 'text/javascript', body: 'const A=1\nvar API_KEY="x"' }],
    ['a redirect to the start page', { status: 302, headers: { location: '/' } }],
    ['a redirect to itself', { status: 302, headers: { location: '/again' } }],
    ['a redirect to another host', { status: 302, headers: { location: 'http://127.0.0.2:9/' } }],
  ])('with %s raises no alarm', async (_, answer) => {
    const result = await judge((request) => (request.url === '/' ? start : answer), { rules: ['env-file'] })
    expect(result.findings).toEqual([])
  })

  test.each(['gzip', 'br', 'zstd', 'deflate', 'compress'])(
    'with a body that is no %s although it says so is an error',
    async (encoding) => {
      for (const status of [200, 404]) {
        const answer = { ...text(env), status, headers: { 'content-encoding': encoding } }
        const result = await judge((request) => (request.url === '/' ? start : answer), { rules: ['env-file'] })
        expect([result.status, rulesAt(result)]).toEqual(['error', ['exposure/env-file']])
      }
    },
  )
})

describe('files', () => {
  test.each<[string, string | Buffer, string]>([
    ['/.env', '# shop\nSECRET_KEY=abc\nDB_PASSWORD="x y"\n', 'exposure/env-file'],
    ['/.env', `A=1\nKEY="-----BEGIN\n${'abcdefgh\n'.repeat(30)}-----END"\nB=2`, 'exposure/env-file'],
    ['/.env.backup', 'export A=1\nB=2', 'exposure/env-file'],
    ['/.git/HEAD', 'ref: refs/heads/main\n', 'exposure/git'],
    ['/.git/HEAD', `${'a1'.repeat(20)}\n`, 'exposure/git'],
    ['/.git/config', '[core]\n\trepositoryformatversion = 0\n', 'exposure/git'],
    ['/.svn/entries', '12\n', 'exposure/version-control'],
    ['/.hg/requires', 'dotencode\nfncache\nrevlogv1\nstore\n', 'exposure/version-control'],
    ['/dump.sql', '-- PostgreSQL database dump\nCREATE TABLE t (id int);', 'exposure/dump'],
    ['/backup.sql.gz', gzipSync('CREATE TABLE t (id int);'), 'exposure/dump'],
    ['/backup.zip', Buffer.from('PK\x03\x04rest', 'latin1'), 'exposure/dump'],
    ['/db.sqlite3', Buffer.from('SQLite format 3\0rest', 'latin1'), 'exposure/dump'],
    ['/index.php~', "<?php $password = 'x';", 'exposure/editor-backup'],
    ['/.index.php.swp', Buffer.from('b0VIM 8.2\0', 'latin1'), 'exposure/editor-backup'],
    ['/settings.py~', 'from pathlib import Path\nSECRET_KEY = "x"\n', 'exposure/editor-backup'],
    ['/docker-compose.yml', 'services:\n  db:\n    image: postgres:16\n', 'exposure/config-file'],
    ['/.htpasswd', 'admin:$apr1$abcdefgh$0123456789012345678901\n', 'exposure/config-file'],
    ['/id_rsa', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n', 'exposure/config-file'],
    [
      '/server-status',
      '<html><head><title>Apache Status</title></head><body><h1>Apache Server Status for x</h1>',
      'exposure/server-status',
    ],
    [
      '/actuator',
      '{"_links":{"self":{"href":"http://x/actuator"},"env":{"href":"http://x/actuator/env"},"heapdump":{"href":"http://x"}}}',
      'exposure/actuator',
    ],
    ['/actuator/env', '{"activeProfiles":[],"propertySources":[{"name":"systemEnvironment"}]}', 'exposure/actuator'],
    ['/debug/pprof/', '<html><head><title>/debug/pprof/</title></head>', 'exposure/pprof'],
    ['/debug/vars', '{"cmdline": ["/app"],"memstats": {"Alloc":1}}', 'exposure/pprof'],
    ['/phpinfo.php', '<title>PHP 8.3.1 - phpinfo()</title><h1>PHP Version 8.3.1</h1>', 'exposure/phpinfo'],
    [
      '/media/',
      '<html><head><title>Index of /media/</title></head><body><h1>Index of /media/</h1><hr><pre>',
      'exposure/directory-listing',
    ],
    [
      '/uploads/',
      '<!DOCTYPE HTML><html><head><title>Directory listing for /uploads/</title>',
      'exposure/directory-listing',
    ],
  ])('%s with its real content fails with %#', async (path, body, rule) => {
    const result = await judge(
      shop({ [path]: { type: /^\s*</.test(body.toString()) ? 'text/html' : 'text/plain', body } }),
      { rules: [rule.slice('exposure/'.length)] },
    )
    expect(rulesAt(result)).toEqual([rule])
    expect(result.status).toBe('failed')
    expect(result.findings[0]?.url).toMatch(new RegExp(`${path.replaceAll(/[.~/]/g, '\\$&')}$`))
  })

  test.each([
    ['/.env', 'Not here, sorry'],
    ['/.env', '<!doctype html><p>A=B'],
    ['/.env', ''],
    ['/.env', '{"error":"a=b"}'],
    ['/.git/HEAD', 'ref: something'],
    ['/.git/config', 'nothing [core] of note'],
    ['/dump.sql', 'There is no dump; INSERT INTO is explained elsewhere'],
    ['/backup.zip', 'PK'],
    ['/index.php~', 'moved'],
    ['/actuator', '{"_links":{"self":{"href":"x"},"health":{"href":"x"}}}'],
    ['/debug/vars', '{"cmdline":"none"}'],
    ['/phpinfo.php', '<title>Why phpinfo() is dangerous</title>'],
    ['/media/', '<title>Index of products</title>'],
    ['/docker-compose.yml', 'services: none'],
  ])('%s with %j is no exposure', async (path, body) => {
    const rules = ['env-file', 'git', 'dump', 'editor-backup', 'config-file', 'actuator', 'pprof', 'phpinfo']
    expect((await judge(shop({ [path]: text(body) }), { rules: [...rules, 'directory-listing'] })).findings).toEqual([])
  })

  test('the finding tells the kind of content and never the content', async () => {
    const result = await judge(shop({ '/.env': text('SECRET_KEY=hunter2hunter2\n') }))
    expect(JSON.stringify(result)).not.toContain('hunter2')
    expect(result.findings[0]).toMatchObject({
      message: '/.env serves an env file with 1 key',
      observed: '200, an env file with 1 key',
    })
  })

  test('an nginx status page and a .DS_Store warn', async () => {
    const result = await judge(
      shop({
        '/nginx_status': text('Active connections: 1 \nserver accepts handled requests\n 1 1 1 \n'),
        '/.DS_Store': text(Buffer.from('\0\0\0\x01Bud1\0', 'latin1')),
      }),
    )
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['exposure/ds-store', 'exposure/server-status']])
  })

  test('an env file is one also where it is served as HTML and holds what looks like a tag', async () => {
    const body = 'APP_KEY=abc\nMAIL_FROM="Shop <noreply@shop.example>"\n'
    expect(rulesAt(await judge(shop({ '/.env': { type: 'text/html', body } })))).toEqual(['exposure/env-file'])
    const page = 'a=1 was not found<br>\nThis page of the shop does not exist\n<p>Back to the start'
    expect(rulesAt(await judge(shop({ '/.env': { type: 'text/html', body: page } })))).toEqual([])
  })

  test.each(['/server-status', '/status', '/nginx_status'])(
    'the status page of nginx is found under %s',
    async (path) => {
      const result = await judge(
        shop({ [path]: text('Active connections: 1 \nserver accepts handled requests\n 1 1 1 \n') }),
      )
      expect(rulesAt(result, 'warning')).toEqual(['exposure/server-status'])
    },
  )

  test('a path that is looked at for two things is counted once', async () => {
    const busy: Answers = (request) => (request.url === '/' ? start : { status: 429 })
    const result = await judge(busy, { rules: ['server-status'] })
    expect(result.findings[0]?.observed).toBe(
      '429 for server-status, server-info, server-config, haproxy?stats, stats, …',
    )
    expect(result.findings[0]?.message).toMatch(/: 12 of the paths /)
  })

  test('the status of PHP-FPM is found, the health of an application is not', async () => {
    const fpm = text('pool:                 www\nprocess manager:      dynamic\nstart time: x\naccepted conn: 1\n')
    expect(rulesAt(await judge(shop({ '/status': fpm })), 'warning')).toEqual(['exposure/server-status'])
    expect((await judge(shop({ '/status': { type: 'application/json', body: '{"status":"ok"}' } }))).findings).toEqual(
      [],
    )
  })

  test.each(['backup', 'backups', 'logs', 'uploads'])('a listing of /%s/ is found', async (folder) => {
    const listing = `<title>Index of /${folder}/</title><h1>Index of /${folder}/</h1>`
    const result = await judge(shop({ [`/${folder}/`]: listing }), { rules: ['directory-listing'] })
    expect(rulesAt(result)).toEqual(['exposure/directory-listing'])
  })

  test('folders of the assets of the page are looked at', async () => {
    const answers = shop({
      '/': '<link rel=stylesheet href=/dist/css/app.css>',
      '/dist/css/': '<title>Index of /dist/css/</title><h1>Index of /dist/css/</h1>',
    })
    expect(rulesAt(await judge(answers, { rules: ['directory-listing'] }))).toEqual(['exposure/directory-listing'])
  })

  test('a source map is a note, and fails where it was named', async () => {
    const answers = shop({
      '/': '<script src=/js/app.js></script>',
      '/js/app.js': { type: 'text/javascript', body: 'go()\n//# sourceMappingURL=app.js.map\n' },
      '/js/app.js.map': { type: 'application/json', body: '{"version":3,"sources":["a.ts"],"mappings":"AAAA"}' },
    })
    expect(rulesAt(await judge(answers), 'info')).toEqual(['exposure/source-map'])
    expect((await judge(answers, { rules: ['source-map'] })).status).toBe('failed')
  })

  test('a start page that redirects into a folder does not hide what lies at the top', async () => {
    const answers = shop({
      '/': { status: 302, headers: { location: '/en/home/' } },
      '/en/home/': start,
      '/.env': text('A=1\nB=2'),
    })
    expect(rulesAt(await judge(answers, { rules: ['env-file'] }))).toEqual(['exposure/env-file'])
  })

  test('a folder without its last slash is one', async () => {
    const made = await serve(shop({ '/shop/': start, '/shop/.env': text('A=1\nB=2') }))
    const environment = { name: 'production', url: made.url }
    for (const target of [{ path: '/shop' }, { url: `${made.url}/shop` }]) {
      const result = await check('exposure', { ...target, rules: ['env-file'] }, { environment })
      expect(rulesAt(result)).toEqual(['exposure/env-file'])
    }
  })

  test('a site in a folder is asked below it', async () => {
    const made = await serve(shop({ '/shop/': start, '/shop/.env': text('A=1\nB=2') }))
    const environment = { name: 'production', url: made.url }
    const result = await check('exposure', { path: '/shop/', rules: ['env-file'] }, { environment })
    expect(rulesAt(result)).toEqual(['exposure/env-file'])
  })
})

describe('debug pages', () => {
  const django = (
    version: string,
  ) => `<!DOCTYPE html><html lang="en"><head><title>Page not found at /x</title></head><body>
    <${version} id="summary"><h1>Page not found <span>(404)</span></h1></${version}><div id="info"><p>Using the URLconf defined in shop.urls</p></div>
    <div id="explanation"><p>You’re seeing this error because you have <code>DEBUG = True</code> in your settings file.</p></div>`

  const pages: [string, number, string][] = [
    ['Django', 404, django('div')],
    ['Django', 404, django('header')],
    [
      'Werkzeug',
      500,
      '<title>ZeroDivisionError // Werkzeug Debugger</title><script>var CONSOLE_MODE = false,\n EVALEX = true,\n EVALEX_TRUSTED = false,\n SECRET = "x";</script>',
    ],
    ['Starlette', 500, '<html><head><title>Starlette Debugger</title></head><body><div class="traceback-container">'],
    [
      'Rails',
      404,
      '<title>Action Controller: Exception caught</title><h1>Routing Error</h1><p><code>Rails.root: /app</code></p><div id="traces-0">',
    ],
    [
      'Laravel',
      500,
      '<!doctype html><html class="theme-light"><script>window.data = {"report":{"notifier":"x"},"shareableReport":{}};</script>',
    ],
    ['Laravel', 404, "<html><style>#frame-0 .hljs-ln-line[data-line-number='12'] {}</style>"],
    ['Whoops', 500, '<body><div class="Whoops container"><div class="stack-container">'],
    [
      'Symfony',
      404,
      '<!-- No route found --><div class="exception-summary "><div class="exception-message-wrapper"></div></div><script>Symfony</script>',
    ],
    ['Rails', 404, '{"status":404,"error":"Not Found","traces":{"Application Trace":[],"Framework Trace":[]}}'],
    [
      'Spring',
      500,
      '<html><body><h1>Whitelabel Error Page</h1><div style="white-space:pre-wrap;">java.lang.IllegalStateException: x\n\tat com.shop.Cart.add(Cart.java:12)\n</div>',
    ],
    ['Next', 404, '<script id="__NEXT_DATA__" type="application/json">{"buildId":"development"}</script>'],
    ['Vite', 200, '<html><script type="module" src="/@vite/client"></script>'],
  ]

  test.each(pages)('%s with status %i', async (_, status, body) => {
    const answers: Answers = (request) => {
      if (request.headers.host?.endsWith('.example')) return { status: 421 }
      return request.url?.startsWith('/readiness-') || status === 200 ? { status, body } : start
    }
    expect(rulesAt(await judge(answers, { rules: ['debug-page', 'stack-trace'] }))).toEqual(['exposure/debug-page'])
  })

  test.each(pages.filter(([, status]) => status !== 200))('a page that talks about %s (%i) is none', async (name) => {
    const article = `<title>How we found ${name}</title><p>It said <b>DEBUG = True</b>, Werkzeug Debugger, Action Controller: Exception caught,
      Whoops, Whitelabel Error Page and at com.shop.Cart.add(Cart.java:12)`
    expect((await judge(shop({ '/': article }), { rules: ['debug-page', 'stack-trace'] })).findings).toEqual([])
  })

  test('the resource of the Werkzeug debugger gives it away on a site without an error', async () => {
    const path = '/?__debugger__=yes&cmd=resource&f=debugger.js'
    const body = 'function openShell() { fetch("?__debugger__=yes&cmd=" + (EVALEX ? SECRET : "")) }'
    const result = await judge(shop({ [path]: { type: 'text/javascript', body } }), { rules: ['debug-page'] })
    expect(rulesAt(result)).toEqual(['exposure/debug-page'])
  })

  test('the backend behind a front end that answers to everything is provoked too', async () => {
    const answers: Answers = (request) => {
      if (request.headers.host?.endsWith('.example')) return { status: 421 }
      return request.url?.startsWith('/api/') ? { status: 404, body: django('div') } : start
    }
    expect(rulesAt(await judge(answers, { rules: ['debug-page'] }))).toEqual(['exposure/debug-page'])
  })

  test('an API that asks for a login hides nothing; a site that asks for one everywhere does', async () => {
    const rules = { rules: ['debug-page', 'stack-trace'] }
    const api: Answers = (request) =>
      request.url === '/' ? start : { status: request.url?.startsWith('/api/') ? 401 : 404 }
    expect((await judge(api, rules)).status).toBe('passed')
    expect((await judge(() => ({ status: 401 }), rules)).status).toBe('error')
  })

  test('a debug page that shows only for a foreign Host is found', async () => {
    const answers: Answers = (request) =>
      request.headers.host?.endsWith('.example')
        ? { status: 400, body: django('header') }
        : request.url === '/'
          ? start
          : { status: 404 }
    expect(rulesAt(await judge(answers, { rules: ['debug-page'] }))).toEqual(['exposure/debug-page'])
  })

  test.each([
    ['Python', 'Traceback (most recent call last):\n  File "/app/shop/views.py", line 12, in cart\n    x\n'],
    [
      'Node',
      '<pre>URIError: Failed to decode param &#39;%c0&#39;<br> &nbsp; &nbsp;at decode_param (/app/node_modules/express/lib/router/layer.js:172:12)<br>',
    ],
    ['Node', '{"statusCode":500,"stack":"Error: x\\n    at Cart.add (/app/dist/cart.js:3:9)"}'],
    ['Java', 'java.lang.NullPointerException\n\tat com.shop.Cart.add(Cart.java:12)\n'],
    ['Java', '{"status":500,"trace":"java.lang.NullPointerException\\n\\tat com"}'],
    [
      'PHP',
      '<br />\n<b>Fatal error</b>:  Uncaught Error: x in /var/www/index.php:3\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/index.php</b> on line <b>3</b><br />',
    ],
    ['Go', 'panic: x\n\ngoroutine 7 [running]:\nmain.cart()\n'],
    ['Ruby', "<pre>/app/controllers/cart.rb:12:in `add'</pre>"],
    ['.NET', 'System.Exception: x\n   at Shop.Cart.Add(Int32 id) in /src/Cart.cs:line 12\n'],
  ])('a stack trace of %s', async (language, body) => {
    const result = await judge(shop({ '/%c0': { status: 500, body } }), { rules: ['stack-trace'] })
    expect(rulesAt(result)).toEqual(['exposure/stack-trace'])
    expect(result.findings[0]?.observed).toBe(`500, a stack trace of ${language}`)
  })

  test('an error without a trace is none', async () => {
    const body = '<h1>Something went wrong</h1><p>Look at line 12 of your order. Sent at 10:12:30.'
    expect((await judge(shop({ '/%c0': { status: 500, body } }), { rules: ['stack-trace'] })).findings).toEqual([])
  })
})

describe('default pages', () => {
  test.each([
    '<!DOCTYPE html><html><head><title>Welcome to nginx!</title>',
    '<html><body><h1>It works!</h1></body></html>',
    '<title>Apache2 Debian Default Page: It works</title>',
    '<title>IIS Windows Server</title>',
  ])('%s', async (body) => {
    expect(rulesAt(await judge(shop({ '/': body }), { rules: ['default-page'] }))).toEqual(['exposure/default-page'])
  })

  test('a page that says welcome is none', async () => {
    expect(
      (
        await judge(shop({ '/': '<title>Welcome to nginx training!</title><h1>It works!</h1>' }), {
          rules: ['default-page'],
        })
      ).findings,
    ).toEqual([])
  })
})

describe('a foreign Host header and TRACE', () => {
  const foreign = async (answer: (host: string) => Answer | string | 'hang' | 'reset', tls = false, more = {}) =>
    await judge(
      (request) => (request.headers.host?.endsWith('.example') ? answer(request.headers.host) : start),
      { rules: ['foreign-host'], ...more },
      tls,
    )

  test('the same page is a warning, also over https', async () => {
    for (const tls of [false, true]) {
      const result = await foreign(() => start, tls)
      expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['exposure/foreign-host']])
    }
  })

  test('links to the foreign host fail', async () => {
    expect(rulesAt(await foreign((host) => `${start}<a href="https://${host}/reset">`))).toEqual([
      'exposure/foreign-host',
    ])
  })

  test.each<[string, Answer | string | 'reset']>([
    ['400', { status: 400 }],
    ['421', { status: 421 }],
    ['a closed connection', 'reset'],
    ['another page', '<!doctype html><title>Default</title><p>No such site'],
    ['a redirect to the real name', { status: 301, headers: { location: 'https://shop.test/' } }],
  ])('%s is a refusal', async (_, answer) => {
    const result = await foreign(() => answer as Answer)
    expect(result.findings).toEqual([])
  })

  test('no answer is not a refusal', async () => {
    expect((await foreign(() => 'hang', false, { timeout: '1s' })).status).toBe('error')
  })

  test('TRACE that echoes fails where it was named, and warns otherwise', async () => {
    const answers: Answers = (request) => {
      if (request.method !== 'TRACE') return shopOnly(request.url ?? '', request.headers.host)
      return { type: 'message/http', body: `TRACE / HTTP/1.1\r\nx-readiness: ${request.headers['x-readiness']}\r\n` }
    }
    const shopOnly = (path: string, host = '') => (host.endsWith('.example') || path !== '/' ? { status: 404 } : start)
    expect(rulesAt(await judge(answers), 'warning')).toEqual(['exposure/trace-method'])
    expect((await judge(answers, { rules: ['trace-method'] })).status).toBe('failed')
  })

  test('TRACE is asked beside the start page, which an application may keep to itself', async () => {
    const result = await judge(
      ({ method, url, headers }) => {
        if (method !== 'TRACE') return start
        if (url === '/') return { status: 405, body: 'JSPs only permit GET, POST or HEAD' }
        return { type: 'message/http', body: `TRACE ${url} HTTP/1.1\r\nx-readiness: ${headers['x-readiness']}\r\n` }
      },
      { rules: ['trace-method'] },
    )
    expect(result.status).toBe('failed')
    expect(result.findings.map(({ url }) => url)).toEqual([expect.stringMatching(/\/readiness-\w+$/)])
  })

  test('an application that answers any method with a page of its address echoes nothing', async () => {
    const result = await judge(({ url }) => `${start}<script>data = ${JSON.stringify({ url })}</script>`, {
      rules: ['trace-method'],
    })
    expect(result.findings).toEqual([])
  })
})

describe('what cannot be known is no pass', () => {
  test.each<[string, Answer | 'hang' | 'reset']>([
    ['too many requests', { status: 429 }],
    ['a gateway fault', { status: 502 }],
    ['a closed connection', 'reset'],
    ['no answer', 'hang'],
    ['a body that cannot be decoded', { headers: { 'content-encoding': 'gzip' }, body: 'A=1' }],
  ])('%s for a path', async (_, answer) => {
    const result = await judge(
      (request) => (request.url === '/' ? start : request.url === '/.env' ? (answer as Answer) : { status: 404 }),
      { rules: ['env-file', 'git'], ...(answer === 'hang' && { timeout: '1s' }) },
    )
    expect([result.status, rulesAt(result)]).toEqual(['error', ['exposure/env-file']])
  })

  test('a firewall that refuses every path with 403 says nothing', async () => {
    const result = await judge((request) => (request.url === '/' ? start : { status: 403 }), {
      rules: ['env-file', 'debug-page'],
    })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['exposure/unanswered']])
    expect(result.findings[0]?.observed).toMatch(/^403 for .*; not judged: debug-page, env-file$/)
  })

  test('a site that leads to another host is not judged', async () => {
    const result = await judge({ '/': { status: 301, headers: { location: 'https://else.invalid/' } } })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['exposure/other-host']])
  })

  test('a site that does not answer is an error', async () => {
    const made = await serve({})
    await made.close()
    sites.splice(0)
    expect((await judgeAt(made)).status).toBe('error')
  })

  test.each([
    [{ rules: ['debug'] }, /unknown rule .*debug/],
    [{ override: { '*': 'off' } }, /nothing would be asked/],
    [{ profile: 'strict' }, /unknown key/],
  ])('%j is refused', async (config, message) => {
    await expect(check('exposure', config)).rejects.toThrow(message)
  })
})
