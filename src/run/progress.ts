import type { ItemResult } from '../model/report.ts'
import { logText } from '../report/escape.ts'
import { formatMs, statusWords } from '../report/words.ts'

export interface Progress {
  item(item: ItemResult, done: number, total: number): void
  end(): void
}

/** Progress on stderr: one live line on a terminal, a plain line for each item elsewhere. */
export function stderrProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const live = stream.isTTY === true
  return {
    item: (item, done, total) => {
      if (item.status === 'skipped') return
      const line = `[${done}/${total}] ${statusWords[item.status].word}: ${logText(item.title).replaceAll('\n', ' ')} (${formatMs(item.durationMs)})`
      if (live) stream.write(`\r\u001b[2K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`)
      else stream.write(`${line}\n`)
    },
    end: () => {
      if (live) stream.write('\r\u001b[2K')
    },
  }
}
