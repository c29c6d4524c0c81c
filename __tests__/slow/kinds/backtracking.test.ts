import { chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { usedBy } from '../../../bench/measure.ts'
import { detectStacks } from '../../../src/checklist/stacks.ts'
import { directory } from '../../support/directory.ts'
import { effort } from '../../support/measure.ts'
import { startStorage } from '../../support/object-storage.ts'
import { Project } from '../../support/program.ts'
import { site } from '../../support/site.ts'
import { check } from '../../support/world.ts'

const entry = resolve(process.env.READINESS_ENTRY ?? 'dist/index.js')
const closers: (() => unknown)[] = []
afterAll(() => Promise.all(closers.map((close) => close())))

/** Units of processor time of this process; each of these took more than four hundred. */
const most = 120

test('an output of alembic that is no list', async () => {
  const root = directory({ alembic: `#!/bin/sh\nprintf 'abc${' (head)'.repeat(40)} x\\n'\n` })
  const program = join(root, 'alembic')
  chmodSync(program, 0o755)
  const took = await effort(async () => {
    const text = { use: 'alembic-migrations-applied', with: { program: [program] } }
    expect((await check('command', text, { root })).status).not.toBe('passed')
  })
  expect(took).toBeLessThan(most)
})

test('an answer of forty comments and no page', async () => {
  const made = await site(() => ({ body: `${'<!-- a -->\n'.repeat(40)}x` }))
  closers.push(made.close)
  const took = await effort(() => check('exposure', { url: `${made.url}/`, timeout: '20s' }))
  expect(took).toBeLessThan(most)
})

test('a URL of forty variables in a Compose file', async () => {
  const root = directory({
    'compose.yaml': `services: { web: { image: "a:1", environment: { DATABASE_URL: "postgres://u:${'${A}'.repeat(40)}!" } } }\n`,
  })
  expect(await effort(() => check('compose', {}, { root }))).toBeLessThan(most)
})

test('one long word where placeholders are looked for', async () => {
  const root = directory({ 'a.md': `${'x'.repeat(100_000)}\n${'`a'.repeat(50_000)}\n{{${' '.repeat(50_000)}\n` })
  const took = await effort(async () => {
    expect((await check('file', { path: 'a.md', placeholders: 'none' }, { root })).status).toBe('passed')
  })
  expect(took).toBeLessThan(most)
})

test('requirements of nothing but line feeds', async () => {
  const root = directory({ 'requirements.txt': '\n'.repeat(100_000), 'pyproject.toml': '\r'.repeat(100_000) })
  expect(await effort(() => expect(detectStacks(root)).toEqual([]))).toBeLessThan(most)
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
  const took = await effort(() => check('service', { s3: { url, tls: false } }))
  expect(took).toBeLessThan(most)
})

test.each([
  ['known', 0, (count: number) => `vars:\n${keys(count, (n) => `  key-${n}: v\n`)}`],
  ['unknown', 2, (count: number) => keys(count, (n) => `key-${n}: v\n`)],
])('a checklist of 40,000 %s keys takes time in proportion', async (_, code, text) => {
  const spent = async (count: number): Promise<number> => {
    const items = 'sections: [ { title: S, items: [ { id: a, title: T, manual: { how: x } } ] } ]\n'
    const project = new Project({ 'readiness.yml': `version: 1\n${text(count)}${items}` })
    closers.push(() => project.remove())
    const argv = [entry, 'check', '--config', 'readiness.yml']
    const env = { PATH: process.env.PATH, HOME: project.path }
    return (await usedBy({ name: `${count} keys`, argv, cwd: project.path, code }, env)).cpu
  }
  // Start-up counted in both; quadratic would be sixteen.
  expect((await spent(40_000)) / (await spent(10_000))).toBeLessThan(7)
})

function keys(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n)).join('')
}
