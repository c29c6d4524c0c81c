import { describe, expect, test } from '@jest/globals'
import { relaxed, springSettings } from '../../src/formats/spring-settings.ts'

const yml = 'application.yml'
const settingOf = (name: string, ...files: readonly (readonly [file: string, text: string])[]) =>
  springSettings(files.map(([file, text]) => ({ file, text })))?.get(relaxed(name))

describe('what files say for production', () => {
  test('names are compared without dashes and case, as relaxed binding does', () => {
    const texts = [
      'spring:\n  jpa:\n    hibernate:\n      ddl-auto: update\n',
      'spring.jpa.hibernate.ddlAuto: update\n',
      'spring: { jpa: { hibernate: { ddl_auto: update } } }\n',
    ]
    for (const text of texts) expect(settingOf('spring.jpa.hibernate.ddl-auto', [yml, text])?.value).toBe('update')
    const properties = '# spring.jpa.hibernate.ddl-auto=create\nspring.jpa.hibernate.ddl-auto = update\n'
    expect(settingOf('spring.jpa.hibernate.ddl-auto', ['a.properties', properties])?.value).toBe('update')
  })

  test('a later file wins, and it is the one that decides', () => {
    const files = [
      [yml, 'a.b: base\nc.d: base\n'],
      ['application-prod.properties', 'a.b=prod\n'],
    ] as const
    expect(settingOf('a.b', ...files)).toEqual({
      file: 'application-prod.properties',
      value: 'prod',
      isElsewhereToo: false,
    })
    expect(settingOf('c.d', ...files)).toMatchObject({ file: yml, value: 'base' })
  })

  test.each([
    ['dev', 'base'],
    ['prod', 'mine'],
    ['production', 'mine'],
    ['"dev,prod"', 'mine'],
    ['"!dev"', 'mine'],
    ['"!prod"', 'base'],
    ['"prod & eu"', null],
  ])('a document of a profile: %s', (profile, value) => {
    const text = `a: base\n---\nspring.config.activate.on-profile: ${profile}\na: mine\n`
    expect(settingOf('a', [yml, text])).toEqual({ file: yml, value, isElsewhereToo: true })
  })

  test('documents of properties are divided by a comment', () => {
    const text = 'a=base\n#---\nspring.config.activate.on-profile=dev\na=mine\nb=mine\n'
    expect(settingOf('a', ['x.properties', text])).toEqual({
      file: 'x.properties',
      value: 'base',
      isElsewhereToo: true,
    })
    expect(settingOf('b', ['x.properties', text])).toBeUndefined()
  })

  test('the names of lists hold all of their items', () => {
    expect(settingOf('a', [yml, 'a:\n  - health\n  - "*"\n'])?.value).toBe('health,*')
    expect(settingOf('a', [yml, 'a: [health, info]\n'])?.value).toBe('health,info')
  })
})

test.each([
  ['broken', 'a: [\n'],
  ['of aliases', 'a: &a {b: 1}\nc: *a\n'],
  ['too deep', Array.from({ length: 30 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ['too long', `a: ${'x'.repeat(300_000)}\n`],
])('what cannot be read says nothing: %s', (_, text) => {
  expect(springSettings([{ file: yml, text }])).toBeNull()
})

test('an empty file has no settings', () => {
  expect(springSettings([{ file: yml, text: '' }])).toEqual(new Map())
  expect(springSettings([{ file: yml, text: '# nothing\n' }])).toEqual(new Map())
})
