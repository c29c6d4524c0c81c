import { sameWords, type TaskItem, tasksIn } from '../../formats/markdown/tasks.ts'
import type { Attestation } from '../../model/attestation.ts'
import { type Blamed, blameLine, isShallow, placeInRepository, textInCommit } from '../../probe/blame.ts'
import { ProbeError } from '../../probe/error.ts'
import type { OutlineItem } from '../outline.ts'

/** The Markdown list that people tick, as the checklist names it. */
export interface Document {
  /** From the directory of the checkout, which `cwd` is. */
  readonly path: string
  readonly text: string
  readonly cwd: string
  /** Commit whose document it is; null for that of the work tree. */
  readonly commit: string | null
}

export interface Ticks {
  readonly attestations: readonly Attestation[]
  /** Why a box that is ticked does not count, by item. */
  readonly refused: ReadonlyMap<string, string>
}

/** Commits that are looked at for one box; a box that was edited more often counts from the oldest of them. */
const mostSteps = 50

/**
 * What ticked boxes say about the items of a checklist: who ticked each, and when. A box belongs to the item that its
 * comment names, or else to the one with the same words. It counts from the commit that ticked it, whoever edited its
 * text since. What is not committed, and what a bot committed, is nobody's word.
 */
export async function ticksOf(document: Document, items: readonly OutlineItem[]): Promise<Ticks> {
  const attestations: Attestation[] = []
  const refused = new Map<string, string>()
  const ticked = tasksIn(document.text).filter((task) => task.ticked)
  for (const item of items.filter(({ asksPerson }) => asksPerson)) {
    const task = ticked.find((one) => one.id === item.id) ?? ticked.find((one) => one.id === null && isNamed(one, item))
    if (!task) continue
    const said = await wordOf(document, task, item)
    if (typeof said === 'string') refused.set(item.id, said)
    else attestations.push(said)
  }
  return { attestations, refused }
}

function isNamed(task: TaskItem, { title }: OutlineItem): boolean {
  return sameWords(task.text) === sameWords(title)
}

async function wordOf(document: Document, task: TaskItem, item: OutlineItem): Promise<Attestation | string> {
  const { path, cwd } = document
  const place = `the box in ${path}, line ${task.line}`
  try {
    const blamed = await tickedBy(document, task, item)
    if (blamed === null) return `${place}, is ticked, and the tick is not committed`
    if (blamed.atBoundary && (await isShallow(cwd))) {
      return `${place}, was ticked before this clone begins; check out with \`fetch-depth: 0\``
    }
    if (isBot(blamed)) return `${place}, was ticked by a bot, ${blamed.author}`
    return {
      item: item.id,
      by: blamed.author,
      aliases: aliasesOf(blamed),
      on: new Date(blamed.time * 1000).toISOString().slice(0, 10),
      evidence: `${path}:${task.line}`,
      commit: blamed.commit,
      result: 'done',
    }
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return `${place}, is ticked, and git does not say by whom: ${error.observed}`
  }
}

/** The commit that ticked a box: back through those that only changed its words or its place. */
async function tickedBy({ cwd, commit, path }: Document, task: TaskItem, item: OutlineItem): Promise<Blamed | null> {
  const { top, prefix } = await placeInRepository(cwd)
  let blamed = await blameLine(top, commit, `${prefix}${path}`, task.line)
  for (let step = 0; blamed?.previous && step < mostSteps; step++) {
    const text = await textInCommit(top, blamed.previous.commit, blamed.previous.path)
    const before = text === null ? undefined : sameTask(tasksIn(text), task, item)
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
