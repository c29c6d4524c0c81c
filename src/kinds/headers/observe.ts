import type { World } from '../../check/kind.ts'
import type { RequestQuestion } from '../../check/question.ts'
import { refuseDoor } from '../../check/site/door.ts'
import { readMarkup } from '../../formats/html/markup.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { ProbeError } from '../../probe/error.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import { observeAssets } from './assets.ts'
import type { Answer, Encoded, Observation, Walk } from './observation.ts'
import { observePlain } from './plain.ts'
import { type Asked, likePage, plainAddress, uncompressed } from './questions.ts'
import type { Config } from './schema.ts'
import { isHtml, viewOf } from './view.ts'
import { answerOf, Walker } from './walk.ts'

const decodedBytes = 16 * 1024 * 1024

/** Asks for the page, then for what it names; plain http at the same time. */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  const walker = new Walker({ page: asked.page, hosts: hostsOf(asked.page.url, config), world, timeoutMs })
  // A port that is filtered says so only when the time is over, so nothing waits for it.
  const plainly = asked.plain && observePlain(asked.plain, walker)
  plainly?.catch(() => {})
  const { walk, last } = await walker.walk(asked.page)
  await refuseDoor(last)
  const { samples, missing } = await samplesOf(asked, walker, walk, last)
  const decoded = await decodeBody(last, decodedBytes)
  const readable = decoded.fault === null && isHtml(viewOf(answerOf(last)))
  const markup = readable ? await readMarkup(bodyText(last, decoded.bytes), last.url) : null
  const [identity, assets, plain] = await Promise.all([
    asked.identity && identityOf(asked.page, walker, last),
    asked.assets && markup && observeAssets(asked.assets, markup, last.url, walker.asking),
    plainly,
  ])
  return {
    asked: asked.page.url,
    walk,
    samples,
    missing,
    markup,
    bodyFault: decoded.fault,
    bodyBytes: last.body.length,
    identity,
    plain: plain ?? (plainAddress(config, asked.page.url) === 'unknown' ? { outcome: 'unknown' } : null),
    assets,
  }
}

/** Hosts on which the page may stand: its own, that of plain http, and those that the checklist allows. */
function hostsOf(url: string, config: Config): readonly string[] {
  const own = [url, config['http-url']].flatMap((one) => (one === undefined ? [] : [new URL(one).hostname]))
  return [...own, ...(config['allowed-hosts'] ?? [])]
}

/** Further answers of the same page, asked at once so that each may come from another instance. */
async function samplesOf(
  asked: Asked,
  walker: Walker,
  walk: Walk,
  last: HttpResponse,
): Promise<Pick<Observation, 'samples' | 'missing'>> {
  if (walk.end !== 'answer') return { samples: [answerOf(last)], missing: [] }
  const usesNonces = /'nonce-/i.test(headerValues(last, 'content-security-policy').join(', '))
  const count = (asked.page.times ?? 1) + (asked.nonces && usesNonces ? 1 : 0)
  const question = likePage(asked.page, last.url)
  const more = await Promise.allSettled(
    Array.from({ length: count - 1 }, (_, index) => walker.ask(question, index + 2)),
  )
  const samples: Answer[] = [answerOf(last)]
  const missing: string[] = []
  for (const result of more) {
    if (result.status === 'fulfilled') samples.push(answerOf(result.value))
    else if (result.reason instanceof ProbeError) missing.push(`${result.reason.message}: ${result.reason.observed}`)
    else throw result.reason
  }
  return { samples, missing }
}

async function identityOf(page: RequestQuestion, walker: Walker, last: HttpResponse): Promise<Encoded | null> {
  if (headerValues(last, 'content-encoding').length === 0) return null
  try {
    const response = await walker.ask(uncompressed(likePage(page, last.url)))
    const codings = headerValues(response, 'content-encoding').join(', ').toLowerCase()
    return { answer: 'response', status: response.status, encoding: codings === 'identity' ? '' : codings }
  } catch (error) {
    if (error instanceof ProbeError) return { answer: 'fault', observed: error.observed }
    throw error
  }
}
