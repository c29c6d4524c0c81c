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

/** Lists that were gone through item by item while intents were written; of the others single items were read, with their labels. */
const seen = new Set(['24.md', '26.md', '31.md', '34.md', '46.md', '60.md', '63.md', '70.md'])

export interface ListTally {
  readonly list: string
  /** Whether it was gone through while intents were written. */
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

/** What lists gave that nobody had read, in order. */
interface FirstSight {
  readonly lists: number
  readonly items: number
  readonly precision: number
  readonly recall: number
  readonly what: string
}

/**
 * Public lists that are not in any corpus were labelled before the program saw them, measured once, and then gone through
 * for the kinds of mistakes they showed. Of items that may as well be left to a person only the proposals count.
 */
export const firstSights: readonly FirstSight[] = [
  {
    lists: 14,
    items: 524,
    precision: 0.935,
    recall: 0.651,
    what: 'applications, a cluster, two in German, French, Portuguese, Chinese',
  },
  { lists: 10, items: 268, precision: 0.897, recall: 0.745, what: 'clusters, reviews in prose, Spanish, German' },
  { lists: 10, items: 305, precision: 0.859, recall: 0.833, what: 'step-by-step guides, clusters, test plans' },
  { lists: 8, items: 238, precision: 0.927, recall: 0.667, what: 'reviews in prose, provisioning, German, Korean' },
  {
    lists: 15,
    items: 346,
    precision: 0.901,
    recall: 0.926,
    what: 'applications, acceptance lists that are none of a release, Japanese, Spanish',
  },
  {
    lists: 7,
    items: 185,
    precision: 0.833,
    recall: 0.872,
    what: 'web sites in German, applications, an acceptance list, Russian',
  },
  {
    lists: 34,
    items: 965,
    precision: 0.896,
    recall: 0.804,
    what: 'applications, clusters, Terraform, WordPress, reviews of security, tables, French, Portuguese, Chinese',
  },
  {
    lists: 25,
    items: 691,
    precision: 0.892,
    recall: 0.788,
    what: 'applications, servers, reviews of code and security, step-by-step guides, Turkish, Spanish, French',
  },
  {
    lists: 12,
    items: 275,
    precision: 0.941,
    recall: 0.769,
    what: 'guides and lists of features of the same repositories, French, Dutch',
  },
  {
    lists: 31,
    items: 1099,
    precision: 0.924,
    recall: 0.756,
    what: 'applications, clusters, web sites, reviews, German, French, Portuguese, Chinese, three of plain points (not read); again after mends by other lists: precision 0.93, recall 0.73',
  },
]

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
