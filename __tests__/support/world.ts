import { usualKeys } from '../../src/check/key-types.ts'
import type { AnyCheckKind, Scene, World } from '../../src/check/kind.ts'
import type { People } from '../../src/check/people.ts'
import { describeQuestion, questionsIn } from '../../src/check/question.ts'
import { runCheck } from '../../src/check/run.ts'
import { allKinds } from '../../src/kinds/index.ts'
import type { CheckResult } from '../../src/model/report.ts'
import { Questions } from '../../src/probe/ask.ts'
import { registerEnv } from '../../src/probe/env-secrets.ts'
import type { Api } from '../../src/probe/github-api.ts'
import { createNet, type NetOptions } from '../../src/probe/net.ts'
import { createPlaces } from '../../src/probe/places.ts'
import type { ServerConfig } from '../../src/probe/server.ts'
import { createRedactor, type Redactor } from '../../src/secrecy/redactor.ts'
import { directory } from './directory.ts'

export interface TestWorldOptions extends Partial<Scene> {
  readonly root?: string
  readonly servers?: Readonly<Record<string, ServerConfig>>
  readonly signal?: AbortSignal
  readonly net?: Partial<NetOptions>
  /** Share these to see that the same question is asked once. */
  readonly questions?: Questions
  readonly redact?: Redactor
  /** The API of the platform that hosts the repository. */
  readonly platform?: Api
  readonly people?: Partial<People>
}

/** A platform that nobody can ask. */
const nobody: People = {
  deployers: [],
  authorOf: async () => undefined,
  isMember: () => Promise.reject(new Error('no platform')),
  ownersOf: () => Promise.reject(new Error('no platform')),
}

let made: string | undefined
/** A checkout without a file, of no repository. */
function nowhere(): string {
  made ??= directory()
  return made
}

export function testWorld(options: TestWorldOptions = {}): World {
  const { root, servers, net: netOptions, questions = new Questions(), platform: api, ...scene } = options
  const redact = options.redact ?? createRedactor()
  // As the reader of a checklist does.
  const { envContent } = options.environment ?? {}
  if (envContent !== undefined) registerEnv(redact, envContent)
  const signal = options.signal ?? new AbortController().signal
  const net = createNet({ userAgent: 'readiness-gate/test', concurrency: 20, ...netOptions })
  const places = createPlaces({ root: root ?? nowhere(), servers: servers ?? {}, net, redact, signal })
  return {
    now: new Date(),
    environment: { name: 'production' },
    keys: usualKeys,
    stacks: () => [],
    timeoutMs: 30_000,
    item: { id: 'item', title: 'Item' },
    attestationMs: 90 * 86_400_000,
    allowStateChanges: false,
    run: { id: '1', sha: async () => '0'.repeat(40) },
    mayReceiveSecrets: () => true,
    net,
    ask: (question, observe) => questions.ask(question, observe),
    place: (on) => places(on ?? scene.on),
    platform: async () => api ?? null,
    redact,
    signal,
    ...scene,
    people: { ...nobody, ...options.people },
  }
}

const kinds = await allKinds()

/** The kind of this name. */
export function kindOf(name: string): AnyCheckKind {
  const kind = kinds.find((one) => one.kind === name)
  if (!kind) throw new Error(`no kind ${name}`)
  return kind
}

/** Runs one check as the gate does: schema, observe, judge, mask. Throws where the schema refuses the text. */
export async function check(kindName: string, text: unknown, options: TestWorldOptions = {}): Promise<CheckResult> {
  const kind = kindOf(kindName)
  const config = kind.schema.parse(text)
  const world = testWorld(options)
  try {
    const anew = (): World => {
      const questions = new Questions()
      return { ...world, ask: (question, observe) => questions.ask(question, observe) }
    }
    return world.redact.maskDeep((await runCheck(kind, config, (again) => (again ? anew() : world))).result)
  } finally {
    await world.net.close()
  }
}

/** What `readiness check` prints for one check, a line each. */
export function planned(kindName: string, text: unknown, options: Partial<Scene> = {}): string[] {
  const kind = kindOf(kindName)
  const questions = kind.questions(kind.schema.parse(text), testWorld(options))
  return questionsIn(questions).map((question) => describeQuestion(question))
}

/** Rule ids at a level, sorted, for assertions on exactly what was found. */
export function rulesAt(result: CheckResult, level = 'error'): string[] {
  return [
    ...new Set(result.findings.filter((finding) => finding.level === level).map((finding) => finding.rule)),
  ].sort()
}
