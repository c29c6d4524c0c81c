import { expect, test } from '@jest/globals'
import { unexplained } from '../../src/init/rest.ts'

test('counts the words that neither patterns nor grammar explain', () => {
  expect(unexplained('The SSL certificate of the production server is valid', [/ssl|certificate/i])).toBe(0)
  expect(unexplained('Certificates of dogs and horses expire on Tuesdays', [/certificates?/i])).toBe(4)
})
