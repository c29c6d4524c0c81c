import { hash } from 'node:crypto'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Attestation } from '../../../src/model/attestation.ts'
import type { CheckResult } from '../../../src/model/report.ts'
import { directory, write } from '../../support/directory.ts'
import { serve } from '../../support/server.ts'
import { check, planned } from '../../support/world.ts'

const now = new Date('2026-06-15T12:00:00Z')
const ask = (root: string, said: Partial<Attestation>, config: object = {}): Promise<CheckResult> =>
  check(
    'manual',
    { how: 'Restore a backup.', ...config },
    { root, now, attestation: { item: 'item', by: 'Ada', on: '2026-06-01', result: 'done', ...said } },
  )
const toldOf = ({ status, findings }: CheckResult): unknown[] => [status, findings[0]?.message ?? null]
const sha256 = (text: string): string => hash('sha256', text, 'hex')

describe('evidence that is a path', () => {
  const root = directory({ 'docs/log.md': 'restored\n', 'docs/empty': '' })
  const outside = directory({ 'log.md': 'restored\n' })
  symlinkSync(join(outside, 'log.md'), join(root, 'docs/link-out.md'))
  symlinkSync('log.md', join(root, 'docs/link.md'))
  symlinkSync('gone.md', join(root, 'docs/broken.md'))
  symlinkSync(outside, join(root, 'away'))

  test.each<[evidence: string, digest: string | undefined, said: RegExp | null]>([
    ['docs/log.md', undefined, null],
    ['docs/log.md', sha256('restored\n'), null],
    ['docs/log.md#drill', sha256('restored\n'), null],
    ['docs/log.md:3', undefined, null],
    ['./docs/../docs/log.md', sha256('restored\n'), null],
    ['docs/link.md', sha256('restored\n'), null],
    ['docs/empty', sha256(''), null],
    ['docs', undefined, null],
    ['docs/log.md', sha256('restored'), /docs\/log.md is not what was attested/],
    ['docs', sha256(''), /docs is not what was attested/],
    ['docs/gone.md', undefined, /is not there/],
    ['docs/gone.md', sha256('restored\n'), /is not there/],
    ['docs/*.md', undefined, /is not there/],
    ['docs/broken.md', undefined, /is not there/],
    ['docs/link-out.md', sha256('restored\n'), /leads out of the checkout/],
    ['away/log.md', sha256('restored\n'), /leads out of the checkout/],
    ['../log.md', undefined, /leads out of the checkout/],
    [join(outside, 'log.md'), undefined, /leads out of the checkout/],
    ['at the meeting of May', undefined, /is not there/],
  ])('%s with %s: %s', async (evidence, digest, said) => {
    const result = await ask(root, { evidence, ...(digest !== undefined && { sha256: digest }) })
    expect(toldOf(result)).toEqual(said === null ? ['passed', null] : ['pending', expect.stringMatching(said)])
  })

  test('is planned, and a URL is not', () => {
    const said = { item: 'item', by: 'Ada', on: '2026-06-01', result: 'done' } as const
    const plan = (evidence: string) => planned('manual', { how: 'Do it.' }, { attestation: { ...said, evidence } })
    expect(plan('docs/log.md#drill')).toEqual(['ask Do it.', 'read docs/log.md'])
    expect(plan('https://wiki.example/log')).toEqual(['ask Do it.'])
  })

  test('of a ticked box is the box itself, and nothing else is looked at', async () => {
    expect(toldOf(await ask(root, { evidence: 'LIST.md:3', commit: 'c0ffee', tick: true }))).toEqual(['passed', null])
  })
})

test('evidence that is a URL is never fetched', async () => {
  let asked = 0
  const server = await serve((_request, response) => {
    asked++
    response.end()
  })
  const result = await ask(directory(), { evidence: `${server.url}/log` })
  await server.close()
  expect([...toldOf(result), asked]).toEqual(['passed', null, 0])
})

test('evidence below another working directory is none of this one', async () => {
  const root = directory({ 'services/api/x': '', 'log.md': '' })
  mkdirSync(join(root, 'services/api/docs'))
  write(root, 'services/api/docs/log.md', '')
  expect(toldOf(await ask(join(root, 'services/api'), { evidence: '../../log.md' }))[0]).toBe('pending')
  expect(toldOf(await ask(join(root, 'services/api'), { evidence: 'docs/log.md' }))[0]).toBe('passed')
})

describe('an attestation that ends soon', () => {
  test.each<[on: string, valid: string, said: string | null]>([
    ['2026-05-30', '30d', 'The attestation ends soon, on 2026-06-29'],
    ['2026-06-01', '30d', null],
    ['2026-05-16', '30d', 'The attestation ends soon, on 2026-06-15'],
    ['2026-03-31', '90d', 'The attestation ends soon, on 2026-06-29'],
    ['2026-04-01', '90d', null],
    ['2026-06-14', '7d', null],
    ['2026-06-11', '7d', 'The attestation ends soon, on 2026-06-18'],
  ])('of %s for %s: %s', async (on, valid, said) => {
    const { status, findings } = await ask(directory(), { on }, { 'valid-for': valid })
    expect([status, ...findings.map(({ level, message }) => `${level}: ${message}`)]).toEqual(
      said === null ? ['passed'] : ['passed', `info: ${said}`],
    )
  })
})
