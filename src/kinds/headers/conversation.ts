import { answerText } from '../../check/exchange.ts'
import type { Exchange } from '../../model/exchange.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Answer, Observation } from './observation.ts'

/** The page with the redirects that led to it, and what plain http answered. */
export function conversation({ walk, plain }: Observation): Exchange[] {
  const over = plain?.outcome === 'answered' ? plain.walk.hops : []
  const closed = plain?.outcome === 'closed' ? [{ asked: `GET ${bounded(plain.asked, 500)}`, answered: plain.how }] : []
  return [...[...walk.hops, ...over].map(ofAnswer), ...closed]
}

function ofAnswer({ url, status, headers }: Answer): Exchange {
  return { asked: `GET ${bounded(url, 500)}`, answered: answerText({ status, headers }) }
}
