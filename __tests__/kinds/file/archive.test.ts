import { randomBytes } from 'node:crypto'
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { directory } from '../../support/directory.ts'
import { check, rulesAt } from '../../support/world.ts'

const dump = `--\n-- PostgreSQL database dump\n--\n\n${'INSERT INTO product VALUES (1);\n'.repeat(500)}\n--\n-- PostgreSQL database dump complete\n--\n\n`
const cut = dump.slice(0, 4000)
const mysql = `-- MariaDB dump 10.19\n${'INSERT;\n'.repeat(100)}-- Dump completed on 2026-11-22\n`
const noise = randomBytes(20_000)

async function faults(name: string, content: string | Buffer): Promise<string[]> {
  const result = await check('file', { path: name, archive: 'valid' }, { root: directory({ [name]: content }) })
  expect(rulesAt(result)).toEqual(result.findings.length > 0 ? ['file/archive'] : [])
  return result.findings.map(({ observed }) => observed)
}

describe('whole archives', () => {
  test.each([
    ['dump.sql.gz', gzipSync(dump)],
    [
      'members.gz',
      Buffer.concat([gzipSync('-- PostgreSQL database dump\n'), gzipSync('-- PostgreSQL database dump complete\n')]),
    ],
    ['dump.sql', Buffer.from(dump)],
    ['dump.sql.zst', zstdCompressSync(dump)],
    ['mysql.sql.gz', gzipSync(mysql)],
    ['restrict.sql.gz', gzipSync(`${dump}\\unrestrict abc\n`)],
    ['media.tar', tar({ 'a.txt': 'a', 'b.bin': noise })],
    ['media.tar.gz', gzipSync(tar({ 'a.txt': 'a', 'b.bin': noise }))],
    ['media.zip', zip({ 'a.txt': Buffer.from('a'), 'b.bin': noise })],
  ])('%s', async (name, content) => {
    expect(await faults(name, content)).toEqual([])
  })
})

describe('damaged ones', () => {
  const gz = gzipSync(noise)
  const packed = zip({ 'b.bin': noise })
  const tarred = tar({ 'b.bin': noise, 'c.bin': noise })
  test.each([
    ['empty.gz', Buffer.alloc(0), 'it holds nothing'],
    ['nothing.sql.gz', gzipSync(''), 'it holds nothing'],
    ['blank.sql.gz', gzipSync('\n\n'), 'it holds nothing'],
    ['short.gz', gz.subarray(0, gz.length - 20), 'ends too early'],
    ['flipped.gz', flip(gz, gz.length >> 1), 'damaged'],
    ['crc.gz', flip(gz, gz.length - 6), 'damaged'],
    ['cut.sql.gz', gzipSync(cut), 'cut off before its end'],
    ['cut.sql', Buffer.from(cut), 'cut off before its end'],
    ['cut.my.gz', gzipSync(mysql.slice(0, 300)), 'cut off before its end'],
    ['error.sql.gz', gzipSync('pg_dump: error: connection to server failed\n'), 'an error message'],
    ['text.gz', Buffer.from('not an archive at all'), 'neither an archive nor a database dump'],
    ['short.zst', zstdCompressSync(noise).subarray(0, 5000), 'damaged'],
    ['short.zip', packed.subarray(0, packed.length - 30), 'ends too early'],
    ['flipped.zip', flip(packed, 5000), 'damaged'],
    ['none.zip', zip({}), 'holds no file'],
    ['short.tar', tarred.subarray(0, 25_000), 'ends too early'],
    ['short.tar.gz', gzipSync(tarred.subarray(0, 25_000)), 'ends too early'],
    ['header.tar', flip(tarred, 20_992 + 10), 'header inside it is damaged'],
  ])('%s', async (name, content, fault) => {
    expect(await faults(name, content)).toEqual([expect.stringContaining(fault)])
  })
})

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 0x55
  return copy
}

function tar(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, content]) => {
    const body = Buffer.from(content)
    const header = Buffer.alloc(512)
    header.write(name)
    header.write('0000644\0', 100)
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        ', 148)
    header.write('0', 156)
    header.write('ustar\x0000', 257)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(8, 8)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(crc32(content), 16)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(content.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    local.push(head, Buffer.from(name), data)
    central.push(entry, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const directoryBytes = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directoryBytes.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directoryBytes, end])
}
