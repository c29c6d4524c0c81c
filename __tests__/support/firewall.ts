import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goodChain } from './certificates.ts'
import { findProgram } from './find-program.ts'
import { freePort } from './ports.ts'

/** A careful site behind an nginx that limits requests and an Apache with ModSecurity and the OWASP core rules. */
export interface Firewalled {
  /** `https://localhost:PORT` */
  readonly url: string
  readonly httpUrl: string
  /** What the certificate of the site is signed with. */
  readonly ca: string
  /** Rules of ModSecurity that were set off since the last call, with the path. */
  alerts(): readonly string[]
  /** Lines of the access log of Apache since the last call. */
  requests(): readonly string[]
  stop(): Promise<void>
}

const page = `<!doctype html><html lang=en><head><meta charset=utf-8><title>Shop</title>
<meta name=viewport content="width=device-width"><link rel=stylesheet href=/static/app.1f2e3d4c.css>
<script src=/static/app.9b1c4f2a.js defer></script></head><body><h1>Shop</h1><img src=/static/a.5c6d7e8f.png alt=a width=1 height=1></body></html>`

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** @param limit what nginx lets through, as `limit_req` writes it */
export async function firewalledSite(limit: string): Promise<Firewalled> {
  const root = mkdtempSync(join(tmpdir(), 'firewall-'))
  chmodSync(root, 0o755)
  for (const folder of ['www/static', 'data', 'nginx']) mkdirSync(join(root, folder), { recursive: true })
  chmodSync(join(root, 'data'), 0o777)
  const [apachePort, tlsPort, plainPort] = [await freePort(), await freePort(), await freePort()]
  const { root: authority, server } = goodChain()
  writeFileSync(join(root, 'www/index.html'), page)
  writeFileSync(join(root, 'www/static/app.1f2e3d4c.css'), 'body{margin:0}')
  writeFileSync(join(root, 'www/static/app.9b1c4f2a.js'), 'document.title += " open"')
  writeFileSync(join(root, 'www/static/a.5c6d7e8f.png'), png)
  writeFileSync(join(root, 'cert.pem'), server.cert)
  writeFileSync(join(root, 'key.pem'), server.key)
  writeFileSync(join(root, 'apache.conf'), apacheConfiguration(root, apachePort))
  writeFileSync(join(root, 'nginx.conf'), nginxConfiguration(root, { apachePort, tlsPort, plainPort, limit }))
  const processes = [
    start('apache2', ['-f', join(root, 'apache.conf'), '-DFOREGROUND'], root),
    start('nginx', ['-p', root, '-c', join(root, 'nginx.conf'), '-e', join(root, 'nginx-errors.log')], root),
  ]
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map(end))
    rmSync(root, { recursive: true, force: true })
  }
  try {
    await Promise.all([apachePort, tlsPort].map((port) => listening(port, () => logs(root))))
  } catch (error) {
    await stop()
    throw error
  }
  const seen = new Map<string, number>()
  const news = (name: string): string => {
    const text = existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : ''
    const before = seen.get(name) ?? 0
    seen.set(name, text.length)
    return text.slice(before)
  }
  return {
    url: `https://localhost:${tlsPort}`,
    httpUrl: `http://localhost:${plainPort}`,
    ca: authority.certificate,
    alerts: () => alertsIn(news('audit.log')),
    requests: () =>
      news('access.log')
        .split('\n')
        .filter((line) => line !== ''),
    stop,
  }
}

/** Each request of a serial audit log: its line, and the ids of the rules that it set off. */
function alertsIn(log: string): string[] {
  return log
    .split(/^--[0-9a-f]+-A--$/m)
    .slice(1)
    .map((entry) => {
      const line = /^--[0-9a-f]+-B--\n(.*)$/m.exec(entry)?.[1] ?? ''
      const ids = [...entry.matchAll(/\[id "(\d+)"\]/g)].map(([, id]) => id)
      return `${line} ${[...new Set(ids)].join(',')}`
    })
}

function apacheConfiguration(root: string, port: number): string {
  const modules = ['mpm_event', 'authz_core', 'unique_id', 'security2', 'mime', 'dir']
  return `ServerRoot ${root}
PidFile ${root}/apache.pid
DefaultRuntimeDir ${root}
Listen 127.0.0.1:${port}
ServerName localhost
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
User www-data
Group www-data
ErrorLog ${root}/apache-errors.log
LogFormat "%r %>s ua=%{User-Agent}i run=%{Readiness-Run}i" short
CustomLog ${root}/access.log short
TypesConfig /etc/mime.types
DocumentRoot ${root}/www
DirectoryIndex index.html
ServerTokens Prod
TraceEnable off
<Directory ${root}/www>
  Options -Indexes
  Require all granted
</Directory>
Include /etc/modsecurity/modsecurity.conf-recommended
SecRuleEngine On
SecAuditLog ${root}/audit.log
SecDataDir ${root}/data
SecTmpDir ${root}/data
Include /etc/modsecurity/crs/crs-setup.conf
Include /usr/share/modsecurity-crs/rules/*.conf
`
}

interface Ports {
  readonly apachePort: number
  readonly tlsPort: number
  readonly plainPort: number
  readonly limit: string
}

/** Headers that every answer has. */
const always = Object.entries({
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
})
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join(' ')

function nginxConfiguration(root: string, { apachePort, tlsPort, plainPort, limit }: Ports): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off; pid ${root}/nginx.pid; worker_processes 1;
events { worker_connections 512; }
http {
  access_log off; server_tokens off;
  ${temporary.map((name) => `${name}_temp_path ${root}/nginx/${name};`).join(' ')}
  limit_req_zone $binary_remote_addr zone=one:1m rate=10r/s;
  ssl_certificate ${root}/cert.pem; ssl_certificate_key ${root}/key.pem;
  ssl_protocols TLSv1.2 TLSv1.3; ssl_session_tickets off;
  ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305;
  gzip on; gzip_min_length 10; gzip_proxied any; gzip_types text/css text/javascript application/javascript;
  server { listen 127.0.0.1:${plainPort}; server_name localhost; return 301 https://localhost:${tlsPort}$request_uri; }
  server { listen 127.0.0.1:${tlsPort} ssl default_server; return 444; }
  server {
    listen 127.0.0.1:${tlsPort} ssl; server_name localhost;
    limit_req ${limit}; limit_req_status 429;
    proxy_hide_header ETag; proxy_set_header Host $host;
    location / { proxy_pass http://127.0.0.1:${apachePort}; add_header Cache-Control no-cache; ${always} }
    location /static/ {
      proxy_pass http://127.0.0.1:${apachePort};
      add_header Cache-Control "public, max-age=31536000, immutable"; ${always}
    }
  }
}`
}

function start(program: string, args: readonly string[], cwd: string): ChildProcess {
  return spawn(findProgram(program) ?? program, args, { cwd, stdio: 'ignore' })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const closed = new Promise((done) => child.once('close', done))
  child.kill('SIGTERM')
  await closed
}

function logs(root: string): string {
  return ['apache-errors.log', 'nginx-errors.log']
    .map((name) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : ''))
    .join('\n')
}

async function listening(port: number, why: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true))
      socket.once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`a server did not start: ${why()}`)
}
