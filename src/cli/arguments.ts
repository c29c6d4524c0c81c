import { parseArgs } from 'node:util'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import type { Problem } from '../model/problem.ts'
import { type Door, optionsOf } from '../run/options.ts'
import { oneOf, type RawSettings, text } from '../run/settings.ts'
import { quotedWord } from '../secrecy/shape.ts'
import { didYouMean } from '../words/suggest.ts'

interface ParseOption {
  readonly type: 'string' | 'boolean'
  readonly multiple: boolean
}

type ParseOptions = Readonly<Record<string, ParseOption>>

/**
 * Parses arguments by the options of a command; without one it takes none. An option that may be given several times
 * also takes several values at once, as in `--only a b`.
 * @throws ConfigurationError with a suggestion for an unknown option
 */
export function parse(args: readonly string[], command?: Door): { values: RawSettings; positionals: string[] } {
  const options: ParseOptions = Object.fromEntries(
    (command === undefined ? [] : optionsOf(command)).map(([name, { value, several }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', multiple: several ?? false },
    ]),
  )
  const parsed = parsedBy(args, options)
  refuseEmpty(parsed.values)
  return { values: parsed.values, positionals: [...parsed.positionals] }
}

function parsedBy(args: readonly string[], options: ParseOptions) {
  try {
    return parseArgs({ args: spread(args, options), options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unusable arguments'
    const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1]
    throw new ConfigurationError([
      problem(
        unknown === undefined ? message : `unknown option --${unknown}${didYouMean(unknown, Object.keys(options))}`,
      ),
    ])
  }
}

/** An empty value is a variable of a script that was not set: the gate would silently look at something else. */
function refuseEmpty(values: object): void {
  const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''))
  if (empty.length === 0) return
  throw new ConfigurationError(
    empty.map(([name]) => problem(`--${name} is empty`, 'give it a value, or leave the option out')),
  )
}

/** Whether the result is wanted as JSON rather than as text. @throws ConfigurationError for another format */
export function wantsData(values: RawSettings): boolean {
  const problems: Problem[] = []
  const format = oneOf('format', text(values.format), ['text', 'json'], problems)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return format === 'json'
}

/** Repeats an option that takes several values before each of them. */
function spread(args: readonly string[], options: ParseOptions): string[] {
  let several: string | undefined
  let values = 0
  return args.flatMap((arg) => {
    if (arg.startsWith('-')) {
      const name = arg.slice(2)
      several = Object.hasOwn(options, name) && options[name]?.multiple ? arg : undefined
      values = 0
      return [arg]
    }
    return several !== undefined && values++ > 0 ? [several, arg] : [arg]
  })
}

/** @throws ConfigurationError for words that no option takes */
export function refusePositionals(command: string, positionals: readonly string[]): void {
  if (positionals.length === 0) return
  const words = positionals.length < 4 ? positionals.map(quotedWord).join(' and ') : `${positionals.length} words`
  throw new ConfigurationError([problem(`${command} takes options only, not ${words}`)])
}
