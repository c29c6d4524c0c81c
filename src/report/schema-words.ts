/** What the fields of a report are, by their path or its end; where the schema itself says it, that counts. */
const words: Readonly<Record<string, string>> = {
  version: 'Version of the report; version 1 only gains fields',
  tool: 'The program that wrote the report',
  'tool.name': 'Name of the program',
  'tool.version': 'Version of the program',
  verdict: '`ready`, `not-ready`, or `error` where the gate could not run or evaluated nothing',
  environment: 'The environment that was looked at; null without one',
  url: 'The URL that was looked at; null without one',
  phase: 'The phase of the run; null for both',
  checklist: 'The checklist that decided',
  'checklist.path': 'Its path in the repository',
  'checklist.sha256': 'SHA-256 of its text, lower-case hexadecimal',
  'checklist.source': 'Where it was read: the base or the head of a pull request, or the work tree',
  ref: 'The commit that was checked out; null without git',
  change: 'What would be different about the gate',
  'gateChanges.item': 'Id of the item; null where it is about the whole gate',
  from: 'As it is on the base; null where it is new',
  to: 'As the head would have it; null where it is taken away',
  location: 'Where it stands, if it stands somewhere',
  file: 'Path from the root of the checkout',
  line: 'Line, counted from 1',
  column: 'Column, counted from 1',
  cause: 'What keeps them from being met, in one sentence',
  'causes.items': 'Ids of the items',
  fix: 'What to do about it',
  previous: 'The earlier run',
  startedAt: 'Begin of the run, UTC',
  stillFailing: 'Not met in both runs',
  'stillFailing.item': 'Id of the item',
  because: 'Name of the reason',
  sentence: 'The reason for people',
  notes: 'What else is to be said of the run, a sentence each',
  'document.path': 'Its path in the repository',
  drift: 'Where boxes and items differ',
  message: 'What is wrong, in one sentence',
  expected: 'What should have been seen',
  observed: 'What was seen',
  'findings.url': 'What was asked',
  'drift.url': 'What was asked',
  docs: 'Where the rule is described',
  'repository.url': 'Address of the repository on its platform',
  'repository.ref': 'The commit that was checked out',
  directory: 'The working directory, from the root of the repository',
  'signOff.by': 'Who signed off',
  'signOff.commit': 'The commit that was signed off',
  at: 'When, UTC',
  'signOff.verdict': 'The verdict that was signed off',
  'signOff.sha256': 'SHA-256 of the checklist that was signed off',
  durationMs: 'How long it took, milliseconds',
  counts: 'How many items have each status',
  passed: 'Items of which every check passed',
  failed: 'Items of which something was seen to be wrong',
  'counts.error': 'Items that could not be asked',
  blocked: 'Items whose needs are not met',
  pending: 'Items that nobody has attested yet',
  expired: 'Items whose attestation is too old',
  waived: 'Items that an exception excuses',
  skipped: 'Items that were not asked, each with the reason',
  items: 'The lines of the checklist in their order',
  'items.id': 'Id of the item',
  title: 'What people read',
  section: 'Title of its section',
  required: 'Whether the gate is closed while it is not met',
  status: 'What became of it',
  owner: 'Who has to act; null where nobody is named',
  checks: 'Its checks; empty where none was asked',
  kind: 'The kind of the check',
  findings: 'What was not met, and what is worth knowing',
  asked: 'What was sent',
  answered: 'What came back',
  label: 'What was asked',
  requests: 'How many requests were sent',
  unanswered: 'How many of them got no answer',
  timesMs: 'Times in milliseconds, rising',
  host: 'Whom was asked',
  issuer: 'Who issued the certificate',
  validUntil: 'When it ends, UTC',
  waiver: 'The exception that is about it; null without one',
  reason: 'Why it does not hold for now',
  approvedBy: 'Who approved the exception',
  issue: 'Where it is tracked; null where nothing is named',
  state: 'Whether it counts, ends soon, has ended, or is not needed',
  attestation: 'The statement that is about it; null without one',
  by: 'Who has seen it done',
  on: 'Day on which it was seen',
  result: 'Whether it is done, or does not apply',
  evidence: 'URL or path of what shows it; null without any',
  note: 'A remark; null without one',
  commit: 'What was seen; null where it is about no commit in particular',
  run: 'Name of the run',
  suggestion: 'What to write instead',
}

interface Part {
  readonly [keyword: string]: unknown
}

/** A JSON schema of a report in which every field says what it is. */
export function describedFields(schema: Part, path: readonly string[] = []): Part {
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (keyword === 'properties') return [keyword, fieldsOf(value as Part, path)]
    if (Array.isArray(value)) return [keyword, value.map((one) => (isPart(one) ? describedFields(one, path) : one))]
    return [keyword, isPart(value) ? describedFields(value, path) : value]
  })
  return Object.fromEntries(entries)
}

function fieldsOf(fields: Part, path: readonly string[]): Part {
  const described = Object.entries(fields).map(([name, field]) => {
    const here = [...path, name]
    const ends = here.map((_, index) => here.slice(index).join('.'))
    const description = words[ends.find((end) => Object.hasOwn(words, end)) ?? '']
    return [name, { ...(description !== undefined && { description }), ...describedFields(field as Part, here) }]
  })
  return Object.fromEntries(described)
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
