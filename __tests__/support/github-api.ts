import { git } from './repository.ts'
import { serve, type TestServer } from './server.ts'

export interface ApiStandIn extends TestServer {
  /** Method and path of each request, in order. */
  readonly asked: readonly string[]
}

/** What the REST API says of one repository, from a clone of it: commits and contents as the raw media type gives them. */
export async function serveApi(
  clone: string,
  options: { readonly token: string; readonly refuse?: (path: string, times: number) => object | undefined },
): Promise<ApiStandIn> {
  const asked: string[] = []
  const server = await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    asked.push(`${request.method} ${url.pathname}`)
    const say = (status: number, body: object, headers: Readonly<Record<string, string>> = {}): void => {
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
        .end(JSON.stringify(body))
    }
    const refused = options.refuse?.(url.pathname, asked.filter((one) => one.endsWith(url.pathname)).length)
    if (refused) {
      const { status, headers } = refused as { status: number; headers?: Record<string, string> }
      return say(status, { message: 'refused' }, headers)
    }
    if (request.headers.authorization !== `Bearer ${options.token}`) return say(401, { message: 'Bad credentials' })
    const commit = /^\/repos\/acme\/shop\/git\/commits\/([0-9a-f]{40})$/.exec(url.pathname)?.[1]
    if (commit)
      return isThere(clone, `${commit}^{commit}`) ? say(200, { sha: commit }) : say(404, { message: 'Not Found' })
    const path = /^\/repos\/acme\/shop\/contents\/(.*)$/.exec(url.pathname)?.[1]
    const ref = url.searchParams.get('ref') ?? 'HEAD'
    if (path === undefined || !isThere(clone, `${ref}:${decodeURIComponent(path)}`))
      return say(404, { message: 'Not Found' })
    const name = `${ref}:${decodeURIComponent(path)}`
    if (git(clone, 'cat-file', '-t', name) === 'tree') return say(200, {})
    response
      .writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' })
      .end(git(clone, 'show', name))
  })
  return { ...server, asked }
}

function isThere(clone: string, name: string): boolean {
  try {
    git(clone, 'cat-file', '-e', name)
    return true
  } catch {
    return false
  }
}
