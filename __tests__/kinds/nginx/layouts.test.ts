import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { withCheckout } from '../../support/checkout.ts'
import { check, rulesAt } from '../../support/world.ts'

/** Layouts as teams write them, in our own words; the comment above each says why its verdict is right. */

async function lint(files: Record<string, string>, config: Record<string, unknown> = {}): Promise<CheckResult> {
  return withCheckout(files, (root) => check('nginx', config, { root }))
}

function at(result: CheckResult, rule: string): string[] {
  return result.findings
    .filter((finding) => finding.rule === `nginx/${rule}`)
    .map((finding) => `${finding.location?.file}:${finding.location?.line}`)
}

const headers = `
add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
add_header X-Content-Type-Options nosniff always;
add_header X-Frame-Options DENY always;
add_header Referrer-Policy strict-origin-when-cross-origin always;
`
const proxy = `
proxy_set_header Host $host;
proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
proxy_set_header X-Forwarded-Proto $scheme;
`
const http = (body: string): string => `
user nginx;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  server_tokens off;
  gzip on;
  gzip_types text/css application/javascript application/json;
  client_max_body_size 10m;
  ssl_protocols TLSv1.2 TLSv1.3;
  limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;
  ${body}
}
`
const tlsLines = 'listen 443 ssl;\n ssl_certificate /etc/ssl/shop.pem;\n ssl_certificate_key /etc/ssl/shop.key;'
const redirect = 'server { listen 80 default_server; server_name _; return 301 https://$host$request_uri; }'

const goodShop = {
  'nginx/nginx.conf': http(`
    ${redirect}
    server {
      ${tlsLines}
      server_name shop.example;
      include snippets/headers.conf;
      location /static/ {
        alias /srv/shop/static/;
        expires 1y;
      }
      location = /login { limit_req zone=login burst=5; include snippets/proxy.conf; proxy_pass http://web:8000; }
      location / { include snippets/proxy.conf; proxy_pass http://web:8000; }
    }`),
  'nginx/snippets/headers.conf': headers,
  'nginx/snippets/proxy.conf': proxy,
}

describe('layouts', () => {
  // One http block, a redirect server, a TLS server whose headers and proxy lines come from snippets.
  test('shop behind one nginx, everything in place: passed, only the stock mime.types is noted', async () => {
    const result = await lint(goodShop)
    expect(result.findings.filter((finding) => finding.level !== 'info')).toEqual([])
    expect(result.status).toBe('passed')
    expect(at(result, 'include-missing')).toEqual(['nginx/nginx.conf:5'])
  })

  // The static location has an add_header of its own, so nginx drops all four headers there.
  test('cache header in a location loses the security headers', async () => {
    const files = {
      ...goodShop,
      'nginx/nginx.conf': goodShop['nginx/nginx.conf'].replace('expires 1y;', 'add_header Cache-Control max-age=600;'),
    }
    const result = await lint(files)
    expect(rulesAt(result)).toEqual(['nginx/header-lost'])
    expect(result.findings.find((one) => one.rule === 'nginx/header-lost')?.message).toContain(
      'Strict-Transport-Security, X-Content-Type-Options, X-Frame-Options, Referrer-Policy',
    )
  })

  // Looks alike: the location repeats the headers by the same include, or merges them (nginx 1.29.3).
  test('cache header beside the repeated headers loses nothing', async () => {
    for (const repair of ['include snippets/headers.conf;', 'add_header_inherit merge;']) {
      const conf = goodShop['nginx/nginx.conf'].replace(
        'expires 1y;',
        `add_header Cache-Control max-age=600; ${repair}`,
      )
      expect(rulesAt(await lint({ ...goodShop, 'nginx/nginx.conf': conf }))).toEqual([])
    }
  })

  // certbot's result: redirects by `if ($host)`, all else on port 80 is 404. Nothing is served over plain HTTP.
  test('certbot style', async () => {
    const conf = http(`
      server { ${tlsLines} server_name a.example; ${headers} root /srv/a/public; location ~ /\\. { deny all; } }
      server {
        if ($host = a.example) { return 301 https://$host$request_uri; } # managed
        listen 80;
        server_name a.example;
        return 404;
      }`)
    expect(rulesAt(await lint({ 'nginx.conf': conf }, { rules: ['https-redirect', 'tls-listen'] }))).toEqual([])
  })

  // Port 80 redirects in `location /` and keeps the ACME location: the challenge is the one thing allowed in plain.
  test('ACME location beside the redirect', async () => {
    const conf = http(`
      server {
        listen 80; listen [::]:80;
        location /.well-known/acme-challenge/ { root /var/www/certbot; }
        location / { return 301 https://$host$request_uri; }
      }
      server { ${tlsLines} ${headers} location / { ${proxy} proxy_pass http://web:8000; } }`)
    expect(rulesAt(await lint({ 'nginx.conf': conf }))).toEqual([])
  })

  // Looks like the one before, but the API stays on plain HTTP.
  test('an API left on port 80 beside the redirect', async () => {
    const conf = http(`
      server {
        listen 80;
        location / { return 301 https://$host$request_uri; }
        location /api/ { ${proxy} proxy_pass http://web:8000; }
      }
      server { ${tlsLines} ${headers} location / { ${proxy} proxy_pass http://web:8000; } }`)
    expect(rulesAt(await lint({ 'nginx.conf': conf }))).toEqual(['nginx/https-redirect'])
  })

  // A container behind a load balancer: port 80 only. For a gate that asks for TLS here, this is not met.
  test('plain port 80 that proxies everything', async () => {
    const conf = http(`server { listen 80; location / { proxy_pass http://web:8000; } }`)
    const result = await lint({ 'nginx.conf': conf })
    expect(rulesAt(result)).toEqual(['nginx/forwarded-proto', 'nginx/https-redirect', 'nginx/tls-listen'])
  })

  // conf.d as shipped by the Debian package: the main file has only the include, which is a glob.
  test('conf.d fragments are found through the main file', async () => {
    const files = {
      'nginx/nginx.conf': 'events {} http { include /etc/nginx/conf.d/*.conf; }',
      'nginx/conf.d/shop.conf': 'server {\n  listen 443 ssl;\n  autoindex on;\n}\n',
    }
    const result = await lint(files, { rules: ['tls-listen', 'autoindex'] })
    expect(at(result, 'tls-listen')).toEqual(['nginx/conf.d/shop.conf:1'])
    expect(at(result, 'autoindex')).toEqual(['nginx/conf.d/shop.conf:3'])
  })

  // A fragment alone (mounted over conf.d/default.conf) is judged as if inside http.
  test('a fragment alone', async () => {
    const result = await lint(
      { 'nginx/default.conf': 'server { listen 80; location / { root /usr/share/nginx/html; } }' },
      { rules: ['https-redirect'] },
    )
    expect(at(result, 'https-redirect')).toEqual(['nginx/default.conf:1'])
  })

  // Single-page app: history fallback, everything from disk. Only the dotfile rule has something to say.
  test('single-page app from disk', async () => {
    const server = (more: string): string =>
      http(`${redirect} server { ${tlsLines} ${headers} root /srv/spa; ${more}
        location / { try_files $uri $uri/ /index.html; } }`)
    expect(rulesAt(await lint({ 'nginx.conf': server('') }), 'warning')).toContain('nginx/dotfiles')
    const guarded = server('location ~ /\\.(?!well-known) { deny all; }')
    expect(rulesAt(await lint({ 'nginx.conf': guarded }), 'warning')).not.toContain('nginx/dotfiles')
  })

  // TLS passthrough by `stream`: its server is not one of http, so nothing here could be judged.
  test('a stream proxy alone is an error, not a pass', async () => {
    const result = await lint({ 'nginx.conf': 'events {} stream { server { listen 443; proxy_pass db:5432; } }' })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['nginx/no-server'])
  })

  // php-fpm site with a unix socket: X-Forwarded-Proto is no matter, since nothing is proxied over HTTP.
  test('php-fpm', async () => {
    const conf = http(`${redirect}
      server { ${tlsLines} ${headers} root /srv/blog/public; location ~ /\\. { return 404; }
        location / { try_files $uri $uri/ /index.php?$query_string; }
        location ~ \\.php$ { try_files $uri =404; fastcgi_pass unix:/run/php/fpm.sock; include fastcgi_params; } }`)
    expect(rulesAt(await lint({ 'nginx.conf': conf }))).toEqual([])
  })
})

describe('rules', () => {
  const site = (body: string, outside = ''): Record<string, string> => ({
    'nginx.conf': http(`${outside} ${redirect} server { ${tlsLines} ${headers} ${body} }`),
  })

  const cases: [rule: string, what: string, fails: string, passes: string][] = [
    ['alias-traversal', 'alias', 'location /s { alias /srv/s/; }', 'location /s/ { alias /srv/s/; }'],
    ['alias-traversal', 'exact', 'location ^~ /s { alias /srv/s/; }', 'location = /s { alias /srv/s/; }'],
    ['autoindex', 'listing', 'autoindex on;', 'autoindex off;'],
    ['tls-protocols', 'old', 'ssl_protocols TLSv1 TLSv1.2;', 'ssl_protocols TLSv1.2;'],
    ['tls-protocols', 'SSLv3', 'ssl_protocols "SSLv3" TLSv1.3;', 'ssl_protocols TLSv1.3;'],
    ['tls-ciphers', 'RC4', 'ssl_ciphers HIGH:RC4-SHA;', 'ssl_ciphers HIGH:!RC4:!aNULL:!MD5;'],
    ['tls-ciphers', '3DES', 'ssl_ciphers ECDHE+3DES:HIGH;', 'ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256;'],
    ['tls-ciphers', 'ALL', 'ssl_ciphers ALL;', 'ssl_ciphers ALL:!aNULL:!eNULL;'],
    [
      'http-splitting',
      '$uri',
      'location /x { return 301 https://a.example$uri; }',
      'location /x { return 301 https://a.example$request_uri; }',
    ],
    [
      'open-proxy',
      'host by client',
      'location /x { proxy_pass http://$arg_host; }',
      'location /x { proxy_pass http://web$request_uri; }',
    ],
    [
      'open-proxy',
      'host from the path',
      'location ~ ^/p/(.*)$ { proxy_pass http://$1; }',
      'location ~ ^/p/(a|b)/(.*)$ { proxy_pass http://$1/$2; }',
    ],
    [
      'open-proxy',
      'by set',
      'location ~ ^/p/(?<h>.*)$ { set $t $h; proxy_pass http://$t; }',
      'location ~ ^/p/(?<h>.*)$ { internal; proxy_pass http://$h; }',
    ],
    ['root-exposed', 'root /', 'root /;', 'root /srv/shop/public;'],
    ['root-exposed', 'source', 'root /app;', 'root /app/staticfiles;'],
    [
      'status-exposed',
      'counters',
      'location /s { stub_status; }',
      'location /s { stub_status; allow 127.0.0.1; deny all; }',
    ],
    [
      'try-files',
      'undefined',
      'location /a { try_files $uri @app; }',
      'location /a { try_files $uri @app; } location @app { return 204; }',
    ],
    ['limit-zone-undeclared', 'typo', 'limit_req zone=logins;', 'limit_req zone=login burst=5;'],
    [
      'forwarded-proto',
      'lost by nesting',
      `${proxy} location / { proxy_set_header Upgrade $http_upgrade; proxy_pass http://web; }`,
      `${proxy} location / { proxy_pass http://web; }`,
    ],
    [
      'forwarded-proto',
      'from the client',
      'location / { proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto; proxy_pass http://web; }',
      'location / { proxy_set_header x-forwarded-proto https; proxy_pass http://web; }',
    ],
    [
      'header-lost',
      'in an if',
      'location / { if ($request_method = OPTIONS) { add_header Access-Control-Max-Age 60; return 204; } }',
      'location / { if ($request_method = OPTIONS) { return 204; } }',
    ],
    ['tls-listen', 'without ssl', 'listen 444; } server { listen 443;', 'listen 444 ssl; } server { listen 8081;'],
  ]
  test.each(cases)('%s: %s', async (rule, _what, fails, passes) => {
    expect(rulesAt(await lint(site(fails), { rules: [rule] }))).toEqual([`nginx/${rule}`])
    expect(rulesAt(await lint(site(passes), { rules: [rule] }))).toEqual([])
  })

  test('a server with TLS that clients cannot reach is not called one without', async () => {
    const server = 'server { listen 127.0.0.1:443 ssl; ssl_certificate a.pem; ssl_certificate_key a.key; root /srv/a; }'
    const result = await lint({ 'nginx.conf': http(server) }, { rules: ['tls-listen'] })
    const errors = result.findings.filter(({ level }) => level === 'error').map(({ observed }) => observed)
    expect(errors).toEqual(['TLS on loopback addresses and unix sockets only'])
  })

  const warnings: [rule: string, fails: string, passes: string][] = [
    ['server-tokens', 'server_tokens on;', 'server_tokens off;'],
    ['host-spoofing', 'proxy_set_header Host $http_host;', 'proxy_set_header Host $host;'],
    ['allow-without-deny', 'location /a { allow 10.0.0.0/8; }', 'location /a { allow 10.0.0.0/8; deny all; }'],
    ['static-cache', 'location /static/ { alias /srv/s/; }', 'location /static/ { alias /srv/s/; expires 30d; }'],
    ['static-cache', 'location ~* \\.(css|js)$ { expires off; }', 'location ~* \\.(css|js)$ { expires max; }'],
    ['body-size', 'location /up { client_max_body_size 0; }', 'location /up { client_max_body_size 100m; }'],
    ['compression', 'root /srv/a; gzip off;', 'root /srv/a;'],
    [
      'compression',
      'root /srv/a; gzip_types text/plain;',
      'root /srv/a; gzip off; brotli on; brotli_types text/css text/javascript;',
    ],
    ['proxy-headers', 'location / { proxy_pass http://web; }', `location / { ${proxy} proxy_pass http://web; }`],
    ['limit-zone-unused', '', 'limit_req zone=login;'],
    ['hsts', 'location /a { } add_header Strict-Transport-Security max-age=60;', ''],
  ]
  test.each(warnings)('%s at its own level: %s', async (rule, fails, passes) => {
    const strip = (files: Record<string, string>): Record<string, string> =>
      rule === 'hsts' ? { 'nginx.conf': (files['nginx.conf'] ?? '').replace(fails ? headers : '', '') } : files
    expect(rulesAt(await lint(strip(site(fails))), 'warning')).toContain(`nginx/${rule}`)
    expect(rulesAt(await lint(strip(site(passes))), 'warning')).not.toContain(`nginx/${rule}`)
  })

  test('a rule that is named alone fails, also where it only warns in the profile', async () => {
    expect((await lint(site('root /srv/a; gzip off;'), { rules: ['compression'] })).status).toBe('failed')
    expect((await lint(site('location / { proxy_pass http://web; }'), { rules: ['rate-limit'] })).status).toBe('failed')
  })

  test('temporary and path-losing redirects warn', async () => {
    const conf = http(`server { listen 80; return 302 https://a.example; } server { ${tlsLines} }`)
    const result = await lint({ 'nginx.conf': conf }, { rules: ['https-redirect'] })
    expect(result.findings.map((one) => [one.level, one.rule]).slice(1)).toEqual([
      ['warning', 'nginx/https-redirect'],
      ['warning', 'nginx/https-redirect'],
    ])
  })

  test.each([
    'if ($scheme = http) { return 301 https://$host$request_uri; }',
    'if ($scheme != "https") { rewrite ^ https://$host$request_uri? permanent; }',
  ])('one server for both ports with %s', async (line) => {
    const server = (more: string): string =>
      http(`server { listen 80; ${tlsLines} ${more} location / { root /srv/a; } }`)
    expect(rulesAt(await lint({ 'nginx.conf': server(line) }, { rules: ['https-redirect'] }))).toEqual([])
    expect(rulesAt(await lint({ 'nginx.conf': server('') }, { rules: ['https-redirect'] }))).toEqual([
      'nginx/https-redirect',
    ])
  })
})

describe('files', () => {
  test('no file is an error', async () => {
    expect((await lint({})).status).toBe('error')
    expect((await lint({}, { file: 'nginx/nginx.conf' })).findings[0]?.rule).toBe('nginx/file-missing')
    expect((await lint({}, { files: ['nginx/*.conf'] })).findings[0]?.rule).toBe('nginx/file-missing')
  })

  test('a missing include is a finding with its line; an empty glob is a warning, and a foreign path a note', async () => {
    const conf =
      'server { listen 8080;\ninclude missing.conf;\ninclude sites/*.conf;\ninclude /etc/letsencrypt/options.conf;\n}'
    const result = await lint({ 'nginx.conf': conf }, { rules: ['autoindex'] })
    expect(result.findings.map((one) => [one.level, one.location?.line])).toEqual([
      ['error', 2],
      ['warning', 3],
      ['info', 4],
    ])
    expect(result.status).toBe('failed')
  })

  test('a cycle of includes ends in an error', async () => {
    const result = await lint({ 'nginx.conf': 'include a.conf; server { }', 'a.conf': 'include nginx.conf;' })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['nginx/unparsable']])
  })

  test('a file that another one includes is judged once, as its part', async () => {
    const files = {
      'nginx/nginx.conf': 'http { server_tokens off; include conf.d/a.conf; }',
      'nginx/conf.d/a.conf': 'server { listen 80; }',
    }
    const result = await lint(files, { files: ['nginx/nginx.conf', 'nginx/conf.d/a.conf'], rules: ['server-tokens'] })
    expect(result.findings).toEqual([])
  })

  test('`file` beside `files`, unknown rules and empty selections are refused', async () => {
    await expect(lint({}, { file: 'a', files: ['b'] })).rejects.toThrow('exclude each other')
    await expect(lint({}, { rules: ['https-redirekt'] })).rejects.toThrow('https-redirect')
    await expect(lint({}, { rules: [] })).rejects.toThrow()
    await expect(lint({}, { override: { '*': 'off' } })).rejects.toThrow()
  })
})
