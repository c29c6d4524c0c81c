import { Worker } from 'node:worker_threads'
import type { Reply, Wish } from './host.ts'

/** A misbehaving peer, or its honest twin, in another thread: what it does takes none of the time of who asks it. */
export interface OpenPeer {
  readonly origin: string
  /** @returns method and path of each request that came */
  close(): Promise<readonly string[]>
}

type Open = Extract<Wish, { open: string }>

export class Peers {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  #last = 0
  /** The root of the certificates. */
  readonly trusted: Promise<string>

  constructor() {
    this.#worker = new Worker(new URL('./host.ts', import.meta.url), { execArgv: [], env: {} })
    this.trusted = this.#reply(0).then(({ asked: [root = ''] }) => root)
    this.#worker.on('message', (reply: Reply) => {
      this.#waiting.get(reply.id)?.(reply)
      this.#waiting.delete(reply.id)
    })
    this.#worker.on('error', (error) => {
      throw error
    })
  }

  async open(wish: Omit<Open, 'id'>): Promise<OpenPeer> {
    const id = ++this.#last
    const { origin } = await this.#ask({ id, ...wish })
    return {
      origin,
      close: async () => (await this.#ask({ id: ++this.#last, close: id })).asked,
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #ask(wish: Wish): Promise<Reply> {
    this.#worker.postMessage(wish)
    return this.#reply(wish.id)
  }

  #reply(id: number): Promise<Reply> {
    return new Promise((done) => this.#waiting.set(id, done))
  }
}
