import type { Answer, Probe } from '../../check/site/answer.ts'
import { debuggerQuery, isProvoking } from '../../check/site/debug-pages.ts'
import { debugKeys } from './keys.ts'
import type { SiteAnswers } from './observation.ts'
import { jsonName } from './questions.ts'

/** What was asked besides the document, as far as it was answered. */
export function answersOf({ unknown, probes }: SiteAnswers): Answer[] {
  return [unknown, ...probes.values()].filter((one: Probe): one is Answer => one.asked === 'answer')
}

/** Refusals of what stands before an application, which look alike in every mode. */
const ofGuards: ReadonlySet<number> = new Set([401, 403, 405, 407, 429, 502, 503, 504])

/** Whether an answer was seen that would be another one in debug mode. */
export function tells(site: SiteAnswers, key: string): boolean {
  const isError = ({ status, fault }: Answer): boolean => status >= 400 && fault === null && !ofGuards.has(status)
  const answers = answersOf(site)
  switch (debugKeys[key]?.shows) {
    case 'json':
      return answers.some((one) => one.path === jsonName && isError(one) && /^\s*\{/.test(one.text))
    case 'debugger':
      return answers.some(({ path, status }) => path === debuggerQuery && (status < 300 || status === 404))
    case 'fault':
      return (
        answers.some((one) => isProvoking(one.path) && isError(one) && one.status !== 404) || wasBuilt(site.base.text)
      )
    default:
      return answers.some(isError)
  }
}

/** A document of Next or Nuxt, which has other scripts in development. */
function wasBuilt(text: string): boolean {
  return /["']\/_next\/static\/|["']\/_nuxt\/[\w-]{1,100}\.(?:js|css)["']/.test(text)
}
