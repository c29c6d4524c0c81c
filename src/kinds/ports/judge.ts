import type { Draft, Judgement } from '../../check/kind.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Observation, PortState, SeenPort } from './observation.ts'
import type { Config } from './schema.ts'

type Address = Observation['addresses'][number]

/** Judges the ports of every address; pure. */
export function judge({ host, addresses }: Observation, config: Config): Judgement {
  const hasRoute = (one: Address): boolean => one.states.some(({ state }) => state !== 'no-ipv6')
  const probed = addresses.filter(hasRoute)
  if (probed.length === 0) {
    const message = `There is no route to ${host}`
    const observed = bounded(addresses.map(({ address }) => address).join(', '))
    return {
      findings: [{ rule: 'ports/no-route', message, expected: 'a route to the host', observed, inconclusive: true }],
    }
  }
  const judged = probed.map((one) => judgeAddress(host, one, config))
  const enough = config.addresses === 'any' && judged.some((faults) => faults.length === 0)
  const faults = judged
    .flat()
    .map(({ draft, isForgiven }) => (enough && isForgiven ? { ...draft, level: 'warning' as const } : draft))
  const notes = probed.map((one): Draft => {
    const states = one.states.map(({ port, state }) => `${port} ${words[state]}`).join(', ')
    return {
      rule: 'ports/seen',
      level: 'info',
      message: `Ports of ${at(host, one)}`,
      expected: 'for information',
      observed: states,
    }
  })
  const skipped = addresses
    .filter((one) => !hasRoute(one))
    .map((one): Draft => {
      const message = `${at(host, one)} was not looked at: there is no route to IPv6 from here`
      return {
        rule: 'ports/skipped-address',
        level: 'info',
        message,
        expected: 'every address judged',
        observed: 'skipped',
      }
    })
  return { findings: [...faults, ...notes, ...skipped] }
}

const words: Readonly<Record<PortState, string>> = {
  open: 'open',
  closed: 'closed (refused)',
  filtered: 'filtered (no answer)',
  'held-back': 'held back by this machine',
  'no-route': 'no route',
  'no-ipv6': 'no route to IPv6',
}

/** `isForgiven`: where another address is as it should be, and that is enough. A port that may be exposed never is. */
interface Fault {
  readonly draft: Draft
  readonly isForgiven: boolean
}

function judgeAddress(host: string, one: Address, { open = [], closed = [] }: Config): Fault[] {
  const place = at(host, one)
  const faults: Fault[] = []
  for (const seen of one.states) {
    const mustBeClosed = closed.includes(seen.port)
    if (seen.state === 'no-route' || seen.state === 'no-ipv6' || seen.state === 'held-back') {
      const why = seen.state === 'held-back' ? 'This machine lets nothing out' : 'There is no route'
      const draft: Draft = {
        rule: 'ports/no-route',
        message: `${why} to port ${seen.port} of ${place}`,
        expected: 'an answer',
        observed: words[seen.state],
        inconclusive: true,
      }
      faults.push({ draft, isForgiven: !mustBeClosed })
    } else if (open.includes(seen.port) && seen.state !== 'open') {
      const message = `Port ${seen.port} of ${place} is not open`
      const draft: Draft = { rule: 'ports/open', message, expected: 'open', observed: words[seen.state] }
      faults.push({ draft, isForgiven: true })
    } else if (mustBeClosed && seen.state === 'open') {
      const draft: Draft = {
        rule: 'ports/closed',
        message: `Port ${seen.port} of ${place} is open`,
        expected: 'closed (refused) or filtered (no answer)',
        observed: 'open',
      }
      faults.push({ draft, isForgiven: false })
    }
  }
  const answers = ({ state }: SeenPort): boolean => state === 'open' || state === 'closed'
  if (faults.length === 0 && ![...one.states, ...one.witnesses].some(answers)) {
    const asked = [...one.states, ...one.witnesses].map(({ port }) => port).join(', ')
    const draft: Draft = {
      rule: 'ports/silent',
      message: `Nothing at all answers on ${place}, so its closed ports prove nothing`,
      expected: 'at least one port that is open or refuses',
      observed: `no answer on ${asked}`,
      inconclusive: true,
    }
    faults.push({ draft, isForgiven: true })
  }
  return faults
}

function at(host: string, { address }: Address): string {
  return host === address ? host : `${host} (${address})`
}
