/** An answer of a server that keeps to the RFCs. */
export interface Answer {
  readonly status: number
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

/** A request as it came. */
export interface Request {
  readonly method: string
  /** With its query. */
  readonly path: string
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>
}

/** What a site answers to each request. */
export type Site = (request: Request) => Answer

export function answer(status: number, fields: Readonly<Record<string, string>>, body: string | Buffer = ''): Answer {
  return { status, fields: Object.entries(fields), body: Buffer.from(body) }
}

/** The same answer with these fields in place of its own of the same name, and with this body. */
export function changed(
  { status, fields, body }: Answer,
  over: Readonly<Record<string, string>>,
  other: string | Buffer = body,
): Answer {
  const names = new Set(Object.keys(over))
  const kept = fields.filter(([name]) => !names.has(name))
  return { status, fields: [...kept, ...Object.entries(over)], body: Buffer.from(other) }
}

/** Status line and fields, up to and with the empty line. */
export function head({ status, fields }: Answer, ...more: readonly string[]): string {
  const lines = [`HTTP/1.1 ${status} Any`, ...fields.map(([name, value]) => `${name}: ${value}`), ...more]
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** The answer with its length, as RFC 9112 frames it. */
export function framed(honest: Answer, method = 'GET'): Buffer {
  if (honest.status === 204) return Buffer.from(head(honest), 'latin1')
  const start = Buffer.from(head(honest, `content-length: ${honest.body.length}`), 'latin1')
  return method === 'HEAD' ? start : Buffer.concat([start, honest.body])
}

/** The answer in one chunk, and what else is to come before the end of the body. */
export function chunked(honest: Answer, end = '0\r\n\r\n'): Buffer {
  const start = `${head(honest, 'transfer-encoding: chunked')}${honest.body.length.toString(16)}\r\n`
  return Buffer.concat([Buffer.from(start, 'latin1'), honest.body, Buffer.from(`\r\n${end}`, 'latin1')])
}
