import { createHash } from 'node:crypto'
import type { Entry, Observation } from '../../../src/kinds/file/observation.ts'
import type { FileFacts, Integrity } from '../../../src/probe/place.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const now = new Date('2026-06-15T12:00:00Z')
const dayMs = 86_400_000
const digest = createHash('sha256').update('shop').digest('hex')

const text = `# Shop

## Rollback Plan

Run \`deploy --previous\` and tell Ada.
`

const whole: Integrity = {
  format: 'gzip',
  damage: null,
  head: Buffer.from('-- PostgreSQL database dump\n'),
  tail: Buffer.from('-- PostgreSQL database dump complete\n'),
}

const good: Observation = {
  inCheckout: true,
  matched: 1,
  entries: [
    {
      facts: {
        path: 'README.md',
        type: 'file',
        mode: 0o644,
        size: 5000,
        modifiedMs: now.getTime() - dayMs,
        writable: true,
        owner: 'deploy',
      },
      text,
      textCut: false,
      integrity: whole,
      sha256: digest,
      tracked: true,
    },
  ],
}

type Change = (seen: Observation) => Observation
const same: Change = (seen) => seen
const nothing: Change = (seen) => ({ ...seen, matched: 0, entries: [] })
const matched =
  (count: number): Change =>
  (seen) => ({ ...seen, matched: count })
const entry =
  (over: Partial<Entry>): Change =>
  (seen) => ({ ...seen, entries: seen.entries.map((one) => ({ ...one, ...over })) })
const facts =
  (over: Partial<FileFacts>): Change =>
  (seen) => ({ ...seen, entries: seen.entries.map((one) => ({ ...one, facts: { ...one.facts, ...over } })) })
const old = (days: number): Change => facts({ modifiedMs: now.getTime() - days * dayMs })

ruleCases({
  kind: 'file',
  good,
  config: { path: 'README.md' },
  scene: { now },
  rules: {
    unreadable: {
      passes: [['read whole', same, { contains: 'Ada' }]],
      fails: [['more text than is read', entry({ textCut: true }), { contains: 'Ada' }]],
      alike: [['more text than is read, and none was asked for', facts({ size: 50_000_000 })]],
    },
    outside: { shownIn: '__tests__/kinds/file/file.test.ts' },
    exists: {
      passes: [['there', same]],
      fails: [['nothing matches', nothing]],
      alike: [['nothing matches, as it should be', nothing, { exists: false }]],
    },
    absent: {
      passes: [['nothing is there', nothing, { exists: false }]],
      fails: [['a file is there', same, { exists: false }]],
      alike: [['a file is there that should be', same]],
    },
    count: {
      passes: [['one', same, { count: 1 }]],
      fails: [['three', matched(3), { count: 1 }]],
      alike: [['three where several may be', matched(3), { count: { gte: 1 } }]],
    },
    type: {
      passes: [['a file', same, { type: 'file' }]],
      fails: [['a directory', facts({ type: 'directory' }), { type: 'file' }]],
      alike: [['a directory where no type is asked for', facts({ type: 'directory' })]],
    },
    mode: {
      passes: [['0644', same, { mode: '0644' }]],
      fails: [['0666', facts({ mode: 0o666 }), { mode: '0644' }]],
      alike: [['narrower than the widest', facts({ mode: 0o600 }), { mode: { 'at-most': '0640' } }]],
    },
    executable: {
      passes: [['executable', facts({ mode: 0o755 }), { executable: true }]],
      fails: [['not executable', same, { executable: true }]],
      alike: [['not executable, as it should be', same, { executable: false }]],
    },
    writable: {
      passes: [['writable', same, { writable: true }]],
      fails: [['not writable', facts({ writable: false }), { writable: true }]],
      alike: [['writable by its mode, and for who looks', facts({ mode: 0o444 }), { writable: true }]],
    },
    owner: {
      passes: [['deploy', same, { owner: 'deploy' }]],
      fails: [['root', facts({ owner: 'root' }), { owner: 'deploy' }]],
      alike: [['one of several', same, { owner: { in: ['root', 'deploy'] } }]],
    },
    size: {
      passes: [['5,000 bytes', same, { 'larger-than': '1KB' }]],
      fails: [['as large as the limit', facts({ size: 1000 }), { 'larger-than': '1KB' }]],
      alike: [['one byte more than the limit', facts({ size: 1001 }), { 'larger-than': '1KB' }]],
    },
    age: {
      passes: [['a day old', same, { 'younger-than': '26h' }]],
      fails: [['three days old', old(3), { 'younger-than': '26h' }]],
      alike: [['a little in the future, as clocks of two machines are', old(-0.02), { 'younger-than': '26h' }]],
    },
    archive: {
      passes: [['a whole dump', same, { archive: 'valid' }]],
      fails: [
        ['a dump without its end', entry({ integrity: { ...whole, tail: Buffer.from('COPY') } }), { archive: 'valid' }],
      ],
      alike: [
        [
          'an archive that is no dump',
          entry({ integrity: { ...whole, head: Buffer.from('data'), tail: Buffer.from('data'.repeat(200)) } }),
          { archive: 'valid' },
        ],
      ],
    },
    checksum: {
      passes: [['the same', same, { checksum: `sha256:${digest}` }]],
      fails: [
        [
          'another',
          entry({ sha256: digest.replace(/^./, (one) => (one === '0' ? '1' : '0')) }),
          { checksum: `sha256:${digest}` },
        ],
      ],
      alike: [['the same in capitals', same, { checksum: `sha256:${digest.toUpperCase()}` }]],
    },
    content: {
      passes: [['it contains the word', same, { contains: 'Ada' }]],
      fails: [['it does not', entry({ text: '# Shop\n' }), { contains: 'Ada' }]],
      alike: [['by an expression', same, { contains: { matches: 'tell A.a' } }]],
    },
    heading: {
      passes: [['the heading', same, { heading: 'Rollback Plan' }]],
      fails: [['another level of the document', entry({ text: 'Rollback Plan\n' }), { heading: 'Rollback Plan' }]],
      alike: [['in another case', entry({ text: '## rollback **plan**\n' }), { heading: 'Rollback Plan' }]],
    },
    section: {
      passes: [['the section', same, { section: 'Rollback Plan', contains: 'Ada' }]],
      fails: [
        [
          'an empty section',
          entry({ text: '## Rollback Plan\n\n## Next\n' }),
          { section: 'Rollback Plan', contains: 'Ada' },
        ],
      ],
      alike: [
        [
          'a section of another level',
          entry({ text: '# Rollback Plan\nAda\n' }),
          { section: 'Rollback Plan', contains: 'Ada' },
        ],
      ],
    },
    placeholders: {
      passes: [['none', same, { placeholders: 'none' }]],
      fails: [['a name to fill in', entry({ text: 'Call [Name, Phone].\n' }), { placeholders: 'none' }]],
      alike: [['a link', entry({ text: 'Call [Ada](tel:123).\n' }), { placeholders: 'none' }]],
    },
    tracked: {
      passes: [['tracked', same, { tracked: true }]],
      fails: [['not tracked', entry({ tracked: false }), { tracked: true }]],
      alike: [['not tracked, as it should be', entry({ tracked: false }), { tracked: false }]],
    },
  },
})
