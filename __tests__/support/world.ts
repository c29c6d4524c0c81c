import type { AnyCheckKind, Scene, World } from '../../src/checks/define.ts'
import { kinds } from '../../src/checks/index.ts'
import { runCheck } from '../../src/checks/run.ts'
import { Questions } from '../../src/probe/ask.ts'
import { ProbeError } from '../../src/probe/error.ts'
import { localPlace } from '../../src/probe/local.ts'
import { createNet, type NetOptions } from '../../src/probe/net.ts'
import { createRedactor } from '../../src/redact.ts'
import type { CheckResult } from '../../src/report/model.ts'

export interface TestWorldOptions extends Partial<Scene> {
  readonly root?: string
  readonly net?: Partial<NetOptions>
  /** Share these to see that the same question is asked once. */
  readonly questions?: Questions
}

export function testWorld(options: TestWorldOptions = {}): World {
  const { root, net: netOptions, questions = new Questions(), ...scene } = options
  const net = createNet({ userAgent: 'readiness-gate/test', concurrency: 20, ...netOptions })
  return {
    now: new Date(),
    environment: { name: 'production' },
    stacks: [],
    timeoutMs: 5000,
    item: { id: 'item', title: 'Item' },
    attestationMs: 90 * 86_400_000,
    allowStateChanges: false,
    run: { id: '1', sha: '0'.repeat(40) },
    net,
    ask: (question, observe, askOptions) => questions.ask(question, observe, askOptions),
    place: async (on) => {
      if (on !== undefined && on !== 'checkout') throw new Error(`no server ${on} in this test`)
      return localPlace(root ?? process.cwd(), async () => {
        throw new ProbeError('gate/internal', 'no commands in this test', { expected: '', observed: '' })
      })
    },
    redact: createRedactor(),
    signal: new AbortController().signal,
    ...scene,
  }
}

/** Runs one check as the gate does: schema, observe, judge. Throws where the schema refuses the text. */
export async function check(kindName: string, text: unknown, options: TestWorldOptions = {}): Promise<CheckResult> {
  const kind = kinds.find((one) => one.kind === kindName) as AnyCheckKind
  const config = kind.schema.parse(text)
  const world = testWorld(options)
  try {
    return (await runCheck(kind, config, () => world)).result
  } finally {
    await world.net.close()
  }
}

/** Rule ids at a level, sorted, for assertions on exactly what was found. */
export function rulesAt(result: CheckResult, level = 'error'): string[] {
  return [
    ...new Set(result.findings.filter((finding) => finding.level === level).map((finding) => finding.rule)),
  ].sort()
}
