import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { formats, render } from '../../../src/report/render.ts'
import { action, gate, Project } from '../../support/program.ts'

/** Takes long: every output of whole runs. */

/** Env files with every defect and every trap. */
const fixtures = new URL('../../kinds/env/fixtures/', import.meta.url)
const texts = ['clean', 'seeded'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .filter((name) => name.endsWith('.env'))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, fixtures), 'latin1')),
)

/** Marks every word of every value, so that any part of one is recognised wherever it comes out. */
function mark(text: string): string {
  return text.replace(/^([^=\n]*=)?(.*)$/gm, (_line, key: string | undefined, rest: string) => {
    const marked = rest.replace(/(?<![\\A-Za-z])[A-Za-z]{2,}/g, (word) => `zqk${word}wvx`)
    return (key ?? '') + (key === undefined && rest.startsWith('#') ? rest : marked)
  })
}
const marks = /zqk|wvx/i

const item = (id: string, check: object): object => ({ id, title: id, ...check })
let project: Project
let result: Awaited<ReturnType<typeof gate>>

beforeAll(async () => {
  const files = Object.fromEntries(
    texts.flatMap((text, index) => [
      [`plain-${index}.env`, text],
      [`marked-${index}.env`, mark(text)],
    ]),
  )
  const all = texts.map((text) => mark(text)).join('\n')
  const sections = [
    {
      title: 'Env files',
      items: texts.flatMap((_, index) => [
        item(`marked-${index}`, { env: { file: `marked-${index}.env`, example: `plain-${index}.env` } }),
        item(`readers-${index}`, {
          env: { file: `marked-${index}.env`, readers: ['compose', 'shell', 'dotenv'], rules: ['dialect-differs'] },
        }),
      ]),
    },
    {
      title: 'What reads them',
      items: [
        item('keys', { env: { keys: { SECRET_KEY: { eq: 'x' }, DATABASE_URL: { matches: '^mysql' } } } }),
        item('compose', { compose: { files: ['compose.yml'] } }),
        item('postgres', { service: { postgres: { 'from-env': 'DATABASE_URL' } } }),
        item('redis', { service: { redis: { 'from-env': 'REDIS_URL' } } }),
        item('smtp', { service: { smtp: { 'from-env': 'EMAIL_HOST' } } }),
        item('s3', { service: { s3: { 'from-env': 'AWS_STORAGE_BUCKET_NAME' } } }),
        item('content', { file: { path: 'marked-0.env', content: 'other', placeholders: 'none' } }),
      ],
    },
  ]
  project = new Project({
    ...files,
    'all.env': all,
    'compose.yml':
      'services:\n  web:\n    image: shop:1\n    env_file: all.env\n    environment:\n      A: ${SECRET_KEY}\n',
    '.github/readiness.yml': JSON.stringify({
      version: 1,
      environments: { production: { url: 'http://127.0.0.1:9', 'env-file': 'all.env' } },
      defaults: { timeout: '2s' },
      sections,
    }),
  })
  result = await gate(project)
})
afterAll(() => project.remove())

test('no part of any value comes out of a run of what reads files', () => {
  expect(result.code).toBe(1)
  expect(result.report.items.length).toBeGreaterThan(100)
  expect(leaks(result.stdout + result.stderr)).toEqual([])
})

test.each(formats)('nor of its report as %s', async (format) => {
  const text = await render({ report: result.report, onFailure: [] }, format)
  // A badge has one line.
  expect(text.length).toBeGreaterThan(format === 'badge' ? 100 : 1000)
  expect(leaks(text)).toEqual([])
})

test('nor in the log, annotations, summary and outputs of the Action', async () => {
  const { stdout, stderr, summary, outputs } = await action(project)
  // The runner is told each value once, so that it masks it; it prints none of these lines.
  const log = stdout.replace(/^::add-mask::.*$/gm, '')
  expect(summary.length).toBeGreaterThan(1000)
  expect(leaks([log, stderr, summary, JSON.stringify(outputs)].join('\n'))).toEqual([])
})

/** The lines that hold a mark. */
function leaks(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => marks.test(line))
    .slice(0, 5)
}
