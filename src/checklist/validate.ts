import type { z } from 'zod'
import { locate, type Placed, plainOf } from '../formats/yaml/placed.ts'
import type { Problem } from '../model/problem.ts'
import { boundedLine } from '../secrecy/bounded.ts'
import { didYouMean } from '../words/suggest.ts'
import type { Stage } from './stage.ts'

type Issue = z.core.$ZodIssue

/** Validates a value and turns every issue into a problem with its place in the file. */
export function validate<T>(schema: z.ZodType<T>, placed: Placed): Stage<T> {
  const data = plainOf(placed)
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, problems: [] }
  const subject = { placed, data }
  return { value: undefined, problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], subject)) }
}

/** A value with its places, and the same without. */
interface Subject {
  readonly placed: Placed
  readonly data: unknown
}

function problemsOf(issue: Issue, around: readonly PropertyKey[], subject: Subject): Problem[] {
  const path = [...around, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && !saysMore(issue)) {
    const branch = likeliest(issue.errors)
    return branch.flatMap((inner) => problemsOf(inner, path, subject))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.message.split('\n').map((line, index) => {
      const key = issue.keys[index]
      return place(`${line}${where(path)}`, key === undefined ? path : [...path, key], subject, true)
    })
  }
  if (issue.code === 'invalid_key' && issue.issues[0]) {
    return [place(`${sentence(issue.issues[0], path, subject.data)}${where(path)}`, path, subject, true)]
  }
  return [place(`${sentence(issue, path, subject.data)}${where(path)}`, path, subject)]
}

/** Whether the sentence of a union itself is the one to say: it has one, and no branch fits the type of the value. */
function saysMore(issue: Issue & { code: 'invalid_union' }): boolean {
  const none = issue.errors.every((branch) =>
    branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
  )
  return none && !issue.message.startsWith('Invalid input')
}

/** Of a union's branches the one that fits the text best: it fails deepest, and not for its type at the root. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const score = (issues: readonly Issue[]): number => {
    const depth = Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'invalid_union' ? 1 : 0)))
    const wrongType = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')
    return (wrongType ? 0 : 100) + depth * 10 - Math.min(issues.length, 9)
  }
  return [...branches].sort((a, b) => score(b) - score(a))[0] ?? []
}

function sentence(issue: Issue, path: readonly PropertyKey[], data: unknown): string {
  const own = !/^Invalid (input|option)/.test(issue.message)
  if (own || (issue.code !== 'invalid_type' && issue.code !== 'invalid_value')) return lowerFirst(issue.message)
  const value = path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  )
  const name = nameOf(path)
  if (value === undefined) return `missing ${name}`
  if (issue.code === 'invalid_value') return noneOf(name, value, issue.values.map(String))
  return `${name} is ${typeName(value)}, expected ${typeWords[issue.expected] ?? issue.expected}`
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  const list = path.at(-2)
  return typeof last === 'number' && list !== undefined ? `entry ${last + 1} of "${String(list)}"` : `"${String(last)}"`
}

function noneOf(name: string, value: unknown, known: readonly string[]): string {
  const choices = known.length === 1 ? known.join() : `one of ${known.join(', ')}`
  if (typeof value !== 'string') return `${name} is ${typeName(value)}, expected ${choices}`
  return `"${boundedLine(value, 100)}" is not ${choices}${didYouMean(value, known)}`
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text (quote it)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
}

function typeName(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'a map' }[typeof value as string] ??
    typeof value
  )
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function where(path: readonly PropertyKey[]): string {
  if (path.length === 0) return ''
  return ` (at ${path.map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : `${index ? '.' : ''}${String(segment)}`)).join('')})`
}

function place(message: string, path: readonly PropertyKey[], { placed }: Subject, atKey = false): Problem {
  return { message, location: locate(placed, path, atKey) }
}
