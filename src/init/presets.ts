import type { Stack } from '../model/stack.ts'
import type { Facts } from './facts.ts'
import type { Told } from './told.ts'

/** The shipped checklists that a new one is laid over. */
export interface Presets {
  readonly names: readonly string[]
  /** Items of them that this project cannot meet, by their ids, with why. */
  readonly leaveOut: ReadonlyMap<string, string>
  /** Kinds that they ask in full. */
  readonly kinds: ReadonlySet<string>
}

/** What serves the site, by the stack that makes it; what has no checklist of its own is asked from outside. */
const byStack: Readonly<Partial<Record<Stack, string>>> = {
  django: 'django',
  laravel: 'laravel',
  rails: 'rails',
  next: 'next',
  spring: 'spring',
  static: 'static',
}
/** Files that make pages. */
const pages = /\.(?:html?|erb|haml|slim|jinja2?|j2|twig|php|pug|ejs|hbs|njk|vue|svelte|astro|jsx|tsx|tmpl|gohtml|ftl)$/
/** What cannot be met on this machine, where a site is served without TLS. */
const overTls = ['ssl-certificate', 'https-enabled', 'hsts']

/** The shipped checklists for what a project is built on. */
export function presetsFor({ stacks, compose, files }: Facts, { url, envFile }: Told): Presets {
  const own = stacks.flatMap((stack) => byStack[stack] ?? [])[0]
  const isCode = stacks.some((stack) => stack !== 'docker' && stack !== 'nginx')
  const hasPages = !isCode || files.some((file) => pages.test(file))
  const outside = own ?? (stacks.includes('node') ? 'node' : hasPages ? 'web' : 'api')
  const names = [outside, ...(compose === null || compose.includes('/') ? [] : ['docker-compose'])]
  const leaveOut = new Map<string, string>()
  if (!hasPages && outside !== 'api') leaveOut.set('page', 'no file here makes a page')
  if (isPlainLoopback(url))
    for (const id of overTls) leaveOut.set(id, 'the address is one of this machine, without TLS')
  return { names, leaveOut, kinds: new Set(kindsOf(names, envFile)) }
}

function kindsOf(names: readonly string[], envFile: string | null): string[] {
  return [
    ...(names.includes('docker-compose') ? ['compose'] : []),
    ...(names.includes('django') ? ['django'] : []),
    // The others ask some rules of the env file, and with the whole profile nothing is missed.
    ...(envFile === null ? ['env'] : []),
  ]
}

function isPlainLoopback(url: string | null): boolean {
  const address = url === null ? null : URL.parse(url)
  if (address?.protocol !== 'http:') return false
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(address.hostname)
}
