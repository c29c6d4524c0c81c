import { createHash } from 'node:crypto'
import type { World } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { asBrowser, getOnce, mediaType } from '../../check/target.ts'
import { outline } from '../../formats/html/outline.ts'
import { bodyText, decodeBody } from '../../probe/decode.ts'
import { ProbeError } from '../../probe/error.ts'
import { headerValues, isHangUp } from '../../probe/http.ts'
import { redirectTarget } from '../../probe/redirects.ts'
import { bounded } from '../../secrecy/bounded.ts'
import { candidates, type ExposureRuleId } from './catalogue.ts'
import type { Answer, ExposureObservation, Fault, Probe } from './observation.ts'

const mostHops = 5
const mostFolders = 6
const mostScripts = 5
const pageBytes = 256 * 1024
const probeBytes = 64 * 1024
const { accept } = asBrowser.document.headers

export interface ExposureQuestion {
  readonly url: string
  readonly timeoutMs: number
  readonly selected: SelectedRules
}

/**
 * Asks the base first, then a path that exists nowhere, then what the selected rules need.
 * @throws ProbeError where the base cannot be asked
 */
export async function observeExposure(question: ExposureQuestion, world: World): Promise<ExposureObservation> {
  const { url, base, elsewhere } = await askBase(question, world)
  // Made from the run, so that all who ask in one run ask for the same path.
  const token = createHash('sha256')
    .update(`${world.run.id} ${new URL(url).host}`)
    .digest('hex')
    .slice(0, 16)
  // Below the folder that was named, on the host as it is reached: a start page may redirect into another folder.
  const below = new URL(new URL('.', question.url).pathname, url)
  const ask = (path: string, at = new URL(path, below).href): Promise<Probe> =>
    probe(world, path.startsWith('?') ? new URL(path, url).href : at, path, question.timeoutMs)

  const none = { folders: [], maps: [], probes: new Map<string, Probe>(), foreignHost: null, trace: null }
  const unknown = await ask(`readiness-${token}`)
  if (elsewhere !== null) return { base, elsewhere, unknown, ...none }

  const chosen = (id: ExposureRuleId): boolean => question.selected.has(id)
  const paths = new Set<string>()
  for (const id of Object.keys(candidates) as ExposureRuleId[]) {
    if (chosen(id)) for (const { path } of candidates[id] ?? []) paths.add(path)
  }
  const folders = chosen('exposure/directory-listing') ? await assetFolders(base) : []
  for (const folder of folders) paths.add(folder)

  const foreignName = `readiness-${token}.example`
  const [probes, maps, foreign, trace] = await Promise.all([
    Promise.all([...paths].map(async (path) => [path, await ask(path)] as const)),
    chosen('exposure/source-map') ? askMaps(question, world, base) : [],
    chosen('exposure/foreign-host') || chosen('exposure/debug-page')
      ? probe(world, url, `/ as ${foreignName}`, question.timeoutMs, {
          headers: { host: foreignName },
          maxBytes: pageBytes,
        })
      : null,
    chosen('exposure/trace-method')
      ? probe(world, url, 'TRACE /', question.timeoutMs, { method: 'TRACE', headers: { 'x-readiness': token } })
      : null,
  ])
  return {
    base,
    elsewhere,
    unknown,
    probes: new Map(probes),
    folders,
    maps,
    foreignHost: foreign && { name: foreignName, probe: foreign },
    trace: trace && { token, probe: trace },
  }
}

async function askBase(
  question: ExposureQuestion,
  world: World,
): Promise<{ url: string; base: Answer; elsewhere: string | null }> {
  let url = question.url
  for (let hop = 0; ; hop++) {
    const base = await answer(world, url, url, question.timeoutMs, asBrowser.document)
    const next = base.redirect === null ? null : new URL(base.redirect)
    if (next === null) return { url, base, elsewhere: null }
    if (next.hostname !== new URL(question.url).hostname || hop >= mostHops) {
      return { url, base, elsewhere: bounded(next.href) }
    }
    url = next.href
  }
}

interface ProbeOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly maxBytes?: number
}

async function probe(
  world: World,
  url: string,
  path: string,
  timeoutMs: number,
  more: ProbeOptions = {},
): Promise<Probe> {
  try {
    return await answer(world, url, path, timeoutMs, more)
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    const { message, observed } = error
    return { asked: 'fault', path, url, message, observed, closed: isHangUp(error) } satisfies Fault
  }
}

async function answer(world: World, url: string, path: string, timeoutMs: number, more: ProbeOptions): Promise<Answer> {
  const response = await getOnce(world, url, {
    timeoutMs,
    maxBytes: more.maxBytes ?? probeBytes,
    headers: { accept, ...more.headers },
    ...(more.method === undefined ? {} : { method: more.method }),
  })
  // The first part is enough for a signature; only an encoded body that was cut cannot be read.
  const encoded = headerValues(response, 'content-encoding').length > 0
  const decoded =
    response.truncated && !encoded ? { bytes: response.body, fault: null } : await decodeBody(response, pageBytes * 8)
  return {
    asked: 'answer',
    path,
    url,
    status: response.status,
    type: mediaType(headerValues(response, 'content-type')),
    redirect: redirectTarget(response)?.href ?? null,
    text: decoded.fault === null ? bodyText(response, decoded.bytes.subarray(0, pageBytes)) : '',
    head: decoded.bytes.subarray(0, 512).toString('latin1'),
    fault: decoded.fault,
  }
}

/** Folders of the page's own assets, relative to the host: the nearest and the top one of each. */
async function assetFolders(base: Answer): Promise<string[]> {
  if (base.type !== 'text/html') return []
  const { references } = await outline(base.text, base.url)
  const folders = new Set<string>()
  for (const { url, use } of references) {
    if (use === 'form' || use === 'frame' || use === 'object') continue
    const { origin, pathname } = new URL(url)
    const parts = pathname.split('/').slice(1, -1)
    if (origin !== new URL(base.url).origin || parts.length === 0) continue
    folders.add(`/${parts[0]}/`)
    folders.add(`/${parts.join('/')}/`)
  }
  const known = new Set((candidates['exposure/directory-listing'] ?? []).map(({ path }) => `/${path}`))
  return [...folders].filter((folder) => !known.has(folder)).slice(0, mostFolders)
}

async function askMaps(question: ExposureQuestion, world: World, base: Answer): Promise<Probe[]> {
  if (base.type !== 'text/html') return []
  const { references } = await outline(base.text, base.url)
  const own = new URL(base.url).origin
  const scripts = new Set(
    references.filter(({ url, use }) => use === 'script' && new URL(url).origin === own).map(({ url }) => url),
  )
  const found = await Promise.all(
    [...scripts].slice(0, mostScripts).map(async (script) => {
      const map = await mapOf(question, world, script)
      return map === null ? null : 'asked' in map ? map : probe(world, map.href, map.pathname, question.timeoutMs)
    }),
  )
  return found.filter((one) => one !== null)
}

/** The map that a script names and that lies on its own host; a fault where the script could not be asked. */
async function mapOf(question: ExposureQuestion, world: World, script: string): Promise<URL | Fault | null> {
  try {
    const response = await getOnce(world, script, {
      ...asBrowser.asset,
      timeoutMs: question.timeoutMs,
    })
    const { bytes } = await decodeBody(response, asBrowser.asset.maxBytes * 4)
    const comment = /\/\/[#@] sourceMappingURL=([^\s'"]{1,500})\s*$/.exec(bytes.subarray(-2048).toString('utf8'))?.[1]
    const named = headerValues(response, 'sourcemap')[0] ?? headerValues(response, 'x-sourcemap')[0] ?? comment
    const url = named === undefined ? null : URL.parse(named, script)
    return url && url.origin === new URL(script).origin ? url : null
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    const { message, observed } = error
    return { asked: 'fault', path: new URL(script).pathname, url: script, message, observed, closed: false }
  }
}
