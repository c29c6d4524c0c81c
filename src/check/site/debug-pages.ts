import { debugPage } from '../../formats/debug-page.ts'
import { onDebugPage } from '../../words/seen-advice.ts'
import type { Found } from '../lint/rule.ts'
import type { Answer, Probe } from './answer.ts'
import { servedAt, unasked, withoutAnswer } from './silence.ts'

/** Provoke error pages, also of a backend that stands behind a front end which answers to everything else. */
export const errorPaths = ['%c0', 'api/readiness-missing', 'api/%c0', 'static/readiness-missing'] as const

/** Of these paths, those that a visitor may ask as well, by an old link. */
export const quietPaths: ReadonlySet<string> = new Set(['api/readiness-missing', 'static/readiness-missing'])

/** Whether a path makes an application fail that does not look after it, rather than answer that there is nothing. */
export function isProvoking(path: string): boolean {
  return /%(?![0-7][0-9a-f])|\?query=%7B$/i.test(path)
}

/** The document asked as the debugger of Werkzeug asks it. */
export const debuggerQuery = '?__debugger__=yes&cmd=resource&f=debugger.js'

/** Where frameworks show their debug pages, besides the document and a path that exists nowhere. */
export const debugPaths = [
  'console',
  '_profiler/',
  '_ignition/health-check',
  'webpack-dev-server',
  ...errorPaths,
] as const

/** Answers on which a debug page may show. */
export interface DebugAnswers {
  /** The document. */
  readonly base: Answer
  /** A path that exists nowhere. */
  readonly unknown: Probe
  /** The document under a name that is not its own, where that was asked. */
  readonly foreignHost: { readonly probe: Probe } | null
  /** By path or query as asked. */
  readonly probes: ReadonlyMap<string, Probe>
}

/** Each debug page once. */
export function debugPages(answers: DebugAnswers): readonly Found[] {
  const { base, unknown, foreignHost, probes } = answers
  const extra = [debuggerQuery, ...debugPaths].flatMap((path) => probes.get(path) ?? [])
  const found = new Map<string, Found>()
  for (const probe of [base, unknown, ...(foreignHost ? [foreignHost.probe] : []), ...extra]) {
    if (probe.asked === 'fault') continue
    const what = debugPage(probe)
    if (what !== null && !found.has(what)) found.set(what, { ...servedAt(probe, what), ...onDebugPage(what) })
  }
  if (found.size > 0) return [...found.values()]
  // An error page has to be seen: one that is hidden or blocked says nothing about the application.
  return withoutAnswer([unknown, ...extra].filter((probe) => unasked(probe, answers, 'errors')))
}
