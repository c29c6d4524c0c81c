import { isLoopback } from '../../formats/host.ts'
import { inForce, own, type Scope, texts, walk } from '../../formats/nginx/tree.ts'
import { bounded } from '../../secrecy/bounded.ts'

export interface Listen {
  /** Without the port; `*` for all. */
  readonly address: string
  /** 0 for a unix socket, NaN where a variable of a template decides. */
  readonly port: number
  readonly ssl: boolean
  readonly loopback: boolean
}

/** The sockets of a server; nginx listens on `*:80` when none is written. */
export function listens(server: Scope): Listen[] {
  const written = own(server, 'listen')
  if (written.length === 0) return [{ address: '*', port: 80, ssl: false, loopback: false }]
  return written.map((directive) => {
    const [socket = '', ...options] = texts(directive)
    const ssl = options.includes('ssl') || options.includes('quic')
    if (socket.startsWith('unix:')) return { address: socket, port: 0, ssl, loopback: true }
    const match = /^(?:(\[[^\]]*\]|[^:]*):)?(\d+)$/.exec(socket)
    const address = match ? (match[1] ?? '*') : socket
    const port = match ? Number(match[2]) : /[$<{%]/.test(socket) ? Number.NaN : 80
    return { address, port, ssl, loopback: isLoopback(address) }
  })
}

/** Whether a server ends TLS connections, by `listen … ssl` or by the old `ssl on`. */
export function endsTls(server: Scope): boolean {
  return listens(server).some((listen) => listen.ssl) || inForce(server, 'ssl').some((one) => texts(one)[0] === 'on')
}

/** Whether a server is reached by clients: not a unix socket, not loopback alone. */
export function isPublic(server: Scope): boolean {
  return listens(server).some((listen) => !listen.loopback)
}

const passes = ['proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'grpc_pass', 'scgi_pass']

/** Blocks of a server that hand requests to an application. */
export function passing(server: Scope, names: readonly string[] = passes): Scope[] {
  return walk(server).filter((scope) => names.some((name) => own(scope, name).length > 0))
}

/** Whether a server answers with pages or files of its own, rather than redirecting or refusing everything. */
export function serves(server: Scope): boolean {
  if (rejectsHandshake(server)) return false
  if (turnsAway(server)) return walk(server).some((scope) => scope !== server && isServing(scope))
  const locations = walk(server).filter((scope) => scope.directive.name === 'location')
  if (locations.some(isServing)) return true
  if (locations.some((scope) => isRootLocation(scope) && turnsAway(scope))) return false
  return inForce(server, 'root').length > 0 || locations.length > 0
}

/** Whether a block answers by a `return` other than one with an answer of its own. */
function turnsAway(scope: Scope): boolean {
  return own(scope, 'return').some((one) => !/^2\d\d$/.test(texts(one)[0] ?? ''))
}

function isServing(scope: Scope): boolean {
  if (scope.directive.name !== 'location' || isAcme(scope)) return false
  return ['root', 'alias', 'try_files', ...passes].some((name) => own(scope, name).length > 0)
}

export function rejectsHandshake(server: Scope): boolean {
  return inForce(server, 'ssl_reject_handshake').some((one) => texts(one)[0] === 'on')
}

/** The location of certificate challenges. */
export function isAcme(scope: Scope): boolean {
  return texts(scope.directive).some((text) => /^\^?\/\\?\.well-known\b/.test(text))
}

/** `location /`: the one that answers what no other does. */
export function isRootLocation(scope: Scope): boolean {
  const args = texts(scope.directive).filter((text) => text !== '^~')
  return scope.directive.name === 'location' && args.length === 1 && args[0] === '/'
}

const staticPath = /^\^?\/?(static|assets|media|_next\/static|dist|build|css|js|img|images|fonts)\b/
const staticSuffix = /\b(css|js)\b/

/** Whether a location is one of styles, scripts, images or fonts, by its path. */
export function isStatic({ directive }: Scope): boolean {
  const [operator = ''] = texts(directive)
  const pattern = texts(directive).at(-1) ?? ''
  return (
    directive.name === 'location' &&
    (staticPath.test(pattern) || (operator.startsWith('~') && staticSuffix.test(pattern)))
  )
}

const probe =
  /^\^?\/(?:[\w-]+\/){0,3}(?:health|healthz|health-?check|_health|livez|liveness|ready|readyz|readiness|ping|metrics|up|status)\/?\$?$/

/** Whether a location is one of a probe of health, by its path. */
export function isProbe({ directive }: Scope): boolean {
  return directive.name === 'location' && probe.test(texts(directive).at(-1) ?? '')
}

/** Whether a block keeps the headers of the block around it beside its own (nginx 1.29.3). */
export function mergesHeaders(scope: Scope): boolean {
  return inForce(scope, 'add_header_inherit').some((one) => texts(one)[0] === 'merge')
}

/** Names of a server, for messages. */
export function nameOf(server: Scope): string {
  const names = own(server, 'server_name').flatMap(texts)
  return names.length > 0 ? bounded(names.slice(0, 3).join(' '), 120) : 'without a name'
}
