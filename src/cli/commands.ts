import type { Door } from '../run/options.ts'

export interface Command {
  /** What may stand behind the name besides options. */
  readonly operands?: string
  /** By which the options of this command are chosen; a command without one takes none. */
  readonly door?: Door
  /** One sentence without a full stop. */
  readonly summary: string
  run(args: readonly string[]): Promise<void> | void
}

/** Every command by its name; each loads when it is called. */
export const commands: Readonly<Record<string, Command>> = {
  run: {
    door: 'run',
    summary: 'run the gate; exit code 0 ready, 1 not ready, 2 could not run',
    run: async (args) => (await import('./run.ts')).runCommand(args),
  },
  init: {
    operands: '[FILE.md]',
    door: 'init',
    summary: 'a checklist and a workflow from the list that a team has, or from what is there',
    run: async (args) => (await import('./init.ts')).initCommand(args),
  },
  check: {
    door: 'check',
    summary: 'validate the checklist and print what a run would touch, without touching it',
    run: async (args) => (await import('./check.ts')).checkCommand(args),
  },
  diff: {
    door: 'diff',
    summary: 'what this work tree changes about the gate; exit code 1 where something weakens it',
    run: async (args) => (await import('./diff.ts')).diffCommand(args),
  },
  attest: {
    operands: 'ITEM…',
    door: 'attest',
    summary: 'write down that somebody has seen items done',
    run: async (args) => (await import('./attest.ts')).attestCommand(args),
  },
  waive: {
    operands: 'ITEM[:RULE]',
    door: 'waive',
    summary: 'write down an exception with its end',
    run: async (args) => (await import('./waive.ts')).waiveCommand(args),
  },
  render: {
    operands: 'REPORT',
    door: 'render',
    summary: 'a stored report in another format',
    run: async (args) => (await import('./render.ts')).renderCommand(args),
  },
  merge: {
    operands: 'REPORT…',
    door: 'merge',
    summary: 'one report of several runs, such as those of a matrix; exit code as of a run',
    run: async (args) => (await import('./merge.ts')).mergeCommand(args),
  },
  explain: {
    operands: '[RULE|KIND|PRESET]',
    summary: 'what a rule, a kind or a preset asks, why, and how to meet it; without a name all of them',
    run: async (args) => (await import('./explain.ts')).explainCommand(args),
  },
  schema: {
    operands: '[NAME]',
    summary: 'the JSON schema of `checklist` (without a name), `attestations`, `waivers` or `report`',
    run: async (args) => (await import('./schema.ts')).schemaCommand(args),
  },
  demo: {
    door: 'demo',
    summary: 'a small shop with mistakes and the gate at work on it',
    run: async (args) => (await import('./demo/index.ts')).demoCommand(args),
  },
}

/** How a command is called, such as `readiness run [options]`. */
export function usageOf(name: string, { operands, door }: Command): string {
  return ['readiness', name, operands, door && '[options]'].filter(Boolean).join(' ')
}
