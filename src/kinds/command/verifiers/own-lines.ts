/** By what a log tells requests of the gate from those of others. */
export interface OwnMarks {
  readonly userAgent: string
  /** What the field `Readiness-Run` of the run holds; empty where there is none. */
  readonly run: string
  /** Paths and queries that were answered by 4xx. */
  readonly refused: readonly string[]
}

/** What nobody but the gate asks for: a path, a host or a body that exists nowhere, which V8
 * quotes shortened, and a broken escape. */
const strange = /\breadiness-(?:missing|[0-9a-f]{16})\b|"readiness-"\.{3}|\/%c0(?![\w%])/i

/** Identifiers that are shorter stand in lines by chance. */
const shortestRun = 8

/** A trace below the line of its error: how it begins, and what joins two of them. */
const traceBegin = /^(?:Traceback \(most recent call last\)|During handling of |The above exception |Caused by: )/

/**
 * The lines of a log that requests of the gate did not cause: none that names its user agent, its run, what only the gate
 * asks for, or by its request line a path that it was refused; nor the trace below such a line of an error.
 */
export function withoutOwnLines(
  lines: readonly string[],
  marks: OwnMarks,
  isError: (line: string) => boolean,
): readonly string[] {
  const requests = new Set(marks.refused.map((path) => `GET ${path}`))
  const isOwn = (line: string): boolean => {
    if (line.includes(marks.userAgent) || strange.test(line)) return true
    if (marks.run.length >= shortestRun && hasWord(line, marks.run)) return true
    const request = /"(GET \S{1,500}) HTTP\//.exec(line)?.[1]
    return request !== undefined && requests.has(request)
  }
  let below: 'others' | 'error' | 'trace' = 'others'
  return lines.filter((line) => {
    if (below !== 'others') {
      if (traceBegin.test(line)) {
        below = 'trace'
        return false
      }
      if (/^\s/.test(line)) return false
      // A trace ends with one line that names the exception.
      if (below === 'trace' && !isOwn(line) && /^[\w.]{1,200}(?::|$)/.test(line)) {
        below = 'error'
        return false
      }
    }
    const own = isOwn(line)
    below = own && isError(line) ? 'error' : 'others'
    return !own
  })
}

/** Without a letter, digit or hyphen beside it, as of a longer one. */
function hasWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    if (!/[\w-]/.test(line.charAt(at - 1)) && !/[\w-]/.test(line.charAt(at + word.length))) return true
  }
  return false
}
