import { expect, test } from '@jest/globals'
import { answering, headersOf, hostileBody, hostileFields } from '../../../kinds/headers/serve.ts'
import { elapsed } from '../../../support/measure.ts'

test('a hostile target takes no time', async () => {
  const answer = answering(hostileFields, hostileBody)
  const took = await elapsed(() => headersOf('https', answer, { profile: 'strict', samples: 1 }))
  expect(took).toBeLessThan(10_000)
})
