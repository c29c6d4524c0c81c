import { atEachStage, type Dialogue, playing, serving } from './dialogue.ts'
import { faults, floods, greetings } from './faults.ts'
import { type Expected, type Misbehaving, type Peer, password } from './peer.ts'

export const bucket = 'backups'
export const keyId = 'AKIAEXAMPLE'
export const prefix = 'nightly/'

/** Changes an answer by its stage. */
type Changes = Readonly<Record<string, string>>

/** A whole answer. @param length what it says to be long, where that is not the truth */
function answer(
  status: string,
  body = '',
  { type = 'application/xml', length = Buffer.byteLength(body) } = {},
): string {
  return `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n${body}`
}

interface StoredObject {
  readonly key?: string
  readonly modified?: string
  readonly size?: string
}

function object({
  key = `${prefix}a.gz`,
  modified = new Date().toISOString(),
  size = '1000',
}: StoredObject = {}): string {
  return `<Contents><Key>${key}</Key><LastModified>${modified}</LastModified><Size>${size}</Size></Contents>`
}

const listOf = (inner: string, more = '<IsTruncated>false</IsTruncated>'): string =>
  `<?xml version="1.0"?><ListBucketResult>${more}${inner}</ListBucketResult>`
const list = (inner: string, more?: string): string => answer('200 OK', listOf(inner, more))
const denied = answer('403 Forbidden', '<Error><Code>AccessDenied</Code></Error>')
/** What answers to HEAD have no body of. */
const bodiless = (text: string): string => text.slice(0, text.indexOf('\r\n\r\n') + 4)

/** An object storage that serves the application and no stranger. */
function s3(changes: Changes = {}): Dialogue {
  const say = (stage: string, text: string): readonly [string, string] => [stage, changes[stage] ?? text]
  return {
    answer: (request) => {
      const text = request.toString('latin1')
      const isHead = text.startsWith('HEAD ')
      const isSigned = /\r\nauthorization: AWS4-HMAC-SHA256 /i.test(text)
      if (!isSigned) return isHead ? say('object of a stranger', bodiless(denied)) : say('list of a stranger', denied)
      if (isHead) return say('bucket', bodiless(answer('200 OK')))
      return /[?&]prefix=/.test(text.split('\r\n')[0] ?? '')
        ? say('newest', list(object()))
        : say('list', list(object()))
    },
  }
}

const stages = ['bucket', 'list', 'newest', 'list of a stranger', 'object of a stranger']

const answering = (name: string, changes: Changes): Peer => ({ name, start: playing(() => s3(changes)) })

export const honestS3: readonly Peer[] = [
  answering('an object storage', {}),
  answering('a name in the list with entities', { list: list(object({ key: `${prefix}a&amp;b&#x20;c` })) }),
  answering('a stranger who hears that there is no bucket', { 'list of a stranger': answer('404 Not Found') }),
  answering('a page of 1,000 objects', { newest: list(object().repeat(1000)) }),
  answering('a namespace', { list: answer('200 OK', listOf(object()).replace('Result>', 'Result xmlns="a">')) }),
]

const protocol: Expected = { status: 'error', rules: ['service/protocol'], says: /127\.0\.0\.1:\d+/ }
const noNewest: Expected = { status: 'failed', rules: ['service/newest'], says: /There is no object/ }
const bucketRefused: Expected = { status: 'failed', rules: ['service/bucket'], says: /bucket/ }
const noLogin: Expected = { status: 'failed', rules: ['service/login'], says: /refuses the key of the application/ }
const noRight: Expected = { status: 'failed', rules: ['service/permission'], says: /may not look into the bucket/ }
const publicList: Expected = {
  status: 'failed',
  rules: ['service/public-bucket'],
  says: /lists its objects to everybody/,
}
const publicObject: Expected = {
  status: 'failed',
  rules: ['service/public-object'],
  says: /gives its objects to everybody/,
}
const tooOld: Expected = { status: 'failed', rules: ['service/newest'], says: /is too old/ }

/** A connection that ends is told as one that cannot be had. */
const closed: Expected = { ...protocol, rules: ['service/connect'] }
const undecided: Expected = { status: 'error', rules: ['service/public-bucket'], says: /at 127\S+ was not decided/ }
const unclearAge: Expected = { status: 'error', rules: ['service/newest'], says: /dated in the future/ }
const tooMany: Expected = { status: 'error', rules: ['service/newest'], says: /cannot be told from so many/ }

function expectedOf(stage: string, fault: string): Expected | null {
  if (/^closes|^resets/.test(fault)) return closed
  // The first answer is whole, and what follows is heard by nobody.
  if (/its answer without end/.test(fault)) return null
  if (fault !== 'speaks HTTP' || !/stranger/.test(stage)) return protocol
  return stage.startsWith('list') ? undecided : { ...undecided, rules: ['service/public-object'] }
}

const special = (name: string, changes: Changes, expected: Expected): Misbehaving => ({
  ...answering(name, changes),
  ...expected,
})
const everywhere = (text: string): Changes => Object.fromEntries(stages.map((stage) => [stage, text]))
const heavy = (peer: Misbehaving): Misbehaving => ({ ...peer, heavy: true })

export const misbehavingS3: readonly Misbehaving[] = [
  ...atEachStage(() => s3(), stages, faults, expectedOf),
  ...atEachStage(() => s3(), ['list', 'list of a stranger'], floods, expectedOf).map(heavy),

  special('200 and nothing to everything', everywhere(answer('200 OK')), protocol),
  special(
    '200 and a page to everything',
    everywhere(answer('200 OK', '<html>Log in</html>', { type: 'text/html' })),
    protocol,
  ),
  special('403 to everything', everywhere(denied), noRight),
  special('404 to everything', everywhere(answer('404 Not Found')), bucketRefused),
  special('500 to everything', everywhere(answer('500 Oops')), protocol),
  special('429 to everything', everywhere(answer('429 Slow Down')), protocol),
  special('204 to everything', everywhere('HTTP/1.1 204 No Content\r\n\r\n'), protocol),
  special('302 to everything', everywhere(answer('302 Found')), {
    ...bucketRefused,
    rules: ['service/bucket', 'service/public-bucket'],
  }),

  special(
    'a page in place of the list',
    { list: answer('200 OK', '<html>Log in</html>', { type: 'text/html' }) },
    protocol,
  ),
  special('nothing in place of the list', { list: answer('200 OK') }, protocol),
  special('an error with status 200', { list: answer('200 OK', '<Error><Code>AccessDenied</Code></Error>') }, protocol),
  special('JSON in place of the list', { list: answer('200 OK', '{"objects":[]}') }, protocol),
  special('a page in place of the newest', { newest: answer('200 OK', '<html></html>') }, protocol),
  special('half a list', { list: answer('200 OK', listOf(object()).slice(0, 60)) }, protocol),
  special('half a list of the newest', { newest: answer('200 OK', listOf(object()).slice(0, -30)) }, protocol),
  special('a list of nothing', { newest: list('') }, noNewest),
  special('objects of another prefix', { newest: list(object({ key: 'other/a.gz' })) }, protocol),
  special('an object of the year 9999', { newest: list(object({ modified: '9999-01-01T00:00:00Z' })) }, unclearAge),
  special('an object of the year 1', { newest: list(object({ modified: '0001-01-01T00:00:00Z' })) }, tooOld),
  special('a date that is none', { newest: list(object({ modified: 'now' })) }, protocol),
  special('a date in words', { newest: list(object({ modified: new Date().toString() })) }, protocol),
  special('no size', { newest: list(object({ size: '' })) }, protocol),
  special('a size of infinity', { newest: list(object({ size: 'Infinity' })) }, protocol),
  special('a size of -1', { newest: list(object({ size: '-1' })) }, protocol),
  special('a size in hexadecimal', { newest: list(object({ size: '0xffff' })) }, protocol),
  special('a size in words', { newest: list(object({ size: 'large' })) }, protocol),
  special(
    'more pages without end',
    { newest: list(object(), '<IsTruncated>true</IsTruncated><NextContinuationToken>a</NextContinuationToken>') },
    tooMany,
  ),
  special('more pages without a token', { newest: list(object(), '<IsTruncated>true</IsTruncated>') }, tooMany),
  heavy(special('4 MB of an entry without an end', { newest: list(`<Contents>${'x'.repeat(4_000_000)}`) }, protocol)),
  heavy(special('3 MB of one entry', { newest: list(`<Contents>${'x'.repeat(3_000_000)}</Contents>`) }, protocol)),
  heavy(special('300,000 entries without an end', { newest: list('<Contents>'.repeat(300_000)) }, protocol)),
  heavy(special('10 MB of a list', { newest: list(object().repeat(80_000)) }, protocol)),

  special('a list shorter than it says', { list: answer('200 OK', listOf(object()), { length: 100_000 }) }, protocol),
  special('a length that is none', { list: 'HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n' }, protocol),
  special('a length of -1', { list: 'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n' }, protocol),
  special('two lengths', { list: `HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab` }, protocol),
  special(
    'a chunk of 2^64 bytes',
    { list: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\na' },
    protocol,
  ),
  special(
    'a list that is no gzip',
    { list: `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc` },
    protocol,
  ),

  special(
    'another region',
    { list: answer('400 Bad Request', '<Error><Code>AuthorizationHeaderMalformed</Code></Error>') },
    bucketRefused,
  ),
  special(
    'an unknown key',
    { list: answer('403 Forbidden', '<Error><Code>InvalidAccessKeyId</Code></Error>') },
    noLogin,
  ),
  special(
    'the secret given back',
    {
      list: answer('403 Forbidden', `<Error><Code>SignatureDoesNotMatch</Code><Message>${password}</Message></Error>`),
    },
    noLogin,
  ),
  special(
    'a code that is none',
    { list: answer('403 Forbidden', `<Error><Code>${password} &lt;b&gt;</Code></Error>`) },
    noRight,
  ),
  special('a bucket that only HEAD refuses', { bucket: bodiless(denied) }, noRight),
  special('a list for everybody', { 'list of a stranger': list(object()) }, publicList),
  special(
    'a list for everybody with status 403',
    { 'list of a stranger': answer('403 Forbidden', listOf(object())) },
    publicList,
  ),
  special('an object for everybody', { 'object of a stranger': bodiless(answer('200 OK', 'x')) }, publicObject),
  special(
    '302 to a stranger',
    { 'list of a stranger': answer('302 Found') },
    { status: 'error', rules: ['service/public-bucket'], says: /was not decided/ },
  ),
  special(
    '400 to a stranger',
    { 'list of a stranger': answer('400 Bad Request') },
    { status: 'error', rules: ['service/public-bucket'], says: /was not decided/ },
  ),
  special('500 to a stranger', { 'list of a stranger': answer('500 Oops') }, protocol),

  { ...serving('an echo', (socket) => socket.pipe(socket)), ...protocol },
  ...(Object.keys(greetings) as (keyof typeof greetings)[]).map(
    (name): Misbehaving => ({
      ...serving(`greets as ${name}`, (socket) => socket.write(greetings[name])),
      ...protocol,
    }),
  ),
]
