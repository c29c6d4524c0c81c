import type { Draft, Judgement, Scene } from '../../check/kind.ts'
import { mismatch } from '../../expect/matcher.ts'
import type { ResultFormat, Severity } from '../../formats/results/reading.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { judgeAge } from './age.ts'
import { limitsOf, notIn, phraseOf } from './limits.ts'
import type { Observation, ReadFile } from './observation.ts'
import type { Config } from './schema.ts'
import { namingCommit } from './schema.ts'

/** Judges the result files, those of one format together; pure. */
export function judge(seen: Observation, config: Config, scene: Scene): Judgement {
  if (seen.files.length === 0) {
    const message = `There is no result at ${seen.path}`
    return {
      findings: [
        { rule: 'report/missing', message, expected: 'a result file', observed: 'no file', inconclusive: true },
      ],
    }
  }
  const read = seen.files.flatMap((file) => ('fault' in file.read ? [] : [{ ...file, read: file.read }]))
  const unreadable = seen.files.flatMap(({ path, read }): Draft[] =>
    'fault' in read
      ? [
          {
            rule: 'report/unreadable',
            message: `${path} cannot be read as a result`,
            expected:
              config.format === undefined
                ? 'a whole result file of a tool that is known'
                : `a whole result of ${config.format}`,
            observed: bounded(read.fault),
            inconclusive: true,
            ...at(seen, path),
          },
        ]
      : [],
  )
  const formats = [...new Set(read.map((file) => file.read.format))]
  const groups = formats.map((format) => read.filter((file) => file.read.format === format))
  return {
    findings: [
      ...unreadable,
      ...read.flatMap((file) => judgeFile(file, seen, config, scene)),
      ...groups.flatMap((group, index) => judgeGroup(formats[index] as ResultFormat, group, seen, config)),
    ],
  }
}

/** What each file has to say by itself. */
function judgeFile(file: ReadFile, seen: Observation, config: Config, scene: Scene): Draft[] {
  const { path, read } = file
  const drafts: Draft[] = []
  if (read.unfinished !== undefined) {
    drafts.push({
      rule: 'report/incomplete',
      message: `${path} is of a run that did not end well`,
      expected: 'a tool that looked at everything',
      observed: bounded(read.unfinished),
      inconclusive: true,
    })
  }
  if (config.age !== undefined) drafts.push(...judgeAge(file, config.age, scene.now))
  if (config.commit) drafts.push(...judgeCommit(file, seen))
  for (const [category, least] of Object.entries(config.scores ?? {})) {
    if (read.format !== 'lighthouse') continue
    const score = read.scores?.get(category)
    if (typeof score === 'number' && score >= least) continue
    drafts.push({
      rule: 'report/score',
      message: `${path}: ${typeof score === 'number' ? `the score of ${category} is too low` : `there is no score of ${category}`}`,
      expected: `at least ${least} of 100`,
      observed:
        typeof score === 'number' ? String(score) : score === null ? 'it could not be told' : 'no such category',
      ...(typeof score === 'number' ? {} : { inconclusive: true as const }),
    })
  }
  return drafts.map((draft) => ({ ...draft, ...at(seen, path) }))
}

function judgeCommit({ path, read }: ReadFile, { commits }: Observation): Draft[] {
  const draft = {
    rule: 'report/commit',
    expected: commits.map(short).join(' or ') || 'the commit of this run',
  } as const
  if (commits.length === 0) {
    const message = `Whether ${path} is of this commit is not known`
    return [{ ...draft, message, observed: 'it is not known which commit is checked out', inconclusive: true }]
  }
  if (read.commits.length === 0) {
    const why = namingCommit.includes(read.format) ? 'it names none' : `a result of ${read.format} names none`
    return [{ ...draft, message: `${path} does not say of which commit it is`, observed: why, inconclusive: true }]
  }
  const other = read.commits.find((name) => !commits.some((commit) => isShortFor(name.toLowerCase(), commit)))
  if (other === undefined) return []
  return [{ ...draft, message: `${path} is of another commit`, observed: bounded(other, 64) }]
}

function isShortFor(name: string, commit: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(name) && commit.toLowerCase().startsWith(name)
}

function short(commit: string): string {
  return commit.slice(0, 12) // cut: a commit
}

/** What the files of one format say together. */
function judgeGroup(format: ResultFormat, files: readonly ReadFile[], seen: Observation, config: Config): Draft[] {
  const where = files.length === 1 ? (files[0]?.path ?? seen.path) : seen.path
  const place = files.length === 1 ? at(seen, where) : {}
  const asked = notIn(format, config)
  if (asked.length > 0) {
    const observed = `a result of ${format}, which has no ${asked.join(' and no ')}`
    return [
      {
        rule: 'report/limits',
        message: `${where} cannot be held against what is asked`,
        expected: 'limits that its format has',
        observed,
        inconclusive: true,
      },
    ]
  }
  const drafts: Draft[] = []
  const looked = files.reduce((sum, { read }) => sum + read.looked.count, 0)
  const what = files[0]?.read.looked.what ?? 'anything'
  if (looked === 0) {
    drafts.push({
      rule: 'report/empty',
      message: `${where} is a result of nothing`,
      expected: what,
      observed: 'none',
      inconclusive: true,
    })
  }
  const limits = limitsOf(format, config)
  const counts = new Map<Severity, number>()
  for (const { read } of files) {
    for (const [severity, count] of read.counts) counts.set(severity, (counts.get(severity) ?? 0) + count)
  }
  for (const [severity, allowed] of limits) {
    const count = counts.get(severity) ?? 0
    if (count <= allowed) continue
    const names = files.flatMap(({ read }) => read.named.get(severity) ?? [])
    drafts.push({
      rule: 'report/severity',
      message: `${where}: too many ${phraseOf(format, severity)}`,
      expected: `at most ${allowed}`,
      observed: bounded(
        `${count}${names.length > 0 ? `: ${names.join(', ')}` : ''}${names.length < count && names.length > 0 ? ', …' : ''}`,
        400,
      ),
    })
  }
  if (format === 'lighthouse' && config.scores === undefined && config.max === undefined && counts.size === 0) {
    const message = `${where} is held against nothing`
    drafts.push({
      rule: 'report/limits',
      message,
      expected: '`scores`, such as { performance: 90 }',
      observed: 'no limit',
      inconclusive: true,
    })
  }
  const wrong = config.tests === undefined ? null : mismatch(config.tests, looked)
  if (wrong)
    drafts.push({ rule: 'report/tests', message: `${where}: another number of tests ran than expected`, ...wrong })
  const found = [...counts]
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${phraseOf(format, severity)}: ${count}`)
  drafts.push({
    rule: 'report/seen',
    level: 'info',
    message: `${where} is a result of ${format}`,
    expected: 'for information',
    observed: [`${what}: ${looked}`, ...found].join(', '),
  })
  return drafts.map((draft) => ({ ...draft, ...place }))
}

function at({ inCheckout }: Observation, path: string): Pick<Draft, 'location'> {
  return inCheckout ? { location: { file: path } } : {}
}
