import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { type DnsMessage, decodeAnswer, encodeQuestion, kindOf } from '../../formats/dns-message.ts'
import type { RecordType } from '../../formats/dns-record.ts'
import { connectTcp } from '../tcp.ts'
import { limitTime } from '../time-limit.ts'
import type { NameServer } from './name-server.ts'

export type DnsAnswer =
  | { readonly kind: 'message'; readonly message: DnsMessage }
  /** `timeout`, the code of the network's error, or what came in place of an answer. */
  | { readonly kind: 'fault'; readonly code: string }

export interface DnsQuestion {
  readonly name: string
  readonly type: RecordType
  readonly recursive: boolean
  /** Answered without a look at the signatures of the zone. */
  readonly unchecked?: boolean
}

/**
 * Asks one name server over UDP, once more half-way where it stays silent, and over TCP where the answer was cut.
 * The second time without EDNS, which some servers and what stands before them do not know (RFC 6891 section 7).
 * Never throws.
 * @param timeoutMs of all of it
 */
export async function askNameServer(server: NameServer, question: DnsQuestion, timeoutMs: number): Promise<DnsAnswer> {
  const started = performance.now()
  const answer = await overUdp(server, question, timeoutMs)
  if (answer.kind === 'fault' || !answer.message.truncated) return answer
  return overTcp(server, question, Math.max(1, timeoutMs - (performance.now() - started)))
}

const unreadable = 'an answer that cannot be read'
const ofAnother = 'only answers to other questions'
/** How a server says that it does not know EDNS: FORMERR, NOTIMP. */
const withoutEdns: ReadonlySet<number> = new Set([1, 4])

function overUdp(server: NameServer, { name, type, ...asking }: DnsQuestion, timeoutMs: number): Promise<DnsAnswer> {
  return new Promise((resolve) => {
    const id = randomInt(0x10000)
    const socket = createSocket(server.address.includes(':') ? 'udp6' : 'udp4')
    let again: NodeJS.Timeout | undefined
    let over = false
    let askedAgain = false
    let unread: string | null = null
    const done = (answer: DnsAnswer): void => {
      if (over) return
      over = true
      endLimit()
      clearTimeout(again)
      socket.removeAllListeners()
      socket.on('error', () => {})
      socket.close()
      resolve(answer)
    }
    const askAgain = (): void => {
      askedAgain = true
      clearTimeout(again)
      socket.send(encodeQuestion(id, name, type, { ...asking, plain: true }))
    }
    const failed = (error: NodeJS.ErrnoException): void => done({ kind: 'fault', code: error.code ?? 'unknown' })
    const endLimit = limitTime(timeoutMs, () => done({ kind: 'fault', code: unread ?? 'timeout' }))
    socket.on('error', failed)
    // What is no answer to this question may be forged, so it is not even an error; a whole answer may follow.
    socket.on('message', (bytes) => {
      const message = decodeAnswer(bytes, id, name, type)
      if (!message) {
        const isOther = kindOf(bytes, id, name, type) === 'other'
        unread = isOther ? (unread ?? ofAnother) : unreadable
      } else if (withoutEdns.has(message.rcode) && !askedAgain) {
        askAgain()
      } else {
        done({ kind: 'message', message })
      }
    })
    // Connected, so that only this server is heard, and its refusal too. The kernel may refuse the way there as well.
    socket.connect(server.port, server.address, (refusal?: Error) => {
      if (over) return
      if (refusal) return failed(refusal)
      socket.send(encodeQuestion(id, name, type, asking))
      again = setTimeout(askAgain, timeoutMs / 2)
    })
  })
}

async function overTcp(
  server: NameServer,
  { name, type, ...asking }: DnsQuestion,
  timeoutMs: number,
): Promise<DnsAnswer> {
  const started = performance.now()
  const connection = await connectTcp(server.address, server.port, timeoutMs)
  if (connection.state !== 'open')
    return { kind: 'fault', code: connection.state === 'silent' ? 'timeout' : 'TCP refused' }
  const { socket } = connection
  return new Promise((resolve) => {
    const id = randomInt(0x10000)
    let bytes = Buffer.alloc(0)
    const done = (answer: DnsAnswer): void => {
      endLimit()
      socket.destroy()
      resolve(answer)
    }
    const closed = (): void => done({ kind: 'fault', code: 'TCP closed' })
    const left = Math.max(1, timeoutMs - (performance.now() - started))
    const late = (): void =>
      done({ kind: 'fault', code: bytes.length === 0 ? 'timeout' : 'an answer that does not end' })
    const endLimit = limitTime(left, late)
    socket.on('error', closed)
    socket.on('close', closed)
    socket.on('data', (piece: Buffer) => {
      bytes = Buffer.concat([bytes, piece])
      if (bytes.length < 2 || bytes.length < 2 + bytes.readUInt16BE(0)) return
      done(answerIn(bytes.subarray(2, 2 + bytes.readUInt16BE(0)), id, { name, type }))
    })
    const question = encodeQuestion(id, name, type, asking)
    socket.write(Buffer.concat([Buffer.from([question.length >> 8, question.length & 0xff]), question]))
  })
}

/** What came over TCP, where nobody else could have sent it. */
function answerIn(bytes: Buffer, id: number, { name, type }: Pick<DnsQuestion, 'name' | 'type'>): DnsAnswer {
  const message = decodeAnswer(bytes, id, name, type)
  if (message?.truncated) return { kind: 'fault', code: 'an answer that is cut over TCP, too' }
  if (message) return { kind: 'message', message }
  return { kind: 'fault', code: kindOf(bytes, id, name, type) === 'this' ? unreadable : 'no answer to the question' }
}
