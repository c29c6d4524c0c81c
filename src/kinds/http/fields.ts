import { z } from 'zod'
import { asking, duration, strict, wait } from '../../check/schema/fields.ts'
import { jsonPathText } from '../../expect/jsonpath.ts'
import { matcher, numberMatcher, operatorMap, regex, textMatcher } from '../../expect/matcher.ts'
import { checkCaptures } from './capture-order.ts'
import { requestLine } from './request-line.ts'

const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'not the name of a header')

const ownHeaders = ['connection', 'content-length', 'expect', 'keep-alive', 'te', 'transfer-encoding', 'upgrade']

const sentHeader = headerName.refine(
  (name) => !ownHeaders.includes(name.toLowerCase()),
  'this header is set by the gate itself',
)

const headerValue = z
  .string()
  .regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'a header value has no line breaks, and only characters of Latin-1')

/** A map that has at least one entry. */
function filled<Key extends z.ZodType<string, string>, Value extends z.ZodType>(key: Key, value: Value, empty: string) {
  return z.record(key as unknown as z.ZodString, value).refine((map) => Object.keys(map).length > 0, empty)
}

const assertsNothing = 'an empty map asserts nothing'
const sendsNothing = 'an empty map sends nothing'

const status = numberMatcher.refine(
  (wanted) => statusesIn(wanted).every((one) => Number.isInteger(one) && one >= 100 && one <= 599),
  'a status is a whole number from 100 to 599',
)

function statusesIn(wanted: z.output<typeof numberMatcher>): number[] {
  if (typeof wanted === 'number') return [wanted]
  return Object.values(wanted)
    .flat()
    .filter((value): value is number => value !== undefined)
}

const limits = { lt: duration.optional(), lte: duration.optional(), gt: duration.optional(), gte: duration.optional() }
const limit = (text: string): string =>
  `a time is compared; write { lt: ${duration.safeParse(text).success ? text : '1s'} }`
const percentile = operatorMap(limits, limit).optional()

const time = operatorMap({ ...limits, p50: percentile, p95: percentile, p99: percentile }, limit)

const answer = {
  status: status.optional(),
  headers: filled(headerName, textMatcher, assertsNothing).optional(),
  cookies: filled(z.string().min(1), textMatcher, assertsNothing).optional(),
  json: filled(jsonPathText, matcher, assertsNothing).optional(),
  body: textMatcher.optional(),
  url: textMatcher.optional(),
}

function notEmpty(context: z.core.ParsePayload<object>): void {
  if (context.issues.length > 0 || Object.keys(context.value).length > 0) return
  const message = 'an empty expectation asserts nothing; without `expect` the status must be 2xx'
  context.issues.push({ code: 'custom', continue: true, input: context.value, message })
}

const expectation = strict({
  ...answer,
  time: time.optional(),
  /** A JSON Schema, or the path of one in the checkout. */
  schema: z.union([z.string().min(1), filled(z.string(), z.unknown(), assertsNothing)]).optional(),
  'error-rate': numberMatcher.optional(),
}).check(notEmpty)

export type Expectation = z.output<typeof expectation>

const until = strict(answer).check(notEmpty)

const captureName = z
  .string()
  .regex(/^[A-Za-z_][\w-]*$/, 'the name of a capture is letters, digits, - and _, and starts with a letter')

const capture = strict({
  json: jsonPathText.optional(),
  header: headerName.optional(),
  cookie: z.string().min(1).optional(),
  regex: regex.optional(),
  secret: z.boolean().default(false),
}).refine(
  ({ json, header, cookie, regex }) => [json, header, cookie, regex].filter((one) => one !== undefined).length === 1,
  'a capture takes exactly one of json, header, cookie and regex',
)

export type Capture = z.output<typeof capture>

const scalar = z.union([z.string(), z.number(), z.boolean()])

const filePart = strict({
  /** Path in the checkout. */
  file: z.string().min(1),
  filename: z.string().min(1).optional(),
  type: headerValue.min(1).optional(),
})

export type FilePart = z.output<typeof filePart>

const request = {
  request: requestLine,
  headers: filled(sentHeader, headerValue, sendsNothing).optional(),
  json: z.unknown().optional(),
  form: filled(z.string(), z.union([scalar, z.array(scalar).min(1)]), sendsNothing).optional(),
  text: z.string().optional(),
  multipart: filled(
    z.string().min(1),
    z.union([scalar, filePart, z.array(z.union([scalar, filePart])).min(1)]),
    sendsNothing,
  ).optional(),
  basic: strict({ username: z.string().min(1), password: z.string() }).optional(),
  bearer: headerValue.min(1).optional(),
  timeout: wait.optional(),
  redirect: z.enum(['follow', 'manual', 'error']).optional(),
  'max-redirects': z.int().min(1).max(20).optional(),
  expect: expectation.optional(),
  capture: filled(captureName, capture, 'an empty map captures nothing').optional(),
}

const step = strict({ name: z.string().min(1).optional(), ...request }).check((context) => {
  for (const issue of requestIssues(context.value))
    context.issues.push({ code: 'custom', continue: true, input: context.value, ...issue })
})

export type Step = z.output<typeof step>

/** A step that may lack any key. */
export type StepText = { readonly [Key in keyof Step]?: Step[Key] | undefined }

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
    .max(1000, 'at most 1000 repetitions: this is a check, not a load test'),
  every: wait.default(0),
  until: until.optional(),
})

/** One `http` check as written. */
export const schema = strict({
  ...request,
  request: requestLine.optional(),
  base: base.optional(),
  retry: asking.retry,
  repeat: repeat.optional(),
  steps: z.array(step).min(1, 'no steps').optional(),
  cleanup: z.array(step).min(1, 'no steps').optional(),
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

/** Where the step with this index stands in the text; steps and then cleanup. */
function pathOf(index: number, steps: number | undefined): PropertyKey[] {
  if (index < (steps ?? 1)) return steps === undefined ? [] : ['steps', index]
  return ['cleanup', index - (steps ?? 1)]
}

function requestIssues(fields: StepText): { message: string; path: PropertyKey[] }[] {
  const found: { message: string; path: PropertyKey[] }[] = []
  const bodies = (['json', 'form', 'text', 'multipart'] as const).filter((key) => fields[key] !== undefined)
  const method = fields.request?.split(' ')[0] ?? ''
  if (bodies.length > 1) {
    found.push({ message: `a request has one body, not ${bodies.join(' and ')}`, path: [bodies[1] ?? ''] })
  }
  if (bodies[0] && (method === 'GET' || method === 'HEAD')) {
    found.push({ message: `a ${method} request has no body`, path: [bodies[0]] })
  }
  const authorization = Object.keys(fields.headers ?? {}).find((name) => name.toLowerCase() === 'authorization')
  const credentials = [
    ...(['basic', 'bearer'] as const).filter((key) => fields[key] !== undefined),
    ...(authorization === undefined ? [] : ['headers']),
    ...(/^\S+ https?:\/\/[^/?#]*@/.test(fields.request ?? '') ? ['request'] : []),
  ]
  if (credentials.length > 1) {
    found.push({
      message: 'a request has one set of credentials: basic, bearer, an authorization header or in the URL',
      path: [credentials[0] ?? ''],
    })
  }
  if (fields['max-redirects'] !== undefined && fields.redirect !== undefined && fields.redirect !== 'follow') {
    found.push({ message: '`max-redirects` goes with `redirect: follow`', path: ['max-redirects'] })
  }
  return found
}
