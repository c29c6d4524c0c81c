import type { RuleTexts } from './rule.ts'

const csp3 = 'Content Security Policy Level 3'
const bis = 'RFC 6265bis'
const htmlOnly = { api: 'off' } as const

export const headers = {
  'headers/unexpected-status': {
    title: 'The page answers with the expected status',
    condition: true,
    level: 'error',
    why: 'The headers of an error page say nothing about the page that people use.',
    fix: {
      default: 'Name the path that people open, see why it answers otherwise, or set `expect-status`.',
      django:
        'Name the path that people open, see why it answers otherwise, or set `expect-status`. Django answers 400 to a host that ALLOWED_HOSTS does not list.',
    },
    source: 'RFC 9110 section 15',
  },
  'headers/foreign-host': {
    title: 'The page stands on the host that was asked',
    condition: true,
    level: 'error',
    why: 'Another site with good headers must not pass for this one.',
    fix: { default: 'Set `url` to where the page stands, or name the host in `allowed-hosts`.' },
    source: 'RFC 9110 section 15.4',
  },
  'headers/unread-body': {
    title: 'The document can be read',
    condition: true,
    level: 'error',
    why: 'A policy may stand in the markup, so a document that cannot be read is not known to be right.',
    fix: { default: 'See that `Content-Encoding` names what is sent, and that the document is at most 4 MiB.' },
    source: 'RFC 9110 section 8.4',
  },
  'headers/hsts': {
    title: 'HSTS is set for at least 180 days',
    level: 'error',
    why: 'Without it the first request of a visit may go over plain http, where anybody on the way can take it over.',
    fix: {
      default: 'Send `Strict-Transport-Security: max-age=31536000; includeSubDomains` on every https answer.',
      django:
        'Set SECURE_HSTS_SECONDS=31536000 and SECURE_HSTS_INCLUDE_SUBDOMAINS=True, and SECURE_PROXY_SSL_HEADER behind a proxy. Where nginx sends the header, a location with an `add_header` of its own needs it again.',
      rails: 'Set `config.force_ssl = true`.',
      node: 'Use `helmet.hsts({ maxAge: 31536000 })`.',
      next: 'Add it to `headers()` in next.config.',
      nginx:
        'Add `add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;` to the server on port 443; a location with an `add_header` of its own needs it again.',
    },
    source: 'RFC 6797 section 6.1',
  },
  'headers/hsts-strength': {
    title: 'HSTS lasts a year and covers subdomains',
    level: 'info',
    profiles: { strict: 'warning' },
    why: 'A subdomain over plain http can set cookies for the whole domain.',
    fix: {
      default:
        'Send `Strict-Transport-Security: max-age=31536000; includeSubDomains` once every subdomain serves https.',
      django: 'Set SECURE_HSTS_SECONDS=31536000 and SECURE_HSTS_INCLUDE_SUBDOMAINS=True.',
    },
    source: 'RFC 6797 section 14.4',
  },
  'headers/hsts-preload-consistency': {
    title: '`preload` comes with what the preload list requires',
    level: 'warning',
    why: 'The list refuses the domain, so nobody is protected by the word.',
    fix: {
      default: 'Send `max-age=63072000; includeSubDomains; preload`, or leave `preload` out.',
      django:
        'Set SECURE_HSTS_SECONDS to a year or more and SECURE_HSTS_INCLUDE_SUBDOMAINS=True beside SECURE_HSTS_PRELOAD.',
    },
    source: 'hstspreload.org, requirements',
  },
  'headers/csp-present': {
    title: 'An enforced Content-Security-Policy restricts scripts',
    level: 'error',
    profiles: htmlOnly,
    why: 'It is the second line behind escaping: injected markup runs no script.',
    fix: {
      default:
        "Send `Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'`; try it first as report-only.",
      django:
        'Set SECURE_CSP with `django.middleware.csp.ContentSecurityPolicyMiddleware` (Django 6), or use django-csp.',
      rails: 'Write config/initializers/content_security_policy.rb.',
      laravel: 'Use spatie/laravel-csp.',
      node: 'Use `helmet.contentSecurityPolicy`.',
      next: 'Set it in middleware with a nonce per request.',
      nginx:
        "Add `add_header Content-Security-Policy \"default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'\" always;`.",
    },
    source: `${csp3} section 3.1`,
  },
  'headers/csp-script': {
    title: 'The policy names where scripts come from',
    level: 'error',
    profiles: htmlOnly,
    why: "With 'unsafe-inline', data: or a wildcard an injected script runs as if there were no policy.",
    fix: {
      default:
        "List the hosts of your scripts, give inline scripts a nonce per answer, and leave 'unsafe-inline', data:, https: and * out.",
      django: 'Use `{{ csp_nonce }}` on inline scripts and CSP.NONCE in script-src.',
      rails: 'Use `javascript_tag nonce: true` and `content_security_policy_nonce_generator`.',
      next: 'Set a nonce in middleware; Next puts it on its own scripts.',
    },
    source: `${csp3} section 6.1.10`,
  },
  'headers/csp-eval': {
    title: 'The policy does not let text become code',
    level: 'warning',
    profiles: { strict: 'error', api: 'off' },
    why: "'unsafe-eval' turns a text that somebody controls into a script.",
    fix: { default: "Leave 'unsafe-eval' out; use builds without eval (and 'wasm-unsafe-eval' for WebAssembly)." },
    source: `${csp3} section 4.4`,
  },
  'headers/csp-object': {
    title: 'The policy lets no plugin load',
    level: 'warning',
    profiles: { strict: 'error', api: 'off' },
    why: 'An embedded object can run code on behalf of the page.',
    fix: { default: "Add `object-src 'none'`." },
    source: `${csp3} section 6.1.8`,
  },
  'headers/csp-base-uri': {
    title: 'The policy fixes the base of relative links',
    level: 'warning',
    profiles: { strict: 'error', api: 'off' },
    why: 'An injected `<base>` loads scripts that carry a valid nonce from another host.',
    fix: { default: "Add `base-uri 'none'`, or 'self' where the page has a `<base>`." },
    source: `${csp3} section 6.3.1`,
  },
  'headers/csp-jsonp-host': {
    title: 'The policy allows no host that serves any script',
    level: 'warning',
    profiles: { strict: 'error', api: 'off' },
    why: 'JSONP endpoints and AngularJS on a public CDN run what an attacker writes, from an allowed host.',
    fix: { default: "Use nonces with 'strict-dynamic' in place of hosts, or name the path of the one file." },
    source: 'Weichselbaum et al., CSP Is Dead, Long Live CSP (2016)',
  },
  'headers/csp-blob': {
    title: 'The policy lets no made-up URL run as a script',
    level: 'warning',
    profiles: { strict: 'error', api: 'off' },
    why: 'A blob: URL holds whatever a script has put into it.',
    fix: { default: 'Leave blob: and filesystem: out of script-src; allow workers by `worker-src blob:`.' },
    source: `${csp3} section 6.7.2.8`,
  },
  'headers/csp-syntax': {
    title: 'Browsers ignore nothing in the policy',
    level: 'warning',
    profiles: { strict: 'error', api: 'off' },
    why: 'A misspelt directive or keyword protects nobody, and the browser only says so on its console.',
    fix: {
      default:
        'Correct the named part: quotes around keywords, a semicolon between directives, nonces of 128 random bits.',
    },
    source: `${csp3} section 2.3`,
  },
  'headers/csp-http-source': {
    title: 'The policy of an https page names no insecure source',
    level: 'error',
    profiles: htmlOnly,
    why: 'Whoever controls the network controls what comes from there.',
    fix: { default: 'Write https: in place of http:, ws: and ftp:.' },
    source: `${csp3} section 6.7.2.8 and W3C Mixed Content`,
  },
  'headers/csp-style': {
    title: 'The policy lets no inline style in',
    level: 'info',
    profiles: htmlOnly,
    why: 'Injected styles can read attribute values and hide or move what people see.',
    fix: { default: "Move inline styles to files, or give them a nonce; leave 'unsafe-inline' out of style-src." },
    source: `${csp3} section 6.1.14`,
  },
  'headers/nonce-freshness': {
    title: 'The nonce is new in every answer',
    level: 'error',
    profiles: htmlOnly,
    why: 'A nonce that is known in advance, fixed or cached, lets an injected script run.',
    fix: {
      default: 'Make 128 random bits per answer, and do not cache the page in a shared cache.',
      nginx: 'A nonce in nginx.conf is fixed; let the application send the header.',
    },
    source: `${csp3} section 7.1`,
  },
  'headers/clickjacking': {
    title: 'Foreign sites cannot frame the page',
    level: 'error',
    profiles: htmlOnly,
    why: 'An invisible frame over a game makes people click on your buttons.',
    fix: {
      default:
        "Send `Content-Security-Policy: frame-ancestors 'self'` (or `X-Frame-Options: DENY`) as a header; in the markup it does not count.",
      django: "Keep XFrameOptionsMiddleware, with X_FRAME_OPTIONS = 'DENY'.",
      rails: 'Keep `X-Frame-Options` in `config.action_dispatch.default_headers`.',
      node: "Use helmet, which sends frame-ancestors 'self'.",
      nginx: 'Add `add_header X-Frame-Options DENY always;`.',
    },
    source: `${csp3} section 6.4.2 and HTML Living Standard section 7.6`,
  },
  'headers/nosniff': {
    title: 'Browsers do not guess types',
    level: 'error',
    why: 'A browser that guesses may run an upload as a script.',
    fix: {
      default: 'Send `X-Content-Type-Options: nosniff` on every answer.',
      django: 'Keep SECURE_CONTENT_TYPE_NOSNIFF = True and SecurityMiddleware; files that nginx serves need it there.',
      node: 'Use helmet.',
      nginx: 'Add `add_header X-Content-Type-Options nosniff always;`.',
    },
    source: 'Fetch Standard section 3.6',
  },
  'headers/nosniff-mime': {
    title: 'Scripts and styles of the page have their type',
    level: 'off',
    profiles: { strict: 'error' },
    why: 'With nosniff, browsers refuse a script that is served as HTML or text.',
    fix: {
      default: 'Answer 404 for missing files rather than the start page, and map extensions to types.',
      nginx: 'Include `mime.types`.',
    },
    source: 'Fetch Standard section 3.6',
  },
  'headers/referrer-policy': {
    title: 'Other sites do not learn full addresses',
    level: 'error',
    why: 'Addresses may hold tokens, names and searches, and unsafe policies send them to every linked site.',
    fix: {
      default: 'Send `Referrer-Policy: strict-origin-when-cross-origin` or `same-origin`.',
      django: "Set SECURE_REFERRER_POLICY = 'same-origin'.",
      nginx: 'Add `add_header Referrer-Policy strict-origin-when-cross-origin always;`.',
    },
    source: 'W3C Referrer Policy section 8.1',
  },
  'headers/permissions-policy': {
    title: 'Permissions-Policy is valid',
    level: 'warning',
    profiles: htmlOnly,
    why: 'One mistake makes the browser ignore the whole header.',
    fix: {
      default:
        'Write `camera=(), geolocation=(self "https://maps.example.com")`: lists in parentheses, commas between.',
    },
    source: 'W3C Permissions Policy section 5.1 and RFC 9651',
  },
  'headers/coop': {
    title: 'Cross-Origin-Opener-Policy is valid',
    level: 'warning',
    profiles: htmlOnly,
    why: 'A window that a foreign page opened can be observed by it.',
    fix: {
      default: 'Send `Cross-Origin-Opener-Policy: same-origin` once, in lower case.',
      django: "Keep SECURE_CROSS_ORIGIN_OPENER_POLICY = 'same-origin'.",
    },
    source: 'HTML Living Standard section 7.1.3',
  },
  'headers/coep': {
    title: 'Cross-Origin-Embedder-Policy is valid',
    level: 'warning',
    profiles: htmlOnly,
    why: 'A value that browsers do not know isolates nothing.',
    fix: { default: 'Send `Cross-Origin-Embedder-Policy: require-corp` once, or leave it out.' },
    source: 'HTML Living Standard section 7.1.4',
  },
  'headers/corp': {
    title: 'Cross-Origin-Resource-Policy is valid',
    level: 'warning',
    why: 'A value that browsers do not know lets every site embed the resource.',
    fix: { default: 'Send `Cross-Origin-Resource-Policy: same-origin` once, in lower case.' },
    source: 'Fetch Standard section 3.7',
  },
  'headers/deprecated': {
    title: 'No header that browsers gave up',
    level: 'info',
    why: 'They protect nobody, and the filter of X-XSS-Protection made holes of its own.',
    fix: { default: 'Remove it.' },
    source: 'OWASP Secure Headers Project',
  },
  'headers/info-leak': {
    title: 'No header tells versions and modules',
    level: 'warning',
    why: 'Whoever looks for a known hole finds the hosts that have it by these headers.',
    fix: {
      default: 'Remove the header, or its version.',
      nginx: 'Set `server_tokens off;` and `proxy_hide_header X-Powered-By;`.',
      node: "Call `app.disable('x-powered-by')`.",
      next: 'Set `poweredByHeader: false`.',
      laravel: 'Set `expose_php = Off` in php.ini.',
    },
    source: 'OWASP Secure Headers Project, headers to remove',
  },
  'headers/duplicates': {
    title: 'No security header is sent twice with different values',
    level: 'warning',
    why: 'Application and proxy both set it; browsers take one, join them or drop both.',
    fix: { default: 'Set it in one place.', nginx: 'Use `proxy_hide_header` for what nginx sets itself.' },
    source: 'RFC 9110 section 5.3',
  },
  'headers/reporting-endpoints': {
    title: 'Groups that the policy reports to are defined',
    level: 'warning',
    why: 'Reports of broken pages and attacks go nowhere, and nobody notices.',
    fix: { default: 'Send `Reporting-Endpoints: csp="https://…"` beside `report-to csp`.' },
    source: 'W3C Reporting API section 3.3',
  },
  'headers/noindex': {
    title: 'A public page may be found',
    level: 'warning',
    why: 'A setting of staging that came along hides the site from search engines.',
    fix: { default: 'Remove `X-Robots-Tag: noindex`, or `noindex` of `<meta name="robots">`, in production.' },
    source: 'RFC 9309 and Google Search Central, X-Robots-Tag',
  },
  'headers/cookie-secure': {
    title: 'Cookies are Secure',
    level: 'error',
    why: 'Without it the cookie is also sent over plain http, readable on the way.',
    fix: {
      default: 'Add `Secure` to every cookie; name foreign ones in `ignore-cookies`.',
      django: 'Set SESSION_COOKIE_SECURE = True and CSRF_COOKIE_SECURE = True.',
      rails: 'Set `config.force_ssl = true`.',
      laravel: 'Set SESSION_SECURE_COOKIE=true.',
      node: "Set `cookie: { secure: true }` and `app.set('trust proxy', 1)` behind a proxy.",
    },
    source: `${bis} section 4.1.2.5`,
  },
  'headers/cookie-session': {
    title: 'Cookies of a login are HttpOnly and Secure',
    level: 'error',
    why: 'A script that gets into the page can carry the login away.',
    fix: {
      default: 'Add `HttpOnly; Secure`.',
      django: 'Keep SESSION_COOKIE_HTTPONLY = True and set SESSION_COOKIE_SECURE = True.',
      node: 'Set `cookie: { httpOnly: true, secure: true }`.',
      laravel: "Set 'http_only' => true in config/session.php.",
    },
    source: `${bis} section 4.1.2.6`,
  },
  'headers/cookie-samesite': {
    title: 'Cookies say to which sites they go',
    level: 'error',
    why: 'Browsers differ where it is missing, and refuse SameSite=None without Secure.',
    fix: {
      default: 'Add `SameSite=Lax` or `Strict`; `None` only beside `Secure`, for what must work in foreign frames.',
      django: "Keep SESSION_COOKIE_SAMESITE = 'Lax' and CSRF_COOKIE_SAMESITE = 'Lax'.",
    },
    source: `${bis} section 5.6.7`,
  },
  'headers/cookie-prefix': {
    title: 'Browsers accept every cookie',
    level: 'error',
    why: 'A cookie that breaks the rules of its prefix, Domain or size is dropped without a word.',
    fix: {
      default:
        'Correct the named attribute: `__Host-` needs Secure, Path=/ and no Domain; `__Secure-` and Partitioned need Secure.',
    },
    source: `${bis} sections 4.1.3 and 5.7`,
  },
  'headers/cookie-infra': {
    title: 'Cookies of load balancers and CDNs are Secure and HttpOnly',
    level: 'info',
    why: 'They hold no login, and often cannot be changed; it is told and fails nothing.',
    fix: { default: 'See whether the load balancer has a setting for it.' },
    source: `${bis} section 4.1.2`,
  },
  'headers/redirect-https': {
    title: 'Plain http leads to https on the same host',
    level: 'error',
    why: 'People type addresses without https, and what answers over plain http can be read and changed on the way.',
    fix: {
      default: 'Answer every request on port 80 with a 301 to https on the same host, or close the port.',
      nginx: 'Write `server { listen 80; server_name shop.example.com; return 301 https://$host$request_uri; }`.',
      django: 'Set SECURE_SSL_REDIRECT = True, and SECURE_PROXY_SSL_HEADER behind a proxy.',
      rails: 'Set `config.force_ssl = true`.',
    },
    source: 'RFC 6797 section 7.2',
  },
  'headers/redirect-quality': {
    title: 'The redirect to https is permanent and keeps path and query',
    level: 'warning',
    why: 'A link into the site ends on the start page, and a temporary redirect is asked again every time.',
    fix: {
      default: 'Answer 301 or 308 to the same path and query, without cookies.',
      nginx: 'Write `return 301 https://$host$request_uri;`.',
    },
    source: 'RFC 9110 section 15.4.2',
  },
  'headers/cache-html': {
    title: 'The page is not cached for long',
    level: 'error',
    profiles: htmlOnly,
    why: 'After a deploy people keep the old page, whose scripts are gone.',
    fix: {
      default: 'Send `Cache-Control: no-cache` (or `private, no-store` behind a login) for pages.',
      nginx: 'Set `expires 1y` only in the location of hashed assets.',
      django: 'Use `@never_cache` or `@cache_control` on views.',
    },
    source: 'RFC 9111 section 5.2.2',
  },
  'headers/cache-private': {
    title: 'Answers that log in are not kept by shared caches',
    level: 'error',
    why: 'A CDN that keeps the answer gives the login of one person to everybody.',
    fix: {
      default: 'Send `Cache-Control: private, no-store` with every answer that sets a login cookie.',
      django: 'Use `@never_cache`, and do not cache pages that touch the session.',
    },
    source: 'RFC 9111 section 7.3',
  },
  'headers/cache-assets': {
    title: 'Hashed files are cached for a year',
    level: 'off',
    profiles: { strict: 'error', api: 'off' },
    why: 'Their name changes with their content, so asking again is waste; one that is missing breaks the page.',
    fix: {
      default: 'Send `Cache-Control: public, max-age=31536000, immutable` for files with a hash in their name.',
      nginx: 'In the location of the assets: `expires 1y; add_header Cache-Control "public, immutable";`.',
    },
    source: 'RFC 8246',
  },
  'headers/compression': {
    title: 'Text is compressed, for those who can read it',
    level: 'error',
    why: 'Text travels three to five times as long uncompressed, and a client that cannot read it sees rubbish.',
    fix: {
      default: 'Compress text types with br, zstd or gzip, with `Vary: Accept-Encoding`.',
      nginx:
        'Set `gzip on; gzip_types text/css application/javascript application/json image/svg+xml; gzip_vary on; gzip_proxied any;`.',
    },
    source: 'RFC 9110 section 12.5.3',
  },
  'headers/observatory-score': {
    title: 'The score that the HTTP Observatory would give',
    level: 'info',
    profiles: htmlOnly,
    why: 'Some teams owe somebody a grade; it is told and fails nothing.',
    fix: { default: 'See the rules of this kind for what was lost.' },
    source: 'MDN HTTP Observatory 1.6, tests and scoring',
  },
} as const satisfies RuleTexts
