/** An alert of TLS (RFC 8446 section 5.1), as of a port that expects TLS. */
export const tlsAlert = 'an alert of TLS'

/** What speaks on a port by its first bytes, in words; none of them is shown, since they may be anybody's. */
const begins: readonly (readonly [begin: RegExp, what: string])[] = [
  [/^\x15\x03/, tlsAlert],
  // A frame of SETTINGS, first of all on the connection itself (RFC 9113 section 3.4).
  [/^[\s\S]{3}\x04[\x00\x01]\x00{4}/, 'HTTP/2'],
  [/^SSH-/, 'SSH'],
  [/^220[ -]/, 'a greeting of SMTP or FTP'],
  [/^(?:\+OK|\* OK) /, 'a greeting of a mailbox'],
  [/^-(?:ERR|DENIED) /, 'an answer of Redis'],
  [/^[\s\S]{3}\x00\x0a[\x20-\x7e]+\x00/, 'a greeting of MySQL'],
  [/^\s*<[!?a-z]/i, 'a document without a status line, as of HTTP/0.9'],
  [/^\s*[{[]/, 'JSON without a status line'],
]

/** Bytes that are looked at. */
const mostRead = 200

/** What an answer that the parser refused is instead of HTTP, in words; null where it begins as HTTP does. */
export function spokenIn(error: unknown): string | null {
  const { rawPacket } = (error ?? {}) as { readonly rawPacket?: unknown }
  const { code } = (error ?? {}) as { readonly code?: unknown }
  if (code !== 'HPE_INVALID_CONSTANT' || !Buffer.isBuffer(rawPacket)) return null
  const begin = rawPacket.toString('latin1', 0, mostRead)
  const known = begins.find(([one]) => one.test(begin))?.[1]
  // What the parser says of it names protocols that nobody thought of.
  return known ?? (begin.trimStart().startsWith('HTTP/') ? null : 'no status line')
}
