import { capturesIn, hasForeignVariable } from './template.ts'

/** What is read of a step: its captures, and every text in it. */
interface Capturing {
  readonly capture?: Readonly<Record<string, unknown>> | undefined
}

export interface CaptureIssue {
  /** Of the step; cleanup steps are counted on after the steps. */
  readonly index: number
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Captures that are used before a step defines them, are unknown, or stand where no value can go. */
export function checkCaptures(
  steps: readonly Capturing[],
  cleanup: readonly Capturing[],
  repeat: object | undefined,
): CaptureIssue[] {
  const issues: CaptureIssue[] = []
  const defined = new Set<string>()
  const later = new Set([...steps, ...cleanup].flatMap((step) => Object.keys(step.capture ?? {})))
  for (const [index, step] of [...steps, ...cleanup].entries()) {
    const { capture, ...used } = withoutSteps(step)
    for (const { text, path } of texts(index === 0 && repeat ? { ...used, repeat } : used)) {
      for (const name of capturesIn(text)) {
        if (defined.has(name)) {
          if (['matches', 'not-matches', 'schema'].some((key) => path.includes(key))) {
            issues.push({ index, path, message: 'a captured value is no expression; compare it with eq or contains' })
          }
        } else {
          const why = later.has(name) ? 'is captured only later' : 'is captured by no step before'
          issues.push({ index, path, message: `"${name}" ${why}` })
        }
      }
      if (hasForeignVariable(text)) issues.push({ index, path, message: 'an unknown variable is left in the text' })
    }
    for (const name of Object.keys(capture ?? {})) defined.add(name)
  }
  return issues
}

/** A single request stands beside the cleanup in one map. */
function withoutSteps(step: Capturing): Capturing {
  const { steps: _, cleanup: __, ...own } = step as Capturing & { steps?: unknown; cleanup?: unknown }
  return own
}

function texts(data: unknown, path: readonly PropertyKey[] = []): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof data === 'string') return [{ text: data, path }]
  if (data === null || typeof data !== 'object') return []
  return Object.entries(data).flatMap(([key, value]) =>
    texts(value, [...path, Array.isArray(data) ? Number(key) : key]),
  )
}
