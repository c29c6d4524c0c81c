import { expect, test } from '@jest/globals'
import { classify } from '../../../src/secrecy/classify.ts'
import { isSensitiveName } from '../../../src/secrecy/names.ts'
import { credentialsInUrl } from '../../../src/secrecy/url-credentials.ts'
import { effort } from '../../support/measure.ts'

test.each<[what: string, judge: (text: string) => unknown, parts: readonly string[]]>([
  ['a name', isSensitiveName, ['A', 'aB', 'KEY_', '_', 'SECRET', 'ABc']],
  ['a value', (text) => classify('KEY', text), ['a', 'a-', 'change-me-', '1', '.', '/', 'a.', '<']],
  ['a text with URLs', credentialsInUrl, ['a', 'a:', 'a://', '://', '@', 'a://b:c', 'a://b@']],
])('%s of 200,000 characters is judged in linear time', async (_what, judge, parts) => {
  const spent = await effort(() => {
    for (const part of parts) judge(part.repeat(200_000 / part.length))
  })
  expect(spent).toBeLessThan(80)
})
