import { globSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { detectStacks } from '../checklist/stacks.ts'
import { tokenize } from '../formats/dotenv/index.ts'
import type { Facts } from './facts.ts'

const left = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/venv/**', '**/.venv/**']
const mostFiles = 4000
const mostBytes = 256 * 1024

const listName = /production|deploy|launch|go-?live|release|readiness/i
const envFiles = ['.env.production', '.env.prod', 'backend/.env.production', '.env']
const healthPath = /["'`]\/?((?:api\/(?:v\d+\/)?)?(?:health(?:z|check)?|readyz?|livez?|up|ping)\/?)["'`]/

/** What the files of a checkout tell of its project. Only looks at files, and only at so many. */
export function detect(root: string): Facts {
  const files = filesIn(root)
  const has = (pattern: RegExp): string | null => files.find((file) => pattern.test(file)) ?? null
  const example = has(
    /(?:^|\/)\.env(?:\.\w+)?\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$|(?:^|\/)env\.example$/,
  )
  const present = envFiles.find((file) => files.includes(file)) ?? null
  const named = example?.replace(/\.(?:example|sample|template|dist)$/, '') ?? null
  return {
    stacks: detectStacks(root),
    url: null,
    envFile: present ?? (named === example ? null : named),
    example,
    keys: keysIn(root, example ?? present),
    compose: has(/(?:^|\/)(?:docker-)?compose[\w.-]*prod[\w.-]*\.ya?ml$/) ?? has(/^(?:docker-)?compose\.ya?ml$/),
    nginx: has(/(?:^|\/)nginx(?:\/[\w./-]*)?\.conf(?:\.template)?$/),
    settings: has(/(?:^|\/)settings\/prod(?:uction)?\.py$/) ?? has(/(?:^|\/)settings\.py$/),
    health: healthIn(root, files),
    files,
  }
}

/** The document of the checkout that is most likely its list, or null: the one with the most boxes among those so named. */
export function findList(root: string, { files }: Facts): string | null {
  const named = files.filter((file) => {
    const name = posix.basename(file)
    return /\.md$/i.test(name) && listName.test(name) && !/changelog/i.test(name)
  })
  const boxes = named.map((file) => ({
    file,
    boxes: (textOf(root, file).match(/^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[ xX]?\]/gm) ?? []).length,
  }))
  const [most] = boxes.filter((one) => one.boxes > 0).sort((a, b) => b.boxes - a.boxes)
  return most?.file ?? null
}

function filesIn(root: string): string[] {
  const found: string[] = []
  for (const pattern of ['*', '.*', '{*,.*}/*', '{*,.*}/*/{*,.*}', '*/*/*/*']) {
    for (const file of globSync(pattern, { cwd: root, exclude: left })) {
      if (found.length >= mostFiles) return found
      if (file.length <= 2000) found.push(file)
    }
  }
  return [...new Set(found)].sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b))
}

function textOf(root: string, file: string): string {
  try {
    const path = join(root, file)
    return statSync(path).isFile() && statSync(path).size <= mostBytes ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}

function keysIn(root: string, file: string | null): string[] {
  if (file === null) return []
  return [...tokenize(textOf(root, file))].flatMap((token) => (token.kind === 'assignment' ? [token.key] : []))
}

/** A route of health in the code, or the one that the compose file asks. */
function healthIn(root: string, files: readonly string[]): string | null {
  const code = files
    .filter((file) => /\.(?:py|js|ts|mjs|cjs|rb|php|go|java|kt|ex|cs)$|compose.*\.ya?ml$/.test(file))
    .slice(0, 400) // cut: files, not shown
  for (const file of code) {
    const found = healthPath.exec(textOf(root, file))?.[1]
    if (found) return `/${found}`
  }
  return null
}
