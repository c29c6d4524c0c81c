import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { Closing } from '../model/closing.ts'
import type { Report } from '../model/report.ts'
import type { SignOff, SignOffRecord } from '../model/sign-off.ts'
import { renderJson } from '../report/json.ts'
import { boundedLine } from '../secrecy/bounded.ts'

/** The name of somebody on a report that is ready. */
export function sign(report: Report, by: string, commit: string, at: Date): SignOff {
  const { signOff: _, ...unsigned } = report
  const sha256 = createHash('sha256').update(renderJson(unsigned)).digest('hex')
  return { by, commit, at: at.toISOString(), verdict: report.verdict, sha256 }
}

/** What to keep of a sign-off. */
export function recordOf({ checklist, environment }: Report, signOff: SignOff): SignOffRecord {
  const { path, sha256 } = checklist
  return { version: 1, ...signOff, environment, checklist: { path, sha256 } }
}

const record: z.ZodType<SignOffRecord> = z.looseObject({
  version: z.literal(1),
  by: z.string().trim().min(1).max(200),
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  at: z.iso.datetime(),
  verdict: z.enum(['ready', 'not-ready', 'error']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  environment: z.string().nullable(),
  checklist: z.looseObject({ path: z.string(), sha256: z.string().nullable() }),
})

/** Bytes; a record has a few hundred. */
const longest = 64 * 1024

/** What a run that demands a sign-off is about. */
export interface Demanded {
  readonly commit: string | null
  /** Digest of the checklist that decides. */
  readonly sha256: string
  readonly now: Date
}

/** The sign-off that a file records where it is one for this run, else what closes the gate. */
export function demand(path: string, { commit, sha256, now }: Demanded): SignOff | Closing {
  const no = (why: string): Closing => ({
    because: 'not-signed-off',
    sentence: `This run demands a sign-off, and ${why}.`,
  })
  const file = boundedLine(path, 200)
  const read = readRecord(path)
  if (read === null) return no(`there is no file ${file}`)
  const { data } = record.safeParse(read)
  if (data === undefined) return no(`${file} is no record of one`)
  if (data.verdict !== 'ready') return no(`the run that ${file} records was ${data.verdict}`)
  if (commit === null) return no('it is not known which commit is checked out here')
  if (data.commit !== commit) {
    const [theirs, ours] = [data.commit, commit].map((name) => name.slice(0, 12)) // cut: commits
    return no(`${file} is about commit ${theirs}, not about ${ours}`)
  }
  if (data.checklist.sha256 !== sha256) return no(`the checklist is not the one that was signed off`)
  if (Date.parse(data.at) > now.getTime() + clockSkewMs) return no(`${file} is dated in the future`)
  const { by, at, verdict, sha256: digest } = data
  return { by, commit, at, verdict, sha256: digest }
}

const clockSkewMs = 5 * 60_000

/** The JSON value of a file; undefined where it is none, null where there is no file. */
function readRecord(path: string): unknown {
  try {
    if (statSync(path).size > longest) return undefined
    return JSON.parse(readFileSync(path, 'utf8')) ?? undefined
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : undefined
  }
}
