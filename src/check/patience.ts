import { ProbeError } from '../probe/error.ts'
import type { World } from './kind.ts'

/** What of its timeout a check still has once one of its questions has had no answer in time. */
const grace = 0.1

/** The world of one attempt, whose time can be over. */
export interface PatientWorld {
  readonly world: World
  /** To be called when nothing is asked any more. */
  readonly end: () => void
}

/**
 * A target that lets the timeout of one question pass is not asked one question after another for as long again: soon
 * after, all that the check still waits for has no answer either. So a check takes little longer than its timeout
 * however many questions it has, and a target that answers is asked them all.
 */
export function withPatience(world: World, timeoutMs: number): PatientWorld {
  const own = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let giveUp: (late: ProbeError) => void = () => {}
  const over = new Promise<never>((_, fail) => {
    giveUp = fail
  })
  over.catch(() => {})
  const isLate = (error: unknown): error is ProbeError => error instanceof ProbeError && error.rule === 'http/timeout'
  const ask: World['ask'] = async (question, observe) => {
    try {
      return await Promise.race([world.ask(question, observe), over])
    } catch (error) {
      if (isLate(error)) {
        timer ??= setTimeout(() => {
          own.abort()
          giveUp(error)
        }, timeoutMs * grace)
      }
      throw error
    }
  }
  return {
    world: { ...world, ask, signal: AbortSignal.any([world.signal, own.signal]) },
    end: () => clearTimeout(timer),
  }
}
