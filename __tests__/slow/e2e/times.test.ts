import { afterEach, expect, test } from '@jest/globals'
import { elapsed } from '../../support/measure.ts'
import { gate, Project, readiness } from '../../support/program.ts'
import { serve } from '../../support/server.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

function project(files: Readonly<Record<string, string>>): Project {
  const made = new Project(files)
  stops.push(() => made.remove())
  return made
}

async function serving(listener: Parameters<typeof serve>[0]): Promise<string> {
  const server = await serve(listener)
  stops.push(server.close)
  return server.url
}

test('the time to read items and their records grows with their number, not with its square', async () => {
  const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
  const timed = async (count: number): Promise<number> => {
    const names = Array.from({ length: count }, (_, n) => `i${n}`)
    const lines = (line: (id: string) => string): string =>
      names
        .map(
          (id) => `${line(id)}
`,
        )
        .join('')
    const { code, report } = await gate(
      project({
        '.github/readiness.yml': `version: 1
sections:
  - title: S
    items:
${lines((id) => `      - { id: ${id}, title: T, manual: { how: x } }`)}`,
        '.github/readiness/attestations.yml': lines((id) => `- { item: ${id}, by: me, on: ${day(-1)} }`),
        '.github/readiness/waivers.yml': lines(
          (id) => `- { item: ${id}, reason: x, approved-by: me, expires: ${day(5)} }`,
        ),
      }),
    )
    expect(code).toBe(0)
    return report.durationMs
  }
  const few = Math.min(await timed(500), await timed(500))
  const many = Math.min(await timed(4000), await timed(4000))
  expect(many / few).toBeLessThan(24)
})

test('independent requests take the time of the slowest, not the sum', async () => {
  const [paths, latencyMs] = [20, 150]
  const url = await serving((_request, response) => setTimeout(() => response.end('ok'), latencyMs))
  const items = Array.from({ length: paths }, (_, n) => `      - { id: i${n}, title: I, http: { request: GET /${n} } }`)
  const timed = async (concurrency: number): Promise<number> => {
    const text = `version: 1\nenvironments: { production: { url: "${url}" } }\ndefaults: { concurrency: ${concurrency} }\nsections:\n  - title: S\n    items:\n${items.join('\n')}\n`
    const { report } = await gate(project({ '.github/readiness.yml': text }))
    expect(report.verdict).toBe('ready')
    return report.durationMs
  }
  const sequential = await timed(1)
  expect(sequential).toBeGreaterThan(paths * latencyMs)
  expect(await timed(4)).toBeLessThan(sequential / 2)
  expect(await timed(20)).toBeLessThan(sequential / 6)
})

test('targets that never answer hold the run no longer than their timeout', async () => {
  const silent = await serving(() => {})
  const items = Array.from(
    { length: 10 },
    (_, n) => `      - { id: i${n}, title: I, http: { request: GET ${silent}/${n} } }`,
  )
  const text = `version: 1\ndefaults: { timeout: 1500ms }\nsections:\n  - title: S\n    items:\n${items.join('\n')}\n`
  const took = await elapsed(async () => {
    const { report } = await gate(project({ '.github/readiness.yml': text }))
    expect(report.counts.error).toBe(10)
  })
  expect(took).toBeLessThan(5000)
})

test('SIGTERM ends a run that waits, at once', async () => {
  let reached = (): void => {}
  const asked = new Promise<void>((done) => {
    reached = done
  })
  const url = await serving(() => reached())
  const text = `version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, http: { request: GET ${url}/, timeout: 60s, retry: { for: 5m, every: 1s } } }\n      - { id: b, title: B, command: { run: sleep 300, timeout: 10m } }\n`
  let stop = (): void => {}
  const finished = readiness(['run'], project({ '.github/readiness.yml': text }).path, {}, (child) => {
    stop = () => child.kill('SIGTERM')
  })
  await asked
  const took = await elapsed(async () => {
    stop()
    expect((await finished).code).toBe(2)
  })
  expect(took).toBeLessThan(8000)
})
