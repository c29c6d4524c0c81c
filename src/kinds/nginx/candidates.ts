import { matchesGlob } from '../../formats/glob.ts'
import { directoryOf, joinPath } from '../../formats/paths.ts'
import type { Content } from './observation.ts'

/** Directories of a checkout in which the files of `/etc/nginx` are often kept. */
const usualHomes = ['nginx', 'conf', 'config/nginx', 'deploy/nginx', 'docker/nginx', '.docker/nginx', 'etc/nginx', '.']
/** Directories of `/etc/nginx` whose files are parts of the configuration above. */
const partDirectory = /^(conf\.d|sites-(enabled|available)|snippets|templates|includes?|vhosts?(\.d)?)$/

/**
 * Where a path of an include may lie in the checkout, the most certain first: what Compose files and Dockerfiles put
 * there, then below the directories where such files are usually kept, with less and less of the path. Of the first
 * group all are meant, of the second the first that is there.
 * @param home directory of the main file
 */
export function candidates(
  path: string,
  home: string,
  contents: readonly Content[],
): { readonly put: readonly string[]; readonly usual: readonly string[] } {
  const put = [...new Set(contents.flatMap((content) => placedBy(path, content)))]
  const inside = /^\/(?:usr\/local\/(?:openresty\/nginx\/conf|nginx\/conf|etc\/nginx)|etc\/nginx)\/(.+)$/.exec(
    path,
  )?.[1]
  const parts = (inside ?? path.slice(1)).split('/')
  const ends = parts.map((_, index) => parts.slice(index).join('/')).filter((end) => !/^\*+$/.test(end))
  if (inside === undefined) return { put, usual: ends.filter((end) => end.includes('/')) }
  const above = partDirectory.test(home.split('/').at(-1) ?? '') ? directoryOf(home) : home
  const templates = /^conf\.d\/\*(\.conf)?$/.test(inside) ? ['templates/*.conf.template'] : []
  const homes = [above, home, directoryOf(home), ...usualHomes]
  const usual = [...ends.slice(0, 1), ...templates, ...ends.slice(1)].flatMap((end) =>
    homes.map((one) => joinPath(one, end)),
  )
  return { put, usual: [...new Set(usual)].filter((one) => !one.startsWith('..')) }
}

/** Where that content would be read for a path or a pattern of an include. */
function placedBy(path: string, { target, source }: Content): string[] {
  if (source === null || target === '/') return []
  const directory = target.replace(/\/$/, '')
  const name = source.split('/').at(-1) ?? ''
  if (path === directory || matchesGlob(path, directory)) return [source]
  if (matchesGlob(path, `${directory}/${name}`)) return [source]
  return path.startsWith(`${directory}/`) ? [joinPath(source, path.slice(directory.length + 1))] : []
}
