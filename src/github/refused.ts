import { z } from 'zod'
import { type AnyCheckKind, defineCheck } from '../check/kind.ts'
import type { Checklist, ChecklistItem } from '../checklist/checklist.ts'
import type { SetAside } from '../checklist/fill-in/set-aside.ts'
import { ConfigurationError } from '../checklist/problems.ts'
import { ProbeError } from '../probe/error.ts'
import { secretVariable } from '../secrecy/variables.ts'

/** How far the code of a run is trusted, and what it holds. */
export interface RunTrust {
  readonly allowPullRequestCommands: boolean
  /** What makes the code of this run a stranger's, in words; null where it is not one. */
  readonly stranger: string | null
  /** Why this run gets no secrets, in words; null where it may. */
  readonly withoutSecrets: string | null
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Why the commands of this checklist do not run: they could be a stranger's, and the run holds secrets. Or null. */
export function refusedCommands(
  checklist: Checklist,
  { stranger, env, allowPullRequestCommands }: RunTrust,
): string | null {
  if (stranger === null || allowPullRequestCommands) return null
  // What the pull request itself says to hold is no measure: it could leave that out.
  const variable = secretVariable(env)
  if (variable === undefined && !checklist.holdsSecrets) return null
  return `${stranger}, in a run that holds ${variable === undefined ? 'the secrets of the checklist' : `the variable ${variable}`}`
}

/** Whether the checklist has commands. */
export function hasCommands(checklist: Checklist): boolean {
  return checklist.items.some(({ checks }) => checks.some(({ kind }) => kind.runsCommands))
}

/** @throws ConfigurationError where an item that is asked needs a secret that this run could have */
export function refuseUnset(
  checklist: Checklist,
  skips: ReadonlyMap<string, string | null>,
  { withoutSecrets }: RunTrust,
): void {
  if (withoutSecrets !== null) return
  const asked = checklist.items.filter(({ id }) => checklist.setAside.has(id) && (skips.get(id) ?? null) === null)
  const problems = asked.flatMap(({ id }) => checklist.setAside.get(id)?.problems ?? [])
  if (problems.length > 0) throw new ConfigurationError([...new Set(problems)])
}

/** A check that cannot be asked, for want of secrets or of the env file. */
export function unset(
  kind: string,
  { secrets, envFile }: SetAside,
  { withoutSecrets }: RunTrust,
): ChecklistItem['checks'][number] {
  const names = secrets.join(', ')
  const observe = async (): Promise<never> => {
    if (secrets.length === 0) {
      throw new ProbeError('gate/env-file-missing', `What needs values of ${envFile} cannot be asked`, {
        expected: 'the env file of the environment',
        observed: 'no such file',
      })
    }
    throw new ProbeError('gate/secret-missing', `What needs ${names} cannot be asked: ${withoutSecrets}`, {
      expected: `a value of ${names}`,
      observed: 'none',
    })
  }
  return {
    kind: defineCheck({ kind, schema: anything, questions: () => ({}), observe, judge: () => ({ findings: [] }) }),
    config: {},
  }
}

const anything = z.unknown()

/** The kind, which asks nothing and says why. */
export function refuseCommand(kind: AnyCheckKind, why: string): AnyCheckKind {
  const observe = async (): Promise<never> => {
    throw new ProbeError(
      'gate/untrusted-command',
      'A command that a stranger may have written does not run beside secrets',
      {
        expected: 'a run without secrets, or one that allows it',
        observed: why,
      },
    )
  }
  return { ...kind, observe }
}
