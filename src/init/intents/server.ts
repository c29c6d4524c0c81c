import type { Facts } from '../facts.ts'
import type { ListItem } from '../list.ts'
import { type Checks, type Intent, onServer, type Proposal } from './intent.ts'
import { any, state } from './words.ts'

/** The verifier of migrations of the stack, or null where none is known. */
function migrations(item: ListItem, { stacks }: Facts): Proposal {
  const words = [item.text, ...item.spans, ...item.code, ...item.notes].join(' ')
  const told: readonly (readonly [RegExp, string])[] = [
    [/manage\.py|django|showmigrations|makemigrations/i, 'django-migrations-applied'],
    [/artisan|laravel/i, 'laravel-migrations-applied'],
    [/rails|rake|db:migrate/i, 'rails-migrations-applied'],
    [/prisma/i, 'prisma-migrations-applied'],
    [/alembic/i, 'alembic-migrations-applied'],
  ]
  const named = told.find(([pattern]) => pattern.test(words))?.[1]
  const byStack = stacks
    .map((stack) => `${stack}-migrations-applied`)
    .find((one) => told.some(([, name]) => name === one))
  const use = named ?? byStack
  return use === undefined
    ? onServer({ command: { run: ['true'] } }, 'the command that tells which migrations are not applied')
    : onServer({ command: { use, on: 'app' } })
}

/** A service by the key of its URL in the env file. */
function service(name: string, key: string, facts: Facts): Proposal {
  const checks: Checks = { service: { [name]: { 'from-env': key } } }
  return facts.envFile !== null && facts.keys.includes(key)
    ? { checks }
    : { checks, needs: [`the key of the env file that holds the address, such as ${key}`] }
}

function databaseOf({ text }: ListItem, facts: Facts): Proposal {
  return /mysql|mariadb/i.test(text)
    ? service('mysql', 'DATABASE_URL', facts)
    : service('postgres', 'DATABASE_URL', facts)
}

const unit =
  /(?:systemctl\s+(?:is-active|status|start|enable|restart)\s+(?:--\S+\s+)*|`)([\w@.-]+\.service|nginx|gunicorn|sidekiq|celery|redis-server|postgresql|puma|php\S*-fpm|supervisor)/i

export const server: readonly Intent[] = [
  {
    id: 'migrations',
    all: [
      any('migrations?', 'migrate', 'migrated', 'migrações', 'schema migrations?', 'db:migrate'),
      any(
        'applied',
        'run',
        'ran',
        'executed',
        'up[ -]to[ -]date',
        'complete\\w*',
        'executad[oa]s?',
        'migrate',
        'current',
        'deploy',
        'pending',
        'database',
        'db',
        'aplicadas',
      ),
    ],
    none: [
      any(
        'data migration',
        'plan\\w*',
        'tested',
        'test',
        'rollback',
        'reversible',
        'cloud',
        'guide',
        'backward\\w*',
        'document\\w*',
        'review\\w*',
        'legacy',
        'startup',
        'strategy',
      ),
    ],
    propose: migrations,
    examples: [
      'Database migrations applied',
      'Run `python manage.py migrate` on production',
      'Migrations executadas (`npx prisma migrate deploy`)',
    ],
    counterExamples: ['Data migration planned', 'Migrations are reversible'],
  },
  {
    id: 'backup',
    all: [
      any('backups?', 'pg_dump', 'mysqldump', 'snapshots?', 'copias de seguridad', 'sauvegardes?', 'yedek\\w*', '备份'),
    ],
    none: [
      any(
        ...[
          'document\\w*',
          'plan',
          'code',
          'git',
          'verify restore',
          'offsite',
          'off-site',
          'retention',
          'encrypted',
          'policy',
          'alerts?',
        ],
        ...[
          'contacts?',
          'owner',
          'person',
          'provider',
          'codes?',
          'key',
          'restore test\\w*',
          'restore tested',
          'create and restore',
        ],
      ),
    ],
    propose: () =>
      onServer(
        { file: { path: '/var/backups/*', on: 'app', newest: { 'younger-than': '26h', 'larger-than': '1KB' } } },
        'where backups lie',
      ),
    examples: ['Database backup configured', 'Automated daily backups enabled'],
    counterExamples: ['Backup tested (create and restore)', 'Backup policy documented'],
  },
  {
    id: 'redis',
    all: [
      any('redis', 'valkey'),
      any(
        'running',
        'connected',
        'connectivity',
        'connection',
        'ping',
        'reachable',
        'accessible',
        'works',
        'working',
        'up',
        'healthy',
        'rodando',
      ),
    ],
    none: [any('url', 'password', 'blocked', 'not', 'sidekiq', 'queue', 'port')],
    propose: (_, facts) => service('redis', 'REDIS_URL', facts),
    examples: ['Redis is running', 'Redis connectivity test passes'],
    counterExamples: ['Redis is not public', '`REDIS_URL` set'],
  },
  {
    id: 'database',
    all: [
      any('databases?', 'postgres\\w*', 'mysql', 'mariadb', 'db', 'banco de dados', 'base de datos'),
      any(
        'running',
        'connect\\w*',
        'reachable',
        'accessible',
        'works',
        'working',
        'up',
        'healthy',
        'responds?',
        'rodando',
        'acess[ií]vel',
        'connections? (?:verified|works?|tested)',
        'provisioned',
        'in docker',
        '\\d{2}\\+?',
      ),
    ],
    none: [
      any(
        'url',
        'credentials?',
        'passwords?',
        'publicly',
        'public',
        'pool\\w*',
        'indexes',
        'backups?',
        'ssl',
        'tls',
        'users?',
        'privileges?',
        'replica\\w*',
        'monitor\\w*',
        'migrat\\w+',
        'not',
        'exposed',
        'encrypt\\w*',
        'sized?',
        'queries',
        'alerts?',
        'health checks?',
        'startup',
      ),
    ],
    propose: databaseOf,
    examples: ['PostgreSQL 16 running in Docker', 'Database connectivity test passes', 'Database is reachable'],
    counterExamples: ['Database is not public', 'Connection pooling enabled for the database'],
  },
  {
    id: 'smtp',
    all: [
      any('smtp', 'mail ?relay', 'emails?', 'e-mails?', 'mail', 'sendgrid', 'mailgun', 'resend', 'postmark'),
      new RegExp(
        `${state.source}|${any('sends?', 'sending', 'delivery', 'delivered', 'credentials', 'service').source}`,
        'iu',
      ),
    ],
    none: [
      any(
        'spf',
        'dkim',
        'dmarc',
        'templates?',
        'git',
        'stakeholders?',
        'users?',
        'customers?',
        'alerts?',
        'notify',
        'support',
        'addresses',
        'newsletter',
        'verification',
        'signup',
        'reset',
        'monitoring',
        'list',
        'announce\\w*',
        'confirmations?',
      ),
    ],
    also: 'activity',
    propose: (_, facts) => service('smtp', facts.keys.includes('EMAIL_HOST') ? 'EMAIL_HOST' : 'SMTP_URL', facts),
    examples: ['Email service configured (Gmail / SendGrid / Mailgun)', 'SMTP is working', 'Email sending tested'],
    counterExamples: ['Email verification works', 'SPF for mail is set'],
  },
  {
    id: 's3',
    all: [
      any('s3', 'buckets?', 'object storage', 'cloud storage', 'spaces', 'r2', 'file storage'),
      new RegExp(`${state.source}|${any('not public', 'private', 'permissions').source}`, 'iu'),
    ],
    none: [any('cost', 'lifecycle', 'versioning', 'document\\w*')],
    propose: (_, facts) => service('s3', 'AWS_STORAGE_BUCKET_NAME', facts),
    examples: ['Cloud storage configured (Cloudflare R2 / DigitalOcean Spaces / AWS S3)', 'S3 bucket is private'],
    counterExamples: ['S3 lifecycle rules documented'],
  },
  {
    id: 'renewal',
    all: [
      any('certbot', 'renew\\w*', 'renova\\w+'),
      any(
        'auto\\w*',
        'timer',
        'configured',
        'cron',
        'scheduled',
        'enabled',
        'active',
        'works',
        'set ?up',
        'configurad[oa]',
        'certificates?',
        'certs?',
        'ssl',
      ),
    ],
    none: [any('domain', 'license', 'contract', 'alerts?')],
    propose: () => onServer({ command: { use: 'certificate-renewal-scheduled', on: 'app' } }),
    examples: ['Certificate auto-renewal configured', 'Certbot timer is active'],
    counterExamples: ['Domain renewal is automatic'],
  },
  {
    id: 'services-running',
    all: [
      any('all services', 'containers?', 'docker compose', 'services', 'contêineres'),
      any('running', 'up', 'healthy', 'started', 'rodando'),
    ],
    none: [any('required', 'external', 'third[- ]party', 'restart', 'latest', 'systemd')],
    propose: ({ text }) =>
      onServer(
        { command: { use: 'compose-services-healthy', on: 'app' } },
        ...(/container|compose|all/i.test(text) ? [] : ['the services']),
      ),
    examples: ['All services running', 'Docker containers are up and healthy'],
    counterExamples: ['External services are documented'],
  },
  {
    id: 'docker-installed',
    all: [any('docker', 'docker compose'), any('installed', 'install', 'version')],
    propose: () => onServer({ command: { use: 'docker-installed', on: 'app' } }),
    examples: ['Docker and Docker Compose installed'],
    counterExamples: ['Docker image is small'],
  },
  {
    id: 'nginx-valid',
    all: [
      any('nginx'),
      any('configuration', 'config', 'nginx -t', 'reverse proxy'),
      any('tested', 'test', 'valid', 'nginx -t', 'configured', 'configure', 'set ?up', 'enable', 'enabled'),
    ],
    none: [any('https', 'ssl', 'headers?', 'gzip', 'redirect\\w*', 'cache', 'rate')],
    also: 'activity',
    propose: () => onServer({ command: { use: 'nginx-config-valid', on: 'app' } }),
    examples: ['Nginx configuration tested', 'Configure Nginx as a reverse proxy'],
    counterExamples: ['HTTPS enabled in Nginx config'],
  },
  {
    id: 'unit-running',
    all: [
      any(
        'systemd',
        'service',
        'gunicorn',
        'sidekiq',
        'celery',
        'puma',
        'supervisor\\w*',
        'workers?',
        'pm2',
        'queue workers?',
        'background jobs?',
      ),
      any(
        'running',
        'active',
        'enabled',
        'started',
        'configured',
        'processing',
        'set ?up',
        'rodando',
        'unit',
        'executado',
        'configurado',
        'save',
        'startup',
      ),
    ],
    none: [
      any(
        'all services',
        'external',
        'third[- ]party',
        'number of',
        'appropriate\\w*',
        'email service',
        'alert\\w*',
        'monitor\\w*',
        'mail',
        'discovery',
        'account',
        'customer',
      ),
    ],
    propose: (item) => {
      const name = unit.exec([item.text, ...item.code].join('\n'))?.[1]
      return name === undefined
        ? onServer(
            { command: { use: 'systemd-service-active', with: { unit: 'app.service' }, on: 'app' } },
            'the name of the unit',
          )
        : onServer({ command: { use: 'systemd-service-active', with: { unit: name }, on: 'app' } })
    },
    examples: ['Gunicorn service is running', 'Queue workers are running', 'PM2 rodando (`pm2 status`)'],
    counterExamples: ['Gunicorn workers configured appropriately', 'Customer service is informed'],
  },
  {
    id: 'cron',
    all: [any('cron', 'crontab', 'cron jobs?', 'scheduled tasks?', 'scheduler'), state],
    none: [any('document\\w*', 'backups?', 'review\\w*')],
    propose: () =>
      onServer(
        { command: { use: 'crontab-contains', with: { line: 'run-the-job' }, on: 'app' } },
        'the line of the crontab',
      ),
    examples: ['Cron jobs configured', 'Laravel scheduler is running'],
    counterExamples: ['Cron jobs documented'],
  },
  {
    id: 'disk',
    all: [
      any('disk', 'memory', 'ram', 'cpu', 'storage'),
      any('space', 'free', 'sufficient', 'available', 'enough', 'usage'),
    ],
    none: [
      any(
        'alerts?',
        'alarm',
        'monitor\\w*',
        'limits?',
        'object',
        'cloud',
        's3',
        'dashboards?',
        'footprint',
        'leaks?',
        'graphs?',
      ),
    ],
    propose: () => onServer({ command: { use: 'resources-free', with: { disk: '10%', memory: '10%' }, on: 'app' } }),
    examples: ['Sufficient disk space', 'Enough memory available'],
    counterExamples: ['Alerts on disk usage', 'Memory leaks are looked for'],
  },
  {
    id: 'log-rotation',
    all: [any('logs?', 'logrotate', 'logging'), any('rotat\\w+', 'logrotate')],
    propose: () => onServer({ file: { path: '/etc/logrotate.d/*', on: 'app' } }),
    examples: ['Log rotation configured'],
    counterExamples: ['Keys rotated'],
  },
  {
    id: 'directories',
    all: [
      any('director(?:y|ies)', 'folders?', 'logs?', 'media_root', 'static_root', 'uploads?', 'storage'),
      any('writable', 'created', 'exist', 'owned', 'writeable'),
    ],
    none: [any('tests?', 'users?', 'roles?', 's3', 'bucket')],
    propose: ({ text, spans, code }) => {
      const path = [...spans, text, ...code]
        .map((part) => /(?:^|\s|`)((?:\/|[\w.-]+\/)[\w./-]+)/.exec(part)?.[1])
        .find(Boolean)
      return path === undefined
        ? onServer({ file: { path: 'logs', type: 'directory', writable: true, on: 'app' } }, 'the directory')
        : onServer({ file: { path, type: 'directory', on: 'app' } })
    },
    examples: ['Log directories created', 'Logs writable', 'Ensure `MEDIA_ROOT` and `STATIC_ROOT` are writable'],
    counterExamples: ['Log levels are set'],
  },
  {
    id: 'file-modes',
    all: [
      any('permissions?', 'chmod', 'permissoes', 'permissões', 'file modes?', 'ownership'),
      any(
        'files?',
        'chmod',
        '\\d{3}',
        'www-data\\S*',
        'set correctly',
        'corretas',
        '\\.env\\S*',
        'director(?:y|ies)',
        'data',
        'ssh',
        'keys?',
      ),
    ],
    none: [any('rbac', 'iam', 'oauth', 'roles?', 'users?', 'scopes?', 'database', 'app store', 'api')],
    propose: (_, facts) =>
      onServer(
        { file: { path: facts.envFile ?? '.env', mode: { 'at-most': '0600' }, on: 'app' } },
        'the files and their modes',
      ),
    examples: ['File permissions set correctly', 'Data directory has appropriate permissions (700)'],
    counterExamples: ['Role permissions reviewed'],
  },
  {
    id: 'static-files',
    all: [
      any('static files?', 'collectstatic', 'assets'),
      any(
        'collected',
        'collect',
        'collectstatic',
        'compiled',
        'precompiled',
        'built',
        'served',
        'load\\w*',
        'deployed',
      ),
    ],
    none: [any('cdn', 'optimi[sz]ed', 'cached', 'path')],
    propose: (_, facts) =>
      facts.stacks.includes('django') || facts.stacks.length === 0
        ? onServer({ command: { use: 'django-static-collected', on: 'app' } })
        : {
            checks: { page: { rules: ['asset-*'] } },
            ...(facts.url === null && { needs: ['the `url` of the environment'] }),
          },
    examples: ['Static files collected', 'Collect static files with `python manage.py collectstatic`'],
    counterExamples: ['Static assets are on a CDN'],
  },
  {
    id: 'django-check',
    all: [
      any('security audit', 'check --deploy', 'deployment checks?', 'system checks?'),
      any('passed', 'passes', 'pass', 'run', 'check --deploy', 'clean'),
    ],
    none: [any('third[- ]party', 'external', 'penetration', 'pentest')],
    propose: (item, facts) =>
      facts.stacks.includes('django') || /manage\.py|check --deploy/.test([item.text, ...item.code].join('\n'))
        ? onServer({ command: { use: 'django-check-deploy', on: 'app' } })
        : null,
    examples: ['Security audit passed `manage.py check --deploy`'],
    counterExamples: ['External security audit passed'],
  },
  {
    id: 'superuser',
    all: [
      any('superuser', 'admin user', 'admin account'),
      any('created', 'exists?', 'create', 'createsuperuser', 'set ?up'),
    ],
    propose: (item, facts) =>
      facts.stacks.includes('django') || /createsuperuser|superuser/i.test([item.text, ...item.code].join('\n'))
        ? onServer({ command: { use: 'django-superuser-exists', on: 'app' } })
        : null,
    examples: ['Superuser created'],
    counterExamples: ['Admin users trained'],
  },
  {
    id: 'logs-clean',
    all: [any('logs?'), any('no errors?', 'without errors?', 'clean', 'error[- ]free', 'free of errors')],
    propose: () =>
      onServer(
        { command: { use: 'logs-without-errors', with: { service: 'web' }, on: 'app' } },
        'what writes the logs',
      ),
    examples: ['No errors in the logs'],
    counterExamples: ['Logs are shipped'],
  },
  {
    id: 'database-tls',
    all: [any('databases?', 'postgres\\w*', 'mysql', 'db'), any('ssl', 'tls', 'encrypted connections?')],
    none: [any('backups?', 'at rest')],
    propose: databaseOf,
    examples: ['Database connections use SSL'],
    counterExamples: ['Database backups are encrypted with TLS keys'],
  },
  {
    id: 'web-server',
    all: [
      any(
        'apache\\w*',
        'virtual ?hosts?',
        'reverse proxy',
        'proxy reverso',
        'caddy',
        'traefik',
        'nginx',
        'load balancer',
      ),
      state,
    ],
    none: [any('headers?', 'gzip', 'cache', 'rate', 'https', 'ssl', 'document\\w*', 'alerts?', 'monitor\\w*')],
    propose: () => onServer({ command: { run: ['true'] } }, 'the command that tests its configuration'),
    examples: ['Apache virtual hosts are configured', 'Reverse proxy in place'],
    counterExamples: ['Nginx cache is enabled'],
  },
  {
    id: 'packages',
    all: [
      any('install(?:ed)?', 'instalad[oa]'),
      any(
        'packages?',
        'node(?:\\.js)?',
        'python',
        'php',
        'ruby',
        'java',
        'gems?',
        'git',
        'dependencies',
        'tools?',
        'libraries',
        'nginx',
        'pip',
        'virtualenv',
        'server',
      ),
    ],
    none: [any('app store', 'extension', 'mobile', 'monitoring', 'agent', 'document\\w*')],
    propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows what is installed'),
    examples: ['Node.js is installed on the server', 'Install all Python dependencies in a virtualenv'],
    counterExamples: ['Monitoring agent installed'],
  },
  {
    id: 'probe',
    all: [
      /`?(?:\b(?:pm2|docker(?: |-)compose|docker|kubectl|systemctl|supervisorctl|bin\/\w+)\s[^`]*\b(?:status|ps|details|list|is-active|info|top)\b|apache2?ctl\s+configtest)/i,
    ],
    propose: () => onServer({ command: { run: ['true'] } }, 'the command, should it only look'),
    examples: ['Check application status: `bin/kamal app details`', 'Apache reloads (`apache2ctl configtest`)'],
    counterExamples: ['Run `docker compose down`'],
  },
]
