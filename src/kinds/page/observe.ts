import type { World } from '../../check/kind.ts'
import { asBrowser, getOnce } from '../../check/target.ts'
import { headerPolicies } from '../../formats/csp/parse.ts'
import { outline } from '../../formats/html/outline.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { type HttpResponse, headerValues } from '../../probe/http.ts'
import { redirectTarget } from '../../probe/redirects.ts'
import { answered, decodedBytes } from './answered.ts'
import { Collector, mostHops, type PageQuestion } from './collect.ts'
import type { Observation } from './observation.ts'

/** Asks the document and, once each, what it loads from its own hosts. */
export async function observePage(question: PageQuestion, world: World): Promise<Observation> {
  const asked = await askDocument(question, world)
  const { url, response, elsewhere } = asked
  const decoded = await decodeBody(response, decodedBytes)
  const document = await answered(url, response, true)
  const html = document.type === 'text/html' || document.type === 'application/xhtml+xml'
  const policies = headerPolicies(headerValues(response, 'content-security-policy'))
  const usable = html && decoded.fault === null && elsewhere === null
  const found = usable
    ? await outline(bodyText(response, decoded.bytes), url)
    : { references: [], inline: [], metaPolicies: [], tooMuch: false, base: null }
  const upgrade =
    url.startsWith('https:') &&
    [...policies, ...found.metaPolicies].some((policy) => policy.directives.has('upgrade-insecure-requests'))
  const collected = await new Collector(question, world, url, upgrade).collect(
    found.references,
    found.metaPolicies.length,
  )
  return {
    url,
    asked: question.url,
    status: response.status,
    type: document.type,
    fault: decoded.fault,
    elsewhere,
    document,
    policies,
    outline: { ...found, references: collected.references },
    assets: collected.assets,
    cut: collected.cut,
    unreadStyles: collected.unreadStyles,
  }
}

/** The document after redirects on its own host; `elsewhere` where it leads to another one. */
export async function askDocument(
  question: Pick<PageQuestion, 'url' | 'timeoutMs' | 'hosts'>,
  world: World,
): Promise<{ url: string; response: HttpResponse; elsewhere: string | null }> {
  let url = question.url
  for (let hop = 0; ; hop++) {
    const response = await getOnce(world, url, { ...asBrowser.document, timeoutMs: question.timeoutMs })
    const next = redirectTarget(response)
    if (next === null) return { url, response, elsewhere: null }
    const own = next.hostname === new URL(question.url).hostname || question.hosts.includes(next.host)
    if (!own || hop >= mostHops) return { url, response, elsewhere: next.href }
    url = next.href
  }
}
