import { api, compose, nginx, page, password, type Repository, reflected, strong } from './repository.ts'

const caddyWithCompose: Repository = {
  name: 'Go behind Caddy, with Compose',
  stacks: ['go', 'caddy', 'postgres', 'docker'],
  facts: { envFile: '.env.production', compose: 'compose.prod.yaml', caddy: 'deploy/Caddyfile', health: '/healthz' },
  files: {
    'go.mod': 'module acme.io/orders\n\ngo 1.25\n\nrequire github.com/jackc/pgx/v5 v5.7.1\n',
    'cmd/orders/main.go':
      'func main() {\n\tmux.HandleFunc("/healthz", health)\n\thttp.ListenAndServe(":8080", mux)\n}\n',
    Dockerfile:
      'FROM golang:1.25 AS build\nRUN go build -o /orders ./cmd/orders\nFROM scratch\nCOPY --from=build /orders /\nUSER 65532\nENTRYPOINT ["/orders"]\n',
    'compose.prod.yaml': compose('orders', 'postgres:17.2').replace(
      'volumes:\n  db:\n',
      `  caddy:
    image: caddy:2.9.1
    restart: unless-stopped
    ports: ["80:80", "443:443"]
    volumes: ["./deploy/Caddyfile:/etc/caddy/Caddyfile:ro", "caddy:/data"]
    healthcheck: { test: ["CMD", "true"], interval: 10s, timeout: 3s, retries: 5 }
volumes:
  db:
  caddy:
`,
    ),
    'deploy/Caddyfile':
      '{\n\temail ops@acme.io\n}\n\norders.acme.io {\n\tencode zstd gzip\n\treverse_proxy web:8080\n}\n',
    '.env.production': `APP_ENV=production\nSESSION_SECRET=${strong}\nDATABASE_URL=postgres://orders:${password}@db:5432/orders\nPOSTGRES_PASSWORD=${password}\nPOSTGRES_USER=orders\nPOSTGRES_DB=orders\n`,
  },
  site: api('/healthz'),
  mistakes: [
    { what: 'debug of Caddy', rule: /^file\//, edit: ['deploy/Caddyfile', '{\n\temail', '{\n\tdebug\n\temail'] },
    {
      what: 'the database published',
      rule: /^compose\/port-published$/,
      edit: ['compose.prod.yaml', '    volumes: ["db:', '    ports: ["5432:5432"]\n    volumes: ["db:'],
    },
    {
      what: 'a password from lists',
      rule: /^env\//,
      edit: ['.env.production', `POSTGRES_PASSWORD=${password}`, 'POSTGRES_PASSWORD=postgres'],
    },
    {
      what: 'profiles of the program served',
      rule: /^exposure\//,
      site: {
        '/debug/pprof/': {
          body: '<html><head><title>/debug/pprof/</title></head><body>Types of profiles available:</body></html>',
        },
      },
    },
    { what: 'types guessed', rule: /^headers\//, headers: { 'x-content-type-options': null } },
  ],
}

const fastapiWithNginx: Repository = {
  name: 'FastAPI behind nginx',
  stacks: ['fastapi', 'nginx'],
  facts: { envFile: '.env.production', nginx: 'deploy/nginx/api.conf', health: '/api/v1/health' },
  files: {
    'requirements.txt': 'fastapi==0.115.6\nuvicorn==0.34.0\ngunicorn==23.0.0\npydantic-settings==2.7.0\n',
    'app/main.py': '@app.get("/api/v1/health")\nasync def health():\n    return {"status": "healthy"}\n',
    'gunicorn.conf.py':
      'bind = "127.0.0.1:8000"\nworkers = 4\nworker_class = "uvicorn.workers.UvicornWorker"\nmax_requests = 1000\nmax_requests_jitter = 100\n',
    'deploy/nginx/api.conf': nginx,
    '.env.production.example': 'ENVIRONMENT=production\nSECRET_KEY=\nDB_PASSWORD=\nCORS_ORIGINS=\n',
    '.env.production': `ENVIRONMENT=production\nSECRET_KEY=${strong}\nDB_PASSWORD=${password}\nCORS_ORIGINS=https://www.acme.io\n`,
  },
  site: api('/api/v1/health'),
  mistakes: [
    {
      what: 'a key that is missing',
      rule: /^env\/missing-key$/,
      edit: ['.env.production', `DB_PASSWORD=${password}\n`, ''],
    },
    {
      what: 'a key from lists',
      rule: /^env\//,
      edit: ['.env.production', strong, 'secret'],
    },
    { what: 'old TLS', rule: /^nginx\//, edit: ['deploy/nginx/api.conf', 'TLSv1.2 TLSv1.3', 'TLSv1 TLSv1.2'] },
    {
      what: 'a reloader',
      rule: /^gunicorn\//,
      edit: ['gunicorn.conf.py', 'workers = 4\n', 'workers = 4\nreload = True\n'],
    },
    {
      what: 'a foreign origin let in',
      rule: /^cors\//,
      headers: { 'access-control-allow-origin': reflected, 'access-control-allow-credentials': 'true' },
    },
  ],
}

const monorepo: Repository = {
  name: 'a site of Vite and an API of Express in one repository',
  stacks: ['express', 'static', 'node'],
  facts: { envFile: 'apps/api/.env.production', health: '/api/health', projects: ['apps/api', 'apps/web'] },
  files: {
    'package.json': '{"private":true,"workspaces":["apps/*"],"scripts":{"build":"npm run build --workspaces"}}',
    'apps/web/package.json':
      '{"scripts":{"build":"vite build"},"devDependencies":{"vite":"^7.0.0"},"dependencies":{"react":"^19.0.0"}}',
    'apps/web/vite.config.ts': 'export default {}\n',
    'apps/web/index.html': '<!doctype html><script type="module" src="/src/main.tsx"></script>\n',
    'apps/api/package.json': '{"scripts":{"start":"node server.js"},"dependencies":{"express":"^5.0.0"}}',
    'apps/api/server.js': "app.get('/api/health', (request, response) => response.json({ status: 'ok' }))\n",
    'apps/api/.env.production': `NODE_ENV=production\nJWT_SECRET=${strong}\nCORS_ORIGIN=https://www.acme.io\nDB_PASSWORD=${password}\n`,
  },
  site: { ...page, ...api('/api/health'), '/': page['/'] },
  mistakes: [
    {
      what: 'development',
      rule: /^env\//,
      edit: ['apps/api/.env.production', 'NODE_ENV=production', 'NODE_ENV=development'],
    },
    {
      what: 'a key from lists',
      rule: /^env\//,
      edit: ['apps/api/.env.production', `JWT_SECRET=${strong}`, 'JWT_SECRET=secret'],
    },
    {
      what: 'an asset is missing',
      rule: /^page\//,
      site: { '/assets/app-3f9a1c2b.css': { status: 404, body: 'not here' } },
    },
    { what: 'no policy', rule: /^headers\//, headers: { 'content-security-policy': null } },
    {
      what: 'the repository served',
      rule: /^exposure\/git$/,
      site: { '/.git/HEAD': { type: 'text/plain', body: 'ref: refs/heads/main\n' } },
    },
  ],
}

/** Projects of several parts. */
export const several: readonly Repository[] = [caddyWithCompose, fastapiWithNginx, monorepo]
