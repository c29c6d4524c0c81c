import type { Origins } from '../../formats/yaml/placed.ts'
import type { Problem } from '../../model/problem.ts'
import { didYouMean } from '../../words/suggest.ts'

/** What `${{ scope.name }}` may stand for. A scope whose names are undefined here is left in the text for later. */
export interface Scopes {
  readonly vars: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, unknown>>
  readonly run: Readonly<Record<string, string>>
  readonly 'env-file': Readonly<Record<string, string>>
}

const known = ['vars', 'secrets', 'environment', 'run', 'env-file', 'captures']
const whole = /^\$\{\{\s*([^{}]*?)\s*\}\}$/
const anywhere = /\$\{\{([^}]*)\}{0,2}/g

/** Whether a text of plain data holds a variable of this scope. */
export function namesScope(data: unknown, scope: keyof Scopes): boolean {
  if (typeof data === 'string') {
    return [...data.matchAll(anywhere)].some(([, inside = '']) => inside.trimStart().startsWith(`${scope}.`))
  }
  return data !== null && typeof data === 'object' && Object.values(data).some((value) => namesScope(value, scope))
}

/**
 * Replaces `${{ … }}` in every text of plain data. A text that is one variable and nothing else takes its type.
 * `captures` are known only while a check runs and stay as they are.
 * @param literal tells whether a text at this path and in this map or list goes to a shell, where no variable is allowed
 */
export function replaceVariables(
  data: unknown,
  scopes: Scopes,
  origins: Origins,
  literal: (path: readonly string[], parent: unknown) => boolean = () => false,
): { data: unknown; problems: Problem[] } {
  const problems: Problem[] = []

  function visit(value: unknown, path: readonly string[], parent: unknown): unknown {
    if (typeof value === 'string') return value.includes('${{') ? text(value, path, parent) : value
    if (Array.isArray(value)) {
      const list = value.map((one, index) => visit(one, [...path, String(index)], value))
      origins.carry(value, list)
      return list
    }
    if (value !== null && typeof value === 'object') {
      const map = Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, visit(one, [...path, key], value)]),
      )
      origins.carry(value, map)
      return map
    }
    return value
  }

  function text(value: string, path: readonly string[], parent: unknown): unknown {
    const refuse = (message: string, suggestion?: string): string => {
      const location = origins.locate(parent, path.slice(-1))
      problems.push({ message, ...(location && { location }), ...(suggestion && { suggestion }) })
      return value
    }
    if (literal(path, parent)) {
      return refuse(
        'no variable may stand in a text that is given to a shell',
        'hand it over by `env: { NAME: "${{ … }}" }` and write "$NAME", or give `run` as a list of arguments without a shell',
      )
    }
    const single = whole.exec(value)
    if (single?.[1] !== undefined) {
      const found = lookup(single[1])
      return 'problem' in found ? refuse(found.problem) : 'later' in found ? value : found.value
    }
    return value.replace(anywhere, (match, expression: string) => {
      if (!match.endsWith('}}')) return refuse('a variable is not closed: expected }}')
      const found = lookup(expression.trim())
      if ('problem' in found) return refuse(found.problem)
      if ('later' in found) return match
      if (found.value !== null && typeof found.value === 'object')
        return refuse(`${expression.trim()} is not a single value`)
      return String(found.value)
    })
  }

  function lookup(expression: string): { value: unknown } | { later: true } | { problem: string } {
    const match = /^([a-z-]+)\.([A-Za-z0-9_.-]+)$/.exec(expression)
    const [, scope, name] = match ?? []
    if (scope === undefined || name === undefined)
      return { problem: 'a variable has the form scope.name, such as vars.domain' }
    if (!known.includes(scope)) return { problem: `unknown variable scope "${scope}"${didYouMean(scope, known)}` }
    if (scope === 'captures') return { later: true }
    const names = scopes[scope as keyof Scopes]
    if (!Object.hasOwn(names, name)) {
      return { problem: `unknown variable "${scope}.${name}"${didYouMean(name, Object.keys(names))}` }
    }
    return { value: names[name] }
  }

  return { data: visit(data, [], undefined), problems }
}
