import type { RuleTexts } from './rule.ts'

export const file = {
  'file/unreadable': {
    title: 'The file can be read',
    level: 'error',
    why: 'What cannot be read is not known to be right.',
    fix: { default: 'Give the user who runs the gate read access, and see that the path names a regular file.' },
    source: 'readiness-gate design: fail closed',
  },
  'file/outside': {
    title: 'The path stays inside the checkout',
    level: 'error',
    why: 'A link in a pull request must not make the gate read files of the runner.',
    fix: { default: 'Name a file of the repository; for a file of the machine use a server with `on`.' },
    source: 'CWE-59',
  },
} as const satisfies RuleTexts
