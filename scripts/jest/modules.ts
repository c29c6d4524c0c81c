import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

type Name = 'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'it' | 'jest' | 'test'

export type Globals = Readonly<Record<Name, unknown>>

const root = join(import.meta.dirname, '../..')
const kept = ['src', 'scripts'].map((folder) => pathToFileURL(`${join(root, folder)}/`).href)
const globals = pathToFileURL(join(import.meta.dirname, 'globals.ts')).href

let runs = 0
let current: { readonly globals: Globals; readonly keeps: boolean } | undefined

/** What belongs to the test file that is loaded or run. */
export function currentGlobals(): Globals {
  if (!current) throw new Error('No test file is run')
  return current.globals
}

/**
 * Loads a test file, and with it anew whatever lies outside of `src`, `scripts` and `node_modules`: what tests share
 * registers hooks and holds state. The modules of the program stay from one test file to the next.
 * @param keeps false where a file of `src` may have changed since the one before, as while watching
 */
export async function importTestFile(path: string, itsGlobals: Globals, keeps: boolean): Promise<void> {
  if (runs === 0) registerHooks({ resolve })
  runs++
  current = { globals: itsGlobals, keeps }
  await import(inRun(pathToFileURL(path).href, String(runs)))
}

function inRun(url: string, run: string): string {
  return `${url}?run=${run}`
}

const resolve: Parameters<typeof registerHooks>[0]['resolve'] = (specifier, context, nextResolve) => {
  const run = /\?run=(\d+)$/.exec(context.parentURL ?? '')?.[1]
  if (run === undefined) return nextResolve(specifier, context)
  if (specifier === '@jest/globals')
    return { url: inRun(globals, run), format: 'module-typescript', shortCircuit: true }
  const resolved = nextResolve(specifier, context)
  return stays(resolved.url) ? resolved : { ...resolved, url: inRun(resolved.url, run) }
}

function stays(url: string): boolean {
  if (!url.startsWith('file:') || url.includes('/node_modules/')) return true
  return current?.keeps === true && kept.some((folder) => url.startsWith(folder))
}
