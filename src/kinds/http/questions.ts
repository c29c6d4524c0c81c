import type { Scene } from '../../check/kind.ts'
import type { LaterQuestion, ReadQuestion, RequestQuestion } from '../../check/question.ts'
import { splitRequest } from './request-line.ts'
import type { Config } from './schema.ts'
import type { Step } from './step.ts'
import { type Base, baseOf, labelOf, resolveTarget } from './target.ts'
import { capturesIn } from './template.ts'

export type StepQuestions = {
  /** Later where its target needs what an answer before it holds. */
  readonly request: RequestQuestion | LaterQuestion
  readonly redirects: LaterQuestion | null
  /** Files that are sent, in the order of the parts. */
  readonly files: readonly (ReadQuestion | LaterQuestion)[]
  /** The file of a JSON Schema. */
  readonly schema: ReadQuestion | null
}

export type Asked = { readonly steps: readonly StepQuestions[]; readonly cleanup: readonly StepQuestions[] }

/** Redirects that are followed where a step does not say how many. */
const usualRedirects = 10

/** @throws ProbeError `http/request` where a step has no usable URL */
export function questions(config: Config, { environment }: Pick<Scene, 'environment'>): Asked {
  const base = baseOf(environment.url, config.base)
  return {
    steps: config.steps.map((step) => ofStep(step, base, config.repeat?.times ?? triesOf(step))),
    cleanup: config.cleanup.map((step) => ofStep(step, base, 1)),
  }
}

/** How many redirects a step follows at most. */
export function mostRedirects(step: Step): number {
  return step['max-redirects'] ?? usualRedirects
}

/** How often a step is sent at most. */
function triesOf({ retry }: Step): number {
  return retry === undefined ? 1 : Math.ceil(retry.for / retry.every) + 1
}

function ofStep(step: Step, base: Base | null, times: number): StepQuestions {
  const { method } = splitRequest(step.request)
  const request: StepQuestions['request'] =
    capturesIn(step.request).length > 0
      ? { action: 'request', later: labelOf(step), atMost: times }
      : {
          action: 'request',
          method,
          url: resolveTarget(step, base, new Map()).url,
          ...(times > 1 && { times }),
        }
  const follows = step.redirect === undefined || step.redirect === 'follow'
  const what = 'later' in request ? request.later : `${method} ${request.url}`
  const schema = step.expect?.schema
  return {
    request,
    redirects: follows
      ? { action: 'request', later: `redirects of ${what}`, atMost: mostRedirects(step) * times }
      : null,
    files: filesOf(step).map((path) =>
      capturesIn(path).length > 0
        ? { action: 'read', later: `the file ${path}`, atMost: times }
        : { action: 'read', paths: [path], pick: 'each' },
    ),
    schema: typeof schema === 'string' ? { action: 'read', paths: [schema], pick: 'each' } : null,
  }
}

function filesOf(step: Step): string[] {
  return Object.values(step.multipart ?? {})
    .flat()
    .flatMap((part) => (typeof part === 'object' ? [part.file] : []))
}
