import type { Draft } from '../../../check/kind.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Refused } from '../observation.ts'

/**
 * What the token may not read, or what GitHub refuses in another way.
 * @param what as in `The token may not read …`
 * @param permission as a workflow or a token names it
 */
export function refusedDraft({ status, message, accepted }: Refused, what: string, permission: string): Draft {
  const said = message === '' ? `status ${status}` : `${status}: ${message}`
  const names = accepted === null ? '' : ` (GitHub names ${accepted})`
  // What a token may not see is answered as if it were not there.
  if (status === 403 || status === 404) {
    return {
      rule: 'github/forbidden',
      message: `The token may not read ${what}`,
      expected: `the permission ${permission}`,
      observed: bounded(`${said}${names}`),
      inconclusive: true,
    }
  }
  return {
    rule: 'github/unanswered',
    message: `GitHub does not answer about ${what}`,
    expected: 'an answer of the REST API',
    observed: bounded(said),
    inconclusive: true,
  }
}
