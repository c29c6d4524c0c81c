import type { Draft, Judgement, Scene } from '../../check/kind.ts'
import { mismatch } from '../../expect/matcher.ts'
import { faultOf } from './archive.ts'
import type { Entry, Observation } from './observation.ts'
import type { Config, Limits } from './schema.ts'
import { judgeText, type TextDraft } from './text.ts'

/** Clocks of two machines differ by less. */
const clockSkewMs = 3_600_000

/** Judges what was seen of the files. */
export function judge(seen: Observation, config: Config, scene: Scene): Judgement {
  return { findings: judgeAll(seen, config, scene) }
}

function judgeAll(seen: Observation, config: Config, scene: Scene): Draft[] {
  if (config.exists === false) {
    return seen.entries.map((entry) =>
      place(seen, entry.facts.path, {
        rule: 'file/absent',
        message: `${entry.facts.path} is there`,
        expected: 'absent',
        observed: leadsNowhere(entry, config) ? nowhere : article(entry.facts.type),
      }),
    )
  }
  if (seen.entries.length === 0) {
    const what = config.newest && seen.matched > 0 ? 'no regular file among what matches' : 'nothing there'
    return [{ rule: 'file/exists', message: `${config.path} does not exist`, expected: 'present', observed: what }]
  }
  const drafts = seen.entries.flatMap((entry) =>
    judgeEntry(entry, config, scene).map((draft) => place(seen, entry.facts.path, draft)),
  )
  const wrong = config.count === undefined ? null : mismatch(config.count, seen.matched)
  if (wrong) {
    const message = `${config.path} matches another number of paths than expected`
    drafts.push({ rule: 'file/count', message, ...wrong })
  }
  return drafts
}

function judgeEntry(entry: Entry, config: Config, scene: Scene): TextDraft[] {
  const { facts } = entry
  const { path } = facts
  if (leadsNowhere(entry, config)) {
    const message = `${path} is a link that leads nowhere`
    return [{ rule: 'file/exists', message, expected: 'present', observed: nowhere }]
  }
  const drafts: TextDraft[] = [...judgeFacts(entry, config), ...judgeLimits(entry, config, scene)]
  if (config.newest) drafts.push(...judgeLimits(entry, config.newest, scene))
  if (entry.sha256 !== undefined && entry.sha256 !== config.checksum) {
    drafts.push({
      rule: 'file/checksum',
      message: `${path} has another checksum`,
      expected: `sha256 ${config.checksum}`,
      observed: `sha256 ${entry.sha256}`,
    })
  }
  if (entry.textCut) {
    drafts.push({
      rule: 'file/unreadable',
      message: `${path} is too large for its text to be judged`,
      expected: 'at most 5 MiB',
      observed: `${facts.size} bytes`,
      inconclusive: true,
    })
  } else if (entry.textFault !== undefined) {
    drafts.push({
      rule: 'file/unreadable',
      message: `${path} is no text, so what it says cannot be judged`,
      expected: 'a text in UTF-8',
      observed: entry.textFault,
      inconclusive: true,
      fix: 'Write it in UTF-8; for a file that is meant to be binary ask for its size, `checksum` or `archive`.',
    })
  } else if (entry.text !== undefined) drafts.push(...judgeText(path, entry.text, config))
  return drafts
}

const nowhere = 'a symbolic link that leads nowhere'

/** Links are followed unless they are asked for themselves, so one that is seen leads nowhere. */
function leadsNowhere({ facts }: Entry, config: Config): boolean {
  return facts.type === 'symlink' && config.type !== 'symlink'
}

const withoutGit =
  'Run the gate in a git checkout. Where git refuses to read it since it belongs to another account, run `git config --global --add safe.directory` with its path.'

function judgeFacts({ facts, tracked }: Entry, config: Config): TextDraft[] {
  const { path } = facts
  const drafts: TextDraft[] = []
  const type = config.type ?? (readsFile(config) ? 'file' : undefined)
  if (type !== undefined && facts.type !== type) {
    const message = `${path} is ${article(facts.type)}`
    drafts.push({ rule: 'file/type', message, expected: article(type), observed: article(facts.type) })
    if (readsFile(config)) return drafts
  }
  if (config.mode !== undefined) {
    const exact = typeof config.mode === 'number'
    const allowed = typeof config.mode === 'number' ? config.mode : config.mode['at-most']
    if (exact ? facts.mode !== allowed : (facts.mode & ~allowed) !== 0) {
      drafts.push({
        rule: 'file/mode',
        message: `${path} has other permissions`,
        expected: `${exact ? '' : 'at most '}${octal(allowed)}`,
        observed: octal(facts.mode),
        fix: `Run \`chmod ${octal(allowed)}\` on ${path}.`,
      })
    }
  }
  const wrongOwner = config.owner === undefined ? null : mismatch(config.owner, facts.owner)
  if (wrongOwner) drafts.push({ rule: 'file/owner', message: `${path} belongs to another account`, ...wrongOwner })
  const executable = (facts.mode & 0o111) !== 0
  if (config.executable !== undefined && executable !== config.executable) {
    drafts.push({
      rule: 'file/executable',
      message: executable ? `${path} is executable` : `${path} is not executable`,
      expected: config.executable ? 'executable' : 'not executable',
      observed: octal(facts.mode),
    })
  }
  if (config.writable !== undefined && facts.writable !== config.writable) {
    drafts.push({
      rule: 'file/writable',
      message: facts.writable ? `${path} can be written` : `${path} cannot be written`,
      expected: config.writable ? 'writable for who looks' : 'not writable for who looks',
      observed: `${octal(facts.mode)}, owner ${facts.owner}`,
    })
  }
  if (config.tracked !== undefined && tracked !== config.tracked) {
    const unknown = tracked === null
    drafts.push({
      rule: 'file/tracked',
      message: unknown
        ? `Git does not say whether it tracks ${path}`
        : tracked
          ? `Git tracks ${path}`
          : `Git does not track ${path}`,
      expected: config.tracked ? 'tracked by git' : 'not tracked by git',
      observed: unknown ? 'no git work tree, or one that git refuses to read' : tracked ? 'tracked' : 'not tracked',
      ...(unknown ? { inconclusive: true as const, fix: withoutGit } : {}),
    })
  }
  return drafts
}

function judgeLimits({ facts, integrity }: Entry, limits: Limits, scene: Scene): TextDraft[] {
  const { path } = facts
  const drafts: TextDraft[] = []
  const ageMs = scene.now.getTime() - facts.modifiedMs
  const younger = limits['younger-than']
  const older = limits['older-than']
  if (younger !== undefined && ageMs < -clockSkewMs) {
    const observed = `dated ${new Date(facts.modifiedMs).toISOString()}`
    drafts.push({
      rule: 'file/age',
      message: `${path} is dated in the future`,
      expected: `younger than ${time(younger)}`,
      observed,
    })
  } else if (younger !== undefined && ageMs >= younger) {
    drafts.push({
      rule: 'file/age',
      message: `${path} is too old`,
      expected: `younger than ${time(younger)}`,
      observed: `${time(ageMs)} old`,
    })
  }
  if (older !== undefined && ageMs <= older) {
    drafts.push({
      rule: 'file/age',
      message: `${path} is too young`,
      expected: `older than ${time(older)}`,
      observed: `${time(ageMs)} old`,
    })
  }
  const larger = limits['larger-than']
  const smaller = limits['smaller-than']
  if (larger !== undefined && facts.size <= larger) {
    drafts.push({
      rule: 'file/size',
      message: `${path} is too small`,
      expected: `more than ${larger} bytes`,
      observed: `${facts.size} bytes`,
    })
  }
  if (smaller !== undefined && facts.size >= smaller) {
    drafts.push({
      rule: 'file/size',
      message: `${path} is too large`,
      expected: `less than ${smaller} bytes`,
      observed: `${facts.size} bytes`,
    })
  }
  const fault = limits.archive && integrity ? faultOf(path, integrity) : null
  if (fault !== null) {
    drafts.push({
      rule: 'file/archive',
      message: `${path} is not a usable archive`,
      expected: 'whole and not empty',
      observed: fault,
    })
  }
  return drafts
}

/** Whether an expectation is one that only a regular file can meet. */
function readsFile(config: Config): boolean {
  return (
    config.archive !== undefined ||
    config.checksum !== undefined ||
    config['larger-than'] !== undefined ||
    config['smaller-than'] !== undefined ||
    config.content !== undefined ||
    config.contains !== undefined ||
    config['not-contains'] !== undefined ||
    config.heading !== undefined ||
    config.section !== undefined ||
    config.placeholders !== undefined
  )
}

function place(seen: Observation, path: string, { line, column, ...draft }: TextDraft): Draft {
  if (!seen.inCheckout) return line === undefined ? draft : { ...draft, message: `${draft.message} (line ${line})` }
  const location = {
    file: path.replace(/^\.\//, ''),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
  return { ...draft, location }
}

function article(type: string): string {
  if (type === 'file') return 'a regular file'
  if (type === 'symlink') return 'a symbolic link'
  return type === 'directory' ? 'a directory' : 'a device, socket or pipe'
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0')
}

function time(ms: number): string {
  if (ms >= 2 * 86_400_000) return `${round(ms / 86_400_000)} days`
  if (ms >= 2 * 3_600_000) return `${round(ms / 3_600_000)} hours`
  return ms >= 120_000 ? `${round(ms / 60_000)} minutes` : `${round(ms / 1000)} seconds`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
