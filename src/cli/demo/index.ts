import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigurationError } from '../../checklist/problems.ts'
import type { Problem } from '../../model/problem.ts'
import { type Format, formats, render } from '../../report/render.ts'
import { endWith } from '../../run/context.ts'
import { stderrProgress } from '../../run/progress.ts'
import { oneOf, parse, toSettings } from '../../run/settings.ts'
import { exitCodeOf } from '../../verdict/verdict.ts'
import { colored, emit, perform } from '../run.ts'
import { writeProject } from './project.ts'
import { startShop } from './shop.ts'

const options = { healthy: { type: 'boolean' }, format: { type: 'string' }, output: { type: 'string' } } as const

/** `readiness demo`: starts a small shop on loopback and runs the real gate against it. */
export async function demoCommand(args: readonly string[]): Promise<void> {
  const { values } = parse(args, options)
  const problems: Problem[] = []
  const format: Format = oneOf('format', values.format, formats, problems) ?? 'text'
  if (problems.length > 0) throw new ConfigurationError(problems)
  const healthy = values.healthy === true
  const directory = mkdtempSync(join(tmpdir(), 'readiness-demo-'))
  const shop = await startShop(healthy)
  try {
    writeProject(directory, shop, healthy)
    const progress = stderrProgress()
    const result = await perform(toSettings({}), directory, {}, progress)
    progress.end()
    emit(render(result, format, values.output === undefined && colored()), values.output)
    if (format === 'text' && !healthy) {
      process.stderr.write(
        '\nThis shop was started with mistakes on purpose. See it without them: readiness demo --healthy\n',
      )
    }
    endWith(exitCodeOf(result.report.verdict, 'error'))
  } finally {
    await shop.close()
    rmSync(directory, { recursive: true, force: true })
  }
}
