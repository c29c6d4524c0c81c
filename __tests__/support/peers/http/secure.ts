import type { Socket } from 'node:net'
import { goodChain, presented, selfSigned } from '../../certificates.ts'
import { framed, head } from './answer.ts'
import { sends } from './peer.ts'
import { accepted, brokenOff, error, hungUp, late, noHttp, type Row } from './row.ts'

const { root, middle, leaf, server } = goodChain()
/** The root that every honest peer's certificate comes from. */
export const trusted = root.certificate
const good = server
const other = presented(middle.issue({ names: ['shop.example'] }), middle)
const bare = presented(leaf)

const untrusted = (code: RegExp): Row['ends'] =>
  error('http/tls', new RegExp(`No trusted TLS connection.*TLS failed \\(.*${code.source}`))
const by = (peer: object): NonNullable<Row['secure']> => ({ peer: { ...good, ...peer }, twin: good })
const raw =
  (bytes: string): NonNullable<Row['accepts']> =>
  (socket) =>
    socket.once('data', () => socket.write(bytes, 'latin1'))

/** The socket below TLS, closed without the word that TLS has for it. */
function cut(socket: Socket): void {
  const below = (socket as unknown as { _parent: Socket | null })._parent
  if (below) below.destroy()
  else socket.destroy()
}

/** Peers of https. */
export const secure: readonly Row[] = [
  { name: 'TLS: the certificate is for another name', secure: by(other), ends: untrusted(/ALTNAME/) },
  {
    name: 'TLS: the certificate is its own',
    secure: by(presented(selfSigned({ names: ['127.0.0.1'] }))),
    ends: untrusted(/SELF_SIGNED/),
  },
  { name: 'TLS: the chain is not sent', secure: by(bare), ends: untrusted(/UNABLE_TO/) },
  {
    name: 'TLS: the certificate is another one on the second connection',
    secure: by({}),
    later: other,
    does: sends((honest) => framed(honest)),
    check: (origin) => ({
      request: undefined,
      expect: undefined,
      steps: [
        { request: `GET ${origin}/first`, expect: { json: { '$.status': 'ok' } } },
        { request: `GET ${origin}/second`, expect: { json: { '$.status': 'ok' } } },
      ],
    }),
    ends: untrusted(/ALTNAME/),
  },
  { name: 'TLS: closed at once', secure: by({}), accepts: (socket) => socket.end(), ends: error('http/', /./) },
  {
    name: 'TLS: reset in the handshake',
    secure: by({}),
    accepts: (socket) => socket.once('data', () => socket.resetAndDestroy()),
    ends: error('http/', /./),
  },
  { name: 'TLS: silent in the handshake', secure: by({}), accepts: (socket) => socket.resume(), ends: late },
  {
    name: 'TLS: junk in the handshake',
    secure: by({}),
    accepts: raw('\x16\x03\x03\xff\xffjunk'),
    ends: error('http/tls', /./),
  },
  {
    name: 'TLS: an alert in the handshake',
    secure: by({}),
    accepts: raw('\x15\x03\x03\x00\x02\x02\x28'),
    ends: untrusted(/handshake failure/),
  },
  {
    name: 'TLS: plain HTTP on the port',
    secure: by({}),
    accepts: raw('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'),
    ends: untrusted(/wrong version number/),
  },
  { name: 'TLS: reset after the request', secure: by({}), does: ({ socket }) => cut(socket), ends: hungUp },
  { name: 'TLS: silent after the request', secure: by({}), does: () => {}, ends: late },
  { name: 'TLS: not HTTP', secure: by({}), does: ({ socket }) => socket.end('hello'), ends: noHttp },
  {
    name: 'TLS: broken off within the body',
    secure: by({}),
    does: ({ socket, honest }) =>
      socket.write(framed(honest).subarray(0, -20), () => setTimeout(() => cut(socket), 20)),
    ends: brokenOff,
  },
  {
    name: 'TLS: broken off within a body without a length',
    secure: by({}),
    does: ({ socket, honest }) =>
      socket.write(`${head(honest)}${honest.body}`, () => setTimeout(() => cut(socket), 20)),
    ends: accepted('none: Node does not tell whether the word came (RFC 9112 section 9.8)'),
  },
]
