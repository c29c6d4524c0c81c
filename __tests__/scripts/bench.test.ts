import { expect, test } from '@jest/globals'
import { mixedItems } from '../../bench/mixed.ts'
import { startPeers } from '../../bench/peers.ts'
import { gate, Project } from '../support/program.ts'

test('the mixed items of the bench are asked and pass, so that what it measures is their work', async () => {
  const peers = await startPeers()
  const project = new Project(mixedItems(20, peers))
  try {
    const { report } = await gate(project, ['--config', 'readiness.yml'])
    expect(report.items.filter(({ status }) => status !== 'passed')).toEqual([])
    expect(report.counts.passed).toBe(20)
  } finally {
    project.remove()
    peers.close()
  }
})
