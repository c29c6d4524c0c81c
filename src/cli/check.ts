import type { AnyCheckKind, Scene } from '../check/kind.ts'
import { describeQuestion, questionsIn } from '../check/question.ts'
import { ConfigurationError } from '../checklist/problems.ts'
import { readChecklist } from '../checklist/read.ts'
import { sceneOf } from '../checklist/scene.ts'
import { readEvent } from '../github/event.ts'
import { hostedRun } from '../github/hosted.ts'
import { ProbeError } from '../probe/error.ts'
import { out } from '../probe/standard.ts'
import { logText } from '../report/escape.ts'
import { count } from '../report/words.ts'
import { runFacts } from '../run/context.ts'
import { endWith } from '../run/exit.ts'
import { withWhatIsHere } from '../run/no-checklist.ts'
import { toSettings } from '../run/settings.ts'
import { workingDirectory } from '../run/working-directory.ts'
import { cleanText } from '../secrecy/clean.ts'
import { skipReasons } from '../verdict/select.ts'
import { parse, refusePositionals } from './arguments.ts'
import { refuseOptionsFrom } from './node-options.ts'

/** `readiness check`: validates everything and prints what a run would touch, without touching anything. */
export async function checkCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args, 'check')
  refusePositionals('check', positionals)
  const settings = toSettings(values)
  refuseOptionsFrom(settings.envFiles)
  const cwd = workingDirectory(process.cwd(), settings)
  const now = new Date()
  const event = await readEvent(process.env)
  const facts = runFacts(process.env, cwd, async () => event, hostedRun(event, process.env))
  const run = {
    ...facts,
    sha: async () => (await facts.sha()) ?? noCommit,
    // What only the platform tells stands for itself, so that the list can be looked at anywhere.
    more: async () => {
      const known = await facts.more?.()
      return {
        'head-sha': known?.['head-sha'] ?? noCommit,
        number: known?.number ?? '0',
        actor: known?.actor ?? 'actor',
        url: known?.url ?? 'https://github.com/owner/repository/actions/runs/0',
      }
    },
  }
  const { checklist, redact } = await readChecklist({
    ...settings,
    cwd,
    env: process.env,
    run,
    now,
    needsNoSecret: true,
  }).catch(async (error: unknown) => {
    if (!(error instanceof ConfigurationError)) throw error
    throw await withWhatIsHere(error, settings, cwd)
  })
  const skips = skipReasons(checklist.items, settings)
  const show = (text: string): string => logText(cleanText(redact.mask(text)), '      ')
  const lines = [
    `${checklist.path} is valid: ${count(checklist.items.length, 'item')} for ${checklist.environment.name}`,
    '',
  ]
  for (const item of checklist.items) {
    const skip = skips.get(item.id)
    lines.push(`${show(item.title)} (${item.id}${item.required ? '' : ', optional'})`)
    if (skip) lines.push(`    skipped: ${show(skip)}`)
    const unset = checklist.setAside.get(item.id)
    if (unset) {
      const why = unset.secrets.length > 0 ? `${unset.secrets.join(', ')} is not set` : `${unset.envFile} is not there`
      lines.push(`    ${unset.kinds.join(', ')}: not shown, ${show(why)} here`)
    }
    const scene = sceneOf(checklist, item, { now, allowStateChanges: settings.allowStateChanges, run })
    for (const { kind, config } of unset ? [] : item.checks) {
      for (const line of planned(kind, config, scene, redact.mask)) lines.push(`    ${kind.kind}: ${show(line)}`)
    }
    if (item.needs.length > 0) lines.push(`    needs: ${item.needs.join(', ')}`)
  }
  out.write(`${lines.join('\n')}\n`)
  endWith(0)
}

const noCommit = '0'.repeat(40)

/** What a check would touch, a line each; or why it could not ask. */
function planned(kind: AnyCheckKind, config: unknown, scene: Scene, mask: (text: string) => string): string[] {
  try {
    return questionsIn(kind.questions(config, scene)).map((question) => describeQuestion(question, mask))
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return [`cannot be asked: ${error.message} (expected ${error.expected})`]
  }
}
