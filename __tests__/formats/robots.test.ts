import { expect, test } from '@jest/globals'
import { parseRobots } from '../../src/formats/robots.ts'

test.each([
  ['User-agent: *\nDisallow: /', true],
  ['User-agent: *\nDisallow: /*', true],
  ['user-agent:*\ndisallow:/', true],
  ['User-agent: *\n\nDisallow: /\nSitemap: https://shop.example/s.xml', true],
  ['User-agent: *\nDisallow: /\nUser-agent: GPTBot\nDisallow: /', true],
  ['User-agent: *\nDisallow: /\nUser-agent: Googlebot\nAllow: /', false],
  ['User-agent: *\nDisallow: /\nAllow: /$', false],
  ['User-agent: *\nDisallow: /a\nDisallow:', false],
  ['User-agent: GPTBot\nDisallow: /', false],
  ['Disallow: /', false],
  ['', false],
  ['<!doctype html>', false],
])('%j closes all: %s', (text, closesAll) => {
  expect(parseRobots(text).closesAll).toBe(closesAll)
})

test('groups of one name are one', () => {
  expect(parseRobots('User-agent: *\nDisallow: /\n\nUser-agent: *\nAllow: /shop').closesAll).toBe(false)
})

test('sitemaps stand outside of groups, with the marks of their addresses', () => {
  expect(parseRobots('Sitemap: https://shop.example/s.xml?a#b\nsitemap: /t.xml\nSitemap:').sitemaps).toEqual([
    'https://shop.example/s.xml?a#b',
    '/t.xml',
  ])
})
