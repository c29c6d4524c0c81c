import type { Expected } from './peer.ts'

/** What a check of a service has to make of a peer. */
const protocol = (says: RegExp): Expected => ({ status: 'error', rules: ['service/protocol'], says })
const tls = (status: Expected['status'], says: RegExp): Expected => ({ status, rules: ['service/tls'], says })

export const strange = protocol(/does not speak the expected protocol/)
export const silent = protocol(/took the connection and did not answer in time/)
export const closed = protocol(/closed the connection/)
export const unready = protocol(/could not answer/)

export const noHandshake = tls('error', /No TLS handshake with/)
export const slowHandshake = tls('error', /did not finish the TLS handshake in time/)
export const unencrypted = tls('failed', /would not be encrypted, so nothing secret/)
export const inTheClear = tls('failed', /in the clear where the TLS handshake belongs/)
export const untrusted = tls('failed', /certificate of \S+ is not trusted, so nothing secret/)

export const noLogin: Expected = {
  status: 'failed',
  rules: ['service/login'],
  says: /refuses the login of the application/,
}
