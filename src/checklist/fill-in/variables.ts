import { type Placed, type PlacedEntry, type PlacedScalar, plainOf } from '../../formats/yaml/placed.ts'
import type { Problem } from '../../model/problem.ts'
import { factNames } from '../../model/run.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { Complete } from '../stage.ts'
import type { Reader } from './readers.ts'
import { inArgument, inUrl } from './url-text.ts'

/** What a name of a scope stands for: a value of the checklist, or a text from elsewhere. */
export type Meaning = Placed | string

/** What `${{ scope.name }}` may stand for. */
export interface Scopes {
  readonly vars: ReadonlyMap<string, Meaning>
  readonly secrets: ReadonlyMap<string, Meaning>
  readonly environment: ReadonlyMap<string, Meaning>
  readonly run: ReadonlyMap<string, Meaning>
  readonly 'env-file': ReadonlyMap<string, Meaning>
}

const known = ['vars', 'secrets', 'environment', 'run', 'env-file', 'captures']
const whole = /^\$\{\{([^{}]*)\}\}$/
const anywhere = /\$\{\{([^}]*)\}{0,2}/g

/** The names of a scope that stand in the texts of a value. */
export function namesIn(placed: Placed, scope: keyof Scopes): ReadonlySet<string> {
  if (placed.kind === 'list') return new Set(placed.items.flatMap((item) => [...namesIn(item, scope)]))
  if (placed.kind === 'map') {
    return new Set([...placed.entries.values()].flatMap(({ value }) => [...namesIn(value, scope)]))
  }
  if (typeof placed.value !== 'string') return new Set()
  const expressions = [...placed.value.matchAll(anywhere)].map(([, inside = '']) => inside.trim())
  return new Set(expressions.filter((one) => one.startsWith(`${scope}.`)).map((one) => one.slice(scope.length + 1)))
}

/**
 * Replaces `${{ … }}` in every text of a value. A text that is one variable and nothing else takes its type.
 * `captures` are known only while a check runs and stay as they are.
 * @param readerOf who reads a text at this path and in this map or list: in a URL a secret is encoded, also in one within
 * an argument, in a name none is allowed, and in what a shell reads no variable
 */
export function replaceVariables(
  placed: Placed,
  scopes: Scopes,
  readerOf: (path: readonly string[], parent: unknown) => Reader = () => 'none',
): Complete<Placed> {
  const problems: Problem[] = []

  function visit(one: Placed, path: readonly string[], parent: Placed | undefined): Placed {
    if (one.kind === 'list') {
      return { ...one, items: one.items.map((item, index) => visit(item, [...path, String(index)], one)) }
    }
    if (one.kind === 'map') {
      const entries = [...one.entries].map(([name, { key, value }]): [string, PlacedEntry] => [
        name,
        { key, value: visit(value, [...path, name], one) },
      ])
      return { ...one, entries: new Map(entries) }
    }
    return typeof one.value === 'string' && one.value.includes('${{') ? text(one, one.value, path, parent) : one
  }

  function text(one: PlacedScalar, value: string, path: readonly string[], parent: Placed | undefined): Placed {
    const refuse = (message: string, suggestion?: string): string => {
      problems.push({ message, location: one.at, ...(suggestion && { suggestion }) })
      return value
    }
    const reader = readerOf(path, parent && plainOf(parent))
    if (reader === 'shell') {
      refuse(
        'no variable may stand in a text that is given to a shell',
        'hand it over by `env: { NAME: "${{ … }}" }` and write "$NAME", or give `run` as a list of arguments without a shell',
      )
      return one
    }
    if (reader === 'name' && [...value.matchAll(anywhere)].some(([, expression = '']) => isHidden(expression))) {
      refuse('every output shows ids, so neither a secret nor a value of the env file may stand in one')
      return one
    }
    const single = whole.exec(value)
    if (single?.[1] !== undefined) {
      const found = lookUp(single[1].trim(), scopes)
      if ('problem' in found) refuse(found.problem)
      return 'meaning' in found ? { ...asPlaced(found.meaning, one), at: one.at } : one
    }
    const meant = (match: string, expression: string, around: Around): string => {
      if (!match.endsWith('}}')) return refuse('a variable is not closed: expected }}')
      const found = lookUp(expression.trim(), scopes)
      if ('problem' in found) return refuse(found.problem)
      if ('later' in found) return match
      const meaning = asPlaced(found.meaning, one)
      if (meaning.kind !== 'scalar') return refuse(`${expression.trim()} is not a single value`)
      const written = writtenFor(reader, String(meaning.value), expression.trim(), around)
      return written ?? refuse(`${expression.trim()} stands where a URL has its host, and is no name of one`)
    }
    let filled = ''
    let read = 0
    for (const { 0: match, 1: expression = '', index } of value.matchAll(anywhere)) {
      filled += value.slice(read, index)
      read = index + match.length
      filled += meant(match, expression, { before: value.slice(0, index), filled, after: value.slice(read) })
    }
    return { ...one, value: filled + value.slice(read) }
  }

  return { value: visit(placed, [], undefined), problems }
}

/** What stands beside a variable; `filled` is what stands before it with its variables filled in. */
interface Around {
  readonly before: string
  readonly filled: string
  readonly after: string
}

/** A value as it is written for its reader; null where it would be the host of a URL and is none. */
function writtenFor(
  reader: Reader,
  value: string,
  expression: string,
  { before, filled, after }: Around,
): string | null {
  if (!isHidden(expression)) return value
  const keepsSlashes = expression.startsWith('env-file.')
  if (reader === 'url') return inUrl(value, withoutVariables(before), withoutVariables(after), keepsSlashes)
  return reader === 'argument' ? inArgument(value, filled, withoutVariables(after), keepsSlashes) : value
}

/** Whether a variable stands for what nobody shall see, and who wrote the checklist has not before his eyes. */
function isHidden(expression: string): boolean {
  return /^(?:secrets|env-file)\./.test(expression.trim())
}

function withoutVariables(text: string): string {
  return text.replace(anywhere, 'x')
}

const whereKnown = { ...factNames, sha: factNames['head-sha'] }

type Found = { readonly meaning: Meaning } | { readonly later: true } | { readonly problem: string }

function lookUp(expression: string, scopes: Scopes): Found {
  const match = /^([a-z-]+)\.([A-Za-z0-9_.-]+)$/.exec(expression)
  const [, scope, name] = match ?? []
  if (scope === undefined || name === undefined)
    return { problem: 'a variable has the form scope.name, such as vars.domain' }
  if (!known.includes(scope)) return { problem: `unknown variable scope "${scope}"${didYouMean(scope, known)}` }
  if (scope === 'captures') return { later: true }
  const names = scopes[scope as keyof Scopes]
  const meaning = names.get(name)
  if (meaning === undefined && scope === 'run' && Object.hasOwn(whereKnown, name)) {
    return { problem: `run.${name} is known ${whereKnown[name as keyof typeof whereKnown]}, and this run is not there` }
  }
  if (meaning === undefined)
    return {
      problem: `unknown variable "${scope}.${name}"${didYouMean(name, scope === 'run' ? ['id', ...Object.keys(whereKnown)] : [...names.keys()])}${scope === 'vars' ? '; it is given under `vars`, by the input `vars` or by --var' : ''}`,
    }
  return { meaning }
}

function asPlaced(meaning: Meaning, { at }: Placed): Placed {
  return typeof meaning === 'string' ? { kind: 'scalar', at, value: meaning } : meaning
}
