import { type DnsRecord, type RecordType, readName, recordTypes, recordValue } from './dns-record.ts'

export interface DnsMessage {
  /** With the upper bits that EDNS adds (RFC 6891 section 6.1.3). */
  readonly rcode: number
  readonly authoritative: boolean
  /** The server asks others for whoever asks it. */
  readonly recursive: boolean
  /** The server has checked the signatures of all that it says (AD, RFC 4035 section 3.2.3). */
  readonly authenticated: boolean
  readonly truncated: boolean
  readonly answers: readonly DnsRecord[]
  /** Of the authority section. */
  readonly authority: readonly DnsRecord[]
  /** Among the answers; sent where signatures shall not be looked at. */
  readonly signatures: readonly Signature[]
  /** Why the server says what it says (RFC 8914). */
  readonly extended: readonly ExtendedError[]
}

export interface ExtendedError {
  readonly code: number
  /** What the server adds in its own words; often empty. */
  readonly text: string
}

/** When a signature is valid, in seconds since 1970 (RRSIG, RFC 4034 section 3.1.5). */
export interface Signature {
  readonly from: number
  readonly until: number
}

export interface Asking {
  /** Whether the server shall ask others. */
  readonly recursive: boolean
  /** Whether it shall answer without a look at the signatures, and send them (CD and DO, RFC 4035 section 3.2). */
  readonly unchecked?: boolean
  /** Without EDNS, for servers that do not know it (RFC 6891 section 7). */
  readonly plain?: boolean
}

const recursionDesired = 0x0100
const authenticatedData = 0x0020
const checkingDisabled = 0x0010
const optType = 41
const signatureType = 46
/** What passes everywhere in one piece (DNS flag day 2020). */
const payloadBytes = 1232

/** A question as it goes out. It asks for the AD flag, which needs no signatures in the answer (RFC 6840 section 5.7). */
export function encodeQuestion(id: number, name: string, type: RecordType, asking: Asking): Buffer {
  const labels = name.split('.').filter((label) => label !== '')
  const encoded = labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]))
  const header = Buffer.alloc(12)
  const flags =
    (asking.recursive ? recursionDesired | authenticatedData : 0) | (asking.unchecked ? checkingDisabled : 0)
  header.writeUInt16BE(id, 0)
  header.writeUInt16BE(flags, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(asking.plain ? 0 : 1, 10)
  const end = Buffer.from([0, recordTypes[type] >> 8, recordTypes[type] & 0xff, 0, 1])
  const wishesSignatures = asking.unchecked ? 0x80 : 0
  const edns = Buffer.from([0, 0, optType, payloadBytes >> 8, payloadBytes & 0xff, 0, 0, wishesSignatures, 0, 0, 0])
  return Buffer.concat([header, ...encoded, end, ...(asking.plain ? [] : [edns])])
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
      authenticated: (flags & authenticatedData) !== 0,
      truncated,
    }
    // A truncated message is asked for again, so its records do not matter.
    if (truncated) return { ...base, answers: [], authority: [], signatures: [], extended: [] }
    const answers = reader.records(bytes.readUInt16BE(6))
    const signatures = [...reader.signatures]
    const authority = reader.records(bytes.readUInt16BE(8))
    const edns = reader.edns(bytes.readUInt16BE(10))
    // Records that nobody counted would be left out silently.
    if (!reader.isAtEnd) return null
    return {
      ...base,
      rcode: (edns.upperRcode << 4) | base.rcode,
      answers,
      authority,
      signatures,
      extended: edns.extended,
    }
  })
}

/** What a message is that was not read: the answer to this question, to another one, or no answer at all. */
export function kindOf(bytes: Buffer, id: number, name: string, type: RecordType): 'this' | 'other' | 'none' {
  if (reading(() => readerBehindQuestion(bytes, id, name, type)) !== null) return 'this'
  return reading(() => behindQuestion(bytes)) === null ? 'none' : 'other'
}

/** Null for what is no answer to this question. */
function readerBehindQuestion(bytes: Buffer, id: number, name: string, type: RecordType): Reader | null {
  const found = behindQuestion(bytes)
  if (found === null || found.id !== id) return null
  const isAsked = found.name === name && found.type === recordTypes[type] && found.group === internet
  return isAsked ? found.reader : null
}

/** The question of an answer, and what reads on behind it; null for what is no answer. */
function behindQuestion(bytes: Buffer) {
  const id = bytes.readUInt16BE(0)
  const flags = bytes.readUInt16BE(2)
  const isAnswer = (flags & 0x8000) !== 0
  const isQuery = (flags & 0x7800) === 0
  if (!isAnswer || !isQuery || bytes.readUInt16BE(4) !== 1) return null
  const reader = new Reader(bytes)
  return { id, name: reader.name(), type: reader.uint16(), group: reader.uint16(), reader }
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
  /** Those that were passed over. */
  readonly signatures: Signature[] = []

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
      const { name, number, group, ttl, start, length } = this.#record()
      const type = typeNames.get(number)
      if (type !== undefined && group === internet) {
        found.push({ name, type, ttl, value: recordValue(type, this.#bytes, start, length) })
      }
      if (number === signatureType && group === internet && length >= 18) {
        const [until, from] = [this.#bytes.readUInt32BE(start + 8), this.#bytes.readUInt32BE(start + 12)]
        this.signatures.push({ from, until })
      }
    }
    return found
  }

  /** What the pseudo-record of EDNS among the additional records says (RFC 6891 section 6.1). */
  edns(count: number): { readonly upperRcode: number; readonly extended: readonly ExtendedError[] } {
    let found: ReturnType<Reader['edns']> = { upperRcode: 0, extended: [] }
    for (let n = 0; n < count; n++) {
      const { name, number, ttl, start, length } = this.#record()
      if (number !== optType || name !== '') continue
      found = { upperRcode: ttl >>> 24, extended: extendedErrors(this.#bytes.subarray(start, start + length)) }
    }
    return found
  }

  #record() {
    const name = this.name()
    const number = this.uint16()
    const group = this.uint16()
    const ttl = this.#bytes.readUInt32BE(this.#at)
    this.#at += 4
    const length = this.uint16()
    const start = this.#at
    if (start + length > this.#bytes.length) throw new RangeError('a record longer than its message')
    this.#at = start + length
    return { name, number, group, ttl, start, length }
  }
}

const extendedErrorOption = 15
const mostExtendedErrors = 5

/** The extended errors among the options of EDNS (RFC 8914 section 2). */
function extendedErrors(data: Buffer): ExtendedError[] {
  const found: ExtendedError[] = []
  for (let at = 0; at < data.length; ) {
    const option = data.readUInt16BE(at)
    const length = data.readUInt16BE(at + 2)
    const value = data.subarray(at + 4, at + 4 + length)
    if (value.length !== length) throw new RangeError('an option longer than its record')
    if (option === extendedErrorOption && found.length < mostExtendedErrors) {
      found.push({ code: value.readUInt16BE(0), text: value.toString('utf8', 2) })
    }
    at += 4 + length
  }
  return found
}
