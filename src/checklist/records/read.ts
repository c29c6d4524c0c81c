import type { z } from 'zod'
import { addDays, latestToday } from '../../formats/dates.ts'
import { parseYaml } from '../../formats/yaml/parse.ts'
import { itemsOf, locate, type Placed, valueAt } from '../../formats/yaml/placed.ts'
import { allKinds } from '../../kinds/index.ts'
import type { Attestation } from '../../model/attestation.ts'
import type { Problem } from '../../model/problem.ts'
import type { Waiver } from '../../model/waiver.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { Where } from '../load/where.ts'
import type { OutlineItem } from '../outline.ts'
import type { Complete } from '../stage.ts'
import { textOf } from '../tree/text.ts'
import { validate } from '../validate.ts'
import type { AttestationText, WaiverText } from './schema.ts'
import { recordsFile } from './where.ts'

/** What people have stated about the items of a checklist. */
export interface Records {
  readonly statements: readonly Attestation[]
  readonly waivers: readonly Waiver[]
  /** Where attestations are or will be, from the root of the tree. */
  readonly attestationsFile: string
}

const dayMs = 86_400_000

/** What records are held against. */
export interface Against {
  readonly items: readonly OutlineItem[]
  /** Names of the environments of the checklist. */
  readonly environments: readonly string[]
  readonly now: Date
  /** How far ahead a waiver may end, milliseconds. */
  readonly longestWaiverMs: number
}

/** Reads attestations and waivers, and holds them against the checklist. */
export async function readRecords(where: Where, against: Against): Promise<Complete<Records>> {
  const attested = await readFile(where, 'attestations', ({ attestationsSchema }) => attestationsSchema)
  const waived = await readFile(where, 'waivers', ({ waiversSchema }) => waiversSchema)
  const attestations = attestationsOf(attested.value, against, await kindsThatAsk(attested.value.length > 0))
  const waivers = await waiversOf(waived.value, against)
  return {
    value: {
      statements: attestations.value,
      waivers: waivers.value,
      attestationsFile: (await recordsFile(where.tree, where.path, 'attestations')).path,
    },
    problems: [...attested.problems, ...attestations.problems, ...waived.problems, ...waivers.problems],
  }
}

/** The statements of a file of records by themselves, whatever its checklist says; none where it is not right. */
export async function statementReader(): Promise<(text: string, file: string) => readonly Attestation[]> {
  const { attestationsSchema } = await import('./schema.ts')
  return (text, file) => {
    const { value: placed } = parseYaml(text, file)
    const valid = placed ? validate(attestationsSchema, placed).value : undefined
    const records = Array.isArray(valid) ? valid : (valid?.attestations ?? [])
    return records.map(withoutUndefined)
  }
}

/** A valid record with the text that it was made from. */
interface Entry<T> {
  readonly record: T
  readonly placed: Placed
}

/** The records of one file; none where there is no such file, or where it is not right. */
async function readFile<T>(
  { tree, path: checklist }: Where,
  name: string,
  schemaIn: (schemas: typeof import('./schema.ts')) => z.ZodType<T[] | { [key: string]: T[] }>,
): Promise<Complete<readonly Entry<T>[]>> {
  const { path: file, isThere } = await recordsFile(tree, checklist, name)
  if (!isThere) return { value: [], problems: [] }
  const text = textOf(await tree.read(file), file)
  if (text.value === undefined) return { value: [], problems: text.problems }
  const { value: placed, problems } = parseYaml(text.value, file)
  if (!placed || placed.kind === 'scalar') return { value: [], problems }
  const valid = validate(schemaIn(await import('./schema.ts')), placed)
  if (!valid.value) return { value: [], problems: valid.problems }
  const records = Array.isArray(valid.value) ? valid.value : (valid.value[name] ?? [])
  const texts = itemsOf(placed.kind === 'list' ? placed : valueAt(placed, name))
  return { value: records.map((record, index) => ({ record, placed: texts[index] ?? placed })), problems: [] }
}

/** @param asking the kinds that ask a person, as a message names them */
function attestationsOf(
  entries: readonly Entry<AttestationText>[],
  { items, environments, now }: Against,
  asking: string,
): Complete<readonly Attestation[]> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const latest = latestToday(now)
  const lines = new Map<string, number | undefined>()
  const problems: Problem[] = []
  const value = entries.map(({ record, placed }) => {
    const { item: id, on, environment } = record
    const item = byId.get(id)
    if (!item) problems.push(at(placed, 'item', unknownItem(id, items)))
    else if (!item.asksPerson) {
      problems.push(at(placed, 'item', `item "${id}" has no ${asking} check, so an attestation says nothing about it`))
    }
    if (on > latest) {
      const message = `an attestation cannot be dated in the future; nowhere on earth is it later than ${latest}`
      problems.push(at(placed, 'on', message))
    }
    if (environment !== undefined && !environments.includes(environment)) {
      const message = `unknown environment "${environment}"${didYouMean(environment, environments)}`
      problems.push(at(placed, 'environment', message))
    }
    const same = JSON.stringify([id, on, environment, record.commit])
    if (lines.has(same)) problems.push(twice(placed, record, lines.get(same)))
    else lines.set(same, placed.at.line)
    return withoutUndefined(record)
  })
  return { value, problems }
}

/** Of two statements of one day, about the same, none is the newer one. */
function twice(placed: Placed, { item, on }: AttestationText, line: number | undefined): Problem {
  return {
    ...at(placed, 'item', `item "${item}" is attested twice on ${on}, here and in line ${line}`),
    suggestion: 'keep the one that holds and take the other out; of several days the newest counts',
  }
}

async function waiversOf(
  entries: readonly Entry<WaiverText>[],
  { items, now, longestWaiverMs }: Against,
): Promise<Complete<readonly Waiver[]>> {
  const ids = new Set(items.map(({ id }) => id))
  const latest = addDays(now, Math.floor(longestWaiverMs / dayMs))
  const isRule = await ruleTest(entries.some(({ record }) => record.rule !== undefined))
  const problems: Problem[] = []
  const value = entries.map(({ record, placed }) => {
    if (!ids.has(record.item)) {
      const everything = /[*?]/.test(record.item) ? '; a waiver is for one item, and none for everything' : ''
      problems.push(at(placed, 'item', `${unknownItem(record.item, items)}${everything}`))
    }
    if (record.rule !== undefined && !isRule(record.rule)) {
      const message = `unknown rule "${record.rule}"; a rule is named with its kind, such as headers/hsts`
      problems.push(at(placed, 'rule', message))
    }
    if (record.expires > latest) {
      problems.push(at(placed, 'expires', `a waiver may last until ${latest} at the latest`))
    }
    return withoutUndefined({
      item: record.item,
      rule: record.rule,
      reason: record.reason,
      approvedBy: record['approved-by'],
      expires: record.expires,
      issue: record.issue,
    })
  })
  return { value, problems }
}

/** Tells ids of rules from other texts; the texts of all rules load only where one is named. */
async function ruleTest(named: boolean): Promise<(id: string) => boolean> {
  const ids = new Set<string>(named ? (await import('../../words/index.ts')).ruleIds : [])
  return (id) => ids.has(id)
}

/** The kinds that ask a person, as a message names them. */
async function kindsThatAsk(wanted: boolean): Promise<string> {
  const kinds = wanted ? await allKinds() : []
  return kinds.flatMap(({ kind, asksPerson }) => (asksPerson ? [`\`${kind}\``] : [])).join(' or ')
}

function at(record: Placed, key: string, message: string): Problem {
  return { message, location: locate(record, [key]) }
}

function unknownItem(id: string, items: readonly OutlineItem[]): string {
  return `unknown item "${id}"${didYouMean(
    id,
    items.map((item) => item.id),
  )}`
}

function withoutUndefined<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
