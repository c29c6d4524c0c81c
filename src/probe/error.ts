import type { RuleId } from '../words/index.ts'

/** A question that could not be asked or got no answer. Never means "no". */
export class ProbeError extends Error {
  override readonly name = 'ProbeError'
  readonly rule: RuleId
  readonly expected: string
  readonly observed: string
  readonly url: string | undefined
  readonly fix: string | undefined

  constructor(
    rule: RuleId,
    message: string,
    details: { expected: string; observed: string; url?: string; fix?: string; cause?: unknown },
  ) {
    super(message, { cause: details.cause })
    this.rule = rule
    this.expected = details.expected
    this.observed = details.observed
    this.url = details.url
    this.fix = details.fix
  }
}

/** The code of an error of the system, such as `ENOENT`, or undefined. */
export function codeOf(error: unknown): string | undefined {
  const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
