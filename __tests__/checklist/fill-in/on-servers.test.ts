import { expect, test } from '@jest/globals'
import { mayLookElsewhere } from '../../../src/checklist/fill-in/on-servers.ts'
import { allKinds } from '../../../src/kinds/index.ts'

test('the kinds that may look on a server are those with the key `on`', async () => {
  const kinds = (await allKinds()).filter(({ schema }) => mayLookElsewhere(schema)).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(
    ['command', 'compose', 'django', 'env', 'file', 'gunicorn', 'nginx', 'report', 'served', 'service'].sort(),
  )
})
