import { z } from 'zod'
import { type LintSelection, lintFields, someRule } from '../../check/lint/select.ts'
import { on, strict } from '../../check/schema/fields.ts'
import type { Matcher } from '../../expect/matcher.ts'
import { matcher } from '../../expect/schema.ts'
import { type Dialect, dialects } from '../../formats/dotenv/index.ts'
import { matchesGlob } from '../../formats/glob.ts'
import type { Stack } from '../../model/stack.ts'

const stacks = ['django', 'rails', 'laravel', 'node', 'next', 'fastapi', 'flask'] as const satisfies readonly Stack[]

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const keyName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'expected the name of a key, such as SECRET_KEY')

/** A pattern `rule` or `rule:KEY`, both with `*`. */
const ignored = z
  .string()
  .regex(/^[a-z0-9*-]+(:[A-Za-z0-9_.*-]+)?$/, 'expected rule or rule:KEY, such as password-weak:REDIS_*')

/** The name of a key, with `*`. */
const keyPattern = z.string().regex(/^[A-Za-z0-9_.*-]+$/, 'expected the name of a key, such as DB_PASSWORD or DB_*')

const lint = lintFields('env')

const ordering = ['gt', 'gte', 'lt', 'lte']

/** An expectation on a text: a number or a boolean can never equal what an env file holds, and texts have no order. */
const textMatcher = matcher.superRefine((expectation, context) => {
  const problem = (path: string[], value: unknown): void => {
    const hint = typeof value === 'number' || typeof value === 'boolean' ? `; write "${value}"` : ''
    context.addIssue({ code: 'custom', path, message: `values of an env file are texts, this never equals one${hint}` })
  }
  if (typeof expectation === 'string') return
  if (expectation === null || typeof expectation !== 'object' || Array.isArray(expectation)) {
    problem([], expectation)
    return
  }
  for (const [operator, wanted] of Object.entries(expectation)) {
    if (operator === 'length' || operator === 'exists') continue
    if (ordering.includes(operator)) {
      const message = `values of an env file are texts, which have no order: "${operator}" cannot compare them; use eq, in or matches`
      context.addIssue({ code: 'custom', path: [operator], message })
      continue
    }
    const all = operator === 'in' || operator === 'not-in' ? (wanted as unknown[]) : [wanted]
    all.forEach((one, index) => {
      if (typeof one !== 'string') problem(all.length > 1 ? [operator, String(index)] : [operator], one)
    })
  }
}) as z.ZodType<Matcher, Matcher>

/** Whether all findings of a rule are left out, whatever key they are about. */
function leavesOut(name: string, { ignore = [] }: Asked): boolean {
  return ignore.some((one) => {
    const [rules = '', keys = '*'] = one.split(':')
    return matchesGlob(rules, name) && /^\*+$/.test(keys)
  })
}

interface Asked extends LintSelection {
  readonly required?: unknown
  readonly keys?: unknown
  readonly groups?: unknown
  readonly ignore?: readonly string[] | undefined
}

/**
 * The rules to ask. A check that has only expectations of its own asks those and not the whole profile; what it says
 * itself, such as its groups, is asked in any case.
 */
export function selection({ rules, override, required, keys, groups }: Asked): LintSelection {
  if (rules === undefined && (required ?? keys ?? groups) === undefined) return { rules, override }
  return { rules: [...(rules ?? []), ...(groups === undefined ? [] : ['group-incomplete'])], override }
}

export const schema = strict({
  file: z.string().min(1).optional().meta({
    title: 'path',
    description: 'The file to look at',
    without: "the environment's `env-file`, `env-files` or `env-content`",
  }),
  files: z.array(z.string().min(1)).min(1, 'an empty list names no file').optional().meta({
    title: 'list of paths',
    description:
      'Files that are loaded in this order: a key of a later one wins, and may speak of keys of earlier ones',
  }),
  example: z.string().min(1).optional().meta({
    title: 'path',
    description: 'The file to compare with; always in the checkout',
    without: 'the name with `.example`, `.sample`, `.dist` or `.template`',
  }),
  readers: z
    .union([z.literal('auto'), z.array(z.enum(dialects)).min(1, 'an empty list reads nothing')])
    .default('auto')
    .meta({
      title: '`auto` or a list',
      description: `The programs that load the file: ${quoted(dialects)}; \`auto\` looks in the checkout for what loads it`,
    }),
  stack: z
    .union([z.literal('auto'), z.enum(stacks)])
    .default('auto')
    .meta({ title: '`auto` or a name', description: quoted(stacks) }),
  runtime: z.enum(['auto', 'container', 'host']).default('auto').meta({
    description: 'Whether `localhost` is another machine to the application',
  }),
  rules: lint.rules,
  override: lint.override,
  for: z.array(keyPattern).min(1, 'an empty list leaves nothing to judge').optional().meta({
    title: 'list of keys, with `*`',
    description: 'Judges these keys alone; rules on the file as a whole stay as they are',
    without: 'every key',
  }),
  required: z.array(keyName).min(1, 'an empty list requires nothing').optional().meta({
    title: 'list of keys',
    description: 'Keys that must be set and not empty',
  }),
  groups: z.record(z.string(), z.array(keyName).min(2, 'a group has at least two keys')).optional().meta({
    title: 'name to list of keys',
    description: 'Keys that are set together or not at all, by a name for the group',
  }),
  keys: z
    .record(keyName, textMatcher)
    .refine((map) => Object.keys(map).length > 0, 'an empty map of keys asserts nothing')
    .optional()
    .meta({
      title: 'key to expectation on a text',
      description:
        'Must hold for every reader; values are texts, so a number is written as `"600"`, and `gt` and the like are refused',
    }),
  'allow-empty': z.array(keyName).optional().meta({ title: 'list of keys', description: 'Keys that may be empty' }),
  ignore: z.array(ignored).optional().meta({
    title: 'list of `rule` or `rule:KEY`, with `*`',
    description: 'Findings to leave out',
  }),
  on,
  source: strict({
    job: z.array(keyName).min(1, 'an empty list looks at nothing').meta({ description: 'The variables to look at' }),
  })
    .optional()
    .meta({ title: '`{ job: [KEY, …] }`', description: 'Variables of the job in place of a file' }),
})
  .superRefine((config, context) => {
    if (config.file !== undefined && config.files !== undefined) {
      context.addIssue({ code: 'custom', path: ['file'], message: '`file` and `files` exclude each other' })
    }
    if (config.for !== undefined && config.groups !== undefined) {
      const message = '`groups` name their keys themselves; give them a check of their own'
      context.addIssue({ code: 'custom', path: ['for'], message })
    }
    if (config.for !== undefined && config.rules === undefined && (config.required ?? config.keys) !== undefined) {
      const message = '`required` and `keys` name their keys themselves; add `rules`, which `for` limits'
      context.addIssue({ code: 'custom', path: ['for'], message })
    }
    const named = config.file ?? config.files ?? config.on
    if (config.source && named !== undefined) {
      context.addIssue({ code: 'custom', path: ['source'], message: 'give either `source` or a file' })
    }
  })
  .check(
    someRule('env', {
      selection,
      asksMore: ({ required, keys }) => (required ?? keys) !== undefined,
      leavesOut: { key: 'ignore', rule: leavesOut },
    }),
  )

export type Config = z.output<typeof schema>
export type { Dialect }
