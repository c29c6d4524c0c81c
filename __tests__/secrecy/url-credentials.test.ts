import { expect, test } from '@jest/globals'
import {
  credentialsInUrl,
  isReportingAddress,
  secretsInPath,
  urlPassword,
  withoutLogin,
} from '../../src/secrecy/url-credentials.ts'

test.each([
  ['postgres://shop:s3cret@db/shop', ['s3cret', 's3cret'], 's3cret'],
  ['postgresql+psycopg2://shop:p%40ss@db/shop', ['p%40ss', 'p@ss'], 'p%40ss'],
  ['redis://:only-password@cache:6379/0', ['only-password', 'only-password'], 'only-password'],
  ['https://ghp_token@github.com/a/b.git', ['ghp_token', 'ghp_token'], undefined],
  ['smtp://user@example.com:p@ss@mail', ['p@ss', 'p@ss'], 'p@ss'],
  ['postgres://shop:pa/ss#w@db/shop', ['pa/ss#w'], undefined],
  ['redis://:4711/x?y@cache:6379/0', ['4711/x?y'], undefined],
  ['mysql://shop:first@half/second@db/shop', ['first', 'first', 'first@half/second'], 'first'],
  ['http://u:p/w@stage.example', ['p/w'], undefined],
  ['https://shop.example.com:8443/@team/x@y', [], undefined],
  ['{"url":"http://u:p","mail":"a/b@c.example"}', [], undefined],
  ['amqp://a:b%zz@mq', ['b%zz'], 'b%zz'],
  ['https://a@b@c.example', ['a@b', 'a@b'], undefined],
  ['git+ssh://deployer@git.example.com/a.git', [], undefined],
  ['see https://shop.example.com/@team', [], undefined],
  ['mailto:a:b@example.com', [], undefined],
])('%s', (text, credentials, password) => {
  expect(credentialsInUrl(text)).toEqual(credentials)
  expect(urlPassword(text)).toBe(password)
})

test('every URL in a text, but only a text that is one has a password', () => {
  const text = 'from redis://:first@a to redis://:second@b'
  expect(credentialsInUrl(text)).toEqual(['first', 'first', 'second', 'second'])
  expect(urlPassword(text)).toBeUndefined()
})

test.each([
  ['https://a:b@shop.example.com/x@y?z@', 'https://shop.example.com/x@y?z@'],
  ['//a@shop.example.com/', '//shop.example.com/'],
  ['https://shop.example.com/@team', 'https://shop.example.com/@team'],
  ['/go?to=https://a:b@c', '/go?to=https://a:b@c'],
])('%s without its login', (url, shown) => {
  expect(withoutLogin(url)).toBe(shown)
})

test.each([
  ['https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@o1.ingest.us.sentry.io/42', true],
  ['https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@errors.acme.io/glitchtip/7', true],
  ['https://0a1b2c3d4e5f60718293a4b5c6d7e8f9:9f8e7d6c5b4a39281706f5e4d3c2b1a0@sentry.acme.io/2', false],
  ['https://deploy@git.acme.io/2', false],
  ['postgres://0a1b2c3d4e5f60718293a4b5c6d7e8f9@db/1', false],
])('%s is an address that only takes in reports: %s', (text, isOne) => {
  expect(isReportingAddress(text)).toBe(isOne)
})

test.each([
  ['URL', 'https://shop.acme.io/api/v1', []],
  ['URL', 'https://discord.com/a1b2c3d/x', []],
  ['URL', 'https://discord.com/a1b2c3d4/x', ['a1b2c3d4', 'a1b2c3d4/x']],
  ['ALERT_HOOK', 'https://acme.io/t/a1b2c3d4', ['a1b2c3d4', 't/a1b2c3d4']],
  ['URL', 'https://shop.acme.io/api?key=a1b2', ['a1b2']],
  ['URL', 'https://shop.acme.io\\k\\9f8e7d6c5b4a39281706f5e4', ['9f8e7d6c5b4a39281706f5e4']],
])('what is secret in path and query under %s: %s', (key, text, secrets) => {
  expect(secretsInPath(key, text)).toEqual(secrets)
})
