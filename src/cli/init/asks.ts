import { ConfigurationError, problem } from '../../checklist/problems.ts'
import type { Told } from '../../init/told.ts'
import { quotedWord } from '../../secrecy/shape.ts'
import type { Terminal } from '../ask.ts'

/** How often a question is put to somebody whose answer is none. */
const mostTimes = 3
/** Said in place of what is offered. */
const nothing = '-'

interface Question {
  readonly text: string
  /** What Enter stands for, or null. */
  readonly offered: string | null
  /** Why an answer is none, or null. */
  readonly fault: (answer: string) => string | null
}

/** What is known before somebody is asked, and which questions have a use. */
export interface Known {
  readonly told: Told
  readonly found: Told
  /** Whether items of the list ask a server. */
  readonly wantsServer: boolean
}

/** The answers of a person to what no file tells; what was told already is not asked. */
export async function askedOf(terminal: Terminal, { told, found, wantsServer }: Known): Promise<Told> {
  const url =
    told.url ??
    (await answered(terminal, { text: 'What is the address of production', offered: found.url, fault: faultOfUrl }))
  const envFile =
    told.envFile ??
    (await answered(terminal, { text: 'Which env file does it read', offered: found.envFile, fault: () => null }))
  const ssh =
    told.ssh ??
    (wantsServer
      ? await answered(terminal, {
          text: 'Some items look at its server. How is it reached by ssh, as user@host',
          offered: null,
          fault: faultOfAccount,
        })
      : null)
  return { url, envFile, ssh }
}

/** Whether somebody says yes; Enter is no. */
export async function agreed(terminal: Terminal, question: string): Promise<boolean> {
  return /^y(?:es)?$/i.test(await terminal.ask(`${question} (y/N)?`))
}

/** A name that somebody gives; Enter is the one that is offered. */
export async function nameOf(terminal: Terminal, question: string, offered: string | null): Promise<string | null> {
  return answered(terminal, { text: question, offered, fault: () => null })
}

async function answered(terminal: Terminal, { text, offered, fault }: Question): Promise<string | null> {
  const usual = offered === null ? 'Enter: none' : `Enter: ${offered}, ${nothing}: none`
  for (let time = 1; ; time++) {
    const said = await terminal.ask(`${text} (${usual})?`)
    const answer = said === nothing ? null : said === '' ? offered : said
    const wrong = answer === null ? null : fault(answer)
    if (wrong === null) return answer
    if (time === mostTimes) throw new ConfigurationError([problem(wrong, 'nothing was written')])
    terminal.say(wrong)
  }
}

/** Why a text is no address of a site, or null. */
export function faultOfUrl(text: string): string | null {
  const url = URL.parse(text)
  const isSite = (url?.protocol === 'https:' || url?.protocol === 'http:') && url.search === '' && url.hash === ''
  if (url !== null && `${url.username}${url.password}` !== '')
    return 'the address holds a login, which would be copied into the checklist: give it without'
  return isSite ? null : `${quotedWord(text)} is no address such as https://shop.example.com`
}

/** Why a text is no account on a machine, or null. */
export function faultOfAccount(text: string): string | null {
  return /^[A-Za-z_][\w.-]*@[\w.:[\]-]+$/.test(text) ? null : `${quotedWord(text)} is not user@host`
}
