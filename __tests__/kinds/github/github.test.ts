import { describe, expect, test } from '@jest/globals'
import { jobToken } from '../../support/github-api.ts'
import { aCheckRun, aRun, aStatus, checkGithub, checksOf, head, merge } from '../../support/github-run.ts'
import { check, kindOf, planned, rulesAt } from '../../support/world.ts'

const runs = `commits/${head}/check-runs`
const pending = { status: 'in_progress', conclusion: null }
const actor = (login: string, type = 'User') => ({ login, type })
const aPull = {
  number: 7,
  merged: false,
  head: { sha: head },
  base: { ref: 'main', sha: merge },
  user: { login: 'tom' },
}
const approval = (login: string, over: object = {}) => ({
  user: actor(login),
  state: 'APPROVED',
  commit_id: head,
  ...over,
})
const mayWrite = (login: string) => ({ [`collaborators/${login}/permission`]: { permission: 'write' } })

describe('checks of the commit', () => {
  test('succeeded, whoever reports them', async () => {
    const data = checksOf([aCheckRun(1, 'build')], [aStatus(2, 'ci/deploy')])
    const { result, asked } = await checkGithub({ checks: ['build', 'ci/deploy'] }, { server: { hosted: { data } } })
    expect(result.findings.map(({ rule, observed }) => [rule, observed])).toEqual([
      ['github/seen', 'success (github-actions)'],
      ['github/seen', 'success (ci[bot])'],
    ])
    expect([result.status, asked.length]).toEqual(['passed', 2])
  })

  test('one that runs is waited for', async () => {
    const data = checksOf([aCheckRun(1, 'build', pending)])
    const refuse = (path: string, times: number): undefined => {
      if (path.endsWith('/check-runs') && times === 3)
        data[runs] = { total_count: 1, check_runs: [aCheckRun(1, 'build')] }
    }
    const { result, asked } = await checkGithub(
      { checks: ['build'], 'wait-for': '20s' },
      { server: { hosted: { data }, refuse } },
    )
    expect(result.status).toBe('passed')
    expect(asked.filter((one) => one.endsWith('/check-runs'))).toHaveLength(3)
  })

  test('one that does not end in time has failed, and so has one that never begins', async () => {
    const data = checksOf([aCheckRun(1, 'build', pending)])
    const text = { checks: ['build', 'e2e'], 'wait-for': '200ms' }
    const { result } = await checkGithub(text, { server: { hosted: { data } } })
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['github/check-missing', 'github/check-pending']])
  })

  test('nothing is waited for beside one that failed', async () => {
    const data = checksOf([aCheckRun(1, 'build', { conclusion: 'failure' }), aCheckRun(2, 'e2e', pending)])
    const { result, asked } = await checkGithub(
      { checks: ['build', 'e2e'], 'wait-for': '1h' },
      { server: { hosted: { data } } },
    )
    expect([result.status, asked.length]).toEqual(['failed', 2])
    expect(rulesAt(result)).toEqual(['github/check-conclusion', 'github/check-pending'])
  })

  test('the own job is not waited for, known by its id or by its key in its run', async () => {
    const url = (run: string) => `https://github.com/acme/shop/actions/runs/${run}/job/900`
    const data = checksOf([aCheckRun(900, 'gate', { ...pending, details_url: url('55') })])
    const options = { server: { hosted: { data } } }
    const text = { checks: ['gate'], 'wait-for': '1h' }
    const byId = await checkGithub(text, options)
    const byKey = await checkGithub(text, { ...options, run: { job: { ...aRun().job, checkRun: null } } })
    for (const { result } of [byId, byKey]) {
      expect([result.status, rulesAt(result)]).toEqual(['error', ['github/own-check']])
    }
    const others = checksOf([aCheckRun(900, 'gate', { ...pending, details_url: url('56') })])
    const other = await checkGithub(
      { checks: ['gate'] },
      { server: { hosted: { data: others } }, run: { job: { ...aRun().job, checkRun: null } } },
    )
    expect(rulesAt(other.result)).toEqual(['github/check-pending'])
  })

  test('what may wait for this very job is told', async () => {
    const details_url = 'https://github.com/acme/shop/actions/runs/55/job/1'
    const data = checksOf([aCheckRun(1, 'deploy', { ...pending, details_url })])
    const { result } = await checkGithub({ checks: ['deploy'] }, { server: { hosted: { data } } })
    expect(result.findings[0]).toMatchObject({
      message: expect.stringContaining('of this very run'),
      url: 'https://github.com/acme/shop/actions/runs/55/job/1',
    })
  })

  test.each([['javascript:alert(1)'], ['https://user:word@ci.test/'], [`https://ci.test/${'a'.repeat(400)}`], ['x']])(
    'what is no plain link is none: %s',
    async (target_url) => {
      const data = checksOf([], [aStatus(1, 'ci', { state: 'failure', target_url })])
      const { result } = await checkGithub({ checks: ['ci'] }, { server: { hosted: { data } } })
      expect(result.findings[0]?.rule).toBe('github/check-conclusion')
      expect(result.findings[0]?.url).toBeUndefined()
    },
  )

  test("more than a hundred are read, below the address of a server of one's own", async () => {
    const many = Array.from({ length: 250 }, (_, at) => aCheckRun(at + 1, `job ${at}`))
    const data = checksOf(
      many,
      Array.from({ length: 101 }, (_, at) => aStatus(at + 1, `status ${at}`)),
    )
    const { result, asked, plan } = await checkGithub(
      { checks: ['job 249', 'status 100'] },
      { server: { prefix: '/api/v3', hosted: { data } } },
    )
    expect([result.status, asked.length]).toEqual(['passed', 5])
    expect(plan[0]).toMatch(
      /^request GET http:\/\/127\.0\.0\.1:\d+\/api\/v3\/repos\/acme\/shop\/commits\/a{40}\/check-runs/,
    )
  })

  test('a list that does not end is no answer', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => aStatus(at + 1, `status ${at}`))
    const { result, asked } = await checkGithub({ checks: ['x'] }, { server: { hosted: { data: checksOf([], many) } } })
    expect([result.status, rulesAt(result), asked.length]).toEqual(['error', ['github/unanswered'], 12])
  })

  test('a name that is misspelt is told', async () => {
    const data = checksOf([aCheckRun(1, 'build (linux, 24)')])
    const { result } = await checkGithub({ checks: ['build (linux, 25)'] }, { server: { hosted: { data } } })
    expect(result.findings[0]?.observed).toContain('did you mean "build (linux, 24)"?')
  })
})

describe('what cannot be asked is an error that says why', () => {
  const text = { checks: ['build'] }
  const data = checksOf([aCheckRun(1, 'build')])

  test.each<[what: string, text: object, path: RegExp, permission: string]>([
    ['check runs', text, /check-runs$/, '`checks: read`'],
    ['statuses', text, /statuses$/, '`statuses: read`'],
    ['the pull request', { approvals: 1 }, /pulls\/7$/, '`pull-requests: read`'],
    ['rules', { protection: {} }, /rules\/branches/, '`metadata: read`'],
    ['the branch', { protection: {} }, /shop\/branches\/main$/, '`contents: read`'],
    ['code scanning', { alerts: { 'code-scanning': { high: 0 } } }, /code-scanning/, '`security-events: read`'],
    ['Dependabot', { alerts: { dependabot: { high: 0 } } }, /dependabot/, '`vulnerability-alerts: read`'],
    ['secrets', { alerts: { 'secret-scanning': { any: 0 } } }, /secret-scanning/, '`Secret scanning alerts: read`'],
  ])('%s', async (_what, asked, path, permission) => {
    const empty = {
      ...data,
      'rules/branches/main': [],
      'branches/main': { protected: false, protection: {} },
      'check-runs/900': { name: 'gate' },
      'pulls/7': aPull,
      'pulls/7/reviews': [],
    }
    const body = { message: 'Resource not accessible by integration' }
    const headers = { 'x-accepted-github-permissions': 'some=read' }
    for (const status of [403, 404]) {
      const refuse = (of: string) => (path.test(of) ? { status, headers, body } : undefined)
      const { result } = await checkGithub(asked, { server: { hosted: { data: empty }, refuse } })
      expect([result.status, rulesAt(result)]).toEqual(['error', ['github/forbidden']])
      const finding = result.findings.find(({ level }) => level === 'error')
      expect(finding?.expected).toContain(permission)
      expect(finding?.observed).toBe(`${status}: Resource not accessible by integration (GitHub names some=read)`)
    }
  })

  test.each<[what: string, refusal: object, rule: string, said: RegExp]>([
    ['a token that is not valid', { status: 401, body: { message: 'Bad credentials' } }, 'token', /Bad credentials/],
    ['a limit', { status: 403, headers: { 'retry-after': '3600' } }, 'unanswered', /ends in 3600 s/],
    ['a fault of GitHub', { status: 503 }, 'unanswered', /status 503/],
    ['no JSON', { status: 200, body: undefined }, 'unanswered', /no JSON/],
    ['no list', { status: 200, body: {} }, 'unanswered', /no list/],
  ])('%s', async (_what, refusal, rule, said) => {
    const refuse = () => refusal as { status: number }
    const { result } = await checkGithub(text, { server: { hosted: { data }, refuse } })
    expect([result.status, rulesAt(result)]).toEqual(['error', [`github/${rule}`]])
    expect(result.findings[0]?.observed).toMatch(said)
  })

  test('a limit that ends soon is waited for', async () => {
    const refuse = (_path: string, times: number) =>
      times === 1 ? { status: 403, headers: { 'retry-after': '0' } } : undefined
    const { result, asked } = await checkGithub(text, { server: { hosted: { data }, refuse } })
    expect([result.status, asked.length]).toEqual(['passed', 4])
  })

  test('no token; on a fork it says that there is none', async () => {
    const facts = (withoutSecrets: string | null) => ({
      id: '1',
      sha: async () => head,
      hosted: aRun({ withoutSecrets }),
    })
    const none = await check('github', text, { run: facts(null) })
    expect([none.status, rulesAt(none)]).toEqual(['error', ['github/token']])
    const fork = await check('github', text, { run: facts('runs of forks and of Dependabot get no secrets') })
    expect(fork.findings[0]?.observed).toContain('runs of forks')
  })

  test('no repository', async () => {
    const result = await check('github', text)
    expect([result.status, rulesAt(result)]).toEqual(['error', ['github/target']])
  })

  test('no branch, or no job', async () => {
    const run = { id: '1', sha: async () => head, hosted: aRun({ branch: null }) }
    expect(rulesAt(await check('github', { protection: {} }, { run }))).toEqual(['github/target'])
    const job = { checkRun: null, key: null, workflow: null, run: null }
    const nobody = { id: '1', sha: async () => head, hosted: aRun({ job }) }
    expect(rulesAt(await check('github', { protection: {} }, { run: nobody }))).toEqual(['github/target'])
  })

  test('the token and the secrets of alerts are in no result', async () => {
    const alerts = [{ secret_type: 'stripe_key', secret: 'sk_live_hidden' }]
    const { result } = await checkGithub(
      { alerts: { 'secret-scanning': { any: 0 } } },
      { server: { hosted: { data: { 'secret-scanning/alerts': alerts } } } },
    )
    expect(result.findings[0]).toMatchObject({ rule: 'github/alerts', observed: '1; stripe_key' })
    expect(JSON.stringify(result)).not.toMatch(new RegExp(`sk_live_hidden|${jobToken}`))
  })
})

describe('reviews', () => {
  const data = {
    'pulls/7': aPull,
    'pulls/7/reviews': [
      approval('rina'),
      approval('eve'),
      approval('tom'),
      approval('renovate', { user: actor('renovate[bot]', 'Bot') }),
      approval('ada', { commit_id: merge }),
    ],
    ...mayWrite('rina'),
    'collaborators/eve/permission': { permission: 'read' },
  }

  test('only those who may write count, and what does not is said', async () => {
    const { result } = await checkGithub({ approvals: { gte: 2 } }, { server: { hosted: { data } } })
    expect([result.status, rulesAt(result)]).toEqual(['failed', ['github/approvals']])
    expect(result.findings[0]?.observed).toBe(
      '1; not eve: may not write; not tom: the author; not renovate[bot]: a bot; not ada: of an earlier commit',
    )
    const one = await checkGithub({ approvals: { gte: 1 } }, { server: { hosted: { data } } })
    expect(one.result.status).toBe('passed')
    expect(one.asked).not.toContain('GET /repos/acme/shop/collaborators/tom/permission')
  })

  test('a reviewer whose permission may not be read is no reviewer, and no "no"', async () => {
    const refuse = (path: string) => (path.includes('/collaborators/') ? { status: 403 } : undefined)
    const { result } = await checkGithub({ approvals: { gte: 1 } }, { server: { hosted: { data }, refuse } })
    expect([result.status, rulesAt(result)]).toEqual(['error', ['github/forbidden']])
  })

  test('after the merge the pull request of the commit counts', async () => {
    const commit = 'c'.repeat(40)
    const merged = { number: 7, merged_at: '2026-11-01T00:00:00Z', merge_commit_sha: commit, head: { sha: head } }
    const other = { number: 8, merged_at: null, merge_commit_sha: commit, head: { sha: merge } }
    const run = { commit, merge: commit, pull: null, ref: 'refs/heads/main' }
    const all = { ...data, [`commits/${commit}/pulls`]: [other, merged] }
    const { result } = await checkGithub({ approvals: 1 }, { server: { hosted: { data: all } }, run })
    expect(result.status).toBe('passed')
    const direct = { [`commits/${commit}/pulls`]: [] }
    const pushed = await checkGithub({ approvals: 1 }, { server: { hosted: { data: direct } }, run })
    expect([pushed.result.status, rulesAt(pushed.result)]).toEqual(['failed', ['github/no-pull-request']])
  })

  test('owners are those of the base branch, by name and by team, for every changed file', async () => {
    const files = Array.from({ length: 150 }, (_, at) => ({ filename: `src/${at}.ts` }))
    const moved = { filename: 'src/new.ts', previous_filename: 'lib/old.ts' }
    const hosted = (more: object, teams: Record<string, string[]>) => ({
      teams,
      data: { ...data, 'pulls/7/files': [...files, moved], ...more },
    })
    const owned = { 'contents/.github/CODEOWNERS': '/src/ @rina\n/lib/ @acme/library\n' }
    const text = { 'code-owners': true }
    const passed = await checkGithub(text, { server: { hosted: hosted(owned, { 'acme/library': ['rina'] }) } })
    expect([passed.result.status, rulesAt(passed.result)]).toEqual(['passed', []])
    const other = await checkGithub(text, { server: { hosted: hosted(owned, { 'acme/library': ['ada'] }) } })
    expect(other.result.findings.find(({ rule }) => rule === 'github/code-owners')).toMatchObject({
      message: 'No owner of lib/old.ts approves',
      expected: '@acme/library',
      observed: 'approved by rina',
    })
    const unseen = await checkGithub(text, { server: { hosted: hosted(owned, {}) } })
    expect([unseen.result.status, rulesAt(unseen.result)]).toEqual(['error', ['github/forbidden']])
    const none = await checkGithub(text, { server: { hosted: hosted({}, {}) } })
    expect([none.result.status, rulesAt(none.result)]).toEqual(['failed', ['github/no-code-owners']])
    expect(none.asked.filter((one) => one.includes('/contents/'))).toHaveLength(3)
  })
})

describe('the branch', () => {
  const gate = { context: 'gate', integration_id: 15368 }
  const rule = (checks: object[]) => ({
    type: 'required_status_checks',
    ruleset_id: 5,
    parameters: { strict_required_status_checks_policy: false, required_status_checks: checks },
  })
  const free = { protected: false, protection: {} }
  const own = { 'check-runs/900': { name: 'gate' } }
  const rules = (list: object[], more: object = {}) => ({
    server: { hosted: { data: { ...own, 'rules/branches/main': list, 'branches/main': free, ...more } } },
  })
  const ruleset = (over: object) => ({ 'rulesets/5': { name: 'main', ...over } })

  test('requires this job by a ruleset that nobody may bypass', async () => {
    const { result } = await checkGithub({ protection: {} }, rules([rule([gate])], ruleset({ bypass_actors: [] })))
    expect([result.status, result.findings]).toEqual(['passed', []])
  })

  test('a list of those who may bypass it', async () => {
    const actors = [{ actor_id: 1, actor_type: 'RepositoryRole', bypass_mode: 'always' }]
    const options = rules([rule([gate])], ruleset({ bypass_actors: actors }))
    const { result } = await checkGithub({ protection: {} }, options)
    expect(result.findings[0]).toMatchObject({
      rule: 'github/bypass',
      observed: 'ruleset main: RepositoryRole (always)',
    })
    const other = await checkGithub({ protection: { bypass: 'anybody' } }, options)
    expect(other.result.status).toBe('passed')
    expect(other.asked.some((one) => one.includes('/rulesets/'))).toBe(false)
  })

  test('a list that the token is not told is an error that names the permission', async () => {
    const { result } = await checkGithub({ protection: {} }, rules([rule([gate])], ruleset({})))
    expect([result.status, rulesAt(result)]).toEqual(['error', ['github/forbidden']])
    expect(result.findings[0]?.expected).toContain('`administration: write`')
  })

  test.each([[{ integration_id: -1 }], [{}]])('takes a check from anybody: %j', async (source) => {
    const options = rules([rule([{ context: 'gate', ...source }])], ruleset({ bypass_actors: [] }))
    const { result } = await checkGithub({ protection: {} }, options)
    expect([result.status, rulesAt(result, 'warning')]).toEqual(['passed', ['github/required-source']])
  })

  test('requires another check, or none', async () => {
    const { result } = await checkGithub({ protection: {} }, rules([rule([{ context: 'build' }])], ruleset({})))
    expect(result.findings[0]).toMatchObject({ rule: 'github/required', observed: 'build' })
    const none = await checkGithub({ protection: {} }, rules([{ type: 'deletion', ruleset_id: 5 }]))
    expect(none.result.findings[0]).toMatchObject({ rule: 'github/required', observed: 'no check' })
  })

  test.each<[level: string, status: string, rules: string[]]>([
    ['everyone', 'passed', []],
    ['non_admins', 'failed', ['github/bypass']],
    ['off', 'failed', ['github/required']],
  ])('its own protection, for %s', async (enforcement_level, status, found) => {
    const required_status_checks = {
      enforcement_level,
      contexts: ['gate'],
      checks: [{ context: 'gate', app_id: 15368 }],
    }
    const branch = { protected: true, protection: { required_status_checks } }
    const { result } = await checkGithub({ protection: {} }, rules([], { 'branches/main': branch }))
    expect([result.status, rulesAt(result)]).toEqual([status, found])
  })

  test('whose name has a slash', async () => {
    const data = {
      'rules/branches/release%2F1': [rule([gate])],
      'branches/release%2F1': free,
      ...ruleset({ bypass_actors: [] }),
    }
    const text = { protection: { branch: 'release/1', requires: ['gate'] } }
    const { result } = await checkGithub(text, { server: { hosted: { data } } })
    expect(result.status).toBe('passed')
  })

  test('that is not there has no protection of its own', async () => {
    const refuse = (path: string) =>
      path.endsWith('/branches/main') && !path.includes('/rules/')
        ? { status: 404, body: { message: 'Branch not found' } }
        : undefined
    const { server } = rules([rule([gate])], ruleset({ bypass_actors: [] }))
    const { result } = await checkGithub({ protection: {} }, { server: { ...server, refuse } })
    expect(result.status).toBe('passed')
  })
})

describe('alerts', () => {
  const code = (severity: string | null, security?: string) => ({
    rule: { id: 'js/sqli', severity, ...(security && { security_severity_level: security }) },
  })
  const package_ = (severity: string) => ({
    dependency: { package: { name: 'lodash' } },
    security_vulnerability: { severity },
  })
  const data = {
    'code-scanning/analyses': [{ commit_sha: merge }],
    'code-scanning/alerts': [code('error', 'medium'), code('warning'), code('note')],
    'dependabot/alerts': Array.from({ length: 250 }, (_, at) => package_(at === 249 ? 'critical' : 'low')),
    'secret-scanning/alerts': [],
  }

  test('are counted by severity, through all pages', async () => {
    const alerts = { 'code-scanning': { high: 0 }, dependabot: { critical: 0 }, 'secret-scanning': { any: 0 } }
    const { result, asked } = await checkGithub({ alerts }, { server: { hosted: { data } } })
    expect(result.findings.filter(({ level }) => level === 'error')).toMatchObject([
      {
        rule: 'github/alerts',
        message: 'Open alerts of Dependabot of severity critical',
        observed: '1; lodash (critical)',
      },
    ])
    expect(asked.filter((one) => one.includes('dependabot'))).toHaveLength(3)
  })

  test('of code are those of what the run is about', async () => {
    const urls = (over: object) => {
      const run = { id: '1', sha: async () => head, hosted: aRun(over) }
      return planned('github', { alerts: { 'code-scanning': { high: 0 } } }, { run }).filter((one) =>
        one.includes('ref='),
      )
    }
    expect(urls({})[0]).toContain('ref=refs%2Fpull%2F7%2Fmerge')
    expect(urls({ pull: null, ref: 'refs/heads/main' })[0]).toContain('ref=refs%2Fheads%2Fmain')
    expect(urls({ pull: null, ref: 'refs/tags/v1' })).toEqual([])
  })

  test('an analysis of this commit is waited for', async () => {
    const late: Record<string, unknown> = { ...data, 'code-scanning/analyses': [{ commit_sha: 'c'.repeat(40) }] }
    const refuse = (path: string, times: number): undefined => {
      if (path.endsWith('/analyses') && times === 2) late['code-scanning/analyses'] = [{ commit_sha: merge }]
    }
    const text = { alerts: { 'code-scanning': { high: 0 } }, 'wait-for': '20s' }
    const { result } = await checkGithub(text, { server: { hosted: { data: late }, refuse } })
    expect([result.status, rulesAt(result, 'warning')]).toEqual(['passed', []])
  })
})

test('what others chose at any length is cut', async () => {
  const long = (of: string): string => of.repeat(5000)
  const data = {
    ...checksOf([aCheckRun(1, 'build', { conclusion: 'failure', app: { slug: long('s') } })]),
    'pulls/7': aPull,
    'pulls/7/reviews': [approval(long('l'), { commit_id: merge })],
    'pulls/7/files': [{ filename: long('p') }],
    'contents/.github/CODEOWNERS': `* @${long('o')}`,
    'rules/branches/main': [],
    'branches/main': {
      protected: true,
      protection: { required_status_checks: { enforcement_level: 'everyone', contexts: [long('c')], checks: [] } },
    },
    'dependabot/alerts': [
      { dependency: { package: { name: long('d') } }, security_vulnerability: { severity: 'high' } },
    ],
  }
  const alerts = { dependabot: { high: 0 } }
  const text = { checks: ['build'], approvals: 1, 'code-owners': true, protection: { requires: ['gate'] }, alerts }
  const { result } = await checkGithub(text, { server: { hosted: { data } } })
  expect(rulesAt(result)).toEqual(
    ['alerts', 'approvals', 'check-conclusion', 'code-owners', 'required'].map((name) => `github/${name}`),
  )
  for (const { message, observed, expected } of result.findings) {
    expect(Math.max(message.length, observed.length, expected.length)).toBeLessThan(400)
  }
})

describe('mistakes in the configuration', () => {
  test.each<[what: string, text: object, message: string]>([
    ['nothing', {}, 'without them nothing is asked'],
    ['an empty list', { checks: [] }, 'an empty list asks nothing'],
    ['a misspelt key', { check: ['a'] }, 'did you mean "checks"?'],
    ['a misspelt source', { checks: [{ name: 'a', source: 'GitHub Actions' }] }, 'such as github-actions'],
    ['a count that is always met', { approvals: { gte: 0 } }, 'asserts nothing'],
    ['no owners', { 'code-owners': false }, 'expected true'],
    ['no severity', { alerts: { dependabot: {} } }, 'name a severity'],
    ['no kind of alert', { alerts: {} }, 'name `code-scanning`'],
    ['a severity of secrets', { alerts: { 'secret-scanning': { high: 0 } } }, 'unknown key'],
    ['an empty list of requirements', { protection: { requires: [] } }, 'an empty list requires nothing'],
  ])('%s', (_what, text, message) => {
    const result = kindOf('github').schema.safeParse(text)
    expect(result.success).toBe(false)
    expect(JSON.stringify(result.error?.issues)).toContain(message.replaceAll('"', '\\"'))
  })
})

test('what would be asked is planned, in the order of the checklist', () => {
  const run = { id: '1', sha: async () => head, hosted: aRun() }
  const alerts = { 'code-scanning': { high: 0 }, dependabot: { high: 0 }, 'secret-scanning': { any: 0 } }
  const text = { checks: ['build'], approvals: 1, 'code-owners': true, protection: {}, alerts }
  const lines = planned('github', text, { run }).map((line) =>
    line.replace(/^request (?:GET \S+\/repos\/acme\/shop\/)?/, ''),
  )
  expect(lines).toEqual([
    `commits/${head}/check-runs?filter=latest&per_page=100`,
    `commits/${head}/statuses?per_page=100`,
    'pulls/7',
    'check-runs/900',
    'rules/branches/main?per_page=100',
    'branches/main',
    'code-scanning/analyses?per_page=100&ref=refs%2Fpull%2F7%2Fmerge',
    'code-scanning/alerts?state=open&per_page=100&ref=refs%2Fpull%2F7%2Fmerge',
    'dependabot/alerts?state=open&per_page=100',
    'secret-scanning/alerts?state=open&per_page=100&hide_secret=true',
    'further pages of these lists, at most 63',
    'reviews of the pull request, and what those who gave them may do, at most 51',
    'its files, CODEOWNERS, and members of the teams that it names, at most 133',
    'rulesets that name the checks, at most 10',
  ])
})
