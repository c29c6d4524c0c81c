import { expect, test } from '@jest/globals'
import { formats, render } from '../../src/report/render.ts'
import { anItemThat, aReport } from '../support/report.ts'

const report = aReport([anItemThat('failed')])
const onFailure = [{ title: 'Rollback Plan', text: 'go back' }]

test.each([
  ['text', /^\nProduction Readiness Gate/],
  ['json', /^\{\n/],
  ['markdown', /^## ❌ Not ready[\s\S]*### Rollback Plan/],
  ['junit', /^<\?xml/],
  ['sarif', /"\$schema"/],
  ['html', /^<!doctype html>/],
  ['badge', /"schemaVersion": 1/],
])('as %s', async (format, start) => {
  const known = formats.find((one) => one === format)
  expect(known && (await render({ report, onFailure }, known))).toMatch(start)
})

test('these are all', () => {
  expect(formats).toEqual(['text', 'json', 'markdown', 'junit', 'sarif', 'html', 'badge'])
})

test('colours come only where they are asked for', async () => {
  expect(await render({ report, onFailure, look: { color: true } }, 'text')).toContain('\u001b[')
  for (const format of formats) expect(await render({ report, onFailure }, format)).not.toContain('\u001b')
})
