import { createSocket, type Socket } from 'node:dgram'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { type RecordType, recordTypes } from '../../src/formats/dns-record.ts'

/** What a stub answers to one question, by `TYPE name`, or `CD TYPE name` where signatures shall not matter. Without an entry: NXDOMAIN where nothing of the name is known. */
export interface StubAnswer {
  readonly records?: readonly { name: string; type: RecordType; value: string; ttl?: number }[]
  readonly rcode?: number
  /** Over UDP only a truncated header; the records come over TCP. */
  readonly truncated?: boolean
  readonly silent?: boolean
  readonly wrongIdFirst?: boolean
  readonly garbage?: boolean
  readonly authoritative?: boolean
  /** The signatures hold. */
  readonly authenticated?: boolean
  /** Zone of an SOA record in the authority section, by which a server tells that there is nothing. */
  readonly soa?: string
  /** Extended errors: code and text. */
  readonly extended?: readonly (readonly [number, string])[]
  /** A question with EDNS is none that it knows. */
  readonly isOld?: boolean
  /** It asks nobody else. */
  readonly alone?: boolean
}

export interface DnsStub {
  /** `127.0.0.1:port` */
  readonly address: string
  readonly port: number
  /** Questions that came, as `TYPE name`. */
  readonly questions: string[]
  /** Changes what is answered from now on. */
  set(zone: Readonly<Record<string, StubAnswer>>): void
}

const running: (() => Promise<void>)[] = []

export async function closeDnsStubs(): Promise<void> {
  await Promise.all(running.splice(0).map((close) => close()))
}

/** A name server on a loopback address, over UDP and TCP on the same ephemeral port, or the port given. */
export async function dnsStub(
  zone: Readonly<Record<string, StubAnswer>>,
  { host = '127.0.0.1', port: wanted = 0 } = {},
): Promise<DnsStub> {
  let current = zone
  const questions: string[] = []
  const udp: Socket = createSocket('udp4')
  const respond = (query: Buffer, overTcp: boolean): Buffer[] => {
    const { name, type, end } = readQuestion(query)
    const question = `${type} ${name}`
    questions.push(question)
    const isKnown = Object.keys(current).some((key) => key.split(' ').at(-1) === name)
    const unchecked = (query.readUInt16BE(2) & 0x10) !== 0
    const said = (unchecked ? current[`CD ${question}`] : undefined) ?? current[question] ?? { rcode: isKnown ? 0 : 3 }
    const answer = said.isOld && query.readUInt16BE(10) > 0 ? { rcode: 1 } : said
    if (answer.silent) return []
    if (answer.garbage) return [Buffer.from('not a message at all')]
    const message = build(query, end, answer, answer.truncated === true && !overTcp)
    const forged = Buffer.from(message)
    forged.writeUInt16BE((message.readUInt16BE(0) + 1) & 0xffff, 0)
    return answer.wrongIdFirst ? [forged, message] : [message]
  }
  udp.on('message', (query, from) => {
    for (const message of respond(query, false)) udp.send(message, from.port, from.address)
  })
  const tcp: Server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (bytes: Buffer) => {
      const [message] = respond(bytes.subarray(2), true)
      if (!message) return
      const length = Buffer.alloc(2)
      length.writeUInt16BE(message.length)
      socket.end(Buffer.concat([length, message]))
    })
  })
  const port = await bindBoth(tcp, udp, host, wanted)
  running.push(async () => {
    udp.close()
    await new Promise((closed) => tcp.close(closed))
  })
  return {
    address: `${host}:${port}`,
    port,
    questions,
    set: (next) => {
      current = next
    },
  }
}

/** Takes a port for TCP and the same for UDP; another one where somebody else has it. */
async function bindBoth(tcp: Server, udp: Socket, host: string, wanted: number): Promise<number> {
  for (let tries = 0; tries < 20; tries++) {
    const { port } = await new Promise<AddressInfo>((resolve, reject) => {
      tcp.once('error', reject)
      tcp.listen(wanted, host, () => resolve(tcp.address() as AddressInfo))
    })
    const bound = await new Promise<boolean>((resolve) => {
      udp.once('error', () => resolve(false))
      udp.bind(port, host, () => resolve(true))
    })
    if (bound) return port
    await new Promise((closed) => tcp.close(closed))
  }
  throw new Error('no port that is free for both')
}

/** Records of one name and type, as a stub answers them. */
export function records(type: RecordType, name: string, values: readonly string[], ttl = 300): StubAnswer {
  return { records: values.map((value) => ({ name, type, value, ttl })) }
}

function readQuestion(query: Buffer): { name: string; type: RecordType; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const number = query.readUInt16BE(at + 1)
  const type = (Object.keys(recordTypes) as RecordType[]).find((name) => recordTypes[name] === number) ?? 'A'
  return { name: labels.join('.'), type, end: at + 5 }
}

function build(query: Buffer, end: number, answer: StubAnswer, truncated: boolean): Buffer {
  const records = truncated ? [] : (answer.records ?? [])
  const soa = answer.soa === undefined ? [] : [soaOf(answer.soa)]
  const edns = answer.extended === undefined ? [] : [encodeExtended(answer.extended)]
  const message = Buffer.concat([query.subarray(0, end), ...[...records, ...soa].map(encodeRecord), ...edns])
  const authoritative = answer.authoritative === false ? 0 : 0x0400
  const authenticated = answer.authenticated ? 0x0020 : 0
  const recursive = answer.alone ? 0 : 0x0080
  const flags = 0x8000 | recursive | authoritative | authenticated | (truncated ? 0x0200 : 0)
  message.writeUInt16BE(flags | (answer.rcode ?? 0), 2)
  message.writeUInt16BE(records.length, 6)
  message.writeUInt16BE(soa.length, 8)
  message.writeUInt16BE(edns.length, 10)
  return message
}

function soaOf(zone: string): { name: string; type: RecordType; value: string } {
  return { name: zone, type: 'SOA', value: `ns.${zone} root.${zone} 1 1 1 1 1` }
}

/** The pseudo-record of EDNS with extended errors (RFC 8914 section 2). */
function encodeExtended(errors: readonly (readonly [number, string])[]): Buffer {
  const options = errors.map(([code, text]) => {
    const head = Buffer.alloc(6)
    head.writeUInt16BE(15, 0)
    head.writeUInt16BE(2 + Buffer.byteLength(text), 2)
    head.writeUInt16BE(code, 4)
    return Buffer.concat([head, Buffer.from(text)])
  })
  const data = Buffer.concat(options)
  return Buffer.concat([Buffer.from([0, 0, 41, 4, 208, 0, 0, 0, 0, data.length >> 8, data.length & 0xff]), data])
}

function encodeRecord({
  name,
  type,
  value,
  ttl = 300,
}: {
  name: string
  type: RecordType
  value: string
  ttl?: number
}): Buffer {
  const data = encodeData(type, value)
  const head = Buffer.alloc(10)
  head.writeUInt16BE(recordTypes[type], 0)
  head.writeUInt16BE(1, 2)
  head.writeUInt32BE(ttl, 4)
  head.writeUInt16BE(data.length, 8)
  return Buffer.concat([encodeName(name), head, data])
}

function encodeName(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '')
  return Buffer.concat([
    ...labels.map((label) => Buffer.from([label.length, ...Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ])
}

function encodeData(type: RecordType, value: string): Buffer {
  const words = value.split(' ')
  const number16 = (text = '0'): Buffer => Buffer.from([Number(text) >> 8, Number(text) & 0xff])
  switch (type) {
    case 'A':
      return Buffer.from(value.split('.').map(Number))
    case 'AAAA': {
      const [left = [], right = []] = value.split('::').map((half) => half.split(':').filter((group) => group !== ''))
      const groups = [...left, ...new Array<string>(8 - left.length - right.length).fill('0'), ...right]
      return Buffer.concat(groups.map((group) => number16(String(Number.parseInt(group, 16)))))
    }
    case 'MX':
      return Buffer.concat([number16(words[0]), encodeName(words[1] ?? '')])
    case 'TXT':
      return Buffer.concat(
        (value.match(/[\s\S]{1,255}/g) ?? ['']).map((part) => Buffer.from([part.length, ...Buffer.from(part)])),
      )
    case 'CAA':
      return Buffer.concat([
        Buffer.from([Number(words[0]), (words[1] ?? '').length]),
        Buffer.from(`${words[1]}${words.slice(2).join(' ')}`),
      ])
    case 'SRV':
      return Buffer.concat([...words.slice(0, 3).map((word) => number16(word)), encodeName(words[3] ?? '')])
    case 'DS':
    case 'TLSA': {
      const first = type === 'DS' ? number16(words[0]) : Buffer.from([Number(words[0])])
      return Buffer.concat([first, Buffer.from(words.slice(1, 3).map(Number)), Buffer.from(words[3] ?? '', 'hex')])
    }
    case 'HTTPS':
      return Buffer.concat([number16(words[0]), encodeName(words[1] === '.' ? '' : (words[1] ?? ''))])
    case 'SOA': {
      const numbers = words.slice(2).map((word) => {
        const bytes = Buffer.alloc(4)
        bytes.writeUInt32BE(Number(word))
        return bytes
      })
      return Buffer.concat([encodeName(words[0] ?? ''), encodeName(words[1] ?? ''), ...numbers])
    }
    default:
      return encodeName(value)
  }
}
