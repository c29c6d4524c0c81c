import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { err } from '../../probe/standard.ts'
import { endWith } from '../../run/exit.ts'
import { namesCommit, toOutputs, writeOutput } from '../../run/outputs.ts'
import { perform } from '../../run/perform.ts'
import { stderrProgress } from '../../run/progress.ts'
import { toSettings } from '../../run/settings.ts'
import { exitCodeOf } from '../../verdict/verdict.ts'
import { parse } from '../arguments.ts'
import { writeProject } from './project.ts'
import { startShop } from './shop.ts'

/** `readiness demo`: starts a small shop on loopback and runs the real gate against it. */
export async function demoCommand(args: readonly string[]): Promise<void> {
  const { values } = parse(args, 'demo')
  const outputs = toOutputs(values)
  const healthy = values.healthy === true
  const directory = mkdtempSync(join(tmpdir(), 'readiness-demo-'))
  const shop = await startShop(healthy)
  try {
    writeProject(directory, shop, healthy)
    const progress = stderrProgress()
    const settings = toSettings({})
    const result = await perform(settings, {
      cwd: directory,
      env: {},
      progress,
      namesCommit: namesCommit(outputs),
      tellsConversation: outputs.look.verbose === true,
    })
    progress.end()
    await writeOutput(result, outputs)
    if (outputs.format === 'text' && !healthy) {
      err.write('\nThis shop was started with mistakes on purpose. See it without them: readiness demo --healthy\n')
    }
    endWith(exitCodeOf(result.report.verdict, 'error'))
  } finally {
    await shop.close()
    rmSync(directory, { recursive: true, force: true })
  }
}
