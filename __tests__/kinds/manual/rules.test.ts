import type { Attestation } from '../../../src/model/attestation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const said: Attestation = {
  item: 'item',
  by: 'Ada',
  on: '2026-06-01',
  evidence: 'https://wiki.shop.test/drill',
  result: 'done',
}
const same = (seen: Attestation | null): Attestation | null => seen
const but =
  (over: Partial<Attestation>) =>
  (_: Attestation | null): Attestation => ({ ...said, ...over })

ruleCases<'manual', Attestation | null>({
  kind: 'manual',
  good: said,
  config: { how: 'Restore a backup.', 'valid-for': '30d', evidence: 'required' },
  rules: {
    attested: {
      passes: [['somebody attested it', same]],
      fails: [['nobody did', () => null]],
      alike: [['it does not apply, with a reason', but({ result: 'not-applicable', note: 'No database.' })]],
    },
    fresh: {
      passes: [['two weeks old', same]],
      fails: [['31 days old', but({ on: '2026-05-15' })]],
      alike: [['on its last day', but({ on: '2026-05-16' })]],
    },
    evidence: {
      passes: [['a link', same]],
      fails: [['none', () => ({ item: 'item', by: 'Ada', on: '2026-06-01', result: 'done' })]],
      alike: [
        [
          'none where it does not apply',
          () => ({ item: 'item', by: 'Ada', on: '2026-06-01', result: 'not-applicable', note: 'No database.' }),
        ],
      ],
    },
  },
})
