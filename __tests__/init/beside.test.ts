import { expect, test } from '@jest/globals'
import { isBeside } from '../../src/init/beside.ts'

const backup = [/\bbackups?\b/i, /\bconfigured\b/i]
const sitemap = [/\bsitemap\b/i]

test.each([
  ['in brackets', 'Encryption configured (disks, backups)', backup],
  ['in the name of a file of code', 'Pages are listed in src/app/sitemap.ts', sitemap],
  ['in a circumstance', 'Script tested against the backup', backup],
  ['behind other things', 'Kiosk firmware channel signed and backups', backup],
])('a thing that stands %s is beside what is meant', (_, said, patterns) => {
  expect(isBeside(said, [], patterns)).toBe(true)
})

test.each([
  ['first', 'Backups configured against the loss of disks', backup],
  ['in brackets and before them', 'Backups configured (backups of disks)', backup],
  ['behind words that every release knows', 'For all production servers the backups are configured', backup],
  ['as a site knows it', 'Pages are listed in sitemap.xml', sitemap],
])('a thing that stands %s is meant', (_, said, patterns) => {
  expect(isBeside(said, [], patterns)).toBe(false)
})

test('what names a thing by itself may stand anywhere', () => {
  const key = [/[A-Z]+_[A-Z]+/]
  const command = [/apachectl configtest/]
  expect(isBeside('Warehouse sync jobs throttled (`SYNC_LIMIT`)', ['SYNC_LIMIT'], key)).toBe(false)
  expect(isBeside('Apache reloads (`apachectl configtest`)', ['apachectl configtest'], command)).toBe(false)
})

test('an intent without a pattern has no thing', () => {
  expect(isBeside('`make test`', ['make test'], [])).toBe(false)
})
