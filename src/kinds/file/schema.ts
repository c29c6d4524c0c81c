import { z } from 'zod'
import { asking, duration, on, oneOrMany, size, strict } from '../../check/schema/fields.ts'
import { numberMatcher, part, regex, textMatcher } from '../../expect/matcher.ts'

/** A text that is contained, or an expression that is found. */
const found = z.union([part, strict({ matches: regex })])

const octal = z
  .string('expected the permissions as quoted text, such as "0640"')
  .regex(/^0?[0-7]{3,4}$/, 'expected octal permissions such as "0640"')
  .transform((text) => Number.parseInt(text, 8))

/** Exact permissions, or the widest that are allowed. */
const mode = z.union(
  [octal, strict({ 'at-most': octal })],
  'expected permissions such as "0640" or { at-most: "0640" }',
)

const limits = {
  'younger-than': duration.optional(),
  'older-than': duration.optional(),
  'larger-than': size.optional(),
  'smaller-than': size.optional(),
  /** Read through: not damaged, not empty, a database dump that ends properly. */
  archive: z.literal('valid', 'expected archive: valid').optional(),
}

const contentKeys = ['content', 'contains', 'not-contains', 'heading', 'section', 'placeholders'] as const

/** Schema of one `file` check. */
export const schema = strict({
  /** A path or a glob (`*`, `?`, `**`, `[…]`, `{a,b}`). */
  path: z.string().trim().min(1),
  on,
  exists: z.boolean().optional(),
  count: numberMatcher.optional(),
  type: z.enum(['file', 'directory', 'symlink']).optional(),
  mode: mode.optional(),
  owner: textMatcher.optional(),
  executable: z.boolean().optional(),
  writable: z.boolean().optional(),
  ...limits,
  checksum: z
    .string()
    .regex(/^sha256:[0-9a-fA-F]{64}$/, 'expected sha256: and 64 hexadecimal digits')
    .transform((text) => text.slice('sha256:'.length).toLowerCase())
    .optional(),
  tracked: z.boolean().optional(),
  content: textMatcher.optional(),
  contains: oneOrMany(found).optional(),
  'not-contains': oneOrMany(found).optional(),
  /** A Markdown heading. */
  heading: textMatcher.optional(),
  /** A heading below which `content`, `contains`, `not-contains` and `placeholders` look. */
  section: textMatcher.optional(),
  placeholders: z.literal('none', 'expected placeholders: none').optional(),
  /** Looks at the newest regular file that matches, and at no other. */
  newest: strict(limits)
    .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
    .optional(),
  ...asking,
}).check((context) => {
  const given = Object.keys(context.value)
  const refuse = (key: string, message: string): void => {
    context.issues.push({ code: 'custom', input: context.value, path: [key], message })
  }
  if (context.value.exists === false) {
    const other = given.find((key) => !['path', 'on', 'exists', 'timeout', 'retry'].includes(key))
    if (other) refuse(other, `what must be absent has no ${other}`)
  }
  if (context.value.type === 'directory' || context.value.type === 'symlink') {
    const other = [...contentKeys, 'archive', 'checksum', 'newest'].find((key) => given.includes(key))
    if (other) refuse(other, `a ${context.value.type} has no ${other}`)
  }
})

export type Config = z.output<typeof schema>
export type Found = z.output<typeof found>
export type Limits = Pick<Config, keyof typeof limits>

/** Whether an expectation needs the file's text. */
export function needsText(config: Config): boolean {
  return contentKeys.some((key) => config[key] !== undefined)
}
