import { afterAll, describe, expect, test } from '@jest/globals'
import { makeAuthority } from '../../../src/cli/demo/certificate.ts'
import { goodChain, presented } from '../../support/certificates.ts'
import { listen } from '../../support/daemon.ts'
import { type StorageOptions, type StoredObject, startStorage } from '../../support/object-storage.ts'
import { check, rulesAt, type TestWorldOptions } from '../../support/world.ts'

const good = goodChain()
const secretAccessKey = 'wJalr/secret+key=of the test'
const closers: (() => Promise<void>)[] = []
const now = new Date('2026-11-22T10:00:00Z')

function backup(name: string, hoursAgo: number, size = 50_000): StoredObject {
  return { key: name, modified: new Date(now.getTime() - hoursAgo * 3_600_000), size }
}

async function start(changes: Partial<StorageOptions> = {}): Promise<number> {
  const storage = await startStorage({
    bucket: 'shop-media',
    region: 'eu-central-1',
    accessKeyId: 'AKIAEXAMPLE',
    secretAccessKey,
    objects: [backup('media/a & b/photo 1.jpg', 1)],
    ...changes,
  })
  closers.push(storage.close)
  return storage.port
}

function env(port: number, changes: Record<string, string | undefined> = {}): TestWorldOptions {
  const settings = {
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: `"${secretAccessKey}"`,
    AWS_STORAGE_BUCKET_NAME: 'shop-media',
    AWS_S3_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_S3_REGION_NAME: 'eu-central-1',
    ...changes,
  }
  const lines = Object.entries(settings).filter(([, value]) => value !== undefined)
  return {
    now,
    environment: { name: 'production', envContent: lines.map(([key, value]) => `${key}=${value}\n`).join('') },
    net: { extraCa: [good.root.certificate], resolve: new Map([['localhost', ['127.0.0.1']]]) },
  }
}

const s3 = { s3: { 'from-env': 'AWS_STORAGE_BUCKET_NAME' } }

afterAll(async () => {
  await Promise.all(closers.map((close) => close()))
})

describe('s3', () => {
  test('passes where the key may look and strangers may not', async () => {
    expect(await check('service', s3, env(await start()))).toMatchObject({ status: 'passed', findings: [] })
    expect(await check('service', s3, env(await start({ objects: [] })))).toMatchObject({
      status: 'passed',
      findings: [],
    })
  })

  test('takes the whole of its settings from a URL', async () => {
    const url = `http://AKIAEXAMPLE:${encodeURIComponent(secretAccessKey)}@127.0.0.1:${await start()}/shop-media?region=eu-central-1`
    expect(await check('service', { s3: { url } })).toMatchObject({ status: 'passed', findings: [] })
  })

  test.each<[string, Record<string, string>, string, string]>([
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'not-the-secret' }, 'service/login', 'SignatureDoesNotMatch'],
    ['an unknown key', { AWS_ACCESS_KEY_ID: 'AKIAOTHER' }, 'service/login', 'InvalidAccessKeyId'],
    ['an unknown bucket', { AWS_STORAGE_BUCKET_NAME: 'shop-other' }, 'service/bucket', 'NoSuchBucket'],
    ['another region', { AWS_S3_REGION_NAME: 'us-east-1' }, 'service/bucket', 'AuthorizationHeaderMalformed'],
  ])('fails with %s', async (_, changes, rule, code) => {
    const result = await check('service', s3, env(await start(), changes))
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual([rule])
    expect(result.findings[0]?.observed).toContain(code)
    expect(JSON.stringify(result)).not.toContain('not-the-secret')
  })

  test('fails where the key may not list', async () => {
    expect(rulesAt(await check('service', s3, env(await start({ denyList: true }))))).toEqual(['service/permission'])
  })

  test('fails where strangers may list or read; objects may be meant for everybody, the list is not', async () => {
    const listed = await check('service', s3, env(await start({ everybody: { list: true } })))
    expect(rulesAt(listed)).toEqual(['service/public-bucket'])
    const port = await start({ everybody: { read: true } })
    expect(rulesAt(await check('service', s3, env(port)))).toEqual(['service/public-object'])
    const allowed = { s3: { ...s3.s3, 'public-objects': 'allowed' } }
    expect((await check('service', allowed, env(port))).status).toBe('passed')
    const both = await check('service', allowed, env(await start({ everybody: { list: true, read: true } })))
    expect(rulesAt(both)).toEqual(['service/public-bucket'])
  })

  test('tells a public list also where the key is refused', async () => {
    const port = await start({ everybody: { list: true } })
    const result = await check('service', s3, env(port, { AWS_SECRET_ACCESS_KEY: 'other-secret' }))
    expect(rulesAt(result)).toEqual(['service/login', 'service/public-bucket'])
  })

  test('judges age and size of the newest object under a prefix, over all pages', async () => {
    const objects = [
      backup('backups/3 days.sql.gz', 72),
      backup('backups/yesterday.sql.gz', 25, 20_000),
      backup('backups/week.sql.gz', 168),
      backup('old/other.sql.gz', 90),
      backup('uploads/now.jpg', 0.1, 10),
    ]
    const options = env(await start({ objects, pageSize: 1 }))
    const newest = (assertion: Record<string, unknown>): unknown => ({ s3: { ...s3.s3, newest: assertion } })
    const passed = newest({ prefix: 'backups/', 'younger-than': '26h', 'larger-than': '10KB' })
    expect(await check('service', passed, options)).toMatchObject({ status: 'passed', findings: [] })
    for (const assertion of [
      { prefix: 'backups/', 'younger-than': '24h' },
      { prefix: 'backups/', 'larger-than': '20KB' },
      { prefix: 'old/', 'younger-than': '26h', 'larger-than': '10KB' },
      { prefix: 'dumps/', 'younger-than': '26h' },
    ]) {
      const result = await check('service', newest(assertion), options)
      expect(result).toMatchObject({ status: 'failed', findings: [{ rule: 'service/newest' }] })
    }
  })

  test('verifies the certificate of the endpoint', async () => {
    const trusted = await start({ tls: good.server })
    const result = await check('service', s3, env(trusted, { AWS_S3_ENDPOINT_URL: `https://localhost:${trusted}` }))
    expect(result).toMatchObject({ status: 'passed', findings: [] })
    const foreign = await start({ tls: presented(makeAuthority().issue({ names: ['localhost'] })) })
    const refused = await check('service', s3, env(foreign, { AWS_S3_ENDPOINT_URL: `https://localhost:${foreign}` }))
    expect(refused.status).toBe('failed')
    expect(rulesAt(refused)).toEqual(['service/tls'])
  })

  test('refuses http where the checklist requires TLS', async () => {
    const result = await check('service', { s3: { ...s3.s3, tls: true } }, env(await start()))
    expect(rulesAt(result)).toEqual(['service/tls'])
  })

  test('names every key that is missing, and refuses what is no bucket', async () => {
    const missing = await check(
      'service',
      s3,
      env(1, { AWS_SECRET_ACCESS_KEY: undefined, AWS_STORAGE_BUCKET_NAME: '' }),
    )
    expect(missing.status).toBe('error')
    expect(missing.findings[0]?.expected).toMatch(/AWS_STORAGE_BUCKET_NAME.*AWS_SECRET_ACCESS_KEY/)
    const strange = await check('service', s3, env(1, { AWS_STORAGE_BUCKET_NAME: '../other?x=1' }))
    expect(strange.findings[0]).toMatchObject({ rule: 'service/settings' })
  })

  test('an answer that decides nothing is an error', async () => {
    const broken = await start({ intercept: (_, response) => Boolean(response.writeHead(503).end()) })
    const result = await check('service', s3, env(broken))
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['service/protocol'])
    const odd = await start({
      intercept: (request, response) =>
        request.headers.authorization === undefined && Boolean(response.writeHead(302, { location: '/login' }).end()),
    })
    expect((await check('service', s3, env(odd))).status).toBe('error')
    const endless = await start({
      objects: Array.from({ length: 60 }, (_, index) => backup(`b/${index}`, 1)),
      pageSize: 1,
    })
    const newest = { s3: { ...s3.s3, newest: { prefix: 'b/', 'younger-than': '26h' } } }
    const many = await check('service', newest, env(endless))
    expect(many).toMatchObject({ status: 'error', findings: [{ rule: 'service/newest' }] })
  })

  test('a silent server and a closed port are errors within the timeout', async () => {
    const { port, close } = await listen(() => {})
    const silent = await check('service', { ...s3, timeout: '300ms' }, env(port))
    expect(silent).toMatchObject({ status: 'error', findings: [{ rule: 'service/protocol' }] })
    await close()
    const closed = await check('service', s3, env(port))
    expect(closed).toMatchObject({ status: 'error', findings: [{ rule: 'service/connect' }] })
  })
})
