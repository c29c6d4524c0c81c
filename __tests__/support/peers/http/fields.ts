import { type Answer, changed, framed, head } from './answer.ts'
import { type Doing, sends } from './peer.ts'
import { accepted, failed, health, noHttp, type Row, tooLong } from './row.ts'

/** The honest answer with these lines among its headers. */
const beside = (...lines: string[]): Doing =>
  sends((honest) =>
    Buffer.concat([
      Buffer.from(head(honest, ...lines, `content-length: ${honest.body.length}`), 'latin1'),
      honest.body,
    ]),
  )
const instead = (...lines: string[]): Doing =>
  sends(({ status, body }: Answer) =>
    Buffer.concat([
      Buffer.from(head({ status, fields: [], body }, ...lines, `content-length: ${body.length}`), 'latin1'),
      body,
    ]),
  )
const setting =
  (...cookies: string[]): Doing =>
  (turn) => {
    const fields = turn.honest.fields.filter(([name]) => name !== 'set-cookie')
    beside(...cookies.map((one) => `set-cookie: ${one}`))({ ...turn, honest: { ...turn.honest, fields } })
  }
const lines = (count: number, line: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => line(index))

/** Headers that are none, too many, or said twice. */
const malformed: readonly Row[] = [
  { name: 'NUL in a header', does: beside('x-a: a\0b'), ends: noHttp },
  { name: 'NUL in the name of a header', does: beside('x-\0a: b'), ends: noHttp },
  { name: 'a control character in a header', does: beside('x-a: a\x01b'), ends: noHttp },
  { name: 'DEL in a header', does: beside('x-a: a\x7fb'), ends: noHttp },
  { name: 'CR alone in a header', does: beside('x-a: a\rx-b: c'), ends: noHttp },
  { name: 'LF alone in a header', does: beside('x-a: a\nx-b: c'), ends: noHttp },
  { name: 'a folded header', does: beside('x-a: b\r\n c'), ends: noHttp },
  {
    name: 'a first header that is folded',
    does: sends((honest) => framed(honest).toString('latin1').replace('\r\n', '\r\n ')),
    ends: noHttp,
  },
  { name: 'a header without a colon', does: beside('x-a'), ends: noHttp },
  { name: 'a header without a name', does: beside(': b'), ends: noHttp },
  { name: 'a blank in the name of a header', does: beside('x a: b'), ends: noHttp },
  { name: 'a blank before the colon', does: beside('x-a : b'), ends: noHttp },
  { name: 'a letter beyond ASCII in the name of a header', does: beside('x-\xe9: b'), ends: noHttp },
  { name: 'letters beyond ASCII in a header', does: beside('x-a: \xe9\xff'), ends: accepted('RFC 9110 section 5.5') },
  { name: 'an empty header', does: beside('x-a:'), ends: accepted('RFC 9110 section 5.5') },
  { name: '20,000 headers', alone: true, does: beside(...lines(20_000, (index) => `x-${index}: a`)), ends: tooLong },
  { name: 'a header of 10 MB', alone: true, does: beside(`x-a: ${'a'.repeat(10_000_000)}`), ends: tooLong },
  { name: 'a name of 10 MB', alone: true, does: beside(`${'a'.repeat(10_000_000)}: b`), ends: tooLong },
  {
    name: '3,000 headers without a value',
    does: beside(...lines(3000, () => 'a:')),
    ends: accepted('RFC 9110 section 5.4'),
  },
  {
    name: 'two content-types',
    does: beside('content-type: text/html'),
    ends: failed('http/header', /the header content-type is not as expected.*text\/html/),
  },
  {
    name: 'no content-type',
    does: instead(),
    ends: failed('http/header', /the header content-type is not as expected.*absent/),
  },
  {
    name: 'an empty content-type',
    does: instead('content-type:'),
    ends: failed('http/header', /the header content-type is not as expected/),
  },
  {
    name: 'a content-type that looks alike',
    does: instead('content-type: application/jsonp'),
    ends: failed('http/header', /the header content-type is not as expected/),
  },
]

const withSession = { expect: { cookies: { session: { exists: true } } } }
const twoSteps = (origin: string): object => ({
  request: undefined,
  expect: undefined,
  steps: [
    { request: `GET ${origin}/login`, expect: { status: 200 } },
    { request: `GET ${origin}/account`, expect: { json: { '$.status': 'ok' } } },
  ],
})
const honestCookie: Row['site'] = (request) => changed(health(request), { 'set-cookie': 'session=1' })

/** Cookies that a browser would not keep, or not send back. */
const cookies: readonly Row[] = [
  { name: '3,000 cookies', does: setting(...lines(3000, (index) => `a${index}=1`)), ends: tooLong },
  { name: 'a cookie of 1 MB', alone: true, does: setting(`session=${'1'.repeat(1_000_000)}`), ends: tooLong },
  {
    name: 'a cookie of another domain',
    does: setting('session=1; Domain=evil.example'),
    site: honestCookie,
    check: () => withSession,
    ends: failed('http/cookie', /the cookie session is not as expected.*absent/),
  },
  {
    name: 'a cookie of a domain of one label',
    does: setting('session=1; Domain=1'),
    site: honestCookie,
    check: () => withSession,
    ends: failed('http/cookie', /the cookie session is not as expected.*absent/),
  },
  {
    name: 'a cookie without a name',
    does: setting('=1; Path=/', '; session=1', 'session'),
    site: honestCookie,
    check: () => withSession,
    ends: failed('http/cookie', /the cookie session is not as expected.*absent/),
  },
  {
    name: 'a cookie that expired long ago',
    does: setting('session=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT'),
    site: honestCookie,
    check: () => withSession,
    ends: failed('http/cookie', /the cookie session is not as expected.*absent/),
  },
  {
    name: 'a cookie that a later one takes back',
    does: setting('session=1; Max-Age=9999', 'session=; Max-Age=-99999999999999999999'),
    site: honestCookie,
    check: () => withSession,
    ends: failed('http/cookie', /the cookie session is not as expected.*absent/),
  },
  {
    name: 'attributes of a cookie that are junk',
    does: setting('session=1; Expires=soon; Max-Age=abc; Domain=; Path=nowhere; =; ;; SameSite=Maybe; Secure=no'),
    site: honestCookie,
    check: () => withSession,
    ends: accepted('RFC 6265 section 5.2'),
  },
  {
    name: '400 cookies, of which the last one is needed',
    does: ({ socket, path, fields, honest }) => {
      const own = path === '/login' ? lines(400, (index) => `set-cookie: s${index}=1`) : []
      const isKnown = path === '/login' || (fields.get('cookie') ?? '').includes('s399=1')
      const { body } = isKnown ? honest : { body: Buffer.from('{"status":"who are you"}') }
      socket.write(head(honest, ...own, `content-length: ${body.length}`))
      socket.write(body)
    },
    check: twoSteps,
    ends: failed('http/json', /who are you/),
  },
]

export const fields: readonly Row[] = [...malformed, ...cookies]
