import { capped } from './check/cap.ts'
import type { Scene, World } from './check/kind.ts'
import { type CheckOutcome, finish, runCheck } from './check/run.ts'
import { withSourceLines } from './check/source-lines.ts'
import type { Checklist, ChecklistItem } from './checklist/checklist.ts'
import type { ReadOptions } from './checklist/options.ts'
import { ConfigurationError, problem } from './checklist/problems.ts'
import { sceneOf } from './checklist/scene.ts'
import type { Base } from './github/base.ts'
import { type ConfigRef, readDeciding } from './github/deciding.ts'
import { peopleOf } from './github/people.ts'
import { hasCommands, refuseCommand, refusedCommands, refuseUnset, unset } from './github/refused.ts'
import type { Remote } from './github/remote.ts'
import type { Closing } from './model/closing.ts'
import type { Phase } from './model/phase.ts'
import type { ItemResult, Report } from './model/report.ts'
import type { SignOff } from './model/sign-off.ts'
import { version } from './model/version.ts'
import { Lanes, Questions } from './probe/ask.ts'
import { now } from './probe/clock.ts'
import { createNet, type Net } from './probe/net.ts'
import { createPlaces, type PlacesOptions } from './probe/places.ts'
import { statusWords } from './report/words.ts'
import { cleanReport } from './secrecy/clean.ts'
import { createRedactor, type Redactor } from './secrecy/redactor.ts'
import { withoutLogin } from './secrecy/url-credentials.ts'
import { causesOf } from './verdict/causes.ts'
import { decide } from './verdict/closing.ts'
import { withFingerprints } from './verdict/fingerprints.ts'
import { memories } from './verdict/memory.ts'
import { schedule } from './verdict/schedule.ts'
import { skipReasons, unmatchedGlobs } from './verdict/select.ts'
import { countStatuses, type FailOn, isMet } from './verdict/verdict.ts'
import { applyWaivers, statusOfChecks } from './verdict/waive.ts'

/** Each item under way holds memory and connections, and the time limits of thousands at once would run out unused. */
const mostUnderWay = 500

export interface GateOptions extends ReadOptions {
  readonly phase: Phase | null
  readonly only: readonly string[]
  readonly allowStateChanges: boolean
  readonly allowPullRequestCommands: boolean
  /** What makes the code of this run a stranger's, in words; null where it is not one. */
  readonly stranger: string | null
  /** Why this run gets no secrets, in words; null where it may. */
  readonly withoutSecrets: string | null
  /** The commit whose checklist decides, on a pull request. */
  readonly base: Base
  readonly configRef: ConfigRef
  /** The repository on its platform; null without a token. */
  readonly remote: () => Promise<Remote | null>
  /** What opens it, which no answer may bring into a report. */
  readonly token?: string | undefined
  /** Logins of who runs this and of who made the deployment. */
  readonly deployers: readonly string[]
  readonly failOn: FailOn
  /** The sign-off that this run demands of its commit and its checklist, or what is missing; left out where it demands none. */
  readonly demand?: ((commit: string | null, sha256: string) => SignOff | Closing) | undefined
  readonly signal: AbortSignal
  /** Called once before commands of the checklist run on this machine. */
  readonly beforeCommands?: (() => Promise<void>) | undefined
  /** Whether checks that did not pass tell what was asked and what came back. */
  readonly tellsConversation?: boolean
  /** Whether the report tells the digest of the checklist. */
  readonly tellsDigest: boolean
  /** The commit that the report names, or null; found out while the items are asked. */
  readonly ref: () => Promise<string | null>
  /** Where the platform shows the files of the checkout; found out while the items are asked. */
  readonly shownAt: () => Promise<Report['repository']>
  /** Called as an item begins to be asked; its texts are masked. */
  readonly onBegin?: ((item: Pick<ItemResult, 'id' | 'title'>, total: number) => void) | undefined
  /** Called as a check of an item is asked again. */
  readonly onAgain?: ((id: string) => void) | undefined
  /** Called as each item is done; its texts are masked. */
  readonly onItem?: (item: ItemResult, done: number, total: number) => void
}

export interface GateResult {
  readonly report: Report
  readonly onFailure: Checklist['onFailure']
  /** Whether the gate stays closed whatever the items and `fail-on` say. */
  readonly closed: boolean
}

/**
 * The whole journey: read, observe, judge, report.
 * @throws ConfigurationError before anything is touched when the checklist is not right
 */
export async function runGate(options: GateOptions): Promise<GateResult> {
  const started = now()
  const { checklist, redact, source, base, changes, notes, closed } = await readDeciding(
    options,
    options.base,
    options.configRef,
    options.remote,
  )
  if (options.token !== undefined) redact.add(options.token)
  const unmatched = unmatchedGlobs(checklist.items, options.only)
  if (unmatched.length > 0) {
    throw new ConfigurationError(
      unmatched.map((glob) => problem(`\`only\` names "${glob}", and no item has such an id or tag`)),
    )
  }
  const said = [...notes]
  const refused = refusedCommands(checklist, options)
  if (refused === null && hasCommands(checklist)) await options.beforeCommands?.()
  const [ref, repository, items] = await Promise.all([
    options.ref(),
    options.shownAt(),
    observeAndJudge(checklist, redact, refused, started, { ...options, onNote: (sentence) => said.push(sentence) }),
  ])
  const document = await documentOf(checklist)
  const demanded = options.demand?.((await options.run.sha()) ?? null, await checklist.sha256())
  const others = demanded && 'because' in demanded ? [...closed, demanded] : closed
  const { verdict, closedBy } = decide(items, options.failOn, document?.drift ?? [], others)
  const { name, url, envContent, envFiles = [] } = checklist.environment
  const files = envContent === undefined ? envFiles : ['env-content']
  const report: Report = {
    version: 1,
    tool: { name: 'readiness-gate', version },
    verdict,
    environment: name,
    url: url === undefined ? null : withoutLogin(url),
    ...(files.length > 0 && { envFiles: files }),
    phase: options.phase,
    checklist: {
      path: checklist.path,
      ref: source === 'base' && base ? base.commit : ref,
      sha256: options.tellsDigest ? await checklist.sha256() : null,
      source,
    },
    ...(base !== null && { gateChanges: changes }),
    ...(closedBy.length > 0 && { closedBy }),
    ...(said.length > 0 && { notes: said }),
    ...(demanded && 'by' in demanded && { signOff: demanded }),
    ...(document && { document }),
    ...(repository && { repository }),
    startedAt: options.now.toISOString(),
    durationMs: Math.round(now() - started),
    counts: countStatuses(items),
    items,
    ...(verdict === 'error' && {
      problems: [
        problem(
          'No required item was evaluated, so nothing is known to be ready',
          'see why each item was skipped or blocked',
        ),
      ],
    }),
  }
  const clean = withFingerprints(cleanReport(report, redact))
  const causes = causesOf(clean.items)
  return {
    report: causes.length > 0 ? { ...clean, causes } : clean,
    onFailure: redact.maskDeep(checklist.onFailure),
    closed: others.length > 0,
  }
}

/** Where the document that people read and the checklist differ, in words. */
async function documentOf({ document, stacks }: Checklist): Promise<Report['document'] | null> {
  if (document === null) return null
  const drift = await Promise.all(capped(document.drift).map((draft) => finish(draft, { stacks })))
  return { path: document.path, drift }
}

/** The report of a gate that could not run. */
export function reportOfError(
  error: ConfigurationError,
  options: Pick<GateOptions, 'now' | 'phase' | 'config'> & { readonly ref: string | null },
): Report {
  return {
    version: 1,
    tool: { name: 'readiness-gate', version },
    verdict: 'error',
    environment: null,
    url: null,
    phase: options.phase,
    checklist: { path: options.config ?? '.github/readiness.yml', ref: options.ref, sha256: null },
    startedAt: options.now.toISOString(),
    durationMs: 0,
    counts: countStatuses([]),
    items: [],
    problems: error.problems.map((one) => cleanReport(one, createRedactor())),
  }
}

type Observing = GateOptions & Required<Pick<PlacesOptions, 'onNote'>>

/**
 * @param refused why commands do not run, or null
 * @param started begin of the run
 */
async function observeAndJudge(
  checklist: Checklist,
  redact: Redactor,
  refused: string | null,
  started: number,
  options: Observing,
): Promise<ItemResult[]> {
  const { defaults } = checklist
  const net = createNet({
    resolve: checklist.resolve,
    extraCa: checklist.extraCa,
    userAgent: `readiness-gate/${version}`,
    run: options.run.id,
    concurrency: defaults.concurrency,
    rate: defaults.rate,
  })
  // Ends what is under way, whatever it waits for.
  options.signal.addEventListener('abort', () => void net.close(), { once: true })
  const skips = skipReasons(checklist.items, options)
  const worlds = worldsOf(checklist, net, redact, options)
  refuseUnset(checklist, skips, options)
  const underWay = new Lanes(mostUnderWay)
  let done = 0
  const finish = (item: ItemResult): ItemResult => {
    const line = checklist.document?.lines.get(item.id)
    const box = line !== undefined && checklist.document ? { document: { file: checklist.document.path, line } } : {}
    const result = { ...applyWaivers(item, checklist.waivers, options.now), ...box }
    options.onItem?.(cleanReport(result, redact), ++done, checklist.items.length)
    return result
  }
  try {
    const run = async (item: ChecklistItem, needs: readonly ItemResult[]): Promise<ItemResult> => {
      const skip = skips.get(item.id) ?? skippedWith(item, needs)
      if (skip !== null) return finish(unasked(item, 'skipped', skip))
      const unmet = needs.filter((need) => !isMet(need.status))
      if (unmet.length > 0) {
        const reason = `needs ${unmet.map((need) => `${need.id} (${statusWords[need.status].word})`).join(', ')}`
        return finish({ ...unasked(item, 'blocked', reason), blockedBy: unmet.map(({ id }) => id) })
      }
      const aside = checklist.setAside.get(item.id)
      const asked = aside ? { ...item, checks: aside.kinds.map((kind) => unset(kind, aside, options)) } : item
      options.onBegin?.(cleanReport({ id: item.id, title: item.title }, redact), checklist.items.length)
      return finish(await askItem(asked, worlds, refused, started, options.tellsConversation))
    }
    const measures = ({ checks }: ChecklistItem): boolean =>
      checks.some(({ kind, config }) => kind.measures?.(config) ?? false)
    return await schedule(checklist.items, run, (item) => underWay.run('items', item), measures)
  } finally {
    // What nobody waits for any more is not begun.
    net.lanes.close()
    await net.close()
  }
}

/** `anew`: what may have changed since is asked anew, and not because it did not pass. */
type Worlds = (item: ChecklistItem) => (again: boolean, anew?: boolean) => World

function worldsOf(checklist: Checklist, net: Net, redact: Redactor, options: Observing): Worlds {
  const known = new Map<string, Questions>()
  const memoryOf = memories(checklist.items, (item) => changesWorld(item, options))
  const people = peopleOf(checklist, options)
  const { signal, onNote } = options
  const places = createPlaces({ root: checklist.root, servers: checklist.servers, net, redact, signal, onNote })
  return (item) => {
    const scene = sceneOf(checklist, item, options)
    const memory = memoryOf.get(item.id) ?? item.id
    const shared = known.get(memory) ?? new Questions()
    known.set(memory, shared)
    return (again, anew = false) => {
      if (again) options.onAgain?.(item.id)
      const questions = again || anew ? new Questions(shared) : shared
      return {
        ...scene,
        net,
        people,
        redact,
        signal,
        ask: (question, observe) => questions.ask(question, observe),
        place: (on) => places(on ?? checklist.defaults.on),
        platform: async () => (await options.remote())?.api ?? null,
      }
    }
  }
}

/** Whether an item may change what those that come after it see. */
function changesWorld({ changesState, checks }: ChecklistItem, options: Pick<Scene, 'allowStateChanges'>): boolean {
  return changesState || checks.some(({ kind, config }) => kind.changes?.(config, options) ?? false)
}

type Checks = ChecklistItem['checks']

/**
 * Asks the checks of an item: at the same time, or one after the other where one of them writes to the target, so that
 * those behind it see what it did. Commands alone say nothing of that.
 */
async function inTurn<R>(
  { changesState, checks }: ChecklistItem,
  scene: Scene,
  ask: (check: Checks[number], anew: boolean) => Promise<R>,
): Promise<R[]> {
  const writes = ({ kind, config }: Checks[number]): boolean =>
    changesState || (!kind.runsCommands && (kind.changes?.(config, scene) ?? false))
  if (!checks.some(writes)) return Promise.all(checks.map((check) => ask(check, false)))
  const outcomes: R[] = []
  let written = false
  for (const check of checks) {
    outcomes.push(await ask(check, written))
    written ||= writes(check)
  }
  return outcomes
}

/**
 * @param begin of the run, on the same clock
 * @param tells whether checks tell what was asked and what came back
 */
async function askItem(
  item: ChecklistItem,
  worlds: Worlds,
  refused: string | null,
  begin: number,
  tells = false,
): Promise<ItemResult> {
  const started = now()
  const worldFor = worlds(item)
  const ask = ({ kind, config }: Checks[number], anew: boolean): Promise<CheckOutcome> =>
    runCheck(
      refused !== null && kind.runsCommands ? refuseCommand(kind, refused) : kind,
      config,
      anew ? (again) => worldFor(again, true) : worldFor,
      tells,
    )
  const outcomes = await inTurn(item, worldFor(false), ask)
  const world = worlds(item)(false)
  const results = await Promise.all(
    outcomes.map(({ result }) => withSourceLines(result, () => world.place('checkout'), world.redact)),
  )
  const checks = results.map((result) => withTeamAdvice(result, item.fix))
  return {
    ...unasked(item, 'skipped', null),
    status: statusOfChecks(checks),
    ...(checks.length > 0 && { startedMs: Math.round(started - begin) }),
    durationMs: Math.round(now() - started),
    checks,
    attestation: outcomes.find((outcome) => outcome.attestation)?.attestation ?? null,
  }
}

function withTeamAdvice(result: ItemResult['checks'][number], fix: string | null): ItemResult['checks'][number] {
  if (fix === null) return result
  return { ...result, findings: result.findings.map((finding) => ({ ...finding, fix: `${fix}\n${finding.fix}` })) }
}

/** An item that only needs others says nothing of its own when one of them was skipped. */
function skippedWith(item: ChecklistItem, needs: readonly ItemResult[]): string | null {
  const skipped = needs.filter((need) => need.status === 'skipped')
  if (item.checks.length > 0 || skipped.length === 0) return null
  if (needs.some((need) => !isMet(need.status))) return null
  return `needs ${skipped.map(({ id }) => id).join(', ')}, which this run skipped`
}

function unasked(item: ChecklistItem, status: 'skipped' | 'blocked', reason: string | null): ItemResult {
  return {
    id: item.id,
    title: item.title,
    section: item.section,
    required: item.required,
    status,
    reason,
    owner: item.owner,
    durationMs: 0,
    checks: [],
    waiver: null,
    attestation: null,
  }
}
