import { describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../src/model/report.ts'
import { withCheckout } from '../../support/checkout.ts'
import { check, rulesAt, type TestWorldOptions } from '../../support/world.ts'

/** What files leave open: includes that are not here, blocks around, and proxies in front. */

async function lint(
  files: Record<string, string>,
  config: Record<string, unknown> = {},
  options: TestWorldOptions = {},
): Promise<CheckResult> {
  return withCheckout(files, (root) => check('nginx', config, { root, ...options }))
}

const tlsLines = 'listen 443 ssl; ssl_certificate /etc/ssl/a.pem; ssl_certificate_key /etc/ssl/a.key;'
const proxy =
  'proxy_set_header Host $host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-Proto $scheme;'
const plainSite = `server { listen 80; location / { ${proxy} proxy_pass http://web:8000; } }`
const notes = (result: CheckResult, rule = 'not-decidable'): string[] =>
  result.findings.filter((one) => one.rule === `nginx/${rule}`).map((one) => one.message)

describe('includes', () => {
  const main = (path: string): string => `events {} http { include ${path}; }`
  const site = 'server { listen 443 ssl; autoindex on; }'

  test.each([
    ['beside the main file', { 'nginx/nginx.conf': main('/etc/nginx/conf.d/*.conf'), 'nginx/site.conf': site }],
    ['below it', { 'nginx/nginx.conf': main('/etc/nginx/sites-enabled/*'), 'nginx/sites-enabled/site': site }],
    [
      'in another usual directory',
      { 'nginx.conf': main('/etc/nginx/conf.d/site.conf'), 'deploy/nginx/site.conf': site },
    ],
    [
      'as a template of the image',
      { 'nginx/nginx.conf': main('conf.d/*.conf'), 'nginx/templates/a.conf.template': site },
    ],
    [
      'by an absolute path of the machine',
      { 'nginx.conf': main('/srv/shop/ops/web/site.conf'), 'ops/web/site.conf': site },
    ],
    [
      'where the Dockerfile takes it from',
      {
        'nginx.conf': main('/etc/nginx/conf.d/*.conf'),
        'web/public-site.conf': site,
        Dockerfile: 'FROM nginx:1.27\nCOPY web/public-site.conf /etc/nginx/conf.d/default.conf\n',
      },
    ],
    [
      'where the Compose file mounts it from',
      {
        'nginx.conf': main('/etc/nginx/conf.d/*.conf'),
        'web/one.conf': site,
        'compose.yaml':
          'services:\n  web:\n    image: nginx:1.27\n    volumes: ["./web:/etc/nginx/conf.d:ro", "./nginx.conf:/etc/nginx/nginx.conf"]\n',
      },
    ],
  ] as [string, Record<string, string>][])('a file of /etc/nginx is found %s', async (_, files) => {
    expect(rulesAt(await lint(files, { rules: ['autoindex'] }))).toEqual(['nginx/autoindex'])
  })

  test('parts that only lie near are not taken for those of conf.d', async () => {
    const files = { 'nginx.conf': main('/etc/nginx/conf.d/*.conf'), 'other.conf': 'autoindex on;' }
    expect(rulesAt(await lint(files))).toEqual(['nginx/no-server'])
  })

  test('where one may say it, nothing is claimed to be missing', async () => {
    const text = `server { listen 443 ssl; include /opt/shared/tls.conf; root /srv/a;
      location / { include /opt/shared/proxy.conf; proxy_pass http://web:8000; } }`
    const result = await lint({ 'nginx.conf': text })
    expect(rulesAt(result)).toEqual([])
    expect(rulesAt(result, 'warning')).toEqual([])
    expect(notes(result, 'include-missing')).toHaveLength(2)
  })

  test('a rule that is named and cannot be told is no pass', async () => {
    const text = `server { ${tlsLines} include /opt/shared/headers.conf; location / { root /srv/a; } }`
    const result = await lint({ 'nginx.conf': text }, { rules: ['hsts'] })
    expect(result.status).toBe('error')
    expect(notes(result)[0]).toContain('hsts is not judged here, because /opt/shared/headers.conf was not read')
  })

  test('what a package puts there is known', async () => {
    const site = (proxied: string): string => `http { server { listen 443 ssl; ssl_certificate a; ssl_certificate_key b;
      include /etc/letsencrypt/options-ssl-nginx.conf; location / { ${proxied} proxy_pass http://web; } } }`
    const rules = ['tls-protocols', 'forwarded-proto', 'proxy-headers']
    expect(rulesAt(await lint({ 'nginx.conf': site('include proxy_params;') }, { rules }))).toEqual([])
    expect(rulesAt(await lint({ 'nginx.conf': site('include uwsgi_params;') }, { rules }))).toEqual([
      'nginx/forwarded-proto',
    ])
  })

  test('of a place that the checkout cannot hold', async () => {
    const files = {
      'nginx.conf': 'http { include /proxy/conf.d/*.conf; server { listen 80; return 204; } }',
      Dockerfile: 'FROM nginx:1.27\nCOPY ../../proxy /proxy\n',
    }
    expect(notes(await lint(files), 'include-missing')).toHaveLength(1)
  })

  test('a template that has to be filled in first is told as one', async () => {
    const result = await lint({ 'nginx.conf': '{% for site in sites %}\nserver { listen 80; }\n{% endfor %}\n' })
    expect(result.status).toBe('error')
    expect(result.findings[0]?.message).toContain('it is a template')
  })

  test('limits that a file which was not read declares', async () => {
    const text = 'http { include /opt/shared/zones.conf; server { listen 80; limit_req zone=login; return 204; } }'
    expect(rulesAt(await lint({ 'nginx.conf': text }, { rules: ['limit-zone-undeclared', 'autoindex'] }))).toEqual([
      'nginx/not-decidable',
    ])
    expect(rulesAt(await lint({ 'nginx.conf': text }))).not.toContain('nginx/limit-zone-undeclared')
  })
})

describe('a fragment', () => {
  const aroundRules = [
    'server-tokens',
    'compression',
    'body-size',
    'rate-limit',
    'limit-zone-undeclared',
    'tls-protocols',
  ]
  const site = `server { ${tlsLines} location / { ${proxy} limit_req zone=a; proxy_pass http://web; } }`

  test('is not judged for what stands in the http block', async () => {
    const result = await lint({ 'nginx.conf': site })
    const said = new Set(result.findings.map((one) => one.rule.slice('nginx/'.length)))
    expect(aroundRules.filter((rule) => said.has(rule))).toEqual([])
  })

  test.each(['server-tokens', 'compression', 'tls-protocols'])('%s by its name is no pass', async (rule) => {
    expect((await lint({ 'nginx.conf': site }, { rules: [rule] })).status).toBe('error')
  })

  test('is judged for it where it says it itself', async () => {
    const text = site.replace('location', 'server_tokens on; gzip off; ssl_protocols TLSv1.1; location')
    const rules = ['server-tokens', 'compression', 'tls-protocols']
    expect(rulesAt(await lint({ 'nginx.conf': text }, { rules }))).toEqual(['nginx/tls-protocols'])
    expect(rulesAt(await lint({ 'nginx.conf': text }, { rules }), 'warning')).toEqual([
      'nginx/compression',
      'nginx/server-tokens',
    ])
  })
})

describe('a proxy in front', () => {
  const compose = (web: string, others = ''): string =>
    `services:\n  web:\n    image: nginx:1.27\n    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]\n    ${web}\n${others}`
  const traefik = '  edge:\n    image: traefik:v3.1\n    ports: ["80:80", "443:443"]\n'

  test.each<[string, Record<string, string>]>([
    ['takes the scheme from it', { 'nginx.conf': `map $http_x_forwarded_proto $p { default $scheme; } ${plainSite}` }],
    [
      'takes the address from it',
      { 'nginx.conf': plainSite.replace('listen 80;', 'listen 80; set_real_ip_from 10.0.0.0/8;') },
    ],
    [
      'counts clients by what it tells',
      { 'nginx.conf': `limit_req_zone $http_x_forwarded_for zone=a:1m rate=9r/s; ${plainSite}` },
    ],
    [
      'is part of an image that nothing here starts',
      { 'nginx.conf': plainSite, Dockerfile: 'FROM nginx:1.27\nCOPY nginx.conf /etc/nginx/conf.d/default.conf\n' },
    ],
    [
      'may be any service that is handed to a proxy in front',
      {
        'nginx.conf': plainSite,
        'compose.yaml': 'services: { pages: { image: "acme/pages:3", labels: ["traefik.enable=true"] } }\n',
      },
    ],
    ['is told by it', { 'nginx.conf': plainSite.replace('listen 80', 'listen 80 proxy_protocol') }],
    ['listens on a port of its own', { 'nginx.conf': plainSite.replace('listen 80', 'listen 8080') }],
    ['is given its port', { 'nginx.conf': plainSite.replace('listen 80', 'listen $' + '{PORT}') }],
    ['has labels for it', { 'nginx.conf': plainSite, 'compose.yaml': compose('labels: ["traefik.enable=true"]') }],
    [
      'has variables for it',
      { 'nginx.conf': plainSite, 'compose.yaml': compose('environment: { VIRTUAL_HOST: a.example }') },
    ],
    ['stands behind Traefik', { 'nginx.conf': plainSite, 'compose.yaml': compose('expose: ["80"]', traefik) }],
    ['is started by a platform', { 'nginx.conf': plainSite, 'fly.toml': 'app = "shop"\n' }],
    [
      'has a file for Traefik beside its own',
      {
        'nginx.conf': plainSite,
        'docker-compose.yml': compose('restart: always'),
        'docker-compose.traefik.yml': `services:\n${traefik}`,
      },
    ],
    ['publishes no port', { 'nginx.conf': plainSite, 'compose.yaml': compose('expose: ["80"]') }],
    [
      'publishes one to this machine',
      { 'nginx.conf': plainSite, 'compose.yaml': compose('ports: ["127.0.0.1:80:80"]') },
    ],
    [
      'is built and publishes another',
      {
        'nginx.conf': plainSite,
        Dockerfile: 'FROM nginx:1.27\nCOPY nginx.conf /etc/nginx/conf.d/default.conf\n',
        'compose.yaml': 'services:\n  web: { build: ., ports: ["8090:80"] }\n',
      },
    ],
    ['publishes another', { 'nginx.conf': plainSite, 'compose.yaml': compose('ports: ["8090:80"]') }],
  ])('decides about TLS where nginx %s', async (_, files) => {
    const result = await lint(files)
    expect(rulesAt(result)).toEqual([])
    expect(notes(result).map((message) => message.split(' ')[0])).toEqual(['tls-listen', 'https-redirect'])
    expect(rulesAt(await lint(files, { 'behind-proxy': false }))).toEqual(
      /listen (8080|\$)/.test(files['nginx.conf'] ?? '')
        ? ['nginx/tls-listen']
        : ['nginx/https-redirect', 'nginx/tls-listen'],
    )
    expect((await lint(files, { rules: ['tls-listen'] })).status).toBe('error')
  })

  test.each<[string, Record<string, string>]>([
    ['nothing stands beside it', { 'nginx.conf': plainSite }],
    [
      'what a proxy would tell is only written down',
      { 'nginx.conf': `log_format a '$http_x_forwarded_for'; ${plainSite}` },
    ],
    [
      'an image of another program lies beside it',
      { 'nginx.conf': plainSite, Dockerfile: 'FROM node:22\nCOPY . /app\n' },
    ],
    ['it publishes port 80 itself', { 'nginx.conf': plainSite, 'compose.yaml': compose('ports: ["80:80"]') }],
    [
      'it publishes port 80 as another',
      { 'nginx.conf': plainSite.replace('80', '8080'), 'compose.yaml': compose('ports: ["80:8080"]') },
    ],
    ['it has the network of the machine', { 'nginx.conf': plainSite, 'compose.yaml': compose('network_mode: host') }],
  ])('is not assumed where %s', async (_, files) => {
    expect(rulesAt(await lint(files))).toEqual(['nginx/https-redirect', 'nginx/tls-listen'])
  })

  test('is what the environment says, and the check says it better', async () => {
    const files = { 'nginx.conf': plainSite }
    const behind = { environment: { name: 'production', behindProxy: true } }
    expect(rulesAt(await lint(files, {}, behind))).toEqual(['nginx/forwarded-proto'])
    expect(rulesAt(await lint(files, { 'behind-proxy': false }, behind))).toContain('nginx/tls-listen')
  })

  test('a scheme of this connection, which is http then, is wrong for the application', async () => {
    const behind = { 'behind-proxy': true }
    const told = (how: string): Record<string, string> => ({
      'nginx.conf': `server { listen 80; location / { ${how} proxy_pass http://web; } }`,
    })
    expect(rulesAt(await lint(told(proxy), behind))).toEqual(['nginx/forwarded-proto'])
    expect(rulesAt(await lint(told(''), behind))).toEqual([])
    expect(rulesAt(await lint(told('proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;'), behind))).toEqual([])
  })

  test('is not told by an image that is built from above', async () => {
    const files = {
      'ops/web/nginx.conf': plainSite,
      'ops/web/Dockerfile': 'FROM nginx:1.27\nCOPY ops/web/nginx.conf /etc/nginx/conf.d/default.conf\n',
    }
    expect(rulesAt(await lint(files, { file: 'ops/web/nginx.conf' }))).toEqual([])
  })

  test('is not told by a template that nothing here starts', async () => {
    expect(rulesAt(await lint({ 'web.conf.template': plainSite }, { file: 'web.conf.template' }))).toEqual([])
    expect(rulesAt(await lint({ 'web.conf': plainSite }, { file: 'web.conf' }))).toContain('nginx/tls-listen')
  })

  test('is told by the service that is named as the directory of the configuration', async () => {
    const files = {
      'edge/nginx.conf': plainSite,
      'compose.yaml': 'services:\n  edge: { image: "acme/shop-edge:3", ports: ["3000:80"] }\n',
    }
    expect(rulesAt(await lint(files, { file: 'edge/nginx.conf' }))).toEqual([])
    const published = files['compose.yaml'].replace('3000:80', '80:80')
    expect(rulesAt(await lint({ ...files, 'compose.yaml': published }, { file: 'edge/nginx.conf' }))).toEqual([
      'nginx/https-redirect',
      'nginx/tls-listen',
    ])
  })

  test('a redirect by what the proxy tells is one', async () => {
    const text = plainSite.replace(
      'location',
      'if ($http_x_forwarded_proto = "http") { return 301 https://$host$request_uri; } location',
    )
    expect((await lint({ 'nginx.conf': text }, { rules: ['https-redirect'] })).status).toBe('passed')
  })
})

describe('what a rule is about', () => {
  test.each([
    'hsts',
    'tls-protocols',
    'tls-ciphers',
    'security-headers',
    'forwarded-proto',
    'proxy-headers',
    'rate-limit',
  ])('%s by its name is no pass where there is nothing of it', async (rule) => {
    const text = 'http { server { listen 80; root /srv/a; } }'
    expect((await lint({ 'nginx.conf': text }, { rules: [rule] })).status).toBe('error')
  })

  test('services of others and what clients cannot ask for are no application', async () => {
    const site = (location: string): Record<string, string> => ({ 'nginx.conf': `server { ${tlsLines} ${location} }` })
    const rules = ['forwarded-proto', 'proxy-headers', 'autoindex']
    for (const other of [
      'location /m/ { proxy_pass https://cdn.example.org/; }',
      'location /m/ { proxy_pass http://cdn; proxy_pass_request_headers off; }',
      'location = /may { internal; proxy_pass http://auth:9000; }',
      'location /m/ { proxy_set_header Host media.example.org; proxy_pass http://media.example.org; }',
      'location /m/ { proxy_pass http://shop.s3.amazonaws.com; }',
    ]) {
      const own = `location / { ${proxy} proxy_pass http://web; }`
      expect(rulesAt(await lint(site(own + other), { rules }))).toEqual([])
    }
    expect(rulesAt(await lint(site('location / { proxy_pass https://backend:8443; }'), { rules }))).toEqual([
      'nginx/forwarded-proto',
    ])
  })

  test.each([
    ['location ~ /\\.(?!well-known/) { deny all; }', true],
    ['location ~* ^/(\\.|config|data) { return 403; }', true],
    ['location ^~ /. { deny all; }', true],
    ['location ~ (\\.git|\\.env) { return 404; }', true],
    ['if ($request_uri ~* "/\\.(env|git)") { return 404; }', true],
    ['location ~ /\\.ht { deny all; }', false],
    ['location ~ /\\. { add_header X-Seen yes; }', false],
    ['location = /.env { return 404; }', false],
  ])('dotfiles with %s', async (line, guarded) => {
    const text = `server { ${tlsLines} root /srv/site; ${line} location / { try_files $uri $uri/ =404; } }`
    expect(rulesAt(await lint({ 'nginx.conf': text }), 'warning').includes('nginx/dotfiles')).toBe(!guarded)
  })

  test.each([
    ['pages of another stage', 'COPY --from=build /src/out /app', 'location / { try_files $uri =404; }', false],
    ['built pages of the checkout', 'COPY dist/ /app/', 'location / { try_files $uri =404; }', false],
    [
      'nothing that is given out, since every request is handed on',
      '',
      'location / { root /; proxy_pass http://web; }',
      false,
    ],
    ['one directory that is tried', '', 'location / { root /; try_files /zip$uri /zip/$1 =404; }', true],
    [
      'named directories behind an alias',
      '',
      'location ~ ^/d/(.*)$ { alias /; try_files "srv/pub/$1" srv/old/$1 =404; }',
      false,
    ],
    ['only one directory that is tried', '', 'location / { root /; try_files /zip/$1 =404; }', false],
    ['the checkout', 'COPY . /app', 'location / { try_files $uri =404; }', true],
    ['nobody knows, one page for all', '', 'location / { try_files $uri /index.html; }', false],
    [
      'nobody knows, beside an application',
      '',
      'location / { try_files $uri @app; } location @app { proxy_pass http://web; }',
      true,
    ],
  ])('a root /app that holds %s', async (_, copy, location, open) => {
    const files = {
      'nginx.conf': `server { listen 8080; ${/(root|alias) \/;/.test(location) ? '' : 'root /app;'} ${location} }`,
      'Dockerfile.prod': `FROM nginx:1.27\n${copy}\n`,
    }
    expect(rulesAt(await lint(files, { rules: ['root-exposed'] }))).toEqual(open ? ['nginx/root-exposed'] : [])
  })

  test('a line that two servers include is one finding', async () => {
    const files = {
      'nginx.conf': `http { server { ${tlsLines} include parts/files.conf; } server { listen 8443 ssl; include parts/files.conf; } }`,
      'parts/files.conf': 'location /archive/ { alias /srv/archive/; autoindex on; }\n',
    }
    const { findings } = await lint(files, { file: 'nginx.conf', rules: ['autoindex'] })
    expect(findings.map(({ location }) => `${location?.file}:${location?.line}`)).toEqual(['parts/files.conf:1'])
  })

  test('several locations with the same fault are one finding', async () => {
    const text = `server {\n${tlsLines}
      location / { proxy_pass http://web; }
      location /api/ { proxy_pass http://api; }
      location /ws/ { ${proxy} proxy_pass http://ws; } }`
    const rules = ['forwarded-proto', 'proxy-headers']
    const result = await lint({ 'nginx.conf': text }, { rules })
    expect(result.findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'nginx/forwarded-proto',
        'location / passes on whatever X-Forwarded-Proto a client sends, and so does the one at line 4',
      ],
      [
        'nginx/proxy-headers',
        'location / does not tell the application Host and X-Forwarded-For, and so does the one at line 4',
      ],
    ])
  })

  test('what only nginx itself can ask for leads out of no alias', async () => {
    const site = (more: string): Record<string, string> => ({
      'nginx.conf': `server { ${tlsLines} location /kept { ${more} alias /srv/kept/; } }`,
    })
    expect(rulesAt(await lint(site(''), { rules: ['alias-traversal'] }))).toEqual(['nginx/alias-traversal'])
    expect(rulesAt(await lint(site('internal;'), { rules: ['alias-traversal'] }))).toEqual([])
  })

  test('a header that was asked for is missing where a location drops it, or an error answers', async () => {
    const strict = 'add_header Strict-Transport-Security "max-age=31536000" always;'
    const site = (text: string): Record<string, string> => ({ 'nginx.conf': `server {\n${tlsLines}\n${text}\n}` })
    const lost = site(`${strict}\nlocation / {\n root /srv/a;\n add_header X-A b;\n}`)
    const result = await lint(lost, { rules: ['hsts'] })
    expect(result.findings.map(({ level, location }) => [level, location?.line])).toEqual([['error', 6]])
    // `header-lost` says it, once.
    expect(rulesAt(await lint(lost, { rules: ['hsts', 'header-lost'] }))).toEqual(['nginx/header-lost'])
    const brief = await lint(site(`${strict.replace(' always', '')} root /srv/a;`), { rules: ['hsts'] })
    expect(rulesAt(brief, 'warning')).toEqual(['nginx/hsts'])
  })

  test('headers that were asked for by name are told where a location drops them', async () => {
    const site = `server {\n${tlsLines}\nadd_header X-Content-Type-Options nosniff always;\nadd_header X-Frame-Options DENY;
      add_header Referrer-Policy same-origin always;\nlocation / {\n root /srv/a;\n add_header X-A b;\n}\n}`
    const result = await lint({ 'nginx.conf': site }, { rules: ['security-headers'] })
    expect(result.findings.map(({ level, location }) => [level, location?.line])).toEqual([
      ['error', 8],
      ['warning', 4],
    ])
    expect(rulesAt(await lint({ 'nginx.conf': site }, { rules: ['security-headers', 'header-lost'] }))).toEqual([
      'nginx/header-lost',
    ])
  })

  test('what nginx no longer knows is a warning for an image that still does', async () => {
    const files = (version: string): Record<string, string> => ({
      'nginx.conf': `server { ${tlsLines} ssl on; root /srv/a; }`,
      Dockerfile: `FROM nginx:${version}-alpine\nCOPY nginx.conf /etc/nginx/conf.d/default.conf\n`,
    })
    const rules = ['removed-directive', 'tls-listen']
    expect(rulesAt(await lint(files('1.24.0'), { rules }))).toEqual([])
    expect(rulesAt(await lint(files('1.24.0'), { rules }), 'warning')).toEqual(['nginx/removed-directive'])
    expect(rulesAt(await lint(files('1.27.0'), { rules }))).toEqual(['nginx/removed-directive'])
  })

  test.each(['dotfiles', 'static-cache'])('%s that is named is no pass where nothing is given out', async (rule) => {
    const text = 'server { listen 80; return 301 https://$host$request_uri; }'
    expect((await lint({ 'nginx.conf': text }, { rules: [rule] })).status).toBe('error')
  })

  test('a redirect to another name by the same scheme serves nothing', async () => {
    const text = `server { listen 80; server_name www.a.example; return 301 $scheme://a.example$request_uri; }
      server { ${tlsLines} root /srv/a; }`
    const result = await lint({ 'nginx.conf': text }, { rules: ['https-redirect'] })
    expect([rulesAt(result), rulesAt(result, 'warning')]).toEqual([[], ['nginx/https-redirect']])
  })
})
