import { z } from 'zod'
import { lintFields, selectRules, someRule } from '../../check/lint/select.ts'
import { asking, headerName, oneTarget, strict, target } from '../../check/schema/fields.ts'

const origin = z.string().transform((text, context): string => {
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) {
    return url.origin
  }
  context.addIssue('expected an origin such as https://www.example.com, without a path')
  return z.NEVER
})

export const schema = strict({
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

export type Config = z.output<typeof schema>
