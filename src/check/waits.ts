/** How long was waited for turns, where several questions wait at the same time: what two waited together counts once. */
export class Waits {
  #totalMs = 0
  #until = Number.NEGATIVE_INFINITY

  get totalMs(): number {
    return this.#totalMs
  }

  /** A wait that has ended; milliseconds of one clock. */
  add(fromMs: number, toMs: number): void {
    this.#totalMs += Math.max(0, toMs - Math.max(fromMs, this.#until))
    this.#until = Math.max(this.#until, toMs)
  }
}
