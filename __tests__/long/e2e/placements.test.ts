import { expect, test } from '@jest/globals'
import { formats } from '../../../src/report/render.ts'
import { action, readiness } from '../../support/program.ts'
import { randomOf } from '../../support/random.ts'
import { leaksIn, placed, placementsOf } from '../../support/secrets/placing.ts'
import { answers } from '../../support/secrets/positions/answers.ts'
import { checklists } from '../../support/secrets/positions/checklists.ts'
import { mistakes } from '../../support/secrets/positions/mistakes.ts'
import { files, programs } from '../../support/secrets/positions/others.ts'

/** Takes long: a process for every placement of a secret and every format. */

const random = randomOf(12)
/** A part of all positions, of each kind some. */
const some = [answers, files, programs].flatMap((positions) =>
  placementsOf(positions, 1, random).filter((_, index) => index % 4 === 0),
)

test('no part of a secret comes out of the command line, in any format', async () => {
  const outputs: Record<string, string> = {}
  await placed(some, async (project, env) => {
    for (const format of formats) {
      const more = format === 'json' ? ['--report-directory', 'reports'] : []
      const { code, stdout, stderr } = await readiness(['run', '--format', format, ...more], project.path, env)
      expect(code).toBe(1)
      Object.assign(outputs, { [format]: stdout, [`progress beside ${format}`]: stderr })
    }
    outputs.report = project.read('reports/report.json') + project.read('reports/summary.md')
    const plan = await readiness(['check'], project.path, env)
    expect(plan.code).toBe(0)
    outputs.plan = plan.stdout + plan.stderr
  })
  expect(leaksIn(outputs, some)).toEqual([])
})

test('nor out of the Action', async () => {
  await placed(some, async (project, env) => {
    const { code, stdout, stderr, summary, outputs } = await action(project, {}, env)
    expect(code).toBe(1)
    const log = stdout.replace(/^::add-mask::.*$/gm, '')
    const written = project.read('.runner/readiness/report.json') + project.read('.runner/readiness/summary.md')
    expect(leaksIn({ log, stderr, summary, written, outputs: JSON.stringify(outputs) }, some)).toEqual([])
  })
})

test.each(placementsOf(checklists, 1, random).map((placement) => [placement.name, placement] as const))(
  'nor out of a plan: %s',
  async (_name, placement) => {
    await placed([placement], async (project, env) => {
      const { stdout, stderr } = await readiness(['check'], project.path, env)
      expect(leaksIn({ plan: stdout + stderr }, [placement], 6)).toEqual([])
    })
  },
)

test('nor out of a checklist that is wrong, by either door', async () => {
  const wrong = placementsOf(mistakes, 1, random)
  await placed(wrong, async (project, env) => {
    const outputs: Record<string, string> = {}
    for (const command of ['run', 'check']) {
      const { code, stdout, stderr } = await readiness([command], project.path, env)
      expect(code).toBe(2)
      outputs[command] = stdout + stderr
    }
    const { stdout, stderr, summary } = await action(project, {}, env)
    outputs.action = stdout.replace(/^::add-mask::.*$/gm, '') + stderr + summary
    expect(leaksIn(outputs, wrong, 6)).toEqual([])
  })
})
