import type { Answer, Demand, Observation, SeenAlert, SeenCheck } from '../../../src/kinds/github/observation.ts'
import { aRun, head, merge } from '../../support/github-run.ts'
import { ruleCases } from '../../support/rule-cases.ts'

type Change = (seen: Observation) => Observation
const same: Change = (seen) => seen
const shown = { shownIn: '__tests__/kinds/github/github.test.ts' } as const
const ok = <T>(value: T): Answer<T> => ({ ok: true, value })
const refused = (status: number, message: string) => ({ ok: false, status, message, accepted: null }) as const

const aCheck: SeenCheck = {
  id: 1,
  name: 'build',
  source: 'github-actions',
  kind: 'run',
  suite: 1,
  state: 'success',
  ended: true,
  url: null,
}
const aDemand: Demand = { by: 'ruleset main', check: 'gate', workflow: null, app: 15368, bypass: ok([]) }
const aReview = { login: 'rina', isPerson: true, state: 'APPROVED', commit: head }

const checks =
  (...runs: readonly Partial<SeenCheck>[]): Change =>
  (seen) => ({ ...seen, checks: { runs: ok(runs.map((one) => ({ ...aCheck, ...one }))), statuses: ok([]) } })
const statuses =
  (...all: readonly Partial<SeenCheck>[]): Change =>
  (seen) => ({
    ...seen,
    checks: {
      runs: seen.checks?.runs ?? ok([]),
      statuses: ok(all.map((one) => ({ ...aCheck, kind: 'status', suite: null, source: 'ci[bot]', ...one }))),
    },
  })
const pull =
  (over: object): Change =>
  (seen) => ({ ...seen, pull: seen.pull?.ok && seen.pull.value ? ok({ ...seen.pull.value, ...over }) : seen.pull })
const reviews = (...all: readonly Partial<typeof aReview>[]): Change =>
  pull({ reviews: ok(all.map((one) => ({ ...aReview, ...one }))) })
const owners =
  (over: object): Change =>
  (seen) => ({
    ...seen,
    pull:
      seen.pull?.ok && seen.pull.value?.owners
        ? ok({ ...seen.pull.value, owners: { ...seen.pull.value.owners, ...over } })
        : null,
  })
const demands =
  (rulesets: readonly Partial<Demand>[], classic: readonly Partial<Demand>[] = []): Change =>
  (seen) => ({
    ...seen,
    protection: seen.protection && {
      ...seen.protection,
      rulesets: ok(rulesets.map((one) => ({ ...aDemand, ...one }))),
      classic: ok(classic.map((one) => ({ ...aDemand, by: 'the protection of the branch', ...one }))),
    },
  })
const scanning =
  (...open: readonly SeenAlert[]): Change =>
  (seen) => ({ ...seen, alerts: { 'code-scanning': { open: ok(open), analysed: ok([merge]) } } })
const analysed =
  (...commits: readonly string[]): Change =>
  (seen) => ({ ...seen, alerts: { 'code-scanning': { open: ok([]), analysed: ok(commits) } } })
const answered =
  (status: number, message: string): Change =>
  (seen) => ({ ...seen, alerts: { dependabot: { open: refused(status, message), analysed: null } } })

const dependabot = { alerts: { dependabot: { any: 0 } } }
const source = (name: string) => ({ checks: [{ name: 'build', source: name }] })

ruleCases<'github', Observation>({
  kind: 'github',
  scene: { run: { id: '1', sha: async () => merge, hosted: aRun() } },
  config: {
    checks: ['build'],
    approvals: { gte: 1 },
    'code-owners': true,
    protection: {},
    alerts: { 'code-scanning': { high: 0 } },
  },
  good: {
    checks: { runs: ok([aCheck]), statuses: ok([]) },
    pull: ok({
      number: 7,
      head,
      author: 'tom',
      base: 'main',
      reviews: ok([aReview]),
      permissions: { rina: ok('write'), ada: ok('admin'), max: ok('read') },
      owners: { file: ok('* @rina'), paths: ok(['src/a.ts']), teams: {} },
    }),
    protection: { branch: 'main', own: ok('gate'), rulesets: ok([aDemand]), classic: ok([]) },
    alerts: { 'code-scanning': { open: ok([]), analysed: ok([merge]) } },
  },
  rules: {
    target: shown,
    token: shown,
    unanswered: {
      passes: [['an answer', same]],
      fails: [['a commit that is not there', answered(422, 'No commit found for SHA'), dependabot]],
      alike: [['a permission that is missing', answered(403, 'Resource not accessible by integration'), dependabot]],
    },
    forbidden: {
      passes: [['everything may be read', same]],
      fails: [
        ['refused', answered(403, 'Resource not accessible by integration'), dependabot],
        ['answered as if it were not there', answered(404, 'Not Found'), dependabot],
        ['no statuses', (seen) => ({ ...seen, checks: { runs: ok([aCheck]), statuses: refused(403, 'no') } })],
        ['no list of who may bypass', demands([{ bypass: null }])],
        ['a team', owners({ file: ok('* @acme/web'), teams: { '@acme/web': refused(404, 'Not Found') } })],
      ],
      alike: [
        ['a scan that is off', answered(403, 'Dependabot alerts are disabled for this repository.'), dependabot],
        ['who may bypass is not asked', demands([{ bypass: null }]), { protection: { bypass: 'anybody' } }],
      ],
    },
    'check-missing': {
      passes: [['it is there', same]],
      fails: [
        ['none', checks()],
        ['another spelling', checks({ name: 'Build' })],
        ['of another app', same, source('jenkins')],
        ['a status that a person set in the name of an app', statuses({ source: 'github-actions' }), source('ci')],
      ],
      alike: [
        ['a status in place of a check run', (seen) => statuses({})(checks()(seen))],
        ['a status of the app that is named', (seen) => statuses({ source: 'ci[bot]' })(checks()(seen)), source('ci')],
        [
          'a status of the person who is named',
          (seen) => statuses({ source: 'Rina' })(checks()(seen)),
          source('@rina'),
        ],
      ],
    },
    'check-pending': {
      passes: [['ended', same]],
      fails: [
        ['in progress', checks({ state: 'in_progress', ended: false })],
        ['a newer attempt runs', checks({}, { id: 2, state: 'queued', ended: false })],
        ['an older run of another workflow runs', checks({ id: 2, suite: 2 }, { state: 'queued', ended: false })],
        ['a status beside it', statuses({ state: 'pending', ended: false })],
      ],
      alike: [
        ['an older attempt of the same run', checks({ state: 'queued', ended: false }, { id: 2 })],
        ['another check', checks({}, { name: 'e2e', state: 'queued', ended: false })],
        ['another source', statuses({ state: 'pending', ended: false }), source('github-actions')],
      ],
    },
    'check-conclusion': {
      passes: [['success', same]],
      fails: [
        ['a newer attempt failed', checks({}, { id: 2, state: 'failure' })],
        ['the job of another workflow failed', checks({ id: 2, suite: 2 }, { state: 'failure' })],
        ['a status beside it', statuses({ state: 'error' })],
        ['another app', checks({}, { id: 2, source: 'jenkins', suite: 2, state: 'failure' })],
        ...(['failure', 'neutral', 'cancelled', 'skipped', 'stale', 'timed_out', 'action_required'] as const).map(
          (state) => [state, checks({ state })] as const,
        ),
      ],
      alike: [
        ['an older attempt failed', checks({ state: 'failure' }, { id: 2 })],
        ['a run that was cancelled for a newer one', checks({ state: 'cancelled' }, { id: 2, suite: 2 })],
        [
          'skipped, where that is in order',
          checks({ state: 'skipped' }),
          { checks: [{ name: 'build', conclusion: { in: ['success', 'skipped'] } }] },
        ],
        ['it still runs', checks({ state: 'in_progress', ended: false })],
      ],
    },
    'own-check': {
      passes: [['another job', same]],
      fails: [['by its id', checks({ id: 900, state: 'in_progress', ended: false })]],
      alike: [
        ['a job of the same name in another workflow', checks({}, { id: 900, state: 'in_progress', ended: false })],
      ],
    },
    'no-pull-request': {
      passes: [['one', same]],
      fails: [['pushed directly', (seen) => ({ ...seen, pull: ok(null) })]],
      alike: [['none is asked for', (seen) => ({ ...seen, pull: null })]],
    },
    approvals: {
      passes: [['one', same]],
      fails: [
        ['none', reviews()],
        ['of an earlier commit', reviews({ commit: merge })],
        ['of the author', reviews({ login: 'Tom' })],
        ['of a bot', reviews({ isPerson: false })],
        ['of somebody who may only read', reviews({ login: 'max' })],
        ['of a stranger', reviews({ login: 'eve' })],
        ['dismissed', reviews({}, { state: 'DISMISSED' })],
        ['taken back', reviews({}, { state: 'CHANGES_REQUESTED' })],
        ['twice the same person', reviews({}, {}), { approvals: { gte: 2 } }],
        ['a remark', reviews({ state: 'COMMENTED' })],
      ],
      alike: [
        ['a remark after it', reviews({}, { state: 'COMMENTED', commit: merge })],
        ['renewed after a push', reviews({ commit: merge }, {})],
        ['two people', reviews({}, { login: 'ada' }), { approvals: { gte: 2 } }],
        ['a dismissal before it', reviews({ state: 'DISMISSED' }, {})],
      ],
    },
    'changes-requested': {
      passes: [['nobody', same]],
      fails: [
        ['by somebody who may write', reviews({}, { login: 'ada', state: 'CHANGES_REQUESTED' })],
        ['of an earlier commit', reviews({}, { login: 'ada', state: 'CHANGES_REQUESTED', commit: merge })],
      ],
      alike: [
        ['by a passer-by', reviews({}, { login: 'max', state: 'CHANGES_REQUESTED' })],
        ['approved since', reviews({ state: 'CHANGES_REQUESTED' }, {})],
        ['dismissed', reviews({}, { login: 'ada', state: 'CHANGES_REQUESTED' }, { login: 'ada', state: 'DISMISSED' })],
      ],
    },
    'code-owners': {
      passes: [['the owner', same]],
      fails: [
        ['another', owners({ file: ok('* @ada') })],
        ['one of two files', owners({ file: ok('* @rina\nlib/ @ada'), paths: ok(['src/a.ts', 'lib/b.ts']) })],
        ['a team that the approver is not in', owners({ file: ok('* @acme/web'), teams: { '@acme/web': ok([]) } })],
        ['an address that only GitHub knows', owners({ file: ok('* rina@acme.test') })],
      ],
      alike: [
        ['a team', owners({ file: ok('* @acme/web'), teams: { '@acme/web': ok(['rina']) } })],
        ['one of several', owners({ file: ok('* @ada @Rina') })],
        ['nobody owns the file', owners({ file: ok('* @ada\nsrc/') })],
      ],
    },
    'no-code-owners': {
      passes: [['a file', same]],
      fails: [['none', owners({ file: ok(null) })]],
      alike: [['an empty one', owners({ file: ok('# nobody yet') })]],
    },
    required: {
      passes: [['by a ruleset', same]],
      fails: [
        ['nothing', demands([])],
        ['another check', demands([{ check: 'build' }])],
        [
          'another workflow',
          demands([{ check: null, workflow: { path: '.github/workflows/x.yml', repository: 100 } }]),
        ],
        [
          'a workflow of that name in another repository',
          demands([{ check: null, workflow: { path: '.github/workflows/gate.yml', repository: 7 } }]),
        ],
        [
          'the workflow of this job is no other check',
          demands([{ check: null, workflow: { path: '.github/workflows/gate.yml', repository: 100 } }]),
          { protection: { requires: ['build'] } },
        ],
      ],
      alike: [
        ['by the protection of the branch', demands([], [{}])],
        ['its workflow', demands([{ check: null, workflow: { path: '.github/workflows/gate.yml', repository: 100 } }])],
        ['another name that is asked for', demands([{ check: 'build' }]), { protection: { requires: ['build'] } }],
      ],
    },
    'required-source': {
      passes: [['an app', same]],
      fails: [['anybody', demands([{ app: null }])]],
      alike: [
        ['one of two says so', demands([{ app: null }, {}])],
        [
          'a workflow',
          demands([{ check: null, app: null, workflow: { path: '.github/workflows/gate.yml', repository: 100 } }]),
        ],
      ],
    },
    bypass: {
      passes: [['nobody', same]],
      fails: [
        ['a team', demands([{ bypass: ok(['Team (always)']) }])],
        ['administrators, by the protection of the branch', demands([], [{ bypass: ok(['administrators']) }])],
      ],
      alike: [
        ['another ruleset holds', demands([{ bypass: ok(['Team (always)']) }, {}])],
        ['of another check', demands([{}, { check: 'build', bypass: ok(['Team (always)']) }])],
        ['not asked', demands([{ bypass: ok(['Team (always)']) }]), { protection: { bypass: 'anybody' } }],
        ['not told, which is no answer', demands([{ bypass: null }])],
      ],
    },
    'feature-off': {
      passes: [['on', same]],
      fails: [
        ['Dependabot', answered(403, 'Dependabot alerts are disabled for this repository.'), dependabot],
        ['an archive', answered(403, 'Dependabot alerts are not available for archived repositories.'), dependabot],
        ['secrets', answered(404, 'Secret scanning is disabled on this repository.'), dependabot],
        ['code', answered(403, 'Code scanning is not enabled for this repository. Enable it.'), dependabot],
        ['Advanced Security', answered(403, 'Advanced Security must be enabled for this repository.'), dependabot],
        ['Code Security', answered(403, 'Code Security must be enabled for this repository.'), dependabot],
      ],
      alike: [
        ['a permission', answered(403, 'Resource not accessible by integration'), dependabot],
        ['not found', answered(404, 'Not Found'), dependabot],
        ['an organization that lets nobody in', answered(403, 'acme has an IP allow list enabled'), dependabot],
        ['single sign-on', answered(403, 'Resource protected by organization SAML enforcement.'), dependabot],
      ],
    },
    'not-analysed': {
      passes: [['the merge that is checked out', same]],
      fails: [
        ['nothing', analysed()],
        ['an earlier commit, which warns', analysed('c'.repeat(40))],
        [
          'nothing at all',
          (seen) => ({
            ...seen,
            alerts: {
              'code-scanning': { open: refused(404, 'no analysis found'), analysed: refused(404, 'no analysis found') },
            },
          }),
        ],
      ],
      alike: [['the head', analysed('c'.repeat(40), head)]],
    },
    alerts: {
      passes: [['none', same]],
      fails: [
        ['one', scanning({ what: 'js/sqli', severity: 'high' })],
        ['a worse one', scanning({ what: 'js/sqli', severity: 'critical' })],
        ['one of unknown severity', scanning({ what: 'js/sqli', severity: null })],
        ['any', scanning({ what: 'js/style', severity: 'any' }), { alerts: { 'code-scanning': { any: 0 } } }],
        [
          'too many',
          scanning({ what: 'a', severity: 'low' }, { what: 'b', severity: 'low' }),
          { alerts: { 'code-scanning': { low: { lte: 1 } } } },
        ],
      ],
      alike: [
        ['a milder one', scanning({ what: 'js/style', severity: 'medium' })],
        [
          'as many as may be',
          scanning({ what: 'a', severity: 'high' }),
          { alerts: { 'code-scanning': { high: { lte: 1 } } } },
        ],
      ],
    },
    seen: {
      passes: [['nothing was asked that could be told', (seen) => ({ ...seen, checks: null, pull: null, alerts: {} })]],
      fails: [['what a pass rests on', same]],
      alike: [['what failed', (seen) => checks({ state: 'failure' })({ ...seen, pull: null, alerts: {} })]],
    },
  },
})
