import { afterEach, describe, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project, readiness } from '../support/program.ts'

/** As a checklist writes it. */
const variable = '${{ vars.x }}'

let project: Project
afterEach(() => project.remove())

const item = '- { id: a, title: A, manual: { how: Say so } }'

function checklist(text: string): Project {
  project = new Project({ '.github/readiness.yml': text })
  return project
}

/** The problems of a run that must not have started: exit code 2, verdict error, no item. */
async function problems(text: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { code, report } = await gate(checklist(text), args, env)
  expect(code).toBe(2)
  expect(report.verdict).toBe('error')
  return report
}

describe('an inline JSON Schema that cannot be used is told before anybody is asked', () => {
  test.each([
    ['{ type: object, propertees: {} }', 'unknown keyword: "propertees"'],
    ['{ type: objekt }', 'must be equal to one of the allowed values'],
    ['{ properties: { a: { $ref: "#/$defs/gone" } } }', "can't resolve reference #/$defs/gone"],
  ])('%s', async (schema, message) => {
    const step = `{ request: GET http://127.0.0.1:1/, expect: { schema: ${schema} } }`
    const report = await problems(`version: 1
sections:
  - title: S
    items:
      - id: a
        title: A
        http:
          - request: GET http://127.0.0.1:1/
          - steps:
            - ${step}
`)
    expect(report.problems).toMatchObject([{ location: { line: 10 }, message: expect.stringContaining(message) }])
  })
})

describe('a check that cannot fail is told with its place', () => {
  test.each([
    ['env: { ignore: ["*"] }', '7:24 it leaves out every finding that would be an error'],
    ['headers: { override: { "*": warning } }', '7:30 no selected rule is an error any more'],
    ['headers: { rules: [hsts], override: { hsts: warning } }', '7:45 no selected rule is an error any more'],
    [
      'http: { request: GET /, repeat: { times: 3 }, expect: { error-rate: { lte: 1 } } }',
      '7:77 every share meets this',
    ],
    ['http: { request: GET /, expect: { time: { gte: 0s } } }', '7:49 every time meets this'],
    ['http: { request: GET /, expect: { status: { gte: 100 } } }', '7:51 every answer has such a status'],
    ['http: { request: GET /, expect: { status: { exists: true } } }', '7:53 unknown operator "exists"'],
    ['http: { request: GET /, expect: { body: { matches: ".*" } } }', '7:60 this expression is found in every text'],
    ['http: { request: GET /, expect: { body: { contains: "" } } }', '7:61 an empty text is contained in every text'],
    ['http: { request: GET /, expect: { status: { not-in: [] } } }', '7:61 an empty list excludes nothing'],
    ['file: { path: x, count: { gte: 0 } }', '7:33 every number of things meets this'],
    ['command: { run: x, expect: { exit: { gte: 0 } } }', '7:44 every exit code meets this'],
  ])('%s', async (check, message) => {
    const text = `version: 1\nsections:\n  - title: S\n    items:\n      - id: a\n        title: A\n        ${check}\n`
    const { problems: found } = await problems(text)
    const said = found?.map(({ location, message: one }) => `${location?.line}:${location?.column} ${one}`)
    expect(said).toEqual([expect.stringContaining(message)])
  })
})

describe('a configuration that is not right ends the run with exit code 2 before anything is asked', () => {
  const cases: [name: string, text: string, line: number, message: RegExp][] = [
    ['an empty file', '', 1, /empty/],
    ['a file of comments only', '# nothing\n', 1, /empty/],
    ['not YAML', 'version: 1\nsections: [\n', 3, /not valid YAML/],
    ['a list where a map is expected', '- a\n- b\n', 1, /map/],
    ['tabs as indentation', 'version: 1\nsections:\n\t- title: A\n', 3, /tabs/],
    [
      'a duplicate key',
      `version: 1\nversion: 1\nsections: [{ title: S, items: [${item.slice(2)}] }]\n`,
      2,
      /duplicate key/,
    ],
    [
      'a misspelt key',
      `version: 1\nsektions: []\nsections:\n  - title: S\n    items:\n      ${item}\n`,
      2,
      /unknown key "sektions"; did you mean "sections"/,
    ],
    [
      'a misspelt key of an item',
      'version: 1\nsections:\n  - title: S\n    items:\n      - id: a\n        title: A\n        requird: false\n        manual: { how: Say so }\n',
      7,
      /"requird"; did you mean "required"/,
    ],
    [
      'an unknown kind',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, htpp: { request: GET / } }\n',
      5,
      /"htpp"; did you mean "http"/,
    ],
    [
      'an unknown variable',
      'version: 1\nvars: { domain: x.test }\nsections:\n  - title: S\n    items:\n      - { id: a, title: "${{ vars.domian }}", manual: { how: Say so } }\n',
      6,
      /vars\.domian.*did you mean "domain"/,
    ],
    [
      'an unknown scope',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: "${{ env.X }}", manual: { how: Say so } }\n',
      5,
      /unknown variable scope "env"/,
    ],
    [
      'a variable that is not closed',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: "${{ vars.x", manual: { how: Say so } }\n',
      5,
      /not closed/,
    ],
    [
      'a missing secret',
      `version: 1\nsecrets: [SMOKE_PASSWORD]\nsections:\n  - title: S\n    items:\n      ${item}\n`,
      2,
      /SMOKE_PASSWORD is not set/,
    ],
    [
      'a cycle in needs',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, needs: [b] }\n      - { id: b, title: B, needs: [a] }\n',
      5,
      /a → b → a/,
    ],
    [
      'an unknown id in needs',
      `version: 1\nsections:\n  - title: S\n    items:\n      ${item}\n      - { id: b, title: B, needs: [aa] }\n`,
      6,
      /unknown item "aa"/,
    ],
    [
      'two items with one id',
      `version: 1\nsections:\n  - title: S\n    items:\n      ${item}\n      ${item}\n`,
      6,
      /two items have the id "a"/,
    ],
    [
      'an item without a check',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A }\n',
      5,
      /at least one check/,
    ],
    [
      'an empty assertion',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, http: { request: GET /, expect: {} } }\n',
      5,
      /asserts nothing/,
    ],
    [
      'an empty list of checks',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, http: [] }\n',
      5,
      /asserts nothing/,
    ],
    ['a text for a number', 'version: "1"\nsections: []\n', 1, /version: 1/],
    [
      'a condition as text',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, when: "yes please", manual: { how: Say so } }\n',
      5,
      /no text is read as a condition/,
    ],
    [
      'an unknown server',
      'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, file: { path: x, on: ap } }\n',
      5,
      /unknown server "ap"/,
    ],
    [
      'a variable in a shell block',
      `version: 1\nvars: { x: 1 }\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, command: { run: "echo ${variable}" } }\n`,
      6,
      /given to a shell/,
    ],
    [
      'a variable in the program of a shell in a list of arguments',
      `version: 1\nvars: { x: 1 }\nsections:\n  - title: S\n    items:\n      - id: a\n        title: A\n        command:\n          run: [sh, -c, "echo ${variable}"]\n`,
      9,
      /given to a shell/,
    ],
    ['a tag', `version: 1\nsections: !!set {}\n`, 2, /./],
  ]
  test.each(cases)('%s', async (_name, text, line, message) => {
    const report = await problems(text)
    const found = report.problems?.find((problem) => message.test(problem.message))
    expect(report.problems?.map((problem) => problem.message).join('\n')).toMatch(message)
    expect(found?.location?.file).toBe('.github/readiness.yml')
    expect(found?.location?.line).toBe(line)
    expect(found?.location?.column).toBeGreaterThan(0)
    expect(report.items).toEqual([])
  })

  test('the program says so on stderr, and its report is still one value', async () => {
    const { code, stdout, stderr } = await readiness(['run', '--format', 'json'], checklist('- a\n').path)
    expect([code, stderr]).toEqual([2, expect.stringContaining('could not run')])
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'error', items: [] })
  })

  test('every mistake is reported in one run', async () => {
    const report = await problems(
      'version: 2\nextra: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, needs: [nope], manual: { hwo: x } }\n      - { id: a, title: "${{ vars.q }}", manual: { how: x } }\n',
    )
    const text = report.problems?.map((problem) => problem.message).join('\n')
    for (const part of ['version: 1', '"extra"', '"nope"', '"hwo"', 'two items', 'vars.q']) expect(text).toContain(part)
  })

  test('a missing file names where it was looked for', async () => {
    project = new Project()
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toContain('.github/readiness.yml')
    const named = await gate(project, ['--config', 'nope.yml'])
    expect(named.code).toBe(2)
    expect(named.report.problems?.[0]?.message).toContain('nope.yml')
  })

  test('an alias bomb ends quickly', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`,
    )
    const report = await problems(`version: 1\nl0: &l0 [x, x]\n${levels.join('\n')}\nsections: *l12\n`)
    expect(report.problems?.[0]?.message).toMatch(/too large/)
  })

  test('a file of 5 MiB is refused by its size', async () => {
    const report = await problems(`version: 1\n# ${'x'.repeat(5 * 1024 * 1024)}\n`)
    expect(report.problems?.[0]?.message).toMatch(/the most is 4194304/)
  })

  test('deep nesting is refused', async () => {
    const report = await problems(`version: 1\nsections: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`)
    expect(report.problems?.[0]?.message).toMatch(/nested too deeply|not valid YAML/)
  })

  test('a checklist whose every item is skipped is never green', async () => {
    const { code, report } = await gate(
      checklist(
        'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, when: false, manual: { how: Say so } }\n',
      ),
    )
    expect(code).toBe(2)
    expect(report.verdict).toBe('error')
    expect(report.counts.skipped).toBe(1)
    expect(report.problems?.[0]?.message).toMatch(/No required item was evaluated/)
  })

  test('a checklist without a required item is never green', async () => {
    const { code } = await gate(
      checklist(
        'version: 1\nsections:\n  - title: S\n    items:\n      - { id: a, title: A, required: false, file: { path: .github/readiness.yml } }\n',
      ),
    )
    expect(code).toBe(2)
  })

  test('words that no option takes are refused, by run and by check', async () => {
    checklist(`version: 1\nsections:\n  - title: S\n    items:\n      ${item}\n`)
    for (const command of ['run', 'check']) {
      const { code, stderr } = await readiness([command, 'staging'], project.path)
      expect([code, stderr]).toEqual([2, expect.stringContaining('"staging"')])
    }
  })

  test('wrong options are named with a suggestion', async () => {
    checklist(`version: 1\nsections:\n  - title: S\n    items:\n      ${item}\n`)
    const outcomes = await Promise.all(
      [
        ['--enviroment', 'x'],
        ['--phase', 'post-deply'],
        ['--resolve', 'nonsense'],
        ['--only', 'zzz'],
        ['--environment', 'prod'],
        ['--format', 'jsn'],
      ].map((args) => readiness(['run', ...args], project.path)),
    )
    expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2])
    const text = outcomes.map(({ stderr, stdout }) => stderr + stdout).join('\n')
    for (const part of ['"environment"', '"post-deploy"', 'HOST=IP', '"zzz"', '"prod"', '"json"'])
      expect(text).toContain(part)
  })
})

describe('records of people are as strict', () => {
  const valid = `version: 1\nsections:\n  - title: S\n    items:\n      ${item}\n      - { id: f, title: F, http: { request: GET / } }\n`
  const cases: [name: string, file: string, text: string, message: RegExp][] = [
    ['an attestation of an unknown item', 'attestations', '- { item: b, by: x, on: 2026-01-01 }', /unknown item "b"/],
    [
      'an attestation of an item that asks nobody',
      'attestations',
      '- { item: f, by: x, on: 2026-01-01 }',
      /no `manual` check/,
    ],
    ['an attestation dated in the future', 'attestations', '- { item: a, by: x, on: 2999-01-01 }', /future/],
    ['a date with slashes', 'attestations', '- { item: a, by: x, on: 2015/10/21 }', /YYYY-MM-DD/],
    ['a day that does not exist', 'attestations', '- { item: a, by: x, on: 2026-02-30 }', /YYYY-MM-DD/],
    [
      'not applicable without a reason',
      'attestations',
      '- { item: a, by: x, on: 2026-01-01, result: not-applicable }',
      /note/,
    ],
    [
      'a waiver of an unknown item',
      'waivers',
      '- { item: b, reason: r, approved-by: x, expires: 2026-01-01 }',
      /unknown item "b"/,
    ],
    [
      'a waiver of an unknown rule',
      'waivers',
      '- { item: a, rule: env/nope, reason: r, approved-by: x, expires: 2026-01-01 }',
      /unknown rule/,
    ],
    ['a waiver without an end', 'waivers', '- { item: a, reason: r, approved-by: x }', /missing "expires"/],
    [
      'a waiver for years',
      'waivers',
      '- { item: a, reason: r, approved-by: x, expires: 2999-01-01 }',
      /until \d{4}-\d\d-\d\d at the latest/,
    ],
    [
      'a waiver for everything',
      'waivers',
      '- { item: "*", reason: r, approved-by: x, expires: 2026-01-01 }',
      /unknown item/,
    ],
  ]
  test.each(cases)('%s', async (_name, file, text, message) => {
    checklist(valid)
    project.write(`.github/readiness/${file}.yml`, text)
    const { code, report } = await gate(project)
    expect(code).toBe(2)
    expect(report.problems?.[0]?.message).toMatch(message)
    expect(report.problems?.[0]?.location).toMatchObject({ file: `.github/readiness/${file}.yml`, line: 1 })
  })
})
