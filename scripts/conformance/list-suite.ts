import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { noFacts } from '../../src/init/facts.ts'
import { listItems } from '../../src/init/list.ts'
import { propose } from '../../src/init/propose.ts'

/** Labels of real lists: what kind of check each item needs, by people. */
interface Labels {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly items: readonly {
          readonly line: number
          readonly text: string
          readonly expected: readonly string[]
          readonly also_ok: readonly (readonly string[])[]
        }[]
      }
    >
  >
}

/** Lists that were looked at while intents were written; the others were not. */
const seen = new Set(['24.md', '26.md', '31.md', '34.md', '46.md', '60.md', '63.md', '70.md'])

export interface ListTally {
  readonly list: string
  /** Whether its items were looked at while intents were written. */
  readonly seen: boolean
  readonly items: number
  /** Items of the labels that the reader of lists does not find. */
  readonly lost: number
  readonly proposed: number
  readonly right: number
  /** Items that a machine can decide, and that are not as well left to a person. */
  readonly decidable: number
  readonly found: number
  readonly differing: readonly string[]
}

/** What of this program asks what a label names. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  env: ['env'],
  file: ['file'],
  http: ['http', 'page', 'exposure'],
  tls: ['tls'],
  dns: ['dns'],
  ports: ['ports'],
  headers: ['headers'],
  cookies: ['headers'],
  redirect: ['headers'],
  cors: ['cors'],
  smtp: ['service'],
  redis: ['service'],
  s3: ['service', 'exposure'],
  database: ['service', 'command'],
  backup: ['file', 'command'],
  command_server: ['command', 'file', 'service'],
  command: ['command', 'github'],
  command_cloud: ['command'],
  ci_status: ['github'],
  git: ['file', 'github', 'command'],
  compose: ['compose', 'command'],
  dependency_audit: ['github', 'report'],
  secrets_scan: ['github', 'report'],
  load: ['http', 'report'],
  report: ['report'],
  manual: ['manual'],
}

/** Holds what `init` proposes, without knowing the project, against labelled lists; none where the directory has none. */
export function measureLists(directory: string): ListTally[] {
  const labels = join(directory, 'checklists/labels.json')
  if (!existsSync(labels)) return []
  const { files } = JSON.parse(readFileSync(labels, 'utf8')) as Labels
  return Object.entries(files).map(([list, { items }]) => {
    const found = new Map(
      listItems(readFileSync(join(directory, 'checklists', list), 'utf8')).map((one) => [one.line, one]),
    )
    const outcomes = items.map((label) => {
      const item = found.get(label.line)
      const proposed = item ? propose(item, noFacts) : null
      const kinds = proposed && 'checks' in proposed ? Object.keys(proposed.checks) : []
      const accepted = [...label.expected, ...label.also_ok.flat()]
      const right = kinds.some((kind) => accepted.some((one) => kindsOf[one]?.includes(kind)))
      const decidable = !accepted.includes('manual')
      return { label, lost: item === undefined, kinds, right, decidable }
    })
    const count = (test: (outcome: (typeof outcomes)[number]) => boolean): number => outcomes.filter(test).length
    return {
      list,
      seen: seen.has(list),
      items: items.length,
      lost: count(({ lost }) => lost),
      proposed: count(({ kinds }) => kinds.length > 0),
      right: count(({ right }) => right),
      decidable: count(({ decidable }) => decidable),
      found: count(({ decidable, right }) => decidable && right),
      differing: outcomes
        .filter(({ kinds, right }) => kinds.length > 0 && !right)
        .map(({ label, kinds }) => `${list} ${label.line}: ${kinds.join()} for ${label.expected.join()}`),
    }
  })
}
