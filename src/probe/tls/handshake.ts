import { constants, type X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { connect, rootCertificates, type SecureContext, type TLSSocket } from 'node:tls'
import type { Net } from '../net.ts'
import { limitTime } from '../time-limit.ts'
import { trusting } from '../trust.ts'
import {
  type ChainFacts,
  chainFacts,
  issuerOf,
  type Revocable,
  revocables,
  type TrustStore,
  trustStore,
} from './certificates.ts'
import { readStaple, type Staple } from './ocsp.ts'
import { connectForTls, type TlsConnection, type TlsPlace } from './start-tls.ts'

/** A whole handshake by Node's own TLS, with everything that OpenSSL still speaks switched on. */
export interface Handshake {
  /** Null where no certificate came. */
  readonly chain: ChainFacts | null
  /** Null where OpenSSL verified the chain, otherwise the code of its first objection. */
  readonly objection: string | null
  /** `TLS 1.3`; null where the handshake did not come to its end. */
  readonly protocol: string | null
  readonly alpn: string | null
  readonly staple: Staple | 'unreadable' | null
  /** Certificates whose authority publishes a list of what it revoked, where OpenSSL verified the chain. */
  readonly revocable: readonly Revocable[]
  /** A client certificate is demanded, by an alert or, after the handshake, by an HTTP answer. */
  readonly clientCertificateDemanded: boolean
  /** Why the handshake failed; null where it did not. */
  readonly fault: HandshakeFault | null
}

export type HandshakeFault =
  | { readonly kind: 'refused' }
  | { readonly kind: 'timeout'; readonly connected: boolean }
  | { readonly kind: 'no-route'; readonly code: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'not-tls' }
  | { readonly kind: 'no-start-tls'; readonly said: string }
  /** Anything else, by OpenSSL's code. */
  | { readonly kind: 'failed'; readonly code: string }

export interface HandshakeTarget extends TlsPlace {
  readonly host: string
  readonly timeoutMs: number
}

/** What one handshake offers, and what it asks afterwards. */
export interface Shaking {
  /** Protocols above TLS; none leaves the extension out. */
  readonly alpn: readonly string[]
  /** Only signatures of this kind of key are offered, so that a server of several certificates shows that one. */
  readonly keys?: KeyKind
  /** Without the name of the host, as old clients and scanners come. */
  readonly withoutName?: true
  /** GET / where HTTP/1.1 is agreed. */
  readonly asks?: true
}

/** Kinds of keys that browsers take. */
export const keyKinds = {
  RSA: [
    'rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512:rsa_pss_pss_sha256:rsa_pss_pss_sha384',
    'RSA+SHA256:RSA+SHA384:RSA+SHA512:RSA+SHA1',
  ].join(':'),
  ECDSA: 'ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ECDSA+SHA1',
} as const
export type KeyKind = keyof typeof keyKinds

/** Makes one handshake; once more where the connection was only closed. Never throws. */
export async function handshake(net: Net, target: HandshakeTarget, how: Shaking): Promise<Handshake> {
  const deadline = performance.now() + target.timeoutMs
  const first = await attempt(net, target, deadline, how)
  return first.fault?.kind === 'closed' ? attempt(net, target, deadline, how) : first
}

/** Whether the server insists on another protocol above TLS than those that were offered. */
export function agreesOnNoProtocol({ fault }: Handshake): boolean {
  return fault?.kind === 'failed' && /NO_APPLICATION_PROTOCOL/.test(fault.code)
}

interface Trust {
  readonly contexts: Map<string, SecureContext>
  readonly store: TrustStore
  /** What was found of a chain: the same comes in most handshakes, and each signature takes time to verify. */
  readonly chains: Map<string, Looked>
}

interface Looked {
  readonly facts: ChainFacts
  readonly issuer: X509Certificate | null
  readonly revocable: readonly Revocable[]
}

function lookAt({ store, chains }: Trust, sent: readonly X509Certificate[], host: string): Looked {
  const key = JSON.stringify([host, ...sent.map(({ fingerprint256 }) => fingerprint256)])
  const known = chains.get(key)
  if (known) return known
  const now = Date.now()
  const looked = {
    facts: chainFacts(sent, host, store, now),
    issuer: issuerOf(sent, store, now),
    revocable: revocables(sent, store, now),
  }
  chains.set(key, looked)
  return looked
}

const trusts = new WeakMap<Net, Trust>()

function trustOf(net: Net): Trust {
  const known = trusts.get(net)
  if (known) return known
  const made = {
    contexts: new Map<string, SecureContext>(),
    store: trustStore(rootCertificates, net.extraCa),
    chains: new Map<string, Looked>(),
  }
  trusts.set(net, made)
  return made
}

function contextOf(net: Net, keys: KeyKind | undefined): SecureContext {
  const { contexts } = trustOf(net)
  const known = contexts.get(keys ?? '')
  if (known) return known
  const made = trusting(net.extraCa, {
    // What is too weak is judged by the rules; here it has to be seen.
    ciphers: 'ALL:eNULL:!aNULL:!PSK:!SRP:@SECLEVEL=0',
    minVersion: 'TLSv1',
    secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    ...(keys ? { sigalgs: keyKinds[keys] } : {}),
  })
  contexts.set(keys ?? '', made)
  return made
}

/** A refusal of whoever comes without a certificate, after an end of the handshake that the client has seen already. */
const demand =
  /CERTIFICATE_REQUIRED|ALERT_(BAD_CERTIFICATE|HANDSHAKE_FAILURE|CERTIFICATE_UNKNOWN|UNKNOWN_CA|NO_CERTIFICATE)/

async function attempt(net: Net, target: HandshakeTarget, deadline: number, how: Shaking): Promise<Handshake> {
  const left = (): number => Math.max(1, deadline - performance.now())
  const connection = await connectForTls(target, left())
  if (connection.state !== 'open') return failed(connectionFault(connection))
  const trust = trustOf(net)
  const started = performance.now()
  const socket = connect({
    socket: connection.socket,
    host: target.host,
    ...(isIP(target.host) === 0 && !how.withoutName ? { servername: target.host } : {}),
    secureContext: contextOf(net, how.keys),
    rejectUnauthorized: false,
    requestOCSP: true,
    minDHSize: 1,
    ...(how.alpn.length > 0 ? { ALPNProtocols: [...how.alpn] } : {}),
  })
  return new Promise((resolve) => {
    let staple: Buffer | null = null
    let sent: X509Certificate[] = []
    let finished = false
    let bytes = ''
    const facts = (fault: HandshakeFault | null, demanded: boolean): Handshake => {
      const looked = sent.length > 0 ? lookAt(trust, sent, target.host) : null
      return { ...seen(looked), fault, clientCertificateDemanded: demanded }
    }
    const seen = (looked: Looked | null): Omit<Handshake, 'fault' | 'clientCertificateDemanded'> => ({
      chain: looked?.facts ?? null,
      objection: finished && !socket.authorized ? codeOf(socket.authorizationError) : null,
      protocol: finished
        ? (socket
            .getProtocol()
            ?.replace(/^TLSv1$/, 'TLSv1.0')
            .replace('TLSv', 'TLS ') ?? null)
        : null,
      alpn: finished && socket.alpnProtocol ? socket.alpnProtocol : null,
      staple: staple && sent[0] ? readStaple(staple, sent[0], looked?.issuer ?? null) : null,
      revocable: finished && socket.authorized ? (looked?.revocable ?? []) : [],
    })
    const done = (fault: HandshakeFault | null, demanded = false): void => {
      endLimit()
      endQuiet()
      const result = facts(fault, demanded)
      socket.removeAllListeners()
      socket.on('error', () => {})
      socket.destroy()
      connection.socket.destroy()
      resolve(result)
    }
    // Whoever is silent after a whole handshake has accepted it.
    const late = (): void => done(finished ? null : { kind: 'timeout', connected: true })
    const endLimit = limitTime(left(), late)
    let endQuiet = (): void => {}
    // The certificates must not be asked for this early: Node would then forget them.
    socket.on('OCSPResponse', (response: Buffer | null) => {
      staple = response
    })
    let asking = false
    socket.on('secureConnect', () => {
      finished = true
      sent = sentChain(socket)
      asking = how.asks === true && socket.alpnProtocol === 'http/1.1'
      if (asking) {
        const run = net.run ? `Readiness-Run: ${net.run}\r\n` : ''
        socket.write(
          `GET / HTTP/1.1\r\nHost: ${hostHeader(target)}\r\nUser-Agent: ${net.userAgent}\r\n${run}Connection: close\r\n\r\n`,
        )
      } else if (socket.getProtocol() !== 'TLSv1.3') {
        // A demand of older versions is part of the handshake.
        return done(null)
      }
      // A demand of TLS 1.3 comes after the handshake, one way back and forth later at most. One of nginx comes as an HTTP
      // answer, and at once: no application is asked for it.
      const patience = 250 + 3 * (performance.now() - started) + (asking ? 300 : 0)
      endQuiet = limitTime(Math.min(left(), patience), () => done(null))
    })
    // A ticket is sent to whom the server has accepted.
    socket.on('session', () => {
      if (finished && !asking) done(null)
    })
    socket.on('data', (piece: Buffer) => {
      bytes += piece.toString('latin1')
      const refuses = 'HTTP/1.1 400'.length > bytes.length || /^HTTP\/1\.\d 400/.test(bytes)
      const demanded = refuses && /(SSL|client) certificate/i.test(bytes)
      if (demanded || !refuses || bytes.length > 4096) done(null, demanded)
    })
    socket.on('end', () => done(finished ? null : { kind: 'closed' }))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? 'unknown'
      if (finished) return done(null, demand.test(code))
      // In TLS 1.2 the demand is part of the handshake, which then fails with an alert that only hints at it.
      if (sent.length === 0) sent = sentChain(socket)
      done(faultOf(code), /CERTIFICATE_REQUIRED/.test(code))
    })
    socket.on('close', () => done(finished ? null : { kind: 'closed' }))
  })
}

function failed(fault: HandshakeFault): Handshake {
  return {
    chain: null,
    objection: null,
    protocol: null,
    alpn: null,
    staple: null,
    revocable: [],
    clientCertificateDemanded: false,
    fault,
  }
}

function connectionFault(connection: Exclude<TlsConnection, { state: 'open' }>): HandshakeFault {
  switch (connection.state) {
    case 'mute':
      return { kind: 'timeout', connected: true }
    case 'no-start-tls':
      return { kind: 'no-start-tls', said: connection.said }
    case 'refused':
      return { kind: 'refused' }
    case 'reset':
      return { kind: 'closed' }
    case 'silent':
      return { kind: 'timeout', connected: false }
    case 'no-route':
      return { kind: 'no-route', code: connection.code }
  }
}

function faultOf(code: string): HandshakeFault {
  if (code === 'ECONNRESET' || code === 'EPIPE') return { kind: 'closed' }
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|BAD_RECORD_TYPE/.test(code)) return { kind: 'not-tls' }
  return { kind: 'failed', code: code.replace(/^ERR_SSL_/, '') }
}

const mostCertificates = 10

/** Exactly what was sent, in that order: Node gives each certificate the next one as its `issuerCertificate`. */
function sentChain(socket: TLSSocket): X509Certificate[] {
  const found: X509Certificate[] = []
  let current = socket.getPeerX509Certificate()
  while (current && found.length < mostCertificates && !found.includes(current)) {
    found.push(current)
    current = current.issuerCertificate
  }
  return found
}

function codeOf(error: Error | string | null): string {
  if (error === null) return 'UNVERIFIED'
  if (typeof error === 'string') return error
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

function hostHeader(target: Pick<HandshakeTarget, 'host' | 'port'>): string {
  const host = target.host.includes(':') ? `[${target.host}]` : target.host
  return target.port === 443 ? host : `${host}:${target.port}`
}
