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

/** Reads the answer to a question; null for what is no answer to it. */
export function decodeAnswer(bytes: Buffer, id: number, name: string, type: RecordType): DnsMessage | null {
  try {
    const flags = bytes.readUInt16BE(2)
    if (bytes.readUInt16BE(0) !== id || (flags & 0x8000) === 0) return null
    const reader = new Reader(bytes)
    const [questions, answers, authority] = [4, 6, 8].map((at) => bytes.readUInt16BE(at)) as [number, number, number]
    if (questions !== 1 || reader.name() !== name || reader.uint16() !== recordTypes[type]) return null
    reader.uint16()
    const truncated = (flags & 0x0200) !== 0
    const base = { rcode: flags & 0x0f, authoritative: (flags & 0x0400) !== 0, truncated }
    // A truncated message is asked for again, so its records do not matter.
    if (truncated) return { ...base, answers: [], authority: [] }
    return { ...base, answers: reader.records(answers), authority: reader.records(authority) }
  } catch (error) {
    // By its name: what Node throws may come from another realm, where the class is another one.
    if ((error as Error).name === 'RangeError') return null
    throw error
  }
}

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
      this.uint16()
      const ttl = this.#bytes.readUInt32BE(this.#at)
      this.#at += 4
      const length = this.uint16()
      const start = this.#at
      if (start + length > this.#bytes.length) throw new RangeError('a record longer than its message')
      if (type !== undefined) found.push({ name, type, ttl, value: recordValue(type, this.#bytes, start, length) })
      this.#at = start + length
    }
    return found
  }
}

function recordValue(type: RecordType, bytes: Buffer, start: number, length: number): string {
  const data = bytes.subarray(start, start + length)
  const nameAt = (offset: number): string => readName(bytes, start + offset).name
  switch (type) {
    case 'A':
      return length === 4 ? [...data].join('.') : 'malformed'
    case 'AAAA':
      return length === 16 ? ipv6Text(data) : 'malformed'
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
      return `${data.readUInt8(0)} ${data.toString('latin1', 2, 2 + tagLength).toLowerCase()} ${data.toString('latin1', 2 + tagLength)}`
    }
    case 'SOA': {
      const first = readName(bytes, start)
      const second = readName(bytes, first.next)
      const numbers = [0, 4, 8, 12, 16].map((offset) => bytes.readUInt32BE(second.next + offset))
      return [first.name, second.name, ...numbers].join(' ')
    }
  }
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

/** A name with its pointers followed; each must point backwards, so that no loop is possible. */
function readName(bytes: Buffer, start: number): { name: string; next: number } {
  const labels: string[] = []
  let at = start
  let next = -1
  let bound = start
  for (let length = bytes.readUInt8(at); length !== 0; length = bytes.readUInt8(at)) {
    if (length >= 0xc0) {
      const target = bytes.readUInt16BE(at) & 0x3fff
      if (next < 0) next = at + 2
      if (target >= bound) throw new RangeError('a pointer that does not point backwards')
      bound = target
      at = target
      continue
    }
    if (length > 63 || at + 1 + length > bytes.length || labels.length > 127) throw new RangeError('not a name')
    labels.push(bytes.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), next: next < 0 ? at + 1 : next }
}

function ipv6Text(data: Buffer): string {
  const groups = Array.from({ length: 8 }, (_, n) => data.readUInt16BE(n * 2).toString(16))
  return canonicalIpv6(groups.join(':'))
}

/** The one way to write an IPv6 address (RFC 5952), so that two of them can be compared as texts. */
export function canonicalIpv6(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1)
}
