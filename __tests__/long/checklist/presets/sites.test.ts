import { database, judgePresets, page, random, servedMaps, weak, web } from '../../../support/preset-suite.ts'

/** Takes long: a run of the whole list for each mistake. */

judgePresets([
  { preset: 'web', others: {}, mistakes: web },
  {
    preset: 'api',
    others: {},
    mistakes: [
      ...web.filter(([id]) => id !== 'security-headers' && id !== 'page'),
      ['security-headers', 'browsers guess the type', { headers: { 'x-content-type-options': null } }],
      ['unknown-path', 'everything is answered', page('/readiness-gate-no-such-path', '{}')],
    ],
  },
  {
    preset: 'env-file',
    env: {
      ...database,
      API_SECRET: random,
      REDIS_URL: 'rediss://:nC5tY7uK2bV9@cache.internal:6379/0',
      CORS_ALLOWED_ORIGINS: 'https://shop.acme.io',
    },
    files: { '.env.example': 'DATABASE_URL=\nAPI_SECRET=\nREDIS_URL=\nCORS_ALLOWED_ORIGINS=\n' },
    others: {},
    mistakes: [
      ['env-file', 'it is not there', { files: { '.env': null } }, 'failed'],
      ['env-file', 'a placeholder was left', { env: { API_TOKEN: 'changeme' } }],
      ['env-file', 'a key of the example is missing', { env: { API_SECRET: null } }],
      ['secrets', 'the key was published', { env: { API_SECRET: 'your-256-bit-secret' } }],
      ['database-credentials', 'the password can be guessed', { env: weak }],
      [
        'redis-password',
        'the password can be guessed',
        { env: { REDIS_URL: 'rediss://:redis@cache.internal:6379/0' } },
      ],
      ['cors-origins', 'an origin has no scheme', { env: { CORS_ALLOWED_ORIGINS: 'shop.acme.io' } }],
      ['file-permissions', 'everybody may write it', { modes: { '.env': 0o666 } }],
      ['file-permissions', 'git holds it', { committed: true }],
    ],
  },
  {
    preset: 'static',
    env: { VITE_API: 'https://api.acme.io' },
    others: {},
    mistakes: [
      [
        'public-secrets',
        'the browser gets one',
        { env: { VITE_STRIPE_SECRET_KEY: ['sk', 'live', '51MzQk8LxVt2RbYw9NcPdGhJf'].join('_') } },
      ],
      ['source-maps', 'they are served', servedMaps],
      ['caching', 'the page is kept for a year', { headers: { 'cache-control': 'public, max-age=31536000' } }],
      ['findable', 'it asks not to be found', { headers: { 'x-robots-tag': 'noindex' } }],
    ],
  },
])
