import type { Look } from '../report/text/look.ts'
import type { RawSettings } from './settings.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What decides how a report looks on a stream. */
export interface Stream {
  readonly isTTY: boolean
  readonly columns: number | undefined
}

/** How a report looks on a terminal, or where something else reads: without colours, each line as long as it is. */
export function lookOn(stream: Stream, env: Env, raw: RawSettings): Look {
  return {
    color: isColored(stream, env),
    width: stream.isTTY === true ? stream.columns || undefined : undefined,
    quiet: raw.quiet === true,
    verbose: raw.verbose === true,
  }
}

/** FORCE_COLOR before NO_COLOR, as Node itself has it; then what the stream is. */
export function isColored(stream: Pick<Stream, 'isTTY'>, env: Env): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !/^(?:0|false)$/i.test(env.FORCE_COLOR)
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}
