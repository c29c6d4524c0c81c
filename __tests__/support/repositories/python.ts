import { api, compose, nginx, page, password, type Repository, strong } from './repository.ts'

const databaseUrl = `postgres://shop:${password}@db:5432/shop`

const settings = `import environ
env = environ.Env()
SECRET_KEY = env("SECRET_KEY")
DEBUG = env.bool("DEBUG", default=False)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.contrib.sessions.middleware.SessionMiddleware",
  "django.middleware.csrf.CsrfViewMiddleware", "django.middleware.clickjacking.XFrameOptionsMiddleware"]
DATABASES = {"default": env.db("DATABASE_URL")}
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
STATIC_ROOT = "/srv/static"
`

const django: Repository = {
  name: 'Django behind nginx, with Compose',
  stacks: ['django', 'nginx', 'postgres', 'docker'],
  facts: {
    envFile: '.env.production',
    compose: 'docker-compose.prod.yml',
    nginx: 'nginx/nginx.conf',
    settings: 'shop/settings.py',
    health: '/api/health/',
  },
  files: {
    'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n',
    'requirements.txt': 'Django==5.2\ndjango-environ==0.12\n',
    'shop/settings.py': settings,
    'shop/urls.py': "urlpatterns = [path('api/health/', health)]\n",
    'docker-compose.prod.yml': compose('shop', 'postgres:16.4'),
    'nginx/nginx.conf': nginx,
    '.env.production': `SECRET_KEY=${strong}\nDEBUG=False\nALLOWED_HOSTS=shop.acme.io,127.0.0.1\nDATABASE_URL=${databaseUrl}\nPOSTGRES_PASSWORD=${password}\nPOSTGRES_USER=shop\nPOSTGRES_DB=shop\n`,
  },
  site: { ...page, ...api('/api/health/'), '/': page['/'] },
  onlyThere: ['firewall', 'security-audit'],
  mistakes: [
    { what: 'DEBUG on', rule: /^env\/debug-on$/, edit: ['.env.production', 'DEBUG=False', 'DEBUG=True'] },
    {
      what: 'every host',
      rule: /^env\/django-hosts$/,
      edit: ['.env.production', 'HOSTS=shop.acme.io,127.0.0.1', 'HOSTS=*'],
    },
    {
      what: 'the database published',
      rule: /^compose\/port-published$/,
      edit: ['docker-compose.prod.yml', '    volumes:', '    ports: ["5432:5432"]\n    volumes:'],
    },
    { what: 'old TLS', rule: /^nginx\//, edit: ['nginx/nginx.conf', 'TLSv1.2 TLSv1.3', 'TLSv1 TLSv1.2'] },
    {
      what: 'cookies without TLS',
      rule: /^django\//,
      edit: ['shop/settings.py', 'SESSION_COOKIE_SECURE = True', 'SESSION_COOKIE_SECURE = False'],
    },
  ],
}

const flask: Repository = {
  name: 'Flask behind nginx',
  stacks: ['flask', 'nginx'],
  facts: { envFile: '.env', nginx: 'nginx.conf', health: '/healthz' },
  files: {
    'requirements.txt': 'Flask==3.1\ngunicorn==23.0\n',
    'app.py': "@app.get('/healthz')\ndef health(): return 'ok'\n",
    'templates/index.html': '<!doctype html>\n',
    'gunicorn.conf.py': 'bind = "127.0.0.1:8000"\nworkers = 4\ntimeout = 30\naccesslog = "-"\n',
    'nginx.conf': nginx,
    '.env': `FLASK_DEBUG=0\nSECRET_KEY=${strong}\nDATABASE_URL=${databaseUrl}\n`,
  },
  site: { ...page, '/healthz': { type: 'text/plain', body: 'ok' } },
  mistakes: [
    { what: 'the debugger on', rule: /^env\/debug-on$/, edit: ['.env', 'FLASK_DEBUG=0', 'FLASK_DEBUG=1'] },
    { what: 'a key that everybody knows', rule: /^env\//, edit: ['.env', strong, 'changeme'] },
    { what: 'the reloader', rule: /^gunicorn\//, edit: ['gunicorn.conf.py', 'workers = 4', 'reload = True'] },
    { what: 'directories listed', rule: /^nginx\//, edit: ['nginx.conf', 'gzip on;', 'gzip on;\n    autoindex on;'] },
    {
      what: 'the env file served',
      rule: /^exposure\/env-file$/,
      site: { '/.env': { type: 'text/plain', body: 'FLASK_DEBUG=0\nSECRET_KEY=q7Zt\nDATABASE_URL=x\n' } },
    },
  ],
}

const fastapi: Repository = {
  name: 'FastAPI with Compose',
  stacks: ['fastapi', 'postgres', 'docker'],
  facts: { envFile: '.env.production', compose: 'compose.yaml', health: '/health' },
  files: {
    'pyproject.toml': '[project]\ndependencies = [\n  "fastapi>=0.115",\n  "uvicorn",\n]\n',
    'app/main.py': '@app.get("/health")\nasync def health(): return {"status": "healthy"}\n',
    'compose.yaml': compose('api', 'postgres:16.4'),
    '.env.production': `SECRET_KEY=${strong}\nENVIRONMENT=production\nCORS_ORIGINS=https://www.acme.io\nDATABASE_URL=${databaseUrl}\nPOSTGRES_PASSWORD=${password}\nPOSTGRES_USER=shop\nPOSTGRES_DB=shop\n`,
  },
  site: api('/health'),
  mistakes: [
    {
      what: 'a database on a laptop',
      rule: /^env\//,
      edit: ['.env.production', `${password}@db:`, `${password}@localhost:`],
    },
    {
      what: 'a password from lists',
      rule: /^env\//,
      edit: ['.env.production', `POSTGRES_PASSWORD=${password}`, 'POSTGRES_PASSWORD=postgres'],
    },
    { what: 'no version', rule: /^compose\/image-tag$/, edit: ['compose.yaml', 'postgres:16.4', 'postgres:latest'] },
    {
      what: 'the socket of Docker',
      rule: /^compose\//,
      edit: ['compose.yaml', '    read_only: true\n', '    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n'],
    },
    { what: 'types guessed', rule: /^headers\//, headers: { 'x-content-type-options': null } },
  ],
}

export const python: readonly Repository[] = [django, flask, fastapi]
