import type { Draft } from '../../check/kind.ts'
import type { Judged, Sight } from '../../check/lint/define.ts'
import { matchesGlob } from '../../formats/glob.ts'
import type { Observation, Source } from './observation.ts'
import { fileRules } from './rules/file.ts'
import { syntaxRules } from './rules/syntax.ts'
import type { Config } from './schema.ts'
import { mostSpecific, nameOf } from './specific.ts'
import { isJudged, type Subject } from './subject.ts'
import type { Suppression } from './suppress.ts'

/** One finding for each cause, without what the check ignores, in the order of the file. */
export function gather(
  judged: readonly Judged<Subject>[],
  { subjects: [subject], said }: Sight<Subject>,
  config: Config,
  _scene: unknown,
  observation: Observation,
): readonly Draft[] {
  const kept = subject ? suppress(mostSpecific(judged), config, subject) : []
  const all = [...kept, ...said, ...(subject ? noKey(subject, kept) : [])]
  const sources = [...observation.earlier, observation].map(({ source }) => source)
  const rank = (draft: Draft): number => sources.findIndex(({ name }) => name === draft.location?.file)
  return all
    .toSorted((a, b) => rank(a) - rank(b) || (a.location?.line ?? 0) - (b.location?.line ?? 0))
    .map((draft) => located(draft, sources))
}

/** Suppressed findings stay visible as notes, with the reason: a file cannot silence its own gate unseen. */
function suppress(found: readonly Judged<Subject>[], config: Config, { suppressed }: Subject): Draft[] {
  const speaking = indexed(suppressed.suppressions)
  return found.flatMap((one): Draft[] => {
    if (isIgnored(one, config) || (one.about !== undefined && !isJudged(one.about, config))) return []
    const by = speaking(one)
    if (!by) return [one.draft]
    const message = `${one.draft.message} (suppressed in the file on line ${by.comment})`
    return [{ ...one.draft, level: 'info', message }]
  })
}

function isIgnored({ draft, about }: Judged<Subject>, { ignore = [] }: Config): boolean {
  return ignore.some((pattern) => {
    const [rules = '', keys = '*'] = pattern.split(':')
    return matchesGlob(rules, nameOf(draft)) && (about === undefined ? keys === '*' : matchesGlob(keys, about))
  })
}

/** Finds the first suppression that speaks for a finding, on its line or its key; there may be thousands of both. */
function indexed(suppressions: readonly Suppression[]): (one: Judged<Subject>) => Suppression | undefined {
  const [byLine, byKey] = [new Map<string, Suppression>(), new Map<string, Suppression>()]
  for (const one of suppressions.toReversed()) {
    for (const rule of one.rules) {
      byLine.set(`${rule} ${one.file} ${one.line}`, one)
      byKey.set(`${rule} ${one.key} ${one.file}`, one)
      byKey.set(`${rule} ${one.key}`, one)
    }
  }
  return ({ draft, about }) => {
    const [rule, file] = [nameOf(draft), draft.location?.file]
    const onLine = byLine.get(`${rule} ${file} ${draft.location?.line}`)
    // What is not there has no place; what is, is told at the file that counts.
    const onKey = about === undefined ? undefined : byKey.get(`${rule} ${about}${file === undefined ? '' : ` ${file}`}`)
    return onLine && onKey && onKey.comment < onLine.comment ? onKey : (onLine ?? onKey)
  }
}

/** A file without keys has passed nothing, unless nothing but the file itself was asked about. */
function noKey({ variables, asked, config, name }: Subject, kept: readonly Draft[]): Draft[] {
  const absent = (config.for ?? []).filter((key) => !key.includes('*') && !variables.has(key))
  if (config.for !== undefined && (variables.size === 0 || absent.length > 0)) {
    const keys = absent.length > 0 ? absent : config.for
    return [
      {
        rule: 'env/nothing-judged',
        message: `${name} sets no ${keys.join(', ')}, which is what the check is for`,
        expected: 'a key that the check is for',
        observed: 'none',
        inconclusive: true,
      },
    ]
  }
  if (variables.size > 0 || kept.some(({ level }) => level !== 'info')) return []
  const onlyFile = config.rules !== undefined && asked.every((rule) => rule in fileRules || rule in syntaxRules)
  const own = config.required ?? config.keys
  if (onlyFile || (asked.length === 0 && own !== undefined)) return []
  return [
    {
      rule: 'env/nothing-judged',
      message: `No key of ${name} is set`,
      expected: 'at least one key',
      observed: 'none',
      inconclusive: true,
    },
  ]
}

/** Locations are those of files of the checkout; of other texts, the message names the line. */
function located({ location, ...draft }: Draft, sources: readonly Source[]): Draft {
  const of = sources.find(({ name }) => name === location?.file) ?? sources.at(-1)
  if (!of) return draft
  const { path, name, server } = of
  if (path !== null) return { ...draft, location: location ?? { file: path } }
  if (location?.line === undefined) return draft
  return { ...draft, message: `${draft.message} (line ${location.line} of ${name}${server ? ` on ${server}` : ''})` }
}
