import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

export interface StoredObject {
  readonly key: string
  readonly modified: Date
  readonly size: number
}

export interface StorageOptions {
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly objects?: readonly StoredObject[]
  /** What requests without a signature may do. */
  readonly everybody?: { readonly list?: boolean; readonly read?: boolean }
  /** What the key may not do. */
  readonly denyList?: boolean
  readonly pageSize?: number
  readonly tls?: { readonly cert: string; readonly key: string }
  /** Answers before anything else; true when it did. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/** An S3-compatible server on 127.0.0.1, path style, that verifies signatures of version 4 itself. */
export async function startStorage(options: StorageOptions): Promise<{ port: number; close(): Promise<void> }> {
  const serve: RequestListener = (request, response) => {
    if (!options.intercept?.(request, response)) answer(options, request, response)
  }
  const server = options.tls ? createSecureServer(options.tls, serve) : createServer(serve)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function answer(options: StorageOptions, request: IncomingMessage, response: ServerResponse): unknown {
  const url = new URL(request.url ?? '/', 'http://storage')
  const [bucket = '', ...rest] = url.pathname.slice(1).split('/')
  const key = decodeURIComponent(rest.join('/'))
  const signed = request.headers.authorization !== undefined
  const refusal = signed ? refusedSignature(options, request, url) : null
  if (refusal) return fail(response, ...refusal)
  const isList = key === ''
  if (!signed && !(isList ? options.everybody?.list : options.everybody?.read))
    return fail(response, 403, 'AccessDenied')
  if (bucket !== options.bucket) return fail(response, 404, 'NoSuchBucket')
  if (!isList) {
    const found = options.objects?.some((object) => object.key === key)
    return response.writeHead(found ? 200 : 404).end()
  }
  if (signed && options.denyList) return fail(response, 403, 'AccessDenied')
  if (request.method === 'HEAD') return response.writeHead(200).end()
  return list(options, url, response)
}

function list(options: StorageOptions, url: URL, response: ServerResponse): void {
  const prefix = url.searchParams.get('prefix') ?? ''
  const all = (options.objects ?? []).filter((object) => object.key.startsWith(prefix))
  const start = Number(url.searchParams.get('continuation-token') ?? 0)
  const size = Math.min(Number(url.searchParams.get('max-keys') ?? 1000), options.pageSize ?? 1000)
  const page = all.slice(start, start + size)
  const more = start + size < all.length
  const entries = page.map(
    (object) =>
      `<Contents><Key>${object.key.replaceAll('&', '&amp;')}</Key><LastModified>${object.modified.toISOString()}</LastModified><ETag>&quot;0&quot;</ETag><Size>${object.size}</Size></Contents>`,
  )
  const token = more ? `<NextContinuationToken>${start + size}</NextContinuationToken>` : ''
  response
    .writeHead(200, { 'content-type': 'application/xml' })
    .end(
      `<?xml version="1.0"?><ListBucketResult><Name>${options.bucket}</Name><IsTruncated>${more}</IsTruncated>${token}${entries.join('')}</ListBucketResult>`,
    )
}

function fail(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`)
}

/** Recomputes the signature as Amazon's documentation describes it. */
function refusedSignature(options: StorageOptions, request: IncomingMessage, url: URL): [number, string] | null {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/
  const match = pattern.exec(request.headers.authorization ?? '')
  if (!match) return [400, 'AuthorizationHeaderMalformed']
  const [, id = '', date = '', region = '', names = '', signature = ''] = match
  if (id !== options.accessKeyId) return [403, 'InvalidAccessKeyId']
  if (region !== options.region) return [400, 'AuthorizationHeaderMalformed']
  const time = String(request.headers['x-amz-date'])
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
  const hash = String(request.headers['x-amz-content-sha256'])
  const canonical = [request.method, url.pathname, query, headers.join(''), names, hash].join('\n')
  const scope = `${date}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
  let key: Buffer = Buffer.from(`AWS4${options.secretAccessKey}`)
  for (const part of [date, region, 's3', 'aws4_request']) key = createHmac('sha256', key).update(part).digest()
  const expected = createHmac('sha256', key).update(text).digest()
  const required = ['host', 'x-amz-date'].every((name) => names.split(';').includes(name))
  return required && timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? null : [403, 'SignatureDoesNotMatch']
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
}
