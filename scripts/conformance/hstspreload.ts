import { parseHsts } from '../../src/formats/hsts.ts'
import { judgePage, pageOf } from './page.ts'
import type { Outcome, Suite } from './suite.ts'

interface Case {
  readonly id: string
  readonly description?: string
  readonly header: string | null
  readonly expected?: { readonly preload: boolean; readonly includeSubDomains: boolean; readonly maxAge: number | null }
  readonly issues: { readonly errors: readonly string[] }
}

interface Corpus {
  readonly parse: readonly Case[]
  readonly others: Readonly<Record<string, readonly Case[]>> | readonly Readonly<Record<string, readonly Case[]>>[]
}

/** Where the recording has no header, its description is the header itself. */
function headerOf({ header, description }: Case): string | null {
  return header ?? (description !== undefined && /^[a-z-]+\s*[;=]|^max-age/i.test(description) ? description : null)
}

function parseAgrees(recorded: Case, header: string): boolean {
  const read = parseHsts(header)
  const theirs = recorded.expected
  if (!theirs || theirs.maxAge === null || recorded.issues.errors.length > 0) return 'invalid' in read
  if ('invalid' in read) return false
  return (
    read.maxAge === theirs.maxAge &&
    read.preload === theirs.preload &&
    read.includeSubDomains === theirs.includeSubDomains
  )
}

/** Whether the rules find nothing that keeps a header off the preload list, and it asks for it. */
function preloadable(header: string): boolean {
  const read = parseHsts(header)
  const page = pageOf('https://shop.example.com/', [['strict-transport-security', header]])
  const check = { profile: 'strict', rules: ['hsts', 'hsts-preload-consistency'] }
  return !('invalid' in read) && read.preload && judgePage(page, check, new Date(0)).length === 0
}

function removable(header: string): boolean {
  const read = parseHsts(header)
  return !('invalid' in read) && !read.preload
}

function compare(group: string, recorded: Case): Outcome[] {
  const header = headerOf(recorded)
  // The old limit of 18 weeks is not a rule here.
  if (header === null || /18 weeks/.test(recorded.description ?? '')) return []
  const theirs = recorded.issues.errors.length === 0
  const agrees =
    group === 'preloadable' || group === 'eligible'
      ? preloadable(header) === theirs
      : group === 'removable'
        ? removable(header) === theirs
        : parseAgrees(recorded, header)
  return [{ group, id: recorded.id, agrees, detail: `${header}: ${recorded.issues.errors.join(', ') || 'no error'}` }]
}

const groups: Readonly<Record<string, string>> = {
  parseHeaderStringWithErrorsTests: 'parse',
  preloadableHeaderStringTests: 'preloadable',
  eligibleHeaderStringTests: 'eligible',
  removableHeaderStringTests: 'removable',
}

export const hstsPreload: Suite = {
  name: 'hstspreload',
  file: 'hstspreload-cases.json',
  threshold: 0.95,
  deviations: [
    {
      ids: ['hsts-parse-12'],
      reason:
        'RFC 6797 section 6.1 allows each directive once, so browsers may ignore the header; hstspreload only warns.',
    },
  ],
  run: (corpus) => {
    const { parse, others } = corpus as Corpus
    return [
      ...parse.flatMap((recorded) => compare('parse', recorded)),
      ...[others].flat().flatMap((lists) =>
        Object.entries(lists).flatMap(([name, cases]) => {
          const group = groups[name]
          return group === undefined ? [] : cases.flatMap((recorded) => compare(group, recorded))
        }),
      ),
    ]
  },
}
