import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { presetNames } from '../../src/checklist/presets/index.ts'
import { ConfigurationError } from '../../src/checklist/problems.ts'
import { explainCommand } from '../../src/cli/explain.ts'
import { kindNames } from '../../src/kinds/index.ts'
import { out } from '../../src/probe/standard.ts'

let printed = ''
beforeEach(() => {
  printed = ''
  jest.spyOn(out, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

async function explained(...names: string[]): Promise<string> {
  await explainCommand(names)
  return printed
}

async function refused(name: string): Promise<string> {
  try {
    await explainCommand([name])
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.map(({ message }) => message).join('\n')
    throw error
  }
  return ''
}

test('a name of several rules: each by its id', async () => {
  expect(await refused('hsts')).toMatch(/^"hsts" is the name of \d rules; write one of headers\/hsts, .*nginx\/hsts/)
})

test('a misspelt name: the ids that are near, or the kind or preset', async () => {
  expect(await refused('secret-shrt')).toBe('unknown rule "secret-shrt"; did you mean env/secret-short?')
  expect(await refused('hstss')).toMatch(/; did you mean headers\/hsts or .*nginx\/hsts/)
  expect(await refused('headers/hstss')).toBe('unknown rule "headers/hstss"; did you mean "headers/hsts"?')
  expect(await refused('laravl')).toBe('unknown rule "laravl"; did you mean laravel?')
  expect(await refused('qqqqqqqqqqqq')).toBe('unknown rule "qqqqqqqqqqqq"; `readiness explain` lists all')
})

test('a kind: its question, and its rules with level and title', async () => {
  const text = await explained('headers')
  expect(text).toMatch(/^headers: a kind of check\n {2}Does the page come with/)
  expect(text).toMatch(/^ {2}hsts {23}error {4}HSTS is set for at least 180 days$/m)
  expect(text).toMatch(/^ {2}csp-present .*\(api: off\)$/m)
  expect(text).not.toContain('a preset')
})

test('a preset: each item with what it asks, when, and why, those of the presets below it as well', async () => {
  const text = await explained('rails')
  expect(text).toMatch(/^rails: a preset\n {2}What a Rails application needs/)
  expect(text).toMatch(/^ {2}production-mode \(pre-deploy\)\n {4}Rails runs in production\.\n {4}why {3}In any other/m)
  expect(text).toContain('    asks  env: { keys: { RAILS_ENV: production } }, where the env file sets `RAILS_ENV`\n')
  expect(text).toContain('    when  Gemfile names `sidekiq`\n')
  expect(text).toContain(', where the env file sets `SECRET_KEY_BASE`\n')
  expect(text).toMatch(/^Security \(of web\)\n {2}ssl-certificate \(post-deploy\)$/m)
  expect(text).toMatch(/^Environment & Configuration \(of env-file\)$/m)
})

test('what is made of services says of which', async () => {
  expect(await explained('docker-compose')).toContain(
    '  port-of-SERVICE (post-deploy)\n    The port of SERVICE is closed to the network.',
  )
  expect(printed).toContain('when  for each service of the Compose file that is a database, cache or broker')
})

test('a name of a preset and of a kind: both', async () => {
  const text = await explained('django')
  expect(text).toMatch(/^django: a preset\n[\s\S]*\n\ndjango: a kind of check\n/)
})

test('a name of rules as well: which', async () => {
  expect(await explained('env-file')).toMatch(
    /^env-file: a preset\n[\s\S]*\n\nRules of this name: exposure\/env-file\n$/,
  )
  printed = ''
  expect(await explained('cors')).toMatch(/\n\nRules of this name: env\/cors, served\/cors\n$/)
})

test('a rule by its bare name, and all names without one', async () => {
  expect(await explained('secret-short')).toMatch(/^env\/secret-short\n/)
  printed = ''
  const all = await explained()
  expect(all).toContain(`\nkinds    ${kindNames.join(', ')}\npresets  ${presetNames.join(', ')}\n`)
})
