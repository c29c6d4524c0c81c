import { type Found, type NotJudged, notJudged } from '../../check/lint/rule.ts'
import { isGlob } from '../../formats/glob.ts'
import { chain, own, place, type Scope, walk } from '../../formats/nginx/tree.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Front } from './front.ts'

/** Why something cannot be told from these files, and where. */
export interface Open {
  /** A clause without a full stop. */
  readonly because: string
  /** What was not judged. */
  readonly scope: Scope
  /** The block in which it may be said. */
  readonly including: Scope
}

/** What was found; where all that is left hangs on what was not read, that it was not judged. */
export function judged(found: readonly Found[], open: readonly Open[]): readonly Found[] | NotJudged {
  const [first] = open
  if (!first) return found
  const note = { location: place(first.scope.directive) }
  // That a file was not read is said by itself, once.
  return notJudged(first.because, { note, nothing: true, ...(found.length > 0 && { beside: found, answer: true }) })
}

/** Where something in front of nginx decides. */
export function inFront({ because }: Front, servers: readonly Scope[]): NotJudged {
  const [first] = servers
  const note = { ...(first && { location: place(first.directive) }) }
  return notJudged(`TLS ends in front of this nginx: ${because}`, { note })
}

/** Where there is nothing that a rule is about, which is no pass of a rule that is named. */
export function nothingFor(what: string): NotJudged {
  return notJudged(what, { nothing: true })
}

/** The include that was not read and is in force in a block, or undefined. */
export function unreadFor(scope: Scope): Open | undefined {
  const including = chain(scope).find((one) => own(one, 'include').length > 0)
  return including && unread(including, scope)
}

/** As `unreadFor`, where only a server or a block inside it can say it, such as another location. */
export function unreadInServer(scope: Scope): Open | undefined {
  const including = chain(scope).find(
    ({ directive }) => directive.name === 'server' && directive.block?.some(({ name }) => name === 'include'),
  )
  return including && unread(including, scope)
}

/** As `unreadFor`, for what a server needs to start: directories such as `conf.d` hold other servers. */
export function unreadForServer(server: Scope): Open | undefined {
  const including = chain(server).find((one) =>
    own(one, 'include').some(({ args }) => one === server || !isGlob(args[0]?.text ?? '')),
  )
  return including && unread(including, server)
}

/** As `unreadFor`, in a block or in one inside it. */
export function unreadWithin(scope: Scope): Open | undefined {
  const including = walk(scope).find((one) => own(one, 'include').length > 0)
  return including && unread(including, scope)
}

/** As `unreadFor`, in any block in which a server or its sockets could stand. */
export function unreadServers(root: Scope): Open | undefined {
  const including = walk(root).find(
    (one) => /^(|http|server)$/.test(one.directive.name) && own(one, 'include').length > 0,
  )
  return including && unread(including, including)
}

function unread(including: Scope, scope: Scope): Open {
  const path = bounded(own(including, 'include')[0]?.args[0]?.text ?? '', 150)
  return { because: `${path} was not read and may say it`, scope, including }
}

/** That the http block around a server is not among the files, and may say it. */
export function withoutHttp(scope: Scope): Open | undefined {
  const known = chain(scope).some(({ directive }) => directive.name === 'http')
  return known
    ? undefined
    : { because: 'the http block around this server is not among the files and may say it', scope, including: scope }
}
