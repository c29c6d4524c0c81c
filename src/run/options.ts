import { presetNames } from '../checklist/presets/index.ts'
import { formats } from '../report/render.ts'

/** Where an option can be given: as an input of the Action, or to a command. */
export type Door = 'action' | 'run' | 'check' | 'demo' | 'render' | 'merge' | 'init' | 'attest' | 'waive' | 'diff'

export interface Option {
  readonly doors: readonly Door[]
  /** What stands for the value, as in `--config F`; an option without one is a switch. */
  readonly value?: string
  /** May be given several times, and takes several values at once. */
  readonly several?: true
  /** The only values that it takes. */
  readonly choices?: readonly string[]
  /** One sentence without a full stop; Markdown. */
  readonly description: string
  /** What holds without it; Markdown. */
  readonly default?: string
  /** The option of the command that stands for an input which the command does not take by this name. */
  readonly onCommand?: string
  /** Value of the input in action.yml where it is left out; an expression of the platform. */
  readonly actionDefault?: string
  /** What only the Action adds; Markdown. */
  readonly inAction?: string
  /** What only the command line adds; Markdown. */
  readonly inCommand?: string
  /** What it is at a door where it means something else. */
  readonly at?: Readonly<
    Partial<
      Record<Door, { readonly description: string; readonly default?: string; readonly choices?: readonly string[] }>
    >
  >
}

const presets = presetNames.map((name) => `\`${name}\``).join(', ')
const everywhere = ['action', 'run', 'check'] as const
const printing = ['run', 'demo', 'render', 'merge'] as const

/**
 * Every option by its name, which the inputs of the Action share. Arguments are parsed by this table; help texts,
 * action.yml and the tables of the README are written from it.
 */
export const options = {
  config: {
    doors: [...everywhere, 'attest', 'waive', 'diff'],
    value: 'F',
    description: 'path of the checklist',
    default: '`.github/readiness.yml`',
  },
  'working-directory': {
    doors: [...everywhere, 'attest', 'waive', 'diff'],
    value: 'D',
    description: 'directory that the checklist, its records and every path start from, such as one service of several',
    default: 'the checkout',
  },
  preset: {
    doors: everywhere,
    value: 'NAME',
    several: true,
    description: `shipped checklists, below the own one or in its place: ${presets}`,
  },
  environment: {
    doors: [...everywhere, 'diff', 'attest'],
    value: 'E',
    description: 'environment of the checklist to look at',
    default: 'the only one, or `production`',
    at: { attest: { description: 'environment that it is about', default: 'every one' } },
  },
  url: {
    doors: [...everywhere, 'diff', 'init'],
    value: 'U',
    description: "look at this URL in place of the environment's",
    at: { init: { description: 'address of production' } },
  },
  'env-file': {
    doors: [...everywhere, 'init'],
    value: 'F',
    several: true,
    description: "look at these env files in place of the environment's, in their order: a key of a later one wins",
    inCommand:
      'where the program is started as `node dist/index.js`, write `node -- dist/index.js`, or Node takes the option itself',
    at: { init: { description: 'env file of production; one' } },
  },
  'env-content': {
    doors: everywhere,
    value: 'T',
    description: 'text of the env file, from a secret, in place of a file',
  },
  vars: {
    doors: ['action'],
    onCommand: '--var NAME=VALUE…',
    value: 'NAME=VALUE',
    description: "values for `${{ vars.NAME }}`, one a line; they win over the checklist's and take their types",
  },
  var: {
    doors: ['run', 'check', 'diff'],
    value: 'NAME=VALUE',
    several: true,
    description: "a value for `${{ vars.NAME }}`; it wins over the checklist's and takes its type",
  },
  phase: {
    doors: everywhere,
    value: 'P',
    choices: ['pre-deploy', 'post-deploy'],
    description: 'only items of this phase or without one',
    default: 'both',
  },
  only: {
    doors: everywhere,
    value: 'GLOB',
    several: true,
    description: 'only these items (ids, globs or `tag:NAME`), and what they need',
  },
  resolve: {
    doors: everywhere,
    value: 'HOST=IP',
    several: true,
    description: 'reach a host at this address, before DNS moves to it',
  },
  'ca-file': {
    doors: everywhere,
    value: 'F',
    description: 'PEM file of a private certification authority to trust',
  },
  'allow-state-changes': {
    doors: everywhere,
    description: 'also run items that write to the target',
  },
  'allow-pull-request-commands': {
    doors: everywhere,
    description:
      'also run `command` checks on a pull request where the run holds secrets; without it their status is `error`',
  },
  'fail-on': {
    doors: [...everywhere, 'merge'],
    value: 'LEVEL',
    choices: ['error', 'warning', 'never'],
    description: 'from which level on findings close the gate; `never` only reports the verdict',
    default: '`error`',
  },
  'report-directory': {
    doors: everywhere,
    value: 'D',
    description: 'directory for report.json and summary.md',
    inAction: 'without it the Action takes one below `RUNNER_TEMP`',
  },
  'sign-off': {
    doors: ['action', 'run'],
    value: 'NAME',
    description:
      'who signs the run off: where it is ready the report says so, and `sign-off.json` beside it is a record that a later run can demand',
  },
  'signed-off': {
    doors: ['action', 'run'],
    value: 'F',
    description:
      'record of a sign-off that this run demands: of a run that was ready, with this commit and this checklist',
  },
  'previous-report': {
    doors: ['action'],
    onCommand: '--previous REPORT',
    value: 'F',
    description:
      'report of an earlier run, or the directory that its artifact was downloaded to: the report says what is different since; without it the comment of the pull request is asked',
  },
  previous: {
    doors: ['run', 'merge'],
    value: 'REPORT',
    description:
      'report of an earlier run, or a directory with its report.json: the report says what is different since',
  },
  'config-ref': {
    doors: ['action', 'run'],
    value: 'REF',
    choices: ['auto', 'base', 'head'],
    description:
      'whose checklist decides on a pull request: that of its `base`, that of its `head` (which can let itself through), or `auto`, the base unless the head only asks for more',
    default: '`auto`',
  },
  comment: {
    doors: ['action'],
    value: 'WHEN',
    choices: ['never', 'failures', 'always'],
    description:
      'whether the pull request gets a comment, one a job and environment that is kept up to date; needs `pull-requests: write`',
    default: '`never`',
  },
  token: {
    doors: ['action'],
    value: 'T',
    description:
      'token that reads the base of a pull request where the clone lacks it (`contents: read` is enough), asks what `github` checks ask and who attests, and writes the comment',
    actionDefault: '${{ github.token }}',
    default: 'the token of the job',
  },
  'check-run': {
    doors: ['action'],
    value: 'ID',
    description: 'check run of this job, which a `github` check does not wait for',
    actionDefault: '${{ job.check_run_id }}',
    default: 'that of the job',
  },
  merge: {
    doors: ['action'],
    onCommand: 'readiness merge REPORT…',
    value: 'REPORT',
    several: true,
    description:
      'in place of a run: one report of several, from their paths (`NAME=REPORT` names one) or the directory that their artifacts were downloaded to',
  },
  expect: {
    doors: ['action', 'merge'],
    value: 'NAME',
    several: true,
    description: 'runs that a merge must have, by name or environment; a missing one is an error',
  },
  format: {
    doors: [...printing, 'diff', 'init'],
    value: 'F',
    choices: formats,
    description: 'how the report is printed',
    default: '`text`',
    at: {
      init: { description: 'how the result is printed', default: '`text`', choices: ['text', 'json'] },
      diff: { description: 'how the result is printed', default: '`text`', choices: ['text', 'json'] },
    },
  },
  output: {
    doors: printing,
    value: 'F',
    several: true,
    description:
      'write the report to this file in place of stdout; `FORMAT=F`, any number of them, writes it in that format besides',
  },
  quiet: {
    doors: printing,
    description: 'as `text`, tell only what is not met',
  },
  verbose: {
    doors: printing,
    description: 'as `text`, tell also what was asked of what, how long that took, and what came back',
  },
  formats: {
    doors: ['action'],
    value: 'FORMAT',
    several: true,
    choices: ['sarif', 'junit', 'html', 'badge'],
    onCommand: '--output FORMAT=F…',
    description: 'what the report is also written as, beside the JSON; the outputs of these names are the paths',
  },
  by: { doors: ['attest'], value: 'NAME', description: 'who attests it' },
  on: {
    doors: ['attest'],
    value: 'DATE',
    description: 'day on which it was seen, `YYYY-MM-DD`',
    default: 'today, UTC',
  },
  evidence: {
    doors: ['attest'],
    value: 'E',
    description: 'URL or path of what shows it; of a file its digest is written, too',
  },
  note: { doors: ['attest'], value: 'T', description: 'a remark' },
  result: {
    doors: ['attest'],
    value: 'R',
    choices: ['done', 'not-applicable'],
    description: 'what is attested',
    default: '`done`',
  },
  commit: {
    doors: ['attest'],
    value: 'SHA',
    description: 'commit that it was seen on; it counts while nothing but records and the document changes since',
    default: 'any',
  },
  reason: { doors: ['waive'], value: 'T', description: 'why it does not hold for now' },
  'approved-by': {
    doors: ['waive', 'init'],
    value: 'NAME',
    description: 'who approved the exception',
    at: { init: { description: 'who approves the waivers of `--adopt`', default: 'the user of git' } },
  },
  expires: { doors: ['waive'], value: 'DATE', description: 'last day of the exception, `YYYY-MM-DD`' },
  issue: { doors: ['waive'], value: 'U', description: 'where it is tracked' },
  base: {
    doors: ['diff'],
    value: 'REF',
    description: 'commit or branch that the work tree is held against',
    default: 'where the work left the main branch of `origin`',
  },
  'dry-run': { doors: ['init'], description: 'print what would be written, and write nothing' },
  ssh: { doors: ['init'], value: 'USER@HOST', description: 'how the server of production is reached' },
  ids: { doors: ['init'], description: 'also write into the list which item each box stands for, as comments' },
  adopt: {
    doors: ['init'],
    description: 'also run the gate once, and write a waiver with a date for each required item that is not met yet',
  },
  expand: { doors: ['init'], description: 'write the items of presets into the checklist, in place of `extends`' },
  yes: { doors: ['init'], description: 'ask nothing' },
  healthy: {
    doors: ['demo'],
    description: 'the shop without its mistakes',
  },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof options

/** The options of a door by name, in the order of the table. */
export function optionsOf(door: Door): readonly (readonly [OptionName, Option])[] {
  const all = Object.entries(options) as [OptionName, Option][]
  return all
    .filter(([, { doors }]) => doors.includes(door))
    .map(([name, option]) => [name, { ...option, ...option.at?.[door] }] as const)
}

/** What an option does, takes and stands at without being given: one sentence without a full stop; Markdown. */
export function describeOption(option: Option, also?: string): string {
  const usual = option.default
  const choices = option.choices?.map((choice) => `\`${choice}\``) ?? []
  const marked = choices.map((choice) => (choice === usual ? `${choice} (default)` : choice))
  const list = choices.length === 0 ? '' : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}: `
  const without = usual === undefined || choices.includes(usual) ? undefined : `default ${usual}`
  return [list + option.description, without, also].filter(Boolean).join('; ')
}

/** An option as it is written, such as `--only GLOB…`. */
export function writtenOption(name: string, { value, several }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}${several ? '…' : ''}`
}
