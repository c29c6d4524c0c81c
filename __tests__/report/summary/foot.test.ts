import { expect, test } from '@jest/globals'
import { provenance, signOffPart } from '../../../src/report/summary/foot.ts'
import { aReport } from '../../support/report.ts'

test('where the result comes from', () => {
  const checklist = { path: 'list.yml', ref: 'c0ffee'.repeat(7), sha256: 'ab'.repeat(32), source: 'base' } as const
  const repository = { url: 'https://github.com/o/r', ref: 'beef', directory: '' }
  const report = aReport([], { checklist, repository, phase: 'pre-deploy', envFiles: ['.env', '.env.production'] })
  expect(provenance(report)).toBe(
    `<sub>target \`https://shop.test\` · environment production · pre-deploy · checklist [\`list.yml\`](https://github.com/o/r/blob/${'c0ffee'.repeat(7)}/list.yml) at \`c0ffeec0ffee\` of the base · sha256 \`abababababab\` · env file \`.env\`, \`.env.production\` · 2026-11-23 10:00 UTC, 10 ms · readiness-gate 1.0.0</sub>`,
  )
})

test('what is not known is not named', () => {
  expect(provenance(aReport([], { url: null, environment: null }))).toBe(
    '<sub>checklist `.github/readiness.yml` · 2026-11-23 10:00 UTC, 10 ms · readiness-gate 1.0.0</sub>',
  )
})

test('who signed it off, or nothing', () => {
  const signOff = {
    by: 'Ann',
    commit: 'c0ffee',
    at: '2026-11-26T10:00:00.000Z',
    verdict: 'ready',
    sha256: 'd1',
  } as const
  expect(signOffPart(aReport([], { signOff }))).toMatch(/^✍️ \*\*Signed off by Ann\*\* · 2026-11-26 10:00 UTC · /)
  expect(signOffPart(aReport([]))).toBe('')
})
