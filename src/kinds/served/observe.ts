import type { World } from '../../check/kind.ts'
import type { LaterQuestion, RequestQuestion } from '../../check/question.ts'
import { answerOf, type Probe, probe } from '../../check/site/answer.ts'
import { debuggerQuery } from '../../check/site/debug-pages.ts'
import { askDocument, type FoundDocument, onFoundDocument, onFoundOrigin } from '../../check/site/document.ts'
import { foreignHostBytes, foreignName, strangeToken } from '../../check/site/strangers.ts'
import { getOnce } from '../../check/target.ts'
import { readSentCookie } from '../../formats/set-cookie.ts'
import { ProbeError } from '../../probe/error.ts'
import { headerValues } from '../../probe/http.ts'
import { readDeclared } from './declared.ts'
import { corsKeys, declaredOff, hostKeys, inEffect, originsOf } from './keys.ts'
import type { Declared, Observation, Preflight, SiteAnswers } from './observation.ts'
import { type Asked, jsonName } from './questions.ts'
import { readRunning } from './running.ts'
import type { Config } from './schema.ts'

/**
 * Reads what is declared, and asks the site for what contradicts it.
 * @throws ProbeError `served/no-source`, and as `send` where the page cannot be asked
 */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const timeoutMs = config.timeout ?? world.timeoutMs
  const ofFile = await readDeclared(asked.file, config, world)
  const running =
    asked.unit === null || config.unit === undefined
      ? null
      : await readRunning(asked.unit, config.unit, asked.file?.paths ?? [], config, world)
  const declared = inEffect(ofFile, running)
  const page = await askDocument(asked.document, { timeoutMs }, world)
  const [site, preflights] = await Promise.all([
    page.elsewhere === null ? askSite(asked, declared, page, timeoutMs, world) : null,
    page.elsewhere === null && asked.preflights !== null
      ? askPreflights(asked.preflights, declared, page.url, timeoutMs, world)
      : [],
  ])
  return {
    declared: ofFile,
    running,
    page: {
      url: page.url,
      status: page.response.status,
      elsewhere: page.elsewhere,
      hsts: headerValues(page.response, 'strict-transport-security'),
      cookies: headerValues(page.response, 'set-cookie').flatMap(
        (field) => readSentCookie(field, world.now.getTime()) ?? [],
      ),
    },
    site,
    preflights,
  }
}

/** Where debug pages show and what a foreign name is answered; null where nothing is declared about either. */
async function askSite(
  asked: Asked,
  declared: ReadonlyMap<string, Declared>,
  { url, response }: FoundDocument,
  timeoutMs: number,
  world: World,
): Promise<SiteAnswers | null> {
  const debug = asked.json !== null && declaredOff(declared) !== undefined
  const hosts = hostKeys.some((key) => declared.has(key))
  if (asked.unknown === null || !(debug || hosts)) return null
  const token = strangeToken(world, asked.document.first.url)
  const ask = (question: RequestQuestion, path: string, maxBytes?: number): Promise<Probe> =>
    probe(world, question, { path, timeoutMs, ...(maxBytes !== undefined && { maxBytes }) })
  const unknown = await ask(onFoundOrigin(asked.unknown, url), `readiness-${token}`)
  const name = foreignName(token)
  const [paths, ofDebugger, json, foreign] = await Promise.all([
    Promise.all(
      Object.entries(debug ? asked.paths : {}).map(
        async ([path, question]) => [path, await ask(onFoundOrigin(question, url), path)] as const,
      ),
    ),
    debug && asked.debugger !== null ? ask(onFoundDocument(asked.debugger, url), debuggerQuery) : null,
    debug && asked.json !== null ? ask(onFoundOrigin(asked.json, url), jsonName) : null,
    asked.foreignHost === null ? null : ask(onFoundDocument(asked.foreignHost, url), `/ as ${name}`, foreignHostBytes),
  ])
  return {
    base: await answerOf(response, url, url),
    unknown,
    probes: new Map([
      ...paths,
      ...(ofDebugger ? [[debuggerQuery, ofDebugger] as const] : []),
      ...(json ? [[jsonName, json] as const] : []),
    ]),
    foreignHost: foreign && { name, probe: foreign },
  }
}

async function askPreflights(
  { atMost }: LaterQuestion,
  declared: ReadonlyMap<string, Declared>,
  url: string,
  timeoutMs: number,
  world: World,
): Promise<Preflight[]> {
  const list = corsKeys.map((key) => declared.get(key)).find((one) => one !== undefined)
  if (!list) return []
  const origins = originsOf(list).filter((origin) => origin !== '*')
  return await Promise.all(
    origins.slice(0, atMost).map(async (origin, at): Promise<Preflight> => {
      const place = { index: at + 1, total: origins.length }
      // What cannot stand in a header can be no origin either.
      if (!/^[\x21-\x7e]+$/.test(origin)) return { ...place, answer: { status: 0, allowOrigin: [] } }
      try {
        const headers = { origin, 'access-control-request-method': 'GET' }
        const response = await getOnce(world, url, { method: 'OPTIONS', headers, timeoutMs, maxBytes: 4096 })
        const granted = headerValues(response, 'access-control-allow-origin').map((value) => value.trim())
        const own = granted.map((value) => (value === origin || value === '*' ? 'granted' : 'another'))
        return { ...place, answer: { status: response.status, allowOrigin: own } }
      } catch (error) {
        if (!(error instanceof ProbeError)) throw error
        return { ...place, answer: { fault: error.observed } }
      }
    }),
  )
}
