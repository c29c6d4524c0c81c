import { address, asked, nameOf, type Parts, questionOf, record, reply, types, uint16 } from './dns-messages.ts'
import {
  alias,
  another,
  chain,
  cut,
  framed,
  honest,
  itself,
  late,
  type NameServer,
  noAnswer,
  ofAnother,
  overTcp,
  replying,
  right,
  server,
  unread,
} from './dns-peer.ts'
import { manyAddresses, misbehavingTcp } from './dns-tcp.ts'
import { drip, junk } from './faults.ts'
import type { Expected, Misbehaving, Peer } from './peer.ts'

export const honestDns: readonly Peer[] = [
  server('one record', replying(honest)),
  server('the record twice', replying({ answers: [itself, itself] })),
  server('the same answer twice', { udp: (query) => [reply(query, honest), reply(query, honest)] }),
  server(
    'a name that is written out, in capitals',
    replying({ answers: [record('SHOP.Example', 'A', address(right))] }),
  ),
  server('an alias', replying({ answers: [alias(asked, 'b.example'), record('b.example', 'A', address(right))] })),
  server(
    'ten aliases, the last first',
    replying({
      answers: [record('a9.example', 'A', address(right)), ...chain(10).reverse()],
    }),
  ),
  server(
    'records beside the answer',
    replying({
      ...honest,
      authority: [record('example', 'NS', nameOf('ns.example'))],
      additional: [record('ns.example', 'A', address('192.0.2.9')), record(nameOf(''), 'OPT', Buffer.alloc(0))],
    }),
  ),
  server('an answer of another id before', {
    udp: (query) => [reply(query, { id: query.readUInt16BE(0) ^ 1 }), reply(query, honest)],
  }),
  server('an answer that cannot be read before', {
    udp: (query) => [reply(query, { counts: [1, 9, 0, 0] }), reply(query, honest)],
  }),
  server('an answer that is cut, then over TCP', overTcp(honest)),
  server('4,000 times the record over TCP', overTcp({ answers: Array.from({ length: 4000 }, () => itself) })),
  server('over TCP in pieces', {
    udp: cut,
    tcp: (query, socket) => drip(socket, framed(reply(query, honest)), 3),
  }),
]

/** Whether a message asks for records of a type. */
const isOf = (query: Buffer, type: 'A' | 'AAAA'): boolean =>
  questionOf(query).readUInt16BE(questionOf(query).length - 4) === (type === 'A' ? 1 : 28)
/** An alias, and nothing of the name that it leads to. */
const aliasTo =
  (target: string, then: Parts) =>
  (query: Buffer): Parts =>
    questionOf(query).subarray(0, -4).equals(nameOf(target))
      ? {}
      : { ...then, answers: [alias(asked, target), ...(then.answers ?? [])] }

const missing: Expected = { status: 'failed', rules: ['dns/exists'], says: /shop\.example has no A record/ }
const dangling: Expected = {
  status: 'failed',
  rules: ['dns/dangling-cname'],
  says: /is an alias for a name without A records/,
}

const udp = (name: string, parts: Parts | ((query: Buffer) => Parts), expected: Expected): Misbehaving => ({
  ...server(name, replying(parts)),
  ...expected,
})
const raw = (name: string, behaviour: NameServer['udp'], expected: Expected = unread): Misbehaving => ({
  ...server(name, { udp: behaviour }),
  ...expected,
})
/** What is wrong whatever was asked, also where no record is hoped for. */
export const misbehavingDns: readonly Misbehaving[] = [
  raw('is silent', () => [], late),
  ...Array.from({ length: 12 }, (_, length) =>
    raw(`an answer of ${length} bytes`, (query) => [reply(query, honest).subarray(0, length)]),
  ),
  raw('junk', () => [junk(100)]),
  raw('an echo', (query) => [query]),
  raw('65,000 bytes of nothing', () => [Buffer.alloc(65_000)]),
  raw('another id', (query) => [reply(query, { ...honest, id: query.readUInt16BE(0) ^ 1 })], ofAnother),
  raw(
    'all other ids by and by',
    (query, send) => {
      for (let step = 1; step < 500; step++) send(reply(query, { ...honest, id: query.readUInt16BE(0) ^ step }))
      return []
    },
    ofAnother,
  ),
  raw(
    'from another port',
    (query, _send, other) => {
      other(reply(query, honest))
      return []
    },
    late,
  ),
  raw('HTTP', () => [Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')]),
  udp('a question in place of an answer', { ...honest, flags: 0x0180 }, unread),
  udp('an answer to a notification', { ...honest, flags: 0xa180 }, unread),
  udp('an answer to an update', { ...honest, flags: 0xa980 }, unread),
  udp('no question', { ...honest, question: Buffer.alloc(0), counts: [0, 1, 0, 0] }, unread),
  udp(
    'two questions',
    (query) => ({ ...honest, question: Buffer.concat([questionOf(query), questionOf(query)]), counts: [2, 1, 0, 0] }),
    unread,
  ),
  udp(
    'another name in the question',
    { ...honest, question: Buffer.concat([nameOf('other.example'), uint16(types.A), uint16(1)]) },
    ofAnother,
  ),
  udp(
    'another type in the question',
    { ...honest, question: Buffer.concat([nameOf('shop.example'), uint16(types.MX), uint16(1)]) },
    ofAnother,
  ),
  udp(
    'another class in the question',
    { ...honest, question: Buffer.concat([nameOf('shop.example'), uint16(types.A), uint16(3)]) },
    ofAnother,
  ),
  udp(
    'one label with a dot in the question',
    {
      ...honest,
      question: Buffer.concat([Buffer.from([12]), Buffer.from('shop.example\0'), uint16(types.A), uint16(1)]),
    },
    ofAnother,
  ),

  ...(['FORMERR 1', 'SERVFAIL 2', 'NOTIMP 4', 'REFUSED 5', 'NOTAUTH 9', 'RCODE-15 15'] as const).flatMap((text) => {
    const [word = '', code = ''] = text.split(' ')
    const expected = noAnswer(new RegExp(word.replace('-', ' ')))
    return [
      udp(`${word}`, { flags: 0x8180 | Number(code) }, expected),
      udp(`${word}, and the record`, { ...honest, flags: 0x8180 | Number(code) }, expected),
    ]
  }),
  udp('NXDOMAIN, and the record', { ...honest, flags: 0x8183 }, noAnswer(/NXDOMAIN, and records/)),
  udp(
    'those who know in place of an answer',
    { flags: 0x8100, authority: [record('example', 'NS', nameOf('ns.example'))] },
    noAnswer(/it does not ask others/),
  ),
  udp('nothing, and does not ask others', { flags: 0x8100 }, noAnswer(/it does not ask others/)),

  udp('more records than it has', { ...honest, counts: [1, 2, 0, 0] }, unread),
  udp('65,535 records of one', { ...honest, counts: [1, 65_535, 0, 0] }, unread),
  udp('65,535 records of no length', { answers: [Buffer.alloc(40_000)], counts: [1, 65_535, 0, 0] }, unread),
  udp('fewer records than it has', { answers: [itself, itself], counts: [1, 1, 0, 0] }, unread),
  udp('no records of one', { ...honest, counts: [1, 0, 0, 0] }, unread),
  udp('authority that is not there', { ...honest, counts: [1, 1, 1, 0] }, unread),
  udp('records beside it that are not there', { ...honest, counts: [1, 1, 0, 9] }, unread),
  udp('bytes after its end', { ...honest, after: Buffer.from('more') }, unread),
  ...[0, 3, 5, 16, 255, 65_535].map((length) =>
    udp(
      `an address that says to be ${length} bytes long`,
      { answers: [record(asked, 'A', address(right), { length })] },
      unread,
    ),
  ),
  udp('a pointer to itself', { answers: [record(Buffer.from([0xc0, 30]), 'A', address(right))] }, unread),
  udp('a pointer forwards', { answers: [record(Buffer.from([0xc0, 0xff]), 'A', address(right))] }, unread),
  udp('a pointer into the header', { answers: [record(Buffer.from([0xc0, 0]), 'A', address(right))] }, unread),
  udp(
    'two pointers at each other',
    { answers: [record(Buffer.from([0xc0, 32, 0xc0, 30]), 'A', address(right))] },
    unread,
  ),
  udp('an alias that points at itself', { answers: [record(asked, 'CNAME', Buffer.from([0xc0, 42]))] }, unread),
  udp('a label longer than its message', { answers: [record(Buffer.from([63, 97, 0]), 'A', address(right))] }, unread),
  udp(
    'a label of 64 bytes',
    {
      answers: [
        record(Buffer.concat([Buffer.from([64]), Buffer.alloc(64, 97), Buffer.from([0])]), 'A', address(right)),
      ],
    },
    unread,
  ),
  udp(
    'a label of the kind that nobody uses',
    { answers: [record(Buffer.from([0x80, 97, 0]), 'A', address(right))] },
    unread,
  ),
  udp(
    'a name of 300 bytes',
    { answers: [record(Array.from({ length: 60 }, () => 'abcd').join('.'), 'A', address(right))] },
    unread,
  ),
  udp('a name without its end', { answers: [Buffer.from([3, 97, 98, 99])], counts: [1, 1, 0, 0] }, unread),
  udp(
    'an alias longer than it says',
    { answers: [record(asked, 'CNAME', nameOf('b.example'), { length: 3 })] },
    unread,
  ),
  udp(
    'an alias shorter than it says',
    { answers: [record(asked, 'CNAME', Buffer.concat([nameOf('b.example'), Buffer.alloc(4)]))] },
    unread,
  ),

  udp('an alias for itself', { answers: [alias(asked, 'shop.example')] }, noAnswer(/alias loop/)),
  udp(
    'aliases in a circle',
    { answers: [alias(asked, 'b.example'), alias('b.example', 'shop.example')] },
    noAnswer(/alias loop/),
  ),
  udp(
    'aliases in a circle behind one',
    { answers: [alias(asked, 'b.example'), alias('b.example', 'c.example'), alias('c.example', 'b.example')] },
    noAnswer(/alias loop/),
  ),
  udp(
    'eleven aliases',
    { answers: [...chain(11), record('a10.example', 'A', address(right))] },
    noAnswer(/more than 10 aliases/),
  ),
  udp(
    'two aliases for one name',
    { answers: [alias(asked, 'b.example'), alias(asked, 'c.example'), record('b.example', 'A', address(right))] },
    noAnswer(/an alias for several names/),
  ),
  udp(
    'an alias beside the record',
    { answers: [alias(asked, 'b.example'), itself, record('b.example', 'A', address(right))] },
    noAnswer(/an alias with records/),
  ),

  ...misbehavingTcp,
]

/** What tells something else than was hoped for. */
export const otherDns: readonly Misbehaving[] = [
  udp('NXDOMAIN', { flags: 0x8183 }, missing),
  udp('no record', {}, missing),
  udp('only records beside the answer', { additional: [itself] }, missing),
  udp('the record as authority', { authority: [itself] }, missing),
  udp('a record of another name', { answers: [record('other.example', 'A', address(right))] }, missing),
  udp(
    'a record of one label with a dot',
    { answers: [record(Buffer.from('\x0cshop.example\0', 'latin1'), 'A', address(right))] },
    missing,
  ),
  udp('a record of another class', { answers: [record(asked, 'A', address(right), { kind: 3 })] }, missing),
  udp('a record of another type', { answers: [record(asked, 'TXT', Buffer.from(`\x09${right}`))] }, missing),
  udp('another address', { answers: [record(asked, 'A', address('192.0.2.2'))] }, another),
  udp('another address besides', { answers: [itself, record(asked, 'A', address('192.0.2.2'))] }, another),
  udp(
    'another address first, and the record in a second answer',
    { answers: [record(asked, 'A', address('192.0.2.2'))] },
    another,
  ),
  udp('an alias to nothing', aliasTo('b.example', {}), dangling),
  udp('an alias to what does not exist', { answers: [alias(asked, 'b.example')], flags: 0x8183 }, dangling),
  udp(
    'an alias, and the record of another',
    aliasTo('b.example', { answers: [record('c.example', 'A', address(right))] }),
    dangling,
  ),
  udp('an alias to the root', aliasTo('', {}), dangling),
  manyAddresses,
]

export const honestAbsence: readonly Peer[] = [
  server('NXDOMAIN', replying({ flags: 0x8183 })),
  server('no record', replying({})),
  server('no record, from who knows', replying({ flags: 0x8500 })),
]

/** Answers to a question for records of a type, by which their names begin. */
export const malformed: readonly Misbehaving[] = (
  [
    ['CNAME', 'no name', Buffer.alloc(0)],
    ['CNAME', 'a name without its end', Buffer.from([1, 97])],
    ['MX', 'one byte', Buffer.from([0])],
    ['MX', 'no name', Buffer.from([0, 10])],
    ['MX', 'a name that ends behind the record', Buffer.concat([Buffer.from([0, 10, 63]), Buffer.alloc(20, 97)])],
    ['TXT', 'a text longer than its record', Buffer.from([200, 97])],
    ['SOA', 'one name', nameOf('ns.example')],
    ['SOA', 'three numbers', Buffer.concat([nameOf('a'), nameOf('b'), Buffer.alloc(12)])],
    ['SOA', 'six numbers', Buffer.concat([nameOf('a'), nameOf('b'), Buffer.alloc(24)])],
    ['CAA', 'no tag', Buffer.from([0, 0, 97])],
    ['CAA', 'a tag longer than its record', Buffer.from([0, 200, 97])],
    ['CAA', 'nothing', Buffer.alloc(0)],
    ['NS', 'two names', Buffer.concat([nameOf('a'), nameOf('b')])],
  ] as const
).map(([type, name, data]) => udp(`${type}: ${name}`, { answers: [record(asked, type, data)] }, unread))

export const wellFormed: readonly Peer[] = (
  [
    ['CNAME', nameOf('b.example')],
    ['MX', Buffer.concat([Buffer.from([0, 10]), nameOf('mail.example')])],
    ['TXT', Buffer.from([1, 97])],
    ['SOA', Buffer.concat([nameOf('a'), nameOf('b'), Buffer.alloc(20)])],
    ['CAA', Buffer.from('\0\x05issueca.example')],
    ['NS', nameOf('ns.example')],
  ] as const
).map(([type, data]) =>
  server(
    `${type}: a record`,
    replying((query) => ({
      answers: [isOf(query, 'A') || isOf(query, 'AAAA') ? itself : record(asked, type, data)],
    })),
  ),
)
