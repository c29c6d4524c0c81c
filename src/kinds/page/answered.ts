import { createHash } from 'node:crypto'
import { mediaType } from '../../check/target.ts'
import { decodeBody } from '../../probe/decode.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import type { Answered } from './observation.ts'

export const decodedBytes = 16 * 1024 * 1024

export async function answered(url: string, response: HttpResponse, whole: boolean): Promise<Answered> {
  const last = (name: string): string | undefined => headerValues(response, name).at(-1)
  const decoded = whole ? await decodeBody(response, decodedBytes) : { bytes: response.body, fault: 'is not text' }
  return {
    url,
    answer: 'response',
    status: response.status,
    type: mediaType(headerValues(response, 'content-type')),
    nosniff:
      headerValues(response, 'x-content-type-options').join(',').toLowerCase().split(',')[0]?.trim() === 'nosniff',
    cacheControl: headerValues(response, 'cache-control'),
    expires: last('expires'),
    date: last('date'),
    encoding: headerValues(response, 'content-encoding').join(', ').toLowerCase(),
    size: response.body.length,
    looksLikeHtml: /^\s*(?:\ufeff)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>])/i.test(
      decoded.bytes.subarray(0, 1024).toString('utf8'),
    ),
    digests: decoded.fault === null ? digestsOf(decoded.bytes) : null,
  }
}

function digestsOf(bytes: Buffer): Record<string, string> {
  return Object.fromEntries(
    ['sha256', 'sha384', 'sha512'].map((algorithm) => [
      algorithm,
      createHash(algorithm).update(bytes).digest('base64'),
    ]),
  )
}
