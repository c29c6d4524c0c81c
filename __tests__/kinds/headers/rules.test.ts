import { ruleCases } from '../../support/rule-cases.ts'
import {
  after,
  also,
  answers,
  asset,
  ends,
  good,
  hasMarkup,
  oneSends,
  onHost,
  plainAnswers,
  plainFirst,
  plainKeeps,
  plainLeads,
  same,
  seesElse,
  sends,
  sendsPolicy,
  setsCookie,
} from './observed.ts'

const nonce = "'nonce-AAAAAAAAAAAAAAAAAAAAAA'"
const asAda = { 'request-headers': { Authorization: 'Bearer x' } }
const byCookie = { 'request-headers': { cookie: 'sessionid=x' } }
const hsts = (value: string | readonly string[] | null) => sends({ 'strict-transport-security': value })
const kept = 'readiness-gate/kept?path=and&query=too'

ruleCases({
  kind: 'headers',
  good,
  rules: {
    'unexpected-status': {
      passes: [['200', same]],
      fails: [
        ['404', answers(404)],
        ['redirects in a circle', ends('loop', 'https://shop.example/')],
        ['an answer that did not come', seesElse({ missing: ['The host gave no answer: timeout'] })],
      ],
      alike: [
        ['another 2xx', answers(203)],
        ['404 where the checklist expects it', answers(404), { 'expect-status': 404 }],
      ],
    },
    'foreign-host': {
      passes: [['the page stands on its host', same]],
      fails: [
        ['a redirect to another host', ends('foreign', 'https://parked.example/')],
        [
          'https leads to plain http',
          seesElse({
            walk: { hops: [{ url: 'http://shop.example/', status: 200, headers: [] }], end: 'answer', next: null },
          }),
        ],
      ],
      alike: [['a redirect on the host', after({})]],
    },
    'unread-body': {
      passes: [['a document that can be read', same]],
      fails: [['a document that is no gzip', seesElse({ bodyFault: 'is not valid gzip', markup: null })]],
      alike: [
        [
          'an image that is no gzip',
          also(sends({ 'content-type': 'image/png' }), seesElse({ bodyFault: 'is not valid gzip', markup: null })),
        ],
      ],
    },
    hsts: {
      passes: [['a year', same]],
      fails: [
        ['absent', hsts(null)],
        ['a day', hsts('max-age=86400')],
        ['absent in one answer', oneSends({ 'strict-transport-security': null })],
        ['asked of an address, where it cannot be judged', onHost('203.0.113.10')],
      ],
      alike: [
        ['half a year, quoted', hsts('max-age="15552000"')],
        ['a second field that browsers do not read', hsts(['max-age=31536000', 'max-age=0'])],
      ],
    },
    'hsts-strength': {
      passes: [['a year for all subdomains', same]],
      fails: [['without subdomains', hsts('max-age=31536000')]],
      alike: [['in other words', hsts('INCLUDESUBDOMAINS ; max-age = 63072000')]],
    },
    'hsts-preload-consistency': {
      passes: [['no preload', same]],
      fails: [['preload without subdomains', hsts('max-age=31536000; preload')]],
      alike: [['preload with all that it needs', hsts('max-age=31536000; includeSubDomains; preload')]],
    },
    'csp-present': {
      passes: [['a policy', same]],
      fails: [
        ['none', sendsPolicy(null)],
        [
          'one that only reports',
          also(sendsPolicy(null), sends({ 'content-security-policy-report-only': "default-src 'self'" })),
        ],
        ['one that does not restrict scripts', sendsPolicy("frame-ancestors 'none'")],
      ],
      alike: [['one of two that restricts scripts', sendsPolicy(["frame-ancestors 'none'", "script-src 'self'"])]],
    },
    'csp-script': {
      passes: [['scripts by nonce', same]],
      fails: [
        ['inline scripts', sendsPolicy("script-src 'unsafe-inline'")],
        ['scripts from anywhere', sendsPolicy('script-src https:')],
      ],
      alike: [
        ["'unsafe-inline' beside a nonce, for old browsers", sendsPolicy(`script-src ${nonce} 'unsafe-inline'`)],
        ['a second policy that forbids it', sendsPolicy(["script-src 'unsafe-inline'", "script-src 'self'"])],
      ],
    },
    'csp-eval': {
      passes: [['no eval', same]],
      fails: [["'unsafe-eval'", sendsPolicy("script-src 'self' 'unsafe-eval'")]],
      alike: [["'wasm-unsafe-eval'", sendsPolicy("script-src 'self' 'wasm-unsafe-eval'")]],
    },
    'csp-object': {
      passes: [['no plugins', same]],
      fails: [['plugins are not restricted', sendsPolicy("script-src 'self'")]],
      alike: [['restricted by default-src', sendsPolicy("default-src 'self'")]],
    },
    'csp-base-uri': {
      passes: [['no base', same]],
      fails: [['a nonce without base-uri', sendsPolicy(`script-src ${nonce}`)]],
      alike: [['a list of hosts without base-uri', sendsPolicy("script-src 'self'")]],
    },
    'csp-jsonp-host': {
      passes: [['no hosts', same]],
      fails: [['a host with AngularJS', sendsPolicy('script-src https://cdnjs.cloudflare.com')]],
      alike: [
        [
          'the same host, switched off by strict-dynamic',
          sendsPolicy(`script-src ${nonce} 'strict-dynamic' https://cdnjs.cloudflare.com`),
        ],
      ],
    },
    'csp-blob': {
      passes: [['no made-up URLs', same]],
      fails: [['blob: for scripts', sendsPolicy("script-src 'self' blob:")]],
      alike: [['blob: for workers', sendsPolicy("script-src 'self'; worker-src blob:")]],
    },
    'csp-syntax': {
      passes: [['a policy without faults', same]],
      fails: [
        ['a keyword without quotes', sendsPolicy('script-src self')],
        ['a misspelt directive', sendsPolicy("default-src 'self'; scrpt-src 'self'")],
        ['no semicolon', sendsPolicy("default-src 'self' script-src 'self'")],
        [
          'a keyword of Trusted Types without quotes',
          sendsPolicy("default-src 'self'; require-trusted-types-for script"),
        ],
        ['no word for Trusted Types', sendsPolicy("default-src 'self'; require-trusted-types-for")],
        ['an unknown token of sandbox', sendsPolicy("default-src 'self'; sandbox allow-scripts allow-everything")],
        ['none of Trusted Types without quotes', sendsPolicy("default-src 'self'; trusted-types none")],
      ],
      alike: [
        ['a host that is called self', sendsPolicy("script-src 'self' self.example")],
        [
          'Trusted Types as they are written',
          sendsPolicy(
            "default-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify 'allow-duplicates'",
          ),
        ],
        ['a sandbox', sendsPolicy("default-src 'self'; sandbox allow-scripts Allow-Forms")],
        ['a sandbox without tokens', sendsPolicy("default-src 'self'; sandbox")],
      ],
    },
    'csp-http-source': {
      passes: [['no insecure sources', same]],
      fails: [['a script over http', sendsPolicy('script-src http://cdn.example')]],
      alike: [
        ['a host without a scheme, which is https on an https page', sendsPolicy('script-src cdn.example')],
        [
          "for browsers without 'strict-dynamic', which workers follow too",
          sendsPolicy(`script-src ${nonce} 'strict-dynamic' https: http:; object-src 'none'`),
        ],
      ],
    },
    'csp-style': {
      passes: [['no inline styles', same]],
      fails: [['inline styles', sendsPolicy("default-src 'self'; style-src 'unsafe-inline'")]],
      alike: [['inline styles by nonce', sendsPolicy(`default-src 'self'; style-src ${nonce} 'unsafe-inline'`)]],
    },
    'nonce-freshness': {
      passes: [['a new nonce in every answer', same]],
      fails: [
        ['the same nonce twice', sendsPolicy(`script-src ${nonce}`)],
        ['the same nonce twice, from a cache', also(sendsPolicy(`script-src ${nonce}`), sends({ age: '5' }))],
      ],
      alike: [
        [
          'another nonce of the same beginning',
          oneSends({ 'content-security-policy': "script-src 'nonce-AAAAAAAAAAAAAAAAAAAAAB'" }),
        ],
      ],
    },
    clickjacking: {
      passes: [["frame-ancestors 'none'", same]],
      fails: [
        ['neither header', sendsPolicy("default-src 'self'")],
        ['framed from anywhere', sendsPolicy('frame-ancestors https:')],
        [
          'a value that browsers ignore',
          also(sendsPolicy(null), sends({ 'x-frame-options': 'ALLOW-FROM https://a.example' })),
        ],
        ['only in the markup', also(sendsPolicy(null), hasMarkup({ policies: ["frame-ancestors 'none'"] }))],
        ['two values of which browsers know none', also(sendsPolicy(null), sends({ 'x-frame-options': 'SELF, NONE' }))],
      ],
      alike: [
        ['X-Frame-Options alone', also(sendsPolicy(null), sends({ 'x-frame-options': 'sameorigin' }))],
        ['framed by one partner', sendsPolicy('frame-ancestors https://partner.example')],
      ],
    },
    nosniff: {
      passes: [['nosniff', same]],
      fails: [
        ['absent', sends({ 'x-content-type-options': null })],
        ['second in the list', sends({ 'x-content-type-options': 'none, nosniff' })],
      ],
      alike: [['sent twice by application and proxy', sends({ 'x-content-type-options': ['NoSniff', 'nosniff'] })]],
    },
    'nosniff-mime': {
      passes: [['text/javascript', same]],
      fails: [
        ['a page in place of a script', asset({ type: 'text/html' })],
        ['no answer', seesElse({ assets: [{ url: 'https://shop.example/a.js', use: 'script', fault: 'timeout' }] })],
      ],
      alike: [
        ['an old name of the same type', asset({ type: 'application/x-javascript' })],
        ['a style', asset({ use: 'style', type: 'text/css' })],
      ],
    },
    'referrer-policy': {
      passes: [['same-origin', same]],
      fails: [
        ['unsafe-url', sends({ 'referrer-policy': 'unsafe-url' })],
        ['unsafe-url in the markup', hasMarkup({ referrer: ['always'] })],
        ['absent, where it is named', sends({ 'referrer-policy': null })],
      ],
      alike: [['unsafe-url for browsers that know no other', sends({ 'referrer-policy': 'unsafe-url, no-referrer' })]],
    },
    'permissions-policy': {
      passes: [['camera=()', same]],
      fails: [
        ['the syntax of Feature-Policy', sends({ 'permissions-policy': "camera 'none'" })],
        ['absent, where it is named', sends({ 'permissions-policy': null })],
      ],
      alike: [['an allowlist with an origin', sends({ 'permissions-policy': 'camera=(self "https://a.example")' })]],
    },
    coop: {
      passes: [['same-origin', same]],
      fails: [['a string in place of a token', sends({ 'cross-origin-opener-policy': '"same-origin"' })]],
      alike: [['with a parameter', sends({ 'cross-origin-opener-policy': 'same-origin; report-to="x"' })]],
    },
    coep: {
      passes: [['require-corp', same]],
      fails: [['the value of another header', sends({ 'cross-origin-embedder-policy': 'same-origin' })]],
      alike: [['credentialless', sends({ 'cross-origin-embedder-policy': 'credentialless' })]],
    },
    corp: {
      passes: [['same-origin', same]],
      fails: [['two values', sends({ 'cross-origin-resource-policy': 'same-origin, cross-origin' })]],
      alike: [['same-site', sends({ 'cross-origin-resource-policy': 'same-site' })]],
    },
    deprecated: {
      passes: [['none of them', same]],
      fails: [['a filter that made holes', sends({ 'x-xss-protection': '1; mode=block' })]],
      alike: [['the filter switched off', sends({ 'x-xss-protection': '0' })]],
    },
    'info-leak': {
      passes: [['a bare name', same]],
      fails: [
        ['a version', sends({ server: 'nginx/1.24.0' })],
        ['the software', sends({ 'x-powered-by': 'Express' })],
      ],
      alike: [['a header of the team', sends({ 'x-request-id': 'abc/1.2' })]],
    },
    duplicates: {
      passes: [['each once', same]],
      fails: [
        ['two values', sends({ 'x-frame-options': ['DENY', 'SAMEORIGIN'] })],
        ['one feature with two allowlists', sends({ 'permissions-policy': ['camera=()', 'camera=(self)'] })],
        ['one directive with two values', sends({ 'cache-control': ['max-age=0', 'private, max-age=600'] })],
      ],
      alike: [
        ['the same value twice', sends({ 'x-frame-options': ['DENY', 'deny '] })],
        ['one dictionary in two fields', sends({ 'permissions-policy': ['camera=()', 'microphone=()'] })],
        ['one list in two fields', sends({ 'cache-control': ['private', 'max-age=0'] })],
      ],
    },
    'reporting-endpoints': {
      passes: [['no reports', same]],
      fails: [['a group that is not defined', sendsPolicy("default-src 'self'; report-to csp")]],
      alike: [
        [
          'a group that is defined',
          also(sendsPolicy("default-src 'self'; report-to csp"), sends({ 'reporting-endpoints': 'csp="/reports"' })),
        ],
      ],
    },
    noindex: {
      passes: [['no such header', same]],
      fails: [
        ['noindex', sends({ 'x-robots-tag': 'nofollow, noindex' })],
        ['for the robot of the search that most use', sends({ 'x-robots-tag': 'googlebot: noindex' })],
        ['beside a directive with a value', sends({ 'x-robots-tag': 'unavailable_after: 25-Jun-2030, none' })],
        ['in the markup', hasMarkup({ robots: [{ name: 'robots', content: 'NOINDEX,nofollow' }] })],
      ],
      alike: [
        ['for one robot', sends({ 'x-robots-tag': 'otherbot: noindex' })],
        ['no images in the index', sends({ 'x-robots-tag': 'noimageindex' })],
        ['index in the markup', hasMarkup({ robots: [{ name: 'googlebot', content: 'index, nofollow' }] })],
      ],
    },
    'cookie-secure': {
      passes: [['Secure', same]],
      fails: [
        ['not Secure', setsCookie('theme=dark')],
        ['not Secure on a redirect', after({ 'set-cookie': 'theme=dark' })],
      ],
      alike: [
        ['one that is removed', setsCookie('theme=; Max-Age=0')],
        ['one that is not the own', setsCookie('_ga_1=1'), { 'ignore-cookies': ['_ga*'] }],
      ],
    },
    'cookie-session': {
      passes: [['HttpOnly', same]],
      fails: [
        ['a login that scripts can read', setsCookie('sessionid=1; Secure')],
        ...[
          'SSESS3f2a9c',
          'REMEMBERME',
          '_shop_key',
          '.AspNetCore.Session',
          'be_typo_user',
          'mojolicious',
          'phpMyAdmin',
          '_oauth2_proxy_1',
          'PrestaShop-0123456789abcdef0123456789abcdef',
        ].map((name) => [`a login of a known framework: ${name}`, setsCookie(`${name}=1; Secure`)] as const),
      ],
      alike: [
        ['no login: words inside words', setsCookie('sessions_seen=1; Secure')],
        ...[
          'next-auth.callback-url',
          'cart_token',
          'session_timeout',
          'token_type',
          'has_session',
          'typo3-login-cookiecheck',
          '_hjSession_123',
          'AMP_TOKEN',
          'intercom-session-abc',
          'authenticity_token',
          'session_start',
          'login_hint',
          'device_token',
          'public_key',
          'sessions',
        ].map((name) => [`no login: ${name}`, setsCookie(`${name}=1; Secure`)] as const),
      ],
    },
    'cookie-samesite': {
      passes: [['Lax', same]],
      fails: [
        ['None without Secure', setsCookie('theme=1; SameSite=None')],
        ['a login with None, where it is named', setsCookie('sessionid=1; SameSite=None; Secure')],
        ['a login without it, where it is named', setsCookie('sessionid=1; Secure')],
      ],
      alike: [['None with Secure', setsCookie('theme=1; SameSite=None; Secure')]],
    },
    'cookie-prefix': {
      passes: [['a prefix that holds', same]],
      fails: [
        ['__Host- without Path', setsCookie('__Host-a=1; Secure')],
        ['a foreign Domain', setsCookie('a=1; Domain=other.example')],
      ],
      alike: [
        ['a prefix in the middle', setsCookie('a__Host-=1')],
        ['the own Domain', setsCookie('a=1; Domain=.shop.example')],
      ],
    },
    'cookie-infra': {
      passes: [['with all attributes', same]],
      fails: [['without any', setsCookie('AWSALB=1')]],
      alike: [['one of the application, which other rules judge', setsCookie('ALB=1')]],
    },
    'redirect-https': {
      passes: [['a redirect to https', same]],
      fails: [
        [
          'the page over plain http',
          plainAnswers({
            walk: { hops: [{ url: 'http://shop.example/', status: 200, headers: [] }], end: 'answer', next: null },
          }),
        ],
        ['the first redirect stays on plain http', plainLeads('http://shop.example/home', 'https://shop.example/')],
        ['leaves https again', plainLeads('https://shop.example/a', 'http://shop.example/b', 'https://shop.example/')],
        ['the first redirect leads to another host', plainLeads('https://www.shop.example/')],
      ],
      alike: [
        ['to another host, once https is reached', plainLeads('https://shop.example/', 'https://www.shop.example/')],
        ['a closed port', seesElse({ plain: { outcome: 'closed', asked: 'http://shop.example/', how: 'refused' } })],
      ],
    },
    'redirect-quality': {
      passes: [['permanent, and keeps path and query', same]],
      fails: [
        ['not permanent', plainFirst({}, 302)],
        ['loses the query', plainKeeps('https://shop.example/readiness-gate/kept')],
        ['only some paths are redirected', plainKeeps(null)],
        ['a cookie over plain http', plainFirst({ 'set-cookie': 'a=1' })],
      ],
      alike: [
        ['308', plainFirst({}, 308)],
        ['on another host, path and query kept', plainKeeps(`https://www.shop.example/${kept}`)],
      ],
    },
    'cache-html': {
      passes: [['no-cache', same]],
      fails: [
        ['a day', sends({ 'cache-control': 'max-age=86400' })],
        ['absent, where it is named', sends({ 'cache-control': null })],
        ['nothing but what no cache knows', sends({ 'cache-control': 'nocaching, foo=1' })],
      ],
      alike: [
        ['an hour', sends({ 'cache-control': 'max-age=3600' })],
        ['an unknown directive beside one that is known', sends({ 'cache-control': 'no-cache, foo=1' })],
        ['a day that is over', sends({ 'cache-control': null, expires: 'Thu, 01 Jan 1970 00:00:00 GMT' })],
      ],
    },
    'cache-private': {
      passes: [['a login that stays private', same]],
      fails: [
        ['a login for everybody', sends({ 'cache-control': 'public, max-age=60' })],
        [
          'a page of somebody for everybody',
          also(setsCookie('theme=1'), sends({ 'cache-control': 'public, max-age=60' })),
          asAda,
        ],
        [
          'a page by cookie for everybody',
          also(setsCookie('theme=1'), sends({ 'cache-control': 'max-age=60' })),
          byCookie,
        ],
      ],
      alike: [
        [
          'a page of somebody for browsers',
          also(setsCookie('theme=1'), sends({ 'cache-control': 'max-age=60' })),
          asAda,
        ],
        [
          'a page of somebody for nobody else',
          also(setsCookie('theme=1'), sends({ 'cache-control': 'private, max-age=60' })),
          asAda,
        ],
        [
          'a cookie that is no login for everybody',
          also(setsCookie('theme=1; Secure'), sends({ 'cache-control': 'public, max-age=60' })),
        ],
      ],
    },
    'cache-assets': {
      passes: [['a hash in the name, and a year', same]],
      fails: [
        ['a hash in the name, and a minute', asset({ cacheControl: ['max-age=60'] })],
        ['a script that is not there', asset({ status: 404 })],
      ],
      alike: [
        [
          'no hash in the name, and a minute',
          asset({ url: 'https://shop.example/static/app.js', cacheControl: ['max-age=60'] }),
        ],
      ],
    },
    compression: {
      passes: [['compressed on demand', same]],
      fails: [
        ['not compressed', sends({ 'content-encoding': null })],
        ['compressed for who forbids it', seesElse({ identity: { answer: 'response', status: 200, encoding: 'br' } })],
        ['an encoding that not every client reads', sends({ 'content-encoding': 'compress' })],
        ['for shared caches, without Vary', sends({ 'cache-control': 'public, max-age=60' })],
      ],
      alike: [
        ['for shared caches, with Vary', sends({ 'cache-control': 'public, max-age=60', vary: 'Accept-Encoding' })],
      ],
    },
    'observatory-score': { shownIn: '__tests__/kinds/headers/observatory.test.ts' },
  },
})
