import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { linearRegex } from '../../../expect/regex.ts'
import type { Directive } from '../../../formats/nginx/parse.ts'
import {
  argsOf,
  chain,
  inForce,
  label,
  own,
  place,
  type Scope,
  type Tree,
  texts,
  walk,
} from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { judged, nothingFor, type Open, unreadFor, unreadInServer, unreadWithin, withoutHttp } from '../open.ts'
import { isAcme, isRootLocation, isStatic, nameOf, passing, serves } from '../servers.ts'

export function aliasTraversal({ root }: Tree): Found[] {
  return walk(root).flatMap((scope): Found[] => {
    const alias = own(scope, 'alias')[0]
    const args = texts(scope.directive)
    const isPrefix = args.length === 1 || (args.length === 2 && args[0] === '^~')
    const path = args.at(-1) ?? ''
    if (!alias || scope.directive.name !== 'location' || !isPrefix || path.endsWith('/')) return []
    // No client can ask for it.
    if (chain(scope).some((one) => own(one, 'internal').length > 0)) return []
    if (!texts(alias)[0]?.endsWith('/')) return []
    return [
      {
        message: `${path}../ reads what lies beside the alias, since the location lacks its final slash`,
        expected: `location ${path}/`,
        observed: bounded(`location ${path} with alias ${texts(alias)[0]}`),
        location: place(scope.directive),
      },
    ]
  })
}

export function autoindex({ root }: Tree): Found[] {
  return walk(root).flatMap((scope) =>
    own(scope, 'autoindex').flatMap((one): Found[] =>
      texts(one)[0] === 'on' && !isInternal(scope)
        ? [
            {
              message: `${label(scope.directive) || 'The configuration'} lists its directories to everybody`,
              expected: 'autoindex off',
              observed: 'autoindex on',
              location: place(one),
            },
          ]
        : [],
    ),
  )
}

/** Only the application sends requests here (X-Accel-Redirect). */
function isInternal(scope: Scope): boolean {
  return chain(scope).some((one) => own(one, 'internal').length > 0)
}

export function dotfiles({ servers }: Seen): readonly Found[] | NotJudged {
  const found: Found[] = []
  const open: Open[] = []
  const giving = servers.flatMap((server) => {
    const from = fromDisk(server)
    return from ? [{ server, from }] : []
  })
  if (giving.length === 0) return nothingFor('no server here gives out the files of a directory')
  for (const { server, from } of giving) {
    if (guardsDotfiles(server)) continue
    const elsewhere = unreadInServer(server)
    if (elsewhere) open.push(elsewhere)
    else {
      found.push({
        message: `The server ${nameOf(server)} gives out files whose names start with a dot, such as .env and .git`,
        expected: 'location ~ /\\. { deny all; }',
        observed: `${label(from.directive)} serves files and nothing denies them`,
        location: place(from.directive),
      })
    }
  }
  return judged(found, open)
}

/** The block that gives out files of a whole tree: a root for everything, not an alias for one directory. */
function fromDisk(server: Scope): Scope | undefined {
  const root = walk(server).find(
    (scope) => isRootLocation(scope) && (own(scope, 'root').length > 0 || own(scope, 'try_files').length > 0),
  )
  if (root) return (own(root, 'try_files').flatMap(texts)[0] ?? '$uri').startsWith('$uri') ? root : undefined
  const handed = walk(server).some(
    (scope) => isRootLocation(scope) && (passing(scope).length > 0 || own(scope, 'return').length > 0),
  )
  return !handed && serves(server) && inForce(server, 'root').length > 0 && own(server, 'return').length === 0
    ? server
    : undefined
}

const dotted = ['/.env', '/.git/config']

/** Whether what must not be given out is refused, by whatever patterns of locations and rewrites. */
function guardsDotfiles(server: Scope): boolean {
  const refusing = walk(server).filter((scope) => {
    const codes = own(scope, 'return').map((one) => texts(one)[0] ?? '')
    const denied = own(scope, 'deny').some((one) => texts(one)[0] === 'all')
    return (denied || own(scope, 'internal').length > 0 || codes.some((code) => /^4\d\d$/.test(code))) && !isAcme(scope)
  })
  return dotted.every((path) => refusing.some((scope) => covers(scope, path)))
}

/** Whether a location answers for a path, or an `if` on the path does. */
function covers({ directive }: Scope, path: string): boolean {
  const args = texts(directive)
  if (directive.name === 'if') {
    const test = /^\(\$(?:request_uri|uri|document_uri) (~\*?) (.+?) ?\)$/.exec(args.join(' ').replace(/["']/g, ''))
    return test !== null && matches(test[2] ?? '', path)
  }
  if (directive.name !== 'location') return false
  const [operator = '', pattern = ''] = args.length > 1 ? args : ['', args[0]]
  if (operator === '=') return pattern === path
  return operator.startsWith('~') ? matches(pattern, path) : pattern !== '/' && path.startsWith(pattern)
}

/** Whether an expression finds a path. What it looks ahead for is left out: it names exceptions, such as `well-known`. */
function matches(pattern: string, path: string): boolean {
  try {
    return linearRegex(`(?i)${pattern.replace(/\(\?<?[!=][^()]*(?:\([^()]*\)[^()]*)*\)/g, '')}`).test(path)
  } catch {
    return false
  }
}

/** Directories of a machine or an image of which a part is never meant for the web. */
const systemRoot =
  /^\/(|etc(?:\/(?:nginx|ssl|pki|letsencrypt))?|home(?:\/[\w.-]+)?|root|var|usr|opt|proc|tmp|usr\/local)\/?$/
/** Directories that hold the source in most images, and the built pages in some. */
const sourceRoot = /^\/(srv|app|code|src|workspace|usr\/src\/app)\/?$/

export function rootExposed({ root, around }: Seen): Found[] {
  return walk(root).flatMap((scope) =>
    [...own(scope, 'root'), ...own(scope, 'alias')].flatMap((one): Found[] => {
      const path = texts(one)[0] ?? ''
      if (onlyPasses(scope) || triesOneDirectory(scope)) return []
      if (systemRoot.test(path)) return [exposed(one, path, label(one))]
      if (!sourceRoot.test(path)) return []
      const put = around.contents.filter(({ target }) => isBelow(target, path))
      const source = put.find((content) => content.source !== null && isSource(content.source))
      if (source) return [exposed(one, path, `${source.source} of the checkout is put there (${source.file})`)]
      return put.length > 0 || isSite(scope) ? [] : [exposed(one, path, label(one))]
    }),
  )
}

function exposed(one: Directive, path: string, observed: string): Found {
  return {
    message: `${one.name} ${bounded(path, 100)} opens a whole system or source directory to the web`,
    expected: 'a directory that holds nothing but public files',
    observed: bounded(observed, 200),
    location: place(one),
  }
}

function isBelow(target: string, root: string): boolean {
  const directory = root.replace(/\/$/, '')
  return target.replace(/\/$/, '') === directory || target.startsWith(`${directory}/`)
}

/** Whether a path of the checkout is its root or a directory of source, rather than one of built or public files. */
function isSource(source: string): boolean {
  return source === '.' || /(^|\/)(src|app|backend|server|api|code)$/.test(source)
}

/** Every request is handed on, so that nothing below the root is given out. */
function onlyPasses(scope: Scope): boolean {
  const hands = (scope.directive.block ?? []).some(({ name }) => /^(proxy|uwsgi|fastcgi|scgi|grpc)_pass$/.test(name))
  return hands && scope.children.length === 0 && own(scope, 'try_files').length === 0
}

/** Only files of named directories below the root are tried; behind an alias they may be named without a slash. */
function triesOneDirectory(scope: Scope): boolean {
  const tries = own(scope, 'try_files').flatMap((one) => texts(one).slice(0, -1))
  return scope.directive.name === 'location' && tries.length > 0 && tries.every((text) => /^\/?[\w.-]+\//.test(text))
}

/** Built pages: one for every path, or an index in each directory, with no application beside that could be the source. */
function isSite(scope: Scope): boolean {
  const server = chain(scope).find(({ directive }) => directive.name === 'server')
  if (!server) return false
  const tries = walk(server).flatMap((one) => own(one, 'try_files').flatMap(texts))
  if (tries.includes('/index.html')) return true
  const indexes = walk(server).flatMap((one) => inForce(one, 'index').flatMap(texts))
  return passing(server).length === 0 && (indexes.includes('index.html') || tries.includes('$uri.html'))
}

/** A `try_files` that ends in a named location which is not there answers 500. */
export function tryFiles({ servers }: Tree): Found[] {
  return servers.flatMap((server) => {
    const named = new Set(
      walk(server).flatMap((scope) => (scope.directive.name === 'location' ? texts(scope.directive).slice(0, 1) : [])),
    )
    return walk(server).flatMap((scope) =>
      own(scope, 'try_files').flatMap((one): Found[] => {
        const last = texts(one).at(-1) ?? ''
        if (texts(one).length < 2) {
          return [tryDraft('try_files has no fallback', 'a file and a fallback', label(one), one)]
        }
        if (!last.startsWith('@') || named.has(last) || unreadWithin(server)) return []
        return [tryDraft(`try_files falls back to ${last}, which is not defined`, `location ${last}`, label(one), one)]
      }),
    )
  })
}

function tryDraft(message: string, expected: string, observed: string, at: Parameters<typeof place>[0]): Found {
  return { message, expected, observed, location: place(at) }
}

export function staticCache({ servers }: Seen): readonly Found[] | NotJudged {
  const given = servers
    .flatMap(walk)
    .filter((scope) => isStatic(scope) && passing(scope).length === 0)
    .filter((scope) => own(scope, 'return').length === 0 && own(scope, 'deny').length === 0)
  if (given.length === 0) return nothingFor('no location here gives out styles, scripts or images')
  return given.flatMap((scope): Found[] => {
    if (isCached(scope) || unreadFor(scope)) return []
    return [
      {
        message: `${label(scope.directive)} is served without a lifetime, so browsers ask for every file again`,
        expected: 'expires 30d, or add_header Cache-Control with max-age',
        observed: 'no expires and no Cache-Control in force here',
        location: place(scope.directive),
      },
    ]
  })
}

function isCached(scope: Scope): boolean {
  const expires = argsOf(scope, 'expires')?.at(-1)
  if (expires !== undefined && !/^(off|epoch|-.*|0)$/.test(expires)) return true
  return inForce(scope, 'add_header').some((one) => {
    const [name = '', value = ''] = texts(one)
    return (
      name.toLowerCase() === 'cache-control' && (/max-age\s*=\s*[1-9]|immutable/i.test(value) || value.includes('$'))
    )
  })
}

/** What `gzip_types` must name besides text/html, which is always compressed. */
const textTypes = ['text/css', 'javascript']

export function compression({ servers }: Seen): readonly Found[] | NotJudged {
  const serving = servers.filter(serves)
  if (serving.length === 0) return nothingFor('no server here answers by itself')
  const open: Open[] = []
  const faults = serving.flatMap((server) => {
    const fault = compressionFault(server, 'brotli') === undefined ? undefined : compressionFault(server, 'gzip')
    const written = argsOf(server, 'gzip') !== undefined
    const elsewhere = unreadFor(server) ?? withoutHttp(server)
    // Where it is switched on or off here, nothing around can add to it but its types.
    if (fault && elsewhere && !(written && argsOf(server, 'gzip')?.[0] === 'off')) {
      open.push(elsewhere)
      return []
    }
    return fault ? [{ server, fault }] : []
  })
  const [first] = faults
  if (!first) return judged([], open)
  return [
    {
      message: `${first.fault} (${faults.length} of ${serving.length} serving servers)`,
      expected: 'gzip on, and gzip_types with text/css and application/javascript; or brotli likewise',
      observed: first.fault,
      location: place(inForce(first.server, 'gzip').at(-1) ?? first.server.directive),
    },
  ]
}

function compressionFault(server: Scope, module: 'gzip' | 'brotli'): string | undefined {
  if (argsOf(server, module)?.[0] !== 'on') return 'Nothing is compressed'
  const types = argsOf(server, `${module}_types`) ?? []
  if (types.includes('*')) return undefined
  const missing = textTypes.filter((wanted) => !types.some((type) => type.includes(wanted)))
  return missing.length > 0 ? `Only part of the text is compressed: no ${missing.join(', no ')}` : undefined
}

/** The rules of this family by their names. */
export const filesRules = {
  autoindex,
  'alias-traversal': aliasTraversal,
  'root-exposed': rootExposed,
  dotfiles,
  'try-files': tryFiles,
  compression,
  'static-cache': staticCache,
} as const satisfies Family<'nginx'>
