import type { Family, Found } from '../../../check/lint/rule.ts'
import { argsOf, inForce, label, own, place, type Scope, type Tree, texts, walk } from '../../../formats/nginx/tree.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { isAcme, isRootLocation, nameOf, passing, serves } from '../servers.ts'

export function aliasTraversal({ root }: Tree): Found[] {
  return walk(root).flatMap((scope): Found[] => {
    const alias = own(scope, 'alias')[0]
    const args = texts(scope.directive)
    const isPrefix = args.length === 1 || (args.length === 2 && args[0] === '^~')
    const path = args.at(-1) ?? ''
    if (!alias || scope.directive.name !== 'location' || !isPrefix || path.endsWith('/')) return []
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
      texts(one)[0] === 'on'
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

export function dotfiles({ servers }: Tree): Found[] {
  return servers.flatMap((server): Found[] => {
    const from = fromDisk(server)
    if (!from || guardsDotfiles(server)) return []
    return [
      {
        message: `The server ${nameOf(server)} gives out files whose names start with a dot, such as .env and .git`,
        expected: 'location ~ /\\. { deny all; }',
        observed: `${label(from.directive)} serves files and nothing denies them`,
        location: place(from.directive),
      },
    ]
  })
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

function guardsDotfiles(server: Scope): boolean {
  return walk(server).some((scope) => {
    const [operator = '', pattern = ''] = texts(scope.directive)
    if (scope.directive.name !== 'location' || !operator.startsWith('~')) return false
    if (!/^\^?\(?\^?\/?\(?(\\\.|\[\.\])/.test(pattern) && !/\/\\\./.test(pattern)) return false
    if (isAcme(scope)) return false
    const codes = own(scope, 'return').map((one) => texts(one)[0])
    return own(scope, 'deny').some((one) => texts(one)[0] === 'all') || codes.some((code) => /^4\d\d$/.test(code ?? ''))
  })
}

export function rootExposed({ root }: Tree): Found[] {
  const wide = /^\/(|etc|home|root|var|usr|opt|srv|proc|tmp|app|code|usr\/src\/app|usr\/local)\/?$/
  return walk(root).flatMap((scope) =>
    [...own(scope, 'root'), ...own(scope, 'alias')].flatMap((one): Found[] => {
      const path = texts(one)[0] ?? ''
      if (!wide.test(path)) return []
      return [
        {
          message: `${one.name} ${path} opens a whole system or source directory to the web`,
          expected: 'a directory that holds nothing but public files',
          observed: label(one),
          location: place(one),
        },
      ]
    }),
  )
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
        if (!last.startsWith('@') || named.has(last)) return []
        return [tryDraft(`try_files falls back to ${last}, which is not defined`, `location ${last}`, label(one), one)]
      }),
    )
  })
}

function tryDraft(message: string, expected: string, observed: string, at: Parameters<typeof place>[0]): Found {
  return { message, expected, observed, location: place(at) }
}

const staticPath = /^\^?\/?(static|assets|media|_next\/static|dist|build|css|js|img|images|fonts)\b/
const staticSuffix = /\b(css|js)\b/

export function staticCache({ servers }: Tree): Found[] {
  return servers.flatMap((server) =>
    walk(server).flatMap((scope): Found[] => {
      const pattern = texts(scope.directive).at(-1) ?? ''
      const isRegex = (texts(scope.directive)[0] ?? '').startsWith('~')
      const isStatic = staticPath.test(pattern) || (isRegex && staticSuffix.test(pattern))
      if (scope.directive.name !== 'location' || !isStatic || passing(scope).length > 0) return []
      if (own(scope, 'return').length > 0 || own(scope, 'deny').length > 0 || isCached(scope)) return []
      return [
        {
          message: `${label(scope.directive)} is served without a lifetime, so browsers ask for every file again`,
          expected: 'expires 30d, or add_header Cache-Control with max-age',
          observed: 'no expires and no Cache-Control in force here',
          location: place(scope.directive),
        },
      ]
    }),
  )
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

export function compression({ servers }: Tree): Found[] {
  const serving = servers.filter(serves)
  const faults = serving.flatMap((server) => {
    const fault = compressionFault(server, 'brotli') === undefined ? undefined : compressionFault(server, 'gzip')
    return fault ? [{ server, fault }] : []
  })
  const [first] = faults
  if (!first) return []
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
