import type { IncomingHttpHeaders } from 'node:http'
import { percentDecoded } from '../../formats/percent.ts'
import { causeOf, closedCodes, codeOfCause, isTls, tlsReason } from './faults.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A proxy of the environment. */
export interface HttpProxy {
  /** `http:` or `https:`, without credentials. */
  readonly url: URL
  /** Value of `proxy-authorization`, where the variable holds credentials. */
  readonly authorization: string | undefined
}

/** The environment names a proxy that cannot be used, or the proxy does not let a request through. */
export class ProxyError extends Error {
  readonly code = 'ERR_PROXY'
  /** What to do about it, where that is more than to see that it is there. */
  readonly fix: string | undefined

  constructor(message: string, fix?: string) {
    super(message)
    this.fix = fix
  }
}

/**
 * The proxy for a URL: `https_proxy` for https where it is there, else `http_proxy`; lower case first. Null where there
 * is none, or where `no_proxy` names the host. One without a scheme, as `proxy:3128`, is spoken to by http.
 * @throws ProxyError for what is no URL of http or https; its text is not shown, since it may hold a password
 */
export function proxyFor(url: URL, env: Environment): HttpProxy | null {
  const secure = env.https_proxy === undefined ? 'HTTPS_PROXY' : 'https_proxy'
  const plain = env.http_proxy === undefined ? 'HTTP_PROXY' : 'http_proxy'
  const name = url.protocol === 'https:' && env[secure] ? secure : plain
  const text = env[name]?.trim()
  if (!text || isExcepted(url, env.no_proxy ?? env.NO_PROXY ?? '')) return null
  const proxy = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (proxy === null || !/^https?:$/.test(proxy.protocol)) {
    throw new ProxyError(`the value of ${name} is no http or https URL, such as http://proxy.example:3128`)
  }
  const pair = `${percentDecoded(proxy.username)}:${percentDecoded(proxy.password)}`
  proxy.username = ''
  proxy.password = ''
  return { url: proxy, authorization: pair === ':' ? undefined : `Basic ${Buffer.from(pair).toString('base64')}` }
}

/** Whom to name: host and port of a proxy, without credentials. */
export function nameOf({ url }: Pick<HttpProxy, 'url'>): string {
  return url.port === '' ? `${url.host}:${usualPorts[url.protocol]}` : url.host
}

/** Statuses by which a proxy itself refuses the way, and what to do then. */
const refusals: Readonly<Record<number, string>> = {
  403: 'Let the proxy allow this host and port to the gate, or name the host in `NO_PROXY` where it can be reached directly.',
  407: 'Put the user and password that the proxy asks for into its variable, as `http://user:password@proxy:3128`, percent-encoded.',
}
const notReached =
  'See in the log of the proxy why it does not reach the host: its name, its address, or a firewall between them.'

/**
 * Whether the answer to a plain request is one of the proxy itself, as far as it says so: Squid and Tinyproxy by their own
 * headers, others by RFC 9209.
 */
export function isOfProxy(status: number, headers: IncomingHttpHeaders): boolean {
  if (status === 407) return true
  if (status < 400) return false
  const { server = '', 'proxy-status': said = '' } = headers
  return headers['x-squid-error'] !== undefined || /^tinyproxy\//i.test(`${server}`) || /;\s*error=/.test(`${said}`)
}

/** A proxy that answers with a status in place of opening a way. */
export function refusedBy(proxy: HttpProxy, status: number, asked: 'the way' | 'the host' = 'the way'): ProxyError {
  const name = nameOf(proxy)
  // Tinyproxy asks by 401.
  if (status === 407 || status === 401) {
    return proxy.authorization === undefined
      ? new ProxyError(`the proxy ${name} asks for a password (${status})`, refusals[407])
      : new ProxyError(
          `the proxy ${name} does not take the password of its variable (${status})`,
          'Correct the user and password in the variable of the proxy, both percent-encoded.',
        )
  }
  const fix = refusals[status] ?? (status >= 500 ? notReached : undefined)
  return new ProxyError(`the proxy ${name} answers ${status} when asked for ${asked}`, fix)
}

/** What kept the gate from the proxy itself, told apart from faults of the host behind it; other errors as they are. */
export function ofProxy(error: Error, proxy: HttpProxy): Error {
  if (error instanceof ProxyError) return error
  const name = nameOf(proxy)
  const { code, message } = causeOf(error)
  if (/^(ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) {
    return new ProxyError(`the name of the proxy ${name} does not resolve (${code})`)
  }
  if (code === 'ECONNREFUSED') return new ProxyError(`the proxy ${name} refuses the connection`)
  if (isTls(code, message)) {
    const fix =
      'See that the proxy speaks TLS on this port with a trusted certificate; most are named by http://, also for https hosts.'
    return new ProxyError(`TLS with the proxy ${name} failed (${tlsReason(message) ?? (code || 'handshake')})`, fix)
  }
  if (/^E(HOSTUNREACH|NETUNREACH|HOSTDOWN|ADDRNOTAVAIL|TIMEDOUT|ACCES|PERM)$/.test(code)) {
    return new ProxyError(`the proxy ${name} cannot be reached (${code})`)
  }
  // Whether it is the host behind it that hangs up is not known, so it is no answer of that.
  if (closedCodes.includes(code)) return new ProxyError(`the proxy ${name} closes the connection without an answer`)
  return error
}

/** As `ofProxy`, of a connection on which nobody but the proxy has spoken yet. */
export function ofTunnel(error: Error, proxy: HttpProxy): Error {
  if (codeOfCause(error).startsWith('HPE_')) {
    return new ProxyError(`the proxy ${nameOf(proxy)} does not answer with valid HTTP`)
  }
  return ofProxy(error, proxy)
}

const usualPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/**
 * Whether `no_proxy` names the host: entries `host`, `.host` and `*.host`, with or without `:port`, apart by commas or
 * blanks. All stand for what is below the host, the first two for itself, too; `*` stands for every host.
 */
function isExcepted(url: URL, noProxy: string): boolean {
  const host = withoutDot(url.hostname.replace(/^\[(.*)\]$/, '$1'))
  const port = url.port || usualPorts[url.protocol]
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const named = hostAndPort(entry)
      if (named.port !== undefined && named.port !== port) return false
      if (named.host === '*') return true
      const bare = withoutDot(named.host.replace(/^\*?\./, ''))
      return (host === bare && !named.host.startsWith('*')) || host.endsWith(`.${bare}`)
    })
}

/** An IPv6 address has a port only behind brackets. */
function hostAndPort(entry: string): { host: string; port: string | undefined } {
  const { host = entry, port } = /^(?<host>\[.+\]|[^:]+)(?::(?<port>\d+))?$/.exec(entry)?.groups ?? {}
  return { host: host.replace(/^\[(.*)\]$/, '$1'), port }
}

function withoutDot(host: string): string {
  return host.replace(/(?<=.)\.$/, '')
}
