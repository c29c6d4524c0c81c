import { expect, test } from '@jest/globals'
import { withRecord } from '../../../src/checklist/records/append.ts'

const line = /^# yaml-language-server: \$schema=https:\/\/\S+\/waivers\.schema\.json\n- \{ item: a \}\n$/

test('a new file says to editors what it is, one that is there stays as it is', () => {
  expect(withRecord('', 'waivers', { item: 'a' })).toMatch(line)
  expect(withRecord('# ours\n', 'waivers', { item: 'a' })).toBe('# ours\n- { item: a }\n')
})
