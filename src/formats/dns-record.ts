/** Record types that can be asked for, by number (RFC 1035, 3596, 2782, 4034, 6698, 8659, 9460). */
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
  DS: 43,
  TLSA: 52,
  HTTPS: 65,
  CAA: 257,
} as const
export type RecordType = keyof typeof recordTypes

export interface DnsRecord {
  /** Lower case, without trailing dot. */
  readonly name: string
  readonly type: RecordType
  /** Seconds. */
  readonly ttl: number
  /**
   * Text form: names lower case without trailing dot, `10 mail.example.com`, `0 issue ca.example`, digests in lower case,
   * `1 . alpn=h2,h3 ipv4hint=192.0.2.1`.
   */
  readonly value: string
}

/** The data of a record as text. Throws `RangeError` for what is none of its type. */
export function recordValue(type: RecordType, bytes: Buffer, start: number, length: number): string {
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
    case 'DS':
      return `${data.readUInt16BE(0)} ${data.readUInt8(2)} ${data.readUInt8(3)} ${data.toString('hex', 4)}`
    case 'TLSA':
      return `${[0, 1, 2].map((at) => data.readUInt8(at)).join(' ')} ${data.toString('hex', 3)}`
    case 'HTTPS': {
      const target = readName(bytes, start + 2)
      if (target.next > start + length) throw new RangeError('a name longer than its record')
      const parameters = serviceParameters(bytes.subarray(target.next, start + length))
      return [data.readUInt16BE(0), target.name === '' ? '.' : target.name, ...parameters].join(' ')
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

/** By number (RFC 9460 section 14.3.2). */
export const serviceKeys = ['mandatory', 'alpn', 'no-default-alpn', 'port', 'ipv4hint', 'ech', 'ipv6hint'] as const

/** What follows the name of an HTTPS record, each key once and in order (RFC 9460 section 2.2). */
function serviceParameters(data: Buffer): string[] {
  const found: string[] = []
  let last = -1
  for (let at = 0; at < data.length; ) {
    const key = data.readUInt16BE(at)
    const length = data.readUInt16BE(at + 2)
    const value = data.subarray(at + 4, at + 4 + length)
    if (key <= last || value.length !== length) throw new RangeError('service parameters that are none')
    found.push(serviceParameter(key, value))
    last = key
    at += 4 + length
  }
  return found
}

function serviceParameter(key: number, value: Buffer): string {
  const name = serviceKeys[key] ?? `key${key}`
  switch (serviceKeys[key]) {
    case 'mandatory':
      return `${name}=${pieces(value, 2, (one) => serviceKeys[one.readUInt16BE(0)] ?? `key${one.readUInt16BE(0)}`)}`
    case 'alpn':
      return `${name}=${strings(value).map(printable).join(',')}`
    case 'no-default-alpn':
      requireLength(value, 0)
      return name
    case 'port':
      requireLength(value, 2)
      return `${name}=${value.readUInt16BE(0)}`
    case 'ipv4hint':
      return `${name}=${pieces(value, 4, (one) => one.join('.'))}`
    case 'ipv6hint':
      return `${name}=${pieces(value, 16, ipv6Text)}`
    case 'ech':
      return `${name}=${value.toString('base64')}`
    default:
      return `${name}=${value.toString('hex')}`
  }
}

/** Values of one length, one after the other. */
function pieces(data: Buffer, length: number, text: (piece: Buffer) => string): string {
  if (data.length === 0 || data.length % length !== 0) throw new RangeError('a list of another length than its values')
  return Array.from({ length: data.length / length }, (_, n) => text(data.subarray(n * length, (n + 1) * length))).join(
    ',',
  )
}

const headerBytes = 12
/** RFC 1035 section 3.1, with lengths and the empty label at the end. */
const longestName = 255

/** A name with its pointers followed; each must point backwards, so that no loop is possible. */
export function readName(bytes: Buffer, start: number): { name: string; next: number } {
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
  return printable(label.replace(/[.\\]/g, '\\$&'))
}

/** What cannot be printed as its number. */
function printable(text: string): string {
  return text.replace(/[^!-~]/g, (one) => `\\${String(one.codePointAt(0)).padStart(3, '0')}`)
}

function ipv6Text(data: Buffer): string {
  const groups = Array.from({ length: 8 }, (_, n) => data.readUInt16BE(n * 2).toString(16))
  return canonicalIpv6(groups.join(':'))
}

/** The one way to write an IPv6 address (RFC 5952), so that two of them can be compared as texts. */
export function canonicalIpv6(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1)
}
