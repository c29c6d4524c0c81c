import type { IncomingMessage, ServerResponse } from 'node:http'
import { faultsOfAnswer, faultsOfRequest, type SentRequest } from './github-openapi.ts'
import { git } from './repository.ts'
import { serve, type TestServer } from './server.ts'

/** An answer that is given whatever is asked. */
export interface Refusal {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What the repository acme/shop holds; a test may change it while the stand-in runs. */
export interface Hosted {
  /** A clone, for commits and contents. */
  clone?: string
  /** Comments of pull request 7. */
  comments: { readonly id: number; body: string }[]
  /** Who wrote a commit, by its name. */
  readonly authors: Readonly<Record<string, HostedAuthor>>
  /** Logins by `org/team`; a team that is not here is one that the token may not see. */
  readonly teams: Readonly<Record<string, readonly string[]>>
  /** What is only read, by its path below `/repos/acme/shop/`; what is not here is not found. */
  data: Record<string, unknown>
}

export interface HostedAuthor {
  /** Null where no account has the address. */
  readonly login: string | null
  /** By default the author. */
  readonly committer?: string
  readonly verified?: boolean
  /** Whether the platform made it of a pull request. */
  readonly squashed?: boolean
}

export interface ApiStandInOptions {
  readonly token?: string
  /** What stands before every path, as `/api/v3` does on a server of one's own. */
  readonly prefix?: string
  readonly hosted?: Partial<Hosted>
  /** @param times how often the path has been asked, this time included */
  readonly refuse?: (path: string, times: number, method: string) => Refusal | undefined
}

export interface ApiStandIn extends TestServer {
  /** Method and path of each request, in order, without the prefix. */
  readonly asked: readonly string[]
  /** The same with the whole URL. */
  readonly urls: readonly string[]
  readonly hosted: Hosted
  /** @throws Error where a request, or an answer of the stand-in, was not as GitHub's official description says */
  close(): Promise<void>
}

/** A token as the platform gives it to a job. */
export const jobToken = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'

/** The REST API of the one repository acme/shop, which refuses what GitHub's official description does not know. */
export async function serveApi(options: ApiStandInOptions = {}): Promise<ApiStandIn> {
  const { token = jobToken, prefix = '' } = options
  const hosted: Hosted = { comments: [], authors: {}, teams: {}, data: {}, ...options.hosted }
  const asked: string[] = []
  const urls: string[] = []
  const faults: string[] = []
  const server = await serve(async (request, response) => {
    const sent = await sentOf(request, prefix)
    const { method, path } = sent
    asked.push(`${method} ${path}`)
    urls.push(`${method} http://${request.headers.host}${request.url}`)
    const wrong = sent.isBelow ? faultsOfRequest(sent) : ['not below the address of the API']
    faults.push(...wrong.map((fault) => `${method} ${path}: ${fault}`))
    if (wrong.length > 0) return say(response, { status: 400, body: { message: wrong.join('; ') } })
    const times = asked.filter((one) => one === `${method} ${path}`).length
    const refused = options.refuse?.(path, times, method)
    if (refused) return say(response, { body: { message: 'refused' }, ...refused })
    if (request.headers.authorization !== `Bearer ${token}`) return say(response, unknownToken)
    const raw = contentOf(hosted, sent)
    if (raw !== undefined) return response.writeHead(200, { 'content-type': rawType }).end(raw)
    const answer = answerOf(hosted, sent)
    const paged = answer.status === 200 ? page(answer.body, sent, `http://${request.headers.host}${prefix}`) : {}
    if (answer.status < 300) faults.push(...faultsOfAnswer(method, path, answer.body))
    return say(response, { ...answer, ...paged })
  })
  return {
    ...server,
    url: `${server.url}${prefix}`,
    asked,
    urls,
    hosted,
    close: async () => {
      await server.close()
      if (faults.length > 0) throw new Error(`not as GitHub describes its API: ${faults.join('\n')}`)
    },
  }
}

const unknownToken: Refusal = { status: 401, body: { message: 'Bad credentials' } }
const notFound: Refusal = { status: 404, body: { message: 'Not Found' } }
const rawType = 'application/vnd.github.raw+json; charset=utf-8'

async function sentOf(request: IncomingMessage, prefix: string): Promise<SentRequest & { isBelow: boolean }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const url = new URL(request.url ?? '/', 'http://x')
  const isBelow = url.pathname.startsWith(`${prefix}/`)
  const body = Buffer.concat(chunks).toString('utf8')
  const path = isBelow ? url.pathname.slice(prefix.length) : url.pathname
  return { method: request.method ?? '', path, isBelow, query: url.searchParams, headers: request.headers, body }
}

function say(response: ServerResponse, { status, headers, body }: Refusal): void {
  const type = { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers }).end(JSON.stringify(body))
}

/** One page of a list, with the way to the next (GitHub documentation, "Using pagination in the REST API"). */
function page(whole: unknown, { path, query }: SentRequest, api: string): Pick<Refusal, 'headers' | 'body'> {
  const list = Array.isArray(whole) ? whole : listIn(whole)
  if (list === undefined) return { body: whole }
  // Some lists are read on from a place, others by the number of the page.
  const isByPlace = path.endsWith('/dependabot/alerts')
  const size = Number(query.get('per_page') ?? 30)
  const from = isByPlace ? Number(query.get('after') ?? 0) : (Number(query.get('page') ?? 1) - 1) * size
  const part: unknown[] = list.slice(from, from + size)
  const body = Array.isArray(whole) ? part : { ...(whole as object), check_runs: part }
  if (from + size >= list.length) return { body }
  const next = new URLSearchParams(query)
  next.set(isByPlace ? 'after' : 'page', String(isByPlace ? from + size : from / size + 2))
  return { body, headers: { link: `<${api}${path}?${next}>; rel="next", <${api}${path}?page=99>; rel="last"` } }
}

function listIn(whole: unknown): unknown[] | undefined {
  const list: unknown =
    whole !== null && typeof whole === 'object' && 'check_runs' in whole ? whole.check_runs : undefined
  return Array.isArray(list) ? list : undefined
}

/** A file as the raw media type gives it. */
function contentOf({ clone, data }: Hosted, { path, query }: SentRequest): string | undefined {
  const file = data[path.replace('/repos/acme/shop/', '')]
  if (path.includes('/contents/') && typeof file === 'string') return file
  const name = nameInClone(clone, path, query)
  return clone === undefined || name === undefined || git(clone, 'cat-file', '-t', name) === 'tree'
    ? undefined
    : git(clone, 'show', name)
}

function nameInClone(clone: string | undefined, path: string, query: URLSearchParams): string | undefined {
  const file = /^\/repos\/acme\/shop\/contents\/(.*)$/.exec(path)?.[1]
  if (clone === undefined || file === undefined) return undefined
  const name = `${query.get('ref') ?? 'HEAD'}:${decodeURIComponent(file)}`
  return isThere(clone, name) ? name : undefined
}

function answerOf(hosted: Hosted, sent: SentRequest): Refusal {
  const { path, query, method, body } = sent
  const { clone, comments, data } = hosted
  const below = /^\/repos\/acme\/shop\/(.*)$/.exec(path)?.[1] ?? ''
  if (data[below] !== undefined) return { status: 200, body: data[below] }
  const [, commit] = /^git\/commits\/([0-9a-f]{40})$/.exec(below) ?? []
  if (commit !== undefined)
    return clone !== undefined && isThere(clone, `${commit}^{commit}`)
      ? { status: 200, body: { sha: commit } }
      : notFound
  const [, of = ''] = /^commits\/([^/]+)\/pulls$/.exec(below) ?? []
  if (of !== '') return { status: 200, body: pullsOf(hosted, of) }
  const [, ref = ''] = /^commits\/([^/]+)$/.exec(below) ?? []
  if (ref !== '') return authorAnswer(hosted.authors[ref])
  const [, org, team, login] = /^\/orgs\/([^/]+)\/teams\/([^/]+)(?:\/memberships\/([^/]+))?$/.exec(path) ?? []
  if (org !== undefined) return teamAnswer(hosted.teams[`${org}/${team}`], login)
  if (nameInClone(clone, path, query) !== undefined) return { status: 200, body: {} }
  if (below === 'issues/7/comments') {
    if (method === 'GET') return { status: 200, body: comments }
    comments.push({ id: comments.length + 1, ...(JSON.parse(body) as { body: string }) })
    return { status: 201, body: comments.at(-1) }
  }
  const comment = comments.find(({ id }) => below === `issues/comments/${id}`)
  if (comment === undefined) return notFound
  Object.assign(comment, JSON.parse(body))
  return { status: 200, body: comment }
}

/** A pull request that has the commit, and where the platform made it of one that one. */
function pullsOf({ authors }: Hosted, commit: string): object[] {
  const pull = { number: 7, merged_at: null, merge_commit_sha: null, head: { sha: commit } }
  const squashed = { ...pull, number: 6, merged_at: '2026-11-20T10:00:00Z', merge_commit_sha: commit }
  return [pull, ...(authors[commit]?.squashed ? [squashed] : [])]
}

function authorAnswer(author: HostedAuthor | undefined): Refusal {
  if (author === undefined) return { status: 422, body: { message: 'No commit found for SHA' } }
  const { login, committer = login, verified = false } = author
  const of = (name: string | null) => (name === null ? null : { login: name })
  return { status: 200, body: { author: of(login), committer: of(committer), commit: { verification: { verified } } } }
}

function teamAnswer(members: readonly string[] | undefined, login: string | undefined): Refusal {
  if (members === undefined) return notFound
  if (login === undefined) return { status: 200, body: {} }
  return members.includes(login) ? { status: 200, body: { state: 'active' } } : notFound
}

function isThere(clone: string, name: string): boolean {
  try {
    git(clone, 'cat-file', '-e', name)
    return true
  } catch {
    return false
  }
}
