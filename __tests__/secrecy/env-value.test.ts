import { describe, expect, test } from '@jest/globals'
import { secretsInEnvValue } from '../../src/secrecy/env-value.ts'

const masked = (key: string, value: string): string[] => [...new Set(secretsInEnvValue(key, value))]

describe('ordinary values are no secrets', () => {
  test.each([
    ['DB_NAME', 'blog'],
    ['STATIC_DIR', 'static'],
    ['AWS_REGION', 'eu-central-1'],
    ['ALLOWED_HOSTS', 'shop.example.org,www.shop.example.org'],
    ['DJANGO_SETTINGS_MODULE', 'config.settings.production'],
    ['AUTH_USER_MODEL', 'accounts.User'],
    ['AUTHENTICATION_BACKENDS', 'django.contrib.auth.backends.ModelBackend'],
    ['SITE_URL', 'https://shop.example.org/en/products'],
    ['CSRF_TRUSTED_ORIGINS', 'https://shop.example.org https://www.example.org'],
    ['CACHE_KEY_PREFIX', 'shop-production'],
    ['TOKEN_TTL', '3600'],
    ['IMAGE', 'registry.example.org/shop/web:2024.11.3-alpine3.20'],
    ['GIT_SHA', '0f2b4c6d8e0a1b3c5d7e9f1a2b3c4d5e6f708192'],
    ['IMAGE_DIGEST', 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['DEFAULT_FROM_EMAIL', 'Shop <no-reply@shop.example.org>'],
    ['COMPANY', 'Acme Store International Limited'],
    ['TIME_ZONE', 'Europe/Amsterdam'],
    ['SUBNET', '2001:db8:85a3::8a2e:370:7334'],
    ['LOG_FORMAT', 'combined-with-request-time'],
    ['STRIPE_PUBLIC_KEY', 'pk_live_51HxYzAbCdEfGh1234567890'],
    ['NEXT_PUBLIC_MAPS', 'AIzaSyA1234567890abcdefghijklmnopqrstuv'],
    ['S3_ENDPOINT', 'https://s3.eu-central-1.amazonaws.com'],
    ['DB_HOST', 'db-production-1.c9akciq32.eu-west-1.rds.amazonaws.com'],
    ['DB_PASSWORD', 'postgres'],
    ['DB_PASSWORD', ''],
    ['SECRET_KEY_FILE', '/run/secrets/secret_key'],
    ['API_TOKEN', 'changeme'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_ACCESS_KEY'],
    ['STARTED', '2026-11-26T10:20:30+01:00'],
    ['DATABASE_URL', 'postgres://postgres:postgres@db:5432/postgres'],
    ['DATABASE_URL', 'mysql://root:${DB_PASSWORD}@db/shop'],
    ['DATABASE_URL', 'postgres://USER:PASSWORD@HOST/NAME'],
    ['REDIS_URL', 'redis://:redis@cache:6379'],
    ['AMQP_URL', 'amqp://guest:guest@mq'],
    ['DB_PASSWORD', '${DB_PASSWORD}'],
    ['AUTH_BACKEND', 'shop.auth:Backend'],
    ['AUTH_URL', 'http://auth.example.org'],
  ])('%s=%s', (key, value) => {
    expect(masked(key, value)).toEqual([])
  })
})

describe('secrets', () => {
  test.each([
    ['DB_PASSWORD', 'hunter2abc', ['hunter2abc']],
    ['DB_PASSWORD', 'q7x!', ['q7x!']],
    ['SMTP_PASS', 'Winter-2024', ['Winter-2024']],
    ['DATABASE_URL', 'postgres://shop:7fQk2Lx9@db/shop', ['7fQk2Lx9']],
    ['CACHE', 'redis://:7fQk2Lx9@cache:6379/0', ['7fQk2Lx9']],
    ['ANYTHING', 'k3Jf9sLq2Vb7Xz1cW8mN', ['k3Jf9sLq2Vb7Xz1cW8mN']],
    ['ANYTHING', '9f86d081884c7d659a2feaa0c55ad015', ['9f86d081884c7d659a2feaa0c55ad015']],
    ['LIST', 'one, k3Jf9sLq2Vb7Xz1cW8mN', ['k3Jf9sLq2Vb7Xz1cW8mN']],
    ['STORAGE', 'AccountName=shop;AccountKey=abc123DEF456==;Suffix=x', ['abc123DEF456==']],
    ['PG', 'host=db password=Zx81spectrum user=shop', ['Zx81spectrum']],
    [
      'ALERTS',
      'https://hooks.slack.com/services/T024BE7LD/B024BE7LE/a1b2c3d4e5f6',
      ['T024BE7LD', 'B024BE7LE', 'a1b2c3d4e5f6'],
    ],
    ['BASIC_AUTH', 'admin:hunter2', ['hunter2']],
    ['NEO4J_AUTH', 'neo4j/hunter2', ['hunter2']],
    ['JDBC_URL', 'jdbc:postgresql://db/shop?user=shop&password=hunter2x', ['hunter2x']],
    ['EXPORT_URL', 'https://api.example.org/v1?api_key=abcd1234&page=2', ['abcd1234']],
    ['SIGNED', 'https://x.example.org/f?sig=abcd1234', ['abcd1234']],
    [
      'CLIENT_CERT_KEY',
      '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----',
      ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'],
    ],
    ['SECRET_KEY_FALLBACKS', 'first9secret1,second8secret2', ['first9secret1', 'second8secret2']],
    [
      'GOOGLE',
      '{"type":"service_account","private_key_id":"0f2b4c6d8e0a1b3c5d7e","client_id":"shop"}',
      ['0f2b4c6d8e0a1b3c5d7e'],
    ],
  ])('%s=%s', (key, value, expected) => {
    expect(masked(key, value)).toEqual(expect.arrayContaining(expected))
  })
})

test('what everybody can read is asked about only where the name is not one of a secret', () => {
  const isPublic = (): boolean => true
  expect(secretsInEnvValue('RELEASE_NAME', 'k3Jf9sLq2Vb7Xz1cW8mN', isPublic)).toEqual([])
  expect(secretsInEnvValue('API_TOKEN', 'k3Jf9sLq2Vb7Xz1cW8mN', isPublic)).toContain('k3Jf9sLq2Vb7Xz1cW8mN')
})
