import type { Api } from '../probe/github-api.ts'

/** The repository on its platform, where a token opens it. */
export interface Remote {
  readonly api: Api
  /** `owner/name`. */
  readonly repository: string
}
