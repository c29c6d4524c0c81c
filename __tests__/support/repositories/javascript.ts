import { api, compose, page, password, type Repository, reflected, strong } from './repository.ts'

const express: Repository = {
  name: 'Express with Compose',
  stacks: ['express', 'node', 'postgres', 'docker'],
  facts: { envFile: '.env.production', compose: 'compose.yml', health: '/healthz' },
  files: {
    'package.json': '{"scripts":{"start":"node server.js"},"dependencies":{"express":"^5.0.0"}}',
    'server.js': "app.get('/healthz', (request, response) => response.send('ok'))\n",
    'compose.yml': compose('shop', 'postgres:16.4'),
    '.env.production': `NODE_ENV=production\nJWT_SECRET=${strong}\nDATABASE_URL=postgres://shop:${password}@db/shop\nPOSTGRES_PASSWORD=${password}\nPOSTGRES_USER=shop\n`,
  },
  site: api('/healthz'),
  mistakes: [
    { what: 'development', rule: /^env\//, edit: ['.env.production', 'NODE_ENV=production', 'NODE_ENV=development'] },
    {
      what: 'a key from lists',
      rule: /^env\//,
      edit: ['.env.production', `JWT_SECRET=${strong}`, 'JWT_SECRET=secret'],
    },
    { what: 'a watcher', rule: /^file\//, edit: ['package.json', 'node server.js', 'nodemon server.js'] },
    { what: 'it tells of itself', rule: /^headers\//, headers: { 'x-powered-by': 'Express' } },
    {
      what: 'the database published',
      rule: /^compose\/port-published$/,
      edit: ['compose.yml', '    volumes:', '    ports: ["5432:5432"]\n    volumes:'],
    },
  ],
}

const nest: Repository = {
  name: 'Nest on Fastify',
  stacks: ['nest', 'node'],
  facts: { envFile: '.env.production', health: '/health' },
  files: {
    'package.json':
      '{"scripts":{"start":"node dist/main.js"},"dependencies":{"@nestjs/core":"^11.0.0","@nestjs/platform-fastify":"^11.0.0","@nestjs/swagger":"^11.0.0"}}',
    'src/health.controller.ts': "@Controller('health')\nexport class HealthController {}\n",
    '.env.production.example': 'NODE_ENV=production\nSESSION_SECRET=\nDB_PASSWORD=\n',
    '.env.production': `NODE_ENV=production\nSESSION_SECRET=${strong}\nDB_PASSWORD=${password}\n`,
  },
  site: api('/health'),
  mistakes: [
    { what: 'a short key', rule: /^env\//, edit: ['.env.production', strong, 'abc123'] },
    {
      what: 'a password from lists',
      rule: /^env\//,
      edit: ['.env.production', `DB_PASSWORD=${password}`, 'DB_PASSWORD=postgres'],
    },
    {
      what: 'a key that is missing',
      rule: /^env\/missing-key$/,
      edit: ['.env.production.example', 'NODE_ENV', 'MAIL_HOST=\nNODE_ENV'],
    },
    { what: 'the API described', rule: /^http\//, site: { '/docs': { body: '<div id="swagger-ui"></div>' } } },
    {
      what: 'every origin',
      rule: /^cors\//,
      headers: { 'access-control-allow-origin': reflected, 'access-control-allow-credentials': 'true' },
    },
  ],
}

const next: Repository = {
  name: 'Next.js',
  stacks: ['next', 'node'],
  facts: { envFile: '.env.production', health: null, url: 'https://shop.acme.io' },
  files: {
    'package.json':
      '{"scripts":{"build":"next build","start":"next start"},"dependencies":{"next":"16.0.0","next-auth":"5.0.0"}}',
    'next.config.mjs': 'export default { poweredByHeader: false }\n',
    'app/page.tsx': 'export default function Page() { return <p>Welcome</p> }\n',
    '.env.production': `NODE_ENV=production\nNEXT_PUBLIC_SITE_URL=https://shop.acme.io\nAUTH_SECRET=${strong}\nNEXTAUTH_URL=https://shop.acme.io\n`,
  },
  site: page,
  mistakes: [
    {
      what: 'a secret for browsers',
      rule: /^env\//,
      edit: ['.env.production', 'NODE_ENV', `NEXT_PUBLIC_API_SECRET=${password}\nNODE_ENV`],
    },
    {
      what: 'logins come back to a laptop',
      rule: /^env\//,
      edit: ['.env.production', 'NEXTAUTH_URL=https://shop.acme.io', 'NEXTAUTH_URL=http://localhost:3000'],
    },
    { what: 'the server of developers', rule: /^file\//, edit: ['package.json', 'next start', 'next dev'] },
    { what: 'it tells of itself', rule: /^headers\//, headers: { 'x-powered-by': 'Next.js' } },
    {
      what: 'an asset is missing',
      rule: /^page\//,
      site: { '/assets/app-3f9a1c2b.css': { status: 404, body: 'not here' } },
    },
  ],
}

const vite: Repository = {
  name: 'a site of Vite',
  stacks: ['static', 'node'],
  facts: { envFile: '.env.production' },
  files: {
    'package.json': '{"scripts":{"build":"vite build"},"devDependencies":{"vite":"^7.0.0"}}',
    'vite.config.ts': 'export default {}\n',
    'index.html': '<!doctype html><script type="module" src="/src/main.ts"></script>\n',
    '.env.production': 'VITE_API_URL=https://api.acme.io\n',
  },
  site: page,
  mistakes: [
    {
      what: 'a secret for browsers',
      rule: /^env\//,
      edit: ['.env.production', 'VITE_API_URL', `VITE_API_SECRET=${password}\nVITE_API_URL`],
    },
    {
      what: 'an asset is missing',
      rule: /^page\//,
      site: { '/assets/app-3f9a1c2b.css': { status: 404, body: 'not here' } },
    },
    {
      what: 'the repository served',
      rule: /^exposure\/git$/,
      site: { '/.git/HEAD': { type: 'text/plain', body: 'ref: refs/heads/main\n' } },
    },
    { what: 'no policy', rule: /^headers\//, headers: { 'content-security-policy': null } },
    { what: 'kept out of searches', rule: /^headers\/noindex$/, headers: { 'x-robots-tag': 'noindex' } },
  ],
}

export const javascript: readonly Repository[] = [express, nest, next, vite]
