import { type Placed, type PlacedEntry, type PlacedScalar, plainOf } from '../../formats/yaml/placed.ts'
import type { Problem } from '../../model/problem.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { Complete } from '../stage.ts'

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
const whole = /^\$\{\{\s*([^{}]*?)\s*\}\}$/
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
 * @param literal tells whether a text at this path and in this map or list goes to a shell, where no variable is allowed
 */
export function replaceVariables(
  placed: Placed,
  scopes: Scopes,
  literal: (path: readonly string[], parent: unknown) => boolean = () => false,
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
    if (literal(path, parent && plainOf(parent))) {
      refuse(
        'no variable may stand in a text that is given to a shell',
        'hand it over by `env: { NAME: "${{ … }}" }` and write "$NAME", or give `run` as a list of arguments without a shell',
      )
      return one
    }
    const single = whole.exec(value)
    if (single?.[1] !== undefined) {
      const found = lookUp(single[1], scopes)
      if ('problem' in found) refuse(found.problem)
      return 'meaning' in found ? { ...asPlaced(found.meaning, one), at: one.at } : one
    }
    const filled = value.replace(anywhere, (match, expression: string) => {
      if (!match.endsWith('}}')) return refuse('a variable is not closed: expected }}')
      const found = lookUp(expression.trim(), scopes)
      if ('problem' in found) return refuse(found.problem)
      if ('later' in found) return match
      const meaning = asPlaced(found.meaning, one)
      return meaning.kind === 'scalar' ? String(meaning.value) : refuse(`${expression.trim()} is not a single value`)
    })
    return { ...one, value: filled }
  }

  return { value: visit(placed, [], undefined), problems }
}

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
  if (meaning === undefined)
    return {
      problem: `unknown variable "${scope}.${name}"${didYouMean(name, [...names.keys()])}${scope === 'vars' ? '; it is given under `vars`, by the input `vars` or by --var' : ''}`,
    }
  return { meaning }
}

function asPlaced(meaning: Meaning, { at }: Placed): Placed {
  return typeof meaning === 'string' ? { kind: 'scalar', at, value: meaning } : meaning
}
