import { allowanceOf, parseCaa, parseIssuer } from '../../../src/formats/caa.ts'
import { readCacheControl, secondsOf } from '../../../src/formats/cache-control.ts'
import { readCookieDate } from '../../../src/formats/cookie-date.ts'
import { readIntegrity, refusesInline, refusesLoad } from '../../../src/formats/csp/match.ts'
import { headerPolicies, metaPolicy, readSource } from '../../../src/formats/csp/parse.ts'
import { cssReferences } from '../../../src/formats/css.ts'
import { debugPage, stackTrace } from '../../../src/formats/debug-page.ts'
import { wallOf } from '../../../src/formats/firewall.ts'
import { hasHashInName } from '../../../src/formats/hashed-name.ts'
import { isLoopback, isOwnMachine, normalHost, withoutPort } from '../../../src/formats/host.ts'
import { parseHsts } from '../../../src/formats/hsts.ts'
import { ownAddresses } from '../../../src/formats/html/addresses.ts'
import { readMarkup } from '../../../src/formats/html/markup.ts'
import { outline } from '../../../src/formats/html/outline.ts'
import { mayHoldLargeIntegers, readInteger, readJson, writeJson } from '../../../src/formats/json.ts'
import { isInternalName, isPublicHost } from '../../../src/formats/private-network.ts'
import { parseRobots } from '../../../src/formats/robots.ts'
import { readSentCookie } from '../../../src/formats/set-cookie.ts'
import { parseDictionary, parseItem } from '../../../src/formats/structured-fields.ts'
import { type FuzzReaders, kibi, mebi } from '../reader.ts'

const page = `<!doctype html><html><head><meta charset=utf-8><title>Shop</title><base href="/app/">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src *"><meta name=referrer content=no-referrer>
<link rel="stylesheet" href="app.3f2a9b1c.css" integrity="sha384-AAAA"><link rel=preload as=font href=/f.woff2 crossorigin>
<script type=module src=/a.js nonce=abc></script><script>let a = "<\\/script>"</script><style>@import url("b.css"); a { background: url(c.png) }</style>
</head><body style="background: url('d.png')" onload="go()"><img src=e.png srcset="e.png 1x, e2.png 2x"><form action=/post></form>
<iframe src=https://x.example></iframe><svg><use href="#i"/></svg><template><img src=never></template><noscript><img src=n></noscript></body></html>`

const policy =
  "default-src 'self' https://cdn.example:443/a/ *.shop.example data:; script-src 'nonce-YWJj' 'sha256-AAAA=' 'strict-dynamic'; object-src 'none'; report-uri /csp, img-src *"

const traces = [
  '<html><title>Server Error</title><h1>Whitelabel Error Page</h1><div>There was an unexpected error (type=Not Found, status=404).</div>',
  'Traceback (most recent call last):\n  File "/app/views.py", line 10, in get\n    raise ValueError\nValueError: x\n',
  '<pre>Error: no\n    at Object.&lt;anonymous&gt; (/app/a.js:1:2)<br> &nbsp; &nbsp;at next (/app/node_modules/express/lib/r.js:1:2)</pre>',
  'java.lang.NullPointerException: null\n\tat com.shop.A.b(A.java:12)\n\tat com.shop.C.d(C.java:1)\n',
  '<b>Fatal error</b>:  Uncaught Error in <b>/var/www/a.php</b> on line <b>3</b><br />\n#0 /var/www/b.php(3): f()\n',
  'goroutine 1 [running]:\nmain.main()\n\t/go/src/app/main.go:9 +0x1d\n',
  '{"exception":"A","file":"/a.php","line":3,"trace":[{"file":"/b.php","line":4}]}',
]
const markup = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script',
  '</script>',
  '<style>',
  '<table>',
  '<p>',
  '<b>',
  '<a href="',
  '"',
  "'",
  '=',
  '&amp;',
  '&#x27;',
  '<template>',
  '<svg>',
  '<title>',
  'url(',
  '<br>&nbsp;',
]
const header = [',', ';', '=', '"', '\\', '\\"', "'", ' ', 'a', '0', '*', '(', ')', ':', '?1', '@', '/', '-', '.']

/** What a web server says. */
export const webReaders: FuzzReaders = {
  'cache-control': {
    files: ['formats/cache-control.ts'],
    limit: 16 * kibi,
    samples: ['public, max-age=31536000, immutable', 'no-cache="set-cookie, x", private', 'max-age="60",s-maxage=10;x'],
    tokens: [...header, 'max-age', 'no-store', 'private="'],
    read: (text) => secondsOf(readCacheControl([text, text]), 'max-age'),
  },
  'cookie-date': {
    files: ['formats/cookie-date.ts'],
    limit: 16 * kibi,
    samples: ['Wed, 21 Oct 2026 07:28:00 GMT', 'Thursday, 01-Jan-70 00:00:00 GMT', '2026-10-21', '0', '-1'],
    tokens: [...header, 'Jan', '2026', '07:28:00', 'GMT'],
    read: readCookieDate,
  },
  csp: {
    files: ['formats/csp/parse.ts', 'formats/csp/match.ts'],
    limit: 16 * kibi,
    samples: [policy, "script-src 'unsafe-inline' http:", 'frame-ancestors; sandbox allow-scripts'],
    tokens: [...header, "'self'", "'nonce-", "'sha256-", 'script-src ', 'default-src ', 'https://', '*.'],
    read: (text) => {
      const policies = headerPolicies([text, text]).concat(metaPolicy(text) ?? [])
      for (const one of policies) {
        refusesLoad(
          one,
          { directive: 'script-src-elem', url: 'https://cdn.example/a.js', integrity: text },
          'https://shop.example/',
        )
        refusesInline(one, { kind: 'style', text })
      }
      return [policies, readSource(text), readIntegrity(text)]
    },
  },
  css: {
    files: ['formats/css.ts'],
    limit: 16 * mebi,
    samples: [
      '@import "a.css" screen; @font-face { src: url("f.woff2") format("woff2"), url(f.woff) } /* c */ a { b: url( \'x\\29.png\' ) }',
    ],
    tokens: [
      '@import ',
      '@font-face{',
      'url(',
      'url("',
      "url('",
      ')',
      '"',
      "'",
      '\\',
      '/*',
      '*/',
      ';',
      '{',
      '}',
      '\\\n',
      'a',
      ' ',
    ],
    read: cssReferences,
  },
  'debug-page': {
    files: ['formats/debug-page.ts'],
    limit: 256 * kibi,
    samples: traces,
    tokens: [
      ...markup,
      'Traceback (most recent call last):',
      'File "',
      '\n at ',
      'at a.',
      '"stack":"',
      '#1 ',
      'goroutine 1 [',
      '\n',
      '\\n',
      '(a.js:1:2)',
      '.java:1)',
      'line 1',
    ],
    read: (text) => [debugPage({ status: 500, text }), stackTrace({ status: 500, text })],
  },
  'hashed-name': {
    files: ['formats/hashed-name.ts'],
    limit: 16 * kibi,
    samples: ['https://shop.example/static/app.3f2a9b1c.js?x=1', '/assets/main-DiwrgTda.css', '/a/b.min.js#x'],
    tokens: [...header, '/', '.', '-', '3f2a9b1c', 'min', '?', '#'],
    read: (text) => hasHashInName(`https://shop.example/${encodeURI(text.toWellFormed())}`),
  },
  host: {
    files: ['formats/host.ts', 'formats/private-network.ts'],
    limit: 16 * kibi,
    samples: ['shop.example:443', '[2001:db8::1]:80', '127.0.0.1', 'XN--bcher-kva.example.', 'db.internal', '0x7f.1'],
    tokens: ['.', ':', '[', ']', '::', 'localhost', '127', 'xn--', '-', '_', 'a', 'ß', '%', '/'],
    read: (text) => [
      normalHost(text),
      withoutPort(text),
      isLoopback(text),
      isOwnMachine(text),
      isInternalName(text),
      isPublicHost(text),
    ],
  },
  hsts: {
    files: ['formats/hsts.ts'],
    limit: 16 * kibi,
    samples: ['max-age=31536000; includeSubDomains; preload', 'max-age="10" ; x=y', 'includesubdomains'],
    tokens: [...header, 'max-age=', 'preload', 'includeSubDomains'],
    read: parseHsts,
  },
  html: {
    files: ['formats/html/markup.ts', 'formats/html/outline.ts', 'formats/html/addresses.ts'],
    limit: mebi,
    samples: [page, '<table><tr><p>a<td><b><i></b>x</table>', '<svg><style><!--</style><img src=x></svg>'],
    tokens: [...markup, '<img srcset="a 1x, ', '<meta ', '<link rel=', '<base href=', 'style="', ',', ' 2x'],
    read: async (text) => [
      await readMarkup(text, 'https://shop.example/'),
      await outline(text, 'https://shop.example/'),
      await ownAddresses(text, 'https://shop.example/'),
    ],
  },
  json: {
    files: ['formats/json.ts'],
    limit: 5 * mebi,
    samples: ['{"a":[1,2.5e3,-0,12345678901234567890,"\\u00e9"],"b":{"c":null}}', '[]', '"x"', '1e999'],
    tokens: ['{', '}', '[', ']', '"', '\\', '\\u', ':', ',', '1', '-', '.', 'e9', 'true', '12345678901234567890', ' '],
    refuses: ['SyntaxError'],
    read: (text) => [
      mayHoldLargeIntegers(text),
      /^-?\d{1,400}$/.test(text) && readInteger(text),
      writeJson(readJson(text)),
    ],
  },
  caa: {
    files: ['formats/caa.ts'],
    limit: 64 * kibi,
    samples: [
      '0 issue ca.example; accounturi=https://ca.example/acct/1; validationmethods=dns-01',
      '128 issuewild ;',
      '0 iodef mailto:security@shop.example',
    ],
    tokens: [
      '0 ',
      '128 ',
      'issue ',
      'issuewild ',
      ';',
      '=',
      ' ',
      '\t',
      '.',
      '-',
      'a',
      'accounturi=',
      'validationmethods=',
    ],
    read: (text) => [parseCaa(text), parseIssuer(text), allowanceOf(text.split('\n'), true)],
  },
  firewall: {
    files: ['formats/firewall.ts'],
    limit: mebi,
    samples: [
      '<title>Attention Required! | Cloudflare</title><span>Ray ID: 8a1</span>',
      '<html><head><title>403 Forbidden</title></head><body><center>nginx</center></body></html>',
      'The requested URL was rejected. Please consult with your administrator. Your support ID is: 123',
    ],
    tokens: [
      '<title>',
      '</title>',
      'Cloudflare',
      'Ray ID',
      'Incapsula',
      'Access Denied',
      'Reference #',
      'Sucuri',
      ' ',
      '\n',
    ],
    read: (text) =>
      [403, 405, 429, 503].map((status) => wallOf({ status, headers: [['server', text.slice(0, 200)]], text })),
  },
  robots: {
    files: ['formats/robots.ts'],
    limit: mebi,
    samples: [
      'User-agent: *\nDisallow: /\n\nSitemap: https://shop.example/sitemap.xml\n',
      'user-agent: a\nallow: /x # y',
    ],
    tokens: ['User-agent: ', '*', 'Disallow: ', 'Allow: ', '/', 'Sitemap: ', '#', ':', '\n', '\r\n', '\r', ' '],
    read: parseRobots,
  },
  'set-cookie': {
    files: ['formats/set-cookie.ts'],
    limit: 16 * kibi,
    samples: [
      'sid=a; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60',
      '__Host-a=b; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Http-Only',
      '=; a',
    ],
    tokens: [...header, 'Max-Age=', 'Expires=', 'http_only', 'samesite'],
    read: (text) => readSentCookie(text, 0),
  },
  'structured-fields': {
    files: ['formats/structured-fields.ts', 'formats/http-token.ts'],
    limit: 16 * kibi,
    samples: ['geolocation=(self "https://a.example"), camera=()', 'a;b=1;c=?0, d=:AAAA:, e=@1, f="x\\"y"', '1.5'],
    tokens: [...header, '()', '(self ', ':AAAA:', '?0', '1.5', 'a=', ';b'],
    read: (text) => [parseItem(text), parseDictionary(text)],
  },
}
