import type { LaterQuestion } from '../../check/question.ts'
import { asBrowser, askOnce, mediaType } from '../../check/target.ts'
import type { Markup } from '../../formats/html/markup.ts'
import { ProbeError } from '../../probe/error.ts'
import { headerValues } from '../../probe/http.ts'
import type { Asset } from './observation.ts'
import type { Asking } from './walk.ts'

type Use = Asset['use']

/** Asks for the scripts and styles of the document's own host, all at once; those beyond the bound are a fault. */
export async function observeAssets(
  { atMost }: LaterQuestion,
  markup: Markup,
  documentUrl: string,
  asking: Asking,
): Promise<readonly Asset[]> {
  const uses = new Map<string, Use>([
    ...markup.scripts.map(({ url }) => [url, 'script'] as const),
    ...markup.styles.map((url) => [url, 'style'] as const),
  ])
  const own = [...uses].filter(([url]) => /^https?:/.test(url) && new URL(url).host === new URL(documentUrl).host)
  const seen = await Promise.all(own.slice(0, atMost).map(([url, use]) => observeAsset(url, use, asking)))
  const [first] = own.slice(atMost) // cut: a list
  if (!first) return seen
  const fault = `${own.length - atMost} more are named than the ${atMost} that are asked`
  return [...seen, { url: first[0], use: first[1], fault }]
}

async function observeAsset(url: string, use: Use, { world, timeoutMs }: Asking): Promise<Asset> {
  const { headers, maxBytes } = asBrowser.asset
  try {
    const response = await askOnce(world, { action: 'request', method: 'GET', url, headers }, { timeoutMs, maxBytes })
    return {
      url,
      use,
      fault: null,
      status: response.status,
      type: mediaType(headerValues(response, 'content-type')),
      cacheControl: headerValues(response, 'cache-control'),
      expires: headerValues(response, 'expires').at(-1),
      date: headerValues(response, 'date').at(-1),
    }
  } catch (error) {
    if (error instanceof ProbeError) return { url, use, fault: error.observed }
    throw error
  }
}
