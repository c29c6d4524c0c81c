import { type Found, type NotJudged, notJudged, type Rule } from '../../check/lint/rule.ts'
import type { Assignment } from '../../formats/python/assignments.ts'
import type { Value } from '../../formats/python/values.ts'
import { boundedLine } from '../../secrecy/bounded.ts'
import type { Seen } from './judge.ts'

export type Judged = ReturnType<Rule<Seen>>

/** The finding of a setting as it is assigned. */
export function found(at: Assignment, message: string, expected: string, observed: string): Found {
  const { file, line, column } = at
  return { message, expected, observed: boundedLine(observed), location: { file, line, column } }
}

/** For a setting that is nowhere assigned: a finding, unless it may come from where text does not show it. */
export function absent(settings: Seen, name: string, expected: string, fallback: string): Judged {
  const location = { file: settings.file }
  if (settings.open) {
    const why = 'not set in what could be read, and more is imported'
    return notJudged(`${name} is not decidable here: ${why}`, { note: { location } })
  }
  return [{ message: `${name} is not set`, expected, observed: `Django's default: ${fallback}`, location }]
}

/** For a setting that only running the settings could tell: no claim is made of it. */
export function notDecidable(at: Assignment): NotJudged {
  return undecided(at.name, at.value.kind === 'computed' ? at.value.keys : [], at)
}

/** As `notDecidable`, for a part of a setting. */
export function undecided(name: string, keys: readonly string[], { file, line, column }: Assignment): NotJudged {
  const why =
    keys.length > 0
      ? `read from the environment key ${keys.slice(0, 3).join(', ')}`
      : 'computed when the settings are loaded'
  return notJudged(`${name} is not decidable here: ${why}`, { note: { location: { file, line, column } } })
}

/** Whether text does not decide an assignment. */
export function isOpen(at: Assignment): boolean {
  return at.conditional || at.overlaid === true || at.value.kind === 'computed'
}

export function isTruthy(value: Value): boolean {
  switch (value.kind) {
    case 'string':
      return value.value !== ''
    case 'number':
      return value.value !== 0
    case 'boolean':
      return value.value
    case 'list':
      return value.items.length > 0
    case 'map':
      return value.entries.length > 0
    default:
      return false
  }
}

/** A rule that wants a switch on. */
export function switchOn(name: string, byDefault: boolean): Rule<Seen> {
  return (settings) => {
    const at = settings.assignments.get(name)
    if (!at) return byDefault ? [] : absent(settings, name, `${name} = True`, 'False')
    if (isOpen(at)) return notDecidable(at)
    if (at.value.kind === 'boolean' && at.value.value) return []
    return [found(at, `${name} is not True`, `${name} = True`, `${name} off`)]
  }
}
