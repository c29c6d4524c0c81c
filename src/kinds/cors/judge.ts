import type { Draft } from '../../check/kind.ts'
import type { Sight } from '../../check/lint/define.ts'
import type { Grant, Observation } from './observation.ts'
import type { Config } from './schema.ts'

/** What the rules are given. */
export interface Seen {
  readonly page: Observation
  /** Request headers that an allowed origin sends. */
  readonly headers: readonly string[]
  readonly credentials: boolean
}

/** Grants are judged where the address exists. */
export function seen(page: Observation, { headers, credentials }: Config): Sight<Seen> {
  const said = conditions(page)
  return { subjects: said.length > 0 ? [] : [{ page, headers, credentials }], said }
}

/** Answers of an address that exists; an API may well refuse a GET without a login. */
const answers = new Set([400, 401, 403, 405, 406, 415, 422])

function conditions({ url, foreign, allowed }: Observation): readonly Draft[] {
  const gets = [...foreign, ...allowed].flatMap(({ grants }) => grants).filter((one) => one.request === 'GET')
  const wrong = gets.find((one: Grant) => !(one.status >= 200 && one.status < 300) && !answers.has(one.status))
  if (!wrong) return []
  return [
    {
      rule: 'cors/unexpected-status',
      message: `The address answers ${wrong.status}`,
      expected: '2xx, or a refusal such as 401, 403 or 405',
      observed: `${wrong.status} to GET with Origin ${wrong.origin}`,
      url,
    },
  ]
}
