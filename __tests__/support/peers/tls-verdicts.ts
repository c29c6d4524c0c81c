import type { Expected } from './peer.ts'

export const unanswered: Expected = { status: 'error', rules: ['tls/timeout'], says: /does not answer in time/ }
export const unfinished: Expected = {
  status: 'error',
  rules: ['tls/handshake'],
  says: /No handshake with \S+ comes about|certificate could not be seen|did not come to its end/,
}
export const notTls: Expected = { status: 'failed', rules: ['tls/not-tls'], says: /does not speak TLS/ }
/** A hello tells a version, and nothing else becomes known. */
export const unclear: Expected = {
  status: 'error',
  rules: ['tls/cipher', 'tls/dh-size', 'tls/handshake', 'tls/protocol'],
  says: /It is not clear whether the server/,
}
export const unclear13: Expected = { ...unclear, rules: ['tls/handshake', 'tls/protocol'] }
export const oldest: Expected = {
  status: 'failed',
  rules: ['tls/cipher', 'tls/dh-size', 'tls/protocol'],
  says: /The server speaks SSL 3\.0/,
}

/** What comes of a fault in place of the first answer, and of one behind it. */
export function expectedOf(fault: string, isFirst: boolean): Expected {
  if (!isFirst) return unfinished
  if (/junk|HTTP|SSH|empty line/.test(fault)) return notTls
  return /silent|a byte at a time/.test(fault) ? unanswered : unfinished
}
