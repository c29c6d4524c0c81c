import { now } from '../probe/clock.ts'
import { ProbeError } from '../probe/error.ts'
import { limitTime } from '../probe/time-limit.ts'
import type { World } from './kind.ts'

/** What of its timeout a check still has once one of its questions has had no answer in time. */
const grace = 0.1

/** An answer is slow that takes so much of the timeout; so many in a row are all that a check waits for. */
const slowShare = 0.8
const mostSlow = 3

/** The world of one attempt, whose time can be over. */
export interface PatientWorld {
  readonly world: World
  /** To be called when nothing is asked any more. */
  readonly end: () => void
}

/**
 * A target that lets the timeout of one question pass is not asked one question after another for as long again: soon
 * after, all that the check still waits for has no answer either. The same holds for one that answers each time just
 * before the timeout. So a check takes little longer than its timeout, or than three of them, however many questions it
 * has, and a target that answers well within it is asked them all.
 */
export function withPatience(world: World, timeoutMs: number): PatientWorld {
  const own = new AbortController()
  let endLimit: (() => void) | undefined
  let slow = 0
  let giveUp: (late: ProbeError) => void = () => {}
  const over = new Promise<never>((_, fail) => {
    giveUp = fail
  })
  over.catch(() => {})
  const endSoon = (late: ProbeError): void => {
    endLimit ??= limitTime(timeoutMs * grace, () => {
      own.abort()
      giveUp(late)
    })
  }
  const isLate = (error: unknown): error is ProbeError => error instanceof ProbeError && error.rule === 'http/timeout'
  const ask: World['ask'] = async (question, observe) => {
    const begun = now()
    try {
      const answer = await Promise.race([world.ask(question, observe), over])
      const timed = timedOf(answer)
      // Neither a turn that was waited for nor an answer that somebody else waited for was slow here.
      if (timed) slow = Math.min(timed.timeMs, now() - begun) >= timeoutMs * slowShare ? slow + 1 : 0
      if (timed && slow >= mostSlow) endSoon(tooSlow(timed.url, timeoutMs))
      return answer
    } catch (error) {
      if (isLate(error)) endSoon(error)
      throw error
    }
  }
  return {
    world: { ...world, ask, signal: AbortSignal.any([world.signal, own.signal]) },
    end: () => endLimit?.(),
  }
}

/** An answer that tells how long the target itself took for it. */
interface Timed {
  readonly url: string
  readonly timeMs: number
}

function timedOf(answer: unknown): Timed | null {
  const isTimed = answer !== null && typeof answer === 'object' && 'timeMs' in answer && 'url' in answer
  return isTimed ? (answer as Timed) : null
}

function tooSlow(url: string, timeoutMs: number): ProbeError {
  return new ProbeError('http/timeout', `${new URL(url).host} answers too slowly to be asked everything`, {
    expected: 'answers well within the timeout',
    observed: `${mostSlow} answers one after another that took most of ${Math.round(timeoutMs)} ms each`,
    url,
  })
}
