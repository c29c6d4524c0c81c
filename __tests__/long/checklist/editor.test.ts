import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recordSchemas, schema } from '../../../scripts/docs/schema.ts'
import { blocksOf } from '../../support/blocks.ts'
import { LanguageServer, mark } from '../../support/language-server.ts'

/** Takes long: the language server that editors start, and a text for each question. */

const schemas = mkdtempSync(join(tmpdir(), 'readiness-schemas-'))
const server = new LanguageServer(schemas)

beforeAll(async () => {
  for (const { path, text } of [schema, ...recordSchemas]) writeFileSync(join(schemas, path), await text(''))
  await server.start()
})
afterAll(() => {
  server.stop()
  rmSync(schemas, { recursive: true })
})

/** A checklist with one item that has these lines. */
function item(...lines: string[]): string {
  const head = 'version: 1\nsections:\n  - title: S\n    items:\n      - id: a\n        title: A\n'
  return head + lines.map((line) => `        ${line}`).join('\n')
}

describe('an editor finds no fault with', () => {
  const files = globSync(['examples/*/.github/readiness.yml', 'examples/*/readiness.yml'])

  test.each(files)('%s', async (path) => {
    expect(await server.faultsOf(readFileSync(path, 'utf8'))).toEqual([])
  })

  const records = globSync('examples/*/.github/readiness/*.yml')

  test.each(records)('%s', async (path) => {
    const [, name] = /([a-z]+)\.yml$/.exec(path) ?? []
    expect(await server.faultsOf(readFileSync(path, 'utf8'), name)).toEqual([])
  })

  const pages = globSync(['README.md', 'docs/**/*.md'])
  const snippets = pages.flatMap((page) => blocksOf(page).map((block) => [page, block] as const))
  const whole = snippets.filter(([, block]) => /^version: 1/m.test(block) && /^sections:/m.test(block))
  const checks = snippets.filter(([page, block]) => page.startsWith('docs/kinds/') && /^[a-z]+:/.test(block))

  test.each(whole)('a checklist in %s', async (_, block) => {
    expect(await server.faultsOf(block)).toEqual([])
  })

  test.each(checks)('a check in %s', async (_, block) => {
    expect([block, await server.faultsOf(item(...block.trimEnd().split('\n')))]).toEqual([block, []])
  })

  test('a variable in place of a condition, a number, a word, or within a text', async () => {
    const text = item('when: ${{ vars.has-shop }}', 'tls: { port: "${{ vars.port }}", addresses: "${{ vars.all }}" }')
    expect(await server.faultsOf(`${text}\nservers: { app: { ssh: "deploy@\${{ vars.host }}" } }`)).toEqual([])
  })
})

describe('an editor underlines', () => {
  const mistakes: [what: string, lines: string[], fault: RegExp][] = [
    ['an unknown key', ['tls: { hots: a }'], /^Property hots is not allowed\.$/],
    ['a misspelt kind', ['tsl: {}'], /^Property tsl is not allowed\.$/],
    ['an unknown rule', ['headers: { rules: [hst] }'], /"hsts"/],
    ['a level for an unknown rule', ['headers: { override: { hst: off } }'], /"hsts"/],
    ['an unknown level', ['headers: { override: { hsts: info } }'], /"error".*"warning".*"off"/],
    ['an unknown verifier', ['command: { use: firewall }'], /"firewall-active"/],
    ['an unknown phase', ['phase: deploy', 'tls: {}'], /"pre-deploy".*"post-deploy"/],
    ['a text as a condition', ['when: always', 'tls: {}'], /boolean/],
    ['a time without a unit', ['tls: { timeout: 10 }'], /string/],
    ['a method in small letters', ['http: { request: get / }'], /GET\|HEAD/],
    ['a port in quotes', ['ports: { open: ["80"] }'], /integer/],
    ['ports that nobody names', ['ports: {}'], /"open"/],
    ['a service without a source', ['service: { redis: {} }'], /"from-env"/],
    ['a path beside a url', ['headers: { path: /a, url: "https://a.example" }'], /not allowed/],
    ['a variable in a shell', ['command: { run: "echo ${{ vars.x }}" }'], /pattern/],
    ['an item that asks nothing', [], /Missing property/],
  ]

  test.each(mistakes)('%s', async (_, lines, fault) => {
    const faults = await server.faultsOf(item(...lines))
    expect(faults).toContainEqual(expect.stringMatching(fault))
  })

  test('records that the gate would refuse', async () => {
    const attested = await server.faultsOf('- { item: a, by: rina, on: 2026-11-20, result: perhaps }', 'attestations')
    expect(attested).toContainEqual(expect.stringContaining('not-applicable'))
    expect(await server.faultsOf('- { item: a, reason: b, approved-by: c }', 'waivers')).toContainEqual(
      expect.stringContaining('expires'),
    )
  })
})

describe('an editor proposes', () => {
  const places: [what: string, text: string, some: string[]][] = [
    ['the keys of a checklist', `version: 1\n${mark}`, ['environments', 'extends', 'sections']],
    ['presets', `version: 1\nextends:\n  - ${mark}`, ['web', 'django', 'docker-compose']],
    ['keys and kinds of an item', item(mark), ['when', 'phase', 'http', 'tls', 'manual']],
    ['keys of a check', item('tls:', `  ${mark}`), ['hosts', 'min-days', 'rules', 'retry']],
    ['rules', item('headers:', '  rules:', `    - ${mark}`), ['hsts', 'csp-present', 'nosniff']],
    ['rules to change the level of', item('headers:', '  override:', `    ${mark}`), ['hsts', 'csp-present']],
    ['levels', item('headers:', '  override:', `    hsts: ${mark}`), ['error', 'warning']],
    ['verifiers', item('command:', `  use: ${mark}`), ['django-migrations-applied', 'firewall-active']],
    ['parameters', item('command:', '  use: firewall-active', '  with:', `    ${mark}`), ['sudo']],
    ['phases', item(`phase: ${mark}`), ['pre-deploy', 'post-deploy']],
    ['what a condition may be', item(`when: ${mark}`), ['true', 'false']],
  ]

  test.each(places)('%s', async (_, text, some) => {
    expect(await server.completions(text)).toEqual(expect.arrayContaining(some))
  })
})

describe('an editor shows', () => {
  const shown: [what: string, text: string, said: string[]][] = [
    ['what a kind asks', item(`head${mark}ers: { rules: [hsts] }`), ['Does the page come with', 'Example']],
    ['what a rule asks', item(`headers: { rules: [hs${mark}ts] }`), ['HSTS']],
    ['what a key means', item(`tls: { time${mark}out: 10s }`), ['Time for one exchange', '10s']],
    ['what a key of a part means', item(`tls: { retry: { f${mark}or: 60s } }`), ['The deadline', '60s']],
    ['what is expected', item(`http: { request: GET /, expect: { sta${mark}tus: 200 } }`), ['Status of the answer']],
  ]

  test.each(shown)('%s', async (_, text, said) => {
    const hover = await server.hover(text)
    for (const part of said) expect(hover).toContain(part)
  })
})
