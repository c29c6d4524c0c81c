import { type Dialect, read } from '../../src/formats/dotenv/index.ts'

export interface Vector {
  readonly source: string
  readonly dialect: string
  readonly input: string
  readonly expected: readonly { readonly key: string; readonly value: string | null; readonly line?: number }[]
  readonly error: boolean
  readonly interpolate?: boolean
  readonly process_env?: Readonly<Record<string, string>>
  readonly asserted_keys?: readonly string[]
}

/** The reader of this project that stands for each measured program; others are not modelled. */
const dialectOf: Readonly<Record<string, Dialect>> = {
  'dotenv-npm': 'dotenv',
  'python-dotenv': 'python-dotenv',
  'django-environ>=0.12': 'django-environ',
  'django-environ-0.11': 'django-environ-0.11',
  'bash-source': 'shell',
  'docker-compose': 'compose',
  'docker-run-env-file': 'docker-run',
}

/** Where this project deviates on purpose: the beginning of the vector's name and why. */
export const dotenvDeviations: Readonly<Record<string, string>> = {
  'shell measured:dollar-paren': 'Nothing is executed, so the value of a command substitution stays unknown.',
  'shell measured:backtick': 'Nothing is executed, so whether the command would fail stays unknown.',
  'python-dotenv python-dotenv tests/test_parser.py "a=b\\n\\nc=d"':
    'The line reported is that of the key; python-dotenv counts from the blank line before it.',
}

export interface Outcome {
  readonly suite: Dialect
  readonly name: string
  readonly agrees: boolean
}

/** Reads every vector with its reader and compares values, lines where the vector has them, and refusal. */
export function compareDotenv(vectors: readonly Vector[]): Outcome[] {
  return vectors.flatMap((vector) => {
    const suite = dialectOf[vector.dialect]
    if (suite === undefined) return []
    return [
      { suite, name: `${vector.source} ${JSON.stringify(vector.input).slice(0, 60)}`, agrees: agrees(vector, suite) },
    ]
  })
}

function agrees(vector: Vector, dialect: Dialect): boolean {
  // The vectors of python-dotenv's parser are about lines, before duplicates are joined and variables replaced.
  const parser = vector.source.includes('test_parser')
  const reading = read(vector.input, dialect, {
    environment: vector.process_env ?? {},
    expand: vector.interpolate ?? !parser,
  })
  const asserted = vector.asserted_keys?.length ? new Set(vector.asserted_keys) : undefined
  const wanted = vector.expected.filter(({ key }) => asserted?.has(key) ?? true)
  const last = new Map(reading.entries.map((entry) => [entry.key, entry]))
  const seen = (parser ? reading.entries : [...last.values()]).filter(
    ({ key, value }) => (asserted?.has(key) ?? true) && (value !== null || dialect !== 'shell'),
  )
  const error = parser ? reading.faults.some((fault) => fault.code !== 'no-equals' || fault.key) : reading.refused
  // A file that the program refuses sets nothing, whatever was read before the fault.
  if (vector.error && reading.refused && !parser && dialect !== 'shell') return true
  const text = (entries: Vector['expected']): string =>
    JSON.stringify(entries.map(({ key, value, line }) => [key, value, parser ? line : null]).sort())
  return (
    text(seen) === text(wanted) && (error === vector.error || (parser && vector.error && reading.faults.length > 0))
  )
}
