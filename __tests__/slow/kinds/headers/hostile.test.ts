import { expect, test } from '@jest/globals'
import { answering, headersOf, hostileBody, hostileFields } from '../../../kinds/headers/serve.ts'
import { effort } from '../../../support/measure.ts'

test('a hostile target takes no time', async () => {
  const answer = answering(hostileFields, hostileBody)
  const took = await effort(() => headersOf('https', answer, { profile: 'strict', samples: 1 }))
  expect(took).toBeLessThan(400)
})
