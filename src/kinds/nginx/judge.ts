import type { Draft, Scene } from '../../check/kind.ts'
import type { Judged, Sight } from '../../check/lint/define.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import { type Tree, treeOf } from '../../formats/nginx/tree.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { RuleName } from '../../words/index.ts'
import { type Front, frontOf } from './front.ts'
import type { Around, IncludeNote, Observation } from './observation.ts'
import type { Config } from './schema.ts'

/** What the rules are given: every block, the servers of http among them, and what stands around. */
export interface Seen extends Tree {
  readonly around: Around
  /** What ends TLS in front, or null. */
  readonly front: Front | null
  /** Whether another rule is asked too, where one fact belongs to several and the most specific says it. */
  readonly asks: (rule: RuleName<'nginx'>) => boolean
}

export function seen(
  { files, directives, notes, around }: Observation,
  config: Config,
  { environment }: Scene,
  selected: SelectedRules,
): Sight<Seen> {
  const tree = treeOf(directives)
  // What could not be read is said whatever was selected: the rules did not see it.
  const includes = notes.map(includeDraft)
  if (tree.servers.length > 0) {
    const front = frontOf(tree, around, config['behind-proxy'] ?? environment.behindProxy)
    const asks: Seen['asks'] = (rule) => selected.has(`nginx/${rule}`)
    return { subjects: [{ ...tree, around, front, asks }], said: includes }
  }
  const noServer: Draft = {
    rule: 'nginx/no-server',
    message: 'The configuration has no server of http, so nothing could be judged',
    expected: 'a server block, in the files or in what they include',
    observed: `${files.length} files, no server block`,
    location: { file: files[0] ?? 'nginx.conf' },
    inconclusive: true,
  }
  return { subjects: [], said: [noServer, ...includes] }
}

/** One fault, one finding: a line of a file that several servers include is told once. */
export function gather(judged: readonly Judged<Seen>[], { said }: Sight<Seen>): readonly Draft[] {
  const told = new Map<string, Draft>()
  for (const { draft } of [...said.map((draft) => ({ draft })), ...judged]) {
    const { file, line, column } = draft.location ?? {}
    const key = JSON.stringify([draft.rule, draft.message, file, line, column])
    if (!told.has(key)) told.set(key, draft)
  }
  return [...told.values()]
}

function includeDraft(note: IncludeNote): Draft {
  const path = bounded(note.path, 150)
  const location = { file: note.file, line: note.line, column: note.column }
  const rule = 'nginx/include-missing'
  switch (note.kind) {
    case 'missing': {
      const message = `The included file ${path} is not there`
      return { rule, level: 'error', message, expected: path, observed: 'no such file', location }
    }
    case 'empty-glob': {
      const message = `The include ${path} matches no file`
      return { rule, level: 'warning', message, expected: 'at least one file', observed: 'none', location }
    }
    case 'outside': {
      const message = `What ${path} says is not judged here, because no file of the checkout was found for it`
      const expected = 'a file that can be read; this check with `on` the server reads it there'
      return { rule, level: 'info', message, expected, observed: 'not read', location }
    }
    case 'stock': {
      const message = `${path} comes with a package and was not read; its usual text was taken`
      return { rule, level: 'info', message, expected: 'nothing', observed: 'not read', location }
    }
  }
}

/** The check that decides what a file leaves open. */
const decidedBy: { readonly [Name in RuleName<'nginx'>]?: string } = {
  'tls-listen': 'a `tls` check of the public host',
  'tls-protocols': 'a `tls` check of the public host',
  'tls-ciphers': 'a `tls` check of the public host',
  'https-redirect': 'a `headers` check of the public address (`https-redirect`)',
  hsts: 'a `headers` check of the public address (`hsts`)',
  'security-headers': 'a `headers` check of the public address',
  'header-lost': 'a `headers` check of the public address',
  compression: 'a `headers` or `page` check of the public address',
  'static-cache': 'a `page` check of the public address',
  dotfiles: 'an `exposure` check of the public address',
  'root-exposed': 'an `exposure` check of the public address',
  'server-tokens': 'a `headers` check of the public address',
}

/** Where an include, a block around, or a proxy in front decides, nothing is claimed. */
export const unjudged: UnjudgedPolicy<Seen> = {
  unanswered: 'exact',
  notes: 'required',
  words: ({ rule, notJudged }) => {
    const name = rule.slice('nginx/'.length) as RuleName<'nginx'>
    return {
      rule: 'nginx/not-decidable',
      message: `${name} is not judged here, because ${notJudged}`,
      expected: decidedBy[name] ?? 'this check with `on` the server, where everything can be read',
      observed: notJudged,
    }
  },
}
