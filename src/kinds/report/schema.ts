import { z } from 'zod'
import { asking, duration, on, strict } from '../../check/schema/fields.ts'
import { countMatcher } from '../../expect/schema.ts'
import { type ResultFormat, resultFormats, type Severity, severities } from '../../formats/results/reading.ts'
import { didYouMean } from '../../words/suggest.ts'

const words: readonly Severity[] = [...new Set(Object.values(severities).flat())]
const most = z.int('how many are allowed is a whole number').min(0, 'fewer than none are not possible')
const outOf100 = z
  .int('a score is a whole number out of 100')
  .min(1, 'every page has that, so that it asserts nothing')
  .max(100, 'a score is at most 100')

/** Most of each severity; the words are those of the tool. */
const max = strict(
  Object.fromEntries(words.map((word) => [word, most.optional()])) as Record<Severity, z.ZodOptional<typeof most>>,
).refine((map) => Object.keys(map).length > 0, 'an empty map limits nothing')

/** Formats whose files can name the commit that they are about. */
export const namingCommit: readonly ResultFormat[] = ['junit', 'sarif', 'trivy']

/** Schema of one `report` check. */
export const schema = strict({
  path: z.string().trim().min(1).meta({
    title: 'path or glob (`*`, `?`, `**`, `[…]`, `{a,b}`)',
    description: 'Result files; those of one format count together',
  }),
  on,
  format: z.enum(resultFormats).optional().meta({ description: 'What wrote them', without: 'what the file shows' }),
  max: max.optional().meta({
    title: 'map of severities to numbers',
    description: 'How many are allowed at most of a severity, in the words of the tool; others keep their limit',
    without: '0 of what the tool itself takes for serious',
  }),
  scores: z
    .record(z.string().min(1), outOf100)
    .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
    .optional()
    .meta({
      title: 'map of categories to 1 to 100',
      description: 'Least scores of Lighthouse, such as `{ performance: 90 }`',
    }),
  tests: countMatcher.optional().meta({ description: 'How many tests ran (JUnit)', without: 'at least 1' }),
  age: duration
    .refine((ms) => ms > 0, 'nothing is as new as that')
    .optional()
    .meta({ description: 'How old they may be at most, by the time that they say or else by that of the file' }),
  commit: z
    .literal(true, 'expected commit: true')
    .optional()
    .meta({ description: 'They name the commit of this run (JUnit by a property, SARIF, Trivy)' }),
  ...asking,
}).check((context) => {
  const { format, max: limits, scores, tests, commit } = context.value
  if (format === undefined) return
  const refuse = (path: string[], message: string): void => {
    context.issues.push({ code: 'custom', input: context.value, path, message })
  }
  for (const word of Object.keys(limits ?? {})) {
    const known: readonly string[] = severities[format]
    if (known.includes(word)) continue
    refuse(['max', word], `${format} has no severity ${word}${didYouMean(word, known)}; it has ${known.join(', ')}`)
  }
  if (scores !== undefined && format !== 'lighthouse') refuse(['scores'], `${format} has no scores`)
  if (tests !== undefined && format !== 'junit') refuse(['tests'], `${format} does not count tests`)
  if (commit !== undefined && !namingCommit.includes(format)) refuse(['commit'], `${format} names no commit`)
})

export type Config = z.output<typeof schema>
