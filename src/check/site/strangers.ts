import { createHash } from 'node:crypto'
import type { Scene } from '../kind.ts'
import type { RequestQuestion } from '../question.ts'
import { asBrowser } from '../target.ts'
import { debuggerQuery } from './debug-pages.ts'

const { accept } = asBrowser.document.headers

/** A word that stands nowhere on a site; made from the run, so that all who ask in one run ask the same. */
export function strangeToken({ run }: Pick<Scene, 'run'>, url: string): string {
  return createHash('sha256')
    .update(`${run.id} ${new URL(url).host}`)
    .digest('hex')
    .slice(0, 16) // cut: a list
}

/** A path that should not be there, below the folder of `url`. */
export function pathQuestion(path: string, url: string): RequestQuestion {
  return { action: 'request', method: 'GET', url: new URL(path, new URL('.', url)).href, headers: { accept } }
}

/** A path that exists nowhere. */
export function unknownQuestion(token: string, url: string): RequestQuestion {
  return { ...pathQuestion(`readiness-${token}`, url), note: '(a path that exists nowhere)' }
}

/** A body that is no JSON, sent to a path that exists nowhere: whatever parses it fails before it looks for the path. */
export function brokenBodyQuestion(token: string, url: string): RequestQuestion {
  const { url: strange } = unknownQuestion(token, url)
  const headers = { accept, 'content-type': 'application/json' }
  // Its text tells in logs whose it was.
  return { action: 'request', method: 'POST', url: strange, headers, body: `readiness-${token}`, note: '(no JSON)' }
}

/** The document, asked as the debugger of Werkzeug asks it. */
export function debuggerQuestion(url: string): RequestQuestion {
  return { action: 'request', method: 'GET', url: new URL(debuggerQuery, url).href, headers: { accept } }
}

/** The name that is sent in place of the site's own. */
export function foreignName(token: string): string {
  return `readiness-${token}.example`
}

/** The document under a name that is not its own; the connection itself is made to the real name. */
export function foreignHostQuestion(token: string, url: string): RequestQuestion {
  const headers = { accept, host: foreignName(token) }
  return { action: 'request', method: 'GET', url, headers, note: 'with a foreign Host header' }
}

/** Bytes that are read of the document under a foreign name, to compare it with the real one. */
export const foreignHostBytes = 256 * 1024
