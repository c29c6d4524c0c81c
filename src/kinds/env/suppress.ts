import type { Token } from '../../formats/dotenv/index.ts'

export interface Suppression {
  readonly rules: readonly string[]
  /** Name of the file. */
  readonly file: string
  /** Line of the assignment that it speaks for. */
  readonly line: number
  readonly key: string
  /** Line of the comment. */
  readonly comment: number
}

export interface Suppressions {
  readonly suppressions: readonly Suppression[]
  readonly faults: readonly SuppressionFault[]
}

export interface SuppressionFault {
  /** Name of the file. */
  readonly file: string
  readonly line: number
  readonly problem: string
}

const form = /^readiness:\s*ignore\b(.*)$/i

/** Reads `# readiness: ignore <rule>[, <rule>] -- <reason>`, above an assignment or behind it. */
export function suppressionsIn(file: string, tokens: readonly Token[], known: ReadonlySet<string>): Suppressions {
  const found: Suppression[] = []
  const faults: SuppressionFault[] = []
  let pending: { rules: readonly string[]; comment: number }[] = []
  const parse = (text: string, line: number): void => {
    const match = form.exec(text)
    if (!match) return
    const [names = '', reason = ''] = (match[1] ?? '').split(/\s--(?:\s|$)/, 2)
    const rules = names
      .split(/[\s,]+/)
      .filter((name) => name !== '')
      .map((name) => name.replace(/^env\//, ''))
    if (rules.length === 0) faults.push({ file, line, problem: 'no rule' })
    else if (rules.some((rule) => !known.has(rule))) faults.push({ file, line, problem: 'an unknown rule' })
    else if (reason.trim() === '') faults.push({ file, line, problem: 'no reason behind `--`' })
    else pending.push({ rules, comment: line })
  }
  let last = 0
  for (const token of tokens) {
    if (token.kind === 'comment') {
      if (token.span.line !== last + 1) pending = []
      parse(token.text, token.span.line)
      last = token.span.line
    } else {
      const line = token.kind === 'assignment' ? token.keySpan.line : token.span.line
      if (line !== last + 1) pending = []
      if (token.kind === 'assignment') {
        if (token.comment !== null) parse(token.comment, line)
        for (const one of pending) found.push({ ...one, file, line, key: token.key })
      }
      pending = []
      last = line
    }
  }
  return { suppressions: found, faults }
}
