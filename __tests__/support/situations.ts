import type { DocumentSection } from '../../src/model/document-section.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { ItemResult, Report } from '../../src/model/report.ts'
import { causesOf } from '../../src/verdict/causes.ts'
import { aCheck, aFinding, anItem, aReport } from './report.ts'

/** Reports as they come about, for outputs that a reader judges by eye. */
export interface Situation {
  readonly report: Report
  readonly onFailure: readonly DocumentSection[]
  /** Bytes, where there is little room. */
  readonly limit?: number
}

const site = 'https://shop.example.com'
const docs = (rule: string): string =>
  `https://github.com/readiness-gate/readiness-gate/blob/v1/docs/rules.md#${rule.replace('/', '')}`

function finding(rule: string, over: Partial<Finding>): Finding {
  return aFinding({ rule, docs: docs(rule), ...over })
}

function unmet(id: string, title: string, section: string, findings: readonly Finding[], over = {}): ItemResult {
  const kind = findings[0]?.rule.split('/')[0] ?? 'http'
  return anItem({
    id,
    title,
    section,
    status: 'failed',
    checks: [aCheck({ kind, status: 'failed', findings })],
    ...over,
  })
}

function met(id: string, title: string, section: string, kind: string, over = {}): ItemResult {
  return anItem({ id, title, section, checks: [aCheck({ kind })], ...over })
}

function asked(id: string, title: string, how: string, over: Partial<ItemResult> = {}, evidence = ''): ItemResult {
  const asking = finding('manual/attested', {
    message: 'Nobody has attested this yet',
    expected: how,
    observed: 'no attestation',
    fix: `Then add to .github/readiness/attestations.yml: \`- { item: ${id}, by: <your name>, on: 2026-11-23${evidence}, result: done }\``,
  })
  const checks = [aCheck({ kind: 'manual', status: 'pending', findings: [asking] })]
  return anItem({ id, title, section: 'Go-live', status: 'pending', checks, ...over })
}

const passed = [
  met('secret-key', 'SECRET_KEY generated', 'Environment', 'env'),
  met('certificate', 'SSL certificate obtained', 'Security', 'tls'),
  met('redirect', 'HTTPS enabled', 'Security', 'headers'),
  met('restore', 'Restore procedure documented and tested', 'Go-live', 'manual', {
    checks: [
      aCheck({
        kind: 'manual',
        findings: [
          finding('manual/fresh', {
            level: 'info',
            message: 'The attestation ends soon, on 2026-12-02',
            expected: 'Restore the newest backup into an empty database.',
            observed: 'valid through 2026-12-02',
            fix: 'Do it again and renew the record.',
          }),
        ],
      }),
    ],
    attestation: {
      by: 'rina',
      on: '2026-11-02',
      result: 'done',
      evidence: 'https://wiki.example.com/restore/2026-11-02',
      note: null,
      commit: null,
      validUntil: '2026-12-02',
    },
  }),
]

const checklist = {
  path: '.github/readiness.yml',
  ref: 'c0ffee'.padEnd(40, '0'),
  sha256: '3dde12f25901'.padEnd(64, '0'),
  source: 'worktree',
} as const

function report(items: readonly ItemResult[], over: Partial<Report> = {}): Report {
  const causes = causesOf(items)
  return aReport(items, {
    url: site,
    checklist,
    envFiles: ['.env.production'],
    repository: { url: 'https://github.com/example/shop', ref: checklist.ref, directory: '' },
    durationMs: 812,
    ...(causes.length > 0 && { causes }),
    ...over,
  })
}

const debug = unmet('debug-off', 'DEBUG=False in `.env.production`', 'Environment', [
  finding('env/debug-on', {
    message: 'DEBUG is on',
    expected: 'false',
    observed: 'a word for true',
    location: { file: '.env.production', line: 2, column: 1 },
    fix: 'Set it to false in the production file.',
  }),
])

const hsts = unmet(
  'hsts',
  'HSTS configured (Strict-Transport-Security header)',
  'Security',
  [
    finding('headers/hsts', {
      message: 'Strict-Transport-Security is missing',
      expected: 'max-age of at least 15552000',
      observed: 'absent',
      url: `${site}/`,
      fix: 'Send `Strict-Transport-Security: max-age=31536000; includeSubDomains` on every https answer.',
    }),
  ],
  { owner: 'platform team' },
)

const assets = unmet(
  'assets',
  'Static files are served',
  'Infrastructure',
  Array.from({ length: 60 }, (_, n) =>
    finding('page/asset-status', {
      message: 'A script of the page does not load',
      expected: 'status 200',
      observed: 'status 404',
      url: `${site}/static/js/chunk-${n}.js`,
      fix: 'Publish the files that the page names together with the page.',
    }),
  ),
)

const pages = ['about', 'terms', 'imprint'].map((page) =>
  unmet(`page-${page}`, `The page /${page} is there`, 'Infrastructure', [
    finding('http/status', {
      message: `GET /${page}: the status is 404`,
      expected: 'a status of 2xx',
      observed: 'status 404',
      url: `${site}/${page}`,
      fix: 'See the log of the service for this request; an expectation without `status` requires 2xx.',
    }),
  ]),
)

const smoke = anItem({
  id: 'smoke',
  title: 'Post-deployment verification',
  section: 'Go-live',
  status: 'blocked',
  reason: 'needs hsts (failed)',
  blockedBy: ['hsts'],
  checks: [],
})

const warned = met('csp', 'Security headers enabled in Nginx', 'Security', 'headers', {
  checks: [
    aCheck({
      findings: [
        finding('headers/csp-unsafe-inline', {
          level: 'warning',
          message: "script-src allows 'unsafe-inline'",
          expected: 'nonces or hashes',
          observed: "script-src 'self' 'unsafe-inline'",
          url: `${site}/`,
          fix: 'Give each inline script a nonce.',
        }),
      ],
    }),
  ],
})

const optional = unmet(
  'compression',
  'Text is compressed',
  'Infrastructure',
  [
    finding('headers/compression', {
      message: 'The page is not compressed',
      expected: 'content-encoding gzip, br or zstd',
      observed: 'none',
      url: `${site}/`,
      fix: 'Switch compression on: `gzip on;` in nginx.',
    }),
  ],
  { required: false },
)

const waived: ItemResult = {
  ...unmet('tls-1-3', 'Modern TLS only', 'Security', [
    finding('tls/protocol', {
      message: 'TLS 1.1 is still spoken',
      expected: 'TLS 1.2 and newer',
      observed: 'TLS 1.1',
      url: site,
      fix: 'Leave it out of `ssl_protocols`.',
    }),
  ]),
  status: 'waived',
  waiver: {
    rule: null,
    reason: 'A partner moves in December',
    approvedBy: 'omar',
    expires: '2026-12-20',
    issue: '#7',
    state: 'active',
  },
}

const skipped = anItem({
  id: 'orders',
  title: 'An order can be placed',
  section: 'Go-live',
  status: 'skipped',
  reason: 'it changes the state of the target, which this run does not allow',
  checks: [],
})

const plan: readonly DocumentSection[] = [
  {
    title: 'Rollback Plan',
    text: '1. Take the shop out of the load balancer.\n2. Deploy the release before:\n\n   ```bash\n   ./deploy.sh --release previous\n   ```\n\n3. Tell @ops in the release channel.',
  },
  { title: 'Emergency Contacts', text: '| Who | Phone |\n| --- | --- |\n| Rina | 030 123 |\n| Omar | 030 456 |' },
]

function refused(id: string, title: string, path: string): ItemResult {
  const down = finding('http/unreachable', {
    message: `GET ${path}: shop.example.com refuses the connection`,
    expected: 'an answer',
    observed: 'refused',
    url: `${site}${path}`,
    fix: 'See that the service is up and listens on this port, and that the firewall lets the runner through.',
  })
  return unmet(id, title, 'Infrastructure', [down], { status: 'error' })
}

const down = [
  refused('health', 'Health check passing', '/health/'),
  refused('home', 'The home page answers', '/'),
  refused('headers', 'Security headers enabled', '/'),
  refused('assets', 'Static files are served', '/'),
  refused('admin', 'Admin panel accessible at `/admin/`', '/admin/'),
  refused('api', 'API endpoints tested', '/api/v1/'),
  anItem({
    id: 'after',
    title: 'Post-deployment verification',
    section: 'Go-live',
    status: 'blocked',
    reason: 'needs health (error)',
    blockedBy: ['health'],
    checks: [],
  }),
]

const people = [
  asked('team-trained', 'Team trained on deployment process', 'Name who walked through it and when.', { owner: 'ops' }),
  asked(
    'restore-drill',
    'First backup restored',
    'Restore it into an empty database.',
    { owner: 'ops' },
    ', evidence: <link>',
  ),
  asked('copy', 'Legal texts approved', 'Have legal read terms and imprint.', { owner: 'legal' }),
  asked('load', 'Load test passed', 'Run the load test and look at the 95th percentile.'),
  anItem({
    id: 'pager',
    title: 'On-call rota is set',
    section: 'Go-live',
    status: 'expired',
    owner: 'ops',
    checks: [
      aCheck({
        kind: 'manual',
        status: 'expired',
        findings: [
          finding('manual/fresh', {
            message: 'The attestation ended on 2026-11-06',
            expected: 'Name who is on call.',
            observed: 'attested by rina on 2026-05-10',
            fix: 'Then add to .github/readiness/attestations.yml: `- { item: pager, by: <your name>, on: 2026-11-23, result: done }`',
          }),
        ],
      }),
    ],
  }),
]

const many = Array.from({ length: 14 }, (_, n) =>
  unmet(`key-${n}`, `The setting number ${n} is right`, `Part ${n % 4}`, [
    finding('env/value', {
      message: `KEY_${n} has another value`,
      expected: `the value number ${n}`,
      observed: 'another value',
      location: { file: '.env.production', line: n + 1 },
      fix: 'Write the value that the checklist names.',
    }),
  ]),
)

/** By name, as their files are named. */
export const situations: Readonly<Record<string, Situation>> = {
  ready: {
    report: report([...passed, waived, skipped], {
      signOff: {
        by: 'Rina',
        commit: checklist.ref,
        at: '2026-11-23T10:00:00.000Z',
        verdict: 'ready',
        sha256: 'd1'.repeat(32),
      },
    }),
    onFailure: plan,
  },
  closed: {
    report: report([
      debug,
      hsts,
      assets,
      ...pages,
      asked('team-trained', 'Team trained on deployment process', 'Name who walked through it and when.'),
      smoke,
      warned,
      optional,
      waived,
      ...passed,
      skipped,
    ]),
    onFailure: plan,
  },
  'target-down': { report: report([...down, debug, ...passed.slice(0, 1)]), onFailure: plan },
  people: { report: report([...people, ...passed]), onFailure: [] },
  'pull-request': {
    report: report([debug, ...passed], {
      checklist: { ...checklist, source: 'base' },
      gateChanges: [
        { change: 'made-optional', item: 'hsts', from: 'required', to: 'not required', weakens: true },
        {
          change: 'loosened',
          item: 'health',
          from: 'http.expect.time.lt: 1000',
          to: 'http.expect.time.lt: 5000',
          weakens: true,
        },
        { change: 'item-added', item: 'robots', from: null, to: 'robots.txt is served', weakens: false },
      ],
    }),
    onFailure: [],
  },
  'since-last': {
    report: report([debug, hsts, ...passed], {
      sinceLast: {
        previous: { startedAt: '2026-11-22T10:00:00.000Z', ref: 'beef'.padEnd(40, '0'), verdict: 'not-ready' },
        newlyFailing: ['debug-off'],
        fixed: ['certificate', 'redirect'],
        stillFailing: [{ item: 'hsts', since: '2026-11-19T08:30:00.000Z', runs: 5 }],
        flapping: ['secret-key'],
      },
    }),
    onFailure: [],
  },
  'configuration-error': {
    report: aReport([], {
      verdict: 'error',
      environment: null,
      url: null,
      checklist,
      problems: [
        {
          message: 'unknown key "requird"',
          suggestion: 'did you mean "required"?',
          location: { file: '.github/readiness.yml', line: 14, column: 9 },
        },
        { message: 'secret SMOKE_PASSWORD is not set', suggestion: 'give it to the step in `env`' },
      ],
    }),
    onFailure: [],
  },
  huge: { report: report([...many, ...people, ...passed]), onFailure: plan, limit: 9_000 },
}
