import type { EvidenceSeen, Observation, Who } from '../../../src/kinds/manual/observation.ts'
import type { Attestation } from '../../../src/model/attestation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const said: Attestation = {
  item: 'item',
  by: 'Ada',
  on: '2026-06-01',
  evidence: 'https://wiki.shop.test/drill',
  result: 'done',
}
const ada: Who = { names: ['ada'], login: 'ada', owners: [], teams: [], deployers: [] }
const good: Observation = { attestation: said, who: ada, evidence: null, proposed: null }
const by =
  (who: Partial<Who>, over: Partial<Attestation> = {}) =>
  (): Observation => ({ attestation: { ...said, ...over }, who: { ...ada, ...who }, evidence: null, proposed: null })
const same = (seen: Observation): Observation => seen
const but =
  (over: Partial<Attestation>, evidence: EvidenceSeen | null = null) =>
  (): Observation => ({ attestation: { ...said, ...over }, who: ada, evidence, proposed: null })
const { evidence: _link, ...bare } = said
const withNothing =
  (over: Partial<Attestation> = {}) =>
  (): Observation => ({ attestation: { ...bare, ...over }, who: ada, evidence: null, proposed: null })
const [digest, other] = ['a'.repeat(64), 'b'.repeat(64)]
const log = { evidence: 'docs/log.md' }
const there: EvidenceSeen = { path: 'docs/log.md', found: 'file', sha256: null }

ruleCases<'manual', Observation>({
  kind: 'manual',
  good,
  config: { how: 'Restore a backup.', 'valid-for': '30d', evidence: 'required' },
  rules: {
    attested: {
      passes: [
        ['somebody attested it', same],
        ['somebody who may', same, { by: ['@Ada'] }],
        ['a member of a team that may', by({ teams: ['acme/ops'] }), { by: ['@acme/ops'] }],
        ['an owner', by({ owners: ['ada'] }), { by: ['CODEOWNERS'] }],
        ['somebody who does not deploy', by({ deployers: ['omar'] }), { signer: 'not-deployer' }],
      ],
      fails: [
        ['nobody did', () => ({ attestation: null, who: null, evidence: null, proposed: null })],
        ['somebody who may not', same, { by: ['omar'] }],
        ['nobody of a team', same, { by: ['@acme/ops'] }],
        ['nobody of the owners', by({ owners: ['omar'] }), { by: [{ codeowners: 'docs/' }] }],
        ['who deploys', by({ deployers: ['ada'] }), { signer: 'not-deployer' }],
        ['a bot', by({ login: 'renovate[bot]', deployers: ['omar'] }), { signer: 'not-deployer' }],
        ['a name that is no login', by({ login: null, deployers: ['omar'] }), { signer: 'not-deployer' }],
      ],
      alike: [
        ['it does not apply, with a reason', but({ result: 'not-applicable', note: 'No database.' })],
        ['who deploys, where nobody asks for another', by({ deployers: ['ada'] })],
      ],
    },
    fresh: {
      passes: [['two weeks old', same]],
      fails: [['31 days old', but({ on: '2026-05-15' })]],
      alike: [['on its last day', but({ on: '2026-05-16' })]],
    },
    evidence: {
      passes: [
        ['a link', same],
        ['a file that is there', but(log, there)],
        ['the file that was attested', but({ ...log, sha256: digest }, { ...there, sha256: digest })],
      ],
      fails: [
        ['none', withNothing()],
        ['a file that is not there', but(log, { ...there, found: 'nothing' })],
        ['one outside', but(log, { ...there, found: 'outside' })],
        ['another file', but({ ...log, sha256: digest }, { ...there, sha256: other })],
        ['a folder in its place', but({ ...log, sha256: digest }, { ...there, found: 'other' })],
      ],
      alike: [
        ['none where it does not apply', withNothing({ result: 'not-applicable', note: 'No database.' })],
        ['a folder', but({ evidence: 'docs' }, { path: 'docs', found: 'other', sha256: null })],
      ],
    },
  },
})
