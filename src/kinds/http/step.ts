import { z } from 'zod'
import { asking, headerName, headerValue, strict, wait } from '../../check/schema/fields.ts'
import { jsonPathText } from '../../expect/jsonpath.ts'
import { pattern } from '../../expect/schema.ts'
import { withoutLineEnd } from '../../formats/http-token.ts'
import { expectation } from './expectation.ts'
import { filled } from './fields.ts'
import { requestLine } from './request-line.ts'

const ownHeaders = ['connection', 'content-length', 'expect', 'keep-alive', 'te', 'transfer-encoding', 'upgrade']

const sentHeader = headerName.refine(
  (name) => !ownHeaders.includes(name.toLowerCase()),
  'this header is set by the gate itself',
)

const sendsNothing = 'an empty map sends nothing'

const captureName = z
  .string()
  .regex(/^[A-Za-z_][\w-]*$/, 'the name of a capture is letters, digits, - and _, and starts with a letter')

const capture = strict({
  json: jsonPathText.optional().meta({ title: 'JSON path', description: 'The value at this path of the body' }),
  header: headerName.optional().meta({ title: 'name', description: 'The value of this header' }),
  cookie: z.string().min(1).optional().meta({ title: 'name', description: 'The value of this cookie' }),
  regex: pattern.optional().meta({ description: 'The first group of this expression on the body' }),
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

export const line = {
  title: '`METHOD target`',
  description: 'Method and a path, or an http or https URL',
}

/** RFC 7617 section 2; a line break at the end is one of the file that a secret was read from. */
const credential = z
  .string()
  .overwrite(withoutLineEnd)
  .regex(/^[^\x00-\x1f\x7f]*$/, 'basic authentication takes no line breaks and other control characters')

/** The keys of a request; a check with a single one has them too. */
export const request = {
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
    username: credential.min(1).meta({ description: 'Name of the account' }),
    password: credential.meta({ description: 'Its password; give it as a secret' }),
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

const retry = strict({
  for: wait.meta({ description: 'How long the step is sent again while it is not as expected' }),
  every: wait.default(1000).meta({ description: 'Pause between two tries' }),
})

export const step = strict({
  name: z.string().min(1).optional().meta({ description: 'What the step is called in reports' }),
  ...request,
  retry: retry.optional().meta({
    title: '`{ for, every: 1s }`',
    description: 'Sends this step again, and no other, until it is as expected or the deadline `for` is over',
    without: 'once',
  }),
}).check((context) => {
  for (const issue of requestIssues(context.value))
    context.issues.push({ code: 'custom', continue: true, input: context.value, ...issue })
})

export type Step = z.output<typeof step>

/** A step that may lack any key. */
export type StepText = { readonly [Key in keyof Step]?: Step[Key] | undefined }

/** What is wrong with a request as a whole. */
export function requestIssues(fields: StepText): { message: string; path: PropertyKey[] }[] {
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
