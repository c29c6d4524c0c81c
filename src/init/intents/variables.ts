import { isCredentialName } from '../../secrecy/names.ts'
import { inEnglish } from '../languages/index.ts'
import { envFile, exampleOf, type Intent } from './intent.ts'
import { any, placeholder } from './words.ts'

const assignment = /(?<![\w$./-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\s*=\s*["']?([^\s"'`,;)]+)/g
const bareKey = /(?<![\w$./=-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w.(/])/g
/** As `bareKey`, to be tested. */
const bareKey1 = new RegExp(bareKey.source)
/** The key of a line of an env file. */
const keyOfLine = /^\s{0,20}(?:export )?([A-Z][A-Z0-9_]{2,60})=/
/** Words of capitals with an underscore that are none of an environment. */
const noKey =
  /^(?:ROLE_.*|PERMISSION_.*|A_RECORD|README_.*|TODO_.*|NO_GO|GO_LIVE|CREATE_.*|SELECT_.*|.*_(?:CHECKLIST|GUIDE|DOCS?|README))$/

/** A command that is given variables, which say nothing of the environment: `PORT=80 npm start`. */
const commandWithKeys = /^(?:[A-Z][A-Z0-9_]{0,60}=\S{0,300}\s+)+[a-z.]/

/** What is a key where it stands alone in backticks: with an underscore, or of the words that keys have. */
const loneKey =
  /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|PORT|HOST|DEBUG|DOMAIN|[A-Z0-9]*(?:URL|URI|DSN|KEY|SECRET|TOKEN|PASSWORD|HOSTS?|ORIGINS?|ENV))$/

/** The keys of an environment that an item names, with the values that it gives; those of secrets are left out. */
export function keysIn(whole: string, all: readonly string[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  const spans = all.filter((span) => !commandWithKeys.test(span))
  const text = all.reduce((rest, span) => (commandWithKeys.test(span) ? rest.replace(span, ' ') : rest), whole)
  for (const [key = ''] of text.matchAll(bareKey)) if (!noKey.test(key)) found.set(key, null)
  for (const span of spans) if (loneKey.test(span) && !noKey.test(span)) found.set(span, null)
  for (const [, key = '', value = ''] of text.matchAll(assignment)) {
    if (key.length < 3) continue
    const isOpen = !placeholder.test(value) && !isCredentialName(key) && !/^(?:GET|POST|HTTP)$/.test(key)
    found.set(key, isOpen ? value : null)
  }
  return found
}

/** Whether an item that names a key says what the key has to be, rather than what happens with its value. */
function isSetting(text: string, headings: readonly string[]): boolean {
  return text.search(bareKey1) < mostBefore || setting.test(inEnglish(text)) || ofVariables.test(headings.at(-1) ?? '')
}

/** Characters that may stand before a key that an item is about. */
const mostBefore = 25
const setting = any(
  'set|sets|setting|configured?|add(?:ed)?|defined?|present|exists?|provided?|contains?|includes?|points? to|uses?',
  'generated?|enabled?|disabled?|updated?|changed?|required|match(?:es)?|filled|env|variables?|via|from|strong|secure',
  'correct|valid|true|false|in place|production|checked|loaded|available',
)
const ofVariables = any('env(?:ironment)?|variables?|settings|config(?:uration)?|secrets|keys?')

/** A text and its texts in backticks without what stands in round brackets. */
function outsideBrackets(text: string, spans: readonly string[]): [string, string[]] {
  const own = text.replace(/\([^()]{0,300}\)/g, ' ')
  return [own, spans.filter((span) => own.includes(span))]
}

function expectations(keys: ReadonlyMap<string, string | null>): Record<string, unknown> {
  return Object.fromEntries([...keys].map(([key, value]) => [key, value === null ? { exists: true } : value]))
}

/** What says that it shall not be there, or not be shown. */
export const negated = any(
  'remove|removed|unset|delete|deleted|unused|deprecated|exposed|leaked|logged|expost[oa]s?',
  'writable|not (?:be )?(?:set|used|needed|present|committed|hard-?coded)|no longer|never|log|print',
  'commits?|visible',
)
/** A file of the code in which a name of capitals stands. */
const codeFile = /\b[\w-]+\.(?:tsx?|jsx?|mjs|py|rb|php|java|kt|dart|go|cs)\b/i
const notEnv = any(
  'build command|rotate|rotated|rotation|document|documented|github secrets|(?:github )?actions secrets|repo(?:sitory)? (?:secrets|variables)|console\\.log|tables?',
  'columns?|enum|constant|extension|branch|event|permission|index(?:es)?|role',
  'backed up|backup (?:is )?stored|fingerprints?|compares?|compared|exceeds?',
)
/** Said of another environment than production. */
const elsewhere = /\b(?:in|for|on|to|of) (?:the )?(?:dev(?:elopment)?|local|staging)\b(?!.{0,200}\bprod)|\blocally\b/i

/** Variables that an item names, and what is said of all of them. */
export const variables: readonly Intent[] = [
  {
    id: 'log-level',
    all: [any('log(?:ging)? levels?|nível de log|nivel de log|niveau de log')],
    none: [any('documented|review\\w*|structured|format|per environment|consistent\\w*|dynamic\\w*|changed at')],
    propose: (_, facts) => {
      const { checks, needs = [] } = envFile(facts, {
        env: { keys: { LOG_LEVEL: { in: ['info', 'warn', 'warning', 'error'] } } },
      })
      return facts.keys.includes('LOG_LEVEL')
        ? { checks, needs }
        : { checks, needs: [...needs, 'the name of the variable'] }
    },
    examples: ['Log level set to info or warn', 'Configure the logging level for production'],
    counterExamples: ['Logs are shipped', 'Log levels are documented'],
  },
  {
    id: 'key-of-thing',
    all: [
      /\([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:=[^()\s]*)?(?:, ?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:=[^()\s]*)?){0,5}\)/,
      any(
        'set|configured?|configure|define[ds]?|enable[ds]?|added|add|updated?|generated?|provided?|changed?|adjust(?:ed)?',
      ),
    ],
    none: [negated, notEnv, elsewhere],
    propose: ({ text, spans }, facts) => {
      const keys = keysIn(text, spans)
      return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } })
    },
    examples: ['Set application domain (APP_HOST)', 'Rate limiting enabled (`THROTTLE_ENABLED=true`)'],
    counterExamples: ['Database is reachable (DATABASE_URL)', 'Old domain removed (OLD_HOST)'],
  },
  {
    id: 'keys-below',
    all: [any('env|\\S*\\.env\\S*|(?:env(?:ironment)?|config(?:uration)?|required|production) variables?|secrets')],
    none: [negated, any('documented|example|rotat\\w+|locally|local development')],
    also: any('update|copy'),
    propose: ({ code }, facts) => {
      const keys = [...new Set(code.flatMap((line) => keyOfLine.exec(line)?.[1] ?? []))]
      return keys.length === 0
        ? null
        : envFile(facts, { env: { keys: Object.fromEntries(keys.map((key) => [key, { exists: true }])) } })
    },
    examples: [
      'Set in the environment variables:\n  ```\n  API_URL=https://api.acme.io\n  MAIL_FROM=shop@acme.io\n  ```',
    ],
    counterExamples: ['Set the environment variables:\n  ```\n  npm run env\n  ```'],
  },
  {
    id: 'key-absent',
    all: [
      bareKey1,
      any(
        '(?:should|must|shall|is|are|be) (?:not|never)(?: be)? (?:set|present|defined|configured)|not set|unset|absent',
      ),
    ],
    none: [notEnv, elsewhere],
    evenNegated: true,
    propose: ({ text, spans }, facts) => {
      const keys = [...keysIn(text, spans).keys()]
      if (keys.length === 0) return null
      return envFile(facts, { env: { keys: Object.fromEntries(keys.map((key) => [key, { exists: false }])) } })
    },
    examples: ['`ALLOW_TEST_TOKENS` must not be set', 'DISABLE_RATE_LIMIT is unset in production'],
    counterExamples: ['`API_URL` is set', 'Timeouts must not be set'],
  },
  {
    id: 'group-of-keys',
    all: [/(?<![\w$./=-])[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*_\*/],
    none: [negated, any('rotat\\w+|documented|reviewed')],
    propose: (_, facts) =>
      envFile(facts, {
        env: {
          rules: [...(facts.example === null ? [] : ['missing-*']), 'placeholder', 'group-incomplete'],
          ...exampleOf(facts),
        },
      }),
    examples: ['All `SMTP_*` variables if email is enabled', '`STRIPE_*` keys set'],
    counterExamples: ['`STORAGE_*` allowlists reviewed', '`OLD_*` keys removed'],
  },
  {
    id: 'keys',
    evenNegated: true,
    all: [/\p{Lu}{2}/u],
    none: [any('ssh access|access to'), negated, notEnv, elsewhere, codeFile],
    also: any('update|define|definir|review|revisar|ajustar'),
    propose: ({ text, spans, headings }, facts) => {
      const keys = keysIn(...outsideBrackets(text, spans))
      return keys.size === 0 || !isSetting(text, headings)
        ? null
        : envFile(facts, { env: { keys: expectations(keys) } })
    },
    examples: ['`DATABASE_URL` configured', 'REDIS_URL - Redis connection string', '`JWT_EXPIRES_IN=7d`'],
    counterExamples: [
      'README_FIRST was read',
      'API keys rotated',
      '`DEBUG_TOOLBAR=True` only in development',
      '`API_URL` points to staging',
      '`OLD_KEY` removed',
      'Table `USER_ROLES` has an index',
      'Run RUN_THIS_FINAL.sql in the editor',
      '`DB_PASSWORD` is never logged',
      '`VAULT_KEY` backed up securely',
      '`VAULT_KEY` backup stored apart from the database',
      'Limits of the table do not exceed `MAX_UPLOAD_MB`',
    ],
  },
  {
    id: 'all-variables',
    evenNegated: true,
    all: [
      any(
        'env(?:ironment)?[ -]?(?:variables?|vars?|files?|configs?|configuration|settings|values|secrets)',
        '(?<!-)env|\\S*\\.env\\S*|variáveis de ambiente|variables de entorno',
        '(?:todas )?(?:las |as )?vari(?:ables|áveis) de \\w+|environment de produção',
        "variables d['’]environnement|umgebungsvariablen|ortam değişkenleri|переменные окружения",
        '环境变量',
        'config(?:uration)? (?:variables?|vars)|production (?:variables|secrets)',
        'required (?:variables|secrets)',
      ),
      any(
        'all|required|set|configured|configurad[oa]s?|defined|definid[oa]s?|present|complete',
        'correct(?:ly)?|updated|production|reais|filled|loaded|added|validated|verified|in place',
        'populated|ready|set up|configure|set|tanımlandı|gesetzt|gepflegt|configurées|заданы',
        '已?配置',
        '已?设置',
        'configurar|created|create|exists?|checked|provided|available|criar',
      ),
    ],
    none: [
      any(
        'documented|document|no(?! missing)|not|never|stored?|rotate\\w*|encrypted|managers?|committed|separate\\w*',
        'staging|reviewed|exposed|client|moved|via|through|logs?|parity|gitignore\\w*|injected|reference',
        'between|differences|secured|securely|backend deployed',
      ),
    ],
    also: any('update'),
    propose: (_, facts) => {
      const { checks, needs = [] } = envFile(facts, {
        env: { rules: ['file-missing', 'missing-*', 'placeholder', 'unresolved'], ...exampleOf(facts) },
      })
      // Which variables there have to be is told by nothing else.
      return facts.example === null
        ? {
            checks,
            needs: [...needs, 'an example of the env file, such as .env.example, or the keys under `required`'],
          }
        : { checks, needs }
    },
    examples: [
      'All environment variables are set',
      'Required env vars configured',
      '`backend/.env` configured with production values',
      'Variáveis de ambiente configuradas',
      'Update `.env` for production',
      'Production env validated',
      '环境变量已配置',
    ],
    counterExamples: [
      'Production environment is ready',
      'Secrets of the vault configured',
      'Environment variables are documented',
      'Environment is separate from staging',
      'All sensitive data moved to environment variables',
      'Environment variables are never exposed to the client',
      'Production environment has been provisioned',
      'All environments use the same image',
    ],
  },
  {
    id: 'error-tracker',
    all: [any('sentry|bugsnag|rollbar|SENTRY_DSN|error tracking|error tracker|error monitoring|honeybadger')],
    none: [any('dashboards?|alerts?|review\\w*|test error|receiv\\w+|release|sourcemaps?|source maps?')],
    context: any(
      'configured|configure|set|set up|setup|dsn|enabled|enable|integrated|integration|active',
      'implemented|in place|e\\.g\\.|for errors|SENTRY_DSN',
    ),
    propose: ({ text }, facts) =>
      /sentry/i.test(text) || facts.keys.includes('SENTRY_DSN')
        ? envFile(facts, { env: { keys: { SENTRY_DSN: { exists: true } } } })
        : {
            checks: { env: { keys: { ERROR_TRACKER_KEY: { exists: true } } } },
            needs: [...(envFile(facts, {}).needs ?? []), 'the variable that holds the address or key of the tracker'],
          },
    examples: [
      'Sentry configured',
      'Set up error tracking (Sentry)',
      'Error tracking is set up',
      'Error monitoring integrated',
    ],
    counterExamples: ['Sentry dashboards reviewed', 'Sentry alerts go to the team'],
  },
  {
    id: 'service-keys',
    all: [
      any(
        'api[ -]?keys?|api tokens?|access keys?|client (?:id|secret)s?|credentials|live keys?',
        '(?:stripe|openai|anthropic|google|twilio|sendgrid|razorpay|paypal|firebase|supabase|maps?) keys?',
        'webhook secrets?|production keys?|secret keys?|publishable keys?|chaves?|dsn',
      ),
      any(
        'generate',
        'configured|set|set up|added|present|production|live|replaced|switched|updated|configure|add',
        'in place|valid|validated|loaded|provided|configurad[oa]s?|generated',
      ),
    ],
    none: [
      any(
        'rotat\\w+|restricted|no|not|never|hard-?coded|securely|stored?|exposed|documented|expir\\w+',
        'vault|managers?|permissions?|limits?|quota|tested|test|flow|login|user|admin|default|demo|ssh',
        'authentication (?:works|enforced)|revoked?|scoped?|usage|billing|demonstrat\\w+|signing',
        'rails credentials|edited|monitor\\w*|hash\\w*|aws|iam|registry|database|db|redis|smtp|e-?mails?|mail|grafana|validation|management',
      ),
    ],
    also: any('update'),
    propose: (_, facts) => {
      const { checks, needs = [] } = envFile(facts, { env: { keys: { API_KEY: { exists: true } } } })
      return { checks, needs: [...needs, 'the name of the variable'] }
    },
    examples: [
      'OpenAI API key configured',
      'Stripe live keys set',
      'Switch to production: live keys in place',
      'Payment gateway credentials configured',
      'OAuth client ID and client secret added',
      'Webhook secret configured',
    ],
    counterExamples: [
      'API keys rotated',
      'API key management set up',
      'No API keys in the code',
      'API keys are stored securely',
      'API key validation tested',
      'Default credentials changed',
      'User credentials are hashed',
      'API keys are restricted by referrer',
    ],
  },
  {
    id: 'variable-by-heading',
    all: [any('keys?|secrets?|tokens?|urls?|dsn|passwords?|credentials|client id|origins?|webhook')],
    none: [
      any(
        'rotat\\w+|no|not|never|hard-?coded|securely|exposed|documented|document|tested|vault|commit\\w*',
        'review\\w*|works|managers?|restrict\\w*|redirect\\w*|dashboard|logs?|github',
      ),
    ],
    heading: any(
      'environment variables?|env(?:ironment)? vars?|\\.env\\S*|env files?|required variables?',
      "variables|variáveis de ambiente|variables de entorno|variables d['’]environnement",
      'umgebungsvariablen',
      '环境变量',
      'ortam değişkenleri|optional variables?|production env',
    ),
    propose: (_, facts) => {
      const { checks, needs = [] } = envFile(facts, { env: { keys: { NAME_OF_KEY: { exists: true } } } })
      return { checks, needs: [...needs, 'the name of the variable'] }
    },
    under: 'Environment variables',
    examples: ['Stripe keys for billing', 'Frontend URL', 'Mapbox token'],
    counterExamples: ['Database seeded', 'Secrets rotated', 'Never commit secrets'],
  },
  {
    id: 'leading-key',
    all: [/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w.(/])/],
    none: [negated, notEnv, elsewhere],
    evenOfPeople: true,
    propose: ({ text, spans }, facts) => {
      const keys = keysIn(text, spans)
      return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } })
    },
    examples: ['SUPER_ADMIN_IDS (ids of the team)', '`ALERT_EMAIL` set to the address of the team'],
    counterExamples: [
      'README_FIRST was approved by the team',
      'OLD_KEY removed by the team',
      'VAULT_KEY backed up by the team',
    ],
  },
  {
    id: 'keys-in-brackets',
    all: [/\([^)]{0,200}\p{Lu}{2}/u],
    none: [negated, notEnv, elsewhere, codeFile],
    propose: ({ text, spans }, facts) => {
      const keys = keysIn(text, spans)
      return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } })
    },
    examples: ['Demo route is gated (`ENABLE_DEMO_MODE`)', 'Workers of each of the hosts (WEB_CONCURRENCY=4)'],
    counterExamples: [
      "Put define( 'ALLOW_EDITS', false ) into shop-config.php",
      'Backup job configured (BACKUP_DIR, cron)',
      'Database is reachable (DATABASE_URL)',
    ],
  },
]
