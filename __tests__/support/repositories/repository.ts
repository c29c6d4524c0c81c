import type { Answer } from '../site.ts'

/** A mistake that people make, and what is to be seen of it. */
export interface Mistake {
  readonly what: string
  /** A rule that tells it; another one may tell it as well. */
  readonly rule: RegExp
  /** In one file, something in place of something else. */
  readonly edit?: readonly [file: string, from: string, to: string]
  /** What is served in place of what was. */
  readonly site?: Readonly<Record<string, Answer>>
  /** Headers that are not sent any more, and those that are. */
  readonly headers?: Readonly<Record<string, string | null>>
}

/** A small project of a stack, as people write it: right at first, with five mistakes to be made. */
export interface Repository {
  readonly name: string
  readonly stacks: readonly string[]
  /** What is to be found out about it, besides. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly files: Readonly<Record<string, string>>
  readonly site: Readonly<Record<string, Answer>>
  /** Items that only the machine of production can meet. */
  readonly onlyThere?: readonly string[]
  readonly mistakes: readonly Mistake[]
}

/** Stands for the origin of the request. */
export const reflected = '(the origin of the request)'

/** Headers that every answer of a site without mistakes has. */
export const goodHeaders = {
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

const style: Answer = {
  type: 'text/css',
  body: 'p { color: red }',
  headers: { 'cache-control': 'public, max-age=31536000, immutable' },
}

/** A page with a style. */
export const page = {
  '/': {
    type: 'text/html; charset=utf-8',
    body:
      '<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/assets/app-3f9a1c2b.css"><p>' +
      'Welcome to the shop. '.repeat(60) +
      '</p></html>',
  },
  '/assets/app-3f9a1c2b.css': style,
} as const

/** An API that answers for itself. */
export function api(health: string): Record<string, Answer> {
  const json = { type: 'application/json', body: '{"status":"healthy"}', headers: { 'cache-control': 'no-store' } }
  return { '/': json, [health]: json }
}

/** A certificate's worth of random text that no list of passwords has. */
export const strong = 'q7Zt-Vb3mXw9LkR2sYp5HdNc8GfJ4uTe6WaQ1xCvB0nM2hKzDy3oPi8E'
export const password = 'Wm4vTq8ZrLx2NbKs7HcYd3Pf'

/** A Compose file without mistakes. @param more further lines of the application */
export function compose(app: string, database: string, more = ''): string {
  return `services:
  web:
    image: registry.acme.io/${app}:1.4.2
    restart: unless-stopped
    env_file: .env.production
    read_only: true
    healthcheck: { test: ["CMD", "true"], interval: 10s, timeout: 3s, retries: 5 }
${more}    depends_on:
      db: { condition: service_healthy }
  db:
    image: ${database}
    restart: unless-stopped
    env_file: .env.production
    volumes: ["db:/var/lib/${database.startsWith('postgres') ? 'postgresql/data' : 'mysql'}"]
    healthcheck: { test: ["CMD", "true"], interval: 10s, timeout: 3s, retries: 5 }
volumes:
  db:
`
}

/** A server of nginx without mistakes. */
export const nginx = `server {
    listen 80;
    server_name shop.acme.io;
    server_tokens off;
    return 301 https://$host$request_uri;
}
server {
    listen 443 ssl;
    http2 on;
    server_name shop.acme.io;
    server_tokens off;
    ssl_certificate /etc/letsencrypt/live/shop.acme.io/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/shop.acme.io/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_tickets off;
    client_max_body_size 10m;
    gzip on;
    gzip_types text/css application/javascript application/json;
    add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
    add_header X-Content-Type-Options nosniff always;
    add_header Referrer-Policy no-referrer always;
    add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'self'" always;
    add_header X-Frame-Options SAMEORIGIN always;
    add_header Permissions-Policy "camera=()" always;
    location ~ /\\. { deny all; }
    location / {
        proxy_pass http://web:8000;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
}
`
