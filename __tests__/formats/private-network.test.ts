import { expect, test } from '@jest/globals'
import { isInternalName, isPrivateAddress, isPublicAddress, isPublicHost } from '../../src/formats/private-network.ts'

test.each([
  '0.0.0.0',
  '10.0.0.5',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.1.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '::',
  '::1',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
])('%s is private', (address) => {
  expect([isPrivateAddress(address), isPublicAddress(address), isPublicHost(address)]).toEqual([true, false, false])
})

test.each(['1.1.1.1', '11.0.0.1', '100.128.0.1', '172.32.0.1', '192.169.0.1', '2606:4700::1', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => {
    expect([isPrivateAddress(address), isPublicAddress(address), isPublicHost(address)]).toEqual([false, true, true])
  },
)

test.each(['db', 'redis', 'db.internal', 'printer.lan', 'api.shop.svc.cluster.local', 'nas.home.arpa', 'db.local.'])(
  '%s is a name of a private network',
  (name) => {
    expect([isInternalName(name), isPublicHost(name)]).toEqual([true, false])
  },
)

test.each(['shop.example.com', 'internal.example.com', 'local.shop', 'lan.example.org'])('%s is public', (name) => {
  expect([isInternalName(name), isPublicHost(name)]).toEqual([false, true])
})

test('no host is not public', () => {
  expect(isPublicHost('')).toBe(false)
})
