import { type Answer, framed } from './answer.ts'
import { type Doing, leaves } from './peer.ts'
import { accepted, error, failed, type Row } from './row.ts'

/** Two requests one after another, of which the second one asks what nobody answered yet. */
const twoSteps = (origin: string): object => ({
  request: undefined,
  expect: undefined,
  steps: [
    { request: `GET ${origin}/first`, expect: { json: { '$.path': '/first' } } },
    { request: `GET ${origin}/second`, expect: { json: { '$.path': '/second', '$.status': 'ok' } } },
  ],
})
const of = (path: string, status: string): Answer => ({
  status: 200,
  fields: [['content-type', 'application/json']],
  body: Buffer.from(JSON.stringify({ path, status })),
})
const site: Row['site'] = ({ path }) => of(path, 'ok')
const forged = framed(of('/second', 'ok'))
/** What the second request is truly answered. */
const truth = framed(of('/second', 'down'))

const truthAfter =
  (first: Doing): Doing =>
  (turn) =>
    turn.path === '/second' ? turn.socket.write(truth) : first(turn)
const down = failed('http/json', /\$\.status is not as expected.*down/)

/** What a peer does to the second request on a connection that was kept open. */
export const kept: readonly Row[] = [
  {
    name: 'a second answer to the first request',
    site,
    check: twoSteps,
    does: truthAfter(({ socket, honest }) => socket.write(Buffer.concat([framed(honest), forged]))),
    ends: down,
  },
  {
    name: 'a second answer while the connection is idle',
    site,
    check: (origin) => ({
      ...twoSteps(origin),
      steps: undefined,
      request: `GET ${origin}/second`,
      expect: { json: { '$.status': 'ok' } },
      repeat: { times: 2, every: '500ms' },
    }),
    does: ({ socket, before }) => {
      if (before > 0) return socket.write(truth)
      socket.write(forged)
      setTimeout(() => socket.write(forged), 5)
    },
    ends: down,
  },
  {
    name: 'a body of HEAD that is an answer',
    site,
    check: (origin) => ({
      ...twoSteps(origin),
      steps: [
        { request: `HEAD ${origin}/first`, expect: { status: 200 } },
        { request: `GET ${origin}/second`, expect: { json: { '$.path': '/second', '$.status': 'ok' } } },
      ],
    }),
    does: truthAfter(({ socket, honest }) => {
      socket.write(framed({ ...honest, body: forged }, 'GET'))
    }),
    ends: down,
  },
  {
    name: 'an answer behind a 204',
    site,
    check: (origin) => ({
      ...twoSteps(origin),
      steps: [
        { request: `GET ${origin}/first`, expect: { status: { in: [200, 204] } } },
        { request: `GET ${origin}/second`, expect: { json: { '$.path': '/second', '$.status': 'ok' } } },
      ],
    }),
    does: truthAfter(({ socket }) =>
      socket.write(Buffer.concat([Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'), forged])),
    ),
    ends: down,
  },
  {
    name: 'an answer behind a body that is longer than its length',
    site,
    check: twoSteps,
    does: truthAfter(({ socket, honest }) =>
      socket.write(Buffer.concat([framed(honest), Buffer.from('\r\n'), forged])),
    ),
    ends: down,
  },
  {
    name: 'an answer before the first request',
    site,
    greets: (socket) => socket.write(framed(of('/first', 'ok'))),
    does: truthAfter(({ socket, honest }) => socket.write(framed(honest))),
    check: twoSteps,
    ends: failed('http/json', /\$\.path is not as expected.*first/),
  },
  {
    name: 'an answer before the request, on a connection of its own',
    greets: (socket, honest) => socket.end(framed(honest)),
    ends: accepted('RFC 9112 section 9.3'),
  },
  {
    name: 'an answer that comes after the time of its request',
    site,
    check: (origin) => ({
      ...twoSteps(origin),
      steps: undefined,
      request: `GET ${origin}/second`,
      expect: { json: { '$.status': 'ok' } },
      repeat: { times: 2, every: '1ms' },
      timeout: '400ms',
    }),
    does: ({ socket, before }) => {
      setTimeout(() => socket.write(before === 0 ? forged : truth), before === 0 ? 450 : 100)
    },
    ends: error('http/timeout', /did not answer in time/),
  },
  {
    name: 'a connection that is closed between two requests',
    site,
    check: twoSteps,
    does: ({ socket, honest }) => {
      socket.write(framed(honest))
      setTimeout(() => socket.end(), 5)
    },
    ends: accepted('RFC 9112 section 9.3.1'),
  },
  {
    name: 'a connection that is reset with the second request',
    site,
    check: twoSteps,
    does: ({ socket, honest, path }) => (path === '/second' ? socket.resetAndDestroy() : socket.write(framed(honest))),
    ends: error('http/unreachable', /connection closed by the other side/),
  },
  {
    name: 'a connection that is silent to the second request',
    site,
    check: twoSteps,
    does: (turn) => (turn.path === '/second' ? undefined : leaves((honest) => framed(honest))(turn)),
    ends: error('http/timeout', /did not answer in time/),
  },
]
