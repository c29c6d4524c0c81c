import { parseNginx } from '../../../src/formats/nginx/parse.ts'
import type { Around, IncludeNote, Observation } from '../../../src/kinds/nginx/observation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

type Change = (good: Observation) => Observation

const file = 'nginx/nginx.conf'

const alone: Around = { front: null, ports: null, version: null, contents: [] }

function observed(text: string, around: Partial<Around> = {}): Observation {
  const { directives, fault } = parseNginx(text, file)
  return { files: [file], directives, notes: [], around: { ...alone, ...around }, faults: fault ? [fault] : [] }
}

/** A shop in which every rule is met. */
const shop = `
events { worker_connections 1024; }
http {
  server_tokens off;
  gzip on;
  gzip_types text/css application/javascript;
  client_max_body_size 10m;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_ciphers HIGH:!aNULL:!MD5;
  limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;
  server {
    listen 80 default_server;
    server_name _;
    return 301 https://$host$request_uri;
  }
  server {
    listen 443 ssl;
    server_name shop.example;
    ssl_certificate /etc/ssl/shop.pem;
    ssl_certificate_key /etc/ssl/shop.key;
    add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
    add_header X-Content-Type-Options nosniff always;
    add_header X-Frame-Options DENY always;
    add_header Referrer-Policy strict-origin-when-cross-origin always;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
    location /static/ {
      alias /srv/shop/static/;
      expires 1y;
    }
    location = /login {
      limit_req zone=login burst=5;
      proxy_pass http://web:8000;
    }
    location / {
      proxy_pass http://web:8000;
    }
  }
}
`
const good = observed(shop)

const same: Change = (seen) => seen
/** One piece of the text written otherwise. */
const where = (from: string, to: string): Change => {
  if (!shop.includes(from)) throw new Error(`the good file has no ${from}`)
  return () => observed(shop.replace(from, () => to))
}
const without = (text: string): Change => where(text, '')
/** Something more in the TLS server. */
const also = (text: string): Change => where('location /static/', `${text}\n    location /static/`)
const probes = (header: string): string =>
  `http { server { listen 443 ssl; location /health { proxy_set_header ${header}; proxy_pass http://web; } } }`
const redirect = 'return 301 https://$host$request_uri;'
const hsts = 'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;'
const note =
  (kind: IncludeNote['kind']): Change =>
  (seen) => ({ ...seen, notes: [{ kind, path: 'conf.d/*.conf', file, line: 5, column: 3 }] })

ruleCases({
  kind: 'nginx',
  good,
  rules: {
    'file-missing': { shownIn: '__tests__/kinds/nginx/layouts.test.ts' },
    unparsable: {
      passes: [['all is understood', same]],
      fails: [['a brace that stays open', where('events {', 'events { {')]],
      alike: [['a brace in a text', also('add_header X-Note "a { b" always;')]],
    },
    'no-server': {
      passes: [['two of http', same]],
      fails: [['one of another kind', () => observed('stream { server { listen 5432; proxy_pass db:5432; } }')]],
      alike: [['one without http around it', () => observed('server { listen 443 ssl; return 404; }')]],
    },
    'include-missing': {
      passes: [['all that is included was read', same]],
      fails: [
        ['a file is not there', note('missing')],
        ['a pattern matches nothing', note('empty-glob')],
      ],
      alike: [['a file that comes with nginx', note('stock')]],
    },
    'not-decidable': {
      passes: [['all is here', same]],
      fails: [
        ['TLS ends in front', same, { 'behind-proxy': true }],
        [
          'a proxy in front is shown',
          () => observed('http { server { listen 80; set_real_ip_from 10.0.0.2; location / { return 204; } } }'),
        ],
      ],
      alike: [['nothing in front, and said so', same, { 'behind-proxy': false }]],
    },
    'tls-listen': {
      passes: [['443 with ssl', same]],
      fails: [
        ['443 without', where('listen 443 ssl;', 'listen 443;')],
        [
          '443 without, though a variable speaks of a proxy in front',
          where('listen 443 ssl;', 'listen 443;\n    set $scheme_in_front $http_x_forwarded_proto;'),
        ],
        ['no key', without('ssl_certificate_key /etc/ssl/shop.key;')],
      ],
      alike: [['another port with ssl', where('listen 443 ssl;', 'listen 8443 ssl;')]],
    },
    'removed-directive': {
      passes: [['all are known', same]],
      fails: [
        ['ssl on beside listen … ssl', also('ssl on;')],
        ['a zone of the old kind', where('limit_req_zone', 'limit_zone old $binary_remote_addr 1m;\n  limit_req_zone')],
        ['a word of listen', where('listen 443 ssl;', 'listen 443 ssl spdy;')],
      ],
      alike: [['one that begins alike', also('ssl_session_tickets off;')]],
    },
    'https-redirect': {
      passes: [['every request is sent to https', same]],
      fails: [
        ['answers by itself', where(redirect, 'root /srv/shop;')],
        ['for a while only', where(redirect, 'return 302 https://$host$request_uri;')],
        ['without its path', where(redirect, 'return 301 https://shop.example/;')],
      ],
      alike: [
        [
          'certificate challenges besides',
          where(
            redirect,
            'location /.well-known/acme-challenge/ { root /srv/acme; } location / { return 301 https://$host$request_uri; }',
          ),
        ],
        ['a port 80 that refuses everything', where(redirect, 'return 444;')],
      ],
    },
    'tls-protocols': {
      passes: [['1.2 and 1.3', same]],
      fails: [
        ['1.1 as well', where('ssl_protocols TLSv1.2', 'ssl_protocols TLSv1.1 TLSv1.2')],
        ['whatever the version of nginx has', without('ssl_protocols TLSv1.2 TLSv1.3;')],
        [
          'what an older image has',
          () => observed(shop.replace('ssl_protocols TLSv1.2 TLSv1.3;', ''), { version: [1, 27, 2] }),
        ],
      ],
      alike: [
        ['1.3 alone', where('TLSv1.2 TLSv1.3', 'TLSv1.3')],
        [
          'the default of an image that has no others',
          () => observed(shop.replace('ssl_protocols TLSv1.2 TLSv1.3;', ''), { version: [1, 28, 0] }),
        ],
      ],
    },
    'tls-ciphers': {
      passes: [['strong ones', same]],
      fails: [['RC4', where('HIGH:!aNULL', 'HIGH:RC4:!aNULL')]],
      alike: [['RC4 left out', where('HIGH:!aNULL', 'HIGH:!RC4:!aNULL')]],
    },
    hsts: {
      passes: [['a year, always', same]],
      fails: [
        ['not sent', without(hsts)],
        ['a day', where('max-age=31536000', 'max-age=86400')],
      ],
      alike: [['as long as a variable says', where('"max-age=31536000; includeSubDomains"', '$hsts')]],
    },
    'header-lost': {
      passes: [['no block has headers of its own', same]],
      fails: [['a location with one', where('expires 1y;', 'add_header Cache-Control max-age=600;')]],
      alike: [
        [
          'a location that keeps the others',
          where('expires 1y;', 'add_header_inherit merge; add_header Cache-Control max-age=600;'),
        ],
        ['a word for a monitor', also("location = /healthz { add_header Content-Type text/plain; return 200 'up'; }")],
      ],
    },
    'security-headers': {
      passes: [['all three', same]],
      fails: [
        ['one is not sent', without('add_header X-Content-Type-Options nosniff always;')],
        [
          'one is not sent with an answer of its own',
          () =>
            observed('server { listen 443 ssl; add_header X-Frame-Options DENY always; location / { return 204; } }'),
        ],
      ],
      alike: [
        [
          'a policy in place of X-Frame-Options',
          where('X-Frame-Options DENY', 'Content-Security-Policy "frame-ancestors \'none\'"'),
        ],
      ],
    },
    'forwarded-proto': {
      passes: [['the scheme of the connection', same]],
      fails: [
        ['not set', without('proxy_set_header X-Forwarded-Proto $scheme;')],
        ['not set where health is all that is asked', () => observed(probes('X-Real-IP $remote_addr'))],
        ['what the client says', where('X-Forwarded-Proto $scheme', 'X-Forwarded-Proto $http_x_forwarded_proto')],
      ],
      alike: [
        ['https, where TLS ends', where('X-Forwarded-Proto $scheme', 'X-Forwarded-Proto https')],
        [
          'not set for a probe of health',
          also('location = /api/healthz { proxy_set_header A b; proxy_pass http://web; }'),
        ],
      ],
    },
    'proxy-headers': {
      passes: [['both', same]],
      fails: [['no Host', without('proxy_set_header Host $host;')]],
      alike: [
        [
          'the address in another header',
          where('X-Forwarded-For $proxy_add_x_forwarded_for', 'X-Real-IP $remote_addr'),
        ],
        ['a probe of health', also('location = /api/healthz { proxy_set_header A b; proxy_pass http://web; }')],
      ],
    },
    'host-spoofing': {
      passes: [['the name of the server', same]],
      fails: [['what the client wrote', where('Host $host', 'Host $http_host')]],
      alike: [['a fixed name', where('Host $host', 'Host shop.example')]],
    },
    'http-splitting': {
      passes: [['the text of the request', same]],
      fails: [['the decoded path', where(redirect, 'return 301 https://$host$uri;')]],
      alike: [['the decoded path of a file', also('location /files/ { try_files $uri =404; }')]],
    },
    'open-proxy': {
      passes: [['a fixed server', same]],
      fails: [
        ['one that the client names', also('location /to/ { proxy_pass http://$arg_host; }')],
        ['one that it names inside of a URL', also('location /to/ { set $to http://$arg_host/a; proxy_pass $to; }')],
      ],
      alike: [
        ['a variable with a fixed server', also('location /api/ { set $api web; proxy_pass http://$api; }')],
        [
          'a URL with a fixed server and the path of the client',
          also('location ~ ^/api/(.*)$ { set $api http://web:9000/$1?x=$arg_x; proxy_pass $api; }'),
        ],
      ],
    },
    'server-tokens': {
      passes: [['off', same]],
      fails: [['the default', without('server_tokens off;')]],
      alike: [['empty, which hides even the name', where('server_tokens off', 'server_tokens ""')]],
    },
    'status-exposed': {
      passes: [['not served', same]],
      fails: [['to everybody', also('location /status { stub_status; }')]],
      alike: [['to this machine', also('location /status { stub_status; allow 127.0.0.1; deny all; }')]],
    },
    'allow-without-deny': {
      passes: [['neither', same]],
      fails: [['only allow', also('location /admin/ { allow 10.0.0.0/8; return 204; }')]],
      alike: [['all is allowed, and said to be', also('location /admin/ { allow all; return 204; }')]],
    },
    'real-ip-trust': {
      passes: [['nobody is believed', same]],
      fails: [
        ['everybody is', also('set_real_ip_from 0.0.0.0/0; real_ip_header X-Forwarded-For;')],
        ['everybody of the newer protocol is', also('set_real_ip_from ::/0;')],
        ['one half of everybody and the other', also('set_real_ip_from 0.0.0.0/1; set_real_ip_from 128.0.0.0/1;')],
        [
          'everybody is, behind a proxy',
          () => observed('http { server { listen 8080; set_real_ip_from 0.0.0.0/0; location / { return 204; } } }'),
        ],
      ],
      alike: [['networks of its own are', also('set_real_ip_from 10.0.0.0/8; set_real_ip_from fc00::/7;')]],
    },
    autoindex: {
      passes: [['not said', same]],
      fails: [['on', where('expires 1y;', 'expires 1y; autoindex on;')]],
      alike: [
        ['off', where('expires 1y;', 'expires 1y; autoindex off;')],
        ['on, where only the application asks', where('expires 1y;', 'expires 1y; internal; autoindex on;')],
      ],
    },
    'alias-traversal': {
      passes: [['a final slash on both', same]],
      fails: [['one on the alias alone', where('location /static/', 'location /static')]],
      alike: [
        [
          'none on either',
          where(
            'location /static/ {\n      alias /srv/shop/static/;',
            'location /static {\n      alias /srv/shop/static;',
          ),
        ],
      ],
    },
    'root-exposed': {
      passes: [['a directory of its own', same]],
      fails: [
        ['all that was built', where('alias /srv/shop/static/', 'alias /app/')],
        ['the settings of nginx', where('alias /srv/shop/static/', 'alias /etc/nginx/')],
        ['the home of a user', where('alias /srv/shop/static/', 'alias /home/deploy/')],
      ],
      alike: [
        ['what was built for the web', where('alias /srv/shop/static/', 'alias /app/public/')],
        ['pages beside the settings of nginx', where('alias /srv/shop/static/', 'alias /etc/nginx/html/')],
        ['a site in the home of a user', where('alias /srv/shop/static/', 'alias /home/deploy/site/')],
      ],
    },
    dotfiles: {
      passes: [['requests are handed on', same]],
      fails: [
        [
          'a whole tree is given out',
          where('location / {\n      proxy_pass http://web:8000;', 'location / {\n      root /srv/shop;'),
        ],
      ],
      alike: [
        [
          'a whole tree but those',
          where(
            'location / {\n      proxy_pass http://web:8000;',
            'location ~ /\\. { deny all; }\n    location / {\n      root /srv/shop;',
          ),
        ],
      ],
    },
    'try-files': {
      passes: [['not used', same]],
      fails: [
        ['its fallback is not there', also('location /app/ { try_files $uri @app; }')],
        ['it has none', also('location /app/ { try_files $uri; }')],
      ],
      alike: [
        [
          'its fallback is there',
          also('location /app/ { try_files $uri @app; } location @app { proxy_pass http://web:8000; }'),
        ],
      ],
    },
    compression: {
      passes: [['text is compressed', same]],
      fails: [
        ['nothing is', without('gzip on;')],
        ['scripts are not', where('text/css application/javascript', 'text/css')],
      ],
      alike: [['by brotli', where('gzip on;\n  gzip_types', 'brotli on;\n  brotli_types')]],
    },
    'static-cache': {
      passes: [['a year', same]],
      fails: [['no lifetime', without('expires 1y;')]],
      alike: [['a lifetime in a header', where('expires 1y;', 'add_header Cache-Control "public, max-age=600";')]],
    },
    'body-size': {
      passes: [['10 MiB', same]],
      fails: [
        ['no limit', where('client_max_body_size 10m', 'client_max_body_size 0')],
        ['more than a disk likes', where('client_max_body_size 10m', 'client_max_body_size 20g')],
      ],
      alike: [['a GiB, in another unit', where('client_max_body_size 10m', 'client_max_body_size 1024m')]],
    },
    'limit-zone-undeclared': {
      passes: [['it is declared', same]],
      fails: [['it is not', where('limit_req zone=login', 'limit_req zone=other')]],
      alike: [
        [
          'it is, as a zone of connections',
          where('rate=5r/m;', 'rate=5r/m;\n  limit_conn_zone $server_name zone=each:1m;\n  limit_conn each 100;'),
        ],
      ],
    },
    'limit-zone-unused': {
      passes: [['it is used', same]],
      fails: [['nowhere', without('limit_req zone=login burst=5;')]],
      alike: [['with more words', where('zone=login burst=5', 'zone=login burst=5 nodelay')]],
    },
    'rate-limit': {
      passes: [['on the login', same]],
      fails: [['none', without('limit_req zone=login burst=5;')]],
      alike: [['one of connections', where('limit_req zone=login burst=5;', 'limit_conn each 5;')]],
    },
  },
})
