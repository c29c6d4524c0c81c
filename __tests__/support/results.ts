/** Result files as the tools write them, made by hand after their documentation: small, and nothing is wrong in them. */
export const goodResults = {
  junit: `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="shop" tests="3" failures="0" errors="0" time="1.5">
  <testsuite name="cart" tests="3" failures="0" errors="0" skipped="1" timestamp="2026-06-15T11:00:00" time="1.5">
    <properties><property name="commit" value="${'c'.repeat(40)}"/></properties>
    <testcase classname="cart.Add" name="adds" time="0.5"/>
    <testcase classname="cart.Add" name="refuses zero" time="0.5"><system-out>failure &amp; error are only words here</system-out></testcase>
    <testcase classname="cart.Add" name="on Windows" time="0"><skipped message="not here"/></testcase>
  </testsuite>
</testsuites>
`,
  sarif: JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Scanner',
            rules: [
              { id: 'js/sqli', defaultConfiguration: { level: 'error' }, properties: { 'security-severity': '8.8' } },
              { id: 'js/style', defaultConfiguration: { level: 'note' } },
            ],
          },
        },
        invocations: [{ executionSuccessful: true, endTimeUtc: '2026-06-15T11:00:00Z' }],
        versionControlProvenance: [{ repositoryUri: 'https://github.com/acme/shop', revisionId: 'c'.repeat(40) }],
        results: [
          { ruleId: 'js/style', ruleIndex: 1, message: { text: 'x' } },
          { ruleId: 'js/sqli', ruleIndex: 0, message: { text: 'x' }, suppressions: [{ kind: 'inSource' }] },
          { ruleId: 'js/sqli', ruleIndex: 0, message: { text: 'x' }, kind: 'pass', level: 'none' },
          { ruleId: 'js/sqli', ruleIndex: 0, message: { text: 'x' }, baselineState: 'absent' },
        ],
      },
    ],
  }),
  zap: JSON.stringify({
    '@programName': 'ZAP',
    '@version': '2.15.0',
    '@generated': 'Mon, 15 Jun 2026 11:00:00',
    site: [
      {
        '@name': 'https://shop.test',
        '@host': 'shop.test',
        '@port': '443',
        '@ssl': 'true',
        alerts: [
          {
            pluginid: '10038',
            alert: 'No CSP',
            name: 'No CSP',
            riskcode: '2',
            confidence: '3',
            riskdesc: 'Medium (High)',
          },
          {
            pluginid: '40012',
            alert: 'XSS',
            name: 'XSS',
            riskcode: '3',
            confidence: '0',
            riskdesc: 'High (False Positive)',
          },
        ],
      },
    ],
  }),
  lighthouse: JSON.stringify({
    lighthouseVersion: '12.2.0',
    requestedUrl: 'https://shop.test/',
    fetchTime: '2026-06-15T11:00:00.000Z',
    categories: {
      performance: { id: 'performance', title: 'Performance', score: 0.93 },
      accessibility: { id: 'accessibility', title: 'Accessibility', score: 1 },
    },
    audits: {},
  }),
  axe: JSON.stringify({
    testEngine: { name: 'axe-core', version: '4.10.0' },
    url: 'https://shop.test/',
    timestamp: '2026-06-15T11:00:00.000Z',
    violations: [{ id: 'region', impact: 'moderate', nodes: [{}, {}] }],
    passes: [{ id: 'html-has-lang', impact: null, nodes: [{}] }],
    incomplete: [],
    inapplicable: [],
  }),
  k6: JSON.stringify({
    root_group: { name: '', path: '', groups: [], checks: [] },
    options: {},
    state: { isStdOutTTY: false },
    metrics: {
      http_req_duration: {
        type: 'trend',
        contains: 'time',
        values: { avg: 12 },
        thresholds: { 'p(95)<500': { ok: true } },
      },
      checks: { type: 'rate', contains: 'default', values: { rate: 0.9 } },
    },
  }),
  'npm-audit': JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { tar: { name: 'tar', severity: 'moderate', isDirect: false, via: [], effects: [], range: '<7' } },
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 1, high: 0, critical: 0, total: 1 },
      dependencies: { prod: 10, dev: 20, optional: 0, peer: 0, peerOptional: 0, total: 30 },
    },
  }),
  'pip-audit': JSON.stringify({
    dependencies: [
      { name: 'django', version: '5.2.1', vulns: [] },
      { name: 'shop', skip_reason: 'not on PyPI' },
    ],
    fixes: [],
  }),
  trivy: JSON.stringify({
    SchemaVersion: 2,
    CreatedAt: '2026-06-15T11:00:00.123456789Z',
    ArtifactName: 'shop:1.5.0',
    ArtifactType: 'container_image',
    Metadata: { ImageID: 'sha256:1' },
    Results: [
      { Target: 'shop:1.5.0 (debian 12.5)', Class: 'os-pkgs', Type: 'debian' },
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Vulnerabilities: [{ VulnerabilityID: 'CVE-2026-1', PkgName: 'tar', Severity: 'MEDIUM' }],
        Misconfigurations: [{ ID: 'DS002', Title: 'USER', Severity: 'HIGH', Status: 'PASS' }],
      },
    ],
  }),
} as const

/** A JSON text of a map with other values under some of its keys. */
export function resultWith(text: string, over: object): string {
  return JSON.stringify({ ...JSON.parse(text), ...over })
}
