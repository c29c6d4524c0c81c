import { z } from 'zod'
import { strict } from '../../check/schema/fields.ts'
import { notADay } from '../../formats/dates.ts'
import { isBlank, unseenIn } from '../../formats/visible.ts'

const day = z.string().check((context) => {
  const message = notADay(context.value)
  if (message) context.issues.push({ code: 'custom', input: context.value, message })
})

/** What somebody else has to be able to read as it was written. */
const text = z
  .string()
  .check((context) => {
    const unseen = unseenIn(context.value)
    const message = isBlank(context.value)
      ? 'must not be empty'
      : unseen && `holds a character that cannot be seen, ${unseen}; type it anew`
    if (message) context.issues.push({ code: 'custom', input: context.value, message })
  })
  .trim()

const attestation = strict({
  item: text,
  by: text,
  on: day,
  evidence: text.optional(),
  note: text.optional(),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,64}$/i, 'expected the name of a commit, 7 to 64 hexadecimal digits (quote it)')
    .toLowerCase()
    .optional(),
  environment: text.optional(),
  result: z.enum(['done', 'not-applicable']).default('done'),
}).refine((record) => record.result === 'done' || record.note !== undefined, {
  path: ['note'],
  message: 'not-applicable needs a note that says why',
})

const waiver = strict({
  item: text,
  rule: text.optional(),
  reason: text,
  'approved-by': text,
  expires: day,
  issue: text.optional(),
})

export type AttestationText = z.output<typeof attestation>
export type WaiverText = z.output<typeof waiver>

/** attestations.yml: a list, or a map with the one key `attestations`. */
export const attestationsSchema = z.union([z.array(attestation), strict({ attestations: z.array(attestation) })])
/** waivers.yml: a list, or a map with the one key `waivers`. */
export const waiversSchema = z.union([z.array(waiver), strict({ waivers: z.array(waiver) })])
