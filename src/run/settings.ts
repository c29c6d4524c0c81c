import { ConfigurationError, problem } from '../checklist/problems.ts'
import { isBlank, unseenIn } from '../formats/visible.ts'
import type { CommentOn } from '../github/comment.ts'
import type { ConfigRef } from '../github/deciding.ts'
import type { Phase } from '../model/phase.ts'
import type { Problem } from '../model/problem.ts'
import { isIP } from '../secrecy/addresses.ts'
import { quotedWord } from '../secrecy/shape.ts'
import type { FailOn } from '../verdict/verdict.ts'
import { didYouMean } from '../words/suggest.ts'
import { type OptionName, options } from './options.ts'

export interface RunSettings {
  readonly config: string | undefined
  readonly presets: readonly string[]
  readonly environment: string | undefined
  readonly workingDirectory: string | undefined
  /** Values for `${{ vars.NAME }}` by their names. */
  readonly vars: Readonly<Record<string, string>>
  readonly url: string | undefined
  /** In their order: a key of a later one wins. */
  readonly envFiles: readonly string[]
  readonly envContent: string | undefined
  readonly phase: Phase | null
  readonly only: readonly string[]
  readonly resolve: Readonly<Record<string, readonly string[]>>
  readonly caFile: string | undefined
  readonly allowStateChanges: boolean
  readonly allowPullRequestCommands: boolean
  readonly configRef: ConfigRef
  readonly token: string | undefined
  /** Id of the check run of this job, as the platform gave it. */
  readonly checkRun: string | undefined
  readonly comment: CommentOn
  readonly failOn: FailOn
  readonly signOff: string | undefined
  readonly signedOff: string | undefined
  readonly reportDirectory: string | undefined
  /** Path of an earlier report. */
  readonly previous: string | undefined
  /** Reports to merge in place of a run, as paths or `NAME=PATH`. */
  readonly merge: readonly string[]
  /** Names of runs that a merge must have. */
  readonly expect: readonly string[]
  /** What the report is also written as. */
  readonly formats: readonly (typeof options.formats.choices)[number][]
}

/** Values as they were given, by the names of options: nothing but texts, lists of texts, and switches. */
export type RawSettings = Readonly<Partial<Record<OptionName, string | boolean | readonly (string | boolean)[]>>>

/** @throws ConfigurationError that names every option with a wrong value */
export function toSettings(raw: RawSettings): RunSettings {
  const problems: Problem[] = []
  const settings: RunSettings = {
    config: text(raw.config),
    presets: list(raw.preset),
    environment: text(raw.environment),
    workingDirectory: text(raw['working-directory']),
    vars: toVars(raw, problems),
    url: text(raw.url),
    envFiles: paths(raw['env-file']),
    envContent: text(raw['env-content']),
    phase: oneOf('phase', text(raw.phase), options.phase.choices, problems) ?? null,
    only: list(raw.only),
    resolve: toResolve(list(raw.resolve), problems),
    caFile: text(raw['ca-file']),
    allowStateChanges: raw['allow-state-changes'] === true,
    allowPullRequestCommands: raw['allow-pull-request-commands'] === true,
    token: text(raw.token),
    checkRun: text(raw['check-run']),
    comment: oneOf('comment', text(raw.comment), options.comment.choices, problems) ?? 'never',
    configRef: oneOf('config-ref', text(raw['config-ref']), options['config-ref'].choices, problems) ?? 'auto',
    failOn: oneOf('fail-on', text(raw['fail-on']), options['fail-on'].choices, problems) ?? 'error',
    signOff: toName('sign-off', text(raw['sign-off']), problems),
    signedOff: text(raw['signed-off']),
    reportDirectory: text(raw['report-directory']),
    previous: text(raw['previous-report']) ?? text(raw.previous),
    merge: list(raw.merge),
    expect: list(raw.expect),
    formats: list(raw.formats).flatMap((one) => oneOf('formats', one, options.formats.choices, problems) ?? []),
  }
  if (settings.merge.length > 0) problems.push(...besideMerge(raw))
  if (settings.expect.length > 0 && settings.merge.length === 0) {
    problems.push(problem('`expect` names runs of a merge, and there is no `merge`'))
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return settings
}

/** What says how a merge is shown; all else says what a run looks at. */
const ofMerge: ReadonlySet<string> = new Set([
  'merge',
  'expect',
  'previous-report',
  'previous',
  'fail-on',
  'format',
  'output',
  'report-directory',
  'working-directory',
  'formats',
  'comment',
  'token',
  'check-run',
])

/** What was given beside a merge that asks nothing, and would be left out in silence. */
function besideMerge(raw: RawSettings): Problem[] {
  return Object.entries(raw)
    .filter(([name, value]) => !ofMerge.has(name) && value !== '' && value !== false && value !== undefined)
    .map(([name]) => problem(`\`${name}\` is given beside \`merge\`, which asks nothing`, 'give it to the runs'))
}

/** The text of an option, or undefined where it was left out. */
export function text(value: RawSettings[OptionName]): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** What somebody else has to be able to read as it was written. */
function toName(option: string, value: string | undefined, problems: Problem[]): string | undefined {
  if (value === undefined) return undefined
  const unseen = unseenIn(value)
  if (isBlank(value)) problems.push(problem(`${option} is blank; it is the name of a person`))
  else if (unseen) problems.push(problem(`${option} holds a character that cannot be seen, ${unseen}; type it anew`))
  return value.trim()
}

function list(value: RawSettings[OptionName]): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => (typeof one === 'string' ? one.split(/[\s,]+/) : [])).filter((one) => one !== '')
}

/** Of an input each word is one; an option is a path as it stands. */
function paths(value: RawSettings[OptionName]): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : list(value)
}

/** The choice that a text names; another text is one problem more. */
export function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
  problems: Problem[],
): Choice | undefined {
  const found = choices.find((choice) => choice === value)
  if (value !== undefined && found === undefined) {
    problems.push(
      problem(`${name} is ${quotedWord(value)}; it is one of ${choices.join(', ')}${didYouMean(value, choices)}`),
    )
  }
  return found
}

/** Of an input each line is one, of options each is. */
function toVars(raw: RawSettings, problems: Problem[]): Record<string, string> {
  const lines = typeof raw.vars === 'string' ? raw.vars.split(/\r?\n/) : []
  const options = [raw.var].flat().filter((one): one is string => typeof one === 'string')
  const pairs = [...lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')), ...options]
  const vars: Record<string, string> = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()]
    if (at < 0 || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
      problems.push(problem('a value of `vars` is not NAME=VALUE', 'such as image-tag=1.5.0'))
    } else if (value === '') {
      problems.push(
        problem(
          `the value of vars.${name} is empty`,
          'the step that makes it may have given nothing; leave the line out',
        ),
      )
    } else vars[name] = value
  }
  return vars
}

function toResolve(pairs: readonly string[], problems: Problem[]): Record<string, string[]> {
  const resolve: Record<string, string[]> = {}
  for (const pair of pairs) {
    const [host = '', address = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    if (!pair.includes('=') || host === '' || isIP(address) === 0) {
      problems.push(problem(`resolve ${quotedWord(pair)} is not HOST=IP`, 'such as shop.example.com=203.0.113.10'))
      continue
    }
    resolve[host.toLowerCase()] = [...(resolve[host.toLowerCase()] ?? []), address]
  }
  return resolve
}
