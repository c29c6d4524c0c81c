/** One request as it goes out; redirects are not followed here. */
export interface HttpRequest {
  readonly method: string
  /** Absolute http or https URL without credentials. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Whole exchange, milliseconds: name, connection, TLS, headers and body. */
  readonly timeoutMs: number
  /** Bytes of the body that are kept; more is cut and `truncated`. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
  /** Waits until it may go, once there is room for it; no part of its time. The pace of its host where it is left out. */
  readonly turn?: () => Promise<void>
  /** Goes when it comes, beside the pace of its host and without a place among the others: it is to find a limit. */
  readonly unpaced?: boolean
  /** Told when it goes: from when on it waited for room and its turn, by the clock of `probe/clock`. */
  readonly begun?: (waitsSinceMs: number) => void
  /** Connect to this address in place of what the name resolves to. */
  readonly address?: string
  /** Accept any certificate, for probes whose question is not the certificate. */
  readonly insecure?: boolean
}

export interface HttpResponse {
  readonly url: string
  readonly method: string
  readonly status: number
  /** As sent: order, case and repeated fields kept. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[]
  /** Bytes as sent, before any content-encoding is undone. */
  readonly body: Buffer
  readonly truncated: boolean
  /** From the start of the request to its last byte, milliseconds. */
  readonly timeMs: number
}

/** What goes out on a connection: a request without its bounds, with all its headers. */
export interface Outgoing {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer | undefined
  readonly signal: AbortSignal
}

/** Status and headers of an answer, whose body is still to be read. */
export interface Answer {
  readonly status: number
  readonly rawHeaders: readonly (readonly [name: string, value: string])[]
  /** Reading less than all of it closes the connection. */
  readonly body: AsyncIterable<Buffer>
}

export interface ProxyOnTheWay {
  /** Host and port. */
  readonly name: string
  /** Whether it was asked for a way that it has not opened yet. */
  isOpening(): boolean
}

/** A way to reach hosts, which keeps connections open for the next request. */
export interface Client {
  /** @throws Error of Node or of the client, with a `code` */
  ask(outgoing: Outgoing): Promise<Answer>
  /** The proxy on the way to the host, or null. */
  readonly proxy: ProxyOnTheWay | null
  close(): Promise<void> | void
}

/** Name and value by turns, as the parser gives them. */
export function pairs(raw: readonly string[]): [string, string][] {
  const found: [string, string][] = []
  for (let i = 0; i + 1 < raw.length; i += 2) found.push([raw[i] ?? '', raw[i + 1] ?? ''])
  return found
}

/** Values of a header in the order sent; the name is compared without case. */
export function headerValues(response: Pick<HttpResponse, 'rawHeaders'>, name: string): string[] {
  const wanted = name.toLowerCase()
  return response.rawHeaders.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value)
}
