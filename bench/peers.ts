import { createSocket } from 'node:dgram'
import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net'
import { makeAuthority } from '../src/cli/demo/certificate.ts'

/** Loopback services of every protocol that a checklist of mixed items asks; ports, and what is needed to ask them. */
export interface Peers {
  readonly http: number
  readonly https: number
  readonly redis: number
  readonly dns: number
  /** PEM of the root that vouches for `https`. */
  readonly ca: string
  close(): void
}

export const domain = 'bench.example'
export const redisPassword = 'k3-Vd92-xLq8-0pTz'

/** Services that answer well at once: JSON below `/items/`, else a page with an asset. */
export async function startPeers(): Promise<Peers> {
  const root = makeAuthority()
  const { certificate, key } = root.issue({ names: [`*.${domain}`] })
  const http = createHttp(answer)
  const https = createHttps({ cert: certificate, key }, answer)
  const redis = createTcp((socket) => {
    let known = false
    socket.on('error', () => {})
    socket.on('data', (bytes: Buffer) => {
      const words = bytes.toString('latin1').split('\r\n')
      known ||= words.includes(redisPassword)
      socket.write(known ? redisReply(words) : '-NOAUTH Authentication required.\r\n')
    })
  })
  const dns = createSocket('udp4')
  dns.on('message', (query, from) => dns.send(addressOf(query), from.port, from.address))
  const ports = await Promise.all([http, https, redis].map(listen))
  await new Promise<void>((bound) => dns.bind(0, '127.0.0.1', bound))
  const [httpPort = 0, httpsPort = 0, redisPort = 0] = ports
  return {
    http: httpPort,
    https: httpsPort,
    redis: redisPort,
    dns: dns.address().port,
    ca: root.certificate,
    close: () => {
      for (const server of [http, https]) server.closeAllConnections()
      for (const server of [http, https, redis]) server.close()
      dns.close()
    },
  }
}

/** To one command in its lines of the protocol; a command comes in one piece on loopback. */
function redisReply(words: readonly string[]): string {
  if (words.includes('AUTH')) return '+OK\r\n'
  if (words.includes('PING')) return '+PONG\r\n'
  return '-NOPERM this user has no permissions to run the command\r\n'
}

const filler = 'A page has some text, and so has this one. '.repeat(200)
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="stylesheet" href="/main.3f9a1c77.css"></head><body><p>${filler}</p></body></html>`

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '/'
  if (path.startsWith('/items/')) {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ status: 'healthy', path, text: filler.slice(0, 2000) }))
  } else if (path.startsWith('/main.')) {
    response.writeHead(200, { 'content-type': 'text/css', 'cache-control': 'public, max-age=31536000, immutable' })
    response.end('p { margin: 0 }')
  } else if (path.startsWith('/pages/')) {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    })
    response.end(page)
  } else {
    response.writeHead(404, { 'content-type': 'text/plain' })
    response.end('not found')
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })
}

/** Whatever is asked, the answer is 192.0.2.1. */
function addressOf(query: Buffer): Buffer {
  let end = 12
  for (let length = query.readUInt8(end); length > 0; length = query.readUInt8(end)) end += 1 + length
  end += 5
  const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0x01, 0x2c, 0, 4, 192, 0, 2, 1])
  const message = Buffer.concat([query.subarray(0, end), answer])
  message.writeUInt16BE(0x8580, 2)
  for (const [at, count] of [1, 1, 0, 0].entries()) message.writeUInt16BE(count, 4 + 2 * at)
  return message
}
