import { describe, expect, test } from '@jest/globals'
import { kindOf } from '../../support/world.ts'

/** What the schema of a kind says, each as `path: sentence`. */
function said(kind: string, text: object): string[] {
  const { error } = kindOf(kind).schema.safeParse(text)
  return (error?.issues ?? []).map((issue) => {
    const [inner] = issue.code === 'invalid_key' ? issue.issues : []
    return `${issue.path.join('.')}: ${(inner ?? issue).message}`
  })
}

describe('a rule that judges nothing by itself', () => {
  test.each([
    ['django', 'not-decidable'],
    ['gunicorn', 'not-decidable'],
    ['compose', 'files'],
    ['env', 'suppression'],
    ['env', 'expectation'],
    ['served', 'nothing-declared'],
    ['cors', 'unexpected-status'],
    ['tls', 'certificate'],
  ])('%s: %s is neither selected nor overridden', (kind, rule) => {
    const because = `"${rule}" is said whatever is selected and judges nothing by itself`
    expect(said(kind, { rules: [rule] })).toEqual([`rules.0: ${because}`])
    const words = `"${rule}" cannot be overridden: it judges nothing by itself`
    expect(said(kind, { override: { [rule]: 'error' } })).toEqual([`override.${rule}: ${words}`])
  })

  test('a glob that selects nothing else is refused too', () => {
    const because = 'none of these rules judges anything here, so nothing would be asked'
    expect(said('django', { rules: ['not-*'] })).toEqual([`rules: ${because}`])
    expect(said('cors', { rules: ['unexp*'] })).toEqual([`rules: ${because}`])
    expect(said('tls', { rules: ['prof*'] })).toEqual([`rules: ${because}`])
    expect(said('django', { rules: ['not-*', 'debug'] })).toEqual([])
  })
})

describe('a selection that could never fail', () => {
  const end = ', so that the check cannot fail; where it should only be shown, write `required: false` at its item'
  const milder = `override: no selected rule is an error any more${end}`
  const emptied = 'override: every selected rule is switched off, so nothing would be asked'

  test.each(['headers', 'env', 'page', 'exposure', 'served', 'nginx', 'gunicorn', 'compose', 'django', 'tls'])(
    'everything of %s switched off',
    (kind) => {
      expect(said(kind, { override: { '*': 'off' } })).toEqual([emptied])
    },
  )

  test('env: what the check asks besides its rules counts', () => {
    expect(said('env', { rules: ['debug-on'], override: { 'debug-on': 'off' } })).toEqual([emptied])
    expect(said('env', { rules: ['debug-on'], override: { 'debug-on': 'off' }, required: ['A'] })).toEqual([])
    expect(said('env', { groups: { mail: ['A', 'B'] }, override: { 'group-incomplete': 'off' } })).toEqual([emptied])
    expect(said('env', { groups: { mail: ['A', 'B'] }, override: { 'group-incomplete': 'warning' } })).toEqual([milder])
    const keys = { keys: { A: 'x' }, rules: ['debug-on'], override: { 'debug-on': 'warning' } }
    expect(said('env', keys)).toEqual([])
  })

  test.each(['headers', 'env', 'page', 'exposure', 'served', 'nginx', 'gunicorn', 'compose', 'django', 'tls'])(
    'everything of %s below an error',
    (kind) => {
      expect(said(kind, { override: { '*': 'warning' } })).toEqual([milder])
    },
  )

  test('what is milder than an error, beside something that is one', () => {
    expect(said('headers', { rules: ['hsts'], override: { hsts: 'warning' } })).toEqual([milder])
    expect(said('headers', { rules: ['hsts', 'nosniff'], override: { hsts: 'warning' } })).toEqual([])
    expect(said('headers', { rules: ['hsts', 'nosniff'], override: { hsts: 'warning', nosniff: 'off' } })).toEqual([
      milder,
    ])
    expect(said('headers', { override: { 'cookie-*': 'warning' } })).toEqual([])
    expect(said('headers', { rules: ['info-leak'] })).toEqual([])
    expect(said('headers', { rules: ['info-*'] })).toEqual([
      `rules: none of these rules is an error unless its id is named${end}`,
    ])
  })

  test('env: whatever is found left out', () => {
    const leftOut = `ignore: it leaves out every finding that would be an error${end}`
    for (const ignore of [['*'], ['*:*'], ['**'], ['a*', '*']]) expect(said('env', { ignore })).toEqual([leftOut])
    expect(said('env', { rules: ['debug-on'], ignore: ['debug-on'] })).toEqual([leftOut])
    expect(said('env', { rules: ['debug-on', 'sqlite'], ignore: ['debug-*'] })).toEqual([leftOut])
    expect(said('env', { rules: ['debug-on'], ignore: ['debug-on:DEBUG'] })).toEqual([])
    expect(said('env', { rules: ['debug-on', 'tls-off'], ignore: ['debug-on'] })).toEqual([])
    expect(said('env', { ignore: ['*:REDIS_*'] })).toEqual([])
    expect(said('env', { ignore: ['*'], required: ['A'] })).toEqual([])
  })

  test('headers: every cookie left out, where nothing but cookies is asked about', () => {
    const leftOut = `ignore-cookies: it leaves out every finding that would be an error${end}`
    const rules = ['cookie-secure', 'cookie-session']
    expect(said('headers', { rules, 'ignore-cookies': ['*'] })).toEqual([leftOut])
    expect(said('headers', { rules, 'ignore-cookies': ['_ga*'] })).toEqual([])
    expect(said('headers', { rules: [...rules, 'hsts'], 'ignore-cookies': ['*'] })).toEqual([])
  })

  test('an empty list is told once', () => {
    expect(said('exposure', { rules: [] })).toEqual(['rules: an empty list of rules asserts nothing'])
  })

  test('tls: the rule `profile` without a profile', () => {
    const sentence = 'the rule "profile" needs a `profile` to judge by: intermediate or modern'
    expect(said('tls', { rules: ['profile'] })).toEqual([`rules.0: ${sentence}`])
    expect(said('tls', { rules: ['expiry', 'profile'] })).toEqual([`rules.1: ${sentence}`])
    expect(said('tls', { rules: ['profile'], profile: 'intermediate' })).toEqual([])
  })
})

describe('an override of what is not selected', () => {
  test.each<[string, object, string]>([
    ['headers', { rules: ['hsts'] }, 'nosniff'],
    ['headers', { profile: 'api' }, 'csp-present'],
    ['headers', { rules: ['hsts'] }, 'csp-*'],
    ['env', { required: ['A'] }, 'debug-on'],
    ['tls', {}, 'profile'],
  ])('%s %j', (kind, text, rule) => {
    expect(said(kind, { ...text, override: { [rule]: 'error' } })).toEqual([
      `override.${rule}: "${rule}" is not among the selected rules, so its level changes nothing`,
    ])
  })

  test('one that is selected, by itself or by a glob', () => {
    expect(said('headers', { rules: ['hsts', 'nosniff'], override: { hsts: 'warning' } })).toEqual([])
    expect(said('headers', { rules: ['csp-*'], override: { 'csp-e*': 'error' } })).toEqual([])
    expect(said('tls', { profile: 'modern', override: { profile: 'warning' } })).toEqual([])
  })
})

test('an id as reports print it', () => {
  const words = 'unknown rule "headers/hsts" of headers; write "hsts", without its kind'
  expect(said('headers', { rules: ['headers/hsts'] })).toEqual([`rules.0: ${words}`])
  expect(said('headers', { override: { 'headers/hsts': 'off' } })).toEqual([`override.headers/hsts: ${words}`])
})

test.each(['headers', 'page', 'cors', 'exposure', 'served'])('%s: `path` beside `url` is refused', (kind) => {
  const url = 'https://shop.example.com'
  expect(said(kind, { path: '/a', url })).toEqual([
    "path: `path` is added to the environment's `url`, not to this one: give either `path` or `url`",
  ])
  expect(said(kind, { url })).toEqual([])
})
