import { describe, expect, test } from '@jest/globals'
import { readNpmAudit, readPipAudit } from '../../../src/formats/results/audits.ts'
import { goodResults } from '../../support/results.ts'

describe('npm audit', () => {
  const good = JSON.parse(goodResults['npm-audit'])

  test('counts packages by severity', () => {
    const { counts, named, looked } = readNpmAudit(good)
    expect([Object.fromEntries(counts), named.get('moderate'), looked.count]).toEqual([{ moderate: 1 }, ['tar'], 30])
  })

  test('believes the larger of list and total', () => {
    const vulnerabilities = { ...good.metadata.vulnerabilities, critical: 2 }
    expect(readNpmAudit({ ...good, metadata: { ...good.metadata, vulnerabilities } }).counts.get('critical')).toBe(2)
  })

  test('of npm 6 and pnpm counts advisories', () => {
    const advisories = { 1: { severity: 'high', module_name: 'tar' }, 2: { severity: 'high', module_name: 'ws' } }
    const metadata = { vulnerabilities: { high: 2 }, dependencies: 7, totalDependencies: 7 }
    const { counts, named, looked } = readNpmAudit({ advisories, metadata })
    expect([counts.get('high'), named.get('high'), looked.count]).toEqual([2, ['tar', 'ws'], 7])
  })

  test('that could not ask says so', () => {
    const { unfinished, looked } = readNpmAudit({ error: { code: 'ENOLOCK', summary: 'no lock file' } })
    expect([unfinished, looked.count]).toEqual([expect.stringContaining('ENOLOCK'), 0])
  })

  test('refuses a severity that npm does not have, and a file without the number of packages', () => {
    expect(() => readNpmAudit({ ...good, vulnerabilities: { x: { severity: 'medium' } } })).toThrow()
    expect(() => readNpmAudit({ auditReportVersion: 2, metadata: {} })).toThrow()
  })
})

describe('pip-audit', () => {
  const vulns = [{ id: 'PYSEC-2026-1', fix_versions: ['5.2.2'], aliases: [], description: 'x' }]

  test('looks past what it skipped', () => {
    const { counts, looked } = readPipAudit(JSON.parse(goodResults['pip-audit']))
    expect([counts.size, looked.count]).toEqual([0, 1])
  })

  test.each([
    ['as a map', { dependencies: [{ name: 'django', version: '5.2.1', vulns }], fixes: [] }],
    ['as a list', [{ name: 'django', version: '5.2.1', vulns }]],
  ])('%s', (_, data) => {
    const { counts, named } = readPipAudit(data)
    expect([counts.get('vulnerability'), named.get('vulnerability')]).toEqual([1, ['PYSEC-2026-1 (django 5.2.1)']])
  })

  test('refuses a package without a list', () => {
    expect(() => readPipAudit({ dependencies: [{ name: 'django' }] })).toThrow()
  })
})
