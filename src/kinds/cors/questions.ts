import type { Scene } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { RequestQuestion } from '../../check/question.ts'
import { requireTarget } from '../../check/target.ts'
import { type ForeignOrigin, foreignOrigins } from './origins.ts'
import type { Config } from './schema.ts'

/** What is asked on behalf of one origin: a GET, and a preflight for each method. */
export type OriginQuestions = { readonly get: RequestQuestion; readonly preflights: readonly RequestQuestion[] }

export type Asked = {
  readonly url: string
  readonly foreign: readonly { readonly probe: ForeignOrigin; readonly asked: OriginQuestions }[]
  readonly allowed: readonly { readonly origin: string; readonly asked: OriginQuestions }[]
}

/**
 * GET and preflight for every origin, foreign and allowed.
 * @throws ProbeError `http/request` where there is no URL to look at
 */
export function questions(config: Config, scene: Scene, selected: SelectedRules): Asked {
  const url = requireTarget(config, scene.environment)
  const allowed = [...new Set(config.allowed)]
  const onlyExpected = selected.size === 1 && selected.has('cors/expected')
  const foreign = onlyExpected ? [] : foreignOf(url, allowed, scene.run.id ?? '')
  return {
    url,
    foreign: foreign.map((probe) => ({
      probe,
      asked: askedAs(url, probe.origin, ['GET'], ['authorization'], toPrivateNetwork),
    })),
    allowed: allowed.map((origin) => ({ origin, asked: askedAs(url, origin, config.methods, config.headers) })),
  }
}

/** The origins that nobody should accept, as far as none of them is a wanted one. */
function foreignOf(url: string, allowed: readonly string[], seed: string): readonly ForeignOrigin[] {
  const own = new URL(url).origin
  return foreignOrigins(allowed[0] ?? own, seed).filter(({ origin }) => origin !== own && !allowed.includes(origin))
}

/** What a preflight asks besides where a public page calls into a private network (Private Network Access, section 3). */
const toPrivateNetwork = { 'access-control-request-private-network': 'true' } as const

function askedAs(
  url: string,
  origin: string,
  methods: readonly string[],
  headers: readonly string[],
  more: Readonly<Record<string, string>> = {},
): OriginQuestions {
  const names = headers.map((name) => name.toLowerCase()).sort()
  const note = `with Origin ${origin}`
  const base = { accept: '*/*', origin }
  return {
    get: { action: 'request', method: 'GET', url, headers: base, note },
    preflights: methods.map((method) => ({
      action: 'request',
      method: 'OPTIONS',
      url,
      headers: {
        ...base,
        'access-control-request-method': method,
        ...(names.length === 0 ? {} : { 'access-control-request-headers': names.join(',') }),
        ...more,
      },
      note: `${note} for ${method}`,
    })),
  }
}
