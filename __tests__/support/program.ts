import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Report } from '../../src/model/report.ts'

/** What is run: the committed bundle, or another entry while one works on the sources. */
export const entry = resolve(process.env.READINESS_ENTRY ?? 'dist/index.js')

/** Code that one run compiled serves the others; in the directory of each test every run would compile it anew. */
export const compileCache = join(tmpdir(), `readiness-compiled-${process.getuid?.() ?? ''}`)

export interface ProgramResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A directory with these files, removed by `remove`. */
export class Project {
  readonly path = mkdtempSync(join(tmpdir(), 'readiness-test-'))

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content)
  }

  write(path: string, content: string | Buffer): void {
    const absolute = join(this.path, path)
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, content)
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8')
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

/** Runs `readiness` with nothing in its environment but PATH, HOME, where compiled code lies, and `env`. */
export function readiness(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  started?: (child: ChildProcess) => void,
): Promise<ProgramResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: cwd, NODE_COMPILE_CACHE: compileCache, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', fail)
    child.once('close', (code) => done({ code, stdout, stderr }))
    started?.(child)
  })
}

/** Runs the gate with `--format json` and reads its report. */
export async function gate(
  project: Project,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramResult & { readonly report: Report }> {
  const result = await readiness(['run', '--format', 'json', ...args], project.path, env)
  return { ...result, report: JSON.parse(result.stdout) as Report }
}

export interface ActionResult extends ProgramResult {
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** Workflow commands on stdout in order, those between stop-commands left out. */
  readonly commands: readonly string[]
}

/** Runs the Action as a runner does: no arguments, inputs and files by environment variables. */
export async function action(
  project: Project,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
  started?: (child: ChildProcess) => void,
): Promise<ActionResult> {
  project.write('.runner/summary', '')
  project.write('.runner/output', '')
  const inputVariables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: project.path,
    GITHUB_STEP_SUMMARY: join(project.path, '.runner/summary'),
    GITHUB_OUTPUT: join(project.path, '.runner/output'),
    GITHUB_SHA: 'c0ffee'.padEnd(40, '0'),
    RUNNER_TEMP: join(project.path, '.runner'),
    ...Object.fromEntries(inputVariables),
    ...env,
  }
  const result = await readiness([], project.path, variables, started)
  return {
    ...result,
    summary: project.read('.runner/summary'),
    outputs: readOutputs(project.read('.runner/output')),
    commands: readCommands(result.stdout),
  }
}

/** Commands as the runner reads them: at the start of a line after white space, or `##[…]` anywhere in it. */
function readCommands(stdout: string): string[] {
  const commands: string[] = []
  let stopped: string | undefined
  for (const line of stdout.split(/\r?\n/)) {
    const trimmed = line.trimStart()
    if (stopped !== undefined) {
      if (trimmed === `::${stopped}::`) stopped = undefined
      continue
    }
    const token = /^::stop-commands::(.+)$/.exec(trimmed)?.[1]
    if (token) stopped = token
    else if (trimmed.startsWith('::') || line.includes('##[')) commands.push(trimmed)
  }
  return commands
}

function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([^\n=<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map((match) => [match[1], match[3]]),
  )
}
