import { z } from 'zod'
import { asking, strict, wait } from '../../check/schema/fields.ts'
import { checkCaptures } from './capture-order.ts'
import { isAnyStatus, until } from './expectation.ts'
import { requestLine } from './request-line.ts'
import { line, request, requestIssues, type Step, type StepText, step } from './step.ts'

const base = z
  .string()
  .regex(
    /^(\/|https?:\/\/[^/?#\s{])[^?#\s{]*$/,
    'a base is a path that starts with / or an http or https URL, without a query and without captured values',
  )
  .refine((text) => text.startsWith('/') || URL.canParse(text), 'not a valid URL')

const repeat = strict({
  times: z
    .int()
    .min(2, 'repeat at least twice')
    .max(1000, 'at most 1000 repetitions: this is a check, not a load test')
    .meta({ description: 'How often the request is sent' }),
  every: wait.default(0).meta({ description: 'Pause between two requests', without: 'none' }),
  until: until.optional().meta({
    title: 'map as `expect`',
    description: 'Stops at the first answer that meets this, and fails when none does',
  }),
})

/** One `http` check as written. */
export const schema = strict({
  ...request,
  request: requestLine.optional().meta({ ...line, without: '`steps` is needed' }),
  base: base.optional().meta({
    title: 'path or URL',
    description: "A path that comes before every path of the check, or a URL in place of the environment's",
    without: "the environment's `url`",
  }),
  steps: z.array(step).min(1, 'no steps').optional().meta({
    title: 'list of requests',
    description: 'A flow with a cookie jar',
  }),
  cleanup: z.array(step).min(1, 'no steps').optional().meta({
    title: 'list of requests',
    description: 'What runs after the flow in any case',
  }),
  repeat: repeat.optional().meta({
    title: '`{ times, every, until }`',
    description: 'Sends the request 2 to 1000 times',
    without: 'once',
  }),
  retry: asking.retry,
})
  .check((context) => {
    const config = context.value
    const issue = (message: string, path: PropertyKey[] = []): void => {
      context.issues.push({ code: 'custom', continue: true, input: config, message, path })
    }
    if (config.request === undefined && config.steps === undefined) issue('expected `request` or `steps`')
    if (config.request !== undefined && config.steps !== undefined) {
      issue('`request` and `steps` exclude each other; make the request the first step', ['request'])
    }
    if (config.steps !== undefined) {
      const ofStep = Object.keys(request).filter((key) => key !== 'timeout' && key !== 'request')
      for (const key of ofStep) if (key in config) issue(`"${key}" belongs to a step, not beside \`steps\``, [key])
      if (config.repeat) issue('`repeat` goes with a single `request`, not with `steps`', ['repeat'])
    } else {
      for (const found of requestIssues(config)) issue(found.message, found.path)
    }
    const isSound = context.issues.length === 0
    if (isSound && config.repeat?.until === undefined && (config.steps ?? [config]).every(isIdle)) {
      issue(anyStatus, [...pathOf(0, config.steps?.length), 'expect', 'status'])
    }
    for (const [index, { retry }] of (config.cleanup ?? []).entries()) {
      if (retry) issue('`retry` goes with a step of the flow, not with the cleanup', ['cleanup', index, 'retry'])
    }
    const steps: readonly StepText[] = [...(config.steps ?? [config]), ...(config.cleanup ?? [])]
    for (const [index, one] of steps.entries()) {
      if (index === 0 && config.repeat) continue
      const at = pathOf(index, config.steps?.length)
      if (one.expect?.['error-rate'] !== undefined) {
        issue('`error-rate` needs `repeat`', [...at, 'expect', 'error-rate'])
      }
      for (const name of ['p50', 'p95', 'p99'] as const) {
        if (one.expect?.time?.[name]) issue(`\`${name}\` needs \`repeat\``, [...at, 'expect', 'time', name])
      }
    }
    for (const found of checkCaptures(config.steps ?? [config], config.cleanup ?? [], config.repeat)) {
      issue(found.message, [...pathOf(found.index, config.steps?.length), ...found.path])
    }
  })
  .transform(({ base, retry, repeat, steps, cleanup, timeout, ...single }) => ({
    base,
    retry,
    repeat,
    timeout,
    steps: steps ?? [single as Step],
    cleanup: cleanup ?? [],
  }))

export type Config = z.output<typeof schema>

const anyStatus = 'every answer has such a status, and nothing else is expected, so that the check asserts nothing'

/** Whether a step expects nothing but an answer of any status. */
function isIdle({ expect, capture }: StepText): boolean {
  return expect !== undefined && capture === undefined && isAnyStatus(expect)
}

/** Where the step with this index stands in the text; steps and then cleanup. */
function pathOf(index: number, steps: number | undefined): PropertyKey[] {
  if (index < (steps ?? 1)) return steps === undefined ? [] : ['steps', index]
  return ['cleanup', index - (steps ?? 1)]
}
