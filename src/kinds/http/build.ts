import { randomBytes } from 'node:crypto'
import type { World } from '../../check/kind.ts'
import type { LaterQuestion, ReadQuestion } from '../../check/question.ts'
import { fieldValue, withoutLineEnd } from '../../formats/http-token.ts'
import { writeJson } from '../../formats/json.ts'
import { ProbeError } from '../../probe/error.ts'
import type { HttpRequest } from '../../probe/http.ts'
import { isWordLike } from '../../secrecy/entropy.ts'
import type { StepQuestions } from './questions.ts'
import { splitRequest } from './request-line.ts'
import type { FilePart, Step } from './step.ts'
import { type Base, basic, labelOf, resolveTarget } from './target.ts'
import { type Captures, fill, fillText } from './template.ts'

const mostFileBytes = 20 * 1024 * 1024

/** A request that is ready to go, without its time limit. */
export type Built = Omit<HttpRequest, 'timeoutMs' | 'signal'>

/**
 * Builds a step's request: what its question names, and what only its text and the captured values can say.
 * @throws ProbeError `http/request`, `file/…`; UnknownCapture
 */
export async function build(
  step: Step,
  asked: StepQuestions,
  base: Base | null,
  captures: Captures,
  world: World,
): Promise<Built> {
  const { url, authorization } = resolveTarget(step, base, captures)
  const body = await bodyOf(step, asked, captures, world)
  const headers: Record<string, string> = {}
  if (body?.type) headers['content-type'] = body.type
  const credentials = credentialsOf(step, captures) ?? authorization
  if (credentials) {
    headers.authorization = credentials
    // A word such as `invalid`, by which a check sees that nobody gets in, stands in half of all messages.
    for (const text of textsOf(credentials)) if (!text.split(/[-_ ]/).every(isWordLike)) world.redact.add(text)
  }
  for (const [name, value] of Object.entries(step.headers ?? {})) {
    const filled = fieldValue(fillText(value, captures))
    if (/[\0\r\n]/.test(filled) || /[^\t\x20-\x7e\x80-\xff]/.test(filled)) {
      throw new ProbeError('http/request', `${labelOf(step)} cannot be sent`, {
        expected: `a value of the header ${name} without line breaks and characters beyond Latin-1`,
        observed: 'other characters',
      })
    }
    headers[name.toLowerCase()] = filled
  }
  keepSecrets(step, url, headers, body, captures, world)
  const { request } = asked
  const named = 'later' in request ? { method: splitRequest(step.request).method, url } : request
  return { method: named.method, url: named.url, headers, ...(body ? { body: body.bytes } : {}) }
}

/** Credentials as they are sent, without their scheme, and the password in them. */
function textsOf(credentials: string): string[] {
  const [, scheme, rest = ''] = /^(\w+) (.*)$/s.exec(credentials) ?? []
  const pair = scheme === 'Basic' ? Buffer.from(rest, 'base64').toString() : ''
  return [credentials, rest, ...(pair === '' ? [] : [pair.slice(pair.indexOf(':') + 1)])]
}

/** @throws ProbeError `http/secret-elsewhere` where a secret would go to a host that is not of the environment */
function keepSecrets(
  step: Step,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: { readonly bytes: string | Buffer } | undefined,
  captures: Captures,
  world: World,
): void {
  const { hostname } = new URL(url)
  if (world.mayReceiveSecrets(hostname)) return
  const fields = Object.values(step.multipart ?? {}).flat()
  const texts = [
    url,
    ...Object.values(headers),
    typeof body?.bytes === 'string' ? body.bytes : '',
    ...fields.map((field) => (typeof field === 'object' ? '' : fillText(String(field), captures))),
  ]
  if (!texts.some((text) => world.redact.isIn(text))) return
  throw new ProbeError('http/secret-elsewhere', `${labelOf(step)} would send a secret to ${hostname}`, {
    expected: 'a host of the environment, or one of its `allowed-hosts`',
    observed: hostname,
  })
}

function credentialsOf(step: Step, captures: Captures): string | undefined {
  if (step.bearer !== undefined) return `Bearer ${fieldValue(fillText(step.bearer, captures))}`
  if (step.basic === undefined) return undefined
  const [username, password] = [step.basic.username, step.basic.password].map((text) =>
    withoutLineEnd(fillText(text, captures)),
  ) as [string, string]
  return basic(username, password)
}

async function bodyOf(
  step: Step,
  { files }: StepQuestions,
  captures: Captures,
  world: World,
): Promise<{ bytes: string | Buffer; type: string } | undefined> {
  if (step.json !== undefined)
    return { bytes: writeJson(fill(step.json, captures)) ?? 'null', type: 'application/json' }
  if (step.text !== undefined) return { bytes: fillText(step.text, captures), type: 'text/plain; charset=utf-8' }
  if (step.form !== undefined) {
    const pairs = Object.entries(step.form).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, fillText(String(one), captures)]),
    )
    return { bytes: new URLSearchParams(pairs).toString(), type: 'application/x-www-form-urlencoded' }
  }
  return step.multipart === undefined ? undefined : multipart(step.multipart, files, captures, world)
}

/** A body of RFC 7578. */
async function multipart(
  fields: NonNullable<Step['multipart']>,
  files: StepQuestions['files'],
  captures: Captures,
  world: World,
): Promise<{ bytes: Buffer; type: string }> {
  const boundary = `readiness-${randomBytes(16).toString('hex')}`
  const chunks: Buffer[] = []
  const asked = files.values()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) {
      const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`
      if (typeof value !== 'object') {
        chunks.push(Buffer.from(`${disposition}\r\n\r\n${fillText(String(value), captures)}\r\n`))
        continue
      }
      const path = pathOf(asked.next().value, value, captures)
      const filename = quoted(value.filename ?? path.split('/').at(-1) ?? path)
      chunks.push(Buffer.from(`${disposition}; filename="${filename}"\r\nContent-Type: ${typeOf(value)}\r\n\r\n`))
      chunks.push(await readFile(path, world), Buffer.from('\r\n'))
    }
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`))
  return { bytes: Buffer.concat(chunks), type: `multipart/form-data; boundary=${boundary}` }
}

function pathOf(question: ReadQuestion | LaterQuestion | undefined, part: FilePart, captures: Captures): string {
  const named = question && 'paths' in question ? question.paths[0] : undefined
  return named ?? fillText(part.file, captures)
}

async function readFile(path: string, world: World): Promise<Buffer> {
  const found = await (await world.place('checkout')).read(path, mostFileBytes)
  if (found && !found.truncated) return found.bytes
  throw new ProbeError('http/request', `The file ${path} cannot be sent`, {
    expected: `a file of the checkout with at most ${mostFileBytes / 1024 / 1024} MiB`,
    observed: found ? 'a larger file' : 'no such file',
  })
}

/** As the Fetch standard escapes names in multipart bodies. */
function quoted(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
}

function typeOf(part: FilePart): string {
  return part.type ?? types[part.file.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
