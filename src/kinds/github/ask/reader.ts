import type { World } from '../../../check/kind.ts'
import type { RequestQuestion } from '../../../check/question.ts'
import { at, dataOf, listAt, textAt } from '../../../formats/payload.ts'
import { ProbeError } from '../../../probe/error.ts'
import type { Api, ApiAnswer, ApiBounds } from '../../../probe/github-api.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Answer, Refused } from '../observation.ts'

/** Asks the API of the platform; the same path is asked once. */
export interface Reader {
  /** The path of a question, below the address of the API. */
  path(question: RequestQuestion): string
  /** @throws ProbeError where there is no answer that can be read */
  one(path: string): Promise<Answer<unknown>>
  /** As `one`, the text of a file. */
  text(path: string): Promise<Answer<string>>
  /**
   * Every element of a list.
   * @throws ProbeError as `one`, and where the list is longer than so many pages
   */
  list(path: string, pages: number, key?: string): Promise<Answer<readonly unknown[]>>
  /** The first page of a list alone. */
  first(path: string): Promise<Answer<readonly unknown[]>>
}

/** @param address of the API, without a slash at its end */
export function readerOf(api: Api, address: string, world: World, asked: ApiBounds): Reader {
  const bounds: ApiBounds = { ...asked, signal: world.signal }
  const once = <T>(path: string, ask: () => Promise<T>): Promise<T> => world.ask(`github ${address}${path}`, ask)
  return {
    path: ({ url }) => url.slice(address.length),
    one: (path) => once(path, async () => answered(await api.get(path, bounds), dataOfWhole)),
    text: (path) =>
      once(path, async () => {
        const answer = await api.get(path, { ...bounds, accept: 'application/vnd.github.raw+json' })
        return answered(answer, (whole) => readable(whole).body.toString('utf8'))
      }),
    list: (path, pages, key) => once(path, () => elements(api.pages(path, bounds), pages, key ? [key] : [])),
    first: (path) => once(path, async () => answered(await api.get(path, bounds), (whole) => listOf(whole, []))),
  }
}

/** @param keys where the list stands in each page */
async function elements(
  answers: AsyncGenerator<ApiAnswer>,
  pages: number,
  keys: readonly string[],
): Promise<Answer<readonly unknown[]>> {
  const found: unknown[] = []
  let read = 0
  for await (const answer of answers) {
    if (read++ === pages) throw unanswered('a list of more pages than are read')
    const page = answered(answer, (whole) => listOf(whole, keys))
    if (!page.ok) return page
    found.push(...page.value)
  }
  return { ok: true, value: found }
}

/** @throws ProbeError where the platform has a fault, or does not know the token */
function answered<T>(answer: ApiAnswer, read: (answer: ApiAnswer) => T): Answer<T> {
  const { status } = answer
  if (status === 200) return { ok: true, value: read(answer) }
  if (status >= 500) throw unanswered(`status ${status}`)
  const message = textAt(dataOf(answer), 'message') ?? ''
  if (status === 401) {
    const observed = bounded(message === '' ? 'status 401' : message)
    throw new ProbeError('github/token', 'GitHub does not accept the token', { expected: 'a valid token', observed })
  }
  return { ok: false, status, message, accepted: answer.header('x-accepted-github-permissions') ?? null }
}

function dataOfWhole(answer: ApiAnswer): unknown {
  const data = dataOf(readable(answer))
  if (data === null) throw unanswered('no JSON')
  return data
}

function listOf(answer: ApiAnswer, keys: readonly string[]): readonly unknown[] {
  const data = dataOfWhole(answer)
  // What is no list is none that is empty.
  if (!Array.isArray(at(data, ...keys))) throw unanswered('no list')
  return listAt(data, ...keys)
}

function readable(answer: ApiAnswer): ApiAnswer {
  if (answer.truncated) throw unanswered('more than is read')
  return answer
}

export function unanswered(observed: string): ProbeError {
  return new ProbeError('github/unanswered', 'GitHub gives no answer that can be read', {
    expected: 'an answer of the REST API',
    observed,
  })
}

/** A refusal as it is, or what is made of an answer. */
export function mapped<From, To>(answer: Answer<From>, to: (value: From) => To): Answer<To> {
  return answer.ok ? { ok: true, value: to(answer.value) } : answer
}

export function isMissing(answer: Answer<unknown>): answer is Refused {
  return !answer.ok && answer.status === 404
}
