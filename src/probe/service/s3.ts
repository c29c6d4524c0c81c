import { isPublicAddress } from '../../formats/private-network.ts'
import { ProbeError } from '../error.ts'
import { type HttpResponse, headerValues, send } from '../http.ts'
import { untrusted } from './certificate.ts'
import { type Reach, resolveHost } from './reach.ts'
import { orRefusal, Refusal, type RefusalFacts } from './refusal.ts'
import { contents, isList, type NewestObject, tag } from './s3-list.ts'

export interface S3Settings {
  /** Absolute URL of the bucket without a trailing slash, path style or virtual host. */
  readonly bucketUrl: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string | null
}

export interface S3Options {
  readonly tls: boolean | undefined
  /** Find the newest object under a prefix. */
  readonly newestUnder: string | null
}

export interface S3Facts {
  /** What ended the signed conversation. */
  readonly refusal: RefusalFacts | null
  readonly newest: NewestObject | null
  /** Whether a stranger may list the bucket. */
  readonly publicList: Access
  /** Whether a stranger may read an object; null where there is none to ask for. */
  readonly publicObject: Access | null
}

export type Access = 'refused' | 'allowed' | { readonly unknown: string }

/** Pages of at most 1000 keys that are read to find the newest object. */
const mostPages = 50
const mostBytes = 4 * 1024 * 1024

/**
 * Signed HEAD and list (AWS Signature Version 4), then the same without a signature. Nothing is written.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 * @throws Refusal `service/tls`
 */
export async function askS3(reach: Reach, settings: S3Settings, options: S3Options): Promise<S3Facts> {
  await refuseClear(reach, settings, options)
  const signed = await orRefusal(look(reach, settings, options))
  const found = 'value' in signed ? signed.value : { newest: null, sample: null }
  const publicList = listAccess(
    await request(reach, { method: 'GET', url: `${settings.bucketUrl}?list-type=2&max-keys=1` }),
  )
  const sample = found.sample
  return {
    refusal: 'refusal' in signed ? signed.refusal : null,
    newest: found.newest,
    publicList,
    publicObject:
      sample === null
        ? null
        : access(await request(reach, { method: 'HEAD', url: `${settings.bucketUrl}/${encodeKey(sample)}` })),
  }
}

async function refuseClear(reach: Reach, settings: S3Settings, options: S3Options): Promise<void> {
  const url = new URL(settings.bucketUrl)
  if (url.protocol === 'https:' || options.tls === false) return
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = await resolveHost(reach, host)
  if (options.tls === true || addresses.some(isPublicAddress)) {
    throw new Refusal({
      rule: 'service/tls',
      message: `Objects would travel to ${url.host} without encryption`,
      expected: 'an https endpoint',
      observed: 'http',
    })
  }
}

async function look(
  reach: Reach,
  settings: S3Settings,
  options: S3Options,
): Promise<{ newest: NewestObject | null; sample: string | null }> {
  const head = await signedRequest(reach, settings, 'HEAD', '')
  // An error of HEAD has no body, so the list is asked for the reason.
  const first = await signedRequest(reach, settings, 'GET', '?list-type=2&max-keys=1')
  refuse(first, settings)
  refuse(head, settings)
  const sample = objectsIn(first, settings, '')[0]?.key ?? null
  if (options.newestUnder === null) return { newest: null, sample }
  return { newest: await newestObject(reach, settings, options.newestUnder), sample }
}

async function newestObject(reach: Reach, settings: S3Settings, prefix: string): Promise<NewestObject | null> {
  let newest: NewestObject | null = null
  let token: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const query = new URLSearchParams({
      'list-type': '2',
      prefix,
      ...(token === null ? {} : { 'continuation-token': token }),
    })
    const response = await signedRequest(reach, settings, 'GET', `?${query.toString().replaceAll('+', '%20')}`)
    refuse(response, settings)
    const xml = response.body.toString('utf8')
    for (const object of objectsIn(response, settings, prefix)) {
      if (newest === null || object.modifiedMs > newest.modifiedMs) newest = object
    }
    if (tag(xml, 'IsTruncated') !== 'true') return newest
    const next = tag(xml, 'NextContinuationToken')
    if (next === null || next === token) break
    token = next
  }
  throw new ProbeError('service/newest', `The newest object at ${hostOf(settings)} cannot be told from so many`, {
    expected: `at most ${mostPages * 1000} objects under the prefix`,
    observed: 'more',
  })
}

async function signedRequest(
  reach: Reach,
  settings: S3Settings,
  method: 'GET' | 'HEAD',
  query: string,
): Promise<HttpResponse> {
  const { AwsV4Signer } = await import('aws4fetch')
  const signer = new AwsV4Signer({
    method,
    url: `${settings.bucketUrl}${query}`,
    service: 's3',
    region: settings.region,
    accessKeyId: settings.accessKeyId,
    secretAccessKey: settings.secretAccessKey,
    ...(settings.sessionToken === null ? {} : { sessionToken: settings.sessionToken }),
  })
  const { url, headers } = await signer.sign()
  return request(reach, { method, url: url.toString(), headers: Object.fromEntries(headers) })
}

async function request(
  reach: Reach,
  what: { method: string; url: string; headers?: Record<string, string> },
): Promise<HttpResponse> {
  const { net, deadline } = reach
  let response: HttpResponse
  try {
    response = await send(net, {
      ...what,
      timeoutMs: deadline.remainingMs(),
      maxBytes: mostBytes,
      signal: deadline.signal,
    })
  } catch (error) {
    throw explain(error, new URL(what.url).host)
  }
  if (response.status >= 500 || response.status === 429 || response.truncated) {
    throw new ProbeError('service/protocol', `The object storage at ${new URL(what.url).host} could not answer`, {
      expected: 'an answer',
      observed: response.truncated ? 'an answer that is too long' : `status ${response.status}`,
    })
  }
  return response
}

const steps: Readonly<Record<string, 'service/dns' | 'service/connect' | 'service/tls'>> = {
  'http/dns': 'service/dns',
  'http/unreachable': 'service/connect',
  'http/proxy': 'service/connect',
  'http/tls': 'service/tls',
}

function explain(error: unknown, host: string): unknown {
  if (!(error instanceof ProbeError)) return error
  const certificate = error.rule === 'http/tls' && /TLS failed \(([A-Z_]+)\)/.exec(error.observed)?.[1]
  if (certificate) return untrusted(host, certificate)
  const { message, expected, observed, fix } = error
  const details = { expected, observed, ...(fix !== undefined && { fix }), cause: error }
  return new ProbeError(steps[error.rule] ?? 'service/protocol', message, details)
}

/** Says why a signed request was not served. Codes: Amazon S3 API reference, error responses. */
function refuse(response: HttpResponse, settings: S3Settings): void {
  if (response.status === 200) return
  const code = /^[A-Za-z]{1,60}$/.exec(tag(response.body.toString('utf8'), 'Code') ?? '')?.[0] ?? ''
  const host = hostOf(settings)
  const observed = `status ${response.status}${code ? ` ${code}` : ''}`
  const region = headerValues(response, 'x-amz-bucket-region')[0]
  if (response.status === 404 || code === 'NoSuchBucket') {
    throw new Refusal({
      rule: 'service/bucket',
      message: `The object storage at ${host} has no such bucket`,
      expected: 'the bucket of the application',
      observed,
    })
  }
  if ((response.status >= 300 && response.status < 400) || code === 'AuthorizationHeaderMalformed') {
    throw new Refusal({
      rule: 'service/bucket',
      message: `The bucket at ${host} is not in the region or at the endpoint that the settings say`,
      expected: `region ${settings.region}`,
      observed: region && /^[a-z0-9-]{1,30}$/.test(region) ? `region ${region}` : observed,
    })
  }
  if (
    /^(InvalidAccessKeyId|SignatureDoesNotMatch|RequestTimeTooSkewed|ExpiredToken|InvalidToken)$/.test(code) ||
    response.status === 401
  ) {
    throw new Refusal({
      rule: 'service/login',
      message: `The object storage at ${host} refuses the key of the application`,
      expected: 'a signature that the storage accepts',
      observed,
    })
  }
  if (response.status !== 403) {
    throw new ProbeError('service/protocol', `The object storage at ${host} could not answer`, {
      expected: 'an answer',
      observed,
    })
  }
  throw new Refusal({
    rule: 'service/permission',
    message: `The key of the application may not look into the bucket at ${host}`,
    expected: 's3:ListBucket on the bucket',
    observed,
  })
}

/** The answer to a request without a signature. */
function access(response: HttpResponse): Access {
  if (response.status >= 200 && response.status < 300) return 'allowed'
  if (response.status === 401 || response.status === 403 || response.status === 404) return 'refused'
  return { unknown: `status ${response.status}` }
}

function listAccess(response: HttpResponse): Access {
  // Whatever the status says, the list is there.
  if (isList(response.body.toString('utf8'))) return 'allowed'
  const found = access(response)
  return found === 'allowed' ? { unknown: `status ${response.status}, and no list` } : found
}

/**
 * Objects of a ListObjectsV2 answer, whose XML is flat.
 * @throws ProbeError `service/protocol` where it is none, not whole, or has other objects than were asked for
 */
function objectsIn(response: HttpResponse, settings: S3Settings, prefix: string): NewestObject[] {
  const xml = response.body.toString('utf8')
  const isWhole = isList(xml) && xml.trimEnd().endsWith('</ListBucketResult>')
  const objects = isWhole ? contents(xml) : null
  if (objects?.every(({ key }) => key.startsWith(prefix))) return objects
  throw new ProbeError('service/protocol', `The object storage at ${hostOf(settings)} does not list its objects`, {
    expected: 'a list of objects, whole and of what was asked for',
    observed: objects ? 'objects of another prefix' : isWhole ? 'a list that cannot be read' : 'something else',
  })
}

function hostOf(settings: S3Settings): string {
  return new URL(settings.bucketUrl).host
}

function encodeKey(key: string): string {
  return key.split('/').map(encodeURIComponent).join('/')
}
