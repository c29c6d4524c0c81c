import type { ConnectQuestion, RequestQuestion } from '../../check/question.ts'
import { addressesOf } from '../../probe/addresses.ts'
import { ProbeError } from '../../probe/error.ts'
import { isHangUp } from '../../probe/http.ts'
import { connectTcp } from '../../probe/tcp.ts'
import type { Answer, Plain } from './observation.ts'
import type { PlainQuestions } from './questions.ts'
import { type Asking, answerOf, type Walker } from './walk.ts'

/** What of the timeout is spent on a connection alone, after it has passed without an answer. */
const connectShare = 0.15

/**
 * How the page answers over plain http; a port that is closed is an answer.
 * @throws ProbeError where there is none
 */
export async function observePlain(questions: PlainQuestions, walker: Walker): Promise<Plain> {
  const asked = questions.page.url
  try {
    const [{ walk }, probe] = await Promise.all([walker.walk(questions.page), keptOf(questions.kept, walker)])
    return { outcome: 'answered', asked, walk, probe }
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    if (error.url !== undefined && !error.url.startsWith('http:')) throw error
    if (error.rule === 'http/unreachable' && error.observed === 'refused') {
      return { outcome: 'closed', asked, how: 'refused' }
    }
    if (isHangUp(error) && (await hangsUp(questions.again, walker))) return { outcome: 'closed', asked, how: 'hung up' }
    if (error.rule === 'http/timeout' && !(await connects(questions.port, walker.asking))) {
      return { outcome: 'closed', asked, how: 'filtered' }
    }
    throw error
  }
}

async function keptOf(question: RequestQuestion | null, walker: Walker): Promise<Answer | null> {
  return question && answerOf(await walker.ask(question))
}

/** A server that is told to close (as `return 444` of nginx) does so each time; one that fails may do so once. */
async function hangsUp(question: RequestQuestion, walker: Walker): Promise<boolean> {
  try {
    await walker.ask(question, 2)
    return false
  } catch (error) {
    if (error instanceof ProbeError) return isHangUp(error)
    throw error
  }
}

/** Whether a port accepts connections: told apart from a server that accepts and never answers. */
async function connects({ host, port }: ConnectQuestion, { world, timeoutMs }: Asking): Promise<boolean> {
  const limitMs = timeoutMs * connectShare
  const found = await addressesOf(world.net, host, limitMs)
  const addresses = 'fault' in found ? [] : found.addresses
  const connections = await Promise.all(addresses.map((address) => connectTcp(address, port, limitMs)))
  for (const connection of connections) if (connection.state === 'open') connection.socket.destroy()
  return connections.some(({ state }) => state === 'open')
}
