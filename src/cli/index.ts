import { ConfigurationError } from '../checklist/problems.ts'
import { version } from '../model/version.ts'
import { err, out } from '../probe/standard.ts'
import { logText } from '../report/escape.ts'
import { placeOf } from '../report/words.ts'
import { cleanText } from '../secrecy/clean.ts'
import { quotedWord } from '../secrecy/shape.ts'
import { didYouMean } from '../words/suggest.ts'
import { commands } from './commands.ts'
import { help, helpOf } from './help.ts'

/** The command line: `readiness COMMAND [options]`. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return print(help())
  if (name === '--version' || name === 'version') {
    return print(`${version}\n`)
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return refuse(`unknown command ${quotedWord(name)}${didYouMean(name, Object.keys(commands))}`)
  if (rest.includes('--help') || rest.includes('-h')) return print(helpOf(name, command))
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

function print(text: string): void {
  out.write(text)
}

function refuse(message: string): void {
  err.write(`readiness: ${logText(cleanText(message))}\n`)
  process.exitCode = 2
}
