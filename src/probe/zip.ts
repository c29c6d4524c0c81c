import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'

const endBytes = 22
const longestComment = 65_535

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/**
 * Reads every entry of a zip archive and compares its checksum.
 * @returns why it is damaged or cannot be judged, or null
 */
export async function readZip(file: FileHandle, signal: AbortSignal): Promise<string | null> {
  const { size } = await file.stat()
  const last = await bytesAt(file, Math.max(0, size - endBytes - longestComment), endBytes + longestComment)
  const end = last.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + endBytes > last.length) return 'it ends too early'
  const count = last.readUInt16LE(end + 10)
  const length = last.readUInt32LE(end + 12)
  const offset = last.readUInt32LE(end + 16)
  if (count === 0xffff || offset === 0xffffffff) return 'zip64 archives are not read'
  if (offset + length > size || length > 64 * 1024 * 1024) return 'its directory is damaged'
  const directory = await bytesAt(file, offset, length)
  const entries = entriesOf(directory, count)
  if (!entries) return 'its directory is damaged'
  if (entries.length === 0) return 'it holds no file'
  for (const entry of entries) {
    const damage = await readEntry(file, entry, signal)
    if (damage !== null) return damage
  }
  return null
}

function entriesOf(directory: Buffer, count: number): Entry[] | undefined {
  const entries: Entry[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined
    entries.push({
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

async function readEntry(file: FileHandle, entry: Entry, signal: AbortSignal): Promise<string | null> {
  if (entry.encrypted) return 'an entry is encrypted and cannot be read'
  if (entry.method !== 0 && entry.method !== 8) return 'an entry is packed by a method that is not read'
  const header = await bytesAt(file, entry.offset, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) return 'an entry is damaged'
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (entry.packed === 0) return entry.size === 0 ? null : 'an entry is damaged'
  const packed = file.createReadStream({ start, end: start + entry.packed - 1, autoClose: false, signal })
  let crc = 0
  let length = 0
  try {
    const content: Readable = entry.method === 8 ? packed.compose(createInflateRaw()) : packed
    for await (const chunk of content) {
      crc = crc32(chunk as Buffer, crc)
      length += (chunk as Buffer).length
      if (length > entry.size) return 'an entry is longer than it says'
    }
  } catch (error) {
    if (signal.aborted) throw error
    return 'an entry is damaged'
  }
  return crc === entry.crc && length === entry.size ? null : 'an entry is damaged'
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let got = 0
  while (got < length) {
    const { bytesRead } = await file.read(buffer, got, length - got, position + got)
    if (bytesRead === 0) break
    got += bytesRead
  }
  return buffer.subarray(0, got)
}
