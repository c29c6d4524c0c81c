import { parseArgs } from 'node:util'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { didYouMean } from '../words/suggest.ts'

/**
 * Parses arguments by the options given. An option that may be given several times also takes several values at once, as
 * in `--only a b`.
 * @throws ConfigurationError with a suggestion for an unknown option
 */
export function parse<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object>(
  args: readonly string[],
  options: Options,
): { values: ReturnType<typeof parseArgs<{ options: Options }>>['values']; positionals: string[] } {
  let parsed: ReturnType<typeof parseArgs<{ options: Options }>>
  try {
    parsed = parseArgs({ args: spread(args, options), options, allowPositionals: true, strict: true }) as typeof parsed
  } catch (error) {
    const unknown = /Unknown option '--?([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1]
    if (unknown !== undefined) {
      throw new ConfigurationError([problem(`unknown option --${unknown}${didYouMean(unknown, Object.keys(options))}`)])
    }
    throw new ConfigurationError([
      problem(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unusable arguments'),
    ])
  }
  refuseEmpty(parsed.values)
  return { values: parsed.values, positionals: [...parsed.positionals] }
}

/** An empty value is a variable of a script that was not set: the gate would silently look at something else. */
function refuseEmpty(values: object): void {
  const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''))
  if (empty.length === 0) return
  throw new ConfigurationError(
    empty.map(([name]) => problem(`--${name} is empty`, 'give it a value, or leave the option out')),
  )
}

/** Repeats an option that takes several values before each of them. */
function spread(args: readonly string[], options: object): string[] {
  let several: string | undefined
  let values = 0
  return args.flatMap((arg) => {
    if (arg.startsWith('-')) {
      several = takesSeveral(options, arg.slice(2)) ? arg : undefined
      values = 0
      return [arg]
    }
    return several !== undefined && values++ > 0 ? [several, arg] : [arg]
  })
}

function takesSeveral(options: object, name: string): boolean {
  const option: unknown = Object.getOwnPropertyDescriptor(options, name)?.value
  return option !== null && typeof option === 'object' && 'multiple' in option && option.multiple === true
}

/** @throws ConfigurationError for words that no option takes */
export function refusePositionals(command: string, positionals: readonly string[]): void {
  if (positionals.length === 0) return
  throw new ConfigurationError([problem(`${command} takes options only, not "${positionals.join(' ')}"`)])
}
