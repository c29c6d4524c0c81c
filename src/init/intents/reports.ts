import type { Intent, Proposal } from './intent.ts'
import { any } from './words.ts'

/** What a tool has written down, at its most likely place. */
function report(path: string, more: Readonly<Record<string, unknown>> = {}): Proposal {
  return { checks: { report: { path, ...more } }, needs: ['the path of the report that CI writes'] }
}

const result = any(
  'scores?|passed|passes|pass|no (?:critical|serious|high)|violations?|zero|green|clean|met|meets?|above|below|under|less than|at least',
  'performed|completed?|run|done|executed|[<>≥≤]=? ?\\d+|\\d+ ?%|\\d+\\+|\\d+/100|check|audit(?:ed)?|scan(?:ned)?|compliance|compliant',
)

/** What tools report, and a gate can read. */
export const reports: readonly Intent[] = [
  {
    id: 'lighthouse',
    all: [any('lighthouse|pagespeed|page ?speed insights|core web vitals|web vitals'), result],
    none: [any('consider|documented|plan|console|tracking|monitor\\w*|rum|analytics')],
    evenOfPeople: true,
    propose: ({ text }) => {
      const score = Number(/(?<![\d.])(\d{2})(?![\d.])/.exec(text)?.[1] ?? 90)
      return report('reports/lighthouse*.json', { format: 'lighthouse', scores: { performance: score } })
    },
    examples: ['Lighthouse score > 90', 'Run Lighthouse audit', 'Core Web Vitals pass', 'PageSpeed score at least 85'],
    counterExamples: ['Web vitals tracking in analytics', 'Lighthouse is documented'],
  },
  {
    id: 'accessibility-report',
    evenNegated: true,
    all: [
      any('axe|wave|pa11y|accessibility|a11y|wcag'),
      any(
        'axe|pa11y|audit(?:ed)?|scan|violations?|scores?|automated|check|checks pass(?:ed)?|wcag \\d(?:\\.\\d)? ?a{1,3}|passed|no (?:critical|serious) issues',
      ),
    ],
    none: [
      any(
        'keyboard|screen readers?|manual(?:ly)?|labels?|contrast|statement|documented|reviewed|tested with|training|policy|navigation',
      ),
    ],
    propose: () => report('reports/axe*.json', { format: 'axe' }),
    examples: [
      'axe shows no violations',
      'Accessibility audit passed',
      'Accessibility check',
      'WCAG 2.1 AA checked with pa11y',
    ],
    counterExamples: ['Accessibility labels', 'Accessible with a screen reader', 'Accessibility statement published'],
  },
  {
    id: 'security-scan',
    evenNegated: true,
    all: [
      any(
        'images? (?:are )?scanned',
        'zap|owasp zap|nikto|nuclei|security scan(?:s|ning|ner)?|vulnerability scan(?:s|ning|ner)?|dast|sast|trivy|semgrep|container scan(?:ning)?|image scan(?:ning)?|codeql',
      ),
      any(
        'passed|passes|pass|performed|completed?|run|done|executed|clean|no (?:critical|high)|scan|enabled|configured|in (?:the )?(?:ci|pipeline)|scanned|green|automated|integrated',
      ),
    ],
    none: [
      any(
        'secrets?|credentials?|dependenc(?:y|ies)|documented|reviewed|penetration|pentest|malware|virus|policy|scheduled|strategy',
      ),
    ],
    propose: ({ text }) =>
      /trivy|container|image/i.test(text)
        ? report('reports/trivy*.json', { format: 'trivy' })
        : /sast|semgrep|codeql/i.test(text)
          ? report('reports/*.sarif', { format: 'sarif' })
          : report('reports/zap*.json', { format: 'zap' }),
    examples: [
      'Security scan performed',
      'OWASP ZAP scan passed',
      'Container image scanning enabled',
      'SAST in the pipeline: no high findings, automated',
    ],
    counterExamples: ['Malware scanning is fail-closed', 'Penetration test done', 'Secret scanning enabled'],
  },
  {
    id: 'load-report',
    all: [
      any(
        'load[- ]?tests?(?:ing|ed)?|stress[- ]?tests?(?:ing|ed)?|k6|locust|jmeter|gatling|artillery|testes? de carga|pruebas? de carga',
      ),
      any(
        '\\d+ ?(?:users?|rps|vus|requests?|ms|s|concurrent|%|k)|p9\\d|passed|passes|performed|completed?|run|done|executed|results?|thresholds?|meets?|met|conducted',
      ),
    ],
    none: [
      any(
        'plan|planned|documented|scheduled|consider|strategy|reviewed|baseline|capacity|budget|automated or|cadence|environment',
      ),
    ],
    evenOfPeople: true,
    propose: () => report('reports/k6*.json', { format: 'k6' }),
    examples: [
      'Load testing performed',
      'Load test with 500 users passed',
      'k6 thresholds met',
      'Stress test completed',
    ],
    counterExamples: ['Load test plan documented', 'Load tests are scheduled', 'Page loads fast'],
  },
]
