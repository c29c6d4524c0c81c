import { expect, test } from '@jest/globals'
import { findingMarkup } from '../../../src/report/html/finding.ts'
import { read, textOf } from '../../support/page.ts'
import { aFinding, aReport } from '../../support/report.ts'

const report = aReport([], { repository: { url: 'https://github.test/a/b', ref: 'c0ffee', directory: '' } })

test('says what was expected and observed, where, and how to mend it', () => {
  const finding = aFinding({ message: 'No `x`', location: { file: 'a.env', line: 3 } })
  const { text } = findingMarkup(report, [finding])
  expect(
    read(text)
      .elements.filter(({ tagName }) => /^d[td]$/.test(tagName))
      .map(textOf),
  ).toEqual([...['Expected', 'Strict-Transport-Security', 'Observed', 'absent', 'Where', 'a.env:3', 'Fix', 'Send it.']])
  expect(text).toContain('No <code>x</code>')
  expect(text).toContain('href="https://github.test/a/b/blob/c0ffee/a.env#L3"')
  expect(text).toContain(`href="${finding.docs}"`)
})

test('a warning says that it is one', () => {
  expect(findingMarkup(report, [aFinding({ level: 'warning', message: 'Weak' })]).text).toContain(
    '<strong>Warning:</strong> Weak',
  )
})

test('a note has nothing to mend', () => {
  const { text } = findingMarkup(report, [aFinding({ level: 'info', fix: 'Nothing to do.' })])
  expect(text).toContain('<strong>Note:</strong> The header is missing')
  expect(text).not.toMatch(/<dl>|Nothing to do/)
})

test('a row without a text is left out', () => {
  expect(findingMarkup(report, [aFinding({ expected: '', observed: '', fix: '' })]).text).toContain('<dl></dl>')
})

test('of faults that are alike the others have their places, folded', () => {
  const at = (line: number) => aFinding({ location: { file: 'a.env', line } })
  const { text } = findingMarkup(report, [at(1), at(2), aFinding({ message: 'elsewhere' })])
  expect(text).toContain('The header is missing and 2 more like it')
  const others = read(text).elements.filter(({ tagName }) => tagName === 'li')
  expect(others.map(textOf)).toEqual(['a.env:2', 'elsewhere'])
})

test('one that is waived says so', () => {
  expect(findingMarkup(report, [aFinding({ waived: true })]).text).toContain(
    'class="finding waived"><p><strong>Waived:',
  )
})
