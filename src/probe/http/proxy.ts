import { percentDecoded } from '../../formats/percent.ts'
import { closedCodes, codeOfCause } from './faults.ts'

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

/** What kept the gate from the proxy itself, told apart from faults of the host behind it; other errors as they are. */
export function ofProxy(error: Error): Error {
  const code = codeOfCause(error)
  if (/^(ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) {
    return new ProxyError(`the name of the proxy does not resolve (${code})`)
  }
  // Whether it is the host behind it that hangs up is not known, so it is no answer of that.
  if (closedCodes.includes(code)) return new ProxyError('the proxy closes the connection without an answer')
  return code === 'ECONNREFUSED' ? new ProxyError('the proxy refuses the connection') : error
}

/** As `ofProxy`, of a connection on which nobody but the proxy has spoken yet. */
export function ofTunnel(error: Error): Error {
  if (codeOfCause(error).startsWith('HPE_')) return new ProxyError('the proxy does not answer with valid HTTP')
  return ofProxy(error)
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
