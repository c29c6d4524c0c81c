import { z } from 'zod'
import { asking, duration, headerName, strict, wait } from '../../check/schema/fields.ts'
import { jsonPathText } from '../../expect/jsonpath.ts'
import { matcher, numberMatcher, operatorMap, regex, textMatcher } from '../../expect/matcher.ts'
import { checkCaptures } from './capture-order.ts'
import { requestLine } from './request-line.ts'

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
  status: status.optional().meta({ description: 'Status of the answer', without: '2xx' }),
  headers: filled(headerName, textMatcher, assertsNothing).optional().meta({
    title: 'name to text or operators',
    description:
      'Of a repeated header any value may meet what is asked for, and none may be what is ruled out; a missing one meets only `exists: false`',
  }),
  cookies: filled(z.string().min(1), textMatcher, assertsNothing).optional().meta({
    title: 'name to text or operators',
    description: 'Values that were set by the answer or a redirect on the way; a removed cookie is missing',
  }),
  json: filled(jsonPathText, matcher, assertsNothing).optional().meta({
    title: 'JSON path to expectation',
    description:
      'RFC 9535 paths; one that can only select one node gives its value, any other the list of values; no node is missing',
  }),
  body: textMatcher.optional().meta({ description: 'The decoded text' }),
  url: textMatcher.optional().meta({ description: 'The URL of the last answer' }),
}

function notEmpty(context: z.core.ParsePayload<object>): void {
  if (context.issues.length > 0 || Object.keys(context.value).length > 0) return
  const message = 'an empty expectation asserts nothing; without `expect` the status must be 2xx'
  context.issues.push({ code: 'custom', continue: true, input: context.value, message })
}

const expectation = strict({
  ...answer,
  time: time.optional().meta({
    title: 'map of `lt lte gt gte p50 p95 p99`',
    description: 'Time from the start of the request to the last byte, redirects included; percentiles with `repeat`',
  }),
  schema: z
    .union([z.string().min(1), filled(z.string(), z.unknown(), assertsNothing)])
    .optional()
    .meta({
      title: 'path or JSON Schema',
      description: 'A JSON Schema (2020-12, or draft-07 by its `$schema`), inline or a file of the checkout',
    }),
  'error-rate': numberMatcher.optional().meta({
    description: 'With `repeat`: the share of answers that were not as expected or did not come',
  }),
}).check(notEmpty)

export type Expectation = z.output<typeof expectation>

const until = strict(answer).check(notEmpty)

const captureName = z
  .string()
  .regex(/^[A-Za-z_][\w-]*$/, 'the name of a capture is letters, digits, - and _, and starts with a letter')

const capture = strict({
  json: jsonPathText.optional().meta({ title: 'JSON path', description: 'The value at this path of the body' }),
  header: headerName.optional().meta({ title: 'name', description: 'The value of this header' }),
  cookie: z.string().min(1).optional().meta({ title: 'name', description: 'The value of this cookie' }),
  regex: regex.optional().meta({ description: 'The first group of this expression on the body' }),
  secret: z.boolean().default(false).meta({ description: 'Whether the value is masked everywhere' }),
}).refine(
  ({ json, header, cookie, regex }) => [json, header, cookie, regex].filter((one) => one !== undefined).length === 1,
  'a capture takes exactly one of json, header, cookie and regex',
)

export type Capture = z.output<typeof capture>

const scalar = z.union([z.string(), z.number(), z.boolean()])

const filePart = strict({
  file: z.string().min(1).meta({ title: 'path', description: 'Path in the checkout' }),
  filename: z.string().min(1).optional().meta({
    description: 'The name that is sent',
    without: 'the name of the file',
  }),
  type: headerValue.min(1).optional().meta({ description: 'The media type that is sent' }),
})

export type FilePart = z.output<typeof filePart>

const line = {
  title: '`METHOD target`',
  description: 'Method and a path, or an http or https URL',
}

const request = {
  request: requestLine.meta(line),
  headers: filled(sentHeader, headerValue, sendsNothing).optional().meta({
    title: 'name to text',
    description: 'Headers that are sent',
  }),
  json: z.unknown().optional().meta({ title: 'any value', description: 'A body of JSON; a request has one body' }),
  form: filled(z.string(), z.union([scalar, z.array(scalar).min(1)]), sendsNothing)
    .optional()
    .meta({
      title: 'name to value or list',
      description: 'A body as forms send it',
    }),
  text: z.string().optional().meta({ description: 'A body of plain text' }),
  multipart: filled(
    z.string().min(1),
    z.union([scalar, filePart, z.array(z.union([scalar, filePart])).min(1)]),
    sendsNothing,
  )
    .optional()
    .meta({
      title: 'name to value, `{ file, filename, type }` or list',
      description: 'A body of parts, files of the checkout among them',
    }),
  basic: strict({
    username: z.string().min(1).meta({ description: 'Name of the account' }),
    password: z.string().meta({ description: 'Its password; give it as a secret' }),
  })
    .optional()
    .meta({ title: '`{ username, password }`', description: 'Credentials for basic authentication' }),
  bearer: headerValue.min(1).optional().meta({ title: 'text', description: 'A token' }),
  timeout: asking.timeout.meta({ description: 'Time for the whole exchange with its redirects' }),
  redirect: z.enum(['follow', 'manual', 'error']).optional().meta({
    description: '`follow` goes along, `manual` takes the redirect for the answer, `error` fails',
    without: '`follow`',
  }),
  'max-redirects': z.int().min(1).max(20).optional().meta({
    description: 'Most redirects that are followed',
    without: '10',
  }),
  expect: expectation.optional().meta({
    title: 'map',
    description: 'What the answer must be: `status headers cookies json body url schema time error-rate`',
    without: 'status 2xx',
  }),
  capture: filled(captureName, capture, 'an empty map captures nothing').optional().meta({
    title: 'name to `{ json, header, cookie or regex, secret }`',
    description: 'Values for later steps',
  }),
}

const step = strict({
  name: z.string().min(1).optional().meta({ description: 'What the step is called in reports' }),
  ...request,
}).check((context) => {
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
