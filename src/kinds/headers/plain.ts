import type { ConnectQuestion, RequestQuestion } from '../../check/question.ts'
import { addressesOf } from '../../probe/addresses.ts'
import { ProbeError } from '../../probe/error.ts'
import { isHangUp, isProxied } from '../../probe/http.ts'
import { pause } from '../../probe/pause.ts'
import { connectTcp, isFiltered, isMissingIpv6 } from '../../probe/tcp.ts'
import type { Answer, Plain } from './observation.ts'
import type { PlainQuestions } from './questions.ts'
import { type Asking, answerOf, type Walker } from './walk.ts'

/** After this share of the timeout without an answer a connection alone is tried, for the rest of it. */
const knockShare = 0.5

/**
 * How the page answers over plain http; a port that is closed is an answer.
 * @throws ProbeError where there is none
 */
export async function observePlain(questions: PlainQuestions, walker: Walker): Promise<Plain> {
  const asked = questions.page.url
  const knock = knockLater(questions.port, walker.asking)
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
    const mayBeFiltered = error.rule === 'http/timeout' && !isProxied(walker.asking.world.net, asked)
    if (mayBeFiltered && (await knock.isFiltered())) return { outcome: 'closed', asked, how: 'filtered' }
    throw error
  } finally {
    knock.end()
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

/** Tells a port that is filtered from a server that accepts and never answers. Only what was seen to be filtered is. */
function knockLater({ host, port }: ConnectQuestion, { world, timeoutMs }: Asking) {
  const answered = new AbortController()
  const limitMs = timeoutMs * (1 - knockShare)
  const knock = async (): Promise<boolean> => {
    await pause(timeoutMs * knockShare, answered.signal)
    if (answered.signal.aborted) return false
    const found = await addressesOf(world.net, host, limitMs)
    if ('fault' in found) return false
    const connections = await Promise.all(
      found.addresses.map(async (address) => ({ address, connection: await connectTcp(address, port, limitMs) })),
    )
    for (const { connection } of connections) if (connection.state === 'open') connection.socket.destroy()
    const seen = connections.filter(({ address, connection }) => !isMissingIpv6(address, connection))
    return seen.length > 0 && seen.every(({ connection }) => isFiltered(connection) || connection.state === 'refused')
  }
  const knocking = knock()
  return { isFiltered: () => knocking, end: () => answered.abort() }
}
