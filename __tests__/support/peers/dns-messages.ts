/** Numbers of record types. */
export const types = { A: 1, NS: 2, CNAME: 5, SOA: 6, MX: 15, TXT: 16, OPT: 41, CAA: 257 } as const
export type Type = keyof typeof types

export const uint16 = (value: number): Buffer => Buffer.from([(value >> 8) & 0xff, value & 0xff])

export function nameOf(text: string): Buffer {
  const labels = text.split('.').filter((label) => label !== '')
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0]),
  ])
}

export const address = (text: string): Buffer => Buffer.from(text.split('.').map(Number))

/** Points to the name of the question. */
export const asked = Buffer.from([0xc0, 12])

/** @param length what it says to be long, where that is not the truth */
export function record(
  name: Buffer | string,
  type: Type,
  data: Buffer,
  { length = data.length, kind = 1 } = {},
): Buffer {
  const head = [uint16(types[type]), uint16(kind), Buffer.from([0, 0, 0, 60]), uint16(length)]
  return Buffer.concat([typeof name === 'string' ? nameOf(name) : name, ...head, data])
}

export interface Parts {
  readonly id?: number
  /** Recursion is available, and nothing is wrong. */
  readonly flags?: number
  readonly question?: Buffer
  readonly answers?: readonly Buffer[]
  readonly authority?: readonly Buffer[]
  readonly additional?: readonly Buffer[]
  /** What the header says of question, answers, authority and additional, where that is not the truth. */
  readonly counts?: readonly [number, number, number, number]
  readonly after?: Buffer
}

/** The question of a message, as it stands in it. */
export function questionOf(query: Buffer): Buffer {
  return query.subarray(12, query.indexOf(0, 12) + 5)
}

/** The answer to a message. */
export function reply(query: Buffer, parts: Parts = {}): Buffer {
  const { id = query.readUInt16BE(0), flags = 0x8180, question = questionOf(query) } = parts
  const { answers = [], authority = [], additional = [], after = Buffer.alloc(0) } = parts
  const counts = parts.counts ?? [1, answers.length, authority.length, additional.length]
  const header = Buffer.concat([uint16(id), uint16(flags), ...counts.map(uint16)])
  return Buffer.concat([header, question, ...answers, ...authority, ...additional, after])
}
