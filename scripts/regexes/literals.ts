import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import jsTokens from 'js-tokens'

/** A regular expression that is written out in the sources. */
export interface Literal {
  readonly source: string
  readonly flags: string
  /** Where it stands, `path:line`; the same may stand in many places. */
  readonly places: readonly string[]
}

export interface Written {
  readonly literals: readonly Literal[]
  /** Files that put expressions together while they run, and how many. */
  readonly composed: ReadonlyMap<string, number>
}

/** Every regular expression in the TypeScript files below a folder. */
export function regexesIn(folder: string): Written {
  const literals = new Map<string, { source: string; flags: string; places: string[] }>()
  const composed = new Map<string, number>()
  for (const path of globSync(`${folder}/**/*.ts`).sort()) {
    // Types are taken out and leave blanks, so that lines stay.
    const code = stripTypeScriptTypes(readFileSync(path, 'utf8'))
    let line = 1
    for (const { type, value } of jsTokens(code)) {
      if (type === 'RegularExpressionLiteral') {
        const end = value.lastIndexOf('/')
        const known = literals.get(value) ?? { source: value.slice(1, end), flags: value.slice(end + 1), places: [] }
        known.places.push(`${path}:${line}`)
        literals.set(value, known)
      }
      line += value.split('\n').length - 1
    }
    const count = code.split('new RegExp(').length - 1
    if (count > 0) composed.set(path, count)
  }
  return { literals: [...literals.values()], composed }
}
