import type { Observation, PortState } from '../../../src/kinds/ports/observation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

type Change = (seen: Observation) => Observation
const same: Change = (seen) => seen
/** What the ports of the one address are. */
const ports =
  (states: Readonly<Record<number, PortState>>, witnesses: Readonly<Record<number, PortState>> = {}): Change =>
  (seen) => {
    const list = (of: Readonly<Record<number, PortState>>) =>
      Object.entries(of).map(([port, state]) => ({ port: Number(port), state }))
    return { ...seen, addresses: [{ address: '192.0.2.1', states: list(states), witnesses: list(witnesses) }] }
  }
/** A second address, of IPv6, with this state of 443. */
const second =
  (state: PortState): Change =>
  (seen) => ({
    ...seen,
    addresses: [...seen.addresses, { address: '2001:db8::1', states: [{ port: 443, state }], witnesses: [] }],
  })

ruleCases<'ports', Observation>({
  kind: 'ports',
  good: {
    host: 'shop.test',
    addresses: [
      {
        address: '192.0.2.1',
        states: [
          { port: 443, state: 'open' },
          { port: 5432, state: 'closed' },
        ],
        witnesses: [],
      },
    ],
  },
  config: { host: 'shop.test', open: [443], closed: [5432] },
  rules: {
    open: {
      passes: [['open', same]],
      fails: [['refused', ports({ 443: 'closed', 5432: 'closed' })]],
      alike: [
        ['another port is closed, which nobody asks about', ports({ 443: 'open', 5432: 'closed', 80: 'closed' })],
      ],
    },
    closed: {
      passes: [['refused', same]],
      fails: [['open', ports({ 443: 'open', 5432: 'open' })]],
      alike: [['filtered, which is closed too', ports({ 443: 'open', 5432: 'filtered' })]],
    },
    silent: {
      passes: [['one answers', same]],
      fails: [
        [
          'nothing answers at all',
          ports({ 5432: 'filtered' }, { 443: 'filtered', 80: 'filtered' }),
          { open: undefined },
        ],
      ],
      alike: [['a port of the web answers', ports({ 5432: 'filtered' }, { 443: 'open' }), { open: undefined }]],
    },
    dns: { shownIn: '__tests__/kinds/ports/ports.test.ts' },
    'no-route': {
      passes: [['a route', same]],
      fails: [
        ['none', ports({ 443: 'no-route', 5432: 'no-route' })],
        ['one that this machine holds back', ports({ 443: 'open', 5432: 'held-back' })],
      ],
      alike: [['no answer, which is one of a firewall', ports({ 443: 'open', 5432: 'filtered' })]],
    },
    target: { shownIn: '__tests__/kinds/ports/ports.test.ts' },
    seen: {
      passes: [['there was no route to look', ports({ 443: 'no-ipv6', 5432: 'no-ipv6' })]],
      fails: [['what was seen is told', same]],
      alike: [
        [
          'nothing was seen on IPv6 alone',
          (seen) => ({ ...second('no-ipv6')(seen), addresses: second('no-ipv6')(seen).addresses.slice(1) }),
        ],
      ],
    },
    'skipped-address': {
      passes: [['every address was seen', same]],
      fails: [['no route to IPv6', second('no-ipv6')]],
      alike: [['IPv6 that refuses', second('closed')]],
    },
  },
})
