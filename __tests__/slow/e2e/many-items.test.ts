import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Used, usedBy } from '../../../bench/measure.ts'
import { mixedItems } from '../../../bench/mixed.ts'
import { type Peers, startPeers } from '../../../bench/peers.ts'
import { Project } from '../../support/program.ts'

const entry = resolve(process.env.READINESS_ENTRY ?? 'dist/index.js')
let peers: Peers

beforeAll(async () => {
  peers = await startPeers()
})
afterAll(() => peers.close())

/** What a run of so many items uses, all of which pass. */
async function used(count: number): Promise<Used> {
  const project = new Project(mixedItems(count, peers))
  try {
    const argv = [entry, 'run', '--config', 'readiness.yml', '--format', 'json']
    const env = { PATH: process.env.PATH, HOME: project.path }
    return await usedBy({ name: `${count} items`, argv, cwd: project.path }, env)
  } finally {
    project.remove()
  }
}

test('5,000 items of mixed kinds against a hundred hosts stay small, and time grows with the items', async () => {
  const [few, half, many] = [await used(1250), await used(2500), await used(5000)]
  expect(many.peak).toBeLessThan(300)
  // In proportion it is two and four; quadratic would be four and sixteen.
  expect(half.cpu / few.cpu).toBeLessThan(3)
  expect(many.cpu / few.cpu).toBeLessThan(6)
})
