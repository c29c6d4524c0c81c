import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { constants, Script } from 'node:vm'

/** A part of the bundle: its numbers, and its modules by their numbers. */
export interface Chunk {
  readonly ids: readonly number[]
  readonly modules: Readonly<Record<string, unknown>>
}

/** The name under which the runtime of the bundle finds what loads its parts. */
export const loaderName = Symbol.for('readiness-gate.chunk')

/** @throws Error where the file cannot be read or is no part of a bundle. */
export type LoadChunk = (build: string, folder: string, file: string) => Chunk

interface Place {
  /** Where compiled code is kept; undefined where it is not. */
  readonly directory: string | undefined
  /** What is done, since each command needs other code. */
  readonly command: string
}

interface Pending {
  readonly script: Script
  readonly path: string
}

const keptFor = 30 * 86_400_000
const suffix = '.code'

/**
 * Loads the parts of the bundle, with the compiled code of an earlier run. Node's own cache keeps what is compiled when
 * a file is loaded; most of a short run is the compilation of what is called afterwards, so it is kept at the end.
 * Code that is damaged, or of another build or Node, is passed over and written anew.
 */
export function chunkLoader({ directory, command }: Place): { load: LoadChunk; keep: () => void } {
  const loaded = new Map<string, Chunk>()
  const pending: Pending[] = []
  const load: LoadChunk = (build, folder, file) => {
    const known = loaded.get(file)
    if (known) return known
    const filename = join(folder, file)
    const path = directory && join(directory, nameOf(file, build, command))
    const cachedData = path === undefined ? undefined : codeIn(path)
    const script = new Script(readFileSync(filename, 'utf8'), {
      filename,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData && { cachedData }),
    })
    if (path !== undefined && (!cachedData || script.cachedDataRejected)) pending.push({ script, path })
    const run = script.runInThisContext() as (load: (other: string) => Chunk) => Chunk
    const chunk = run((other) => load(build, folder, other))
    loaded.set(file, chunk)
    return chunk
  }
  return { load, keep: () => keep(pending) }
}

function nameOf(file: string, build: string, command: string): string {
  const by = /^[a-z]{1,12}$/.test(command) ? command : 'other'
  return `${file.replace(/\.js$/, '')}-${build}-${process.versions.v8}-${process.arch}-${by}${suffix}`
}

function keep(pending: Pending[]): void {
  try {
    for (const { script, path } of pending.splice(0)) {
      const code = script.createCachedData()
      const sum = Buffer.alloc(4)
      sum.writeInt32LE(sumOf(code))
      // One level only: below /proc Node would try to make the levels above for ever.
      if (!existsSync(dirname(path))) mkdirSync(dirname(path), { mode: 0o700 })
      const draft = `${path}.${process.pid}`
      writeFileSync(draft, Buffer.concat([code, sum]), { mode: 0o600, flag: 'wx' })
      renameSync(draft, path)
      forgetOld(dirname(path))
    }
  } catch {
    // A run is not worse for what the next one has to compile.
  }
}

/** What no run of the last days has written is of a build that is gone. */
function forgetOld(directory: string): void {
  const oldest = Date.now() - keptFor
  for (const name of readdirSync(directory).filter((one) => one.includes(suffix))) {
    const path = join(directory, name)
    if (statSync(path).mtimeMs < oldest) rmSync(path, { force: true })
  }
}

/** The compiled code that a file holds; undefined where it holds none that is whole. The engine itself would not notice. */
function codeIn(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path)
    const code = bytes.subarray(0, -4)
    return bytes.length > 4 && bytes.readInt32LE(code.length) === sumOf(code) ? code : undefined
  } catch {
    return undefined
  }
}

/** Of the length and of one word in 256 bytes, so that every sector that is lost shows, in a part of a millisecond. */
function sumOf(code: Buffer): number {
  const whole = code.byteOffset % 4 === 0 ? code : Buffer.from(code)
  const words = new Int32Array(whole.buffer, whole.byteOffset, whole.length >> 2)
  let sum = code.length | 0
  for (let at = 0; at < words.length; at += 64) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0
  return sum
}
