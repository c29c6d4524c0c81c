import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { codeOf, ProbeError } from './error.ts'
import type { ArchiveFormat, Integrity, RunResult, VerifyOptions } from './place.ts'
import { TarReader } from './tar.ts'
import { timeLimit } from './time-limit.ts'
import { readZip } from './zip.ts'

const headBytes = 512
const tailBytes = 4096

/** Format by the first 512 bytes. */
export function formatOf(head: Buffer): ArchiveFormat {
  const starts = (...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte)
  if (starts(0x1f, 0x8b)) return 'gzip'
  if (starts(0x28, 0xb5, 0x2f, 0xfd)) return 'zstd'
  if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)) return 'xz'
  if (starts(0x42, 0x5a, 0x68)) return 'bzip2'
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (head.subarray(0, 5).toString('latin1') === 'PGDMP') return 'pg_dump'
  return head.subarray(257, 262).toString('latin1') === 'ustar' ? 'tar' : 'plain'
}

/**
 * Reads a file once from its first byte to its last, in bounded memory, and says whether it is whole.
 * @param run runs a program for the formats that are not read here
 * @throws ProbeError when it cannot be judged
 */
export async function readIntegrity(
  file: FileHandle,
  path: string,
  options: VerifyOptions,
  run: (argv: readonly string[]) => Promise<RunResult>,
): Promise<Integrity> {
  const first = Buffer.alloc(headBytes)
  const { bytesRead } = await file.read(first, 0, headBytes, 0)
  const format = formatOf(first.subarray(0, bytesRead))
  const signal = deadline(options)
  const inside = new Ends()
  const tar = new TarReader()
  const content = async (chunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of chunks) {
      inside.add(chunk)
      tar.add(chunk)
    }
  }
  let damage: string | null = null
  try {
    const bytes = file.createReadStream({ start: 0, autoClose: false })
    if (format === 'gzip') await pipeline(bytes, createGunzip(), content, { signal })
    else if (format === 'zstd') await pipeline(bytes, createZstdDecompress(), content, { signal })
    else await pipeline(bytes, content, { signal })
  } catch (error) {
    if (signal.aborted) throw tooSlow(path)
    damage = reasonOf(error)
  }
  if (damage === null && format === 'zip') damage = await readZip(file, signal)
  if (damage === null && (format === 'xz' || format === 'bzip2')) damage = await byProgram([format, '-t', '--', path])
  if (damage === null && format === 'pg_dump') damage = await byProgram(['pg_restore', '--file=/dev/null', path])
  if (damage === null && tar.isTar) damage = tar.damage()
  return {
    format,
    damage,
    head: inside.head,
    tail: inside.tail,
  }

  async function byProgram(argv: readonly string[]): Promise<string | null> {
    const result = await run(argv)
    if (result.timedOut) throw tooSlow(path)
    return result.code === 0 ? null : `${argv[0]} refuses it`
  }
}

/**
 * SHA-256 of a file, lower-case hexadecimal.
 * @throws ProbeError when time is over
 */
export async function readSha256(file: FileHandle, path: string, options: VerifyOptions): Promise<string> {
  const signal = deadline(options)
  const hash = createHash('sha256')
  try {
    await pipeline(file.createReadStream({ start: 0, autoClose: false }), hash, { signal })
  } catch (error) {
    throw signal.aborted ? tooSlow(path) : error
  }
  return hash.digest('hex')
}

function deadline({ timeoutMs, signal }: VerifyOptions): AbortSignal {
  return AbortSignal.any([timeLimit(timeoutMs), ...(signal ? [signal] : [])])
}

function tooSlow(path: string): ProbeError {
  return new ProbeError('gate/timeout', `${path} could not be read through in time`, {
    expected: 'an end within the timeout',
    observed: 'still reading',
  })
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'Z_BUF_ERROR') return 'it ends too early'
  if (code === 'Z_DATA_ERROR') return 'its data is damaged'
  return code === undefined ? 'it cannot be decompressed' : `it cannot be decompressed (${code})`
}

/** First and last bytes of a stream. */
class Ends {
  head: Buffer = Buffer.alloc(0)
  tail: Buffer = Buffer.alloc(0)

  add(chunk: Buffer): void {
    if (this.head.length < headBytes) {
      this.head = Buffer.concat([this.head, chunk.subarray(0, headBytes - this.head.length)])
    }
    this.tail = Buffer.concat([this.tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes)
  }
}
