import { parentPort } from 'node:worker_threads'
import type { Site } from './answer.ts'
import { rows } from './index.ts'
import { type Peer, peer } from './peer.ts'
import { health } from './row.ts'
import { trusted } from './secure.ts'
import { moved, page } from './site.ts'

export type SiteName = 'own' | 'page' | `https://${string}`

/** What is asked of the thread that runs the peers. */
export type Wish =
  | {
      readonly id: number
      readonly open: string
      readonly as: 'peer' | 'twin'
      /** `own`: what the misbehaviour is told of. `page`: a document with what it loads. An origin: what has moved there. */
      readonly site: SiteName
      /** Paths that get the honest answer all the same. */
      readonly spared: readonly string[]
    }
  | { readonly id: number; readonly close: number }

export interface Reply {
  readonly id: number
  readonly origin: string
  readonly asked: readonly string[]
}

const open = new Map<number, Peer>()

async function grant(wish: Wish): Promise<Reply> {
  if ('close' in wish) {
    const one = open.get(wish.close)
    open.delete(wish.close)
    await one?.close()
    return { id: wish.id, origin: '', asked: one?.asked ?? [] }
  }
  const row = rows.find(({ name }) => name === wish.open)
  if (!row) throw new Error(`no misbehaviour ${wish.open}`)
  const site: Site = wish.site === 'page' ? page : wish.site === 'own' ? (row.site ?? health) : moved(wish.site)
  const secure = row.secure?.[wish.as]
  const one = await peer(wish.as === 'twin' ? {} : row, site, {
    ...(secure && { secure }),
    spares: ({ method, path }) => method === 'GET' && wish.spared.includes(path),
  })
  open.set(wish.id, one)
  return { id: wish.id, origin: one.origin, asked: [] }
}

parentPort?.on('message', (wish: Wish) => void grant(wish).then((reply) => parentPort?.postMessage(reply)))
parentPort?.postMessage({ id: 0, origin: '', asked: [trusted] } satisfies Reply)
