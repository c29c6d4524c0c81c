import type { Draft, Judgement } from '../../check/kind.ts'
import { jsonPath } from '../../expect/jsonpath.ts'
import { absent, describe, display, type Matcher, mismatch } from '../../expect/matcher.ts'
import { readInteger, readJson } from '../../formats/json.ts'
import type { Shown } from '../../probe/masking-place.ts'
import type { RuleId } from '../../words/index.ts'
import { unjudgedFix } from '../../words/unjudged.ts'
import type { Observation } from './observation.ts'
import type { Config, Expectation } from './schema.ts'
import { excerpt } from './show.ts'
import { verifiers } from './verifiers/index.ts'

/** Values of `json-lines` that are told one by one. */
const mostLines = 5

/** Judges what a command or verifier showed. */
export function judge(seen: Observation, config: Config): Judgement {
  if (seen.kind === 'run') return { findings: judgeRun(seen, config.expect ?? {}) }
  if (config.use === undefined) return { findings: [] }
  const rule: RuleId = `command/${config.use}`
  return {
    findings: verifiers[config.use].judge(seen.results, config.with, seen.own).map(({ ...fault }) => ({
      rule,
      ...(fault.inconclusive && { fix: unjudgedFix.command }),
      ...fault,
    })),
  }
}

function judgeRun({ result }: Observation & { kind: 'run' }, expected: Expectation): Draft[] {
  const { shown } = result
  const drafts: Draft[] = []
  const exit = expected.exit ?? 0
  if (result.code === null || mismatch(exit, result.code)) {
    const ended = result.code === null ? `ended by ${result.signal ?? 'a signal'}` : `exit code ${result.code}`
    const said = excerpt(shown.stderr) || excerpt(shown.stdout)
    drafts.push({
      rule: 'command/exit',
      message: result.code === null ? 'A signal ended the command' : `The command ended with exit code ${result.code}`,
      expected: `exit code ${describe(exit)}`,
      observed: said === '' ? ended : `${ended}: ${said}`,
    })
  }
  const { exit: _, ...onOutput } = expected
  if (result.truncated && Object.keys(onOutput).length > 0) {
    return [...drafts, unjudged('The output is too long to be judged', 'at most 1 MiB', 'more')]
  }
  const unread = undecoded(result, onOutput)
  if (unread !== undefined) {
    return [...drafts, unjudged(`${unread} is no text in UTF-8`, 'a text in UTF-8', 'bytes that are not UTF-8')]
  }
  for (const stream of ['stdout', 'stderr'] as const) {
    const wanted = expected[stream]
    const text = result[stream].replace(/(?<![\r\n])[\r\n]+$/, '')
    const wrong = wanted === undefined ? null : mismatch(wanted, text, (value) => showText(value, text, shown[stream]))
    if (!wrong) continue
    const message = stream === 'stdout' ? 'The output is not as expected' : 'The error output is not as expected'
    drafts.push({ rule: `command/${stream}`, message, ...wrong })
  }
  if (expected.number !== undefined) drafts.push(...judgeNumber(expected.number, result.stdout, shown))
  if (expected.json !== undefined) drafts.push(...judgeJson(expected.json, result.stdout, shown))
  if (expected['json-lines'] !== undefined) drafts.push(...judgeLines(expected['json-lines'], result.stdout, shown))
  return drafts
}

/** Where bytes were replaced when the output was read, nothing is known of what they said. */
function undecoded(
  { stdout, stderr }: (Observation & { kind: 'run' })['result'],
  expected: Omit<Expectation, 'exit'>,
): string | undefined {
  const { stderr: onErrors, ...onOutput } = expected
  if (Object.keys(onOutput).length > 0 && stdout.includes('\uFFFD')) return 'The output'
  return onErrors !== undefined && stderr.includes('\uFFFD') ? 'The error output' : undefined
}

/** The output itself is shown from its masked copy. */
function showText(value: unknown, text: string, shown: string): string {
  if (value !== text || typeof value !== 'string') return display(value)
  return text === '' ? 'no output' : excerpt(shown)
}

function judgeNumber(wanted: Matcher, stdout: string, shown: Shown): Draft[] {
  const text = stdout.trim()
  if (!/^[-+]?(\d+(\.\d+)?|\.\d+)([eE][-+]?\d+)?%?$/.test(text)) {
    return [unjudged('The output is not a number', 'one number and nothing else', excerpt(shown.stdout) || 'no output')]
  }
  const wrong = mismatch(wanted, numberOf(text.replace(/%$/, '')))
  return wrong ? [{ rule: 'command/number', message: 'The number is outside its limits', ...wrong }] : []
}

function numberOf(text: string): number | bigint {
  return /^[-+]?\d{16,4096}$/.test(text) ? readInteger(text.replace('+', '')) : Number(text)
}

type Values = Readonly<Record<string, Matcher>>

function judgeJson(values: Values, stdout: string, shown: Shown): Draft[] {
  const value = parse(stdout)
  if (value === absent) {
    return [unjudged('The output is not JSON', 'one JSON value', excerpt(shown.stdout) || 'no output')]
  }
  return judgeValue(values, value, parse(shown.stdout), 'The output')
}

function judgeLines(expected: NonNullable<Expectation['json-lines']>, stdout: string, shown: Shown): Draft[] {
  const lines = valuesOf(stdout)
  const masked = valuesOf(shown.stdout)
  if (lines === undefined) {
    const observed = excerpt(shown.stdout) || 'no output'
    return [unjudged('The output is not made of JSON values', 'one JSON value in each line', observed)]
  }
  const { where = {}, each = {}, count = { gte: 1 } } = expected
  const chosen = lines.flatMap((value, index) => (meets(where, value) ? [{ value, index }] : []))
  const drafts = chosen.flatMap(({ value, index }) =>
    judgeValue(each, value, masked?.[index] ?? absent, `Value ${index + 1} of the output`),
  )
  const wrong = mismatch(count, chosen.length)
  if (wrong) {
    const message = 'Another number of values was chosen than expected'
    drafts.unshift({
      rule: 'command/json',
      message,
      expected: `${wrong.expected} chosen`,
      observed: `${wrong.observed} of ${lines.length}`,
    })
  }
  return drafts.slice(0, mostLines) // cut: a list
}

function judgeValue(values: Values, value: unknown, shown: unknown, what: string): Draft[] {
  return Object.entries(values).flatMap(([path, wanted]): Draft[] => {
    const read = readPath(path, value)
    if (read === undefined) return [unjudged(`${what} is nested too deeply`, 'a value to be read', 'too deep')]
    if (read.meets(wanted)) return []
    const show = (one: unknown): string =>
      one === read.value && one !== absent ? showValue(readPath(path, shown)?.value ?? absent) : display(one)
    const wrong = mismatch(wanted, read.value, show) ?? {
      expected: `${describe(wanted)} for each value`,
      observed: show(read.value),
    }
    return [{ rule: 'command/json', message: `${what} differs at ${path}`, ...wrong }]
  })
}

function showValue(value: unknown): string {
  return value === absent ? 'a value that is not shown' : display(value)
}

function meets(values: Values, value: unknown): boolean {
  return Object.entries(values).every(([path, wanted]) => readPath(path, value)?.meets(wanted) ?? false)
}

interface Read {
  readonly value: unknown
  meets(expectation: Matcher): boolean
}

function readPath(path: string, value: unknown): Read | undefined {
  try {
    const query = jsonPath(path)
    const read = value === absent ? absent : query.read(value)
    return { value: read, meets: (expectation) => query.meets(expectation, read) }
  } catch {
    return undefined
  }
}

/** The values of a JSON array or of JSON lines; undefined where a line is none. */
function valuesOf(text: string): unknown[] | undefined {
  const whole = parse(text)
  if (Array.isArray(whole)) return whole
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const values = lines.map(parse)
  return values.includes(absent) ? undefined : values
}

function parse(text: string): unknown {
  try {
    return readJson(text)
  } catch {
    return absent
  }
}

function unjudged(message: string, expected: string, observed: string): Draft {
  return { rule: 'command/output', message, expected, observed, inconclusive: true }
}
