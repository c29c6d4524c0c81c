import { describe, expect, test } from '@jest/globals'
import { whole } from '../../../src/report/summary/detail.ts'
import { metPart } from '../../../src/report/summary/met.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport } from '../../support/report.ts'

const attestation = {
  by: 'rina',
  on: '2026-11-01',
  result: 'done' as const,
  validUntil: '2027-01-30',
  evidence: 'OPS-7',
  note: null,
  commit: null,
}

test('items that passed by section, with the progress of each, folded; skipped ones apart', () => {
  const items = [
    anItem({
      id: 'a',
      title: 'A',
      section: 'One',
      checks: [aCheck({ kind: 'env' }), aCheck({ kind: 'env' }), aCheck({ kind: 'tls' })],
    }),
    anItemThat('failed', { section: 'One' }),
    anItemThat('failed', { section: 'Two' }),
    anItemThat('skipped', { section: 'Three' }),
  ]
  expect(metPart(aReport(items), whole)).toBe(
    '### ✅ Passed: 1 of 4 items\n\n<details><summary>By section</summary>\n\n#### One: 1 of 2 passed\n\n- **A** `a`: env, tls\n\n</details>\n\n<details><summary>⏭️ 1 item skipped</summary>\n\n- **Title skipped** `skipped`: reason skipped\n\n</details>',
  )
  expect(metPart(aReport(items), { ...whole, met: 'sections' })).toContain('- One: 1 of 2 passed\n- Two: 0 of 1 passed')
  expect(metPart(aReport(items), { ...whole, met: 'nothing' })).toBe('')
  expect(metPart(aReport([anItemThat('failed')]), whole)).toBe('')
})

describe('who attested', () => {
  const repository = { url: 'https://github.com/o/r', ref: 'c0ffee', directory: '' }
  const said = (over: object, findings = [] as ReturnType<typeof aFinding>[]): string =>
    metPart(
      aReport([anItem({ attestation: { ...attestation, ...over }, checks: [aCheck({ findings })] })], { repository }),
      whole,
    )

  test.each([
    [{}, 'attested by rina on 2026-11-01, counts until 2027-01-30 (68 days left), evidence: `OPS-7`'],
    [{ result: 'not-applicable', evidence: null }, 'said to be not applicable by rina on 2026-11-01, counts until'],
    [{ environment: 'staging' }, '(68 days left) in staging'],
    [{ evidence: 'https://wiki.test/a' }, 'evidence: [`https://wiki.test/a`](https://wiki.test/a)'],
    [
      { evidence: 'docs/drill.md' },
      'evidence: [`docs/drill.md`](https://github.com/o/r/blob/c0ffee/docs/drill.md?plain=1)',
    ],
    [{ evidence: '../x.md' }, 'evidence: `../x.md`'],
  ])('%j', (over, words) => {
    expect(said(over)).toContain(words)
  })

  test('with what is to be known of it', () => {
    expect(said({}, [aFinding({ level: 'info', message: 'It ends soon' })])).toContain('<br>It ends soon')
  })
})
