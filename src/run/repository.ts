import type { Report } from '../model/report.ts'

/**
 * Where the platform shows the files of this checkout; undefined elsewhere than on a runner, and where the checkout is
 * one of another repository, as a second `actions/checkout` leaves it.
 */
export async function shownAt(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Promise<Report['repository']> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env
  if (!server || !name || !/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(name)) return undefined
  const { headCommit, placeInRepository, remoteUrl } = await import('../probe/git.ts')
  const [ref, place, remote] = await Promise.all([
    headCommit(cwd),
    placeInRepository(cwd).catch(() => null),
    remoteUrl(cwd),
  ])
  const from = remote?.replace(/(?:\.git)?\/?$/, '').toLowerCase() ?? ''
  const isIt = ['/', ':'].some((before) => from.endsWith(`${before}${name.toLowerCase()}`))
  return ref && place && isIt ? { url: `${server}/${name}`, ref, directory: place.prefix } : undefined
}
