import { ownersLines, ownersPaths } from '../../../formats/codeowners.ts'
import { textAt } from '../../../formats/payload.ts'
import { unapproved } from '../approving.ts'
import type { Answer, SeenOwners, SeenPull } from '../observation.ts'
import { mostFiles, mostPeople } from '../questions.ts'
import { isMissing, mapped, type Reader, unanswered } from './reader.ts'

/** CODEOWNERS of the base, the files that are changed, and which approvers are in the teams that matter. */
export async function seenOwners(
  reader: Reader,
  repository: string,
  pull: SeenPull,
  approvers: readonly string[],
): Promise<SeenOwners> {
  const [file, changed] = await Promise.all([
    ownersFile(reader, repository, pull.base),
    reader.list(`${repository}/pulls/${pull.number}/files?per_page=100`, mostFiles / 100),
  ])
  if (changed.ok && changed.value.length >= mostFiles) throw unanswered('more changed files than GitHub lists')
  const paths = mapped(changed, (files) => [
    ...new Set(files.flatMap((one) => ['filename', 'previous_filename'].flatMap((key) => textAt(one, key) ?? []))),
  ])
  if (!file.ok || !paths.ok || file.value === null) return { file, paths, teams: {} }
  const open = unapproved(paths.value, ownersLines(file.value), approvers, () => false)
  const teams = new Set(open.flatMap(({ owners }) => owners.filter((owner) => owner.includes('/'))))
  if (teams.size * approvers.length > mostPeople) throw unanswered('more owners than are asked about')
  const asked = [...teams].map(async (team) => [team, await membersOf(reader, team, approvers)] as const)
  return { file, paths, teams: Object.fromEntries(await Promise.all(asked)) }
}

async function ownersFile(reader: Reader, repository: string, base: string): Promise<Answer<string | null>> {
  for (const path of ownersPaths) {
    const answer = await reader.text(`${repository}/contents/${path}?ref=${encodeURIComponent(base)}`)
    if (!isMissing(answer)) return answer
  }
  return { ok: true, value: null }
}

/** Who of these people is in a team. */
async function membersOf(reader: Reader, team: string, logins: readonly string[]): Promise<Answer<readonly string[]>> {
  const [org = '', slug = ''] = team.slice(1).toLowerCase().split('/').map(encodeURIComponent)
  const path = `/orgs/${org}/teams/${slug}`
  const members: string[] = []
  for (const login of logins) {
    const answer = await reader.one(`${path}/memberships/${encodeURIComponent(login)}`)
    // That nobody is there may also mean that the token may not look.
    const seen = isMissing(answer) ? await reader.one(path) : answer
    if (!seen.ok) return seen
    if (answer.ok && textAt(answer.value, 'state') === 'active') members.push(login)
  }
  return { ok: true, value: members }
}
