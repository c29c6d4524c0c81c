import { z } from 'zod'
import { fieldValue, token } from '../../formats/http-token.ts'
import { didYouMean } from '../../words/suggest.ts'

// To compile a schema takes longer than to read with it the few values of a checklist.
z.config({ jitless: true })

/**
 * A map that refuses unknown keys and says which known one was probably meant.
 * @param hint what else to say of an unknown key
 * @param known keys that may be meant
 */
export function strict<Shape extends z.ZodRawShape>(
  shape: Shape,
  hint?: (key: string) => string | undefined,
  known: readonly string[] = Object.keys(shape),
) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined
      return (issue.keys as string[])
        .map((key) => `unknown key "${key.replace(/\s+/g, ' ')}"${hint?.(key) ?? didYouMean(key, known)}`)
        .join('\n')
    },
  })
}

/**
 * One value or a list of at least one; always a list after parsing.
 * @param empty what to say where nothing at all is written
 */
export function oneOrMany<T extends z.ZodType>(schema: T, empty?: () => string | undefined) {
  return z
    .union([schema, z.array(schema).min(1, 'an empty list asserts nothing')], {
      error: (issue) => (issue.input === null ? empty?.() : undefined),
    })
    .transform((value): z.output<T>[] => (Array.isArray(value) ? value : [value]))
}

const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
/** A hundred years; far longer ones lead out of the calendar. */
const longestMs = 36_500 * unitsMs.d

/** `500ms 10s 5m 26h 90d`; milliseconds after parsing. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'expected a duration such as 500ms, 10s, 5m, 26h or 90d')
  .transform(parseDuration)
  .refine((ms) => ms <= longestMs, 'a duration is at most 36500d')
  .meta({ title: 'duration' })

/** Time that the gate itself waits; more than nothing, and less than the clocks of the platform can hold. */
export const wait = duration.refine((ms) => ms >= 1 && ms <= unitsMs.d, 'a time to wait lies between 1ms and 24h')

/** Milliseconds of a text that is known to be a duration. */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text)
  if (!match?.[1] || !match[2]) throw new RangeError('not a duration')
  return Number(match[1]) * unitsMs[match[2] as keyof typeof unitsMs]
}

const unitsBytes = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 } as const

/** `10KB 5MiB`; bytes after parsing. */
export const size = z
  .string()
  .regex(/^\d+(\.\d+)?(B|KB|MB|GB|KiB|MiB|GiB)$/, 'expected a size such as 512B, 10KB or 5MiB')
  .transform((text) => {
    const match = /^([\d.]+)([A-Za-z]+)$/.exec(text)
    return Math.round(Number(match?.[1]) * unitsBytes[match?.[2] as keyof typeof unitsBytes])
  })
  .meta({ title: 'size' })

/** A deadline for failures and errors of the network; never for mistakes in the configuration. */
export const retry = strict({
  for: wait.meta({ description: 'The deadline: how long the check is asked again while it does not pass' }),
  every: wait.default(1000).meta({ description: 'Pause between two tries' }),
  steady: z.int().min(1).default(1).meta({ description: 'How many passes in a row count as passed' }),
}).meta({ title: '`{ for, every: 1s, steady: 1 }`' })

export type Retry = z.output<typeof retry>

/** Keys that every kind which asks over the network or runs something has. */
export const asking = {
  timeout: wait
    .optional()
    .meta({ description: 'Time for one exchange or one command', without: '`defaults.timeout`, 10s' }),
  retry: retry.optional().meta({
    description: 'Asks again until the deadline `for`; `steady` asks for that many passes in a row',
  }),
}

/** `checkout` or a server's name; where files are read and commands run. */
export const on = z.string().min(1).optional().meta({
  title: '`checkout` or a server',
  description: 'Where files are read and commands run',
  without: '`defaults.on`, else `checkout`',
})

/** Name of a header. */
export const headerName = z.string().regex(token, 'not the name of a header')

/** Value of a header that is sent, without blanks and line breaks around it, as secrets that were read from files have them. */
export const headerValue = z
  .string()
  .overwrite(fieldValue)
  .regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'a header value has no line breaks, and only characters of Latin-1')

/** TCP port. */
export const port = z
  .int('a port is a whole number from 1 to 65535, without quotes')
  .min(1)
  .max(65_535, 'a port is at most 65535')
  .meta({ title: '1 to 65535' })

/** `path` or `url` of a kind that looks at a URL; neither means the environment's own `url`. */
export const target = {
  path: z.string().startsWith('/', 'a path starts with /').optional().meta({
    title: 'text that starts with `/`',
    description: "Added to the environment's `url`; not beside `url`",
    without: '`/`',
  }),
  url: z
    .url({ protocol: /^https?$/, error: 'expected an http or https URL' })
    .optional()
    .meta({
      title: 'http or https URL',
      description: 'What is looked at',
      without: "the environment's",
    }),
}

/** The texts of `target`, and others under the same keys, that are URLs or parts of them; for `urlTexts` of a kind. */
export function isTargetText([key, ...deeper]: readonly string[]): boolean {
  return /^(?:url|path|http-url)$/.test(key ?? '') && deeper.length === 0
}

interface Target {
  readonly path?: string | undefined
  readonly url?: string | undefined
}

/** Refuses `path` beside `url`. For `schema.check(…)`. */
export function oneTarget(context: z.core.ParsePayload<Target>): void {
  if (context.value.path === undefined || context.value.url === undefined) return
  const message = "`path` is added to the environment's `url`, not to this one: give either `path` or `url`"
  context.issues.push({ code: 'custom', input: context.value, path: ['path'], message })
}
