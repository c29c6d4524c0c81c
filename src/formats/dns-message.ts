/** Record types that can be asked for, by number (RFC 1035, RFC 3596, RFC 2782, RFC 8659). */
export const recordTypes = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  CAA: 257,
} as const
export type RecordType = keyof typeof recordTypes

export interface DnsRecord {
  /** Lower case, without trailing dot. */
  readonly name: string
  readonly type: RecordType
  /** Seconds. */
  readonly ttl: number
  /** Text form: names lower case without trailing dot, `10 mail.example.com`, `0 issue ca.example`. */
  readonly value: string
}

export interface DnsMessage {
  readonly rcode: number
  readonly authoritative: boolean
  /** The server asks others for whoever asks it. */
  readonly recursive: boolean
  readonly truncated: boolean
  readonly answers: readonly DnsRecord[]
  /** Of the authority section. */
  readonly authority: readonly DnsRecord[]
}

/** A question as it goes out. @param recursive whether the server shall ask others */
export function encodeQuestion(id: number, name: string, type: RecordType, recursive: boolean): Buffer {
  const labels = name.split('.').filter((label) => label !== '')
  const encoded = labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]))
  const header = Buffer.alloc(12)
  header.writeUInt16BE(id, 0)
  header.writeUInt16BE(recursive ? 0x0100 : 0, 2)
  header.writeUInt16BE(1, 4)
  const end = Buffer.from([0, recordTypes[type] >> 8, recordTypes[type] & 0xff, 0, 1])
  return Buffer.concat([header, ...encoded, end])
}

/** Reads the answer to a question; null for what is no answer to it, or cannot be read to its end. */
export function decodeAnswer(bytes: Buffer, id: number, name: string, type: RecordType): DnsMessage | null {
  return reading(() => {
    const reader = readerBehindQuestion(bytes, id, name, type)
    if (reader === null) return null
    const flags = bytes.readUInt16BE(2)
    const truncated = (flags & 0x0200) !== 0
    const base = {
      rcode: flags & 0x0f,
      authoritative: (flags & 0x0400) !== 0,
      recursive: (flags & 0x0080) !== 0,
      truncated,
    }
    // A truncated message is asked for again, so its records do not matter.
    if (truncated) return { ...base, answers: [], authority: [] }
    const [answers = [], authority = []] = [6, 8, 10].map((at) => reader.records(bytes.readUInt16BE(at)))
    // Records that nobody counted would be left out silently.
    return reader.isAtEnd ? { ...base, answers, authority } : null
  })
}

/** Whether a message is meant as the answer to a question, also where it cannot be read. */
export function isMeantFor(bytes: Buffer, id: number, name: string, type: RecordType): boolean {
  return reading(() => readerBehindQuestion(bytes, id, name, type)) !== null
}

/** Null for what is no answer to this question. */
function readerBehindQuestion(bytes: Buffer, id: number, name: string, type: RecordType): Reader | null {
  const flags = bytes.readUInt16BE(2)
  const isAnswer = (flags & 0x8000) !== 0
  const isQuery = (flags & 0x7800) === 0
  if (bytes.readUInt16BE(0) !== id || !isAnswer || !isQuery || bytes.readUInt16BE(4) !== 1) return null
  const reader = new Reader(bytes)
  return reader.name() === name && reader.uint16() === recordTypes[type] && reader.uint16() === internet ? reader : null
}

/** What is read, or null where it ends too early or breaks a rule. */
function reading<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    // By its name: what Node throws may come from another realm, where the class is another one.
    if ((error as Error).name === 'RangeError') return null
    throw error
  }
}

/** The class of all that is asked here (RFC 1035 section 3.2.4). */
const internet = 1

const typeNames = new Map<number, RecordType>(
  Object.entries(recordTypes).map(([name, number]) => [number, name as RecordType]),
)

/** Reads past the end throw `RangeError`. */
class Reader {
  readonly #bytes: Buffer
  #at = 12

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  uint16(): number {
    const value = this.#bytes.readUInt16BE(this.#at)
    this.#at += 2
    return value
  }

  name(): string {
    const { name, next } = readName(this.#bytes, this.#at)
    this.#at = next
    return name
  }

  records(count: number): DnsRecord[] {
    const found: DnsRecord[] = []
    for (let n = 0; n < count; n++) {
      const name = this.name()
      const type = typeNames.get(this.uint16())
      const isOfInternet = this.uint16() === internet
      const ttl = this.#bytes.readUInt32BE(this.#at)
      this.#at += 4
      const length = this.uint16()
      const start = this.#at
      if (start + length > this.#bytes.length) throw new RangeError('a record longer than its message')
      if (type !== undefined && isOfInternet) {
        found.push({ name, type, ttl, value: recordValue(type, this.#bytes, start, length) })
      }
      this.#at = start + length
    }
    return found
  }
}

function recordValue(type: RecordType, bytes: Buffer, start: number, length: number): string {
  const data = bytes.subarray(start, start + length)
  /** The name with which the record ends. */
  const nameAt = (offset: number): string => {
    const { name, next } = readName(bytes, start + offset)
    if (next !== start + length) throw new RangeError('a record of another length than it says')
    return name
  }
  switch (type) {
    case 'A':
      requireLength(data, 4)
      return data.join('.')
    case 'AAAA':
      requireLength(data, 16)
      return ipv6Text(data)
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return nameAt(0)
    case 'MX':
      return `${data.readUInt16BE(0)} ${nameAt(2)}`
    case 'SRV':
      return `${data.readUInt16BE(0)} ${data.readUInt16BE(2)} ${data.readUInt16BE(4)} ${nameAt(6)}`
    case 'TXT':
      return strings(data).join('')
    case 'CAA': {
      const tagLength = data.readUInt8(1)
      if (tagLength === 0 || 2 + tagLength > data.length) throw new RangeError('a tag longer than its record')
      return `${data.readUInt8(0)} ${data.toString('latin1', 2, 2 + tagLength).toLowerCase()} ${data.toString('latin1', 2 + tagLength)}`
    }
    case 'SOA': {
      const first = readName(bytes, start)
      const second = readName(bytes, first.next)
      requireLength(bytes.subarray(second.next, start + length), 20)
      const numbers = [0, 4, 8, 12, 16].map((offset) => bytes.readUInt32BE(second.next + offset))
      return [first.name, second.name, ...numbers].join(' ')
    }
  }
}

function requireLength(data: Buffer, length: number): void {
  if (data.length !== length) throw new RangeError('a record of another length than it says')
}

function strings(data: Buffer): string[] {
  const found: string[] = []
  for (let at = 0; at < data.length; ) {
    const length = data.readUInt8(at)
    if (at + 1 + length > data.length) throw new RangeError('a text longer than its record')
    found.push(data.toString('utf8', at + 1, at + 1 + length))
    at += 1 + length
  }
  return found
}

const headerBytes = 12
/** RFC 1035 section 3.1, with lengths and the empty label at the end. */
const longestName = 255

/** A name with its pointers followed; each must point backwards, so that no loop is possible. */
function readName(bytes: Buffer, start: number): { name: string; next: number } {
  const labels: string[] = []
  let at = start
  let next = -1
  let bound = start
  let total = 1
  for (let length = bytes.readUInt8(at); length !== 0; length = bytes.readUInt8(at)) {
    if (length >= 0xc0) {
      const target = bytes.readUInt16BE(at) & 0x3fff
      if (next < 0) next = at + 2
      if (target >= bound || target < headerBytes) throw new RangeError('a pointer that does not point backwards')
      bound = target
      at = target
      continue
    }
    total += 1 + length
    if (length > 63 || at + 1 + length > bytes.length || total > longestName) throw new RangeError('not a name')
    labels.push(labelText(bytes.toString('latin1', at + 1, at + 1 + length)))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), next: next < 0 ? at + 1 : next }
}

/** A label as it is written (RFC 1035 section 5.1), so that a dot in it does not make two of it. */
function labelText(label: string): string {
  return label.replace(/[^!-~]|[.\\]/g, (one) =>
    one === '.' || one === '\\' ? `\\${one}` : `\\${String(one.charCodeAt(0)).padStart(3, '0')}`,
  )
}

function ipv6Text(data: Buffer): string {
  const groups = Array.from({ length: 8 }, (_, n) => data.readUInt16BE(n * 2).toString(16))
  return canonicalIpv6(groups.join(':'))
}

/** The one way to write an IPv6 address (RFC 5952), so that two of them can be compared as texts. */
export function canonicalIpv6(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1)
}
