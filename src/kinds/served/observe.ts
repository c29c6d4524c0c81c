import type { World } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { getOnce } from '../../check/target.ts'
import { type Dialect, finalValues, read } from '../../formats/dotenv/index.ts'
import { readSentCookie } from '../../formats/set-cookie.ts'
import { ProbeError } from '../../probe/error.ts'
import { headerValues } from '../../probe/http.ts'
import type { RuleId } from '../../words/index.ts'
import { observeExposure } from '../exposure/observe.ts'
import { askDocument } from '../page/observe.ts'
import { corsKeys, declaredOff, hostKeys, knownKeys, listOf } from './keys.ts'
import type { Declared, Preflight, ServedObservation } from './observation.ts'

const mostBytes = 1024 * 1024
export const mostOrigins = 20

export interface ServedQuestion {
  readonly url: string
  readonly file: string | undefined
  readonly on: string | undefined
  readonly reader: Dialect
  readonly timeoutMs: number
  readonly selected: SelectedRules
}

/** @throws ProbeError `served/no-source`, and as `send` where the page cannot be asked */
export async function observeServed(question: ServedQuestion, world: World): Promise<ServedObservation> {
  const { file, declared } = await readDeclared(question, world)
  const { selected, url, timeoutMs } = question
  const page = await askDocument({ url, timeoutMs, hosts: [] }, world)
  const debug = selected.has('served/debug') && declaredOff(declared) !== undefined
  const hosts = selected.has('served/hosts') && hostKeys.some((key) => declared.has(key))
  const wanted: RuleId[] = [
    ...(debug ? ['exposure/debug-page' as const] : []),
    ...(hosts ? ['exposure/foreign-host' as const] : []),
  ]
  const [exposure, preflights] = await Promise.all([
    wanted.length > 0
      ? observeExposure(
          { url, timeoutMs, selected: new Map(wanted.map((id) => [id, { level: 'error', forced: false }])) },
          world,
        )
      : null,
    selected.has('served/cors') ? askPreflights(question, world, declared, page.url) : [],
  ])
  return {
    file,
    declared,
    page: {
      url: page.url,
      status: page.response.status,
      elsewhere: page.elsewhere,
      hsts: headerValues(page.response, 'strict-transport-security'),
      cookies: headerValues(page.response, 'set-cookie').flatMap(
        (field) => readSentCookie(field, world.now.getTime()) ?? [],
      ),
    },
    exposure,
    preflights,
  }
}

async function readDeclared(
  question: ServedQuestion,
  world: World,
): Promise<{ file: string | null; declared: ReadonlyMap<string, Declared> }> {
  const { environment } = world
  const file = question.file ?? (environment.envContent === undefined ? environment.envFile : undefined) ?? null
  const text = file === null ? environment.envContent : await readFile(question, world, file)
  if (text === undefined) {
    throw noSource('There is no env file to compare with', 'a file', 'neither `env-file`, `env-content` nor `file`')
  }
  const reading = read(text, question.reader)
  if (reading.refused) {
    throw noSource(
      `${file ?? 'The env file'} is refused by its reader`,
      `a file that ${question.reader} reads`,
      'a syntax error',
    )
  }
  const final = finalValues(reading)
  const declared = new Map<string, Declared>()
  for (const { key, line, column } of reading.entries) {
    const value = final.get(key)
    if (value !== undefined && knownKeys.has(key)) declared.set(key, { key, value, line, column })
  }
  return { file, declared }
}

async function readFile(question: ServedQuestion, world: World, file: string): Promise<string> {
  const found = await (await world.place(question.on)).read(file, mostBytes, 'env')
  if (found === null) throw noSource(`${file} does not exist`, 'an env file', 'no such file')
  if (found.truncated) throw noSource(`${file} is too long`, `at most ${mostBytes} bytes`, 'more')
  return found.bytes.toString('utf8')
}

function noSource(message: string, expected: string, observed: string): ProbeError {
  return new ProbeError('served/no-source', message, { expected, observed })
}

async function askPreflights(
  question: ServedQuestion,
  world: World,
  declared: ReadonlyMap<string, Declared>,
  url: string,
): Promise<Preflight[]> {
  const list = corsKeys.map((key) => declared.get(key)).find((one) => one !== undefined)
  if (!list) return []
  const origins = listOf(list)
  return await Promise.all(
    origins.slice(0, mostOrigins).map(async (origin, at): Promise<Preflight> => {
      const place = { index: at + 1, total: origins.length }
      // What cannot stand in a header can be no origin either.
      if (!/^[\x21-\x7e]+$/.test(origin)) return { ...place, answer: { status: 0, allowOrigin: [] } }
      try {
        const response = await getOnce(world, url, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'GET' },
          timeoutMs: question.timeoutMs,
          maxBytes: 4096,
        })
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
