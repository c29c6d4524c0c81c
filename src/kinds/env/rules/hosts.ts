import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { isOwnMachine } from '../../../formats/host.ts'
import type { Variable } from '../observation.ts'
import { named, noneOf, on, type Subject } from '../subject.ts'
import { urlParts } from '../urls.ts'

/** Rules on the hosts that the application accepts. */

/** Prefixes of lists that say whom the application may call, or who may call one door of it. */
const otherLists = /(^|_)(WEB)?HOOKS?_|(^|_)(SSRF|PROXY|IMAGES?|REDIRECT|REMOTE|OUTBOUND|IFRAME|EMBED|UPLOAD|FETCH)_/
/** Stacks of which none has a list of that name and meaning. */
const withoutList = new Set(['rails', 'laravel', 'node', 'next'])

interface Lists {
  /** ALLOWED_HOSTS; with a prefix of the project where it is the only one. */
  readonly own: readonly Variable[]
  /** Those beside it, of which only the form is known. */
  readonly others: readonly Variable[]
}

function hostsVariables(subject: Subject): Lists {
  if (subject.stack !== null && withoutList.has(subject.stack)) return { own: [], others: [] }
  const lists = pick(subject, (name) => name.endsWith('ALLOWED_HOSTS'))
  const own = lists.filter(({ setting }) => setting === 'ALLOWED_HOSTS')
  const others = lists.filter(({ setting }) => setting.endsWith('_ALLOWED_HOSTS') && !otherLists.test(setting))
  return own.length === 0 && others.length === 1 ? { own: others, others: [] } : { own, others }
}

export function pick(subject: Subject, accepts: (name: string) => boolean): Variable[] {
  return [...subject.variables.values()].filter((one) => accepts(one.setting))
}

/** The items of a list and whether it is written as JSON, which only some stacks read. */
export function items(subject: Subject, value: string): { list: string[]; json: boolean } {
  const text = value.trim()
  if (text.startsWith('[') && (subject.stack === 'fastapi' || subject.stack === 'flask')) {
    try {
      const parsed: unknown = JSON.parse(text)
      if (Array.isArray(parsed)) return { list: parsed.map(String), json: true }
    } catch {
      // Judged below as what it is: a list with brackets in it.
    }
  }
  return {
    list: text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
    json: false,
  }
}

export type Fault = { readonly observed: string; readonly level?: 'warning' | 'info' }

export function djangoHosts(subject: Subject): readonly Found[] | NotJudged {
  const { own, others } = hostsVariables(subject)
  if (own.length === 0) return noneOf('ALLOWED_HOSTS')
  return [...own, ...others].flatMap((one): Found[] => {
    const found = (message: string, expected: string, fault: Fault): Found =>
      on(one, {
        ...(fault.level ? { level: fault.level } : {}),
        message: `${named(one.key)} ${message}`,
        expected,
        observed: fault.observed,
      })
    const { list } = items(subject, one.value)
    const isOther = others.includes(one)
    if (list.length === 0 && !isOther)
      return [found('is empty', 'the host names of the site', { observed: 'no host: every request answers 400' })]
    const bad = list.map(hostFault).find((fault) => fault !== null)
    if (bad) return [found('has an entry that is wrong', 'host names with commas between them', bad)]
    if (isOther) return []
    const host =
      subject.knownHosts[0] && subject.scene.environment.url ? urlParts(subject.scene.environment.url)?.host : undefined
    if (host && isOnlyDocumented(host, list)) return []
    if (host && !list.some((item) => coversHost(item.toLowerCase(), host))) {
      return [
        found(`does not list the host of the environment`, `${host} in the list`, {
          observed: `${list.length} other ${list.length === 1 ? 'host' : 'hosts'}`,
        }),
      ]
    }
    if (list.every((item) => isOwnMachine(item)) && !host) {
      return [
        found('lists nothing but this machine', 'the public host names', {
          observed: 'loopback names only',
          level: 'warning',
        }),
      ]
    }
    return []
  })
}

function hostFault(item: string): Fault | null {
  if (item === '*') return { observed: '`*`, which accepts every Host header' }
  if (/["'\][{}]/.test(item) && !/^\[[0-9a-f:]+\]$/i.test(item))
    return { observed: 'brackets or quotes, as in a JSON or Python list' }
  if (item.includes('://')) return { observed: 'an entry with a scheme' }
  if (/\s|;/.test(item)) return { observed: 'hosts with something else than a comma between them' }
  if (item.includes('/')) return { observed: 'an entry with a path' }
  if (/:\d*$/.test(item) && !/^\[?[0-9a-f:]*\]?$/i.test(item)) return { observed: 'an entry with a port' }
  if (item.includes('*')) return { observed: 'a wildcard inside a name, which Django does not know' }
  if (item.startsWith('.') && isPublicSuffix(item.slice(1).toLowerCase()))
    return { observed: 'a leading dot on a name under which anybody can register' }
  return null
}

const documented = /(?:^|\.)example(?:\.(?:com|org|net|edu))?$/

/** A checklist whose environment has the name of an example (RFC 2606) cannot say which real hosts are wanted. */
function isOnlyDocumented(host: string, list: readonly string[]): boolean {
  return documented.test(host) && !list.some((item) => documented.test(item.toLowerCase()) || isOwnMachine(item))
}

function coversHost(item: string, host: string): boolean {
  const name = item.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return name.startsWith('.') ? host === name.slice(1) || host.endsWith(name) : name === host
}

const sharedHosting =
  /^(github\.io|gitlab\.io|herokuapp\.com|vercel\.app|netlify\.app|pages\.dev|workers\.dev|fly\.dev|onrender\.com|azurewebsites\.net|appspot\.com|run\.app|web\.app|firebaseapp\.com|ondigitalocean\.app|amazonaws\.com|cloudfront\.net|elasticbeanstalk\.com|up\.railway\.app|pythonanywhere\.com|ngrok\.io|ngrok-free\.app)$/

export function isPublicSuffix(name: string): boolean {
  if (!name.includes('.')) return true
  return sharedHosting.test(name) || /^(com|co|org|net|ac|gov|edu|gob|or|ne|go|com)\.[a-z]{2}$/.test(name)
}

/** The rules of this family by their names. */
export const hostsRules = {
  'django-hosts': djangoHosts,
} as const satisfies Family<'env'>
