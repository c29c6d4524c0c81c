/** A program of its own that logs in to the server in its environment, to be ended by a signal. */
import { createNet } from '../../src/probe/net.ts'
import { createPlaces } from '../../src/probe/places.ts'
import { createRedactor } from '../../src/secrecy/redactor.ts'

const place = createPlaces({
  root: process.cwd(),
  servers: { app: JSON.parse(process.env.SERVER ?? '') },
  net: createNet({ userAgent: 'test', concurrency: 1 }),
  redact: createRedactor(),
  signal: new AbortController().signal,
  ...(process.env.PLATFORM && { platform: process.env.PLATFORM as NodeJS.Platform }),
  onNote: (sentence) => process.stdout.write(`${sentence}\n`),
})
await (await place('app')).run(['true'], { timeoutMs: 60_000, maxBytes: 1000 })
