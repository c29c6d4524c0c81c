import { expect, test } from '@jest/globals'
import { calendar } from '../../../src/report/html/calendar.ts'
import { attribute, read, textOf } from '../../support/page.ts'
import { aCheck, anItem, anItemThat, aReport } from '../../support/report.ts'

const attestation = { by: 'omar', on: '2026-08-01', result: 'done', evidence: null, note: null, commit: null } as const
const certificates = [{ host: 'shop.test:443', issuer: 'Root', validUntil: '2027-02-10T08:00:00.000Z' }]
const report = aReport([
  anItem({ id: 'tls', checks: [aCheck({ certificates })] }),
  anItem({ id: 'tls-again', checks: [aCheck({ certificates })] }),
  anItem({ id: 'trained', attestation: { ...attestation, validUntil: '2026-11-20' } }),
  anItemThat('waived'),
])
const page = read(`<main>${calendar(report).text}</main>`)

test('tells what ends when, the next first, a certificate once', () => {
  const rows = page.elements
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      row.childNodes
        .map(textOf)
        .filter((text) => text.trim() !== '')
        .join(' | '),
    )
  expect(rows.slice(1)).toEqual([
    '2026-11-20 | over for 3 days | attestation | omar | trained',
    '2026-12-01 | 8 days left | waiver | approved by rina | waived',
    '2027-02-10 | 79 days left | certificate | shop.test:443, issued by Root | tls',
  ])
})

test('draws each with the shape of its kind, and with what it is', () => {
  const marks = page.elements.filter((one) => attribute(one, 'class')?.startsWith('mark'))
  expect(marks.map((one) => [one.tagName, attribute(one, 'class')])).toEqual([
    ['circle', 'mark over'],
    ['rect', 'mark soon'],
    ['path', 'mark '],
  ])
  const label = attribute(
    page.elements.find(({ tagName }) => tagName === 'svg'),
    'aria-label',
  )
  expect(label).toBe('3 ends on a line of days: 1 are over, the next is on 2026-12-01')
})

test('keeps to the line whatever a certificate claims', () => {
  const far = [{ host: 'a', issuer: 'b', validUntil: '9999-12-31T23:59:59.000Z' }]
  const { text } = calendar(aReport([anItem({ checks: [aCheck({ certificates: far })] })]))
  expect(text).not.toContain('NaN')
  expect(text.match(/<text /g)?.length).toBeLessThan(25)
})

test('is nothing where nothing ends', () => {
  expect(calendar(aReport([anItem()])).isEmpty).toBe(true)
})
