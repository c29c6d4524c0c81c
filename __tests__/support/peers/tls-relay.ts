import type { TlsOptions } from 'node:tls'
import { type Fault, faults } from './faults.ts'
import type { Expected, Misbehaving } from './peer.ts'
import { mangled, tls12, tls13 } from './tls-server.ts'
import { expectedOf, unfinished } from './tls-verdicts.ts'

const atRecord = (options: TlsOptions, stages: readonly string[]): Misbehaving[] =>
  stages.flatMap((stage, at) =>
    Object.entries(faults).flatMap(([what, fault]: [string, Fault]): Misbehaving[] => [
      {
        name: `${stage}: ${what}`,
        start: () =>
          mangled(options, (record, index, client) => {
            if (index === at) fault(client, record)
            else client.write(record)
            return index < at
          }),
        ...expectedOf(what, at === 0),
      },
    ]),
  )

const changed = (
  name: string,
  options: TlsOptions,
  change: (record: Buffer, index: number) => Buffer,
  expected: Expected,
): Misbehaving => ({
  name,
  start: () =>
    mangled(options, (record, index, client) => {
      client.write(change(Buffer.from(record), index))
      return true
    }),
  ...expected,
})
const flip =
  (at: number, place: number) =>
  (record: Buffer, index: number): Buffer => {
    if (index === at) record[record.length - place] = (record.at(-place) ?? 0) ^ 1
    return record
  }

/** Whole servers behind somebody who changes what they say. */
export const mangledTls: readonly Misbehaving[] = [
  ...atRecord(tls12, [
    'hello of 1.2',
    'certificate of 1.2',
    'key of 1.2',
    'end of the hello of 1.2',
    'ticket of 1.2',
    'change of cipher of 1.2',
    'finished of 1.2',
  ]),
  ...atRecord(tls13, [
    'hello of 1.3',
    'change of cipher of 1.3',
    'extensions of 1.3',
    'certificate of 1.3',
    'proof of 1.3',
    'finished of 1.3',
  ]),
  changed('another key in TLS 1.2', tls12, flip(2, 100), unfinished),
  changed('another signature in TLS 1.2', tls12, flip(2, 1), unfinished),
  changed('another certificate in TLS 1.2', tls12, flip(1, 400), unfinished),
  changed('another end in TLS 1.2', tls12, flip(6, 1), unfinished),
  changed('another record in TLS 1.3', tls13, flip(3, 20), unfinished),
  changed('another proof in TLS 1.3', tls13, flip(4, 20), unfinished),
  changed('another end in TLS 1.3', tls13, flip(5, 20), unfinished),
  changed('records twice in TLS 1.2', tls12, (record) => Buffer.concat([record, record]), unfinished),
  changed('records twice in TLS 1.3', tls13, (record) => Buffer.concat([record, record]), unfinished),
]
