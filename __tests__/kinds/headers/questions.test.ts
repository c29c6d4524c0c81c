import { expect, test } from '@jest/globals'
import { ProbeError } from '../../../src/probe/error.ts'
import { planned } from '../../support/world.ts'

const environment = { name: 'production', url: 'https://shop.example.com' }

/** What `readiness check` prints for a check of the shop. */
const lines = (text: object): string[] => planned('headers', text, { environment })

test('the profile `strict` plans every request: page, encodings, redirects, assets and plain http', () => {
  expect(lines({ profile: 'strict' })).toEqual([
    'request GET https://shop.example.com/, up to 3 times',
    'request GET https://shop.example.com/ without compression, where it was compressed',
    'request redirects of https://shop.example.com/, and there what is asked of it, at most 8',
    'request scripts and styles of its own host that https://shop.example.com/ names, at most 30',
    'request GET http://shop.example.com/',
    'request redirects of http://shop.example.com/, at most 5',
    'request GET http://shop.example.com/readiness-gate/kept?path=and&query=too to see whether path and query are kept',
    'request GET http://shop.example.com/ again where it hangs up',
    'connect shop.example.com:80 where nothing answers for half of the time',
  ])
})

test('only what the selected rules want is asked', () => {
  expect(lines({ rules: ['hsts'], samples: 1, path: '/shop?a=1' })).toEqual([
    'request GET https://shop.example.com/shop?a=1',
    'request redirects of https://shop.example.com/shop?a=1, and there what is asked of it, at most 5',
  ])
  expect(lines({ rules: ['redirect-https'], samples: 1 }).join('\n')).not.toContain('kept')
  expect(lines({ rules: ['nonce-freshness'], samples: 1 })).toContain(
    'request GET https://shop.example.com/ again where its policy uses nonces',
  )
  expect(lines({ rules: ['nonce-freshness'], samples: 2 }).join('\n')).not.toContain('nonces')
})

test.each([
  ['an https port of its own: plain http is not known', { url: 'https://shop.example.com:8443' }, []],
  [
    'the port is named',
    { url: 'https://shop.example.com:8443', 'http-url': 'http://shop.example.com:8080/' },
    [
      'request GET http://shop.example.com:8080/',
      'request redirects of http://shop.example.com:8080/, at most 5',
      'request GET http://shop.example.com:8080/ again where it hangs up',
      'connect shop.example.com:8080 where nothing answers for half of the time',
    ],
  ],
  ['http on loopback leads nowhere', { url: 'http://127.0.0.1:8080/' }, []],
  [
    'a login in the address of plain http is not shown',
    { 'http-url': 'http://ada:word@[2001:db8::1]/' },
    [
      'request GET http://[2001:db8::1]/',
      'request redirects of http://[2001:db8::1]/, at most 5',
      'request GET http://[2001:db8::1]/ again where it hangs up',
      'connect [2001:db8::1]:80 where nothing answers for half of the time',
    ],
  ],
])('plain http, %s', (_what, text, expected) => {
  const all = lines({ rules: ['redirect-https'], samples: 1, ...text })
  expect(all.slice(2)).toEqual(expected)
})

test('without a URL it cannot be asked', () => {
  expect(() => planned('headers', {})).toThrow(ProbeError)
  expect(() => planned('headers', {})).toThrow('There is no URL to look at')
})

test('what is sent along is not printed', () => {
  expect(lines({ 'request-headers': { 'x-preview': 'let-me-in' } }).join('\n')).not.toContain('let-me-in')
})
