import { z } from 'zod'
import { asking, on, strict } from '../../check/schema/fields.ts'
import { canFail, counts } from '../../expect/can-fail.ts'
import { jsonPathText } from '../../expect/jsonpath.ts'
import { matcher, numberMatcher, presentText } from '../../expect/schema.ts'
import { didYouMean } from '../../words/suggest.ts'
import { type VerifierName, verifierNames, verifiers } from './verifiers/index.ts'

const values = z
  .record(jsonPathText, matcher)
  .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
  .meta({ title: 'JSON path to expectation' })

const exitCodes = { kind: 'number', least: 0, most: 255, whole: true } as const

const expectation = strict({
  exit: numberMatcher.optional().meta({ description: 'The exit code', without: '0' }),
  stdout: presentText.optional().meta({ description: 'The output without the line breaks at its end' }),
  stderr: presentText.optional().meta({ description: 'The error output without the line breaks at its end' }),
  number: numberMatcher.optional().meta({ description: 'The whole output as one number, also `42%`' }),
  json: values.optional().meta({ description: 'The output, which is one JSON value' }),
  'json-lines': strict({
    where: values.optional().meta({ description: 'Chooses values', without: 'all of them' }),
    each: values.optional().meta({ description: 'What every chosen value must meet' }),
    count: numberMatcher.optional().meta({ description: 'How many values are chosen', without: 'at least 1' }),
  })
    .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
    .refine(({ each, count }) => each !== undefined || count === undefined || canFail(count, counts), {
      path: ['count'],
      message: 'every number meets this, so that it asserts nothing',
    })
    .optional()
    .meta({
      title: '`{ where, each, count }`',
      description:
        'Lines of JSON or elements of one array: `where` chooses, `each` must hold for all chosen, `count` for their number (at least 1)',
    }),
})
  .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
  .refine(({ exit, ...others }) => exit === undefined || Object.keys(others).length > 0 || canFail(exit, exitCodes), {
    path: ['exit'],
    message: 'every exit code meets this, and nothing else is expected, so that the check asserts nothing',
  })

const name = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Schema of one `command` check. */
export const schema = strict({
  run: z
    .union([
      z.string().trim().min(1, 'an empty command checks nothing'),
      z.array(z.string()).min(1, 'an empty command checks nothing'),
    ])
    .optional()
    .meta({
      title: 'text, or list of arguments',
      description:
        'A text is run by bash with `-eu -o pipefail`, or by `sh -eu` where there is no bash; a list by no shell',
      without: '`use` is needed',
    }),
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
    .optional()
    .meta({ title: 'name', description: 'A ready-made verifier', without: '`run` is needed' }),
  with: z.record(z.string(), z.unknown()).optional().meta({
    title: 'map',
    description: 'Parameters of `use`',
    without: '`{}`',
  }),
  env: z.record(z.string().regex(name, 'expected the name of an environment variable'), z.string()).optional().meta({
    title: 'name to text',
    description:
      "Added to the command's environment: the way for variables to reach it. `${{ … }}` inside a `run` text is refused",
  }),
  on,
  expect: expectation.optional().meta({
    title: 'map',
    description: 'How the command ends and what it prints; goes with `run`',
    without: '`exit: 0`',
  }),
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
