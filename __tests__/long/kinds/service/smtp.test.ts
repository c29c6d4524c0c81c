/** Takes long: mail servers that do not answer in time. */
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { makeAuthority } from '../../../../src/cli/demo/certificate.ts'
import { goodChain, presented } from '../../../support/certificates.ts'
import { listen } from '../../../support/daemon.ts'
import { check, rulesAt, type TestWorldOptions } from '../../../support/world.ts'

const good = goodChain()
const foreign = makeAuthority().issue({ names: ['localhost', 'mail.shop.example'] })
const user = 'mailer'
const password = 'a password with spaces'
const messages: string[] = []
const servers: SMTPServer[] = []

async function start(options: SMTPServerOptions = {}): Promise<number> {
  const server = new SMTPServer({
    ...good.server,
    banner: 'ready',
    disableReverseLookup: true,
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth: (login, _session, done) =>
      login.username === user && login.password === password
        ? done(null, { user })
        : done(Object.assign(new Error('no'), { responseCode: 535 })),
    onData: (stream, _session, done) => {
      let text = ''
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      stream.on('end', () => {
        messages.push(text)
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.server.address() as AddressInfo).port
}

/** Settings in Django's names. */
function env(port: number, changes: Record<string, string | undefined> = {}): TestWorldOptions {
  const settings = {
    EMAIL_HOST: 'localhost',
    EMAIL_PORT: String(port),
    EMAIL_HOST_USER: user,
    EMAIL_HOST_PASSWORD: `"${password}"`,
    EMAIL_USE_TLS: 'True',
    ...changes,
  }
  const lines = Object.entries(settings).filter(([, value]) => value !== undefined)
  return {
    environment: { name: 'production', envContent: lines.map(([key, value]) => `${key}=${value}\n`).join('') },
    stacks: () => ['django'],
    net: { extraCa: [good.root.certificate], resolve: new Map([['localhost', ['127.0.0.1']]]) },
  }
}

const smtp = { smtp: { 'from-env': 'EMAIL_HOST' } }

describe('smtp', () => {
  const ports: Record<string, number> = {}
  beforeAll(async () => {
    ports.good = await start()
    ports.foreign = await start(presented(foreign))
    ports.implicit = await start({ secure: true })
    ports.plain = await start({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
    ports.noAuth = await start({ disabledCommands: ['AUTH'], authOptional: true, onRcptTo: refuseForeign })
    ports.relay = await start({ authOptional: true })
    ports.cramMd5 = await start({
      authMethods: ['CRAM-MD5'],
      onAuth: (login, _session, done) =>
        login.username === user && login.validatePassword(password) ? done(null, { user }) : done(new Error('no')),
    })
    ports.login = await start({ authMethods: ['LOGIN'] })
    ports.token = await start({ authMethods: ['XOAUTH2'] })
    ports.greylist = await start({
      authOptional: true,
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('later'), { responseCode: 450 })),
    })
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => new Promise<void>((done) => server.close(() => done()))))
  })

  test('passes with STARTTLS, a trusted certificate, a login and no relay, and sends nothing', async () => {
    const result = await check('service', smtp, env(ports.good ?? 0))
    expect(result).toMatchObject({ status: 'passed', findings: [] })
    expect(messages).toEqual([])
  })

  test.each(['login', 'cramMd5'])('logs in by %s', async (name) => {
    const passed = await check('service', smtp, env(ports[name] ?? 0))
    expect(passed).toMatchObject({ status: 'passed', findings: [] })
    const failed = await check('service', smtp, env(ports[name] ?? 0, { EMAIL_HOST_PASSWORD: 'other' }))
    expect(rulesAt(failed)).toEqual(['service/login'])
  })

  test('speaks TLS from the first byte where the settings say so', async () => {
    const settings = { EMAIL_USE_TLS: undefined, EMAIL_USE_SSL: 'True' }
    expect(await check('service', smtp, env(ports.implicit ?? 0, settings))).toMatchObject({
      status: 'passed',
      findings: [],
    })
    const url = `smtps://${user}:${encodeURIComponent(password)}@localhost:${ports.implicit}`
    expect((await check('service', { smtp: { url } }, env(0))).status).toBe('passed')
  })

  test('fails where AUTH refuses, and never shows the password', async () => {
    const result = await check('service', smtp, env(ports.good ?? 0, { EMAIL_HOST_PASSWORD: 'guessed-password' }))
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['service/login'])
    expect(result.findings[0]?.observed).toContain('535')
    expect(JSON.stringify(result)).not.toContain('guessed-password')
  })

  test('fails with a foreign certificate before the password is sent', async () => {
    const result = await check('service', smtp, env(ports.foreign ?? 0))
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['service/tls'])
    expect(result.findings[0]?.message).toContain('nothing secret was sent')
  })

  test('fails with a certificate for another host', async () => {
    const options = env(ports.good ?? 0, { EMAIL_HOST: 'mail.shop.example' })
    const net = { ...options.net, resolve: new Map([['mail.shop.example', ['127.0.0.1']]]) }
    const result = await check('service', smtp, { ...options, net })
    expect(rulesAt(result)).toEqual(['service/tls'])
    expect(result.findings[0]?.observed).toContain('another host')
  })

  test('fails where the settings want STARTTLS and the server does not offer it', async () => {
    const result = await check('service', smtp, env(ports.plain ?? 0))
    expect(rulesAt(result)).toEqual(['service/tls'])
  })

  test('accepts the clear on loopback where the settings want it so, unless the checklist requires TLS', async () => {
    const options = env(ports.plain ?? 0, { EMAIL_USE_TLS: 'False' })
    expect((await check('service', smtp, options)).status).toBe('passed')
    const required = await check('service', { smtp: { ...smtp.smtp, tls: true } }, options)
    expect(rulesAt(required)).toEqual(['service/tls'])
  })

  test('fails where there is no login for the user of the settings, or none by password', async () => {
    for (const name of ['noAuth', 'token']) {
      expect(rulesAt(await check('service', smtp, env(ports[name] ?? 0)))).toEqual(['service/login'])
    }
  })

  test('requires a user in the settings where asked', async () => {
    const options = env(ports.noAuth ?? 0, { EMAIL_HOST_USER: undefined })
    expect((await check('service', smtp, options)).status).toBe('passed')
    const result = await check('service', { smtp: { ...smtp.smtp, auth: true } }, options)
    expect(rulesAt(result)).toEqual(['service/login'])
  })

  test('fails at an open relay; without a user in a private network it is a warning', async () => {
    const before = messages.length
    const result = await check('service', smtp, env(ports.relay ?? 0))
    expect(result.status).toBe('failed')
    expect(rulesAt(result)).toEqual(['service/open-relay'])
    const own = await check('service', smtp, env(ports.relay ?? 0, { EMAIL_HOST_USER: undefined }))
    expect(own.status).toBe('passed')
    expect(rulesAt(own, 'warning')).toEqual(['service/open-relay'])
    const unasked = await check('service', { smtp: { ...smtp.smtp, 'relay-test': false } }, env(ports.relay ?? 0))
    expect(unasked).toMatchObject({ status: 'passed', findings: [] })
    expect(messages.length).toBe(before)
  })

  test('does not take a deferral for a refusal', async () => {
    const result = await check('service', smtp, env(ports.greylist ?? 0))
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toEqual(['service/open-relay'])
  })

  test('sends one message only where the run may change state', async () => {
    const text = { smtp: { ...smtp.smtp, 'send-to': 'ops@shop.example', from: 'shop@shop.example' } }
    const before = messages.length
    const refused = await check('service', text, env(ports.good ?? 0))
    expect(refused.status).toBe('error')
    expect(rulesAt(refused)).toEqual(['service/delivery'])
    expect(messages.length).toBe(before)
    const allowed = await check('service', text, { ...env(ports.good ?? 0), allowStateChanges: true })
    expect(allowed).toMatchObject({ status: 'passed', findings: [] })
    expect(messages.slice(before)).toEqual([expect.stringContaining('Subject: Production readiness: test message')])
    const deferred = await check(
      'service',
      { smtp: { ...text.smtp, 'relay-test': false } },
      { ...env(ports.greylist ?? 0), allowStateChanges: true },
    )
    expect(rulesAt(deferred)).toEqual(['service/delivery'])
  })

  test('names every key that is missing, and reads switches strictly', async () => {
    const missing = await check('service', smtp, env(ports.good ?? 0, { EMAIL_HOST_PASSWORD: undefined }))
    expect(missing.status).toBe('error')
    expect(missing.findings[0]).toMatchObject({
      rule: 'service/settings',
      expected: expect.stringContaining('EMAIL_HOST_PASSWORD'),
    })
    const unclear = await check('service', smtp, env(ports.good ?? 0, { EMAIL_USE_TLS: 'perhaps' }))
    expect(unclear.findings[0]).toMatchObject({ rule: 'service/settings', expected: 'true or false' })
  })
})

describe('a mail server that misbehaves', () => {
  async function against(...replies: readonly string[]): Promise<Awaited<ReturnType<typeof check>>> {
    const { port, close } = await listen((socket) => {
      const left = [...replies]
      socket.write(left.shift() ?? '')
      socket.on('data', () => socket.write(left.shift() ?? ''))
    })
    try {
      return await check('service', { ...smtp, timeout: '1s' }, env(port))
    } finally {
      await close()
    }
  }

  test.each<[string, string[]]>([
    ['never greets', []],
    ['greets with a refusal', ['554 no service\r\n']],
    ['is no mail server', ['SSH-2.0-OpenSSH_9.2\r\n']],
    ['never ends its greeting', ['220-a\r\n'.repeat(200)]],
    ['falls silent after EHLO', ['220 ready\r\n', '250-me\r\n250-START']],
    ['refuses STARTTLS that it offers', ['220 ready\r\n', '250-me\r\n250 STARTTLS\r\n', '454 not now\r\n']],
  ])('%s: an error of the protocol', async (_, replies) => {
    const result = await against(...replies)
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toContain('service/protocol')
  })

  test('falls silent in the TLS handshake: an error of that step', async () => {
    const result = await against('220 ready\r\n', '250-me\r\n250 STARTTLS\r\n', '220 go\r\n')
    expect(result.status).toBe('error')
    expect(rulesAt(result)).toContain('service/tls')
  })

  test('injects text before the TLS handshake: refused', async () => {
    const result = await against('220 ready\r\n', '250-me\r\n250 STARTTLS\r\n', '220 go\r\n250 injected\r\n')
    expect(result.findings[0]).toMatchObject({ rule: 'service/tls', message: expect.stringContaining('in the clear') })
  })
})

function refuseForeign(address: { address: string }, _session: unknown, done: (error?: Error | null) => void): void {
  done(address.address.endsWith('@example.net') ? Object.assign(new Error('no relay'), { responseCode: 554 }) : null)
}
