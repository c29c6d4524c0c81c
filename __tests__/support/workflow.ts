import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type ActionResult, action, Project } from './program.ts'
import { git } from './repository.ts'

type Texts = Readonly<Record<string, string>>

interface Step {
  readonly uses: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Texts
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[]
  readonly permissions?: Texts
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

/** An event as the platform has it, with what it would check out. */
export interface Happening {
  readonly event: string
  readonly payload: unknown
  readonly ref: string
  readonly sha: string
  /** What the run holds; empty on the pull request of a fork. */
  readonly secrets: Texts
}

export interface JobResult extends ActionResult {
  /** The directory that was checked out; removed by `remove`. */
  readonly workspace: Project
  remove(): void
}

/** The text of a fenced block of a Markdown file: the first that holds a text. */
export function blockWith(file: string, text: string): string {
  const blocks = readFileSync(file, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)
  const found = [...blocks].map(([, block = '']) => block).find((block) => block.includes(text))
  if (found === undefined) throw new Error(`${file} has no block with ${text}`)
  return found
}

/**
 * Runs the only job of a workflow as a runner does: the checkout as `actions/checkout` leaves it (one commit, no branches
 * of the base), then the step of the gate with its inputs, the defaults of action.yml among them, and its environment.
 * @param origin the repository on the platform
 * @param api address of the REST API
 * @throws Error where the event does not start the workflow, or a step is not known
 */
export async function runWorkflow(text: string, origin: string, api: string, what: Happening): Promise<JobResult> {
  const workflow = parse(text) as Workflow
  const events =
    typeof workflow.on === 'object' && !Array.isArray(workflow.on) ? Object.keys(workflow.on) : [workflow.on]
  if (!events.flat().includes(what.event)) throw new Error(`${what.event} does not start this workflow`)
  const [[job, { steps }] = ['', { steps: [] }]] = Object.entries(workflow.jobs)
  const workspace = new Project()
  const runner = mkdtempSync(join(tmpdir(), 'readiness-runner-'))
  writeFileSync(join(runner, 'event.json'), JSON.stringify(what.payload))
  const remove = (): void => {
    workspace.remove()
    rmSync(runner, { recursive: true })
  }
  let result: ActionResult | undefined
  for (const step of steps) {
    const inputs = filled(step.with ?? {}, what)
    if (step.uses.startsWith('actions/checkout@')) checkOut(origin, workspace.path, what, inputs)
    else if (step.uses.startsWith('readiness-gate/readiness-gate@')) {
      result = await action(
        workspace,
        { ...defaults(what), ...inputs },
        {
          GITHUB_API_URL: api,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_EVENT_NAME: what.event,
          GITHUB_EVENT_PATH: join(runner, 'event.json'),
          GITHUB_REF: what.ref,
          GITHUB_SHA: what.sha,
          GITHUB_JOB: job,
          GITHUB_WORKFLOW_REF: `acme/shop/.github/workflows/readiness.yml@${what.ref}`,
          ...filled(step.env ?? {}, what),
        },
      )
    } else throw new Error(`${step.uses} is not known here`)
  }
  if (result === undefined) throw new Error('no step runs the gate')
  return { ...result, workspace, remove }
}

/** A token of the job, as every run has one. */
const token = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789'

/** Replaces what the platform replaces before a step starts. */
function filled(values: Readonly<Record<string, unknown>>, { secrets, payload }: Happening): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      String(value).replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_, expression: string) => {
        if (expression === 'github.token') return token
        if (expression === 'job.check_run_id') return '901'
        const [scope, key = '', ...path] = expression.split('.')
        if (scope === 'github' && key === 'event') return String(path.reduce(within, payload))
        if (scope === 'secrets') return secrets[key] ?? ''
        throw new Error(`\${{ ${expression} }} is not known here`)
      }),
    ]),
  )
}

function within(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>> | undefined)?.[key]
}

function defaults(what: Happening): Record<string, string> {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> }
  const given = Object.entries(inputs).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value]],
  )
  return filled(Object.fromEntries(given), what)
}

function checkOut(origin: string, to: string, { sha }: Happening, inputs: Texts): void {
  git(to, 'init', '-q')
  git(to, 'remote', 'add', 'origin', `file://${origin}`)
  git(to, 'fetch', '-q', '--no-tags', `--depth=${inputs['fetch-depth'] ?? '1'}`, 'origin', sha)
  git(to, 'checkout', '-q', '--detach', 'FETCH_HEAD')
  git(to, 'remote', 'set-url', 'origin', 'https://github.com/acme/shop')
}
