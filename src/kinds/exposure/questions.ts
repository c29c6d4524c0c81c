import { depthOf } from '../../check/depth.ts'
import type { Scene } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { LaterQuestion, RequestQuestion } from '../../check/question.ts'
import { debuggerQuery, quietPaths } from '../../check/site/debug-pages.ts'
import { type DocumentQuestions, documentQuestions } from '../../check/site/document.ts'
import {
  brokenBodyQuestion,
  debuggerQuestion,
  foreignHostQuestion,
  pathQuestion,
  strangeToken,
  unknownQuestion,
} from '../../check/site/strangers.ts'
import { asBrowser, requireTarget } from '../../check/target.ts'
import type { RuleName } from '../../words/index.ts'
import type { Candidate } from './catalogue/candidate.ts'
import { candidatesAt } from './catalogue.ts'
import type { Config } from './schema.ts'

/** What is asked of one site; null where no selected rule wants it. */
export type Asked = {
  readonly document: DocumentQuestions
  /** A path that exists nowhere. */
  readonly unknown: RequestQuestion
  /** The same at the end. */
  readonly later: LaterQuestion
  /** Paths that should not be there, by path below the folder. */
  readonly paths: Readonly<Record<string, RequestQuestion>>
  /** What robots read, at the top of the host. */
  readonly robots: RequestQuestion | null
  readonly sitemap: RequestQuestion | null
  readonly debugger: RequestQuestion | null
  readonly foreignHost: RequestQuestion | null
  readonly brokenBody: RequestQuestion | null
  readonly trace: RequestQuestion | null
  /** TRACE of a path that exists nowhere: what makes the document may refuse what the server itself answers. */
  readonly traceUnknown: RequestQuestion | null
  readonly folders: LaterQuestion | null
  readonly scripts: LaterQuestion | null
  readonly maps: LaterQuestion | null
  /** Where an env file may lie behind a redirect. */
  readonly redirects: LaterQuestion | null
  /** The same questions at another address, where the document redirects to one of its host. */
  readonly moved: LaterQuestion
}

/** Redirects of one path that are followed. */
export const mostRedirects = 2

const mostFolders = 6
const mostScripts = 5

/** @throws ProbeError `http/request` where there is no URL to look at */
export function questions(config: Config, scene: Scene, selected: SelectedRules): Asked {
  const url = requireTarget(asFolder(config), scene.environment)
  const token = strangeToken(scene, url)
  const asks = (...names: RuleName<'exposure'>[]): boolean => names.some((name) => selected.has(`exposure/${name}`))
  const later = (isWanted: boolean, what: string, atMost: number): LaterQuestion | null =>
    isWanted ? { action: 'request', later: `GET ${what}`, atMost } : null
  const candidates = candidatesAt(url)
  const names = Object.keys(candidates) as RuleName<'exposure'>[]
  const wanted = names.filter((name) => asks(name)).flatMap((name) => candidates[name] ?? [])
  const headers = new Map(wanted.flatMap((one) => (one.headers ? [[one.path, one.headers] as const] : [])))
  const paths = new Set(wanted.map(({ path }) => path))
  const isFull = depthOf(config, scene) === 'full'
  if (!isFull) for (const path of paths) if (!quietPaths.has(path)) paths.delete(path)
  const asksDebugger = paths.delete(debuggerQuery)
  const fixed = {
    unknown: unknownQuestion(token, url),
    paths: Object.fromEntries(
      [...paths].map((path) => [path, withHeaders(pathQuestion(path, url), headers.get(path))]),
    ),
    robots: asks('robots-closed', 'other-address') ? pathQuestion('/robots.txt', url) : null,
    sitemap: asks('other-address') ? pathQuestion('/sitemap.xml', url) : null,
    debugger: asksDebugger ? debuggerQuestion(url) : null,
    foreignHost: isFull && asks('foreign-host', 'debug-page') ? foreignHostQuestion(token, url) : null,
    brokenBody: isFull && asks('stack-trace', 'debug-page') ? brokenBodyQuestion(token, url) : null,
    trace: isFull && asks('trace-method') ? traceQuestion(token, url) : null,
    traceUnknown: isFull && asks('trace-method') ? traceQuestion(token, unknownQuestion(token, url).url) : null,
  }
  const { paths: below, ...others } = fixed
  const count = Object.keys(below).length + Object.values(others).filter((question) => question !== null).length
  return {
    document: documentQuestions(url),
    ...fixed,
    later: { action: 'request', later: 'the path that exists nowhere again, where others were refused', atMost: 1 },
    folders: later(asks('directory-listing'), `folders of the assets that ${url} names`, mostFolders),
    scripts: later(asks('source-map'), `scripts that ${url} names`, mostScripts),
    maps: later(asks('source-map'), `source maps that these scripts name`, mostScripts),
    redirects: later(
      isFull && asks('env-file'),
      'what the paths of env files redirect to on the same origin',
      ((candidates['env-file'] ?? []).length + 1) * mostRedirects,
    ),
    moved: {
      action: 'request',
      later: `what is named above, in its place, at the address that ${url} redirects to on its own host`,
      atMost: count,
    },
  }
}

function withHeaders(question: RequestQuestion, headers: Candidate['headers']): RequestQuestion {
  return headers === undefined ? question : { ...question, headers: { ...question.headers, ...headers } }
}

/** What comes back where TRACE echoes; it stands in no address, since a page may show its own. */
export function traceWord(token: string): string {
  return `trace-${token}`
}

function traceQuestion(token: string, url: string): RequestQuestion {
  const { accept } = asBrowser.document.headers
  return { action: 'request', method: 'TRACE', url, headers: { accept, 'x-readiness': traceWord(token) } }
}

/** What is looked for lies below the path, with or without its last slash; a name with a dot is one of a file. */
function asFolder({ path, url }: Config): { path?: string | undefined; url?: string | undefined } {
  const closed = (text: string | undefined): string | undefined =>
    text !== undefined && /^(https?:\/\/[^/]+)?\/([^?#]*\/)?[^/.?#]+$/i.test(text) ? `${text}/` : text
  return { path: closed(path), url: closed(url) }
}
