import type { Draft } from '../../check/kind.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Who } from './observation.ts'
import type { Config } from './schema.ts'
import { isNamed, namesIn } from './who.ts'

/** Why the word of somebody does not count for an item, or null. */
export function refusalOf(by: string, who: Who, config: Config): Pick<Draft, 'message' | 'expected'> | null {
  const allowed = [...namesIn(config), ...who.owners]
  if (config.by !== undefined && !isNamed(who.names, allowed) && who.teams.length === 0) {
    const message = `${by} may not attest this`
    return { message, expected: bounded(`a word of ${config.by.map(nameOf).join(', ')}`) }
  }
  if (config.signer !== 'not-deployer') return null
  const expected = 'a word of somebody who does not deploy this'
  if (who.login === null) return { message: `${by} is no login, by which who deploys is known`, expected }
  if (who.login.endsWith('[bot]')) return { message: `${by} is a bot`, expected }
  return who.deployers.includes(who.login) ? { message: `${by} deploys this and may not attest it`, expected } : null
}

function nameOf(entry: NonNullable<Config['by']>[number]): string {
  return typeof entry === 'string' ? entry : `who owns ${entry.codeowners}`
}
