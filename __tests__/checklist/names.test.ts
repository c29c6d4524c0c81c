import { afterEach, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

const text = `ACME_LICENCE_CODE=changeme
DOOR_PIN=sunflower
TOKEN_CORNER=EUR
MAINTENANCE=nope
PARTNER=shop
PEER=127.0.0.1
`
const names = `names:
  secret: [ACME_LICENCE_CODE]
  password: ["*_PIN"]
  identifier: [TOKEN_CORNER]
  switch: [MAINTENANCE]
  url: [PARTNER]
  host: [PEER]
`
const list = (more: string): string => `version: 1
environments: { production: { env-file: .env } }
${more}sections:
  - title: S
    items:
      - { id: env, title: Env, env: { runtime: container, rules: [placeholder, password-weak, boolean-unclear, url-invalid, url-local] } }
      - { id: compose, title: Compose, compose: { file: compose.yaml, rules: [literal-secret, weak-password] } }
`
const compose = `services:
  web:
    image: acme/web:1.4.2
    environment: { DOOR_PIN: 71-hG4x-22kQ, TOKEN_CORNER: h7-Gq2x-EUR5-kk }
`

async function found(more: string): Promise<string[]> {
  project = new Project({ '.github/readiness.yml': list(more), '.env': text, 'compose.yaml': compose })
  const { report } = await gate(project)
  expect(report.problems ?? []).toEqual([])
  return report.items.flatMap(({ checks }) =>
    checks.flatMap(({ findings }) => findings.map(({ rule, level, message }) => `${level} ${rule} ${message}`)),
  )
}

test('what the checklist says of keys is what all checks take them for', async () => {
  const all = await found(names)
  expect(all.map((one) => one.replace(/ (?:holds|of|is|points|still|stands).*/, ''))).toEqual([
    'error env/placeholder ACME_LICENCE_CODE',
    'error env/password-weak The password',
    'warning env/boolean-unclear MAINTENANCE',
    'error env/url-invalid PARTNER',
    'error env/url-local PEER',
    'error compose/literal-secret DOOR_PIN',
  ])
})

test('without a word of it their names decide', async () => {
  const all = await found('')
  expect(all.join('\n')).toContain('TOKEN_CORNER')
  expect(all.join('\n')).not.toMatch(/DOOR_PIN|MAINTENANCE|PARTNER|PEER/)
})

test('what it calls a secret is hidden', async () => {
  project = new Project({
    '.github/readiness.yml': list(names).replace('title: Env', `title: "Code \${{ env-file.ACME_LICENCE_CODE }}"`),
    '.env': text.replace('changeme', 'orchard'),
    'compose.yaml': compose,
  })
  const stdout = JSON.stringify((await gate(project)).report)
  expect(stdout).not.toContain('orchard')
})

test.each([
  ['names: { secret: [] }', 'an empty list names no key'],
  ['names: { secrets: [A] }', 'unknown key "secrets"'],
  ['names: { secret: [A], identifier: [A] }', 'A is named twice, and holds one thing'],
  ['names: { secret: ["A B"] }', 'expected the name of a key'],
])('%s is refused', async (more, message) => {
  project = new Project({ '.github/readiness.yml': list(`${more}\n`), '.env': text, 'compose.yaml': compose })
  const { code, report } = await gate(project)
  expect([code, report.problems?.[0]?.message]).toEqual([2, expect.stringContaining(message)])
})
