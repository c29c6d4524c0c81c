import { isGlob } from '../../formats/glob.ts'
import { ProbeError } from '../../probe/error.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { World } from '../kind.ts'
import type { ReadQuestion } from '../question.ts'
import type { FilesAsked } from './questions.ts'
import { FileReader } from './reader.ts'
import type { FileKind } from './source.ts'

/** The files to be judged. */
export interface FoundFiles {
  readonly files: readonly string[]
  /** They were found by their usual names. */
  readonly discovered: boolean
  /** Files of earlier groups, which showed nothing. */
  readonly earlier: readonly string[]
}

/** How a kind reads its files; the frame finds them. */
export interface FileReading<Observation> {
  readonly kind: FileKind
  readonly missing: {
    /** What is said where there is no file; `path` is the one that the check names. */
    message(path?: string): string
    /** What was looked for where no file is named. */
    readonly expected: string
  }
  /** Files that something else names, in place of the usual ones. */
  readonly pointed?: (reader: FileReader) => Promise<readonly string[]>
  /** What a usual glob does not mean, such as files of tests. */
  readonly except?: RegExp
  load(found: FoundFiles, reader: FileReader): Promise<Observation>
  /** The files show nothing, so that the next group of usual names is looked for. */
  readonly isEmpty?: (observation: Observation) => boolean
  /** What decides the observation besides its questions. */
  readonly given?: unknown
}

/**
 * Finds the files of a check and reads them, once in a run for all who ask the same.
 * @throws ProbeError `<kind>/file-missing` where there is none, `<kind>/unparsable` where one is no text
 */
export async function observeFiles<Observation>(
  asked: FilesAsked,
  config: { readonly on?: string | undefined },
  world: World,
  reading: FileReading<Observation>,
): Promise<Observation> {
  const place = await world.place(config.on)
  const question = `${reading.kind} ${place.name} ${JSON.stringify([asked, reading.given ?? null])}`
  return world.ask(question, () => {
    const reader = new FileReader(place, reading.kind, asked)
    return asked.named ? readNamed(asked.named, reader, reading) : readUsual(asked.usual, reader, reading)
  })
}

async function readNamed<Observation>(
  named: readonly ReadQuestion[],
  reader: FileReader,
  reading: FileReading<Observation>,
): Promise<Observation> {
  const paths = named.flatMap((question) => question.paths)
  const files = new Set<string>()
  for (const path of paths) {
    if (isGlob(path)) {
      for (const found of await reader.glob(path)) files.add(found)
    } else {
      files.add(path)
    }
  }
  for (const file of files) if (!(await reader.isThere(file))) throw missing(reading, file)
  if (files.size === 0) throw missing(reading, bounded(paths.join(', ')))
  return reading.load({ files: [...files], discovered: false, earlier: [] }, reader)
}

async function readUsual<Observation>(
  groups: readonly ReadQuestion[],
  reader: FileReader,
  reading: FileReading<Observation>,
): Promise<Observation> {
  const pointed = (await reading.pointed?.(reader)) ?? []
  if (pointed.length > 0) return reading.load({ files: pointed, discovered: true, earlier: [] }, reader)
  const earlier: string[] = []
  let last: Observation | undefined
  for (const group of groups) {
    const files = await present(group, reader, reading.except)
    if (files.length === 0) continue
    last = await reading.load({ files, discovered: true, earlier: [...earlier] }, reader)
    if (!reading.isEmpty?.(last)) return last
    earlier.push(...files)
  }
  if (last === undefined) throw missing(reading)
  return last
}

/** What is there of a group: the first of it, or all. */
async function present({ paths, pick }: ReadQuestion, reader: FileReader, except?: RegExp): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    if (isGlob(path)) found.push(...(await reader.glob(path)).filter((one) => !except?.test(one)))
    else if (await reader.isThere(path)) found.push(path)
    if (pick === 'first' && found.length > 0) return found.slice(0, 1)
  }
  return [...new Set(found)]
}

function missing<Observation>({ kind, missing: text }: FileReading<Observation>, path?: string): ProbeError {
  const details = { expected: path ?? text.expected, observed: 'no such file' }
  return new ProbeError(`${kind}/file-missing`, text.message(path), details)
}
