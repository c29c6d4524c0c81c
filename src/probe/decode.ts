import { promisify } from 'node:util'
import { type HttpResponse, headerValues } from './http.ts'

/** A body with its content-encoding undone. */
export interface DecodedBody {
  readonly bytes: Buffer
  /** Why the body is not whole or not readable, as the end of a sentence; null where it is whole. */
  readonly fault: string | null
}

const mostEncodings = 3

/**
 * Undoes the content-encoding (RFC 9110 section 8.4) of a body: gzip, deflate, br, zstd, also one after another.
 * At most `maxBytes` come out, so that a small body which unfolds into a huge one does no harm.
 */
export async function decodeBody(response: HttpResponse, maxBytes: number): Promise<DecodedBody> {
  const { body } = response
  if (response.truncated) return { bytes: body, fault: `is longer than the ${body.length} bytes that were read` }
  const encodings = headerValues(response, 'content-encoding')
    .flatMap((value) => value.toLowerCase().split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (encodings.length === 0 || body.length === 0) return { bytes: body, fault: null }
  if (encodings.length > mostEncodings) return { bytes: body, fault: `is encoded ${encodings.length} times over` }
  let bytes = body
  for (const encoding of encodings.reverse()) {
    const undone = await undo(encoding, bytes, maxBytes)
    if (undone.fault !== null) return undone
    bytes = undone.bytes
  }
  return { bytes, fault: null }
}

async function undo(encoding: string, bytes: Buffer, maxBytes: number): Promise<DecodedBody> {
  const zlib = await import('node:zlib')
  const options = { maxOutputLength: maxBytes }
  const ways: Record<string, () => Promise<Buffer>> = {
    gzip: () => promisify<Buffer, object, Buffer>(zlib.gunzip)(bytes, options),
    br: () => promisify<Buffer, object, Buffer>(zlib.brotliDecompress)(bytes, options),
    zstd: () => promisify<Buffer, object, Buffer>(zlib.zstdDecompress)(bytes, options),
    // Named for zlib's format (RFC 9110 section 8.4.1.2), yet some servers send the raw one.
    deflate: () => promisify<Buffer, object, Buffer>(isZlib(bytes) ? zlib.inflate : zlib.inflateRaw)(bytes, options),
  }
  const way = Object.hasOwn(ways, encoding.replace(/^x-gzip$/, 'gzip'))
    ? ways[encoding.replace(/^x-gzip$/, 'gzip')]
    : undefined
  if (!way) return { bytes, fault: `has a content-encoding that is not known here` }
  try {
    return { bytes: await way(), fault: null }
  } catch (error) {
    const tooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    const fault = tooLong ? `unfolds into more than ${maxBytes} bytes` : `is not valid ${encoding}`
    return { bytes, fault }
  }
}

function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}

/** Text of a body by the charset of its content-type, UTF-8 where it names none or one that is unknown. */
export function bodyText(response: HttpResponse, bytes: Buffer): string {
  const type = headerValues(response, 'content-type').at(-1) ?? ''
  const label = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
