import { type HttpResponse, headerValues } from './http.ts'

/** A body with its content-encoding undone. */
export interface DecodedBody {
  readonly bytes: Buffer
  /** Why the body is not whole or not readable, as the end of a sentence; null where it is whole. */
  readonly fault: string | null
  /** No client can read it: it ends too early, or is not what its content-encoding says. */
  readonly isBroken?: true
}

const mostEncodings = 3

/**
 * Undoes the content-encoding (RFC 9110 section 8.4) of a body: gzip, deflate, br, zstd, also one after another.
 * At most `maxBytes` come out, so that a small body which unfolds into a huge one does no harm.
 */
export async function decodeBody(response: HttpResponse, maxBytes: number): Promise<DecodedBody> {
  const { body } = response
  if (response.truncated) return { bytes: body, fault: `is longer than the ${body.length} bytes that were read` }
  // Chunks are undone where the body is read, and nothing else (RFC 9112 section 7).
  if (codings(response, 'transfer-encoding').some((name) => name !== 'chunked')) {
    return { bytes: body, fault: 'has a transfer-encoding that is not known here' }
  }
  const encodings = codings(response, 'content-encoding')
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

/** In the order in which they were applied. */
function codings(response: HttpResponse, field: string): string[] {
  return headerValues(response, field)
    .flatMap((value) => value.toLowerCase().split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
}

async function undo(encoding: string, bytes: Buffer, maxBytes: number): Promise<DecodedBody> {
  const name = encoding.replace(/^x-gzip$/, 'gzip')
  const way = Object.hasOwn(ways, name) ? ways[name] : undefined
  if (!way) return { bytes, fault: `has a content-encoding that is not known here` }
  try {
    return { bytes: await way(bytes, maxBytes), fault: null }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return { bytes, fault: `unfolds into more than ${maxBytes} bytes` }
    // Of a raw deflate the decoder says so of any junk.
    const isCut = code === 'Z_BUF_ERROR' && (name !== 'deflate' || isZlib(bytes))
    const fault = isCut ? `ends after ${bytes.length} bytes, within its ${name}` : `is not valid ${encoding}`
    return { bytes, fault, isBroken: true }
  }
}

/** Throws where the bytes are not what they are said to be, or unfold into more than `most`. */
type Way = (bytes: Buffer, most: number) => Promise<Buffer>

const ways: Readonly<Record<string, Way>> = {
  // RFC 1952 section 2.2: members one after another are one file, which the library reads to its end.
  gzip: async (bytes, most) => (await first('gunzip', bytes, most)).content,
  br: whole('brotliDecompress'),
  // RFC 8878 section 3.1: frames one after another are one content, of which the library reads the first.
  zstd: async (bytes, most) => {
    const parts: Buffer[] = []
    let [at, length] = [0, 0]
    while (at < bytes.length) {
      const { content, taken } = await first('zstdDecompress', bytes.subarray(at), Math.max(1, most - length))
      if (taken === 0 || parts.push(content) > mostFrames) throw new RangeError('frames without end')
      at += taken
      length += content.length
    }
    return Buffer.concat(parts)
  },
  // Named for zlib's format (RFC 9110 section 8.4.1.2), yet some servers send the raw one.
  deflate: (bytes, most) => whole(isZlib(bytes) ? 'inflate' : 'inflateRaw')(bytes, most),
}

/** More are not a body that somebody sends, and each costs a decoder. */
const mostFrames = 1000

/** What a decoder takes must be all that there is: what follows would be seen by nobody. */
function whole(decoder: Decoder): Way {
  return async (bytes, most) => {
    const { content, taken } = await first(decoder, bytes, most)
    if (taken < bytes.length) throw new RangeError('bytes after the end')
    return content
  }
}

type Decoder = 'gunzip' | 'brotliDecompress' | 'zstdDecompress' | 'inflate' | 'inflateRaw'

/** Bytes that are decoded at once: each turn costs a trip to another thread. */
const chunkSize = 128 * 1024

/** The first content in some bytes, and how many of them it took. */
async function first(
  decoder: Decoder,
  bytes: Buffer,
  most: number,
): Promise<{ readonly content: Buffer; readonly taken: number }> {
  const zlib = await import('node:zlib')
  const decode = zlib[decoder] as (
    bytes: Buffer,
    options: object,
    done: (error: unknown, result: Informed) => void,
  ) => void
  return new Promise((done, fail) => {
    decode(bytes, { maxOutputLength: most, chunkSize, info: true }, (error, result) => {
      if (error) fail(error)
      else done({ content: result.buffer, taken: result.engine.bytesWritten })
    })
  })
}

/** With `info`, which the types do not know, the decoder comes along. */
interface Informed {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}

/**
 * Text of a body by its byte order mark, which goes before all else (Encoding Standard, section 6), or by the charset of
 * its content-type; UTF-8 where that names none or one that is unknown.
 */
export function bodyText(response: HttpResponse, bytes: Buffer): string {
  const type = headerValues(response, 'content-type').at(-1) ?? ''
  const label = marked(bytes) ?? /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

function marked(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}
