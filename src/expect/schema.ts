import { z } from 'zod'
import { didYouMean } from '../words/suggest.ts'
import { canFail, counts, type Domain, isFoundInEveryText } from './can-fail.ts'
import type { Matcher } from './matcher.ts'
import { isFoundInNoText } from './never-found.ts'
import { linearRegex } from './regex.ts'

const ordered = z.union([z.number(), z.string()])

/** Schema of a regular expression that runs in linear time; one that is found in no text forbids nothing and is never met. */
export const pattern = z
  .string()
  .min(1, 'an empty expression matches everything')
  .meta({ title: 'regular expression' })
  .check((context) => {
    const refuse = (message: string): void => {
      context.issues.push({ code: 'custom', continue: true, input: context.value, message })
    }
    try {
      linearRegex(context.value)
      if (isFoundInNoText(context.value)) refuse('this expression is found in no text at all')
    } catch (error) {
      refuse(error instanceof Error ? error.message : 'not a regular expression')
    }
  })

/** Schema of an expression that must be found, so that one which is found in every text asserts nothing. */
export const regex = pattern.check((context) => {
  if (context.issues.length > 0 || !isFoundInEveryText(context.value)) return
  const message = 'this expression is found in every text; to ask whether there is one write `exists: true`'
  context.issues.push({ code: 'custom', continue: true, input: context.value, message })
})

/** A text that something contains, starts or ends with. */
export const part = z.string().min(1, 'an empty text is contained in every text')

/**
 * A map of operators: strict, not empty, and not at odds with itself.
 * @param instead what to say of a text in its place
 */
export function operatorMap<Shape extends z.ZodRawShape>(shape: Shape, instead?: (text: string) => string) {
  return z
    .strictObject(shape, {
      error: (issue) => {
        if (issue.code === 'invalid_type' && typeof issue.input === 'string') return instead?.(issue.input)
        if (issue.code !== 'unrecognized_keys') return undefined
        const known = Object.keys(shape)
        return (issue.keys as string[])
          .map((key) => `unknown operator "${key.replace(/\s+/g, ' ')}"${didYouMean(key, known)}`)
          .join('\n')
      },
    })
    .check((context) => {
      // Unknown operators are taken out before this runs; they have been said already.
      if (context.issues.length > 0) return
      const map: object = context.value
      const size = Object.keys(map).length
      const message =
        size === 0
          ? 'an empty map of operators asserts nothing'
          : 'exists' in map && map.exists === false && size > 1
            ? 'what must be absent has no value to compare: "exists: false" stands alone'
            : undefined
      if (message) context.issues.push({ code: 'custom', continue: true, input: map, message })
    })
}

const numbers = {
  gt: z.number().optional(),
  gte: z.number().optional(),
  lt: z.number().optional(),
  lte: z.number().optional(),
}

/** Schema of an expectation on a number. */
export const numberMatcher = z
  .union([
    z.number(),
    operatorMap({
      eq: z.number().optional(),
      ne: z.number().optional(),
      ...numbers,
      in: z.array(z.number()).min(1, 'an empty list matches nothing').optional(),
      'not-in': z.array(z.number()).min(1, 'an empty list excludes nothing').optional(),
    }),
  ])
  .meta({ title: 'number or operators' })

/**
 * A schema of expectations that refuses those which every value of a domain meets.
 * @param every what the values are, such as `number`
 */
export function asserting<Schema extends z.ZodType<Matcher>>(schema: Schema, domain: Domain, every: string): Schema {
  return schema.check((context) => {
    // What is wrong in other ways has been said already.
    if (context.issues.length > 0 || canFail(context.value, domain)) return
    const message = `every ${every} meets this, so that it asserts nothing`
    context.issues.push({ code: 'custom', continue: true, input: context.value, message })
  })
}

/** Schema of an expectation on a number of things. */
export const countMatcher = asserting(numberMatcher, counts, 'number of things')

/** Schema of an expectation on a text. Texts are not ordered: "9" comes after "10". */
export const textMatcher = z
  .union([
    z.string(),
    operatorMap({
      eq: z.string().optional(),
      ne: z.string().optional(),
      in: z.array(z.string()).min(1, 'an empty list matches nothing').optional(),
      'not-in': z.array(z.string()).min(1, 'an empty list excludes nothing').optional(),
      contains: part.optional(),
      'not-contains': part.optional(),
      'starts-with': part.optional(),
      'ends-with': part.optional(),
      matches: regex.optional(),
      'not-matches': pattern.optional(),
      exists: z.boolean().optional(),
      length: countMatcher.optional(),
    }),
  ])
  .meta({ title: 'text or operators' })

const nonEmpty = z.unknown().refine((value) => value !== '', 'an empty text is contained in every text')

const operators = operatorMap({
  eq: z.unknown().optional(),
  ne: z.unknown().optional(),
  gt: ordered.optional(),
  gte: ordered.optional(),
  lt: ordered.optional(),
  lte: ordered.optional(),
  in: z.array(z.unknown()).min(1, 'an empty list matches nothing').optional(),
  'not-in': z.array(z.unknown()).min(1, 'an empty list excludes nothing').optional(),
  contains: nonEmpty.optional(),
  'not-contains': nonEmpty.optional(),
  'starts-with': part.optional(),
  'ends-with': part.optional(),
  matches: regex.optional(),
  'not-matches': pattern.optional(),
  exists: z.boolean().optional(),
  // A value that is neither text, list nor map has no length, so that any length says something.
  length: numberMatcher.optional(),
})

/** Schema of an expectation on a text that is always there. */
export const presentText = asserting(textMatcher, { kind: 'text', mayBeAbsent: false }, 'text')

/** Schema of an expectation on a JSON value of any type. */
export const matcher: z.ZodType<Matcher, Matcher> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  operators,
]) as unknown as z.ZodType<Matcher, Matcher>
