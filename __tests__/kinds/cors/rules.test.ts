import type { Grant, Observation } from '../../../src/kinds/cors/observation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const shop = 'https://www.shop.example'
const stranger = 'https://x123.example'

function grant(origin: string, over: Partial<Grant> = {}): Grant {
  return {
    origin,
    request: 'GET',
    method: 'GET',
    status: 200,
    allowOrigin: null,
    allowCredentials: null,
    allowMethods: [],
    allowHeaders: [],
    maxAge: null,
    allowPrivateNetwork: null,
    vary: ['origin'],
    cacheControl: [],
    ...over,
  }
}

/** An API that grants the shop and nobody else. */
const good: Observation = {
  url: 'https://api.shop.example/',
  foreign: [
    { probe: { origin: stranger, mistake: 'any origin is accepted', stranger: true }, grants: [grant(stranger)] },
  ],
  allowed: [
    {
      origin: shop,
      grants: [
        grant(shop, { allowOrigin: shop }),
        grant(shop, { request: 'OPTIONS', status: 204, allowOrigin: shop, allowMethods: ['GET'], maxAge: '600' }),
      ],
    },
  ],
}

/** Changes what every request of a foreign origin is granted. */
const toForeign =
  (over: Partial<Grant>) =>
  (seen: Observation): Observation => ({
    ...seen,
    foreign: seen.foreign.map((one) => ({ ...one, grants: one.grants.map((each) => ({ ...each, ...over })) })),
  })

/** Changes what every request of an allowed origin is granted. */
const toAllowed =
  (over: Partial<Grant>) =>
  (seen: Observation): Observation => ({
    ...seen,
    allowed: seen.allowed.map((one) => ({ ...one, grants: one.grants.map((each) => ({ ...each, ...over })) })),
  })

const same = (seen: Observation): Observation => seen

ruleCases({
  kind: 'cors',
  good,
  config: { allowed: [shop] },
  rules: {
    'unexpected-status': {
      passes: [['200', same]],
      fails: [['the address is not there', toForeign({ status: 404 })]],
      alike: [['an API that wants a login first', toForeign({ status: 401 })]],
    },
    reflect: {
      passes: [['only the shop is granted', same]],
      fails: [
        ['a stranger is granted, with credentials', toForeign({ allowOrigin: stranger, allowCredentials: 'true' })],
      ],
      alike: [['a public API grants everybody by a star', toForeign({ allowOrigin: '*' })]],
    },
    'star-cred': {
      passes: [['no star', same]],
      fails: [['a star beside credentials', toAllowed({ allowOrigin: '*', allowCredentials: 'true' })]],
      alike: [['a star alone', toAllowed({ allowOrigin: '*' })]],
    },
    vary: {
      passes: [['Vary: Origin', same]],
      fails: [['no Vary on the answer to a stranger', toForeign({ vary: ['accept'] })]],
      alike: [['no Vary on an answer that no cache keeps', toForeign({ vary: [], cacheControl: ['no-store'] })]],
    },
    expected: {
      passes: [['the shop is granted', same]],
      fails: [['another origin is granted', toAllowed({ allowOrigin: 'https://shop.example' })]],
      alike: [['everybody is granted, and no credentials are sent', toAllowed({ allowOrigin: '*' })]],
    },
    'credentials-value': {
      passes: [['true', toAllowed({ allowCredentials: 'true' })]],
      fails: [['True, as Python writes it', toAllowed({ allowCredentials: 'True' })]],
      alike: [['no such header', same]],
    },
    'max-age': {
      passes: [['ten minutes', same]],
      fails: [
        ['a duration in words', toAllowed({ maxAge: '10m' })],
        ['sent twice', toAllowed({ maxAge: '600, 600' })],
        ['absent', toAllowed({ maxAge: null })],
        ['no preflight was granted', toAllowed({ allowOrigin: null })],
      ],
      alike: [
        ['0, as nobody shall remember it', toAllowed({ maxAge: '0' })],
        ['absent for a foreign origin', toForeign({ maxAge: null })],
      ],
    },
    'private-network': {
      passes: [['nothing of it', same]],
      fails: [['for a stranger', toForeign({ request: 'OPTIONS', allowOrigin: '*', allowPrivateNetwork: 'true' })]],
      alike: [
        ['for the shop', toAllowed({ allowPrivateNetwork: 'true' })],
        ['for a stranger who is not granted anything', toForeign({ allowPrivateNetwork: 'true' })],
        ['another value', toForeign({ allowOrigin: '*', allowPrivateNetwork: 'false' })],
      ],
    },
  },
})
