import { fstatSync, writeSync } from 'node:fs'
import { codeOf } from './error.ts'

/**
 * A standard stream of this process. What Node has for it brings sockets with it, a tenth of a short run; so text is written
 * right away, and Node's own stream is made only for a terminal or for a reader that is behind.
 */
export class StandardStream {
  readonly #descriptor: 1 | 2
  #stream: NodeJS.WriteStream | undefined
  #isGone = false

  constructor(descriptor: 1 | 2) {
    this.#descriptor = descriptor
  }

  get isTTY(): boolean {
    return this.#isCharacterDevice() && this.#node().isTTY === true
  }

  /** Columns of a terminal; undefined elsewhere. */
  get columns(): number | undefined {
    return this.isTTY ? this.#node().columns : undefined
  }

  /** A reader that went away, as in `readiness run | head`, is no fault of the gate: what it would have read is dropped. */
  write(text: string): boolean {
    if (this.#stream) return this.#stream.write(text)
    const bytes = Buffer.from(text)
    let written = 0
    try {
      while (!this.#isGone && written < bytes.length) written += writeSync(this.#descriptor, bytes, written)
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') return this.#node().write(bytes.subarray(written))
      this.#isGone = true
    }
    return true
  }

  /** Resolves once all that was written has been taken, or nobody will. */
  taken(): Promise<void> {
    const stream = this.#stream
    return new Promise((done) => (stream?.writable ? stream.write('', () => done()) : done()))
  }

  #node(): NodeJS.WriteStream {
    if (this.#stream) return this.#stream
    this.#stream = this.#descriptor === 1 ? process.stdout : process.stderr
    this.#stream.on('error', () => {})
    return this.#stream
  }

  #isCharacterDevice(): boolean {
    try {
      return fstatSync(this.#descriptor).isCharacterDevice()
    } catch {
      return false
    }
  }
}

export const out = new StandardStream(1)
export const err = new StandardStream(2)
