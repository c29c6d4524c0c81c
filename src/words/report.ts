import type { RuleTexts } from './rule.ts'

export const report = {
  'report/missing': {
    title: 'There is a result',
    level: 'error',
    why: 'A tool that did not run found nothing, and a gate that takes this for good is open whenever the tool breaks.',
    fix: {
      default:
        'Run the tool in a step before the gate and write its result to this path; from another job bring it with actions/upload-artifact and actions/download-artifact.',
    },
    source: 'readiness-gate design: fail closed',
  },
  'report/unreadable': {
    title: 'The result can be read',
    level: 'error',
    why: 'A result that is cut off, or that is an error message, says nothing of what was tested.',
    fix: {
      default:
        'Look at the file and at the log of the tool; see that it writes the format that is read (docs/kinds/report.md) and that its step ended.',
    },
    source: 'readiness-gate design: fail closed; CWE-776, CWE-611 for document types',
  },
  'report/empty': {
    title: 'Something was looked at',
    level: 'error',
    why: 'Zero tests pass at once, and a scan of no target finds nothing: a wrong path or filter looks like perfect health.',
    fix: { default: 'See which files, tests, packages or pages the tool was given, and run it again.' },
    source: 'readiness-gate design: nothing checked is never green',
  },
  'report/incomplete': {
    title: 'The tool looked at everything',
    level: 'error',
    why: 'What a tool did not come to is not known to be right.',
    fix: { default: 'See the log of the tool for why it stopped, mend that, and run it again.' },
    source: 'SARIF 2.1.0 section 3.20.14; readiness-gate design: fail closed',
  },
  'report/severity': {
    title: 'No more was found than is allowed',
    level: 'error',
    why: 'The tool found what the team decided not to go live with.',
    fix: {
      default:
        'Mend what is named; the result file has all of it. What is accepted for now is better waived with a date than allowed by a higher limit.',
    },
    source: 'readiness-gate design: report',
  },
  'report/score': {
    title: 'The scores are high enough',
    level: 'error',
    why: 'A score that sinks from release to release is noticed by users before it is noticed by the team.',
    fix: { default: 'Open the report of Lighthouse and begin with the audits that it lists first for this category.' },
    source: 'Lighthouse documentation: scoring',
  },
  'report/tests': {
    title: 'As many tests ran as expected',
    level: 'error',
    why: 'A suite that loses half of its tests still passes.',
    fix: { default: 'See which tests did not run: a filter, a file that is not collected, a job that was left out.' },
    source: 'readiness-gate design: report',
  },
  'report/limits': {
    title: 'The limits fit the format',
    level: 'error',
    why: 'A limit on a severity that the tool does not have is met by everything.',
    fix: { default: 'Name severities in the words of the tool (docs/kinds/report.md), or say the `format`.' },
    source: 'readiness-gate design: an empty assertion is an error',
  },
  'report/age': {
    title: 'The result is recent enough',
    level: 'error',
    why: 'An old result knows nothing of what was changed since, nor of the vulnerabilities that became known since.',
    fix: { default: 'Run the tool again in this workflow, before the gate.' },
    source: 'readiness-gate design: report',
  },
  'report/commit': {
    title: 'The result is of this commit',
    level: 'error',
    why: 'A result of another commit says nothing of what is deployed now.',
    fix: {
      default:
        'Run the tool on this commit and let it name it: `versionControlProvenance` in SARIF, a property `commit` of the suite in JUnit.',
    },
    source: 'SARIF 2.1.0 section 3.14.18',
  },
  'report/seen': {
    title: 'What the result says',
    level: 'info',
    why: 'Shows what was counted, also where it is allowed.',
    fix: { default: 'Nothing to do.' },
    source: 'readiness-gate design: report',
  },
} as const satisfies RuleTexts
