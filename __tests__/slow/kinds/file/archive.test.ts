import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { directory } from '../../../support/directory.ts'
import { residentGrowth } from '../../../support/measure.ts'
import { check } from '../../../support/world.ts'

test('a large archive is read in bounded memory', async () => {
  const root = directory({ 'big.gz': gzipSync(Buffer.alloc(300 * 1024 * 1024)) })
  const grown = await residentGrowth(async () => {
    const result = await check('file', { path: 'big.gz', archive: 'valid' }, { root, timeoutMs: 60_000 })
    expect(result.status).toBe('passed')
  })
  expect(grown).toBeLessThan(250)
})
