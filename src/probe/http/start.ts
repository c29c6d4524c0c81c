import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { Endless } from './faults.ts'

/** How an answer began, of which the parser of Node takes more for HTTP/1 than there is. */
interface Start {
  /** What else than HTTP/1 the answer is, in words; null where it is that. */
  fault(answer: IncomingMessage): string | null
  /** Whether any of it is there. */
  isThere(): boolean
}

const name = 'HTTP/'

/** Bytes of empty lines, and number of interim answers, before an answer; a server sends a few of them if any. */
const mostEmpty = 4096
const mostInterim = 100

/**
 * Watches how the answer to a request begins: the parser also reads RTSP and ICE, and does not tell, and it waits for the
 * end of what has none.
 */
export function startOf(sent: ClientRequest): Start {
  let start = ''
  let empty = 0
  let interim = 0
  const refuse = (what: string): void => void sent.destroy(new Endless(what))
  sent.once('socket', (socket: Socket) => {
    const look = (bytes: Buffer): void => {
      const text = start + bytes.toString('latin1', 0, mostEmpty)
      // Empty lines before the status line are none of it (RFC 9112 section 2.2).
      start = text.replace(/^[\r\n]+/, '').slice(0, name.length) // cut: to compare
      empty += text.length - start.length
      if (start.length >= name.length) socket.off('data', look)
      else if (empty > mostEmpty) refuse('empty lines')
    }
    socket.prependListener('data', look)
    sent.once('close', () => socket.off('data', look))
  })
  const count = (): void => {
    if (++interim > mostInterim) refuse('interim answers')
  }
  sent.on('continue', count).on('information', count)
  return {
    fault: (answer) => (start.startsWith(name) ? faultOf(answer) : 'a status line of another protocol'),
    isThere: () => start !== '',
  }
}

/** RFC 9112 sections 2.3 and 4, RFC 9110 section 15. */
function faultOf({
  httpVersion,
  httpVersionMajor,
  statusCode = 0,
  statusMessage = '',
}: IncomingMessage): string | null {
  if (httpVersionMajor !== 1) return `HTTP/${httpVersion} in the status line`
  if (statusCode < 100 || statusCode > 599) return `${statusCode} is no status`
  return /[^\t\x20-\x7e\x80-\xff]/.test(statusMessage) ? 'control characters in the status line' : null
}
