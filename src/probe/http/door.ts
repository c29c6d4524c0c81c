import { ProbeError } from '../error.ts'

/** Why a server that was reached takes no request on this connection. */
export type Door =
  /** TLS was spoken, and a certificate of the client is demanded. */
  | 'client-certificate'
  /** It was asked in the clear on a port of TLS. */
  | 'tls-port'

interface Page {
  readonly door: Door
  readonly protocol: 'http:' | 'https:'
  readonly status: number
  readonly said: RegExp
}

/**
 * What servers answer in place of a site to whoever comes by another way than they demand.
 * Sources: nginx `ngx_http_special_response.c` (495 to 497, sent as 400); Go `net/http` `server.go`; Apache `ssl_engine_io.c`
 * and `ssl_engine_kernel.c`; Tomcat `SecureNioChannel`.
 */
const pages: readonly Page[] = [
  {
    door: 'client-certificate',
    protocol: 'https:',
    status: 400,
    said: /No required SSL certificate was sent/,
  },
  {
    door: 'client-certificate',
    protocol: 'https:',
    status: 403,
    said: /Reason: Cannot perform Post-Handshake Authentication\./,
  },
  {
    door: 'tls-port',
    protocol: 'http:',
    status: 400,
    said: /The plain HTTP request was sent to HTTPS port|Client sent an HTTP request to an HTTPS server\.|speaking plain HTTP to an SSL-enabled server port|This combination of host and port requires TLS\./,
  },
]

/** Characters of a body in which such a page says so. */
const mostRead = 4096

/** What a door means for whoever stands before it, in words. */
export const doorWords: Readonly<Record<Door, { readonly which: string; readonly fix: string }>> = {
  'client-certificate': {
    which: 'which demands a client certificate',
    fix: 'The gate has no certificate to show: name an address that demands none, such as the one behind the proxy.',
  },
  'tls-port': {
    which: 'which speaks TLS on this port',
    fix: 'Ask this port by https://, or name the port of plain http.',
  },
}

/**
 * Why an answer is none of the site, as where nginx demands a client certificate; null where it may be one.
 * @param text of its body, or the begin of that
 */
export function atDoor(answer: {
  readonly url: string
  readonly status: number
  readonly text: string
}): ProbeError | null {
  const { url, status } = answer
  const begin = answer.text.slice(0, mostRead) // cut: what comes after tells nothing more
  for (const page of pages) {
    if (page.status !== status || !url.startsWith(`${page.protocol}//`)) continue
    const said = page.said.exec(begin)?.[0]
    if (said === undefined) continue
    const { which, fix } = doorWords[page.door]
    const rule = page.door === 'tls-port' ? 'http/protocol' : 'http/tls'
    const observed = `status ${status}: ${said}`
    return new ProbeError(rule, `No answer of the site from ${new URL(url).host}, ${which}`, {
      expected: 'an answer',
      observed,
      url,
      fix,
    })
  }
  return null
}
