import { z } from 'zod'
import { closings } from '../model/closing.ts'
import type { GateChange } from '../model/gate-change.ts'
import type { Report } from '../model/report.ts'
import { statuses } from '../model/status.ts'
import { changeNames } from './gate-changes.ts'
import { describedFields } from './schema-words.ts'

/** Version 1 only gains fields, so that a reader takes what it does not know. */
const open = z.looseObject
const text = z.string()
const textOrNull = z.string().nullable()
const count = z.int().min(0)
const day = z.iso.date()

const location = open({ file: text, line: z.int().min(1).optional(), column: z.int().min(1).optional() })

const finding = open({
  rule: text.meta({ description: 'Stable id with its kind, such as headers/hsts' }),
  level: z.enum(['error', 'warning', 'info']).meta({ description: 'Only an error fails a check' }),
  message: text,
  expected: text,
  observed: text,
  location: location.optional(),
  source: text.optional().meta({ description: 'The line that it is about, where its text is no secret' }),
  url: text.optional(),
  fix: text,
  docs: text,
  fingerprint: text
    .optional()
    .meta({ description: 'The same in later runs, though lines, days and counts are others' }),
  waived: z.literal(true).optional().meta({ description: 'A waiver that counts covers it' }),
})

const status = z.enum(statuses as [string, ...string[]])

const check = open({
  kind: text,
  status,
  durationMs: count,
  attempts: z.int().min(2).optional().meta({ description: 'How often it was asked, where that was more than once' }),
  findings: z.array(finding),
  conversation: z
    .array(open({ asked: text, answered: textOrNull }))
    .optional()
    .meta({ description: 'What was asked and what came back, shortened; only with --verbose' }),
  measurements: z
    .array(open({ label: text, requests: count, unanswered: count, timesMs: z.array(z.number().min(0)) }))
    .optional()
    .meta({ description: 'Times of requests that were repeated, rising, at most 101 evenly chosen by rank' }),
  certificates: z
    .array(open({ host: text, issuer: text, validUntil: z.iso.datetime() }))
    .optional()
    .meta({ description: 'What the hosts that were asked sent' }),
})

const waiver = open({
  rule: textOrNull.meta({ description: 'Null where the whole item is waived' }),
  reason: text,
  approvedBy: text,
  expires: day.meta({ description: 'Valid through the end of that day, UTC' }),
  issue: textOrNull,
  state: z.enum(['active', 'ending', 'expired', 'unneeded']),
})

const attestation = open({
  by: text,
  on: day,
  result: z.enum(['done', 'not-applicable']),
  evidence: textOrNull,
  sha256: text.optional().meta({ description: 'Digest of the file that is the evidence; it was compared' }),
  note: textOrNull,
  commit: textOrNull,
  environment: text.optional().meta({ description: 'The one environment that it is about' }),
  validUntil: day.meta({ description: 'Last day it counts, UTC' }),
})

const item = open({
  id: text,
  title: text,
  section: text,
  required: z.boolean(),
  status,
  reason: textOrNull.meta({ description: 'Why it was skipped or blocked' }),
  blockedBy: z.array(text).optional().meta({ description: 'Ids of what it needs and what is not met' }),
  owner: textOrNull,
  startedMs: count.optional().meta({ description: 'Begin of its checks since that of the run' }),
  durationMs: count,
  checks: z.array(check),
  waiver: waiver.nullable(),
  attestation: attestation.nullable(),
  document: location.optional().meta({ description: 'Its box in the document that people read' }),
  runs: z
    .array(open({ run: text, status }))
    .optional()
    .meta({ description: 'What became of it in each run; only in a merged report' }),
})

const gateChange = open({
  change: z.enum(changeNames as [GateChange['change'], ...GateChange['change'][]]),
  item: textOrNull,
  from: textOrNull,
  to: textOrNull,
  weakens: z.boolean().meta({ description: 'Whether the gate could let more through with it' }),
  location: location.optional(),
})

const instant = z.iso.datetime()
const verdict = z.enum(['ready', 'not-ready', 'error'])

const sinceLast = open({
  previous: open({ startedAt: instant, ref: textOrNull, verdict }),
  newlyFailing: z.array(text).meta({ description: 'Not met now, and not among those that were not met' }),
  fixed: z.array(text).meta({ description: 'Were not met, and passed now' }),
  stillFailing: z.array(
    open({
      item: text,
      since: instant.meta({ description: 'Begin of the first run in a row that saw it not met' }),
      runs: z.int().min(2).meta({ description: 'Runs in a row that saw it not met, with this one' }),
    }),
  ),
  flapping: z.array(text).meta({ description: 'Changed again after an earlier run had fixed them' }),
})

const phase = z.enum(['pre-deploy', 'post-deploy']).nullable()
const counts = open(Object.fromEntries(statuses.map((name) => [name, count])))

const mergedRun = open({
  name: text.meta({ description: 'By which the items name it' }),
  environment: textOrNull,
  url: textOrNull,
  phase,
  verdict,
  ref: textOrNull,
  startedAt: instant,
  durationMs: count,
  counts,
})

const reportSchema = open({
  version: z.literal(1),
  tool: open({ name: z.literal('readiness-gate'), version: text }),
  verdict,
  environment: textOrNull,
  url: textOrNull,
  envFiles: z.array(text).optional().meta({ description: 'The env files that were judged, in their order' }),
  phase,
  checklist: open({
    path: text,
    ref: textOrNull,
    sha256: textOrNull,
    source: z.enum(['base', 'head', 'worktree']).nullable().optional(),
  }),
  gateChanges: z.array(gateChange).optional().meta({ description: 'What a pull request would change about the gate' }),
  causes: z
    .array(open({ cause: text, items: z.array(text), fix: text }))
    .optional()
    .meta({ description: 'What keeps several items from being met, with their ids; each is told once' }),
  sinceLast: sinceLast.optional().meta({ description: 'What is different from an earlier run; ids of items' }),
  closedBy: z
    .array(open({ because: z.enum(closings), sentence: text }))
    .optional()
    .meta({ description: 'What closes the gate though every required item is met' }),
  notes: z.array(text).optional(),
  document: open({ path: text, drift: z.array(finding) })
    .optional()
    .meta({ description: 'The document that people read, and where it and the checklist differ' }),
  repository: open({ url: text, ref: text, directory: text })
    .optional()
    .meta({ description: 'Where the files of the checkout are shown: `url`/blob/`ref`/`directory`…' }),
  signOff: open({ by: text, commit: text, at: instant, verdict: text, sha256: text })
    .optional()
    .meta({ description: 'Who signed this run off, or the earlier one that it demands' }),
  startedAt: instant,
  durationMs: count,
  counts,
  items: z.array(item),
  runs: z.array(mergedRun).optional().meta({ description: 'The runs that a merged report is made of' }),
  problems: z
    .array(open({ message: text, location: location.optional(), suggestion: text.optional() }))
    .optional()
    .meta({ description: 'Only where the gate could not run' }),
})

/** The report that a value is, or undefined where it is none; what a later program added is kept. */
export function reportOf(value: unknown): Report | undefined {
  return reportSchema.safeParse(value).success ? (value as Report) : undefined
}

/** The JSON schema (draft 2020-12) of the report, version 1. */
export function reportJsonSchema(): Record<string, unknown> {
  return {
    ...describedFields(z.toJSONSchema(reportSchema)),
    $id: 'https://github.com/readiness-gate/readiness-gate/report.schema.json',
    title: 'Production readiness report',
  }
}
