import { describe, expect, test } from '@jest/globals'
import type { Checklist } from '../../../src/checklist/checklist.ts'
import { ConfigurationError } from '../../../src/checklist/problems.ts'
import { readChecklist } from '../../../src/checklist/read.ts'
import { directory } from '../../support/directory.ts'

const list = `version: 1
sections:
  - title: S
    items:
      - { id: trained, title: Trained, manual: { how: Who? } }
      - { id: backup, title: Backup, manual: { how: Who? } }
`
const noon = new Date('2026-11-26T12:00:00Z')

interface Read {
  readonly checklist: Checklist | null
  /** Each as `line message | suggestion`. */
  readonly problems: readonly string[]
}

async function read(records: Readonly<Record<string, string>>, now = noon): Promise<Read> {
  const files = Object.entries(records).map(([name, text]) => [`.github/readiness/${name}.yml`, text])
  const cwd = directory({ '.github/readiness.yml': list, ...Object.fromEntries(files) })
  try {
    const run = { id: 'r1', sha: async () => undefined }
    return { checklist: (await readChecklist({ cwd, env: {}, now, run })).checklist, problems: [] }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    const said = error.problems.map(({ location, message, suggestion }) =>
      [`${location?.line} ${message}`, ...(suggestion ? [suggestion] : [])].join(' | '),
    )
    return { checklist: null, problems: said }
  }
}

describe('days', () => {
  const taken: readonly [written: string, now: string][] = [
    ['2026-11-26', '2026-11-26T12:00:00Z'],
    ['"2026-11-26"', '2026-11-26T12:00:00Z'],
    ["'2026-11-26'", '2026-11-26T12:00:00Z'],
    ['2026-01-31', '2026-11-26T12:00:00Z'],
    // On Kiritimati it is tomorrow already.
    ['2026-11-27', '2026-11-26T10:00:00Z'],
    ['2026-11-27', '2026-11-26T23:59:59Z'],
    ['2027-01-01', '2026-12-31T12:00:00Z'],
    ['2024-02-29', '2026-11-26T12:00:00Z'],
  ]
  test.each(taken)('an attestation on %s is taken at %s, and its day is the one that is written', async (on, now) => {
    const { checklist, problems } = await read({ attestations: `- { item: trained, by: x, on: ${on} }` }, new Date(now))
    expect(problems).toEqual([])
    expect(checklist?.attestations.get('trained')?.on).toBe(on.replace(/["']/g, ''))
  })

  const refused: readonly [written: string, now: string, said: string][] = [
    ['2026-11-27', '2026-11-26T09:59:59Z', 'nowhere on earth is it later than 2026-11-26'],
    ['2026-11-28', '2026-11-26T23:59:59Z', 'nowhere on earth is it later than 2026-11-27'],
    ['2026-02-30', '2026-11-26T12:00:00Z', 'the calendar has no such day'],
    ['"2026-02-29"', '2026-11-26T12:00:00Z', 'the calendar has no such day'],
    ['2015/10/21', '2026-11-26T12:00:00Z', 'expected a date as YYYY-MM-DD, so 2015-10-21'],
    ['21.10.2015', '2026-11-26T12:00:00Z', 'expected a date as YYYY-MM-DD'],
    ['2026-11-26T10:00:00Z', '2026-11-26T12:00:00Z', 'expected a date as YYYY-MM-DD'],
    ['!!timestamp 2026-11-26', '2026-11-26T12:00:00Z', 'YAML tags are not allowed'],
    ['20261126', '2026-11-26T12:00:00Z', 'expected a text (quote it)'],
    ['yesterday', '2026-11-26T12:00:00Z', 'expected a date as YYYY-MM-DD'],
  ]
  test.each(refused)('an attestation on %s is refused at %s: %s', async (on, now, said) => {
    const { problems } = await read({ attestations: `- { item: trained, by: x, on: ${on} }` }, new Date(now))
    expect(problems).toEqual([expect.stringContaining(said)])
  })

  test.each(refused.slice(2))('a waiver until %s is refused: %s %s', async (expires, now, said) => {
    const waivers = `- { item: trained, reason: r, approved-by: x, expires: ${expires} }`
    expect((await read({ waivers }, new Date(now))).problems).toEqual([expect.stringContaining(said)])
  })
})

describe('statements of the same', () => {
  test('two of one day are a mistake that names both', async () => {
    const attestations = `- { item: trained, by: rina, on: 2026-11-20 }
- { item: backup, by: rina, on: 2026-11-20 }
- { item: trained, by: omar, on: 2026-11-20, result: not-applicable, note: no team }
`
    expect((await read({ attestations })).problems).toEqual([
      '3 item "trained" is attested twice on 2026-11-20, here and in line 1 | keep the one that holds and take the other out; of several days the newest counts',
    ])
  })

  test('of two days the newest counts', async () => {
    const attestations = '- { item: trained, by: new, on: 2026-11-20 }\n- { item: trained, by: old, on: 2026-11-19 }\n'
    expect((await read({ attestations })).checklist?.attestations.get('trained')?.by).toBe('new')
  })
})

test.each(['attestations', 'waivers'])('a merge conflict in %s is told by name, with what to do', async (name) => {
  const text = '# first\n<<<<<<< HEAD\n- { item: trained }\n=======\n- { item: backup }\n>>>>>>> topic\n'
  const { problems } = await read({ [name]: text })
  expect(problems).toEqual([
    expect.stringMatching(
      `^2 .github/readiness/${name}.yml holds a merge conflict that begins in line 2 .* keep what holds of the two sides`,
    ),
  ])
})

test('an item that nobody has is told with the one that was probably meant', async () => {
  const attestations = '- { item: traned, by: x, on: 2026-11-20 }'
  expect((await read({ attestations })).problems).toEqual(['1 unknown item "traned"; did you mean "trained"?'])
})

test.each<[more: string, said: string | null]>([
  [`evidence: docs/log.md, sha256: ${'A'.repeat(64)}`, null],
  [`evidence: https://x.test/log, sha256: ${'a'.repeat(64)}`, 'a URL is never fetched'],
  [`sha256: ${'a'.repeat(64)}`, 'a file of the checkout that `evidence` names'],
  ['evidence: docs/log.md, sha256: abc', 'expected a SHA-256 as 64 hexadecimal digits'],
])('a record with %s', async (more, said) => {
  const { problems } = await read({ attestations: `- { item: trained, by: x, on: 2026-11-20, ${more} }` })
  expect(problems).toEqual(said === null ? [] : [expect.stringContaining(said)])
})
