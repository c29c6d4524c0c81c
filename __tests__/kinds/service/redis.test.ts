import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeAuthority } from '../../../src/cli/demo/certificate.ts'
import { goodChain, presented } from '../../support/certificates.ts'
import { type Daemon, DaemonDirectory, listen, startDaemon } from '../../support/daemon.ts'
import { findProgram, withPrograms } from '../../support/packages.ts'
import { check, rulesAt, type TestWorldOptions } from '../../support/world.ts'

const password = 'correct horse/battery'

function env(text: string): TestWorldOptions {
  return { environment: { name: 'production', envContent: text } }
}

withPrograms(['redis-server'], 'redis', () => {
  const directory = new DaemonDirectory()
  const good = goodChain()
  const foreign = makeAuthority().issue({ names: ['127.0.0.1', 'localhost'] })
  let [locked, open, guarded]: Daemon[] = []
  const tls: Record<string, number> = {}
  const daemons: Daemon[] = []

  async function redis(...args: string[]): Promise<Daemon> {
    const program = findProgram('redis-server') ?? ''
    const basics = ['--bind', '127.0.0.1', '--save', '', '--dir', directory.path]
    const daemon = await startDaemon(program, directory.path, (port) => [
      ...basics,
      ...args.flatMap((arg) => (arg === 'TLS' ? ['--port', '0', '--tls-port', String(port)] : [arg])),
      ...(args.includes('TLS') ? [] : ['--port', String(port)]),
    ])
    daemons.push(daemon)
    return daemon
  }

  async function secure(name: string, identity: { cert: string; key: string }): Promise<void> {
    const files = [
      '--tls-cert-file',
      directory.write(`${name}.crt`, identity.cert),
      '--tls-key-file',
      directory.write(`${name}.key`, identity.key),
    ]
    tls[name] = (await redis('TLS', ...files, '--tls-auth-clients', 'no', '--requirepass', password)).port
  }

  beforeAll(async () => {
    ;[locked, open, guarded] = await Promise.all([
      redis('--requirepass', password, '--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru'),
      redis('--protected-mode', 'no'),
      redis('--user', 'app', 'on', `>${password.replace(' ', '')}`, '~*', '+ping', '--requirepass', 'another-password'),
      secure('good', good.server),
      secure('foreign', presented(foreign)),
    ])
  })
  afterAll(async () => {
    await Promise.all(daemons.map((daemon) => daemon.stop()))
    directory.remove()
  })

  const urlOf = (daemon: Daemon | undefined, secret = password): string =>
    `redis://:${encodeURIComponent(secret)}@127.0.0.1:${daemon?.port}/0`

  test('passes with the password of the env file where a client without one is refused', async () => {
    const result = await check('service', { redis: { 'from-env': 'REDIS_URL' } }, env(`REDIS_URL=${urlOf(locked)}\n`))
    expect(result).toMatchObject({ status: 'passed', findings: [] })
  })

  test('takes the parts where there is no URL', async () => {
    const text = `REDIS_HOST=127.0.0.1\nREDIS_PORT=${locked?.port}\nREDIS_PASSWORD="${password}"\n`
    const result = await check('service', { redis: { 'from-env': 'REDIS_URL' } }, env(text))
    expect(result).toMatchObject({ status: 'passed', findings: [] })
  })

  test('fails without a password on the server, whether or not the application gives one', async () => {
    for (const url of [`redis://127.0.0.1:${open?.port}/0`, urlOf(open)]) {
      const result = await check('service', { redis: { url } })
      expect(result.status).toBe('failed')
      expect(rulesAt(result)).toEqual(['service/auth-required'])
      expect(rulesAt(result, 'info')).toEqual(['service/protected-mode'])
    }
  })

  test('fails with a wrong password, and never shows it', async () => {
    const result = await check('service', { redis: { url: urlOf(locked, 'wrong-password') } })
    expect(rulesAt(result)).toEqual(['service/login'])
    expect(result.status).toBe('failed')
    expect(JSON.stringify(result)).not.toContain('wrong-password')
  })

  test('fails without a password in the settings where the server asks for one', async () => {
    const result = await check('service', { redis: { url: `redis://127.0.0.1:${locked?.port}` } })
    expect(rulesAt(result)).toEqual(['service/login'])
  })

  test('logs in as an ACL user, and says what that user may not see', async () => {
    const secret = password.replace(' ', '')
    const url = `redis://app:${encodeURIComponent(secret)}@127.0.0.1:${guarded?.port}`
    expect(await check('service', { redis: { url } })).toMatchObject({ status: 'passed', findings: [] })
    const asked = await check('service', { redis: { url, eviction: 'noeviction' } })
    expect(asked.status).toBe('error')
    expect(rulesAt(asked)).toEqual(['service/eviction'])
  })

  test('judges version, eviction policy and protected mode where asked', async () => {
    const url = urlOf(locked)
    expect((await check('service', { redis: { url, eviction: 'allkeys-lru', version: { gte: 6 } } })).status).toBe(
      'passed',
    )
    const wrong = await check('service', { redis: { url, eviction: 'noeviction', version: { gte: 99 } } })
    expect(rulesAt(wrong)).toEqual(['service/eviction', 'service/version'])
    const mode = await check('service', { redis: { url: urlOf(open), 'protected-mode': true } })
    expect(rulesAt(mode)).toEqual(['service/auth-required', 'service/protected-mode'])
    expect(rulesAt(await check('service', { redis: { url: urlOf(open) } }), 'warning')).toEqual(['service/eviction'])
  })

  test('verifies the certificate of rediss with ca-file, and refuses a foreign one before the password is sent', async () => {
    const url = (name: string): string => `rediss://:${encodeURIComponent(password)}@localhost:${tls[name]}`
    const net = { extraCa: [good.root.certificate], resolve: new Map([['localhost', ['127.0.0.1']]]) }
    expect((await check('service', { redis: { url: url('good') } }, { net })).status).toBe('passed')
    for (const name of ['good', 'foreign']) {
      const result = await check('service', { redis: { url: url(name) } }, { net: name === 'good' ? {} : net })
      expect(result).toMatchObject({ status: 'failed', findings: [{ rule: 'service/tls' }] })
    }
  })

  test('refuses plain Redis where the checklist requires TLS', async () => {
    const result = await check('service', { redis: { url: urlOf(locked), tls: true } })
    expect(rulesAt(result)).toEqual(['service/tls'])
    expect(result.findings[0]?.message).toContain('nothing secret was sent')
  })

  test('says that TLS was spoken to a plain port', async () => {
    const url = `rediss://:x@127.0.0.1:${locked?.port}`
    const result = await check('service', { redis: { url } }, { timeoutMs: 1000 })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['service/tls'])
  })
})

describe('whatever a server does', () => {
  async function against(
    serve: Parameters<typeof listen>[0],
    scheme = 'redis',
    timeout = '10s',
  ): Promise<Awaited<ReturnType<typeof check>>> {
    const { port, close } = await listen(serve)
    try {
      return await check('service', { redis: { url: `${scheme}://:secret-value@127.0.0.1:${port}` }, timeout })
    } finally {
      await close()
    }
  }

  test.each<[string, (socket: import('node:net').Socket) => void, string]>([
    ['silence', () => {}, 'did not answer in time'],
    ['an end', (socket) => socket.end(), 'closed the connection'],
    ['a reset', (socket) => socket.once('data', () => socket.resetAndDestroy()), 'closed the connection'],
    ['another protocol', (socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'), 'does not speak'],
    ['half a reply', (socket) => socket.write('$100\r\nabc'), 'did not answer in time'],
    ['a huge announcement', (socket) => socket.write('$999999999\r\n'), 'does not speak'],
    ['a line without end', (socket) => socket.write('+'.repeat(100_000)), 'does not speak'],
    ['deep nesting', (socket) => socket.write('*1\r\n'.repeat(50)), 'does not speak'],
  ])('%s is an error within the timeout', async (_, serve, message) => {
    const result = await against(serve, 'redis', message === 'did not answer in time' ? '300ms' : '10s')
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['service/protocol'])
    expect(result.findings[0]?.message).toContain(message)
  })

  test('a flood of bytes is bounded', async () => {
    const result = await against((socket) => {
      const more = (): void => {
        while (!socket.destroyed && socket.write(Buffer.alloc(1024 * 1024, 43))) {}
        if (!socket.destroyed) socket.once('drain', more)
      }
      more()
    })
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['service/protocol'])
  })

  test('half a TLS handshake is an error of that step', async () => {
    const result = await against((socket) => socket.write(Buffer.from([22, 3, 3, 0, 80, 2])), 'rediss', '1s')
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['service/tls'])
    expect(result.findings[0]?.message).toContain('handshake in time')
  })

  test('a closed port is an error of connecting, with advice for private networks', async () => {
    const { port, close } = await listen(() => {})
    await close()
    const result = await check('service', { redis: { url: `redis://127.0.0.1:${port}` } })
    expect(result.status).toBe('error')
    expect(result.findings[0]).toMatchObject({ rule: 'service/connect', observed: 'refused' })
    expect(result.findings[0]?.fix).toContain('tunnel')
  })

  test('the name of a compose service is an error that says so', async () => {
    const result = await check('service', { redis: { url: 'redis://no-such-service:6379' } })
    expect(result.status).toBe('error')
    expect(result.findings[0]).toMatchObject({ rule: 'service/dns' })
    expect(result.findings[0]?.message).toContain('private network')
    expect(result.findings[0]?.fix).toContain('resolve')
  })
})
