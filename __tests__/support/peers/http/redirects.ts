import { framed, head } from './answer.ts'
import { type Doing, sends, type Turn } from './peer.ts'
import { accepted, error, failed, type Row } from './row.ts'

/** Redirects to what this makes of each turn. */
const to = (location: (turn: Turn) => string | readonly string[], status = 302): Doing =>
  sends((_, turn) => {
    const locations = [location(turn)].flat().map((one) => `location: ${one}`)
    return head({ status, fields: [], body: Buffer.alloc(0) }, ...locations, 'content-length: 0')
  })
/** The health check itself redirects; what it leads to answers as it should. */
const once =
  (location: (turn: Turn) => string | readonly string[], status?: number): Doing =>
  (turn) =>
    turn.path === '/health' || turn.path === '/'
      ? to(location, status)(turn)
      : turn.socket.end(framed(turn.honest, turn.method))

const endless = failed('http/redirect', /redirects do not come to an end/)
const invalid = failed('http/redirect', /redirects to what is no URL/)
const scheme = failed('http/redirect', /redirects to what is not http/)
const port = (origin: string): string => new URL(origin).port

export const redirects: readonly Row[] = [
  { name: 'a redirect to itself', does: to(() => '/health'), ends: endless },
  { name: 'a redirect to nothing', does: to(() => ''), ends: endless },
  { name: 'a redirect to its own fragment', does: to(() => '#top'), ends: endless },
  {
    name: 'two addresses that lead to each other',
    does: to(({ path }) => (path === '/a' ? '/b' : '/a')),
    ends: endless,
  },
  { name: 'redirects to ever new addresses', does: to(({ before }) => `/${before}`), ends: endless },
  { name: 'redirects to an address that grows', does: to(({ path }) => `${path}/${'a'.repeat(1000)}`), ends: endless },
  {
    name: 'redirects to another host and back',
    host: '0.0.0.0',
    does: to(({ origin, before }) => `http://127.0.0.${1 + (before % 2)}:${port(origin)}/`),
    ends: endless,
  },
  {
    name: 'redirects to ever new hosts',
    host: '0.0.0.0',
    does: to(({ origin, before }) => `http://127.0.0.${before + 2}:${port(origin)}/`),
    ends: endless,
  },
  { name: 'endless redirects of 303', does: to(() => '/health', 303), ends: endless },
  { name: 'endless redirects of 307', does: to(() => '/health', 307), ends: endless },
  { name: 'a redirect without Location', does: to(() => []), ends: failed('http/status', /the status is 302/) },
  { name: 'two Locations that differ', does: once(() => ['/good', '/bad']), ends: failed('http/redirect', /Location/) },
  {
    name: 'two Locations that are the same',
    does: once(() => ['/good', '/good']),
    ends: accepted('RFC 9110 section 5.5'),
  },
  { name: 'a redirect to a file', does: once(() => 'file:///etc/passwd'), ends: scheme },
  { name: 'a redirect to data', does: once(() => 'data:application/json,{"status":"ok"}'), ends: scheme },
  { name: 'a redirect to a script', does: once(() => 'javascript:alert(1)'), ends: scheme },
  { name: 'a redirect to ftp', does: once(() => 'ftp://127.0.0.1/health'), ends: scheme },
  { name: 'a redirect to a mail', does: once(() => 'mailto:ops@shop.example'), ends: scheme },
  { name: 'a redirect to a WebSocket', does: once(({ origin }) => origin.replace('http', 'ws')), ends: scheme },
  { name: 'a redirect to an IPv6 address that is none', does: once(() => 'http://[::1::2]/'), ends: invalid },
  { name: 'a redirect to half an IPv6 address', does: once(() => 'http://[::1/'), ends: invalid },
  { name: 'a redirect to an address that is none', does: once(() => 'http://127.0.0.256/'), ends: invalid },
  { name: 'a redirect to a port that is none', does: once(() => 'http://127.0.0.1:99999/'), ends: invalid },
  { name: 'a redirect to a host that is none', does: once(() => 'http://a b/'), ends: invalid },
  { name: 'a redirect to no host', does: once(() => 'http://'), ends: invalid },
  {
    name: 'a redirect to port 0',
    does: once(() => 'http://127.0.0.1:0/'),
    ends: error('http/unreachable', /127\.0\.0\.1:0/),
  },
  {
    name: 'a redirect to a port where nothing listens',
    does: once(() => 'http://127.0.0.1:1/'),
    ends: error('http/unreachable', /127\.0\.0\.1:1 refuses the connection/),
  },
  {
    name: 'a redirect to a name that is none',
    does: once(() => 'http://no-such-host.invalid/'),
    ends: error('http/dns', /no-such-host\.invalid/),
  },
  {
    name: 'a redirect to https that nobody speaks',
    does: once(({ origin }) => origin.replace('http:', 'https:')),
    ends: error('http/timeout', /did not answer in time/),
  },
  {
    name: 'a redirect to a path that is junk',
    does: ({ path, socket, honest, ...turn }) =>
      path === '/health'
        ? to(() => '\\\\..\\..//%%%zz?\xff&<>"`{}|^')({ path, socket, honest, ...turn })
        : socket.end(framed({ ...honest, status: 404 })),
    ends: error('http/', /./),
  },
  {
    name: 'a redirect to a relative address',
    does: once(() => 'good?a=b#c'),
    ends: accepted('RFC 9110 section 10.2.2'),
  },
  {
    name: 'a redirect with a login',
    does: once(({ origin }) => `${origin.replace('//', '//user:word@')}/good`),
    ends: accepted('RFC 9110 section 4.2.4'),
  },
  { name: 'one redirect', does: once(() => '/good'), ends: accepted('RFC 9110 section 15.4') },
  {
    name: 'a redirect that turns a POST into a GET',
    does: once(() => '/good'),
    check: (origin) => ({ request: `POST ${origin}/health`, json: { a: 1 } }),
    ends: failed('http/redirect', /turned the POST into a GET/),
  },
  {
    name: 'a redirect of a POST to another origin',
    does: once(({ origin }) => `http://127.0.0.2:${port(origin)}/good`, 307),
    check: (origin) => ({ request: `POST ${origin}/health`, json: { a: 1 } }),
    ends: failed('http/redirect', /another origin, where the body is not sent/),
  },
  {
    name: 'redirects that each take their time',
    does: (turn) => setTimeout(() => to(() => '/health')(turn), 300),
    ends: error('http/timeout', /did not answer in time/),
  },
  {
    name: 'a redirect to a peer that is silent',
    does: (turn) => (turn.path === '/health' ? to(() => '/silent')(turn) : undefined),
    ends: error('http/timeout', /did not answer in time/),
  },
]
