import type { Facts } from '../facts.ts'
import type { ListItem } from '../list.ts'
import { cronScriptOf, keysOfPoints } from '../named.ts'
import { andPeople, type Intent, onServer, type Proposal } from './intent.ts'
import { backups, databaseOf, service, serviceOf } from './services.ts'
import { any, either, state } from './words.ts'

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

/** What keeps data, and what sends mail. */
export const storage: readonly Intent[] = [
  {
    id: 'migrations',
    all: [
      any(
        'schema (?:applied|initiali[sz]ed|created)',
        'migrations?|migrate|migrated|migrações|migraç(?:ão|ões)|migraciones|migrationen|db:migrate',
        'миграци\\w+',
        '迁移',
        '(?:database|db) schema|prisma db push|flyway|liquibase|schema (?:is )?up[ -]to[ -]date',
        'migrasyon\\w*|push database schema',
      ),
      any(
        'applied|run|ran|executed|up[ -]to[ -]date|complete\\w*|executad[oa]s?|migrate|current',
        'deploy(?:ed)?|pending|database|db|aplicad[oa]s?|rodar|ejecutad[oa]s?|ejecutar|exécutées?',
        'angewendet|ausgeführt|ready|executar|aplicar|применены|выполнены|uygulandı',
        '已?执行',
        'done|versioned|automated|managed|automatically|flyway|liquibase|handled|scripted',
        'under version control|push(?:ed)?|created|успешно|succeed\\w*',
      ),
    ],
    none: [
      any('not|fallbacks?|workflows?|migration files?'),
      any(
        'data migration|plan\\w*|tested(?! and (?:applied|executed|run))|test|rollback|reversible|cloud|guide|backward\\w*|document\\w*',
        'review\\w*|legacy|startup|strategy|window|approved|zero[- ]downtime|dry[- ]run|users?|downgrade',
        'safe|expand|contract|before|automatic\\w*|naming|content|procedures?|policy|state validation',
        'table|scripts? (?:ready|prepared)',
      ),
    ],
    propose: migrations,
    examples: [
      'Database migrations applied',
      'Run `python manage.py migrate` on production',
      'Migrations executadas (`npx prisma migrate deploy`)',
      'Rodar as migrations no banco de produção',
      'Database schema is up to date',
      'Push database schema',
    ],
    counterExamples: [
      'Migration file created',
      'Graceful fallbacks if migrations not run',
      '`db-migrate.yml` workflow present',
      'Data migration planned',
      'Migrations are reversible',
      'Migrations tested in staging',
      'Zero-downtime migration window agreed',
    ],
  },
  {
    id: 'restore-tested',
    all: [
      any('backups?|restores?|restoration|recovery|dumps?|snapshots?'),
      any(
        '(?:backups?|restores?|restoration|recovery|restore procedures?|backup restore)[^.;]{0,30}(?:tested|verified|drill\\w*|rehears\\w*|exercised|test(?:s|ing)?|proven|works?|practi[sc]ed|validated)',
        '(?:test|verify|perform|rehearse|practi[sc]e|tested|run)[^.;]{0,25}(?:restores?|restoration|recovery|backups?)',
      ),
    ],
    none: [
      any(
        'passwords?|accounts?|errors?|disaster|crash|plans?|documented|e-?mails?|purchases?|sessions?|codes?|scripts?|keys?',
        'before|after|without|retention|policy|offline|state|daily|nightly|hourly|automat\\w+|rollback|connection',
      ),
    ],
    also: any('test|perform|rehearse|practi[sc]e'),
    evenOfPeople: true,
    propose: (item) => andPeople(backups(item, { 'younger-than': '26h', archive: 'valid' }), item),
    examples: [
      'Backup tested (create and restore)',
      'Restore drill done: recovery works',
      'Test restore from backup',
      'Backup restoration verified',
    ],
    counterExamples: ['Database backup configured', 'Password recovery tested', 'Restore procedure documented'],
  },
  {
    id: 'backup',
    all: [
      any(
        'backups?|back-ups?|pg_dump|mysqldump|copias? de seguridad|sauvegardes?|yede[kğ]\\w*',
        '备份',
        'sicherung\\w*|(?:database|db|volume|disk|rds|automat\\w+) snapshots?',
        'snapshots? of (?:the )?(?:database|db|volumes?)|respaldos?|бэкап\\w*|point-in-time recovery|pitr',
      ),
    ],
    none: [
      any('workflows?|\\S+\\.ya?ml'),
      any(
        'document\\w*|plans?|code|git|verify restore|offsite|off-site|retention|encrypted|policy|alerts?',
        'contacts?|owner|person|provider|codes?|key|restore test\\w*|restore tested|create and restore',
        'strateg(?:y|ies)|procedures?|integrity|rehears\\w*|domain|phone|payment|developer|engineer',
        'images?|old|antigos?|separado|approved|requirements|fresh bootstrap|success|branch|media',
        'definid\\w*|considered|testing completed|isolated|keys?|scope|boundaries|plaintext|recovered',
        'recovery points?|restoration|regulat\\w*|locations?|runbook|access|server|video|recording',
      ),
    ],
    also: any('schedule|perform|test|regular'),
    propose: (item) => {
      const line = cronScriptOf(item)
      return line === null
        ? backups(item, { 'younger-than': '26h', 'larger-than': '1KB' })
        : onServer({ command: { use: 'crontab-contains', with: { line }, on: 'app' } })
    },
    examples: [
      'Database backup configured',
      'Backup runs every night\n  ```\n  crontab -e\n  # 30 3 * * * cd /srv/app && bash bin/dump.sh\n  ```',
      'Automated daily backups enabled',
      'Configurar backups diários do banco',
      'Schedule database backups',
      'Take a backup before the deploy',
      'Point-in-time recovery enabled',
      'Regular backups of the database',
      'RDS automated snapshots enabled',
    ],
    counterExamples: [
      '`backup.yml` workflow passing',
      'Backup keys are protected',
      'Backups preserve boundaries of tenants',
      'Backup tested (create and restore)',
      'Backup policy documented',
      'Backup retention defined',
      'Backup contact named',
      'Screenshot snapshot attached',
      'Backup strategy agreed',
    ],
  },
  {
    id: 'redis',
    all: [
      any('redis|valkey'),
      any(
        'running|connected|connectivity|connection|ping|reachable|accessible|works|working|up|healthy',
        'rodando|connects?|available|provisioned|ready|configured',
        'cache (?:is )?(?:configured|working|connected)|läuft',
      ),
    ],
    none: [
      any(
        'url|password|blocked|not|sidekiq|queue|port|memory|persisten\\w*|eviction|sentinel|cluster',
        'fallback|alerts?|monitor\\w*|rate limit\\w*|sessions?|keys?',
      ),
    ],
    also: any('test'),
    propose: (_, facts) => service('redis', 'REDIS_URL', facts),
    examples: ['Redis is running', 'Redis connectivity test passes'],
    counterExamples: ['Redis is not public', '`REDIS_URL` set'],
  },
  {
    id: 'database',
    all: [
      any(
        'databases?|postgres\\w*|mysql|mariadb|db|banco de dados|base de datos|base de données|datenbank',
        'mongo\\w*|veritabanı|sql server',
        '数据库',
        'rds|banco',
      ),
      any(
        'running|connect(?:s|ed|ivity|ions?)?',
        'connections? (?:is |are )?(?:verified|works?|tested|working|successful|established|ok|healthy|strings?)',
        'reachable|accessible|works|working|up|healthy|responds?|rodando|acess[ií]vel|accesible',
        'provisioned|in docker|\\d{2}\\+?|created|configurad[oa]|erreichbar',
        '连接正常',
        'connection test|online|operational|create|set up|setup|ready|configured|configurar',
      ),
    ],
    none: [
      any(
        'url|credentials?|passwords?|publicly|public|pool\\w*|index(?:es)?|backups?|ssl|tls|users?',
        'privileges?|replica\\w*|monitor\\w*|migrat\\w+|not|exposed|encrypt\\w*|sized?|quer(?:y|ies)',
        'alerts?|startup|permissions?|errors?|rows?|tables?|constraints?|seed\\w*|records?|data (?:is )?',
        'schemas?|timeouts?|leaks?|counts?|limits?|roles?|policies|rls|optimi[sz]\\w*|performance|tuned',
        'failover|sharding|maintenance|separation|admin|triggers?|rules|size|orders?|saved|stored',
        'functions?|(?:unit|integration|e2e) tests?|real[- ]?time|disk|dedicated|cluster|review\\w*',
        'cascade|least|caching|layer|integration|models?|injection|initiali[sz]\\w*|support|programs?',
        '\\S+\\.(?:py|ts|js|rb|php|go|java|sql)|version(?:ing|s)|singleton|volume|advisors?|staging|logs?',
        'auto\\w*|sample|production data|security|variables|vars',
      ),
    ],
    also: any('test'),
    propose: databaseOf,
    examples: [
      'PostgreSQL 16 running in Docker',
      'Database connectivity test passes',
      'Database is reachable',
      'Production database provisioned',
      'Test database connection',
      'Create the production database',
      'Banco de dados configurado',
    ],
    counterExamples: [
      'Orders are saved in the database and work',
      'Database rules configured',
      'Database security configured',
      'Database initialization',
      'Database is not public',
      'Database connection variables are set',
      'Connection pooling enabled for the database',
      'Database indexes created',
      'Orders saved in the database works',
      'Database performance is ready for launch',
    ],
  },
  {
    id: 'database-account',
    all: [
      any('databases?|db|postgres\\w*|mysql|mongo\\w*'),
      any('users?|roles?|accounts?|privileges?|permissions?'),
      any(
        'least[- ]privileged?|non-root|restricted|dedicated|limited|minimal|created?|required',
        'no superuser|not (?:a )?superuser|separate|only',
      ),
    ],
    none: [
      any(
        'admin user|test users?|user (?:data|records?|accounts?)|saved|registration|rbac|reviewed',
        'documented|evidence|signup|stored',
      ),
    ],
    propose: databaseOf,
    examples: [
      'Database user has least privilege',
      'Create PostgreSQL user',
      'Dedicated database role with limited permissions',
      'Database user has required permissions',
    ],
    counterExamples: ['User accounts are stored in the database', 'Database backup user trained'],
  },
  {
    id: 'database-extension',
    all: [/\bextensions?\b/i, any('pgvector|postgis|uuid-ossp|pg_\\w+|vector|postgres\\w*|create extension|citext')],
    propose: databaseOf,
    examples: ['`pgvector` extension installed', 'PostGIS extension enabled', 'Run `CREATE EXTENSION vector;`'],
    counterExamples: ['Browser extension published'],
  },
  {
    id: 'smtp',
    all: [
      any(
        'smtp|mail ?relay|mail ?servers?|sendgrid|mailgun|resend|postmark|(?:test|send(?:ing)?)[^.;]{0,20} (?:e-?mails?|mail)',
        '(?:e-?mails?|mail)(?: (?:service|notification|transactional))?(?:[ -](?:service|sending|delivery|provider|server|notifications?|integration|transport|backend|config\\w*|settings|setup|credentials|envio|envío|works?|working|sends?|sent|is|are|can|tested|verified|functional|enabled|operational))',
      ),
      either(state, any('sends?|sending|sent|delivery|delivered|credentials|service|envio|envío|test')),
    ],
    none: [
      any(
        'spf|dkim|dmarc|templates?|git|stakeholders?|users?|customers?|alerts?|notify|support|addresses',
        'newsletter|verification|signup|reset|monitoring|list|announce\\w*|confirmations?|confirm',
        'received|arrives?|address(?:es)?|log(?:s|ged)|welcome|orders?|redirect\\w*|forms?|lead magnets?',
        'opt-?in|e-?mail(?:s?/| and | & )password|authentication|unsubscribe|inbox|triage|spam|domain|uniqueness|login|oauth',
        'resend (?:email|code|button|link)|reply|auto-reply|valid(?:ation|ated)?|masked|on file',
        'api keys?|rate[- ]limit\\w*|reminders?|invites?|invitation|receipts?|format\\w*|campaign\\w*|marketing|duplicate',
      ),
    ],
    also: any('test'),
    propose: (item, facts) => {
      const keys = [...keysOfPoints(item), ...facts.keys]
      const key = ['EMAIL_HOST', 'SMTP_HOST', 'MAIL_HOST'].find((one) => keys.includes(one)) ?? 'SMTP_URL'
      const proposal = serviceOf('smtp', key, item, facts)
      // Whether the mails that it names arrive is seen in a mailbox.
      return item.notes.some((note) => /\be-?mails?\b/i.test(note)) && /\btest(?:ed)?\b/i.test(item.text)
        ? andPeople(proposal, item)
        : proposal
    },
    examples: ['Email service configured (Gmail / SendGrid / Mailgun)', 'SMTP is working', 'Email sending tested'],
    counterExamples: [
      'Rate limits enabled on email sending',
      'Email provider API keys set',
      'Email verification works',
      'SPF for mail is set',
    ],
  },
  {
    id: 's3',
    all: [
      any('s3|buckets?|object storage|cloud storage|spaces|r2|file storage'),
      either(state, any('not public|private|permissions|block public')),
    ],
    none: [
      any(
        'credentials|keys?|cost|lifecycle|versioning|document\\w*|rules|review\\w*|uploads? works?|backups?|local ?storage',
        'browser|colou?r|margins?|empty spaces?|indexeddb|evidence',
      ),
    ],
    propose: (item, facts) => {
      const keys = [...keysOfPoints(item), ...facts.keys]
      const key = keys.find((one) => /(?:^|_)BUCKET(?:_NAME)?$/.test(one)) ?? 'AWS_STORAGE_BUCKET_NAME'
      return serviceOf('s3', key, item, facts)
    },
    examples: [
      'Cloud storage configured (Cloudflare R2 / DigitalOcean Spaces / AWS S3)',
      'Object storage is set up\n  - S3_ACCESS_KEY_ID\n  - S3_BUCKET',
      'S3 bucket is private',
    ],
    counterExamples: ['S3 credentials configured', 'S3 lifecycle rules documented'],
  },
  {
    id: 'database-tls',
    all: [any('databases?|postgres\\w*|mysql|db'), any('ssl|tls|encrypted connections?')],
    none: [any('backups?|at rest|rotat\\w+|evidence|alerts?|expir\\w+|certificates? (?:valid|installed)')],
    propose: databaseOf,
    examples: ['Database connections use SSL'],
    counterExamples: ['Database backups are encrypted with TLS keys'],
  },
]
