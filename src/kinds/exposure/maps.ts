import type { World } from '../../check/kind.ts'
import type { LaterQuestion } from '../../check/question.ts'
import { type Answer, type Fault, faultOf, type Probe, probe } from '../../check/site/answer.ts'
import { asBrowser, getOnce } from '../../check/target.ts'
import { outline } from '../../formats/html/outline.ts'
import { decodeBody } from '../../probe/decode.ts'
import { ProbeError } from '../../probe/error.ts'
import { headerValues } from '../../probe/http.ts'

/** The source maps that scripts of the page name, and scripts that could not be asked for one. */
export async function askMaps(scripts: LaterQuestion, base: Answer, timeoutMs: number, world: World): Promise<Probe[]> {
  if (base.type !== 'text/html') return []
  const { references } = await outline(base.text, base.url)
  const own = new URL(base.url).origin
  const urls = new Set(
    references.filter(({ url, use }) => use === 'script' && new URL(url).origin === own).map(({ url }) => url),
  )
  const { accept } = asBrowser.document.headers
  const found = await Promise.all(
    [...urls].slice(0, scripts.atMost).map(async (script) => {
      const map = await mapOf(script, timeoutMs, world)
      if (map === null || 'asked' in map) return map
      const question = { action: 'request', method: 'GET', url: map.href, headers: { accept } } as const
      return probe(world, question, { path: map.pathname, timeoutMs })
    }),
  )
  return found.filter((one) => one !== null)
}

/** The map that a script names and that lies on its own host; a fault where the script could not be asked. */
async function mapOf(script: string, timeoutMs: number, world: World): Promise<URL | Fault | null> {
  try {
    const response = await getOnce(world, script, { ...asBrowser.asset, timeoutMs })
    const { bytes } = await decodeBody(response, asBrowser.asset.maxBytes * 4)
    const comment = /\/\/[#@] sourceMappingURL=([^\s'"]{1,500})\s*$/.exec(bytes.subarray(-2048).toString('utf8'))?.[1]
    const named = headerValues(response, 'sourcemap')[0] ?? headerValues(response, 'x-sourcemap')[0] ?? comment
    const url = named === undefined ? null : URL.parse(named, script)
    return url && url.origin === new URL(script).origin ? url : null
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    return faultOf(error, script, new URL(script).pathname)
  }
}
