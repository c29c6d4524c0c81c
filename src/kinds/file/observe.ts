import type { World } from '../../check/kind.ts'
import { readUtf8 } from '../../formats/utf8.ts'
import { ProbeError } from '../../probe/error.ts'
import type { FileFacts, Place } from '../../probe/place.ts'
import type { Entry, Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import { type Config, needsText } from './schema.ts'

const mostTextBytes = 5 * 1024 * 1024
/** Files that are read through; more is a glob that is too wide. */
const mostRead = 200

/** Looks at what matches the path, and at as much of it as the expectations need. */
export async function observe({ files }: Asked, config: Config, world: World): Promise<Observation> {
  const place = await world.place(files.on ?? 'checkout')
  const [path = config.path] = files.paths
  const matched = await find(path, config, world, place)
  const chosen = config.newest ? newestOf(matched) : matched
  const reads = needsText(config) || needsIntegrity(config) || config.checksum !== undefined
  if (reads && chosen.length > mostRead) throw tooMany(config.path, chosen.length)
  const entries: Entry[] = []
  for (const facts of chosen) entries.push(await look(facts, config, world, place))
  return { inCheckout: place.confined, matched: matched.length, entries }
}

function find(path: string, config: Config, world: World, place: Place): Promise<readonly FileFacts[]> {
  const links = config.type === 'symlink' ? 'keep' : 'follow'
  return world.ask(`find ${place.name} ${links} ${path}`, () => place.find(path, { links }))
}

function newestOf(matched: readonly FileFacts[]): FileFacts[] {
  const files = matched.filter(({ type }) => type === 'file')
  const newest = files.reduce<FileFacts | undefined>(
    (best, one) => (best && best.modifiedMs >= one.modifiedMs ? best : one),
    undefined,
  )
  return newest ? [newest] : []
}

async function look(facts: FileFacts, config: Config, world: World, place: Place): Promise<Entry> {
  const tracked = config.tracked === undefined ? {} : { tracked: await place.tracked(facts.path) }
  if (facts.type !== 'file') return { facts, ...tracked }
  const options = { timeoutMs: config.timeout ?? world.timeoutMs, signal: world.signal }
  const text = needsText(config) ? await readText(facts.path, place) : {}
  const integrity = needsIntegrity(config)
    ? {
        integrity: await world.ask(`verify ${place.name} ${facts.path} ${options.timeoutMs}`, () =>
          place.verify(facts.path, options),
        ),
      }
    : {}
  const sha256 = config.checksum === undefined ? {} : { sha256: await place.sha256(facts.path, options) }
  return { facts, ...text, ...integrity, ...sha256, ...tracked }
}

async function readText(path: string, place: Place): Promise<Pick<Entry, 'text' | 'textCut' | 'textFault'>> {
  const read = await place.read(path, mostTextBytes)
  if (read === null) {
    throw new ProbeError('file/unreadable', `${path} vanished while it was looked at`, {
      expected: 'a file that stays',
      observed: 'absent',
    })
  }
  if (read.truncated) return { textCut: true }
  const decoded = readUtf8(read.bytes)
  return 'fault' in decoded ? { textFault: decoded.fault } : decoded
}

function needsIntegrity(config: Config): boolean {
  return config.archive !== undefined || config.newest?.archive !== undefined
}

function tooMany(path: string, count: number): ProbeError {
  return new ProbeError('file/unreadable', `${path} matches more files than are read in one check`, {
    expected: `at most ${mostRead} files`,
    observed: `${count} files`,
    fix: 'Make the glob narrower, or look at the newest file with `newest`.',
  })
}
