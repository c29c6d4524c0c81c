import { expect, test } from '@jest/globals'
import { readers } from '../../../../src/formats/dotenv/readers/index.ts'
import { dialects } from '../../../../src/formats/dotenv/reading.ts'

test.each(dialects)('%s has the reader that calls itself so', (dialect) => {
  expect(readers[dialect]('A=1\n')).toMatchObject({ dialect, entries: [{ key: 'A', value: '1' }] })
})
