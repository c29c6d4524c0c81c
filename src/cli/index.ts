import { ConfigurationError } from '../checklist/problems.ts'
import { version } from '../model/version.ts'
import { logText } from '../report/escape.ts'
import { placeOf } from '../report/words.ts'
import { cleanText } from '../secrecy/clean.ts'
import { didYouMean } from '../words/suggest.ts'

interface Command {
  readonly summary: string
  run(args: readonly string[]): Promise<void> | void
}

const commands: Readonly<Record<string, Command>> = {
  run: {
    summary: 'run the gate; exit code 0 ready, 1 not ready, 2 could not run',
    run: async (args) => (await import('./run.ts')).runCommand(args),
  },
  check: {
    summary: 'validate the checklist and print what a run would touch, without touching it',
    run: async (args) => (await import('./check.ts')).checkCommand(args),
  },
  explain: {
    summary: 'what a rule asks, why, and how to meet it; without a rule all of them',
    run: async (args) => (await import('./explain.ts')).explainCommand(args),
  },
  schema: {
    summary: 'the JSON schema of the checklist, for editors',
    run: async () => {
      const { jsonSchema } = await import('../checklist/schema.ts')
      const { allKinds } = await import('../kinds/index.ts')
      process.stdout.write(`${JSON.stringify(jsonSchema(await allKinds()), null, 2)}\n`)
    },
  },
  demo: {
    summary: 'a small shop with mistakes and the gate at work on it; --healthy for the shop without them',
    run: async (args) => (await import('./demo/index.ts')).demoCommand(args),
  },
}

/** The command line: `readiness COMMAND [options]`. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help()
  if (name === '--version' || name === 'version') {
    process.stdout.write(`${version}\n`)
    return
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return refuse(`unknown command "${name}"${didYouMean(name, Object.keys(commands))}`)
  if (rest.includes('--help') || rest.includes('-h')) return help()
  try {
    await command.run(rest)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    for (const problem of error.problems) {
      const place = placeOf(problem)
      refuse(`${place ? `${place}: ` : ''}${problem.message}${problem.suggestion ? `\n  ${problem.suggestion}` : ''}`)
    }
  }
}

function refuse(message: string): void {
  process.stderr.write(`readiness: ${logText(cleanText(message))}\n`)
  process.exitCode = 2
}

function help(): void {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  process.stdout.write(`readiness ${version}: a production-readiness gate

Usage: readiness COMMAND [options]

${list.join('\n')}

Options of run and check:
  --config F             checklist (default .github/readiness.yml)
  --environment E        environment of the checklist to look at
  --url U                look at this URL in place of the environment's
  --env-file F           look at this env file in place of the environment's; where the program is started as
                         \`node dist/index.js\`, write \`node -- dist/index.js\`, or Node takes the option itself
  --phase P              pre-deploy or post-deploy
  --only GLOB…           only these items (ids or tag:NAME), and what they need
  --resolve HOST=IP…     reach a host at this address, before DNS moves to it
  --ca-file F            PEM file of a private CA
  --allow-state-changes  also run items that write to the target
  --allow-pull-request-commands
                         also run commands on a pull request where the run holds secrets
  --fail-on LEVEL        error (default), warning, or never
  --report-directory D   write report.json and summary.md there
Options of run:
  --format F             text (default), json, markdown, junit, sarif, html
  --output F             write the report to a file
`)
}
