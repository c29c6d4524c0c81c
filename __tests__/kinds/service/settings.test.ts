import { describe, expect, test } from '@jest/globals'
import type { Keys } from '../../../src/kinds/service/environment.ts'
import { mysqlFrom, postgresFrom, redisFrom, s3From, smtpFrom } from '../../../src/kinds/service/settings.ts'
import { mysqlUrl, postgresUrl, redisUrl, s3Url, smtpUrl } from '../../../src/kinds/service/urls.ts'
import { Project } from '../../support/program.ts'
import { check, kindOf, planned } from '../../support/world.ts'

function keys(values: Record<string, string>): Keys {
  return { name: '.env', get: (key) => values[key] || undefined }
}

describe('settings from keys', () => {
  const parts = { user: 'u', password: 'p', database: 'd' }

  test.each<[string, Record<string, string>, string, object]>([
    [
      'a URL',
      { DATABASE_URL: 'postgres://u:p%40@h/d' },
      'DATABASE_URL',
      { host: 'h', port: 5432, password: 'p@', encryption: 'preferred' },
    ],
    [
      'a scheme of a framework',
      { DB: 'postgresql+psycopg://u:p@H:6/d?sslmode=verify-full' },
      'DB',
      { host: 'h', port: 6, encryption: 'verified' },
    ],
    ['DB_ parts', { DB_HOST: 'h', DB_USER: 'u', DB_PASSWORD: 'p', DB_NAME: 'd' }, 'DB_HOST', { host: 'h', ...parts }],
    [
      'parts of the image',
      { POSTGRES_HOST: 'h', POSTGRES_USER: 'u', POSTGRES_PASSWORD: 'p', POSTGRES_DB: 'd' },
      'DATABASE_URL',
      { host: 'h', ...parts },
    ],
    [
      'a host beside the keys of the image',
      { DB_HOST: 'h', POSTGRES_USER: 'u', POSTGRES_PASSWORD: 'p', POSTGRES_DB: 'd' },
      'DATABASE_URL',
      { host: 'h', ...parts },
    ],
    [
      'parts of another prefix',
      { SHOP_DB_HOST: 'h', SHOP_DB_PORT: '7', SHOP_DB_USERNAME: 'u', SHOP_DB_PASS: 'p', SHOP_DB_DATABASE: 'd' },
      'SHOP_DB_HOST',
      { host: 'h', port: 7, ...parts },
    ],
  ])('postgres: %s', (_, values, key, expected) => {
    expect(postgresFrom(keys(values), key)).toMatchObject(expected)
  })

  test('mysql: the names of Laravel', () => {
    const values = { DB_HOST: 'h', DB_USERNAME: 'u', DB_PASSWORD: 'p', DB_DATABASE: 'd' }
    expect(mysqlFrom(keys(values), 'DB_HOST')).toMatchObject({ host: 'h', port: 3306, ...parts })
  })

  test('redis: URL before parts, TLS by scheme or switch', () => {
    const values = { REDIS_URL: 'redis://h', REDIS_HOST: 'other', REDIS_PASSWORD: 'p', REDIS_SSL: 'yes' }
    expect(redisFrom(keys(values), 'REDIS_URL')).toMatchObject({ host: 'h', password: null, encryption: 'disabled' })
    expect(redisFrom(keys(values), 'REDIS_HOST')).toMatchObject({
      host: 'other',
      password: 'p',
      encryption: 'verified',
    })
  })

  test.each<[string, Record<string, string>, string, object]>([
    [
      'Django without TLS',
      { EMAIL_HOST: 'h' },
      'EMAIL_HOST',
      { port: 25, user: null, implicit: false, encryption: 'disabled' },
    ],
    [
      'Django with STARTTLS',
      { EMAIL_HOST: 'h', EMAIL_USE_TLS: '1' },
      'EMAIL_HOST',
      { port: 587, implicit: false, encryption: 'verified' },
    ],
    [
      'Django with TLS',
      { EMAIL_HOST: 'h', EMAIL_USE_SSL: 'on' },
      'EMAIL_HOST',
      { port: 465, implicit: true, encryption: 'verified' },
    ],
    [
      'Laravel',
      { MAIL_HOST: 'h', MAIL_ENCRYPTION: 'tls', MAIL_USERNAME: 'u', MAIL_PASSWORD: 'p' },
      'MAIL_HOST',
      { port: 587, user: 'u', password: 'p', encryption: 'verified' },
    ],
    [
      'the usual names',
      { SMTP_HOST: 'h', SMTP_PORT: '465', SMTP_USER: 'u', SMTP_PASS: 'p' },
      'SMTP_HOST',
      { implicit: true, user: 'u' },
    ],
    ['a URL', { EMAIL_URL: 'smtps://u:p@h' }, 'EMAIL_URL', { port: 465, implicit: true }],
  ])('smtp: %s', (_, values, key, expected) => {
    expect(smtpFrom(keys(values), key)).toMatchObject({ host: 'h', ...expected })
  })

  test('s3: path style at an endpoint, a host of its own at Amazon unless the name has a dot', () => {
    const key = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 's' }
    const urlOf = (values: Record<string, string>): string => s3From(keys({ ...key, ...values }), 'B').bucketUrl
    expect(urlOf({ B: 'media', AWS_S3_REGION_NAME: 'eu-west-1' })).toBe('https://media.s3.eu-west-1.amazonaws.com')
    expect(urlOf({ B: 'my.media' })).toBe('https://s3.us-east-1.amazonaws.com/my.media')
    expect(urlOf({ B: 'media', AWS_S3_ENDPOINT_URL: 'https://e.example:9000/' })).toBe('https://e.example:9000/media')
    const virtual = { AWS_S3_ENDPOINT_URL: 'https://e.example', AWS_S3_ADDRESSING_STYLE: 'virtual' }
    expect(urlOf({ B: 'media', ...virtual })).toBe('https://media.e.example')
  })

  test.each<[string, () => unknown, RegExp]>([
    ['nothing there', () => postgresFrom(keys({}), 'DATABASE_URL'), /DATABASE_URL or DB_HOST or POSTGRES_HOST/],
    [
      'all but the host',
      () => postgresFrom(keys({ DB_HOST: 'h' }), 'DB_HOST'),
      /DB_USER or .*, DB_PASSWORD or .*, DB_NAME or/,
    ],
    [
      'a user without a password',
      () => smtpFrom(keys({ EMAIL_HOST: 'h', EMAIL_HOST_USER: 'u' }), 'EMAIL_HOST'),
      /EMAIL_HOST_PASSWORD/,
    ],
    ['a port that is none', () => redisFrom(keys({ REDIS_HOST: 'h', REDIS_PORT: '70000' }), 'REDIS_HOST'), /port/],
    [
      'an unencoded password',
      () => postgresFrom(keys({ DATABASE_URL: 'postgres://u:p#x/y@h:z/d' }), 'DATABASE_URL'),
      /percent-encode|host/,
    ],
    ['a URL of another service', () => redisFrom(keys({ REDIS_URL: 'http://h' }), 'REDIS_URL'), /redis:/],
    ['a text that is no URL', () => postgresFrom(keys({ DATABASE_URL: 'h' }), 'DATABASE_URL'), /postgres:/],
  ])('what is missing or wrong is named: %s', (_, read, expected) => {
    expect(read).toThrow(
      expect.objectContaining({ rule: 'service/settings', expected: expect.stringMatching(expected) }),
    )
  })
})

describe('settings from URLs', () => {
  test.each<[string, () => unknown]>([
    ['no user', () => postgresUrl('postgres://h/d')],
    ['no database', () => mysqlUrl('mysql://u:p@h/')],
    ['a socket', () => postgresUrl('postgres://u:p@%2Fvar%2Frun/d')],
    ['another scheme', () => redisUrl('http://h')],
    ['no host', () => smtpUrl('smtp://')],
    ['no key', () => s3Url('https://h/bucket')],
    ['no bucket', () => s3Url('https://k:s@h/')],
  ])('refused: %s', (_, read) => {
    expect(read).toThrow(/expected|names no|socket|bucket/)
  })

  test('IPv6 addresses lose their brackets', () => {
    expect(redisUrl('redis://[::1]:7')).toMatchObject({ host: '::1', port: 7 })
  })
})

describe('the checklist', () => {
  const schema = kindOf('service').schema
  test.each<[string, unknown, RegExp]>([
    ['no service', {}, /exactly one service/],
    ['two services', { redis: { url: 'redis://h' }, smtp: { url: 'smtp://h' } }, /exactly one service/],
    ['no source', { redis: {} }, /either from-env/],
    ['two sources', { redis: { url: 'redis://h', 'from-env': 'REDIS_URL' } }, /either from-env/],
    ['a key that is none', { redis: { 'from-env': 'REDIS-URL' } }, /name of a key/],
    ['an unknown service', { reddis: { url: 'redis://h' } }, /did you mean.*redis/i],
    ['an unknown option', { redis: { url: 'redis://h', evictoin: 'noeviction' } }, /did you mean.*eviction/i],
    ['a version as text', { postgres: { url: 'postgres://u@h/d', version: '16' } }, /./],
    ['an assertion on nothing', { s3: { 'from-env': 'B', newest: { prefix: 'b/' } } }, /younger-than/],
    ['a recipient without a sender', { smtp: { url: 'smtp://h', 'send-to': 'a@b.example' } }, /both/],
    [
      'a recipient with a line',
      { smtp: { url: 'smtp://h', from: 'a@b', 'send-to': 'a@b.example>\r\nDATA' } },
      /mail address/,
    ],
  ])('refuses %s', (_, text, message) => {
    const result = schema.safeParse(text)
    expect(result.success).toBe(false)
    expect(JSON.stringify(result.error?.issues)).toMatch(message)
  })

  test('the refusal of a URL never shows it', () => {
    const result = schema.safeParse({ postgres: { url: 'mongodb://u:secret-value@h/d' } })
    expect(result.error?.issues[0]?.path).toEqual(['postgres', 'url'])
    expect(JSON.stringify(result.error)).not.toContain('secret-value')
  })

  test('the plan names what a run would touch, without user or password', () => {
    const environment = { name: 'production', envFiles: ['.env.production'] }
    const plan = (text: unknown) => planned('service', text, { environment })
    expect(plan({ postgres: { 'from-env': 'DATABASE_URL', migrations: 'django' } })).toEqual([
      'read .env.production',
      'read **/migrations/*.py',
      'read **/apps.py',
      'connect postgres at the address in DATABASE_URL, at most 2',
    ])
    expect(plan({ redis: { url: 'redis://:secret@cache.example.com' } })).toEqual([
      'connect cache.example.com:6379 as redis, up to 2 times',
    ])
  })
})

describe('the env file', () => {
  const redis = { redis: { 'from-env': 'REDIS_URL' } }

  test('is read from the checkout, and must be there and named', async () => {
    const project = new Project({ '.env.production': 'REDIS_URL=\n' })
    try {
      const at = (envFile?: string): ReturnType<typeof check> =>
        check('service', redis, {
          root: project.path,
          environment: { name: 'production', ...(envFile ? { envFiles: [envFile] } : {}) },
        })
      for (const file of [undefined, '.env.absent', '.env.production']) {
        expect(await at(file)).toMatchObject({ status: 'error', findings: [{ rule: 'service/settings' }] })
      }
    } finally {
      project.remove()
    }
  })

  test('of several the last word counts, and each must be there', async () => {
    const project = new Project({ 'a.env': 'REDIS_URL=redis://127.0.0.1:1\nPORT=1\n', 'b.env': 'REDIS_URL=ftp://x\n' })
    try {
      const at = async (...envFiles: string[]): Promise<string | undefined> => {
        const options = { root: project.path, environment: { name: 'production', envFiles } }
        return (await check('service', redis, options)).findings[0]?.rule
      }
      expect(await at('b.env', 'a.env')).toBe('service/connect')
      expect(await at('a.env', 'b.env')).toBe('service/settings')
      expect(await at('a.env', 'c.env')).toBe('service/settings')
    } finally {
      project.remove()
    }
  })

  test('must be read alike by the programs that may load it, or the checklist names one', async () => {
    const envContent = 'REDIS_PASSWORD=abc\nREDIS_URL=redis://:$' + '{REDIS_PASSWORD}@127.0.0.1:1\n'
    const options = { environment: { name: 'production', envContent }, stacks: () => ['django'] as const }
    const unclear = await check('service', redis, options)
    expect(unclear).toMatchObject({ status: 'error', findings: [{ rule: 'service/settings' }] })
    expect(unclear.findings[0]?.expected).toContain('reader')
    const named = await check('service', { ...redis, reader: 'compose' }, options)
    expect(named.findings[0]).toMatchObject({ rule: 'service/connect' })
  })
})

test('of a file that its reader refuses nothing is known', async () => {
  const envContent = 'REDIS_URL=redis://127.0.0.1:9/0\nB="open\n'
  const environment = { name: 'production', envContent }
  const refused = await check('service', { redis: { 'from-env': 'REDIS_URL' }, reader: 'compose' }, { environment })
  expect(refused).toMatchObject({
    status: 'error',
    findings: [{ rule: 'service/settings', observed: 'line 2 that it refuses' }],
  })
  const taken = await check('service', { redis: { 'from-env': 'REDIS_URL' }, reader: 'python-dotenv' }, { environment })
  expect(taken.findings).toMatchObject([{ rule: 'service/connect' }])
})
