import { z } from 'zod'
import { asking, on, strict } from '../../check/schema/fields.ts'
import { jsonPathText } from '../../expect/jsonpath.ts'
import { matcher, numberMatcher, textMatcher } from '../../expect/matcher.ts'
import { didYouMean } from '../../words/suggest.ts'
import { type VerifierName, verifierNames, verifiers } from './verifiers/index.ts'

const values = z
  .record(jsonPathText, matcher)
  .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')

const expectation = strict({
  exit: numberMatcher.optional(),
  /** Output without the line breaks at its end, as in a shell's `$(…)`. */
  stdout: textMatcher.optional(),
  stderr: textMatcher.optional(),
  /** The whole output is one JSON value. */
  json: values.optional(),
  /** Each line of the output, or each element of a JSON array, is a JSON value. */
  'json-lines': strict({
    /** Chooses values; without it, all of them. */
    where: values.optional(),
    /** What every chosen value must meet. */
    each: values.optional(),
    /** How many values are chosen; at least one unless said otherwise. */
    count: numberMatcher.optional(),
  })
    .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
    .optional(),
  /** The whole output is one number. */
  number: numberMatcher.optional(),
}).refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')

const name = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Schema of one `command` check. */
export const schema = strict({
  /** A shell block, or a list of arguments that no shell reads. */
  run: z
    .union([
      z.string().trim().min(1, 'an empty command checks nothing'),
      z.array(z.string()).min(1, 'an empty command checks nothing'),
    ])
    .optional(),
  /** A ready-made verifier. */
  use: z
    .string()
    .check((context) => {
      if (verifierNames.includes(context.value as VerifierName)) return
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: `unknown verifier "${context.value}"${didYouMean(context.value, verifierNames)}`,
      })
    })
    .transform((value) => value as VerifierName)
    .optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  /** Added to the command's environment; the way for values to reach it. */
  env: z.record(z.string().regex(name, 'expected the name of an environment variable'), z.string()).optional(),
  on,
  expect: expectation.optional(),
  ...asking,
}).transform((value, context) => {
  const refuse = (path: PropertyKey[], message: string): void => {
    context.issues.push({ code: 'custom', input: value, path, message })
  }
  if (value.run === undefined && value.use === undefined) refuse([], 'a command needs `run` or `use`')
  if (value.run !== undefined && value.use !== undefined) refuse(['use'], 'give either `run` or `use`')
  if (value.run?.[0] === '') refuse(['run', 0], 'the program has no name')
  if (value.use === undefined) {
    if (value.with !== undefined) refuse(['with'], '`with` goes with `use`')
    return { ...value, with: undefined }
  }
  if (value.expect !== undefined) refuse(['expect'], 'a verifier judges by itself; `expect` goes with `run`')
  if (!verifierNames.includes(value.use)) return { ...value, with: undefined }
  const parsed = verifiers[value.use].schema.safeParse(value.with ?? {})
  for (const issue of parsed.error?.issues ?? []) refuse(['with', ...issue.path], issue.message)
  return { ...value, with: parsed.data as unknown }
})

export type Config = z.output<typeof schema>
export type Expectation = z.output<typeof expectation>
