import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Planted } from '../planted.ts'

/** Where one secret is put, and how it is written there. */
export interface Spot {
  /** Unlike that of any other spot of the batch; letters and digits. */
  readonly id: string
  readonly secret: Planted
  /** The secret in the form that stands in the position. */
  readonly written: string
  /** As `written`, on one line. */
  readonly line: string
  /** As `${{ … }}`, by which a checklist puts the secret in. */
  readonly variable: string
  /** A folder of the server of the batch that is this spot's own: `http://127.0.0.1:port/id`. */
  readonly url: string
}

/** Keys of an item: a check under the name of its kind, a title. */
export type Item = Readonly<Record<string, unknown>>

/** What a position adds to the project, the server and the checklist of a batch. */
export interface Placed {
  /** Keys of the item: a check under the name of its kind, a title. */
  readonly item: Item
  readonly files?: Readonly<Record<string, string>>
  /** What the server of the batch answers below `url`. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => void
  /** What a service of its own says; the check finds its port under `@PORT@`. */
  readonly service?: Talk
}

/** What a server on TCP says: at once, and to each piece that it is sent. */
export interface Talk {
  readonly greeting?: string | Buffer
  readonly reply: (received: Buffer) => string | Buffer
  /** Whether it hangs up after that. */
  readonly once?: true
}

export type Position = (spot: Spot) => Placed

/** A text as header bytes: UTF-8, one unit each. */
export function bytes(text: string): string {
  return Buffer.from(text.replace(/[\r\n\0]+/g, ' '))
    .toString('latin1')
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, ' ')
}
