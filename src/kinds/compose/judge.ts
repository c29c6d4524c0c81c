import type { KeyCatalogue } from '../../check/key-types.ts'
import type { Draft, Scene } from '../../check/kind.ts'
import type { Judged, Sight } from '../../check/lint/define.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { UnjudgedPolicy } from '../../check/lint/unjudged.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { RuleName } from '../../words/index.ts'
import type { Observation, Project } from './observation.ts'
import type { Config } from './schema.ts'

/** What the rules are given. */
export interface Seen {
  readonly project: Project
  /** Whether another rule is asked too, where one fact belongs to several and the most specific says it. */
  readonly asks: (rule: RuleName<'compose'>) => boolean
  readonly keys: KeyCatalogue
}

export function seen(
  { project, discovered }: Observation,
  _config: Config,
  { keys }: Scene,
  selected: SelectedRules,
): Sight<Seen> {
  if (project.services.length === 0) return { subjects: [], said: [noService(project)] }
  const asks: Seen['asks'] = (rule) => selected.has(`compose/${rule}`)
  return { subjects: [{ project, asks, keys }], said: discovered ? [judgedFiles(project)] : [] }
}

/**
 * One fault, one finding: a line that several services reach by an anchor, an alias or `extends` is told once, with the
 * names of all.
 */
export function gather(judged: readonly Judged<Seen>[], { said }: Sight<Seen>): readonly Draft[] {
  const groups = Map.groupBy(judged, ({ draft, about }, index) => {
    const { file, line, column } = draft.location ?? {}
    if (about === undefined || line === undefined) return index
    return JSON.stringify([draft.rule, draft.level, draft.expected, draft.observed, file, line, column])
  })
  return [...said, ...[...groups.values()].flatMap(together)]
}

function together(group: readonly Judged<Seen>[]): Draft[] {
  const [first] = group
  const names = [...new Set(group.map(({ about }) => about ?? ''))]
  if (!first || names.length < 2) return group.map(({ draft }) => draft)
  const [, ...others] = names
  const shown = others.slice(0, mostNames).map((name) => bounded(name, 60))
  const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : ''
  return [{ ...first.draft, message: `${first.draft.message}; the same line holds for ${shown.join(', ')}${more}` }]
}

const mostNames = 20

function noService({ files, all }: Project): Draft {
  return {
    rule: 'compose/no-service',
    message: 'No service is started by these files, so nothing could be judged',
    expected: 'a service that starts',
    observed: all.length > 0 ? `${all.length} services, all in other profiles` : 'no services',
    location: { file: files[0] ?? 'compose.yaml' },
    inconclusive: true,
  }
}

function judgedFiles({ files }: Project): Draft {
  const names = bounded(files.join(', '), 150)
  return {
    rule: 'compose/files',
    level: 'info',
    message: `Judged ${names}, found by its usual name`,
    expected: 'the files that are deployed',
    observed: names,
    location: { file: files[0] ?? 'compose.yaml' },
  }
}

/** What lies where it could not be read is a note, and no answer where nothing else was judged. */
export const unjudged: UnjudgedPolicy<Seen> = {
  unanswered: 'never',
  notes: 'all',
  words: ({ notJudged }) => ({ message: notJudged, expected: 'a file that can be read', observed: 'not read' }),
}
