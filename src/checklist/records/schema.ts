import { z } from 'zod'
import { strict } from '../../check/schema/fields.ts'
import { notADay } from '../../formats/dates.ts'
import { isBlank, unseenIn } from '../../formats/visible.ts'

const day = z
  .string()
  .check((context) => {
    const message = notADay(context.value)
    if (message) context.issues.push({ code: 'custom', input: context.value, message })
  })
  .meta({ format: 'date' })

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
  item: text.meta({ description: 'Id of the item' }),
  by: text.meta({ description: 'Who has seen it done' }),
  on: day.meta({ description: 'Day on which it was seen' }),
  evidence: text.optional().meta({ description: 'URL or path of what shows it' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'expected a SHA-256 as 64 hexadecimal digits')
    .toLowerCase()
    .optional()
    .meta({ description: 'Digest of the file that is the evidence; another file is none' }),
  note: text.optional().meta({ description: 'A remark; why it does not apply' }),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,64}$/i, 'expected the name of a commit, 7 to 64 hexadecimal digits (quote it)')
    .toLowerCase()
    .optional()
    .meta({ description: 'What was seen; it counts while nothing but records and the document differs from it' }),
  environment: text.optional().meta({ description: 'The one environment that it is about' }),
  result: z.enum(['done', 'not-applicable']).default('done').meta({
    description: 'Whether it is done, or does not apply, which needs a note that says why',
  }),
})
  .refine((record) => record.result === 'done' || record.note !== undefined, {
    path: ['note'],
    message: 'not-applicable needs a note that says why',
  })
  .refine(
    ({ sha256, evidence }) =>
      sha256 === undefined || (evidence !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(evidence)),
    {
      path: ['sha256'],
      message: 'sha256 is compared with a file of the checkout that `evidence` names; a URL is never fetched',
    },
  )

const waiver = strict({
  item: text.meta({ description: 'Id of the item' }),
  rule: text
    .optional()
    .meta({ description: 'The one rule that is waived, such as headers/hsts; all of the item without it' }),
  reason: text.meta({ description: 'Why it does not hold for now' }),
  'approved-by': text.meta({ description: 'Who approved the exception' }),
  expires: day.meta({ description: 'Last day of the exception, through its end, UTC' }),
  issue: text.optional().meta({ description: 'Where it is tracked' }),
})

export type AttestationText = z.output<typeof attestation>
export type WaiverText = z.output<typeof waiver>

/** attestations.yml: a list, or a map with the one key `attestations`. */
export const attestationsSchema = z.union([z.array(attestation), strict({ attestations: z.array(attestation) })])
/** waivers.yml: a list, or a map with the one key `waivers`. */
export const waiversSchema = z.union([z.array(waiver), strict({ waivers: z.array(waiver) })])

const examples: Readonly<Record<string, unknown>> = {
  item: 'team-trained',
  by: 'rina',
  on: '2026-11-20',
  evidence: 'https://wiki.example.com/training',
  sha256: '0'.repeat(64),
  note: 'There is no such service.',
  commit: 'c0ffee1',
  environment: 'production',
  result: 'done',
  rule: 'headers/hsts',
  reason: 'The proxy is replaced next week.',
  'approved-by': 'omar',
  expires: '2026-12-01',
  issue: 'OPS-17',
  attestations: [{ item: 'team-trained', by: 'rina', on: '2026-11-20' }],
  waivers: [{ item: 'hsts', reason: 'The proxy is replaced.', 'approved-by': 'omar', expires: '2026-12-01' }],
}

/** `not-applicable` needs a note, which the zod schema says in a function. */
const noted = {
  if: { type: 'object', properties: { result: { const: 'not-applicable' } }, required: ['result'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['note'] },
}

/** The JSON schema (draft 2020-12) of a file of records, for editors. */
export function recordsJsonSchema(name: 'attestations' | 'waivers'): Record<string, unknown> {
  const isAttestation = name === 'attestations'
  const { $schema, ...shape } = z.toJSONSchema(isAttestation ? attestation : waiver, { io: 'input' })
  const keys = Object.entries(shape.properties ?? {}) as [string, object][]
  const properties = Object.fromEntries(keys.map(([key, value]) => [key, { ...value, examples: [examples[key]] }]))
  const list = { type: 'array', items: { $ref: '#/$defs/record' } }
  const map = { description: 'The list, where the file is a map', examples: [examples[name]], ...list }
  return {
    $schema,
    $id: `https://github.com/readiness-gate/readiness-gate/${name}.schema.json`,
    title: isAttestation ? 'What people attest' : 'Exceptions with their end',
    anyOf: [list, { type: 'object', properties: { [name]: map }, required: [name], additionalProperties: false }],
    $defs: { record: { ...shape, properties, ...(isAttestation && noted) } },
  }
}
