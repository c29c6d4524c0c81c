import type { RuleTexts } from './rule.ts'

export const manual = {
  'manual/attested': {
    title: 'A person has said that the item is done',
    level: 'error',
    why: 'What no machine can see is done only when somebody says so with a name and a date.',
    fix: {
      default: 'Do it, then add a record to .github/readiness/attestations.yml with item, by, on and evidence.',
    },
    source: 'readiness-gate design: attestations',
  },
  'manual/fresh': {
    title: 'The statement is recent enough',
    level: 'error',
    why: 'What was true months ago may not be true of what is deployed today.',
    fix: { default: 'Do it again and renew the record in .github/readiness/attestations.yml.' },
    source: 'readiness-gate design: attestations expire',
  },
  'manual/evidence': {
    title: 'The statement names its evidence, and it is there',
    level: 'error',
    why: 'This item asks for something that another person can look at.',
    fix: {
      default:
        'Name in `evidence` of the record a link, or a path of the repository where it is; where the file changed, look again and renew the record.',
    },
    source: 'readiness-gate design: attestations',
  },
} as const satisfies RuleTexts
