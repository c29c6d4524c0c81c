import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { withPrograms } from '../../support/packages.ts'
import { Project } from '../../support/program.ts'
import { typedAt } from '../../support/terminal.ts'

/** Takes long: starts the program in a terminal for each case. */

const list = `version: 1
sections:
  - title: S
    items:
      - { id: trained, title: Team trained, manual: { how: Who walked through it? } }
      - { id: proven, title: Proven, manual: { how: Restore a backup., evidence: required } }
      - { id: said, title: Said, manual: { how: Who said so? } }
      - { id: there, title: There, file: { path: MISSING } }
`
const attestations = '.github/readiness/attestations.yml'
const waivers = '.github/readiness/waivers.yml'
const today = new Date().toISOString().slice(0, 10)
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
let project: Project
beforeEach(() => {
  project = new Project({
    '.github/readiness.yml': list,
    [attestations]: `- { item: said, by: omar, on: ${today} } # first\n`,
  })
})
afterEach(() => project.remove())

const typed = (args: readonly string[], lines: readonly (string | null)[]): ReturnType<typeof typedAt> =>
  typedAt(project, args, lines)

withPrograms(['script'], 'on a terminal', () => {
  test('attest asks which item, who, and for the evidence that it wants', async () => {
    const { code, shown } = await typed(['attest'], ['proven', 'rina', 'https://x.test/1'])
    expect(code).toBe(0)
    expect(shown).toMatch(/Nobody has attested yet:\s+trained {2}Team trained\s+proven {2}Proven\s/)
    expect(shown).not.toContain('said  Said')
    expect(shown).toContain('Proven: Restore a backup.')
    expect(project.read(attestations)).toBe(
      `- { item: said, by: omar, on: ${today} } # first\n- { item: proven, by: rina, on: ${today}, evidence: https://x.test/1, result: done }\n`,
    )
  })

  test('attest asks for nothing that was said', async () => {
    const { code, shown } = await typed(['attest', 'trained', '--by', 'rina'], [])
    expect([code, /\?\s*$/m.test(shown.replace('Who walked through it?', ''))]).toEqual([0, false])
    expect(project.read(attestations)).toContain('item: trained, by: rina')
  })

  test('attest asks why something does not apply, and not for its evidence', async () => {
    const { code } = await typed(['attest', 'proven', '--result', 'not-applicable'], ['rina', 'no database'])
    expect(code).toBe(0)
    expect(project.read(attestations)).toContain('by: rina')
    expect(project.read(attestations)).toContain('note: no database, result: not-applicable')
  })

  test('an empty answer is asked for again, and in the end nothing is written', async () => {
    const before = project.read(attestations)
    expect((await typed(['attest', 'trained'], ['', 'rina'])).code).toBe(0)
    expect(project.read(attestations)).toContain('by: rina')
    project.write(attestations, before)
    const { code, shown } = await typed(['attest', 'trained'], ['', '', ''])
    expect([code, project.read(attestations), shown]).toEqual([2, before, expect.stringContaining('--by is missing')])
  })

  test('who leaves writes nothing', async () => {
    const before = project.read(attestations)
    const { code, shown } = await typed(['attest', 'trained'], [null])
    expect([code, project.read(attestations), shown]).toEqual([
      2,
      before,
      expect.stringContaining('nothing was written'),
    ])
  })

  test('an answer that the gate would refuse is not written', async () => {
    const before = project.read(attestations)
    const { code, shown } = await typed(['attest'], ['traned'])
    expect([code, project.read(attestations), shown]).toEqual([
      2,
      before,
      expect.stringContaining('did you mean "trained"'),
    ])
  })

  test('waive asks what, why, who and until when, and says that it ends soon', async () => {
    const soon = inDays(9)
    const { code, shown } = await typed(['waive'], ['there:file/exists', 'moved: next week', 'omar', soon])
    expect([code, shown]).toEqual([0, expect.stringContaining(`it ends soon, on ${soon}`)])
    expect(project.read(waivers).replace(/^# yaml-language-server: .*\n/, '')).toBe(
      `- { item: there, rule: file/exists, reason: "moved: next week", approved-by: omar, expires: ${soon} }\n`,
    )
  })

  test('waive asks only for what is missing', async () => {
    const until = inDays(60)
    const given = ['waive', 'there', '--reason', 'x', '--approved-by', 'omar']
    const { code, shown } = await typed(given, [until])
    expect([code, shown.includes('ends soon'), shown.includes('Why does it not hold')]).toEqual([0, false, false])
    expect(project.read(waivers)).toContain(`expires: ${until}`)
  })
})
