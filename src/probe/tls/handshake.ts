import { constants, type X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { connect, createSecureContext, rootCertificates, type SecureContext, type TLSSocket } from 'node:tls'
import type { Net } from '../net.ts'
import { type Connection, connectTcp } from '../tcp.ts'
import { type ChainFacts, chainFacts, type TrustStore, trustStore } from './certificates.ts'
import { type StapleStatus, stapleStatus } from './ocsp.ts'

/** A whole handshake by Node's own TLS, with everything that OpenSSL still speaks switched on. */
export interface Handshake {
  /** Null where no certificate came. */
  readonly chain: ChainFacts | null
  /** Null where OpenSSL verified the chain, otherwise the code of its first objection. */
  readonly objection: string | null
  /** `TLS 1.3`; null where the handshake did not come to its end. */
  readonly protocol: string | null
  readonly alpn: string | null
  readonly staple: StapleStatus | null
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
  /** Anything else, by OpenSSL's code. */
  | { readonly kind: 'failed'; readonly code: string }

export interface HandshakeTarget {
  readonly host: string
  readonly address: string
  readonly port: number
  readonly timeoutMs: number
}

/** Makes one handshake; once more where the connection was only closed, or where no protocol above TLS was agreed. Never throws. */
export async function handshake(net: Net, target: HandshakeTarget): Promise<Handshake> {
  const deadline = performance.now() + target.timeoutMs
  const first = await attempt(net, target, deadline, ['h2', 'http/1.1'])
  // Only over HTTP/1.1 can a demand for a client certificate that comes as an HTTP answer be seen.
  if (first.fault === null && first.alpn === 'h2' && !first.clientCertificateDemanded) {
    const second = await attempt(net, target, deadline, ['http/1.1'])
    return { ...first, clientCertificateDemanded: second.clientCertificateDemanded }
  }
  if (first.fault?.kind === 'closed') return attempt(net, target, deadline, ['h2', 'http/1.1'])
  if (first.fault?.kind === 'failed' && /NO_APPLICATION_PROTOCOL/.test(first.fault.code)) {
    return attempt(net, target, deadline, undefined)
  }
  return first
}

interface Trust {
  readonly context: SecureContext
  readonly store: TrustStore
}

const trusts = new WeakMap<Net, Trust>()

function trustOf(net: Net): Trust {
  const known = trusts.get(net)
  if (known) return known
  const made = {
    context: createSecureContext({
      ca: [...rootCertificates, ...net.extraCa],
      // What is too weak is judged by the rules; here it has to be seen.
      ciphers: 'ALL:eNULL:!aNULL:!PSK:!SRP:@SECLEVEL=0',
      minVersion: 'TLSv1',
      secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
    }),
    store: trustStore(rootCertificates, net.extraCa),
  }
  trusts.set(net, made)
  return made
}

async function attempt(
  net: Net,
  target: HandshakeTarget,
  deadline: number,
  protocols: readonly string[] | undefined,
): Promise<Handshake> {
  const left = (): number => Math.max(1, deadline - performance.now())
  const connection = await connectTcp(target.address, target.port, left())
  if (connection.state !== 'open') return failed(connectionFault(connection))
  const trust = trustOf(net)
  const started = performance.now()
  const socket = connect({
    socket: connection.socket,
    host: target.host,
    ...(isIP(target.host) === 0 ? { servername: target.host } : {}),
    secureContext: trust.context,
    rejectUnauthorized: false,
    requestOCSP: true,
    minDHSize: 1,
    ...(protocols ? { ALPNProtocols: [...protocols] } : {}),
  })
  return new Promise((resolve) => {
    let staple: Buffer | null = null
    let sent: X509Certificate[] = []
    let finished = false
    let bytes = ''
    const facts = (fault: HandshakeFault | null, demanded: boolean): Handshake => ({
      chain: sent.length > 0 ? chainFacts(sent, target.host, trust.store, Date.now()) : null,
      objection: finished && !socket.authorized ? codeOf(socket.authorizationError) : null,
      protocol: finished
        ? (socket
            .getProtocol()
            ?.replace(/^TLSv1$/, 'TLSv1.0')
            .replace('TLSv', 'TLS ') ?? null)
        : null,
      alpn: finished && socket.alpnProtocol ? socket.alpnProtocol : null,
      staple: staple && sent[0] ? stapleStatus(staple, sent[0].serialNumber) : null,
      clientCertificateDemanded: demanded,
      fault,
    })
    const done = (fault: HandshakeFault | null, demanded = false): void => {
      clearTimeout(timer)
      clearTimeout(quiet)
      const result = facts(fault, demanded)
      socket.removeAllListeners()
      socket.on('error', () => {})
      socket.destroy()
      connection.socket.destroy()
      resolve(result)
    }
    // Whoever is silent after a whole handshake has accepted it.
    const late = (): void => done(finished ? null : { kind: 'timeout', connected: true })
    const timer = setTimeout(late, left())
    let quiet: NodeJS.Timeout | undefined
    // The certificates must not be asked for this early: Node would then forget them.
    socket.on('OCSPResponse', (response: Buffer | null) => {
      staple = response
    })
    socket.on('secureConnect', () => {
      finished = true
      sent = sentChain(socket)
      // A demand of TLS 1.3 comes after the handshake, one way back and forth later at most.
      let patience = 50 + 3 * (performance.now() - started)
      if (socket.alpnProtocol === 'http/1.1') {
        // A demand of nginx comes as an HTTP answer, and at once: no application is asked for it.
        patience += 500
        const run = net.run ? `Readiness-Run: ${net.run}\r\n` : ''
        socket.write(
          `GET / HTTP/1.1\r\nHost: ${hostHeader(target)}\r\nUser-Agent: ${net.userAgent}\r\n${run}Connection: close\r\n\r\n`,
        )
      }
      quiet = setTimeout(() => done(null), Math.min(left(), patience))
    })
    // A ticket is sent to whom the server has accepted.
    socket.on('session', () => {
      if (finished && socket.alpnProtocol !== 'http/1.1') done(null)
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
      // In TLS 1.2 the demand is part of the handshake, which then fails with an alert that only hints at it.
      const demanded = /CERTIFICATE_REQUIRED/.test(code)
      if (demanded || !finished) {
        if (sent.length === 0) sent = sentChain(socket)
        return done(finished ? null : faultOf(code), demanded)
      }
      done(null)
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
    clientCertificateDemanded: false,
    fault,
  }
}

function connectionFault(connection: Exclude<Connection, { state: 'open' }>): HandshakeFault {
  switch (connection.state) {
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

function hostHeader(target: HandshakeTarget): string {
  const host = target.host.includes(':') ? `[${target.host}]` : target.host
  return target.port === 443 ? host : `${host}:${target.port}`
}
