import type { World } from '../../check/kind.ts'
import type { Attestation } from '../../model/attestation.ts'
import { ProbeError } from '../../probe/error.ts'
import type { Who } from './observation.ts'
import type { Config } from './schema.ts'

/** Teams that are asked for at most, one after the other. */
export const mostTeams = 20

/**
 * Who made a statement, as far as `by` and `signer` ask for it. The platform is asked for what the names themselves do
 * not tell, and no more.
 * @throws ProbeError where that cannot be asked
 */
export async function whoOf(attestation: Attestation, config: Config, world: World): Promise<Who> {
  const { people } = world
  const { deployers } = people
  const wantsLogin = config.signer === 'not-deployer' || !isNamed(namesOf(attestation), namesIn(config))
  const login = await loginOf(attestation, wantsLogin, world)
  const names = [...namesOf(attestation), ...(login === null ? [] : [login])]
  if (config.signer === 'not-deployer') refuseUnknown(attestation, login, deployers)
  const known = { names, login, deployers: deployers.map(plain), owners: [], teams: [] }
  if (config.by === undefined || isNamed(names, namesIn(config))) return known
  const owned = await Promise.all(pathsIn(config).map((path) => people.ownersOf(path)))
  const owners = owned.flat().map(plain)
  if (isNamed(names, owners)) return { ...known, owners }
  const teams = [...new Set([...namesIn(config), ...owners])].filter(isTeam)
  if (teams.length > mostTeams) throw tooMany(teams.length)
  const logins = login === null ? names.filter(isLogin) : [login]
  for (const team of teams) {
    for (const one of logins) if (await people.isMember(team, one)) return { ...known, owners, teams: [team] }
  }
  return { ...known, owners }
}

/** The login of who made a statement: of a tick that of the commit's author. Null where it is not known. */
async function loginOf(
  { by, aliases, tick, commit }: Attestation,
  isWanted: boolean,
  world: World,
): Promise<string | null> {
  if (!tick) return isLogin(plain(by)) ? plain(by) : null
  const asked = isWanted && commit !== undefined ? await world.people.authorOf(commit) : undefined
  const told = asked ?? aliases?.map((alias) => loginIn(alias)).find((one) => one !== null) ?? null
  return told === null ? null : plain(told)
}

/** The login in an address of the platform, `123+login@users.noreply.github.com`. */
function loginIn(address: string): string | null {
  return /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/i.exec(address)?.[1] ?? null
}

/** @throws ProbeError where nobody can say whether who attests also deploys */
function refuseUnknown({ by, tick }: Attestation, login: string | null, deployers: readonly string[]): void {
  if (deployers.length === 0) {
    throw new ProbeError('manual/attested', 'Who deploys this is not known', {
      expected: 'a run that names its actor',
      observed: 'no GITHUB_ACTOR and no deployment',
      fix: 'Run the gate in the workflow that deploys; `signer: not-deployer` can be asked nowhere else.',
    })
  }
  if (tick && login === null) {
    throw new ProbeError('manual/attested', `Whether ${by} deploys this cannot be told`, {
      expected: 'the login of who ticked the box',
      observed: 'a name and an address of a commit, of which no login is known',
      fix: 'Give the gate a `token` with `contents: read`, and let the address of the commit be one of the account.',
    })
  }
}

function tooMany(count: number): ProbeError {
  return new ProbeError('manual/attested', `There are too many teams to be asked for`, {
    expected: `at most ${mostTeams} teams`,
    observed: String(count),
  })
}

/** A name as it is compared: in small letters, without `@`. */
export function plain(name: string): string {
  return name.replace(/^@/, '').trim().toLowerCase()
}

function namesOf({ by, aliases = [] }: Attestation): string[] {
  return [by, ...aliases].map(plain)
}

/** The names and teams of `by`; what is said by a word or a path is left out. */
export function namesIn({ by }: Config): string[] {
  return (by ?? []).flatMap((one) => (typeof one === 'string' && one !== ownersWord ? [plain(one)] : []))
}

/** Stands for the owners of the checklist. */
const ownersWord = 'CODEOWNERS'

/** The paths whose owners may attest; null for the checklist. */
export function pathsIn({ by }: Config): (string | null)[] {
  return (by ?? []).flatMap((one) => (typeof one === 'object' ? [one.codeowners] : one === ownersWord ? [null] : []))
}

export function isTeam(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]*\/[a-z0-9][\w.-]*$/.test(name)
}

/** What GitHub takes for a login, small letters; that of a bot ends in `[bot]`. */
export function isLogin(name: string): boolean {
  return /^[a-z0-9](?:[a-z0-9_-]{0,60})(?:\[bot\])?$/.test(name)
}

export function isNamed(names: readonly string[], among: readonly string[]): boolean {
  return names.some((name) => among.includes(name))
}
