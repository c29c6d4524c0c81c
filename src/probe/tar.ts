const block = 512

/** Reads a tar stream as it comes: are its headers whole, and does it end properly? */
export class TarReader {
  #rest: Buffer = Buffer.alloc(0)
  #skip = 0
  #blocks = 0
  #ended = false
  #broken = false

  /** Whether the stream begins as a tar archive. */
  isTar = false

  add(chunk: Buffer): void {
    if (this.#ended || this.#broken || (this.#blocks > 0 && !this.isTar)) return
    let at = Math.min(this.#skip, chunk.length)
    this.#skip -= at
    if (this.#skip > 0) return
    if (this.#rest.length > 0) {
      chunk = Buffer.concat([this.#rest, chunk.subarray(at)])
      at = 0
    }
    while (at + block <= chunk.length) {
      this.#header(chunk.subarray(at, at + block))
      at += block
      if (this.#ended || this.#broken || !this.isTar) return
      const skipped = Math.min(this.#skip, chunk.length - at)
      at += skipped
      this.#skip -= skipped
    }
    this.#rest = Buffer.from(chunk.subarray(at))
  }

  /** Why the archive is damaged, or null. To be asked after the last chunk. */
  damage(): string | null {
    if (this.#broken) return 'a header inside it is damaged'
    return this.#ended ? null : 'it ends too early'
  }

  #header(header: Buffer): void {
    this.#blocks++
    if (this.#blocks === 1) this.isTar = header.subarray(257, 262).toString('latin1') === 'ustar'
    if (!this.isTar) return
    if (header.every((byte) => byte === 0)) {
      this.#ended = true
      return
    }
    const size = numberIn(header.subarray(124, 136))
    if (size === undefined || checksum(header) !== numberIn(header.subarray(148, 156))) this.#broken = true
    else this.#skip = Math.ceil(size / block) * block
  }
}

/** Sum of the header's bytes, its own field read as spaces. */
function checksum(header: Buffer): number {
  let sum = 0
  for (let index = 0; index < block; index++) sum += index >= 148 && index < 156 ? 0x20 : (header[index] ?? 0)
  return sum
}

/** Octal text, or GNU's base 256 for sizes of 8 GiB and more. */
function numberIn(field: Buffer): number | undefined {
  if (((field[0] ?? 0) & 0x80) !== 0) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
  const text = field.toString('latin1').replace(/[\0 ]+/g, '')
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined
}
