import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { goodChain, selfSigned } from '../certificates.ts'
import { type Dialogue, playing } from './dialogue.ts'
import { type Peer, password } from './peer.ts'
import {
  authentication,
  authenticationOk,
  columns,
  complete,
  keyData,
  message,
  ready,
  refusal,
  row,
  setting,
  text,
} from './postgres-messages.ts'

export const chain = goodChain()
export const foreign = selfSigned({ names: ['127.0.0.1'] })
export const user = 'shop'

/** Changes an answer by its stage; a function gets the honest one and what was asked. */
export type Changes = Readonly<Record<string, Buffer | string | ((honest: Buffer, request: Buffer) => Buffer)>>

export interface PostgresOptions {
  readonly login?: 'scram' | 'md5' | 'cleartext' | 'trust'
  readonly certificate?: { readonly certificate: string; readonly key: string }
}

export const overviewColumns = columns(
  ['number', 23],
  ['version', 25],
  ['superuser', 16],
  ['bypassrls', 16],
  ['createrole', 16],
  ['replication', 16],
)
export const overviewRow = row('170002', '17.2 (Debian 17.2-1)', 'f', 'f', 'f', 'f')
export const loggedIn = Buffer.concat([authenticationOk, setting('server_version', '17.2'), keyData, ready])

const salt = Buffer.from('0123456789abcdef')
export const iterations = 4096
export const md5Salt = Buffer.from([1, 2, 3, 4])

/** A PostgreSQL server, one connection to it. */
export function postgres(changes: Changes = {}, { login = 'scram', certificate }: PostgresOptions = {}): Dialogue {
  const scram = new Scram()
  const say = (stage: string, honest: Buffer, request: Buffer): readonly [string, Buffer | string] => {
    const change = changes[stage] ?? honest
    return [stage, typeof change === 'function' ? change(honest, request) : change]
  }
  const asks = {
    scram: authentication(10, Buffer.concat([text('SCRAM-SHA-256'), Buffer.from('\0')])),
    md5: authentication(5, md5Salt),
    cleartext: authentication(3),
    trust: loggedIn,
  }
  const cert = certificate ? { cert: certificate.certificate, key: certificate.key } : chain.server
  return {
    answer: (request) => {
      if (request[0] === 0x51) {
        return say('query', Buffer.concat([overviewColumns, overviewRow, complete(), ready]), request)
      }
      if (request[0] === 0x70 && login !== 'scram') {
        const given = request.toString('utf8', 5, request.length - 1)
        return say('password', given === wanted(login) ? loggedIn : refusal('28P01'), request)
      }
      if (request[0] === 0x70) {
        return scram.begun ? say('proof', scram.final(request), request) : say('nonce', scram.first(request), request)
      }
      if (request.length === 8) return say('SSLRequest', Buffer.from('S'), request)
      return say('startup', asks[login], request)
    },
    startTls: { stage: 'SSLRequest', ...cert },
  }
}

function wanted(login: 'md5' | 'cleartext' | 'trust'): string {
  if (login !== 'md5') return password
  const md5 = (bytes: Buffer | string): string => createHash('md5').update(bytes).digest('hex')
  return `md5${md5(Buffer.concat([Buffer.from(md5(password + user)), md5Salt]))}`
}

/** RFC 5802 and RFC 7677, the server's side. */
class Scram {
  begun = false
  #first = ''
  #bare = ''

  first(request: Buffer): Buffer {
    this.begun = true
    const said = request.toString('utf8')
    this.#bare = said.slice(said.indexOf('n=*') >= 0 ? said.indexOf('n=*') : said.indexOf('n=,'))
    const nonce = /r=(.*)$/.exec(this.#bare)?.[1] ?? ''
    this.#first = `r=${nonce}server,s=${salt.toString('base64')},i=${iterations}`
    return authentication(11, this.#first)
  }

  final(request: Buffer): Buffer {
    const [, without = '', proof = ''] = /(c=[^,]*,r=[^,]*),p=(.*)$/.exec(request.toString('utf8')) ?? []
    const hmac = (key: Buffer, said: string): Buffer => createHmac('sha256', key).update(said).digest()
    const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
    const said = `${this.#bare},${this.#first},${without}`
    const clientKey = hmac(salted, 'Client Key')
    const signature = hmac(createHash('sha256').update(clientKey).digest(), said)
    const given = Buffer.from(proof, 'base64')
    if (given.length !== 32 || !given.every((byte, at) => byte === ((clientKey[at] ?? 0) ^ (signature[at] ?? 0)))) {
      return refusal('28P01')
    }
    const proofOfServer = hmac(hmac(salted, 'Server Key'), said).toString('base64')
    return Buffer.concat([authentication(12, `v=${proofOfServer}`), loggedIn])
  }
}

export const answering = (name: string, changes: Changes, options: PostgresOptions = {}): Peer => ({
  name,
  start: playing(() => postgres(changes, options)),
})

export { message }
