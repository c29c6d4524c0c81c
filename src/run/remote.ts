import type { Remote } from '../github/deciding.ts'
import { version } from '../model/version.ts'
import type { RunSettings } from './settings.ts'

/** The repository on its platform, where the run has a token for it. */
export async function remoteOf(
  { token }: Pick<RunSettings, 'token'>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Remote | null> {
  const { GITHUB_API_URL: url, GITHUB_REPOSITORY: repository } = env
  const given = token ?? env.GITHUB_TOKEN ?? ''
  if (given === '' || !url || !repository || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null
  const { createApi } = await import('../probe/github-api.ts')
  return { api: createApi({ url: url.replace(/(?<!\/)\/+$/, ''), token: given, version }), repository }
}
