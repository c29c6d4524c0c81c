import { z } from 'zod'
import { strict } from '../../check/schema/fields.ts'
import { addDays, dayOf } from '../../formats/dates.ts'
import { Origins, parseYaml } from '../../formats/yaml/placed.ts'
import type { Attestation } from '../../model/attestation.ts'
import type { Problem } from '../../model/problem.ts'
import type { Waiver } from '../../model/waiver.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { OutlineItem } from '../outline.ts'
import { validate } from '../validate.ts'

const day = z.string().check((context) => {
  if (dayOf(context.value) === undefined) {
    context.issues.push({ code: 'custom', input: context.value, message: 'expected a date as YYYY-MM-DD' })
  }
})

const text = z.string().trim().min(1, 'must not be empty')

const attestation = strict({
  item: text,
  by: text,
  on: day,
  evidence: text.optional(),
  note: text.optional(),
  commit: text.optional(),
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

export const attestationsSchema = z.union([z.array(attestation), strict({ attestations: z.array(attestation) })])
export const waiversSchema = z.union([z.array(waiver), strict({ waivers: z.array(waiver) })])

/** Reads attestations.yml: a list, or a map with the one key `attestations`. Newest of each item wins. */
export function readAttestations(
  source: string,
  file: string,
  items: readonly OutlineItem[],
  now: Date,
): { newest: Map<string, Attestation>; problems: Problem[] } {
  const newest = new Map<string, Attestation>()
  const { records, problems, origins } = read(source, file, attestationsSchema, 'attestations')
  for (const { record, data } of records) {
    const refuse = (key: string, message: string): void => {
      const location = origins.locate(data, [key])
      problems.push({ message, ...(location && { location }) })
    }
    const item = items.find(({ id }) => id === record.item)
    if (!item) refuse('item', unknownItem(record.item, items))
    else if (!item.asksPerson) {
      refuse('item', `item "${record.item}" has no \`manual\` check, so an attestation says nothing about it`)
    }
    if (record.on > addDays(now, 0))
      refuse(
        'on',
        `an attestation cannot be dated in the future; days are those of UTC, where it is ${addDays(now, 0)}`,
      )
    const known = newest.get(record.item)
    if (!known || known.on <= record.on) newest.set(record.item, withoutUndefined(record))
  }
  return { newest, problems }
}

/** Reads waivers.yml: a list, or a map with the one key `waivers`. */
export function readWaivers(
  source: string,
  file: string,
  items: readonly OutlineItem[],
  isRule: (id: string) => boolean,
  now: Date,
  longestMs: number,
): { waivers: Waiver[]; problems: Problem[] } {
  const { records, problems, origins } = read(source, file, waiversSchema, 'waivers')
  const latest = addDays(now, Math.floor(longestMs / 86_400_000))
  const waivers = records.map(({ record, data }) => {
    const refuse = (key: string, message: string): void => {
      const location = origins.locate(data, [key])
      problems.push({ message, ...(location && { location }) })
    }
    if (!items.some(({ id }) => id === record.item)) refuse('item', unknownItem(record.item, items))
    if (record.rule !== undefined && !isRule(record.rule))
      refuse('rule', `unknown rule "${record.rule}"; a rule is named with its kind, such as headers/hsts`)
    if (record.expires > latest) refuse('expires', `a waiver may last until ${latest} at the latest`)
    return withoutUndefined({
      item: record.item,
      rule: record.rule,
      reason: record.reason,
      approvedBy: record['approved-by'],
      expires: record.expires,
      issue: record.issue,
    })
  })
  return { waivers, problems }
}

function read<Record_>(
  source: string,
  file: string,
  schema: z.ZodType<Record_[] | { [key: string]: Record_[] }>,
  key: string,
): { records: { record: Record_; data: object }[]; problems: Problem[]; origins: Origins } {
  const origins = new Origins()
  const parsed = parseYaml(source, file, origins)
  if (parsed.problems.length > 0) return { records: [], problems: parsed.problems, origins }
  if (parsed.data === null || parsed.data === undefined) return { records: [], problems: [], origins }
  const { value, problems } = validate(schema, parsed.data, origins)
  if (!value) return { records: [], problems, origins }
  const list = Array.isArray(value) ? value : (value[key] ?? [])
  const data = (Array.isArray(parsed.data) ? parsed.data : (parsed.data as Record<string, unknown>)[key]) as object[]
  return { records: list.map((record, index) => ({ record, data: data[index] as object })), problems, origins }
}

function unknownItem(id: string, items: readonly OutlineItem[]): string {
  const ids = items.map((item) => item.id)
  return `unknown item "${id}"${didYouMean(id, ids)}`
}

function withoutUndefined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
