import { expect, test } from '@jest/globals'
import { allKinds, kindNames, loadKinds } from '../../src/kinds/index.ts'

test('each kind is listed under its own name', async () => {
  expect((await allKinds()).map(({ kind }) => kind)).toEqual(kindNames)
})

test('only the kinds that are named come, in the order of all, whatever the order of the names', async () => {
  const some = await loadKinds(['tls', 'http', 'http', 'no-such-kind'])
  expect(some.map(({ kind }) => kind)).toEqual(['http', 'tls'])
})
