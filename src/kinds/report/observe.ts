import type { World } from '../../check/kind.ts'
import { readResult } from '../../formats/results/index.ts'
import { Unreadable } from '../../formats/results/reading.ts'
import { readUtf8 } from '../../formats/utf8.ts'
import { ProbeError } from '../../probe/error.ts'
import type { FileFacts, Place } from '../../probe/place.ts'
import type { Observation, ResultFile } from './observation.ts'
import { type Asked, mostFiles } from './questions.ts'
import type { Config } from './schema.ts'

/** Bytes of one file, and of all. */
const mostBytes = 16 * 1024 * 1024
const mostOfAll = 4 * mostBytes

/**
 * Reads every file that matches.
 * @throws ProbeError `report/unreadable` for too many or too large ones
 */
export async function observe({ files, tracked }: Asked, config: Config, world: World): Promise<Observation> {
  const place = await world.place(files.on ?? 'checkout')
  const [path = config.path] = files.paths
  const found = await world.ask(`find ${place.name} follow ${path}`, () => place.find(path))
  const matched = found.filter(({ type }) => type === 'file')
  const size = matched.reduce((sum, facts) => sum + facts.size, 0)
  if (matched.length > mostFiles) throw tooMuch(path, `at most ${mostFiles} files`, `${matched.length} files`)
  if (size > mostOfAll) throw tooMuch(path, `at most ${mostOfAll} bytes in all`, `${size} bytes`)
  const read: ResultFile[] = []
  for (const facts of matched) {
    const result = await readOne(facts, config, place)
    const ownTime = 'at' in result && result.at !== null
    const asks = tracked !== null && !ownTime
    read.push({
      path: facts.path,
      modifiedMs: facts.modifiedMs,
      tracked: asks ? await place.tracked(facts.path) : null,
      read: result,
    })
  }
  return { path, files: read, commits: await commitsOf(config, world), inCheckout: place.confined }
}

async function readOne({ path, size }: FileFacts, { format }: Config, place: Place): Promise<ResultFile['read']> {
  if (size > mostBytes) return { fault: `it is larger than ${mostBytes} bytes` }
  const found = await place.read(path, mostBytes)
  if (found === null) return { fault: 'it vanished while it was looked at' }
  if (found.truncated) return { fault: `it is larger than ${mostBytes} bytes` }
  const decoded = readUtf8(found.bytes)
  if ('fault' in decoded) return decoded
  try {
    return readResult(decoded.text, format)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { fault: error.message }
  }
}

async function commitsOf({ commit }: Config, { run }: World): Promise<string[]> {
  if (commit === undefined) return []
  const head = (await run.more?.())?.['head-sha']
  return [await run.sha(), head].filter((name) => name !== undefined)
}

function tooMuch(path: string, expected: string, observed: string): ProbeError {
  return new ProbeError('report/unreadable', `${path} matches more than is read in one check`, {
    expected,
    observed,
    fix: 'Make the glob narrower.',
  })
}
