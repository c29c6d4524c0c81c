import { apiOf } from '../github/hosted.ts'
import type { Remote } from '../github/remote.ts'
import { version } from '../model/version.ts'
import type { RunSettings } from './settings.ts'

/** The token that opens the platform, where the run has one. */
export function tokenOf(
  { token }: Pick<RunSettings, 'token'>,
  { GITHUB_TOKEN }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return token ?? (GITHUB_TOKEN || undefined)
}

/** The repository on its platform, where the run has a token for it. */
export async function remoteOf(
  settings: Pick<RunSettings, 'token'>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Remote | null> {
  const { GITHUB_REPOSITORY: repository } = env
  const token = tokenOf(settings, env)
  if (token === undefined || !repository || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null
  const { createApi } = await import('../probe/github-api.ts')
  return { api: createApi({ url: apiOf(env), token, version }), repository }
}

/**
 * The repository on its platform, opened when it is first wanted.
 * @param closers gets what closes it
 */
export function openedOnce(
  settings: Pick<RunSettings, 'token'>,
  env: Readonly<Record<string, string | undefined>>,
  closers: (() => Promise<void>)[],
): () => Promise<Remote | null> {
  let opened: Promise<Remote | null> | undefined
  return () => {
    opened ??= remoteOf(settings, env).then((remote) => {
      if (remote) closers.push(() => remote.api.close())
      return remote
    })
    return opened
  }
}
