import { createInterface } from 'node:readline'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import { err } from '../probe/standard.ts'
import { logText } from '../report/escape.ts'

/** A person at a terminal. */
export interface Terminal {
  /** @throws ConfigurationError where they leave without an answer */
  ask(question: string): Promise<string>
  say(text: string): void
  close(): void
}

/** The terminal that this program was started from; null where nobody can be asked. */
export function terminalHere(): Terminal | null {
  if (!process.stdin.isTTY || !err.isTTY) return null
  const reader = createInterface({ input: process.stdin, output: process.stderr, terminal: true })
  // Lines may come before they are asked for.
  const lines: string[] = []
  let waiting: ((line: string | null) => void) | undefined
  let isOver = false
  const hand = (line: string | null): void => {
    const wants = waiting
    waiting = undefined
    if (wants) wants(line)
    else if (line !== null) lines.push(line)
  }
  reader.on('line', hand)
  reader.on('close', () => {
    isOver = true
    hand(null)
  })
  const next = (): Promise<string | null> =>
    new Promise((done) => {
      const known = lines.shift()
      if (known !== undefined || isOver) return done(known ?? null)
      waiting = done
    })
  return {
    ask: async (question) => {
      reader.setPrompt(`${logText(question)} `)
      reader.prompt()
      const line = await next()
      if (line === null) throw new ConfigurationError([problem('there was no answer', 'nothing was written')])
      return line.trim()
    },
    say: (text) => {
      err.write(`${logText(text)}\n`)
    },
    close: () => reader.close(),
  }
}

/** What is asked for where an option was left out: the question by its option. */
export type Wanted = Readonly<Record<string, string>>

/** How often a question is put to somebody who says nothing. */
const mostTimes = 3

/**
 * The answers to what was left out.
 * @param given what was said already, by option
 * @throws ConfigurationError that names every option that is missing, where nobody can be asked or nobody answers
 */
export async function complete<Given extends Readonly<Record<string, string | undefined>>>(
  given: Given,
  wanted: Wanted,
  terminal: Terminal | null,
): Promise<Given> {
  const missing = Object.entries(wanted).filter(([name]) => given[name] === undefined)
  const answers: Record<string, string> = {}
  if (terminal === null) refuseMissing(missing)
  else
    for (const [name, question] of missing) {
      const answer = await insist(terminal, question)
      if (answer === '') refuseMissing([[name, question]])
      answers[name] = answer
    }
  return { ...given, ...answers }
}

async function insist(terminal: Terminal, question: string): Promise<string> {
  for (let time = 1; ; time++) {
    const answer = await terminal.ask(question)
    if (answer !== '' || time === mostTimes) return answer
  }
}

function refuseMissing(missing: readonly (readonly [name: string, question: string])[]): void {
  if (missing.length === 0) return
  throw new ConfigurationError(missing.map(([name, question]) => problem(`--${name} is missing`, question)))
}
