import { type Family, type Found, type NotJudged, notJudged } from '../../../check/lint/rule.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import type { Grant, Observation } from '../observation.ts'

function granted(grant: Grant): string {
  const credentials =
    grant.allowCredentials === null ? '' : `, Access-Control-Allow-Credentials: ${grant.allowCredentials}`
  return bounded(`Access-Control-Allow-Origin: ${grant.allowOrigin ?? 'absent'}${credentials}`)
}

function asked(grant: Grant): string {
  return grant.request === 'GET' ? 'GET' : `the preflight for ${grant.method}`
}

/** The origin that was sent comes back: with credentials an error, without a warning. */
export function reflect({ page: seen }: Seen): readonly Found[] {
  const found = seen.foreign.flatMap(({ probe, grants }) => {
    const accepting = grants.filter((grant) => grant.allowOrigin === probe.origin)
    const worst = accepting.find((grant) => grant.allowCredentials === 'true') ?? accepting[0]
    return worst ? [{ probe, accepting, worst, withLogin: worst.allowCredentials === 'true' }] : []
  })
  const any = found.find(({ probe }) => probe.stranger)
  const implied = (withLogin: boolean): boolean => any !== undefined && (any.withLogin || !withLogin)
  return found
    .filter((one) => one === any || !implied(one.withLogin))
    .map(
      ({ probe, accepting, worst, withLogin }): Found => ({
        ...(withLogin ? {} : { level: 'warning' as const }),
        message: `A foreign origin is accepted${withLogin ? ' with credentials' : ''}: ${probe.mistake}`,
        expected: 'no grant for a foreign origin',
        observed: bounded(`${accepting.map(asked).join(' and ')} with Origin ${probe.origin}: ${granted(worst)}`),
        url: seen.url,
      }),
    )
}

function all(seen: Observation): Grant[] {
  return [...seen.foreign, ...seen.allowed].flatMap(({ grants }) => grants)
}

/** Every origin beside credentials. */
export function starCred({ page: seen }: Seen): readonly Found[] {
  const grant = all(seen).find((one) => one.allowOrigin === '*' && one.allowCredentials === 'true')
  if (!grant) return []
  return [
    {
      message: 'Every origin is allowed beside credentials, which browsers refuse',
      expected: 'named origins, or no credentials',
      observed: `${asked(grant)}: ${granted(grant)}`,
      url: seen.url,
    },
  ]
}

/** The grant depends on the origin, and a shared cache that may keep the answer is not told so. */
export function vary({ page: seen }: Seen): readonly Found[] {
  const gets = all(seen).filter((grant) => grant.request === 'GET')
  if (new Set(gets.map((grant) => grant.allowOrigin)).size < 2) return []
  const silent = gets.find(
    (grant) =>
      !grant.vary.includes('origin') &&
      !grant.vary.includes('*') &&
      !grant.cacheControl.some((one) => one === 'no-store' || one === 'private'),
  )
  if (!silent) return []
  return [
    {
      message: 'The answer depends on the origin, and caches are not told',
      expected: 'Vary: Origin',
      observed: bounded(`Vary: ${silent.vary.join(', ') || 'absent'} with Origin ${silent.origin}`),
      url: seen.url,
    },
  ]
}

/** As a browser decides whether the allowed origin may use the API (Fetch sections 3.2.5 and 4.8). */
export function expected({ page: seen, headers, credentials }: Seen): readonly Found[] {
  const own = new URL(seen.url).origin
  return seen.allowed.flatMap(({ origin, grants }): Found[] => {
    if (origin === own) {
      return [
        {
          level: 'info',
          message: `${origin} is the origin of the API itself, so no grant is needed`,
          expected: 'an origin of its own',
          observed: 'the same origin',
          url: seen.url,
        },
      ]
    }
    return grants.flatMap((grant) =>
      refusals(grant, headers, credentials).map(({ why, expected: wanted, observed }) => ({
        message: `${asked(grant)} with Origin ${origin} is refused by browsers: ${why}`.replace(/^the/, 'The'),
        expected: wanted,
        observed: bounded(observed),
        url: seen.url,
      })),
    )
  })
}

interface Refused {
  readonly why: string
  readonly expected: string
  readonly observed: string
}

function refusals(grant: Grant, headers: readonly string[], credentials: boolean): readonly Refused[] {
  const found: Refused[] = []
  const { origin, allowOrigin, allowMethods, allowHeaders, method } = grant
  const wild = allowOrigin === '*' && !credentials
  if (allowOrigin !== origin && !wild) {
    const why = allowOrigin === '*' ? 'credentials need the origin itself' : 'the origin is not granted'
    found.push({ why, expected: `Access-Control-Allow-Origin: ${origin}`, observed: granted(grant) })
  }
  if (credentials && grant.allowCredentials !== 'true') {
    found.push({
      why: 'credentials are not granted',
      expected: 'Access-Control-Allow-Credentials: true',
      observed: granted(grant),
    })
  }
  if (grant.request === 'GET') return found
  if (grant.status < 200 || grant.status > 299) {
    found.push({ why: 'a preflight must answer 2xx', expected: '200 or 204', observed: `status ${grant.status}` })
  }
  const anyMethod = allowMethods.includes('*') && !credentials
  if (!['GET', 'HEAD', 'POST'].includes(method) && !allowMethods.includes(method) && !anyMethod) {
    found.push({
      why: 'the method is not granted',
      expected: `Access-Control-Allow-Methods with ${method}`,
      observed: allowMethods.join(', ') || 'absent',
    })
  }
  const missing = headers.filter((header) => {
    const name = header.toLowerCase()
    const anyHeader = allowHeaders.includes('*') && !credentials && name !== 'authorization'
    return !allowHeaders.includes(name) && !anyHeader
  })
  if (missing.length > 0) {
    found.push({
      why: 'headers are not granted',
      expected: `Access-Control-Allow-Headers with ${missing.join(', ')}`,
      observed: allowHeaders.join(', ') || 'absent',
    })
  }
  return found
}

/** Any other value than `true`, also in another case, is as good as none. */
function credentialsValue({ page }: Seen): readonly Found[] {
  const grant = all(page).find(({ allowCredentials }) => allowCredentials !== null && allowCredentials !== 'true')
  if (!grant) return []
  return [
    {
      message: 'Access-Control-Allow-Credentials has a value that browsers ignore',
      expected: 'true',
      observed: bounded(`${asked(grant)} with Origin ${grant.origin}: ${grant.allowCredentials}`),
      url: page.url,
    },
  ]
}

/** Browsers ask before every request of their own again where they may not remember the answer. */
function maxAge({ page }: Seen): readonly Found[] | NotJudged {
  const preflights = page.allowed.flatMap(({ grants }) => grants).filter(({ request }) => request === 'OPTIONS')
  const granted = preflights.filter(({ origin, allowOrigin }) => allowOrigin === origin || allowOrigin === '*')
  if (granted.length === 0) return notJudged('no preflight of an allowed origin was granted')
  const wrong = granted.find((grant) => grant.maxAge === null || !/^\d{1,10}$/.test(grant.maxAge))
  if (!wrong) return []
  const isAbsent = wrong.maxAge === null
  return [
    {
      ...(isAbsent ? { unlessNamed: 'info' as const } : {}),
      message: isAbsent
        ? 'Browsers remember a preflight for five seconds only'
        : 'Access-Control-Max-Age is no number of seconds, so browsers ignore it',
      expected: 'seconds, such as 7200, which Chrome keeps at most',
      observed: bounded(`${asked(wrong)} with Origin ${wrong.origin}: ${wrong.maxAge ?? 'absent'}`),
      url: page.url,
    },
  ]
}

/** No foreign page is let into a private network. */
function privateNetwork({ page }: Seen): readonly Found[] {
  const grants = page.foreign.flatMap(({ grants: all }) => all)
  const open = grants.find(
    ({ origin, allowOrigin, allowPrivateNetwork }) =>
      allowPrivateNetwork === 'true' && (allowOrigin === origin || allowOrigin === '*'),
  )
  if (!open) return []
  return [
    {
      message: 'A foreign page is let into the private network that the address may lie in',
      expected: 'no Access-Control-Allow-Private-Network for a foreign origin',
      observed: bounded(`${asked(open)} with Origin ${open.origin}: Access-Control-Allow-Private-Network: true`),
      url: page.url,
    },
  ]
}

/** The rules of this family by their names. */
export const grantsRules = {
  reflect,
  'star-cred': starCred,
  vary,
  expected,
  'credentials-value': credentialsValue,
  'max-age': maxAge,
  'private-network': privateNetwork,
} as const satisfies Family<'cors'>
