import { z } from 'zod'
import { type Draft, defineCheck } from '../../check/kind.ts'
import { atLevels, lintFields, selectRules, someRule } from '../../check/lint/select.ts'
import { asking, headerName, oneTarget, strict, target } from '../../check/schema/fields.ts'
import { requireTarget, targetUrl } from '../../check/target.ts'
import { type CorsObservation, type Grant, observeCors } from './observe.ts'
import { corsRules } from './rules.ts'

const origin = z.string().transform((text, context): string => {
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) {
    return url.origin
  }
  context.addIssue('expected an origin such as https://www.example.com, without a path')
  return z.NEVER
})

const schema = strict({
  ...target,
  ...lintFields('cors'),
  ...asking,
  allowed: z.array(origin).min(1, 'an empty list allows nobody').max(20).optional().meta({
    title: 'list of 1 to 20 origins',
    description: 'Origins that must be accepted; `expected` needs it',
  }),
  methods: z
    .array(z.string().regex(/^[A-Z]+$/, 'expected a method such as POST'))
    .min(1, 'an empty list asks for no method')
    .default(['GET'])
    .meta({ title: 'list', description: 'What their preflights ask for' }),
  headers: z.array(headerName).default([]).meta({
    title: 'list of names',
    description: 'Request headers that their preflights ask for',
    without: 'none',
  }),
  credentials: z.boolean().default(false).meta({
    description: 'Whether allowed origins send cookies or a login',
  }),
})
  .check(oneTarget, someRule('cors'))
  .check((context) => {
    if (context.issues.length > 0) return
    const { allowed, rules } = context.value
    const judged = [...selectRules('cors', context.value).keys()].filter((id) => id !== 'cors/unexpected-status')
    const needsAllowed = rules?.includes('expected') || judged.every((id) => id === 'cors/expected')
    if (allowed !== undefined || !needsAllowed) return
    const message = 'the rule "expected" needs `allowed`: the origins that must be accepted'
    context.issues.push({ code: 'custom', input: context.value, path: ['rules'], message })
  })

type Config = z.output<typeof schema>

/** `cors`: allowed origins are accepted, foreign ones are not, on GET and on preflights. */
export const cors = defineCheck<Config, CorsObservation>({
  kind: 'cors',
  schema: schema as unknown as z.ZodType<Config>,
  plan: (config, scene) => {
    const url = targetUrl(config, scene.environment)
    if (url === null) return []
    const allowed = (config.allowed ?? []).flatMap((one) =>
      ['GET', 'OPTIONS'].map((method) => `${method} ${url} with Origin ${one}`),
    )
    const foreign = asksForeign(config) ? [`GET and OPTIONS ${url} with six foreign origins`] : []
    return [...foreign, ...allowed].map((text) => ({ action: 'request', target: text }))
  },
  observe: (config, world) =>
    observeCors(
      {
        url: requireTarget(config, world.environment),
        allowed: config.allowed ?? [],
        methods: config.methods,
        headers: config.headers,
        timeoutMs: config.timeout ?? world.timeoutMs,
        foreign: asksForeign(config),
      },
      world,
    ),
  judge: (seen, config) => {
    const failed = condition(seen)
    if (failed.length > 0) return { findings: failed }
    const selected = selectRules('cors', config)
    const input = { seen, headers: config.headers, credentials: config.credentials }
    const ids = (Object.keys(corsRules) as (keyof typeof corsRules)[]).filter((id) => selected.has(id))
    return {
      findings: atLevels(
        ids.flatMap((id) => corsRules[id](input)),
        selected,
      ),
    }
  },
})

function asksForeign(config: Config): boolean {
  const selected = selectRules('cors', config)
  return selected.size > 1 || !selected.has('cors/expected')
}

/** Answers of an address that exists; an API may well refuse a GET without a login. */
const answers = new Set([400, 401, 403, 405, 406, 415, 422])

function condition(seen: CorsObservation): readonly Draft[] {
  const gets = [...seen.foreign, ...seen.allowed].flatMap(({ grants }) => grants).filter((one) => one.request === 'GET')
  const wrong = gets.find((one: Grant) => !(one.status >= 200 && one.status < 300) && !answers.has(one.status))
  if (!wrong) return []
  return [
    {
      rule: 'cors/unexpected-status',
      message: `The address answers ${wrong.status}`,
      expected: '2xx, or a refusal such as 401, 403 or 405',
      observed: `${wrong.status} to GET with Origin ${wrong.origin}`,
      url: seen.url,
    },
  ]
}
