import { globSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { detectStacks, order, surroundings } from '../checklist/stacks.ts'
import { servicesOf } from '../formats/compose/services.ts'
import { tokenize } from '../formats/dotenv/index.ts'
import { boxesAtMost } from '../formats/markdown/boxes.ts'
import { readYaml } from '../formats/yaml/nodes.ts'
import type { Stack } from '../model/stack.ts'
import type { Facts } from './facts.ts'
import { listItems, longestList, mostBoxes } from './list.ts'

const left = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/venv/**', '**/.venv/**']
const mostFiles = 4000
const mostBytes = 256 * 1024

/** What lists of conditions of a release are about, in the languages in which intents have words. */
const about =
  'production|deploy|launch|go(?:ing)?[-_ ]?live|release|readiness|produktion|livegang|inbetriebnahme|bereitstellung|' +
  'despliegue|lanzamiento|lan[cç]amento|implanta[cç]|mise[-_ ]en[-_ ](?:production|ligne)'
const listName = new RegExp(`${about}|^(?:prod[-_ ]?)?checklist[ae]?\\.md$`, 'iu')
const listHeading = new RegExp(`(?<![\\p{L}])(?:${about})`, 'iu')
/** Documents with boxes for something else. */
const otherDocument =
  /^(?:readme|change|roadmap|todo|contribut|history|security|upgrad|issue_template)|issue_template\//i
/** Documents that are read for a list that no name tells, and boxes that make one. */
const mostDocuments = 200
const leastBoxes = 3
/** Env files of production, the most telling first. */
const envFiles = [/^\.env\.prod(?:uction)?$/, /(?:^|\/)\.env\.prod(?:uction)?$/, /^\.env$/]
const healthName = '((?:api\\/(?:v\\d\\/)?)?(?:health(?:z|[-_]?check)?|readyz|livez|ping|up)\\/?)'
/** Where code says which path answers for its health: as a path, or as a route without its slash. */
const healthPaths = [
  new RegExp(`["'\`]\\/${healthName}["'\`]`),
  new RegExp(`(?:\\bpath\\(|\\bget|@Controller\\()\\s{0,3}["']${healthName}["']`),
]
/** Keys of env files that hold the address of the site. */
const addressKey =
  /^(?:APP|SITE|BASE|PUBLIC|SERVER|NEXTAUTH|AUTH|NEXT_PUBLIC_(?:SITE|APP|BASE)|VITE_SITE|WP_HOME|ROOT)_?URL$|^WP_HOME$/
const notProduction =
  /^(?:localhost|.*\.(?:local|localhost|test|example|invalid)|(?:.*\.)?example\.(?:com|org|net)|.*your.*|\d.*|\[.*)$/
const tests = /(?:^|\/)(?:tests?|specs?|__tests__|e2e|cypress)\/|\.(?:test|spec)\.|_test\.|(?:^|\/)test_/

/** What the files of a checkout tell of its project. Only looks at files, and only at so many. */
export function detect(root: string): Facts {
  const files = filesIn(root)
  const has = (pattern: RegExp): string | null => files.find((file) => pattern.test(file)) ?? null
  const top = detectStacks(root)
  const own = ownIn(root, files)
  const programs = programsIn(top, own)
  // Beside the top the program that decides on the presets, rather than the first by its name.
  const main = programs[0]?.directory
  const others = programs.slice(1).map(({ directory }) => directory)
  const isOfMain = (file: string): boolean => !others.some((directory) => file.startsWith(directory))
  const nearFirst = main === undefined ? files : files.toSorted((a, b) => far(a, main) - far(b, main))
  const hasNear = (pattern: RegExp): string | null => nearFirst.find((file) => pattern.test(file)) ?? null
  const example = hasNear(
    /(?:^|\/)\.env(?:\.\w+)?\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$|(?:^|\/)env\.example$/,
  )
  const present = envFiles.map((pattern) => hasNear(pattern)).find((file) => file !== null) ?? null
  const named = example?.replace(/\.(?:example|sample|template|dist)$/, '') ?? null
  const known = new Set([...top, ...own.flatMap((one) => one.stacks)])
  const compose =
    has(/(?:^|\/)(?:docker-)?compose[\w.-]*prod[\w.-]*\.ya?ml$/) ?? has(/(?:^|\/)(?:docker-)?compose\.ya?ml$/)
  const ofNginx = has(/(?:^|\/)default\.conf(?:\.template)?$/)
  const apache = apacheIn(root, files)
  const nginx = has(/(?:^|\/)nginx(?:\/[\w./-]*)?\.conf(?:\.template)?$/) ?? (apache === ofNginx ? null : ofNginx)
  const caddy = has(/(?:^|\/)Caddyfile\.prod(?:uction)?$/) ?? has(/(?:^|\/)Caddyfile$|\.caddyfile$/i)
  // Wherever the file of a server lies, the project has it.
  if (nginx !== null) known.add('nginx')
  if (caddy !== null) known.add('caddy')
  if (apache !== null) known.add('apache')
  const stacks = order.filter((stack) => known.has(stack))
  return {
    stacks,
    url: urlIn(root, files, present),
    envFile: present ?? (named === example ? null : named),
    example,
    keys: keysIn(root, example ?? present),
    compose,
    inner: innerIn(root, compose, present ?? example),
    nginx,
    caddy,
    apache: apache ?? has(/^(?:public\/|web\/)?\.htaccess$/),
    projects: programs.map(({ directory }) => directory.replace(/\/$/, '')).sort(),
    settings: has(/(?:^|\/)settings\/prod(?:uction)?\.py$/) ?? has(/(?:^|\/)settings\.py$/),
    health: healthIn(root, files.filter(isOfMain), stacks),
    contacts: null,
    files,
  }
}

/** Files of the top first, then those of a directory. */
function far(file: string, directory: string): number {
  return !file.includes('/') ? 0 : file.startsWith(directory) ? 1 : 2
}

/**
 * The document of the checkout that is most likely its list, or null: the one with the most boxes among those so named,
 * else among those of which most boxes stand under such a heading.
 */
export function findList(root: string, { files }: Facts): string | null {
  const boxes = namedLists(files).map((file) => ({ file, boxes: boxesOf(textOf(root, file, longestList)) }))
  const [most] = boxes.filter((one) => one.boxes > 0).sort((a, b) => b.boxes - a.boxes)
  return most?.file ?? listByHeading(root, files)
}

/** The documents that are called like a list. */
export function namedLists(files: readonly string[]): string[] {
  return files.filter((file) => {
    const name = posix.basename(file)
    return /\.md$/i.test(name) && listName.test(name) && !/changelog/i.test(name)
  })
}

function listByHeading(root: string, files: readonly string[]): string | null {
  const documents = files.filter(
    (file) => /\.md$/i.test(file) && !otherDocument.test(posix.basename(file)) && !otherDocument.test(file),
  )
  const counted = documents.slice(0, mostDocuments).map((file) => {
    const text = textOf(root, file)
    // What cannot hold so many need not be read as Markdown.
    const most = boxesAtMost(text)
    const items = most < leastBoxes || most > mostBoxes ? [] : listItems(text)
    const under = items.filter(({ headings }) => headings.some((heading) => listHeading.test(heading)))
    return { file, boxes: under.length, isList: under.length >= leastBoxes && 2 * under.length >= items.length }
  })
  const [most] = counted.filter(({ isList }) => isList).sort((a, b) => b.boxes - a.boxes)
  return most?.file ?? null
}

/** How many boxes a list has, about where it has more than are read. */
function boxesOf(markdown: string): number {
  const most = boxesAtMost(markdown)
  return most > mostBoxes ? most : listItems(markdown).length
}

function filesIn(root: string): string[] {
  const found: string[] = []
  for (const pattern of ['*', '.*', '{*,.*}/{*,.*}', '{*,.*}/*/{*,.*}', '*/*/*/*', 'src/app/*/*/route.*']) {
    for (const file of globSync(pattern, { cwd: root, exclude: left })) {
      if (found.length >= mostFiles) return found
      if (file.length <= 2000) found.push(file)
    }
  }
  return [...new Set(found)].sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b))
}

function textOf(root: string, file: string, most = mostBytes): string {
  try {
    const path = join(root, file)
    return statSync(path).isFile() && statSync(path).size <= most ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}

/** A file of hosts for the Apache HTTP Server: what it is called alone does not tell. */
function apacheIn(root: string, files: readonly string[]): string | null {
  const named = files.filter((file) => /\.conf(?:\.template)?$/.test(file) && !tests.test(file)).slice(0, 100) // cut: files, not shown
  return named.find((file) => /^[ \t]*<VirtualHost[ \t>]/im.test(textOf(root, file))) ?? null
}

function keysIn(root: string, file: string | null): string[] {
  if (file === null) return []
  return [...tokenize(textOf(root, file))].flatMap((token) => (token.kind === 'assignment' ? [token.key] : []))
}

/** Which keys of an env file lead to a service of the compose file, which its network alone reaches. */
function innerIn(root: string, compose: string | null, envFile: string | null): Record<string, string> {
  if (compose === null || envFile === null) return {}
  const services = [...servicesOf([readYaml(textOf(root, compose), compose).root]).keys()]
  const found = [...tokenize(textOf(root, envFile))].flatMap((token): [string, string][] => {
    if (token.kind !== 'assignment') return []
    const value = token.raw.replace(/^["']|["']$/g, '')
    const host = /HOST$/.test(token.key) ? value : URL.parse(value)?.hostname
    const service = host ? services.find((one) => one === host) : undefined
    return service === undefined ? [] : [[token.key, service]]
  })
  return Object.fromEntries(found)
}

/** Directories of a repository that hold a project of their own. */
const ownProject =
  /^((?:[\w.-]+\/){1,2})(?:manage\.py|package\.json|artisan|composer\.json|go\.mod|pom\.xml|Gemfile|requirements\.txt|pyproject\.toml|[\w.-]{1,100}\.csproj)$/
/** Projects of one repository that are looked at. */
const mostProjects = 20

/** A directory with a project of its own. */
interface Own {
  /** With `/` at its end. */
  readonly directory: string
  readonly stacks: readonly Stack[]
}

function ownIn(root: string, files: readonly string[]): Own[] {
  const directories = new Set(files.flatMap((file) => ownProject.exec(file)?.[1] ?? []))
  return [...directories]
    .slice(0, mostProjects) // cut: directories, not shown
    .map((directory) => ({ directory, stacks: detectStacks(join(root, directory)) }))
}

/** The projects that are programs, the most telling first, where the top is none. */
function programsIn(top: readonly Stack[], own: readonly Own[]): Own[] {
  const place = ({ stacks }: { readonly stacks: readonly Stack[] }): number =>
    Math.min(
      ...stacks.filter((stack) => stack !== 'node' && !surroundings.has(stack)).map((stack) => order.indexOf(stack)),
    )
  if (Number.isFinite(place({ stacks: top }))) return []
  return own.filter((one) => Number.isFinite(place(one))).sort((a, b) => place(a) - place(b))
}

/** The address of production that files tell, or null: by a key of its env file, or as GitHub Pages and others are told. */
function urlIn(root: string, files: readonly string[], envFile: string | null): string | null {
  const tokens = envFile === null ? [] : [...tokenize(textOf(root, envFile))]
  const told = tokens.flatMap((token) =>
    token.kind === 'assignment' && addressKey.test(token.key) ? [token.raw.replace(/^["']|["']$/g, '')] : [],
  )
  const name = files.includes('CNAME') ? textOf(root, 'CNAME').trim() : ''
  const all = [...told, ...(/^[\w.-]{1,253}$/.test(name) ? [`https://${name}`] : [])]
  const found = all
    .map((one) => URL.parse(one))
    .find((url) => url?.protocol === 'https:' && !notProduction.test(url.hostname))
  return found === undefined || found === null ? null : found.origin
}

/** A route of Next.js, which the place of a file makes (app/api/health/route.ts, pages/api/health.ts). */
const healthFile =
  /^(?:src\/)?(?:app\/((?:api\/)?(?:health(?:z|[-_]?check)?|readyz|livez|ping|up))\/route|pages\/(api\/(?:health(?:z|[-_]?check)?|readyz|livez|ping|up))(?:\/index)?)\.[jt]s$/

/** A route of health in the code, or the one that the compose file asks. */
function healthIn(root: string, files: readonly string[], stacks: readonly Stack[]): string | null {
  const routes = stacks.includes('next') ? files.flatMap((file) => healthFile.exec(file)?.slice(1) ?? []) : []
  const route = routes.find((one) => one !== undefined)
  if (route) return `/${route}`
  const code = files
    .filter(
      (file) => /\.(?:py|js|ts|mjs|cjs|rb|php|go|java|kt|ex|cs)$|compose.*\.ya?ml$/.test(file) && !tests.test(file),
    )
    .slice(0, 400) // cut: files, not shown
  for (const file of code) {
    const text = textOf(root, file)
    const found = healthPaths.map((pattern) => pattern.exec(text)?.[1]).find((path) => path !== undefined)
    if (found) return `/${found}`
  }
  const hasActuator = ['pom.xml', 'build.gradle', 'build.gradle.kts'].some((file) =>
    textOf(root, file).includes('spring-boot-starter-actuator'),
  )
  return stacks.includes('spring') && hasActuator ? '/actuator/health' : null
}
