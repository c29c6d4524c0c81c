import { describe, expect, test } from '@jest/globals'
import {
  isCredentialName,
  isLoginName,
  isNeverPublicName,
  isPasswordName,
  isSecretName,
  isSensitiveName,
  isSwitchName,
  mentionsSecret,
  withoutBundlePrefix,
} from '../../src/secrecy/names.ts'

const secret = `
  API_KEY APIKEY APP_KEY AUTHTOKEN AUTH_TOKEN AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN BKASH_APP_KEY CELERY_BROKER_PASSWORD
  DB_PASS DB_PASSWORD DB_PASSWORD1 DB_PWD DJANGO_SECRET_KEY ENCRYPTION_KEY ENCRYPTION_KEY_2 FERNET_KEYS GH_PAT GITHUB_TOKEN
  GOOGLE_APPLICATION_CREDENTIALS_JSON HMAC_SECRET JWT_KEY JWT_SECRET KEYCLOAK_ADMIN_PASSWORD MYSQL_ROOT_PASSWORD
  NPM_TOKEN PASSWORD PASSWORD_SALT PEPPER PGPASSWORD PRIVATE_KEY PRIVATE_KEY_PEM RAILS_MASTER_KEY S3_SECRET_KEY SECRET
  SECRET_KEY SECRET_KEY_BASE SECRET_KEY_FALLBACKS SENDGRID_KEY SENTRY_DSN SESSION_KEY SIGNING_KEY_PREVIOUS SITE_PASSWORD
  SMTP_PASS SMTP_PASSPHRASE AGENT_PASSKEY PUSHER_APP_SECRET DBPASS dbPass PGPASS FTP_USERPASS REDIS_REQUIREPASS TWILIO_TOKEN SSH_KEY STRIPE_KEY STRIPE_KEY_LIVE STRIPE_SECRET_KEY SUPABASE_SERVICE_ROLE_KEY TOKEN
  ADMINPASS SQUEEZEPASS VAULTPWD RABBITMQ_ERLANG_COOKIE ERLANG_COOKIE RELEASE_COOKIE VAULT_DEV_ROOT_TOKEN_ID SECRETKEYBASE
  S3KEY accessToken apiKey clientSecret db-password dbPassword privateKey secretAccessKey stripeKey AWSSecretKey
`
  .trim()
  .split(/\s+/)

const ordinary = `
  ACCESS_TOKEN_LIFETIME ALLOW_CREDENTIALS AUTHOR AUTH_COOKIE_NAME AUTH_TOKEN_CLASSES AWS_REGION BYPASS CACHE_KEY
  CACHE_KEY_PREFIX COMPASS_URL CORS_ALLOW_CREDENTIALS CSRF_COOKIE_SECURE DATABASE_URL DB_PASSWORD_FILE DEBUG EXPO_PUBLIC_KEY
  FOREIGN_KEY HOST_KEY_ALGORITHM JWT_ALGORITHM JWT_TOKEN_EXPIRES_IN KEYBOARD KEYCLOAK_URL KEY_ID KEY_PREFIX KEY_VERSION
  LICENSE MAX_TOKENS MONKEY NEXT_PUBLIC_API_KEY NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY OLDPWD OPENAI_MAX_TOKENS PARTITION_KEY
  PASSENGER PASSWORD_HASHERS PASSWORD_MIN_LENGTH PASSWORD_RESET_TIMEOUT PASSWORD_RESET_URL PATH PRIMARY_KEY PUBLIC_KEY PWD
  RECAPTCHA_SITE_KEY SECRET_DIR SECRET_KEY_FILE SECRET_NAME SIGNING_KEY_ID SOCIAL_AUTH_GOOGLE_OAUTH2_KEY SORT_KEY
  SSH_KEY_FINGERPRINT SSH_PUBLIC_KEY SSL_KEY_FILE STRIPE_PUBLISHABLE_KEY STRIPE_PUBLIC_KEY SUPABASE_ANON_KEY TLS_KEY_FILE
  TOKENIZERS_PARALLELISM TOKEN_HEADER TOKEN_TTL TOKEN_TYPE TURKEY VAPID_PUBLIC_KEY VERIFYING_KEY VITE_API_KEY key keyboard
  ACCOUNT_PASSWORD_COMPLEXITY ENABLE_PASSWORD_AUTH HAS_TOKEN IMAP_PASS_SCHEME LOGIN_PASSWORD_RATE_LIMIT
  MARIADB_RANDOM_ROOT_PASSWORD MYSQL_ALLOW_EMPTY_PASSWORD MYSQL_ONETIME_PASSWORD PASSWORD_RESET_RATE_LIMITS PASSWORD_STRENGTH
  PUSHER_APP_KEY REVERB_APP_KEY TOKEN_ICON_EXTENSION
  API_KEY_PROVIDER DJANGO_PASSWORD_RESET LOW_PASS_FILTER LOWPASS PASSWORD_AUTH PASSWORD_HISTORY PASSWORD_LOGIN PASSWORD_SOURCE
  PASSWORD_STORE SECRET_BACKEND SECRET_STORE_PATH TOKEN_SOURCE TOKEN_STORAGE UNDERPASS WARP_PASS_COUNT bandpass squeezepass
  SHOW_PASSWORD TRESPASS USE_API_KEY WEB_DISABLE_TOKENS
  keyId monkey publicKey sortKey tokenTtl
`
  .trim()
  .split(/\s+/)

describe('the name of a key says whether its value is a secret', () => {
  test.each(secret)('%s is', (name) => {
    expect(isSecretName(name)).toBe(true)
  })

  test.each(ordinary)('%s is not', (name) => {
    expect(isSecretName(name)).toBe(false)
  })

  test.each([...secret, 'AWS_ACCESS_KEY_ID', 'S3_ACCESS_KEY_ID', 'accessKeyId'])('%s is part of a login', (name) => {
    expect(isCredentialName(name)).toBe(true)
  })

  test.each(ordinary)('%s is no part of a login', (name) => {
    expect(isCredentialName(name)).toBe(false)
  })
})

test('who knows every secret by its name masks it, and takes it for one that a run holds', () => {
  expect(secret.filter((name) => !isSensitiveName(name))).toEqual([])
  expect(secret.filter((name) => !mentionsSecret(name))).toEqual([])
})

test.each(['TOKEN_TTL', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'SSH_KEY_FILE', 'x-api-key', 'X-CSRF-Token', 'X-PRIVATE'])(
  '%s speaks of a secret',
  (name) => {
    expect(mentionsSecret(name)).toBe(true)
  },
)

test.each(['PATH', 'PWD', 'AUTHOR', 'COMPASS_URL', 'KEYCLOAK_URL', 'SSL_CERT_FILE', 'SSH_AUTH_SOCK', 'x-request-id'])(
  '%s speaks of none',
  (name) => {
    expect(mentionsSecret(name)).toBe(false)
  },
)

test.each(['BASIC_AUTH', 'TLS_CERT', 'LICENSE', 'KEY_1', 'STRIPE_KEY_ID', 'SECRET_KEY_FILE', 'VITE_API_KEY'])(
  'a number under %s is masked',
  (name) => {
    expect(isSensitiveName(name)).toBe(true)
  },
)

test.each([
  'TOKEN_TTL',
  'PASSWORD_MIN_LENGTH',
  'MAX_TOKENS',
  'PASSWORD_RESET_TIMEOUT',
  'AUTHOR',
  'MONKEY',
  'KEYCLOAK_URL',
])('a number under %s stays readable', (name) => {
  expect(isSensitiveName(name)).toBe(false)
})

test.each(['DB_PASSWORD', 'SMTP_PASS', 'DB_PWD', 'PGPASSWORD', 'adminPassword', 'SSH_PASSPHRASE'])(
  'a person may have chosen %s',
  (name) => {
    expect(isPasswordName(name)).toBe(true)
  },
)

test.each(['API_TOKEN', 'SECRET_KEY', 'PASSWORD_FILE', 'COMPASS'])('nobody chose %s', (name) => {
  expect(isPasswordName(name)).toBe(false)
})

test.each([
  ['NEXT_PUBLIC_API_KEY', 'API_KEY', false],
  ['VITE_DB_PASSWORD', 'DB_PASSWORD', true],
  ['REACT_APP_CLIENT_SECRET', 'CLIENT_SECRET', true],
  ['NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_SERVICE_ROLE_KEY', true],
  ['NEXT_PUBLIC_MAPBOX_TOKEN', 'MAPBOX_TOKEN', false],
  ['VITE_PASSWORD_MIN_LENGTH', 'PASSWORD_MIN_LENGTH', false],
])('%s is bundled as %s', (name, rest, never) => {
  expect(withoutBundlePrefix(name)).toBe(rest)
  expect(isNeverPublicName(rest)).toBe(never)
})

test('other names are not bundled', () => {
  expect(['INVITE_API_KEY', 'MY_NEXT_PUBLIC_KEY', 'PUBLICITY'].map(withoutBundlePrefix)).toEqual([null, null, null])
})

test('what is said of a secret is still masked where it is no word', () => {
  expect(['PASSWORD_STORE', 'TOKEN_SOURCE', 'SECRET_BACKEND'].filter((name) => !isSensitiveName(name))).toEqual([])
})

test('names of switches are told, and names of a user with a password', () => {
  const switches = ['SHOW_PASSWORD', 'MYSQL_RANDOM_ROOT_PASSWORD', 'DB_FORCE_PASSWORD', 'web-require-token']
  expect([...switches, 'DB_PASSWORD', 'USER_PASSWORD', 'REDIS_REQUIREPASS'].filter(isSwitchName)).toEqual(switches)
  const logins = ['NEO4J_AUTH', 'TRAEFIK_BASIC_AUTH', 'BASICAUTH', 'HTTP_AUTH', 'HTPASSWD', 'LOGIN_DEFAULT']
  expect([...logins, 'AUTH', 'BLOGIN', 'OAUTH_USER'].filter(isLoginName)).toEqual(logins)
})
