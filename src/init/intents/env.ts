import { envFile, exampleOf, type Intent } from './intent.ts'
import { negated } from './variables.ts'
import { any } from './words.ts'

export const env: readonly Intent[] = [
  {
    id: 'debug-off',
    evenNegated: true,
    all: [
      any('debug|debug mode|APP_DEBUG|DEBUG'),
      any('false|off|0|disabled?|disable|not|no|desativad[oa]|desactivad[oa]|désactivé'),
    ],
    none: [
      any('code|statements?|logs?|logging|symbols?|endpoints?|console|print|toolbar'),
      any('ports?|information|info|output|verbose|pages?|errors?|issues?|features?|menus?|#if|flags?|builds?'),
    ],
    propose: (_, facts) => envFile(facts, { env: { rules: ['debug-on', 'boolean-unclear'] } }),
    examples: ['DEBUG=False in `.env.production`', 'Debug mode disabled', 'Disable `DEBUG`', '`APP_DEBUG=false`'],
    counterExamples: [
      'No debug ports exposed',
      'No debug statements in the code',
      'Debug logs are off',
      'Debug the payment flow',
    ],
  },
  {
    id: 'production-mode',
    all: [
      /NODE_ENV|APP_ENV|RAILS_ENV|DJANGO_ENV|FLASK_ENV|ASPNETCORE_ENVIRONMENT|SPRING_PROFILES_ACTIVE|RACK_ENV|MIX_ENV|GIN_MODE|production mode|production profile/i,
      any('production|prod|release|set|configured'),
      any('[A-Z]+_[A-Z_]+|GIN_MODE|enabled|active|set|on|running in|runs in|activated|started in'),
    ],
    none: [any('staging|test(?:s|ed)?|build')],
    propose: (_, facts) => envFile(facts, { env: { rules: ['environment-not-production'] } }),
    examples: [
      '`NODE_ENV=production`',
      'Set `RAILS_ENV` to production',
      'APP_ENV is production',
      'App runs in production mode',
      'Spring production profile active',
    ],
    counterExamples: [
      'Production environment ready',
      'NODE_ENV is documented',
      'Production mode of the mobile app tested',
    ],
  },
  {
    id: 'app-secret',
    all: [
      /key:generate|rails secret|SECRET_KEY(?:_BASE)?|APP_KEY|secret key|JWT[ _](?:SECRET|secret|key|signing)|application key|session secret|AUTH_SECRET|NEXTAUTH_SECRET|(?:cookie|signing|encryption|auth) (?:secret|key)s?\b/i,
    ],
    none: [
      any('rotate|rotated|rotation|rotating|flow|documented|stripe|webhook|document|backup'),
      any('exposed|leaks?|leaked|commit(?:s|ted)?|logs?|hard-?coded|code|codebase|never|contain'),
      any('vault|kms|manager|at rest|public key|ssh|expir\\w+|não contêm|aws|paypal|payment'),
    ],
    context: any(
      'key:generate|rails secret',
      'set|strong|unique|random|generated?|generate|secure|configured|changed?|32|64|env|environment',
      'variables?|secrets?|configuration|default|fortes?|aleat\\w+|fort|gerad[oa]|gerar|generar|long',
      'characters|chars|bytes|stark|güçlü',
    ),
    propose: (_, facts) =>
      envFile(facts, { env: { rules: ['secret-short', 'published-secret', 'password-weak', 'dialect-differs'] } }),
    examples: [
      'SECRET_KEY generated',
      '`JWT_SECRET` is at least 32 characters',
      'Strong session secret set',
      'JWT signing key is long and random',
      'Generate a strong `NEXTAUTH_SECRET`',
      'Encryption key configured',
    ],
    counterExamples: [
      'JWT secret rotated every 90 days',
      'Stripe secret key works',
      'Secret keys are kept in a vault',
      'No secret key in the code',
      'Encryption keys expire after a year',
    ],
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
    all: [/CSRF_TRUSTED_ORIGINS|csrf trusted origins/i],
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
    all: [any('databases?|db|postgres\\w*|mysql|redis|mongo\\w*'), any('credentials?|passwords?')],
    none: [any('rotate|rotated|rotation|documented|hashed|hashing|stored|manager|vault|shared')],
    context: any('configure|authentication|required|strong|unique|changed|configured|set|secure|random|default'),
    propose: ({ text }, facts) => {
      const rules = ['password-weak', 'secret-reused', 'credentials-disagree', 'url-invalid']
      if (!/\b(?:redis|mongo\w*)\b/i.test(text)) return envFile(facts, { env: { rules } })
      // The password of a database beside it would be judged in place of one that is not there.
      const known = facts.keys.find((key) =>
        (/redis/i.test(text) ? /^REDIS_(?:PASSWORD|PASS|URL)$/ : /^MONGO\w*_(?:PASSWORD|PASS|URI|URL)$/).test(key),
      )
      const key = known ?? (/redis/i.test(text) ? 'REDIS_PASSWORD' : 'MONGO_PASSWORD')
      const { checks, needs = [] } = envFile(facts, { env: { rules, keys: { [key]: { exists: true } } } })
      return known === undefined
        ? { checks, needs: [...needs, `the key of the env file that holds it, such as ${key}`] }
        : { checks, needs }
    },
    examples: ['Database credentials are strong and unique', 'Redis password configured', 'Mongo password is set'],
    counterExamples: ['Database credentials rotated', 'User passwords are hashed'],
  },
  {
    id: 'no-placeholders',
    evenNegated: true,
    all: [
      any('placeholders?|default values?|example values?|dummy values?'),
      any('env|\\.env\\S*|variables?|environment'),
    ],
    propose: (_, facts) => envFile(facts, { env: { rules: ['placeholder', 'same-as-*', 'published-secret'] } }),
    examples: ['No placeholder values left in `.env`', 'Default values replaced in the environment'],
    counterExamples: ['Placeholder images replaced'],
  },
  {
    id: 'env-example',
    also: any('copy'),
    all: [any('env|\\.env\\S*|environment file|environment'), /\.env\.example|\.env\S*\.example|file created|example/i],
    none: [any('not|modified|staged'), any('documented|document|gitignore\\w*|committed|in git|reference|for example')],
    propose: (_, facts) =>
      envFile(facts, {
        file: { path: facts.envFile ?? '.env' },
        env: {
          rules:
            facts.example === null
              ? ['file-missing', 'placeholder']
              : ['file-missing', 'missing-*', 'same-as-*', 'placeholder'],
          ...exampleOf(facts),
        },
      }),
    examples: ['Environment file created', 'Copy `.env.production.example` to `.env.production`'],
    counterExamples: ['No `.env` file modified, example kept', '.env.example is documented'],
  },
  {
    id: 'service-urls',
    all: [
      any('database url|db url|redis url|connection strings?|database connection string'),
      any('set|configured?|configure|correct|present|points?|uses?|production'),
    ],
    none: [negated],
    propose: ({ text }, facts) => {
      const key = /redis/i.test(text) ? 'REDIS_URL' : 'DATABASE_URL'
      return envFile(facts, { env: { keys: { [key]: { exists: true } } } })
    },
    examples: ['Configure database URL with PostgreSQL 16+', 'Redis URL is set'],
    counterExamples: ['Old database URL removed'],
  },
]
