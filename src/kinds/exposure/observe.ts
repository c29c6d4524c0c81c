import type { World } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import type { LaterQuestion, RequestQuestion } from '../../check/question.ts'
import { type Answer, answerOf, type Probe, probe, withEnd } from '../../check/site/answer.ts'
import { debuggerQuery, isProvoking } from '../../check/site/debug-pages.ts'
import { askDocument, onFoundDocument, onFoundOrigin } from '../../check/site/document.ts'
import { mayShutOut } from '../../check/site/silence.ts'
import { foreignHostBytes, foreignName, pathQuestion, strangeToken } from '../../check/site/strangers.ts'
import { outline } from '../../formats/html/outline.ts'
import { candidatesAt } from './catalogue.ts'
import { askMaps } from './maps.ts'
import type { Observation } from './observation.ts'
import { pageNames } from './page.ts'
import { type Asked, mostRedirects, traceWord } from './questions.ts'
import type { Config } from './schema.ts'

/**
 * Asks the base first, then a path that exists nowhere, then what the selected rules need.
 * @throws ProbeError where the base cannot be asked
 */
export async function observe(
  asked: Asked,
  config: Config,
  world: World,
  selected: SelectedRules,
): Promise<Observation> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  const { url, response, elsewhere } = await askDocument(asked.document, { timeoutMs }, world)
  const base = await answerOf(response, url, url)
  const token = strangeToken(world, asked.document.first.url)
  const strange = `readiness-${token}`
  const ask = (question: RequestQuestion, path: string, maxBytes?: number, sample = 1): Promise<Probe> =>
    probe(world, question, { path, timeoutMs, sample, ...(maxBytes !== undefined && { maxBytes }) })
  const envPaths = (candidatesAt(url)['env-file'] ?? []).map(({ path }) => path)
  const mayEnd = new Set(asked.redirects === null ? [] : [strange, ...envPaths])
  const below = async (question: RequestQuestion, path: string): Promise<Probe> => {
    const first = await ask(onFoundOrigin(question, url), path)
    return mayEnd.has(path) ? withEnd(first, base, mostRedirects, (to) => ask({ ...question, url: to }, path)) : first
  }
  const onDocument = (question: RequestQuestion | null, path: string, maxBytes?: number): Promise<Probe> | null =>
    question && ask(onFoundDocument(question, url), path, maxBytes)

  const unknown = await below(asked.unknown, strange)
  if (elsewhere !== null) {
    return { base, elsewhere, unknown, folders: [], maps: [], probes: new Map(), foreignHost: null, traces: [] }
  }
  const folders = asked.folders === null ? [] : await assetFolders(base, asked.folders, Object.values(asked.paths))
  const askAll = (provoking: boolean): Promise<(readonly [string, Probe])[]> =>
    Promise.all(
      Object.entries(asked.paths)
        .filter(([path]) => isProvoking(path) === provoking)
        .map(async ([path, question]) => [path, await below(question, path)] as const),
    )
  const asksNames = selected.has('exposure/other-address') || selected.has('exposure/local-reference')
  const onOrigin = (question: RequestQuestion | null, path: string): Promise<Probe> | null =>
    question && ask(onFoundOrigin(question, url), path)
  const [paths, ofFolders, maps, page, robots, sitemap] = await Promise.all([
    askAll(false),
    Promise.all(folders.map(async (folder) => [folder, await ask(pathQuestion(folder, url), folder)] as const)),
    asked.scripts === null ? [] : askMaps(asked.scripts, base, timeoutMs, world),
    asksNames ? pageNames(base) : null,
    onOrigin(asked.robots, 'robots.txt'),
    onOrigin(asked.sitemap, 'sitemap.xml'),
  ])
  // What a site may take for an attack comes last: whoever is shut out for it has the other answers.
  const [provoked, ofDebugger, foreign, brokenBody, trace, traceUnknown] = await Promise.all([
    askAll(true),
    onDocument(asked.debugger, debuggerQuery),
    onDocument(asked.foreignHost, `/ as ${foreignName(token)}`, foreignHostBytes),
    asked.brokenBody && ask(onFoundOrigin(asked.brokenBody, url), strange),
    onDocument(asked.trace, 'TRACE /'),
    asked.traceUnknown && ask(onFoundOrigin(asked.traceUnknown, url), `TRACE ${strange}`),
  ])
  const all = [...paths, ...ofFolders, ...provoked].map(([, one]) => one)
  const traces = [trace, traceUnknown].filter((one) => one !== null)
  const others = [ofDebugger, foreign, ...traces].filter((one) => one !== null)
  const isDoubtful = [...all, ...others].some(mayShutOut)
  const later = isDoubtful ? await ask(onFoundOrigin(asked.unknown, url), strange, undefined, 2) : null
  return {
    base,
    elsewhere,
    unknown,
    later,
    probes: new Map([
      ...paths,
      ...ofFolders,
      ...provoked,
      ...(ofDebugger ? [[debuggerQuery, ofDebugger] as const] : []),
    ]),
    folders,
    maps,
    page,
    robots,
    sitemap,
    foreignHost: foreign && { name: foreignName(token), probe: foreign },
    brokenBody,
    traces: traces.map((one) => ({ word: traceWord(token), probe: one })),
  }
}

/** Folders of the page's own assets, relative to the host: the nearest and the top one of each that is not asked anyway. */
async function assetFolders(
  base: Answer,
  { atMost }: LaterQuestion,
  asked: readonly RequestQuestion[],
): Promise<string[]> {
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
  const known = new Set(asked.map(({ url }) => new URL(url).pathname))
  return [...folders].filter((folder) => !known.has(folder)).slice(0, atMost) // cut: a list
}
