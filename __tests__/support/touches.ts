import { matchesGlob } from 'node:path'
import type { World } from '../../src/check/kind.ts'
import { type Question, questionsIn } from '../../src/check/question.ts'
import { ProbeError } from '../../src/probe/error.ts'
import type { MaskingPlace } from '../../src/probe/masking-place.ts'
import { ignoredCommand, trackedCommand } from '../../src/probe/tracked.ts'
import { kindOf, type TestWorldOptions, testWorld } from './world.ts'

/** Something that was really touched, as the other side saw it. */
export interface Touched {
  readonly action: Question['action']
  /** `GET https://host/path`, `host:port`, `A name`, a path, or an argument list as JSON. */
  readonly target: string
}

/** A place that writes down what is looked at and run. */
function recording(place: MaskingPlace, touched: Touched[]): MaskingPlace {
  const noting =
    <Rest extends unknown[], Result>(look: (path: string, ...rest: Rest) => Result) =>
    (path: string, ...rest: Rest): Result => {
      touched.push({ action: 'read', target: path })
      return look(path, ...rest)
    }
  return {
    name: place.name,
    confined: place.confined,
    stat: noting(place.stat),
    find: noting(place.find),
    read: noting(place.read),
    glob: noting(place.glob),
    sha256: noting(place.sha256),
    verify: noting(place.verify),
    tracked: (path) => {
      touched.push({ action: 'run', target: JSON.stringify(trackedCommand(path)) })
      return place.tracked(path)
    },
    ignored: (path) => {
      touched.push({ action: 'run', target: JSON.stringify(ignoredCommand(path)) })
      return place.ignored(path)
    },
    run: (argv, options) => {
      touched.push({ action: 'run', target: JSON.stringify(argv) })
      return place.run(argv, options)
    },
  }
}

export interface Watched {
  /** What was planned. */
  readonly planned: readonly Question[]
  /** Files and commands that the observation touched; what a server saw is added by who runs it. */
  readonly touched: Touched[]
}

/** Plans and observes one check as the gate does, and writes down what it touches in places. */
export async function watch(kindName: string, text: unknown, options: TestWorldOptions = {}): Promise<Watched> {
  const kind = kindOf(kindName)
  const config = kind.schema.parse(text)
  const plain = testWorld(options)
  const touched: Touched[] = []
  const world: World = { ...plain, place: async (on) => recording(await plain.place(on), touched) }
  try {
    const asked = kind.questions(config, world)
    // What could not be asked was touched all the same.
    await kind.observe(asked, config, world).catch((error: unknown) => {
      if (!(error instanceof ProbeError)) throw error
    })
    return { planned: questionsIn(asked), touched }
  } finally {
    await plain.net.close()
  }
}

/**
 * What was touched and not planned: neither one of the questions, as often as they say, nor within the bound of what
 * only an answer can name.
 */
export function unplanned({ planned, touched }: Watched): string[] {
  const left = new Map<Question, number>(planned.map((question) => [question, allowance(question)]))
  const beyond: string[] = []
  const budgets = new Map<string, number>()
  for (const question of planned) {
    if ('later' in question) budgets.set(question.action, (budgets.get(question.action) ?? 0) + question.atMost)
  }
  for (const one of touched) {
    const question = planned.find((candidate) => (left.get(candidate) ?? 0) > 0 && covers(candidate, one))
    if (question) {
      // A file is one question however often it is looked at.
      if (question.action !== 'read') left.set(question, (left.get(question) ?? 0) - 1)
      continue
    }
    const budget = budgets.get(one.action) ?? 0
    if (budget > 0) budgets.set(one.action, budget - 1)
    else beyond.push(`${one.action} ${one.target}`)
  }
  return beyond
}

function allowance(question: Question): number {
  return ('times' in question ? question.times : undefined) ?? 1
}

function covers(question: Question, { action, target }: Touched): boolean {
  if (question.action !== action || 'later' in question) return false
  switch (question.action) {
    case 'request':
      return target === `${question.method} ${question.url}`
    case 'connect':
      return target === `${question.host}:${question.port}` || target === `${question.port}`
    case 'resolve':
      return target === `${question.type} ${question.name}`
    case 'read':
      return question.paths.some((path) => path === target || matchesGlob(target, path))
    case 'run':
      return typeof question.command === 'string'
        ? target.includes(JSON.stringify(question.command).slice(1, -1))
        : target === JSON.stringify(question.command)
    case 'variables':
    case 'ask':
      return false
  }
}
