import { z } from 'zod'
import { asking, strict, wait } from '../../check/schema/fields.ts'
import { countMatcher, presentText } from '../../expect/schema.ts'

const name = z.string().min(1, 'a check without a name is none')
const source = z
  .string()
  .regex(
    /^@?[A-Za-z0-9][\w-]*$/,
    'expected the short name of an app, such as github-actions, or a person, such as @octocat',
  )

const named = strict({
  name,
  source: source.optional(),
  conclusion: presentText.optional(),
})

const check = z.union([name.transform((text): z.output<typeof named> => ({ name: text })), named])

/** Severities from the mildest on. `any` counts also what has none. */
export const severities = ['any', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

const count = countMatcher.optional()
const counts = strict({ any: count, low: count, medium: count, high: count, critical: count }).refine(
  (given) => Object.keys(given).length > 0,
  'name a severity: without one nothing is asked',
)
const alerts = strict({
  'code-scanning': counts.optional(),
  dependabot: counts.optional(),
  'secret-scanning': strict({ any: countMatcher }).optional(),
}).refine((given) => Object.keys(given).length > 0, 'name `code-scanning`, `dependabot` or `secret-scanning`')

const protection = strict({
  branch: z.string().min(1).optional(),
  requires: z.array(name).min(1, 'an empty list requires nothing').max(50).optional(),
  bypass: z.enum(['nobody', 'anybody']).default('nobody'),
})

export const schema = strict({
  checks: z.array(check).min(1, 'an empty list asks nothing').max(50).optional().meta({
    title: 'list of names, or of `{ name, source, conclusion }`',
    description:
      'Check runs and commit statuses that must have succeeded; `source` is the app (`github-actions`) or person (`@login`) who says so, `conclusion` an expectation in place of `success`',
  }),
  approvals: countMatcher.optional().meta({
    description: 'How many people who may write approve the head of the pull request as it is now',
  }),
  'code-owners': z.literal(true).optional().meta({
    title: '`true`',
    description: 'Every changed file that has owners in CODEOWNERS is approved by one of them',
  }),
  protection: protection.optional().meta({
    title: '`{ branch, requires, bypass }`',
    description:
      'The branch requires these checks (without `requires` this job) by a ruleset or its protection, which `nobody` may bypass; with `bypass: anybody` that is not asked',
  }),
  alerts: alerts.optional().meta({
    title: 'map of `code-scanning`, `dependabot`, `secret-scanning`',
    description:
      'How many open alerts there are of `any low medium high critical` severity or a worse one, such as `dependabot: { high: 0 }`; those of secret scanning have no severity',
  }),
  'wait-for': wait
    .optional()
    .meta({ description: 'How long is waited for checks and analyses that have not ended', without: 'not at all' }),
  timeout: asking.timeout,
  retry: asking.retry,
}).superRefine((config, context) => {
  const asks = ['checks', 'approvals', 'code-owners', 'protection', 'alerts'] as const
  if (asks.some((key) => config[key] !== undefined)) return
  context.addIssue({ code: 'custom', message: `give one of ${asks.join(', ')}: without them nothing is asked` })
})

export type Config = z.output<typeof schema>
export type NamedCheck = z.output<typeof named>
