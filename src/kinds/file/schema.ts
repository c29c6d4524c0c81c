import { z } from 'zod'
import { asking, duration, on, oneOrMany, size, strict } from '../../check/schema/fields.ts'
import { countMatcher, part, pattern, presentText, regex, textMatcher } from '../../expect/schema.ts'

/** A text that is contained, or an expression that is found. */
const found = z.union([part, strict({ matches: regex })])

/** As `found`, of what must not be there. */
const refused = z.union([part, strict({ matches: pattern })])

const octal = z
  .string('expected the permissions as quoted text, such as "0640"')
  .regex(/^0?[0-7]{3,4}$/, 'expected octal permissions such as "0640"')
  .transform((text) => Number.parseInt(text, 8))

/** Exact permissions, or the widest that are allowed. */
const mode = z.union(
  [octal, strict({ 'at-most': octal.refine((mode) => mode < 0o7777, 'every file has at most these permissions') })],
  'expected permissions such as "0640" or { at-most: "0640" }',
)

const limits = {
  'younger-than': duration.optional().meta({ description: 'Most time since the last change' }),
  'older-than': duration
    .refine((ms) => ms > 0, 'every file is older than that')
    .optional()
    .meta({ description: 'Least time since the last change' }),
  'larger-than': size.optional().meta({ description: 'More bytes than this' }),
  'smaller-than': size.optional().meta({ description: 'Fewer bytes than this' }),
  archive: z.literal('valid', 'expected archive: valid').optional().meta({
    description: 'Read to the end: whole, not empty, a database dump that ends properly',
  }),
}

const contentKeys = ['content', 'contains', 'not-contains', 'heading', 'section', 'placeholders'] as const

/** Schema of one `file` check. */
export const schema = strict({
  path: z.string().trim().min(1).meta({
    title: 'path or glob (`*`, `?`, `**`, `[…]`, `{a,b}`)',
    description: 'Everything that matches must meet all keys',
  }),
  on,
  exists: z.boolean().optional().meta({ description: '`false` stands alone', without: '`true`' }),
  count: countMatcher.optional().meta({ description: 'How many paths match', without: 'at least 1' }),
  type: z.enum(['file', 'directory', 'symlink']).optional().meta({
    description: 'Links are followed unless `symlink` is asked for',
  }),
  mode: mode.optional().meta({
    title: '`"0640"` or `{ at-most: "0640" }`',
    description: 'Quoted octal permissions, exact or the widest that are allowed',
  }),
  owner: presentText.optional().meta({ description: 'Name of the account' }),
  executable: z.boolean().optional().meta({ description: 'Whether the account that looks may execute it' }),
  writable: z.boolean().optional().meta({ description: 'Whether the account that looks may write it' }),
  ...limits,
  checksum: z
    .string()
    .regex(/^sha256:[0-9a-fA-F]{64}$/, 'expected sha256: and 64 hexadecimal digits')
    .transform((text) => text.slice('sha256:'.length).toLowerCase())
    .optional()
    .meta({ title: '`sha256:…`', description: 'Digest of the whole file' }),
  tracked: z.boolean().optional().meta({ description: 'Whether git tracks it' }),
  content: presentText.optional().meta({ description: 'The whole text' }),
  contains: oneOrMany(found)
    .optional()
    .meta({ title: 'text or `{ matches: regex }`, or a list', description: 'What must stand in the text' }),
  'not-contains': oneOrMany(refused)
    .optional()
    .meta({ title: 'text or `{ matches: regex }`, or a list', description: 'What must not stand in the text' }),
  heading: textMatcher.optional().meta({
    description: 'A Markdown heading; a plain text is compared without regard to case',
  }),
  section: textMatcher.optional().meta({
    description: 'The heading below which `content`, `contains`, `not-contains` and `placeholders` look',
    without: 'the whole file',
  }),
  placeholders: z.literal('none', 'expected placeholders: none').optional().meta({
    description: 'No `TODO`, `[name]`, `____` and the like',
  }),
  newest: strict(limits)
    .refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
    .optional()
    .meta({
      title: 'map of `younger-than`, `older-than`, `larger-than`, `smaller-than`, `archive`',
      description: 'Looks at the newest regular file that matches and at no other',
    }),
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
