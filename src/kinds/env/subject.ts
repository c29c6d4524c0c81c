import type { Scene } from '../../check/kind.ts'
import { type Found, type NotJudged, notJudged } from '../../check/lint/rule.ts'
import { type Dialect, type Reading, read, readInOrder, type Token, tokenize } from '../../formats/dotenv/index.ts'
import { matchesGlob } from '../../formats/glob.ts'
import type { Location } from '../../model/location.ts'
import type { Stack } from '../../model/stack.ts'
import { type RuleName, ruleNames } from '../../words/index.ts'
import { variablesOf } from './contents.ts'
import { shownKey } from './keys.ts'
import type { EnvPart, Observation, Variable } from './observation.ts'
import type { Config } from './schema.ts'
import { type Suppressions, suppressionsIn } from './suppress.ts'
import { knownHosts } from './urls.ts'

export interface ExampleKey {
  readonly value: string
  /** Under a comment that says optional. */
  readonly optional: boolean
}

/** The env file as the rules see it: read, with its surroundings. Pure data. */
export interface Subject {
  readonly observation: Observation
  /** One for each file, in the order in which they are loaded, of which it is all that is seen. */
  readonly parts: readonly Subject[]
  /** Names of the files, for messages. */
  readonly name: string
  readonly config: Config
  readonly scene: Scene
  /** The rules that are selected. */
  readonly asked: readonly RuleName<'env'>[]
  readonly text: string
  readonly tokens: readonly Token[]
  /** Of the readers that load the file, the first one first. */
  readonly readings: readonly Reading[]
  /** Those that are judged. */
  readonly variables: ReadonlyMap<string, Variable>
  /** All that are set, whichever are judged. */
  readonly all: ReadonlyMap<string, Variable>
  /** What the file says of rules that it does not want to hear. */
  readonly suppressed: Suppressions
  /** Keys in commented-out assignments. */
  readonly commented: ReadonlySet<string>
  readonly example: ReadonlyMap<string, ExampleKey> | null
  readonly stack: Stack | null
  readonly container: boolean
  /** Host names that the checklist itself names. */
  readonly knownHosts: readonly string[]
  /** Variables whose key is one of these, as written or with a framework's prefix. */
  get(key: string): Variable | undefined
  readingOf(dialect: Dialect): Reading
}

export function subjectOf(
  observation: Observation,
  config: Config,
  scene: Scene,
  asked: readonly RuleName<'env'>[],
): Subject {
  const { earlier } = observation
  const all = [...earlier, observation]
  const texts = all.map(({ content }) => content?.text ?? '')
  const set = variablesOf(all)
  const variables = judged(set, config)
  const known = new Set(ruleNames('env'))
  const suppressed = all.map(({ source, contents: { tokens } }) => suppressionsIn(source.name, tokens, known))
  const text = texts.at(-1) ?? ''
  const readings = readingsOf(all)
  const whole: Omit<Subject, 'parts'> = {
    observation,
    name: all.map(({ source }) => source.name).join(', '),
    config,
    scene,
    asked,
    text,
    tokens: observation.contents.tokens,
    readings,
    variables,
    all: set,
    suppressed: {
      suppressions: suppressed.flatMap(({ suppressions }) => suppressions),
      faults: suppressed.flatMap(({ faults }) => faults),
    },
    commented: new Set(all.flatMap(({ contents }) => commentedIn(contents.tokens))),
    example: observation.example === null ? null : exampleKeys(observation.example.text),
    stack: stackFor(observation, config, set),
    container: config.runtime === 'container' || (config.runtime === 'auto' && observation.container !== null),
    knownHosts: knownHosts(scene.environment),
    get: (key) => set.get(key),
    readingOf: (dialect) => readings.find((reading) => reading.dialect === dialect) ?? readAll(texts, dialect),
  }
  const parts = all.map((part, index): Subject => {
    const { tokens, readings, variables } = part.contents
    const own = { ...observation, ...part, earlier: [] }
    return { ...whole, observation: own, parts: [], text: texts[index] ?? '', tokens, readings, variables }
  })
  return { ...whole, parts }
}

/** Whether a check judges a key. */
export function isJudged(key: string, { for: patterns }: Config): boolean {
  return patterns === undefined || patterns.some((pattern) => matchesGlob(pattern, key))
}

function judged(variables: ReadonlyMap<string, Variable>, config: Config): ReadonlyMap<string, Variable> {
  return config.for === undefined ? variables : new Map([...variables].filter(([key]) => isJudged(key, config)))
}

/** What each reader makes of all files: a refused one refuses them all. */
function readingsOf(parts: readonly EnvPart[]): readonly Reading[] {
  const [first, ...later] = parts.map(({ contents }) => contents.readings)
  if (!first || later.length === 0) return first ?? []
  return first.map((one, index) => joined([one, ...later.flatMap((readings) => readings[index] ?? [])]))
}

function readAll(texts: readonly string[], dialect: Dialect): Reading {
  return joined(readInOrder(texts, dialect))
}

function joined(readings: readonly Reading[]): Reading {
  const [first] = readings
  if (!first) throw new Error('nothing was read')
  return {
    dialect: first.dialect,
    entries: readings.flatMap(({ entries }) => entries),
    faults: readings.flatMap(({ faults }) => faults),
    refused: readings.some(({ refused }) => refused),
  }
}

function commentedIn(tokens: readonly Token[]): string[] {
  const keys: string[] = []
  for (const token of tokens) {
    const key = token.kind === 'comment' ? /^([A-Z][A-Z0-9_]*)\s*=/.exec(token.text)?.[1] : undefined
    if (key !== undefined) keys.push(key)
  }
  return keys
}

/** A rule on each file by itself, at which its findings are told. */
export function perFile(rule: (subject: Subject) => readonly Found[]): (subject: Subject) => readonly Found[] {
  return ({ parts }) =>
    parts.flatMap((part) => rule(part).map((found) => ({ location: { file: part.observation.source.name }, ...found })))
}

function exampleKeys(text: string): Map<string, ExampleKey> {
  const keys = new Map<string, ExampleKey>()
  const values = new Map(read(text, 'python-dotenv').entries.map(({ key, value }) => [key, value]))
  let optional = false
  let previousLine = 0
  for (const token of tokenize(text)) {
    if (token.kind === 'comment') {
      // A comment block speaks for the assignments right below it, up to an empty line.
      if (token.span.line !== previousLine + 1) optional = false
      if (/\boptional\b/i.test(token.text)) optional = true
      previousLine = token.span.line
    } else if (token.kind === 'assignment') {
      if (token.keySpan.line !== previousLine + 1) optional = false
      const inline = /\boptional\b/i.test(token.comment ?? '')
      keys.set(token.key, { value: values.get(token.key) ?? '', optional: optional || inline })
      previousLine = token.keySpan.line
    }
  }
  return keys
}

/** The keys of Django in the file say more than a checkout that may hold the frontend only. */
function stackFor(observation: Observation, config: Config, variables: ReadonlyMap<string, Variable>): Stack | null {
  const told = stackOf([...variables.keys()])
  return config.stack === 'auto' && told === 'django' && isOfDjango(variables) ? told : (observation.stack ?? told)
}

/** Other stacks have a list of hosts, too. */
function isOfDjango(variables: ReadonlyMap<string, Variable>): boolean {
  return [...variables.keys()].some((key) => /^(DJANGO_|CSRF_TRUSTED_ORIGINS$)/.test(key))
}

/** Names that tell a stack; the first one counts. */
const tellingStacks: readonly (readonly [Stack, RegExp])[] = [
  ['django', /^(?:DJANGO_|ALLOWED_HOSTS$|CSRF_TRUSTED_ORIGINS$)/],
  ['rails', /^(?:RAILS_|SECRET_KEY_BASE$)/],
  ['laravel', /^(?:APP_KEY|APP_DEBUG)$/],
  ['next', /^(?:NEXT_PUBLIC_|NEXTAUTH_)/],
  ['flask', /^FLASK_/],
  ['node', /^NODE_ENV$/],
]
const tellsStack = new RegExp(tellingStacks.map(([, { source }]) => source).join('|'))

function stackOf(keys: readonly string[]): Stack | null {
  const telling = keys.filter((key) => tellsStack.test(key))
  return tellingStacks.find(([, pattern]) => telling.some((key) => pattern.test(key)))?.[0] ?? null
}

/** `KEY` for a message. */
export function named(key: string): string {
  return shownKey(key)
}

/** What is wrong with one variable. */
export type Wrong = Omit<Found, 'about' | 'location'>

/** A finding on one variable. */
export function on(one: Variable, wrong: Wrong): Found {
  return { about: one.key, location: one.at, ...wrong }
}

/** A place in the text, be it a file of the checkout or not. */
export function at({ observation }: Subject, line: number, column?: number): Location {
  return { file: observation.source.name, line, ...(column !== undefined && { column }) }
}

/** For a rule that is about certain keys, of which there is none. */
export function noneOf(keys: string, beside: readonly Found[] = []): NotJudged {
  return notJudged(`there is no ${keys}`, { nothing: true, note: { expected: keys }, beside })
}

/** Applies a rule to every variable that is set. */
export function each({ variables }: Subject, judge: (one: Variable) => Wrong | null): Found[] {
  const found: Found[] = []
  for (const one of setIn(variables)) {
    const result = judge(one)
    if (result) found.push(on(one, result))
  }
  return found
}

/** Every rule asks for the same. */
const set = new WeakMap<ReadonlyMap<string, Variable>, readonly Variable[]>()

function setIn(variables: ReadonlyMap<string, Variable>): readonly Variable[] {
  const known = set.get(variables)
  if (known) return known
  const isSet = ({ value, token }: Variable): boolean => value !== '' || /\$|^#\{/.test(token?.raw ?? '')
  const all = [...variables.values()].filter(isSet)
  set.set(variables, all)
  return all
}
