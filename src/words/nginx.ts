import type { RuleTexts } from './rule.ts'

const failClosed = 'readiness-gate design: fail closed'

export const nginx = {
  'nginx/file-missing': {
    title: 'The nginx configuration is there',
    condition: true,
    level: 'error',
    why: 'What is not there cannot be judged, and is never a pass.',
    fix: { default: 'Name the main file with `file`, or the server on which it stands with `on`.' },
    source: failClosed,
  },
  'nginx/unparsable': {
    title: 'The nginx configuration can be read',
    condition: true,
    level: 'error',
    why: 'nginx refuses the same text at its next start, and no rule can judge it.',
    fix: { default: 'Correct the place that is named; `nginx -t` says the same on the server.' },
    source: 'nginx: ngx_conf_read_token',
  },
  'nginx/no-server': {
    title: 'The nginx configuration has a server',
    condition: true,
    level: 'error',
    why: 'Without a server block there is nothing to judge, so the check cannot pass.',
    fix: { default: 'Name the main file, so that its includes are followed, or the file that holds the server.' },
    source: failClosed,
  },
  'nginx/include-missing': {
    title: 'Every included file is there',
    condition: true,
    level: 'error',
    why: 'nginx does not start when an included file is missing, and a file that was not read was not judged.',
    fix: {
      default:
        'Add the file beside the main one, or correct the path; paths start at the directory of the main file. What lies on the server alone, a check with `on` reads there.',
    },
    source: 'nginx documentation: include',
  },
  'nginx/not-decidable': {
    title: 'These files alone decide what was asked',
    condition: true,
    level: 'info',
    selectable: false,
    why: 'What another file, a block around, or a proxy in front decides is not claimed of these files.',
    fix: {
      default:
        'Ask the check that decides it; name the main file so that everything is read; say `behind-proxy: true` or `false` where TLS ends in front or not.',
    },
    source: failClosed,
  },
  'nginx/tls-listen': {
    title: 'A server listens with TLS and has its certificate',
    level: 'error',
    why: 'Without it every password and session cookie crosses the network readable.',
    fix: {
      default:
        'Add `listen 443 ssl;` with ssl_certificate and ssl_certificate_key. Where a load balancer ends TLS, say `behind-proxy: true`.',
    },
    source: 'nginx documentation: Configuring HTTPS servers',
  },
  'nginx/removed-directive': {
    title: 'nginx knows every directive',
    level: 'error',
    why: 'nginx refuses the file and does not start, which shows at the next restart of the machine or the image.',
    fix: { default: 'Write what has taken its place; `nginx -t` says the same on the server.' },
    source: 'nginx: CHANGES',
  },
  'nginx/https-redirect': {
    title: 'Port 80 redirects everything to https',
    level: 'error',
    why: 'What is served over plain HTTP can be read and changed on the way.',
    fix: {
      default:
        'Keep one server for port 80 with `return 301 https://$host$request_uri;` and a location for /.well-known/acme-challenge/.',
    },
    source: 'RFC 9110 section 15.4.2; RFC 6797 section 7.2',
  },
  'nginx/tls-protocols': {
    title: 'Only TLS 1.2 and 1.3 are switched on',
    level: 'error',
    why: 'TLS 1.0 and 1.1 have been given up by browsers and forbidden by audits.',
    fix: { default: '`ssl_protocols TLSv1.2 TLSv1.3;` in the http block.' },
    source: 'RFC 8996',
  },
  'nginx/tls-ciphers': {
    title: 'No broken cipher is allowed',
    level: 'error',
    why: 'A client, or somebody between, can choose a cipher that is read along.',
    fix: { default: 'Take the list of the Mozilla SSL Configuration Generator, intermediate, or leave the default.' },
    source: 'RFC 9325 section 4.1',
  },
  'nginx/hsts': {
    title: 'TLS servers send Strict-Transport-Security',
    level: 'warning',
    why: 'Without it the first request of every visit may go over plain HTTP.',
    fix: {
      default:
        '`add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;` in the TLS server.',
      django: 'Set SECURE_HSTS_SECONDS for the pages, and add the header in nginx for the files that it serves.',
    },
    source: 'RFC 6797 section 6.1',
  },
  'nginx/header-lost': {
    title: 'No block loses the security headers of the block around it',
    level: 'error',
    why: 'One add_header in a location drops all inherited ones, so exactly these pages are unprotected.',
    fix: {
      default:
        'Put the security headers in one file and include it in every block that has an add_header; or `add_header_inherit merge` from nginx 1.29.3.',
    },
    source: 'nginx documentation: add_header, "inherited if and only if"',
  },
  'nginx/security-headers': {
    title: 'nginx sends nosniff, framing and referrer headers itself',
    level: 'info',
    why: 'Files and error pages that nginx serves never pass through the application that sends them.',
    fix: { default: 'Add X-Content-Type-Options, X-Frame-Options and Referrer-Policy with `always`.' },
    source: 'OWASP Secure Headers Project',
  },
  'nginx/forwarded-proto': {
    title: 'X-Forwarded-Proto is set for every proxied application',
    level: 'error',
    why: 'The application believes this header: without it redirects loop, and a client can claim https itself.',
    fix: {
      default: '`proxy_set_header X-Forwarded-Proto $scheme;` in every block that has a proxy_set_header.',
      django:
        '`proxy_set_header X-Forwarded-Proto $scheme;` beside SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https").',
    },
    source: 'Django documentation: SECURE_PROXY_SSL_HEADER',
  },
  'nginx/proxy-headers': {
    title: 'The application is told host and client address',
    level: 'warning',
    why: 'Otherwise links, host checks, logs and rate limits see the proxy in place of the client.',
    fix: {
      default:
        '`proxy_set_header Host $host;` and `proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;` where proxy_pass is.',
    },
    source: 'nginx documentation: proxy_set_header',
  },
  'nginx/host-spoofing': {
    title: 'The Host passed on is the one that nginx matched',
    level: 'warning',
    why: 'A client can put any name into links of password mails and into caches.',
    fix: { default: '`proxy_set_header Host $host;`, and a default server that refuses unknown names.' },
    source: 'CWE-644',
  },
  'nginx/http-splitting': {
    title: 'No decoded variable is written into headers or redirects',
    level: 'error',
    why: 'An encoded line break in the path becomes a header that the client wrote.',
    fix: { default: 'Use $request_uri in place of $uri and $document_uri.' },
    source: 'CWE-113',
  },
  'nginx/open-proxy': {
    title: 'proxy_pass asks only servers that the team chose',
    level: 'error',
    why: 'Anybody can read internal services and cloud metadata through it.',
    fix: { default: 'Name a fixed upstream; map allowed names to upstreams where there are several.' },
    source: 'CWE-918',
  },
  'nginx/server-tokens': {
    title: 'The version is not shown',
    level: 'warning',
    why: 'It tells which published holes to try.',
    fix: { default: '`server_tokens off;` in the http block.' },
    source: 'nginx documentation: server_tokens',
  },
  'nginx/status-exposed': {
    title: 'Counters are not shown to everybody',
    level: 'error',
    why: 'They show load and traffic to competitors and attackers.',
    fix: { default: '`allow 127.0.0.1; deny all;` in the location, or a listener on loopback.' },
    source: 'CWE-200',
  },
  'nginx/allow-without-deny': {
    title: 'A list of allowed addresses ends in deny',
    level: 'warning',
    why: 'Without deny everybody is allowed, so the list only looks like protection.',
    fix: { default: 'Add `deny all;` after the allowed addresses.' },
    source: 'nginx documentation: ngx_http_access_module',
  },
  'nginx/real-ip-trust': {
    title: 'Only the proxy in front may say who the client is',
    level: 'error',
    why: 'Any client writes the address it likes, so lists and limits by address protect nothing and logs tell nothing.',
    fix: { default: '`set_real_ip_from` with the addresses or the network of the proxy alone.' },
    source: 'nginx documentation: ngx_http_realip_module; CWE-348',
  },
  'nginx/autoindex': {
    title: 'No directory is listed',
    level: 'error',
    why: 'Listings lead visitors to backups and uploads that no page links to.',
    fix: { default: '`autoindex off;`' },
    source: 'CWE-548',
  },
  'nginx/alias-traversal': {
    title: 'A location with an alias ends in a slash as the alias does',
    level: 'error',
    why: 'A path such as /static../settings.py reads the source code and secrets beside the directory.',
    fix: { default: 'Write `location /static/` where the alias is `…/static/`.' },
    source: 'CWE-22',
  },
  'nginx/root-exposed': {
    title: 'Only a directory of public files is opened',
    level: 'error',
    why: 'Source code, configuration and keys can be downloaded.',
    fix: { default: 'Point root at a directory that holds nothing but what may be public.' },
    source: 'CWE-552',
  },
  'nginx/dotfiles': {
    title: 'Files that start with a dot are denied',
    level: 'warning',
    why: 'A .env or .git left in the directory is read by scanners within hours.',
    fix: { default: '`location ~ /\\.(?!well-known) { deny all; }`' },
    source: 'CWE-538',
  },
  'nginx/try-files': {
    title: 'try_files has a fallback that is there',
    level: 'error',
    why: 'A missing fallback answers 500 for every page that is not a file.',
    fix: { default: 'Define the named location, or end with =404.' },
    source: 'nginx documentation: try_files',
  },
  'nginx/compression': {
    title: 'Text is compressed',
    level: 'warning',
    why: 'Scripts and styles are several times larger on the way, and gzip alone covers only HTML.',
    fix: {
      default:
        '`gzip on; gzip_types text/css application/javascript application/json image/svg+xml;` in the http block.',
    },
    source: 'nginx documentation: gzip_types',
  },
  'nginx/static-cache': {
    title: 'Static files have a lifetime in the browser',
    level: 'warning',
    why: 'Every visit asks for every file again.',
    fix: {
      default: '`expires 30d;`, or a year with immutable where file names carry a hash.',
      django: 'Use ManifestStaticFilesStorage, then `expires 1y; add_header Cache-Control "public, immutable";`.',
    },
    source: 'RFC 9111 section 5.2.2.1',
  },
  'nginx/body-size': {
    title: 'The size of uploads is limited on purpose',
    level: 'warning',
    why: 'The default of 1 MiB refuses ordinary photos, and no limit lets one client fill the disk.',
    fix: { default: '`client_max_body_size 10m;`, or what the largest upload needs.' },
    source: 'nginx documentation: client_max_body_size',
  },
  'nginx/limit-zone-undeclared': {
    title: 'Every zone that a limit names is declared',
    level: 'error',
    why: 'nginx does not start.',
    fix: { default: 'Declare the zone in the http block, or correct its name.' },
    source: 'nginx documentation: limit_req',
  },
  'nginx/limit-zone-unused': {
    title: 'Every declared zone limits something',
    level: 'warning',
    why: 'The limit that somebody planned is not in force.',
    fix: { default: 'Add limit_req or limit_conn to the locations that it was meant for, or remove the zone.' },
    source: 'nginx documentation: limit_req_zone',
  },
  'nginx/rate-limit': {
    title: 'Requests are limited somewhere',
    level: 'info',
    why: 'Passwords can be tried as fast as the server answers.',
    fix: {
      default:
        '`limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;` and `limit_req zone=login burst=5 nodelay;` on the login path.',
    },
    source: 'OWASP ASVS 2.2.1',
  },
} as const satisfies RuleTexts
