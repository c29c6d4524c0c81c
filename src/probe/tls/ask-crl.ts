import { X509Certificate } from 'node:crypto'
import { ProbeError } from '../error.ts'
import { send } from '../http.ts'
import type { Net } from '../net.ts'
import { type ListedState, readCrl } from './crl.ts'

/** Lists of large authorities have some megabytes. */
const mostBytes = 16 * 1024 * 1024

/** The list at a URL, or in words why it was not had. */
export async function askCrl(net: Net, url: string, timeoutMs: number): Promise<Buffer | string> {
  try {
    const response = await send(net, { method: 'GET', url, timeoutMs, maxBytes: mostBytes })
    if (response.status !== 200) return `status ${response.status}`
    return response.truncated ? 'more than 16 MiB' : fromPem(response.body)
  } catch (error) {
    if (error instanceof ProbeError) return error.message
    throw error
  }
}

function fromPem(body: Buffer): Buffer {
  if (!body.subarray(0, 11).equals(Buffer.from('-----BEGIN '))) return body
  return Buffer.from(body.toString('latin1').replace(/-----[A-Z0-9 ]+-----/g, ''), 'base64')
}

/**
 * What a list says of a certificate, or in words why it says nothing: only one that the issuer signed counts.
 * @param certificate DER, as base64
 */
export function stateIn(list: Buffer, certificate: string, issuer: string): ListedState | string {
  const decoded = (text: string): X509Certificate => new X509Certificate(Buffer.from(text, 'base64'))
  const state = readCrl(list, decoded(certificate), decoded(issuer))
  if (state === null) return 'no CRL of the issuer'
  return state.signature === 'valid' ? state : 'a CRL that is not signed by the issuer'
}
