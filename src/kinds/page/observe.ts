import type { World } from '../../check/kind.ts'
import { askDocument } from '../../check/site/document.ts'
import { headerPolicies } from '../../formats/csp/parse.ts'
import { type Outline, outline } from '../../formats/html/outline.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { headerValues } from '../../probe/http.ts'
import { answered, decodedBytes } from './answered.ts'
import { Collector } from './collect.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import type { Config } from './schema.ts'

const nothing: Outline = { references: [], inline: [], metaPolicies: [], tooMuch: false, says: false, base: null }

/**
 * Asks for the document and, once each, for what it loads from its own hosts.
 * @throws ProbeError as `send` where the document cannot be asked
 */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  const hosts = config.hosts ?? []
  const { url, response, elsewhere } = await askDocument(asked.document, { timeoutMs, hosts }, world)
  const decoded = await decodeBody(response, decodedBytes)
  const document = await answered(url, response, true)
  const html = document.type === 'text/html' || document.type === 'application/xhtml+xml'
  const policies = headerPolicies(headerValues(response, 'content-security-policy'))
  const usable = html && decoded.fault === null && elsewhere === null
  const found = usable ? await outline(bodyText(response, decoded.bytes), url) : nothing
  const upgrade =
    url.startsWith('https:') &&
    [...policies, ...found.metaPolicies].some((policy) => policy.directives.has('upgrade-insecure-requests'))
  const collector = new Collector({ asked, document: url, hosts, timeoutMs, upgrade }, world)
  const collected = await collector.collect(found.references, found.metaPolicies.length)
  return {
    url,
    asked: asked.document.first.url,
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
