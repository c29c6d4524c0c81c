import type { Family } from '../../../check/lint/rule.ts'
import type { Assignment } from '../../../formats/python/assignments.ts'
import type { Value } from '../../../formats/python/values.ts'
import { boundedLine } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { absent, found, isOpen, isTruthy, type Judged, notDecidable, undecided } from '../setting.ts'

/** The settings of each database, by its alias. */
function databases({ assignments }: Seen): { at: Assignment; all: readonly (readonly [string, Value])[] } | undefined {
  const at = assignments.get('DATABASES')
  if (!at) return undefined
  const entries = at.value.kind === 'map' ? at.value.entries : []
  return { at, all: entries.map(([key, value]) => [key.kind === 'string' ? key.value : '', value]) }
}

function entry(map: Value, key: string): Value | undefined {
  if (map.kind !== 'map') return undefined
  return map.entries.find(([name]) => name.kind === 'string' && name.value === key)?.[1]
}

export function connMaxAge(settings: Seen): Judged {
  const written = databases(settings)
  if (!written) return absent(settings, 'DATABASES', 'DATABASES with CONN_MAX_AGE', 'none')
  const { at, all } = written
  if (isOpen(at) || all.length === 0) return notDecidable(at)
  const expected = 'CONN_MAX_AGE of 60 or more, or a pool'
  for (const [alias, database] of all) {
    if (database.kind !== 'map') return notDecidable(at)
    const engine = entry(database, 'ENGINE')
    if (engine?.kind === 'string' && engine.value.endsWith('sqlite3')) continue
    const age = entry(database, 'CONN_MAX_AGE')
    const pool = entry(entry(database, 'OPTIONS') ?? { kind: 'none' }, 'pool')
    if (pool && (isTruthy(pool) || pool.kind === 'computed' || pool.kind === 'map')) continue
    if (age?.kind === 'computed') return undecided('CONN_MAX_AGE', age.keys, at)
    // None keeps connections for ever.
    if (age && (age.kind === 'none' || isTruthy(age))) continue
    const message = `The database ${boundedLine(alias)} is connected anew for every request`
    return [found(at, message, expected, age ? 'CONN_MAX_AGE = 0' : 'no CONN_MAX_AGE')]
  }
  return []
}

export function sqlite(settings: Seen): Judged {
  const written = databases(settings)
  if (!written) return []
  const { at, all } = written
  const file = all.find(([, database]) => {
    const engine = entry(database, 'ENGINE')
    return engine?.kind === 'string' && engine.value.endsWith('sqlite3')
  })
  if (file && !at.conditional && !at.overlaid) {
    const message = `The database ${boundedLine(file[0])} is a file of SQLite`
    return [found(at, message, 'a database server', 'sqlite3')]
  }
  return isOpen(at) ? notDecidable(at) : []
}

/** The rules of this family by their names. */
export const databasesRules = {
  'conn-max-age': connMaxAge,
  sqlite,
} as const satisfies Family<'django'>
