import { isCredentialName } from '../../secrecy/names.ts'
import { envFile, type Intent } from './intent.ts'
import { any, placeholder } from './words.ts'

const assignment = /(?<![\w$./-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\s*=\s*["']?([^\s"'`,;)]+)/g
const bareKey = /(?<![\w$./=-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w.(/])/g
/** Words of capitals with an underscore that are none of an environment. */
const noKey = /^(?:A_RECORD|README_.*|TODO_.*|NO_GO|GO_LIVE|CREATE_.*|SELECT_.*|.*_(?:CHECKLIST|GUIDE|DOCS?|README))$/

/** The keys of an environment that an item names, with the values that it gives; those of secrets are left out. */
export function keysIn(text: string, spans: readonly string[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [key = ''] of text.matchAll(bareKey)) if (!noKey.test(key)) found.set(key, null)
  for (const span of spans) if (/^[A-Z][A-Z0-9_]{2,}$/.test(span) && !noKey.test(span)) found.set(span, null)
  for (const [, key = '', value = ''] of text.matchAll(assignment)) {
    if (key.length < 3) continue
    const isOpen = !placeholder.test(value) && !isCredentialName(key) && !/^(?:GET|POST|HTTP)$/.test(key)
    found.set(key, isOpen ? value : null)
  }
  return found
}

function expectations(keys: ReadonlyMap<string, string | null>): Record<string, unknown> {
  return Object.fromEntries([...keys].map(([key, value]) => [key, value === null ? { exists: true } : value]))
}

const negated = any(
  ...[
    'remove',
    'removed',
    'unset',
    'delete',
    'deleted',
    'unused',
    'deprecated',
    'exposed',
    'leaked',
    'logged',
    'expost[oa]s?',
  ],
  ...['writable', 'not (?:be )?(?:set|used|needed|present|committed|hard-?coded)', 'no longer'],
)
const notEnv = any(
  'build command',
  'rotate',
  'rotated',
  'rotation',
  'document',
  'documented',
  'github secrets',
  'console\\.log',
)

export const env: readonly Intent[] = [
  {
    id: 'debug-off',
    all: [
      any('debug', 'debug mode', 'APP_DEBUG', 'DEBUG'),
      any('false', 'off', '0', 'disabled?', 'disable', 'not', 'no'),
    ],
    none: [any('code', 'statements?', 'logs?', 'logging', 'symbols?', 'endpoints?', 'console', 'print', 'toolbar')],
    propose: (_, facts) => envFile(facts, { env: { rules: ['debug-on', 'boolean-unclear'] } }),
    examples: ['DEBUG=False in `.env.production`', 'Debug mode disabled', 'Disable `DEBUG`', '`APP_DEBUG=false`'],
    counterExamples: ['No debug statements in the code', 'Debug logs are off', 'Debug the payment flow'],
  },
  {
    id: 'production-mode',
    all: [
      /NODE_ENV|APP_ENV|RAILS_ENV|DJANGO_ENV|FLASK_ENV|ASPNETCORE_ENVIRONMENT|SPRING_PROFILES_ACTIVE|RACK_ENV|MIX_ENV|GIN_MODE/,
      any('production', 'prod', 'release', 'set', 'configured'),
    ],
    propose: (_, facts) => envFile(facts, { env: { rules: ['environment-not-production'] } }),
    examples: ['`NODE_ENV=production`', 'Set `RAILS_ENV` to production', 'APP_ENV is production'],
    counterExamples: ['Production environment ready', 'NODE_ENV is documented'],
  },
  {
    id: 'app-secret',
    all: [/SECRET_KEY(?:_BASE)?|APP_KEY|secret key|JWT[ _](?:SECRET|secret|key)|application key|session secret/i],
    none: [
      any('rotate', 'rotated', 'rotation', 'rotating', 'flow', 'documented', 'stripe', 'webhook', 'document', 'backup'),
    ],
    context: any(
      ...[
        'set',
        'strong',
        'unique',
        'random',
        'generated?',
        'generate',
        'secure',
        'configured',
        'changed?',
        '32',
        '64',
        'env',
      ],
      ...[
        'environment',
        'variables?',
        'secrets?',
        'configuration',
        'default',
        'forte',
        'aleat\\w+',
        'fort',
        'gerad[oa]',
      ],
    ),
    propose: (_, facts) =>
      envFile(facts, { env: { rules: ['secret-short', 'published-secret', 'password-weak', 'dialect-differs'] } }),
    examples: ['SECRET_KEY generated', '`JWT_SECRET` is at least 32 characters', 'Strong session secret set'],
    counterExamples: ['JWT secret rotated every 90 days', 'Stripe secret key works'],
  },
  {
    id: 'hosts',
    all: [/ALLOWED_HOSTS|allowed hosts|trusted hosts/i],
    none: [negated],
    propose: (_, facts) => envFile(facts, { env: { rules: ['django-hosts'] } }),
    examples: ['ALLOWED_HOSTS configured with actual domain(s)', 'Set `ALLOWED_HOSTS`'],
    counterExamples: ['Hosts file has the new server'],
  },
  {
    id: 'csrf-origins',
    all: [/CSRF_TRUSTED_ORIGINS/],
    propose: (_, facts) => envFile(facts, { env: { rules: ['csrf-origins'] } }),
    examples: ['CSRF_TRUSTED_ORIGINS includes frontend domain'],
    counterExamples: ['CSRF protection enabled'],
  },
  {
    id: 'cors-keys',
    all: [/CORS_[A-Z_]+/],
    propose: (_, facts) => envFile(facts, { env: { rules: ['cors'] } }),
    examples: ['CORS_ALLOWED_ORIGINS set to frontend domain', '`CORS_ORIGIN` is set'],
    counterExamples: ['CORS configured'],
  },
  {
    id: 'database-credentials',
    all: [any('databases?', 'db', 'postgres\\w*', 'mysql', 'redis', 'mongo\\w*'), any('credentials?', 'passwords?')],
    none: [
      any('rotate', 'rotated', 'rotation', 'documented', 'hashed', 'hashing', 'stored', 'manager', 'vault', 'shared'),
    ],
    context: any('strong', 'unique', 'changed', 'configured', 'set', 'secure', 'random', 'default'),
    propose: (_, facts) =>
      envFile(facts, { env: { rules: ['password-weak', 'secret-reused', 'credentials-disagree', 'url-invalid'] } }),
    examples: ['Database credentials are strong and unique', 'Redis password configured'],
    counterExamples: ['Database credentials rotated', 'User passwords are hashed'],
  },
  {
    id: 'no-placeholders',
    all: [
      any('placeholders?', 'default values?', 'example values?', 'dummy values?'),
      any('env', '\\.env\\S*', 'variables?', 'environment'),
    ],
    propose: (_, facts) => envFile(facts, { env: { rules: ['placeholder', 'same-as-*', 'published-secret'] } }),
    examples: ['No placeholder values left in `.env`', 'Default values replaced in the environment'],
    counterExamples: ['Placeholder images replaced'],
  },
  {
    id: 'env-example',
    all: [
      any('env', '\\.env\\S*', 'environment file', 'environment'),
      /\.env\.example|\.env\S*\.example|file created|example/i,
    ],
    none: [any('documented', 'document', 'gitignore\\w*', 'committed')],
    propose: (_, facts) =>
      envFile(facts, {
        file: { path: facts.envFile ?? '.env' },
        env: { rules: ['file-missing', 'missing-*', 'same-as-*', 'placeholder'] },
      }),
    examples: ['Environment file created', 'Copy `.env.production.example` to `.env.production`'],
    counterExamples: ['.env.example is documented'],
  },
  {
    id: 'all-variables',
    all: [
      any('env', 'environment', 'env\\.?', '\\S*\\.env\\S*'),
      any(
        'variables?',
        'vars',
        'configs?',
        'configuration',
        'values',
        'valores',
        'file',
        'settings',
        'production env',
        'env validated',
        'secrets',
      ),
      any(
        'all',
        'required',
        'set',
        'configured',
        'configurad[oa]s?',
        'defined',
        'present',
        'complete',
        'correct',
        'updated',
        'production',
        'reais',
      ),
    ],
    none: [
      any(
        'documented',
        'document',
        'no',
        'not',
        'stored?',
        'rotate\\w*',
        'encrypted',
        'manager',
        'committed',
        'separate\\w*',
        'staging',
        'reviewed',
      ),
    ],
    propose: (_, facts) =>
      envFile(facts, { env: { rules: ['file-missing', 'missing-*', 'placeholder', 'unresolved'] } }),
    examples: [
      'All environment variables are set',
      'Required env vars configured',
      '`backend/.env` configured with production values',
    ],
    counterExamples: ['Environment variables are documented', 'Environment is separate from staging'],
  },
  {
    id: 'error-tracker',
    all: [any('sentry', 'bugsnag', 'rollbar', 'SENTRY_DSN', 'error tracking', 'honeybadger')],
    none: [
      any('dashboards?', 'alerts?', 'review\\w*', 'test error', 'receiv\\w+', 'release', 'sourcemaps?', 'source maps?'),
    ],
    context: any(
      'configured',
      'configure',
      'set',
      'set up',
      'setup',
      'dsn',
      'enabled',
      'enable',
      'integrated',
      'SENTRY_DSN',
    ),
    propose: ({ text }, facts) =>
      /sentry/i.test(text) || facts.keys.includes('SENTRY_DSN')
        ? envFile(facts, { env: { keys: { SENTRY_DSN: { exists: true } } } })
        : null,
    examples: ['Sentry configured', 'Set up error tracking (Sentry)'],
    counterExamples: ['Sentry dashboards reviewed', 'Sentry alerts go to the team'],
  },
  {
    id: 'service-urls',
    all: [
      any('database url', 'db url', 'redis url', 'connection strings?', 'database connection string'),
      any('set', 'configured?', 'configure', 'correct', 'present', 'points?', 'uses?', 'production'),
    ],
    none: [negated],
    propose: ({ text }, facts) => {
      const key = /redis/i.test(text) ? 'REDIS_URL' : 'DATABASE_URL'
      return envFile(facts, { env: { keys: { [key]: { exists: true } } } })
    },
    examples: ['Configure database URL with PostgreSQL 16+', 'Redis URL is set'],
    counterExamples: ['Old database URL removed'],
  },
  {
    id: 'keys',
    all: [/[A-Z]{2}/],
    none: [negated, notEnv],
    propose: ({ text, spans }, facts) => {
      const keys = keysIn(text, spans)
      return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } })
    },
    examples: ['`DATABASE_URL` configured', 'REDIS_URL - Redis connection string', '`JWT_EXPIRES_IN=7d`'],
    counterExamples: ['README_FIRST was read', 'API keys rotated', '`OLD_KEY` removed'],
  },
]
