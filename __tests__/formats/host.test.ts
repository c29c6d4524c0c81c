import { describe, expect, test } from '@jest/globals'
import { isLoopback, isOwnMachine, isPlainLoopback, normalHost, withoutPort, withPort } from '../../src/formats/host.ts'

describe('loopback', () => {
  test.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'app.localhost',
    '127.0.0.1',
    '127.8.9.10',
    '127.1',
    '::1',
    '[::1]',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
  ])('%s', (host) => {
    expect([isLoopback(host), isOwnMachine(host)]).toEqual([true, true])
  })

  test.each([
    '',
    'localhost.example.com',
    'mylocalhost',
    '127.example.com',
    '127.0.0.1.example.com',
    '127',
    '10.0.0.1',
    '::2',
    '[::1',
    '*',
  ])('not %j', (host) => {
    expect([isLoopback(host), isOwnMachine(host)]).toEqual([false, false])
  })

  test.each(['0.0.0.0', '::', '[::]'])('%s leads to the own machine, but is no loopback to listen on', (host) => {
    expect([isLoopback(host), isOwnMachine(host)]).toEqual([false, true])
  })
})

test.each([
  ['127.0.0.1:8000', '127.0.0.1'],
  ['[::1]:443', '[::1]'],
  ['shop.example.com', 'shop.example.com'],
  ['::1', '::1'],
  ['2001:db8::1:80', '2001:db8::1:80'],
  ['*:80', '*'],
])('%s without its port', (text, host) => {
  expect(withoutPort(text)).toBe(host)
})

test.each([
  ['Shop.Example.COM.', 'shop.example.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['[2001:DB8::1]', '2001:db8::1'],
  ['[shop.example.com]', null],
  ['1.2.3', null],
  ['a b', null],
  [`${'a'.repeat(64)}.example`, null],
])('%s as a host', (text, host) => {
  expect(normalHost(text)).toBe(host)
})

test('only http on loopback is a program of this machine without TLS', () => {
  const urls = ['http://localhost:8000', 'http://shop.localhost', 'http://127.1.2.3/x', 'http://[::1]:80']
  expect(urls.filter((url) => !isPlainLoopback(url))).toEqual([])
  const others = ['https://localhost', 'http://localhost.acme.io', 'http://10.0.0.7', 'localhost', '', undefined]
  expect(others.filter((url) => isPlainLoopback(url))).toEqual([])
})

test('a port goes behind a bracket of IPv6', () => {
  expect([withPort('::1', 80), withPort('a.example', 80)]).toEqual(['[::1]:80', 'a.example:80'])
})
