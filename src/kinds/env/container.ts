import { directoryOf, joinPath } from '../../formats/paths.ts'
import type { Place } from '../../probe/place.ts'
import type { Surroundings } from './observation.ts'
import { withoutTemplate } from './template-name.ts'

/** What says that the programs of a directory run in containers. */
const own = '{Dockerfile,Dockerfile.*,{docker-,}compose*.{yml,yaml}}'

/** Directories above an env file that are looked at; the checkout itself is among the usual places. */
const mostAbove = 4

/** Globs of what stands beside and above an env file. */
export function besideEnv(path: string): string[] {
  return directoriesAbove(path).map((directory) => joinPath(directory, own))
}

/**
 * Why the program that reads an env file is believed to run in a container, or null. A Compose file of the checkout
 * speaks for the env files that it names and for those beside it, not for that of a script in another directory.
 * @param path null where the text comes from elsewhere than a file
 */
export async function containerOf(
  place: Place,
  path: string | null,
  { image, compose, named }: Surroundings,
): Promise<string | null> {
  if (image !== null) return image
  if (path === null || directoriesAbove(path).length === 0) return compose
  const real = withoutTemplate(path)
  if (named.some((one) => one === path || one === real)) return compose
  for (const pattern of besideEnv(path)) {
    const [found] = await place.glob(pattern)
    if (found !== undefined) return found
  }
  return null
}

function directoriesAbove(path: string): string[] {
  const found: string[] = []
  let directory = directoryOf(joinPath('.', path))
  while (!/^(?:\.|\/|\.\..*)$/.test(directory) && found.length < mostAbove) {
    found.push(directory)
    directory = directoryOf(directory)
  }
  return found
}
