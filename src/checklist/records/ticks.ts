import { latestToday } from '../../formats/dates.ts'
import { sameWords, type TaskItem, tasksIn } from '../../formats/markdown/tasks.ts'
import type { Attestation } from '../../model/attestation.ts'
import { type Blamed, blameLine, textInCommit } from '../../probe/blame.ts'
import { ProbeError } from '../../probe/error.ts'
import { isShallow, placeInRepository } from '../../probe/git.ts'
import type { OutlineItem } from '../outline.ts'
import { pair } from './pairs.ts'

/** The Markdown list that people tick, as the checklist names it. */
export interface Document {
  /** From the directory of the checkout, which `cwd` is. */
  readonly path: string
  readonly text: string
  readonly cwd: string
  /** Commit whose document it is; null for that of the work tree, undefined where git of this clone knows none. */
  readonly commit: string | null | undefined
  readonly now: Date
}

export interface Ticks {
  readonly attestations: readonly Attestation[]
  /** Why a box that is ticked does not count, by item. */
  readonly refused: ReadonlyMap<string, string>
}

/** Commits that are looked at for one box; a box that was edited more often counts from the oldest of them. */
const mostSteps = 50

/**
 * What ticked boxes say about the items of a checklist: who ticked each, and when. It counts from the commit that ticked
 * it, whoever edited its text since. What is not committed, what a bot committed, and what claims to have been committed
 * on a day that has not come, is nobody's word.
 */
export async function ticksOf(document: Document, items: readonly OutlineItem[]): Promise<Ticks> {
  const attestations: Attestation[] = []
  const refused = new Map<string, string>()
  const history = once(() => historyOf(document))
  for (const [item, task] of pair(tasksIn(document.text), items).boxes) {
    if (!item.asksPerson || !task.ticked) continue
    const said = await wordOf(document, history, task, item)
    if (typeof said === 'string') refused.set(item.id, said)
    else attestations.push(said)
  }
  return { attestations, refused }
}

/** What git knows of the document; each question is asked once, however many boxes there are. */
interface History {
  /** The top of the repository, absolute, and the way of the document from there. */
  readonly top: string
  readonly path: string
  readonly isShallow: () => Promise<boolean>
  /** The boxes of a file as it was in a commit, or null. */
  tasksAt(commit: string, path: string): Promise<readonly TaskItem[] | null>
}

/** @throws ProbeError where git does not know the document */
async function historyOf({ cwd, path }: Document): Promise<History> {
  const place = await placeInRepository(cwd)
  if (place === null) {
    const details = { expected: 'a clone', observed: 'no repository of git' }
    throw new ProbeError('file/unreadable', 'git knows no repository here', details)
  }
  const { top, prefix } = place
  const known = new Map<string, () => Promise<readonly TaskItem[] | null>>()
  return {
    top,
    path: `${prefix}${path}`,
    isShallow: once(() => isShallow(cwd)),
    tasksAt: (commit, file) => {
      const name = `${commit}:${file}`
      const read =
        known.get(name) ??
        once(() => textInCommit(top, commit, file).then((text) => (text === null ? null : tasksIn(text))))
      known.set(name, read)
      return read()
    },
  }
}

/** A question that is asked when it is first wanted, and no more. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}

const wholeHistory = 'check out with `fetch-depth: 0`'

async function wordOf(
  document: Document,
  history: () => Promise<History>,
  task: TaskItem,
  item: OutlineItem,
): Promise<Attestation | string> {
  const { path, commit } = document
  const place = `the box in ${path}, line ${task.line}`
  if (item.wantsEvidence && task.link === null) {
    return `${place}, is ticked, and names no evidence: put a link into the item, or write a record by \`readiness attest\``
  }
  if (commit === undefined) return `${place}, is ticked, and this clone does not say by whom; ${wholeHistory}`
  try {
    const known = await history()
    const blamed = await tickedBy(known, commit, task, item)
    if (blamed === null) return `${place}, is ticked, and the tick is not committed`
    if (blamed.atBoundary && (await known.isShallow())) {
      return `${place}, was ticked before this clone begins; ${wholeHistory}`
    }
    if (isBot(blamed)) return `${place}, was ticked by a bot, ${blamed.author}`
    const on = dayAt(blamed.time, document.now)
    if (on === null) return `${place}, was ticked in a commit of a day that has not come`
    return {
      item: item.id,
      by: blamed.author,
      aliases: aliasesOf(blamed),
      on,
      evidence: task.link ?? `${path}:${task.line}`,
      commit: blamed.commit,
      tick: true,
      result: 'done',
    }
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return `${place}, is ticked, and git does not say by whom: ${error.observed}`
  }
}

/** The day of a commit, UTC; null where it is later than anywhere on earth. @param time seconds since 1970 */
function dayAt(time: number, now: Date): string | null {
  if (time < 0 || time * 1000 > now.getTime() + dayMs) return null
  const day = new Date(time * 1000).toISOString().slice(0, 10)
  return day > latestToday(now) ? null : day
}

const dayMs = 86_400_000

/** The commit that ticked a box: back through those that only changed its words or its place. */
async function tickedBy(
  { top, path, tasksAt }: History,
  commit: string | null,
  task: TaskItem,
  item: OutlineItem,
): Promise<Blamed | null> {
  let blamed = await blameLine(top, commit, path, task.line)
  if (blamed === null && commit === null) {
    // Its words alone may be edited and not committed.
    const before = sameTask((await tasksAt('HEAD', path)) ?? [], task, item)
    blamed = before?.ticked ? await blameLine(top, 'HEAD', path, before.line) : null
  }
  for (let step = 0; blamed?.previous && step < mostSteps; step++) {
    const tasks = await tasksAt(blamed.previous.commit, blamed.previous.path)
    const before = tasks === null ? undefined : sameTask(tasks, task, item)
    if (!before?.ticked) return blamed
    const earlier = await blameLine(top, blamed.previous.commit, blamed.previous.path, before.line)
    if (!earlier) return blamed
    blamed = earlier
  }
  return blamed
}

function sameTask(tasks: readonly TaskItem[], task: TaskItem, item: OutlineItem): TaskItem | undefined {
  const byId = tasks.find(({ id }) => id === item.id)
  const byWords = tasks.find(({ text }) => sameWords(text) === sameWords(task.text))
  return byId ?? byWords ?? mostAlike(tasks, task)
}

/** The box whose words are mostly those of another: its text was edited. */
function mostAlike(tasks: readonly TaskItem[], { text }: TaskItem): TaskItem | undefined {
  const words = new Set(sameWords(text).split(' '))
  const shared = tasks.map((task) => {
    const other = new Set(sameWords(task.text).split(' '))
    const common = [...other].filter((word) => words.has(word)).length
    return { task, share: common / Math.max(1, words.size + other.size - common) }
  })
  const [best] = shared.sort((a, b) => b.share - a.share)
  return best && best.share >= 0.5 ? best.task : undefined
}

/** The address, and the login where the platform's private address holds it. */
function aliasesOf({ email }: Blamed): string[] {
  const login = /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/i.exec(email)?.[1]
  return login === undefined ? [email] : [email, login]
}

function isBot({ author, email }: Blamed): boolean {
  return /\[bot\]/i.test(author) || /\[bot\]@|^(?:noreply|bot)@/i.test(email)
}
