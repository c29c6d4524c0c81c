import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { detectStacks } from '../../../src/checklist/stacks.ts'
import { directory } from '../../support/directory.ts'
import { gate } from '../../support/gate.ts'
import { processorTime } from '../../support/measure.ts'
import { startStorage } from '../../support/object-storage.ts'
import { Project } from '../../support/program.ts'
import { site } from '../../support/site.ts'
import { check } from '../../support/world.ts'

const closers: (() => unknown)[] = []
afterAll(() => Promise.all(closers.map((close) => close())))

/** Processor time of this process, milliseconds; each of these took more than ten seconds. */
const mostMs = 3000

test('an output of alembic that is no list', async () => {
  const root = directory({ alembic: `#!/bin/sh\nprintf 'abc${' (head)'.repeat(40)} x\\n'\n` })
  const program = join(root, 'alembic')
  chmodSync(program, 0o755)
  const took = await processorTime(async () => {
    const text = { use: 'alembic-migrations-applied', with: { program: [program] } }
    expect((await check('command', text, { root })).status).not.toBe('passed')
  })
  expect(took).toBeLessThan(mostMs)
})

test('an answer of forty comments and no page', async () => {
  const made = await site(() => ({ body: `${'<!-- a -->\n'.repeat(40)}x` }))
  closers.push(made.close)
  const took = await processorTime(() => check('exposure', { url: `${made.url}/`, timeout: '20s' }))
  expect(took).toBeLessThan(mostMs)
})

test('a URL of forty variables in a Compose file', async () => {
  const root = directory({
    'compose.yaml': `services: { web: { image: "a:1", environment: { DATABASE_URL: "postgres://u:${'${A}'.repeat(40)}!" } } }\n`,
  })
  expect(await processorTime(() => check('compose', {}, { root }))).toBeLessThan(mostMs)
})

test('one long word where placeholders are looked for', async () => {
  const root = directory({ 'a.md': `${'x'.repeat(100_000)}\n${'`a'.repeat(50_000)}\n{{${' '.repeat(50_000)}\n` })
  const took = await processorTime(async () => {
    expect((await check('file', { path: 'a.md', placeholders: 'none' }, { root })).status).toBe('passed')
  })
  expect(took).toBeLessThan(mostMs)
})

test('requirements of nothing but line feeds', async () => {
  const root = directory({ 'requirements.txt': '\n'.repeat(100_000), 'pyproject.toml': '\r'.repeat(100_000) })
  expect(await processorTime(() => expect(detectStacks(root)).toEqual([]))).toBeLessThan(mostMs)
})

test('a list of objects without an end', async () => {
  const storage = await startStorage({
    ...{ bucket: 'b', region: 'r', accessKeyId: 'k', secretAccessKey: 's' },
    intercept: (_, response) => {
      response.end('<Contents>'.repeat(200_000))
      return true
    },
  })
  closers.push(storage.close)
  const url = `http://k:s@127.0.0.1:${storage.port}/b?region=r`
  const took = await processorTime(() => check('service', { s3: { url, tls: false } }))
  expect(took).toBeLessThan(mostMs)
})

test('a checklist of 40,000 keys, known or not', async () => {
  const keys = (line: (n: number) => string): string => Array.from({ length: 40_000 }, (_, n) => line(n)).join('')
  const items = 'sections: [ { title: S, items: [ { id: a, title: T, manual: { how: x } } ] } ]\n'
  const timed = async (text: string): Promise<number> => {
    const project = new Project({ '.github/readiness.yml': `version: 1\n${text}${items}` })
    closers.push(() => project.remove())
    return processorTime(() => gate(project))
  }
  expect(await timed(`vars:\n${keys((n) => `  key-${n}: v\n`)}`)).toBeLessThan(2 * mostMs)
  expect(await timed(keys((n) => `key-${n}: v\n`))).toBeLessThan(2 * mostMs)
})
