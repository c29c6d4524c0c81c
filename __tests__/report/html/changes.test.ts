import { expect, test } from '@jest/globals'
import { changes, drift } from '../../../src/report/html/changes.ts'
import { aFinding, aReport } from '../../support/report.ts'

const repository = { url: 'https://github.test/a/b', ref: 'c0ffee', directory: '' }

test('what weakens stands first and says so', () => {
  const change = { change: 'loosened', item: 'a', from: '<1', to: '2' } as const
  const { text } = changes(
    aReport([], {
      gateChanges: [
        { ...change, weakens: false, item: null },
        { ...change, weakens: true },
      ],
    }),
  )
  expect(text).toBe(
    '<ul>\n<li><strong>Weakens:</strong> asks for less <code>a</code>: <code>&lt;1</code> → <code>2</code></li>\n<li>asks for less: <code>&lt;1</code> → <code>2</code></li>\n</ul>',
  )
})

test('how the gate was chosen is told also where nothing changes', () => {
  expect(changes(aReport([], { notes: ['From the `head`.'] })).text).toBe('<p>From the <code>head</code>.</p>\n')
  expect(changes(aReport([])).isEmpty).toBe(true)
})

test('differences of the document have their place, linked', () => {
  const finding = aFinding({ rule: 'document/box-without-item', message: 'a box', location: { file: 'L.md', line: 2 } })
  const { text } = drift(aReport([], { repository, document: { path: 'L.md', drift: [finding] } }))
  expect(text).toContain('<a href="https://github.test/a/b/blob/c0ffee/L.md?plain=1#L2" rel="noreferrer">L.md:2</a>')
  expect(text).toContain('a box')
  expect(drift(aReport([])).isEmpty).toBe(true)
})
