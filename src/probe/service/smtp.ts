import { createHmac } from 'node:crypto'
import { ProbeError } from '../error.ts'
import { type Encryption, tlsPolicy, unencrypted } from './encryption.ts'
import { type Endpoint, nameOf, type Reach } from './reach.ts'
import { orRefusal, Refusal, type RefusalFacts } from './refusal.ts'
import { plain, type TlsFacts, Wire } from './wire.ts'

export interface SmtpSettings extends Endpoint {
  readonly user: string | null
  readonly password: string | null
  /** TLS from the first byte, rather than by STARTTLS. */
  readonly implicit: boolean
  readonly encryption: Encryption
}

export interface SmtpOptions {
  readonly tls: boolean | undefined
  /** Ask without a login for delivery to a foreign domain; nothing is sent. */
  readonly relayTest: boolean
  /** Send one message; null sends nothing. */
  readonly message: { readonly from: string; readonly to: string; readonly id: string; readonly date: Date } | null
}

export interface SmtpFacts {
  readonly isPublic: boolean
  /** What ended the conversation of the application. */
  readonly refusal: RefusalFacts | null
  readonly inside: SmtpInside | null
  /** null: not asked. */
  readonly relay: Relay | null
}

export interface SmtpInside {
  readonly tls: TlsFacts
  readonly loggedIn: boolean
  /** null: nothing was to be sent. */
  readonly sent: 'accepted' | { readonly refusedWith: number } | null
}

/** `deferred`: the server put the decision off; `unknown`: the conversation did not get there. */
export type Relay = 'refused' | 'accepted' | { readonly deferredWith: number } | { readonly unknown: string }

/**
 * Greets, encrypts and logs in as the application does, then asks on a second connection whether strangers may relay.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 */
export async function askSmtp(reach: Reach, settings: SmtpSettings, options: SmtpOptions): Promise<SmtpFacts> {
  const first = await converse(reach, settings, async (wire) => {
    const isPublic = wire.isPublic
    const inside = await orRefusal(asApplication(wire, settings, options))
    return 'value' in inside
      ? { isPublic, refusal: null, inside: inside.value }
      : { isPublic, refusal: inside.refusal, inside: null }
  })
  return { ...first, relay: options.relayTest ? await askRelay(reach, settings) : null }
}

async function converse<T>(reach: Reach, settings: SmtpSettings, talk: (wire: Wire) => Promise<T>): Promise<T> {
  const wire = await Wire.open(reach, settings)
  try {
    return await talk(wire)
  } finally {
    wire.write('QUIT\r\n')
    wire.close()
  }
}

async function asApplication(wire: Wire, settings: SmtpSettings, options: SmtpOptions): Promise<SmtpInside> {
  const policy = tlsPolicy(settings.encryption, wire.isPublic, options.tls)
  const { tls, extensions } = await open(wire, settings, policy)
  if (tls.protocol === null && policy.mustEncrypt) {
    const wanted = settings.encryption !== 'disabled'
    throw unencrypted(
      wire,
      wanted ? 'the server does not offer STARTTLS' : 'the settings of the application turn TLS off',
    )
  }
  const { user, password } = settings
  if (user !== null && password !== null) await logIn(wire, settings, extensions, user, password)
  const sent = options.message === null ? null : await sendMessage(wire, options.message)
  wire.refuseUnasked()
  return { tls, loggedIn: user !== null, sent }
}

interface Opened {
  readonly tls: TlsFacts
  readonly extensions: ReadonlyMap<string, string>
}

/** Greeting, EHLO and, where the settings say so, TLS (RFC 5321 section 3, RFC 3207). */
async function open(wire: Wire, settings: SmtpSettings, policy: { readonly mustTrust: boolean }): Promise<Opened> {
  let tls = settings.implicit ? await wire.encrypt(policy.mustTrust) : plain
  const greeting = await readReply(wire)
  if (greeting.code !== 220) throw unexpected(settings, 'greeting', greeting)
  let extensions = await hello(wire, settings)
  if (tls.protocol === null && settings.encryption !== 'disabled' && extensions.has('STARTTLS')) {
    const ready = await command(wire, 'STARTTLS')
    if (ready.code !== 220) throw unexpected(settings, 'STARTTLS', ready)
    tls = await wire.encrypt(policy.mustTrust)
    extensions = await hello(wire, settings)
  }
  return { tls, extensions }
}

async function hello(wire: Wire, settings: SmtpSettings): Promise<Map<string, string>> {
  const reply = await command(wire, 'EHLO [127.0.0.1]')
  if (reply.code !== 250) throw unexpected(settings, 'EHLO', reply)
  return new Map(
    reply.lines.slice(1).map((line) => {
      const [name = '', ...rest] = line.trim().split(/[ =]/)
      return [name.toUpperCase(), rest.join(' ').toUpperCase()]
    }),
  )
}

/** AUTH of RFC 4954 by PLAIN, LOGIN or CRAM-MD5, the first that the server offers. */
async function logIn(
  wire: Wire,
  settings: SmtpSettings,
  extensions: ReadonlyMap<string, string>,
  user: string,
  password: string,
): Promise<void> {
  const refuse = (observed: string): Refusal =>
    new Refusal({
      rule: 'service/login',
      message: `The mail server at ${nameOf(settings)} refuses the login of the application`,
      expected: 'a login with the settings of the application',
      observed,
    })
  const offered = extensions.get('AUTH')?.split(/\s+/) ?? []
  const mechanism = ['PLAIN', 'LOGIN', 'CRAM-MD5'].find((name) => offered.includes(name))
  if (mechanism === undefined) {
    throw refuse(offered.length === 0 ? 'the server does not offer AUTH' : 'no login by user and password is offered')
  }
  const reply = await authenticate(wire, mechanism, user, password)
  if (reply.code === 235) return
  if (reply.code >= 400 && reply.code < 500 && reply.code !== 432) throw unexpected(settings, 'login', reply)
  throw refuse(`AUTH was answered with ${reply.code}`)
}

async function authenticate(wire: Wire, mechanism: string, user: string, password: string): Promise<Reply> {
  if (mechanism === 'PLAIN') return command(wire, `AUTH PLAIN ${base64(`\0${user}\0${password}`)}`)
  const challenge = await command(wire, `AUTH ${mechanism}`)
  if (challenge.code !== 334) return challenge
  if (mechanism === 'CRAM-MD5') {
    const text = Buffer.from(challenge.lines[0] ?? '', 'base64')
    return command(wire, base64(`${user} ${createHmac('md5', password).update(text).digest('hex')}`))
  }
  const next = await command(wire, base64(user))
  return next.code === 334 ? command(wire, base64(password)) : next
}

/** Domains that RFC 2606 keeps free, so that nobody is ever written to. */
const strangers = { from: 'readiness-gate@example.com', to: 'readiness-gate@example.net' }

async function askRelay(reach: Reach, settings: SmtpSettings): Promise<Relay> {
  try {
    return await converse(reach, settings, async (wire) => {
      await open(wire, settings, { mustTrust: false })
      const sender = await command(wire, `MAIL FROM:<${strangers.from}>`)
      if (sender.code !== 250) return decided(sender)
      const recipient = await command(wire, `RCPT TO:<${strangers.to}>`)
      wire.refuseUnasked()
      // QUIT ends a transaction without a message (RFC 5321 section 4.1.1.10).
      return decided(recipient)
    })
  } catch (error) {
    if (error instanceof ProbeError || error instanceof Refusal) return { unknown: error.message }
    throw error
  }
}

function decided({ code }: Reply): Relay {
  if (code >= 200 && code < 300) return 'accepted'
  return code >= 500 ? 'refused' : { deferredWith: code }
}

async function sendMessage(wire: Wire, message: NonNullable<SmtpOptions['message']>): Promise<SmtpInside['sent']> {
  for (const line of [`MAIL FROM:<${message.from}>`, `RCPT TO:<${message.to}>`]) {
    const { code } = await command(wire, line)
    if (code < 200 || code > 299) return { refusedWith: code }
  }
  const ready = await command(wire, 'DATA')
  if (ready.code !== 354) return { refusedWith: ready.code }
  const text = [
    `From: <${message.from}>`,
    `To: <${message.to}>`,
    'Subject: Production readiness: test message',
    `Date: ${message.date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${message.id}@readiness-gate.invalid>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'The production readiness gate sent this message to see that mail is delivered.',
    '.',
  ]
  const reply = await command(wire, text.join('\r\n'))
  return reply.code === 250 ? 'accepted' : { refusedWith: reply.code }
}

interface Reply {
  readonly code: number
  readonly lines: readonly string[]
}

async function command(wire: Wire, line: string): Promise<Reply> {
  wire.ask(`${line}\r\n`)
  return readReply(wire)
}

/** Every line of a reply has its code (RFC 5321 section 4.2.1). */

async function readReply(wire: Wire): Promise<Reply> {
  const lines: string[] = []
  let code: string | undefined
  for (let count = 0; count < 100; count++) {
    const line = await wire.readLine()
    const match = /^([2-5]\d\d)(?:([ -])(.*))?$/.exec(line)
    if (!match) throw wire.strange('an answer that is not of SMTP')
    code ??= match[1]
    if (match[1] !== code) throw wire.strange('a reply with two codes')
    lines.push(match[3] ?? '')
    if (match[2] !== '-') return { code: Number(code), lines }
  }
  throw wire.strange('a reply of more than 100 lines')
}

function unexpected(endpoint: Endpoint, step: string, reply: Reply): ProbeError {
  return new ProbeError('service/protocol', `The mail server at ${nameOf(endpoint)} does not go on after the ${step}`, {
    expected: 'a positive reply',
    observed: `reply ${reply.code}`,
  })
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
