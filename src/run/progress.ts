import type { ItemResult } from '../model/report.ts'
import { now } from '../probe/clock.ts'
import { err } from '../probe/standard.ts'
import { logText } from '../report/escape.ts'
import { columnsOf } from '../report/text/wrap.ts'
import { formatMs, statusWords } from '../report/words.ts'
import type { Stream as SeenStream } from './look.ts'

export interface Progress {
  /** An item is asked from now on. */
  begin?(item: Pick<ItemResult, 'id' | 'title'>, total: number): void
  /** One of its checks is asked again. */
  again?(id: string): void
  item(item: ItemResult, done: number, total: number): void
  end(): void
}

/** What is known of a stream, and its way to be written to. */
interface Stream extends SeenStream {
  write(text: string): unknown
}

interface Running {
  readonly title: string
  readonly since: number
  attempt: number
}

/** How often the line of a terminal is drawn, and how long a log stays silent; milliseconds. */
const [drawnEvery, silentFor] = [200, 30_000] as const

/** Items that a line names. */
const mostNamed = 3

/** Progress on stderr: one live line on a terminal; elsewhere a line for each item, and one where nothing ends for long. */
export function stderrProgress(stream: Stream = err): Required<Progress> {
  const running = new Map<string, Running>()
  const live = stream.isTTY === true
  let [done, total, said] = [0, 0, now()]
  let timer: NodeJS.Timeout | undefined

  const draw = (): void => {
    if (running.size > 0) stream.write(`\r\u001b[2K${fitting(lineOf([...running.values()], done, total, 1), stream)}`)
  }
  const breakSilence = (): void => {
    if (running.size === 0 || now() - said < silentFor) return
    said = now()
    stream.write(`${lineOf([...running.values()], done, total, mostNamed)}\n`)
  }
  const start = (): void => {
    timer ??= setInterval(live ? draw : breakSilence, live ? drawnEvery : 1000).unref()
  }
  return {
    begin: ({ id, title }, all) => {
      total = all
      running.set(id, { title: logText(title).replaceAll('\n', ' '), since: now(), attempt: 1 })
      start()
    },
    again: (id) => {
      const item = running.get(id)
      if (item) item.attempt++
    },
    item: (item, count, all) => {
      running.delete(item.id)
      ;[done, total] = [count, all]
      if (live) draw()
      else if (item.status !== 'skipped') {
        said = now()
        const title = logText(item.title).replaceAll('\n', ' ')
        stream.write(`[${done}/${total}] ${statusWords[item.status].word}: ${title} (${formatMs(item.durationMs)})\n`)
      }
    },
    end: () => {
      clearInterval(timer)
      if (live) stream.write('\r\u001b[2K')
    },
  }
}

/** `[3/40] asking Health check passing (12 s, attempt 3) and 4 more`: those that run longest. */
function lineOf(running: readonly Running[], done: number, total: number, most: number): string {
  const longest = [...running].sort((a, b) => a.since - b.since).slice(0, most) // cut: a list
  const named = longest.map(({ title, since, attempt }) => {
    const often = attempt > 1 ? `, attempt ${attempt}` : ''
    return `${title} (${Math.floor((now() - since) / 1000)} s${often})`
  })
  const more = running.length > longest.length ? ` and ${running.length - longest.length} more` : ''
  return `[${done}/${total}] asking ${named.join(', ')}${more}`
}

/** What fits on one line of a terminal. */
function fitting(line: string, { columns }: Stream): string {
  const most = Math.max(20, columns || 80) - 1
  if (columnsOf(line) <= most) return line
  let [shown, taken] = ['', 0]
  for (const character of line) {
    taken += columnsOf(character)
    if (taken > most - 1) break
    shown += character
  }
  return `${shown}…`
}
