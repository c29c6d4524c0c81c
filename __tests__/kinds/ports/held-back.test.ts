import { spawnSync } from 'node:child_process'
import { afterAll, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.ts'
import { withPrograms } from '../../support/packages.ts'
import { entry, Project } from '../../support/program.ts'

const site = '203.0.113.9'
/** Runs the gate in a network of its own, in which a host listens on both ports and a route of this machine prohibits one. */
const inside = `
const { execFileSync, spawn } = require('node:child_process')
const { createServer } = require('node:net')
const ip = (text) => execFileSync('ip', text.split(' '))
ip('link set lo up')
ip('addr add ${site}/32 dev lo')
ip('rule add pref 10 lookup local')
ip('rule add pref 1 dport 5432 type prohibit')
ip('rule del pref 0')
const listening = [443, 5432].map((port) => new Promise((done) => createServer(() => {}).listen(port, '${site}', done)))
Promise.all(listening).then(() => {
  spawn(process.execPath, [process.argv[1], 'run', '--format', 'json'], { stdio: 'inherit' }).on('exit', process.exit)
})
`
const mayUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0

withPrograms(['unshare', 'ip'], 'a port that this machine lets nothing out to', () => {
  const project = new Project()
  afterAll(() => project.remove())

  const run = (ports: string) => {
    project.write(
      '.github/readiness.yml',
      `version: 1\nenvironments: { production: { url: "https://${site}" } }\nsections:\n  - title: S\n    items:\n      - { id: db, title: T, ports: { host: ${site}, ${ports} } }\n`,
    )
    const { stdout } = spawnSync('unshare', ['-rn', process.execPath, '-e', inside, entry], { cwd: project.path })
    const report: Report = JSON.parse(stdout.toString('utf8'))
    const [check] = report.items[0]?.checks ?? []
    return [check?.status, check?.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)]
  }

  ;(mayUnshare ? test : test.skip).each([
    ['is not closed', 'open: [443], closed: [5432]', 'error', ['ports/no-route']],
    ['is not shut either', 'open: [443, 5432]', 'error', ['ports/no-route']],
    ['is not told of others', 'open: [443], closed: [6379]', 'passed', []],
  ])('%s', (_, ports, status, rules) => {
    expect(run(ports)).toEqual([status, rules])
  })
})
