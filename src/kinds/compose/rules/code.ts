import { type Family, type Found, isNotJudged, type Rule } from '../../../check/lint/rule.ts'
import { flagRules } from '../../../check/starts/flags.ts'
import { resolve } from '../../../formats/compose/template.ts'
import { joinPath } from '../../../formats/paths.ts'
import { developmentServer, startsOf } from '../../../formats/server-start/command.ts'
import { commandsOf } from '../../../formats/shell-words.ts'
import { get, type Node, scalarText } from '../../../formats/yaml/nodes.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { isClosed } from '../catalogue.ts'
import type { Seen } from '../judge.ts'
import type { Project, Service } from '../observation.ts'
import { bindsOf, commandOf, findingAt, imageName, perService, textOf } from '../service.ts'

export const imageTag: Rule<Seen> = perService((service, project) => {
  const node = get(service.node, 'image')
  const image = textOf(service, 'image', project)
  if (!node || image === undefined || image.includes('@sha256:') || isBuiltHere(image, service, project)) return []
  const written = scalarText(node) ?? ''
  const last = image.split('/').at(-1) ?? ''
  const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : undefined
  // `app:${TAG}` without a value here is a tag all the same.
  if (tag === '' && /:[^/:]*\$/.test(written)) return []
  if (tag !== undefined && tag !== '' && !isMoving(tag)) return []
  if (/\$/.test(written) && image === '') return []
  const message = `${service.name} takes whichever version of ${bounded(imageName(service, project), 60) || 'its image'} is newest that day`
  const observed = tag === undefined ? 'no tag' : `tag ${bounded(tag, 60) || 'empty'}`
  return [findingAt(node, { message, expected: 'a version as tag, or a digest', observed })]
})

/** Whether an image is built by this service, or by another one under the same name. */
function isBuiltHere(image: string, service: Service, project: Project): boolean {
  if (get(service.node, 'build')) return true
  return project.services.some((other) => get(other.node, 'build') && textOf(other, 'image', project) === image)
}

/** Words of tags that say themselves that they move. */
const movingWord = /(^|[-_.])(latest|nightly|edge|rolling|canary|unstable)([-_.]|$)/
/** What a tag says of the system below the program, with its version. */
const systemVersion =
  /(^|[-_.])(alpine|debian|ubuntu|ubi|cuda|cudnn|centos|php|node|python|java|jdk|jre|s6|glibc|amd|arm|x)[-_.]?\d[\d.]*([-_.]|$)/g
/** Releases of systems, which are versions of themselves. */
const systemRelease =
  /^(trixie|bookworm|bullseye|buster|stretch|jammy|noble|focal|bionic|plucky)(-(slim|backports|curl|scm))?$/

/** Whether a tag stands for another image from one day to the next: it says so, or holds no version of the program. */
function isMoving(tag: string): boolean {
  const lower = tag.toLowerCase()
  if (movingWord.test(lower)) return true
  if (systemRelease.test(lower) || /^[0-9a-f]{7,64}$/.test(lower)) return false
  const bare = lower.replace(systemVersion, '$1')
  return !/\d/.test(bare)
}

export const devCommand: Rule<Seen> = perService((service, project) => {
  const expected = 'a server for production, such as gunicorn'
  const command = commandOf(service)
  if (!command) {
    const built = project.images.get(service.name)?.development
    if (!built?.development || !isSure(built.development, service, project)) return []
    const message = `${service.name} starts a development server, as its Dockerfile says`
    return [{ message, expected, observed: built.development, location: built.location }]
  }
  const scripts = project.images.get(service.name)?.scripts
  const name = commandsOf(command.words)
    .map((words) => developmentServer(words, scripts))
    .find((found) => found !== undefined)
  if (!name || !isSure(name, service, project)) return []
  return [findingAt(command.node, { message: `${service.name} starts a development server`, expected, observed: name })]
})

/** The flags of gunicorn, uvicorn and uWSGI, by the rules that hold for every command. */
export const serverFlags: Rule<Seen> = perService((service) => {
  const command = commandOf(service)
  if (!command) return []
  const { file, line, column } = command.node
  return startsOf(command.words, { file, line, column }).flatMap((start) =>
    Object.values(flagRules).flatMap((rule): Found[] => {
      const result = rule(start)
      if (isNotJudged(result)) return []
      return result.map((found) => ({ ...found, message: `${service.name}: ${found.message}` }))
    }),
  )
})

/** Whether a server that also serves production is started for development here, as far as the files tell. */
function isSure(server: string, service: Service, project: Project): boolean {
  if (server !== 'rails server') return true
  const written = ['RAILS_ENV', 'RACK_ENV'].flatMap((key) => {
    const text = textAt(get(get(service.node, 'environment'), key), project)
    const known = text ?? project.images.get(service.name)?.variables.get(key)
    return known === undefined ? [] : [known]
  })
  const [mode] = written
  if (mode !== undefined) return mode !== '' && mode !== 'production' && mode !== 'staging'
  // Without a word Rails runs for development; the image or an env file may say it where it is not seen.
  return get(service.node, 'build') !== undefined && !get(service.node, 'env_file') && project.images.has(service.name)
}

function textAt(node: Node | undefined, project: Project): string | undefined {
  const text = scalarText(node)
  return text === undefined ? undefined : resolve(text, project.known)
}

const codeRoots =
  /^\/(app|code|src|workspace|usr\/src\/app|usr\/src|srv|srv\/app|opt\/app|var\/www|var\/www\/html|home\/\w+\/app)(\/(src|app|backend|code))?$/

/** Source code of the machine laid over that of the image. */
export const sourceMount: Rule<Seen> = perService((service: Service, project) => {
  // A database or a cache starts nothing of what is mounted.
  const image = project.images.get(service.name)?.base ?? imageName(service, project)
  if (isClosed(image, '')) return []
  const build = get(service.node, 'build')
  const written = build ? resolve(scalarText(get(build, 'context')) ?? '.', project.known) : undefined
  const context = written === undefined ? undefined : joinPath(service.directory, written)
  const home = (textOf(service, 'working_dir', project) ?? project.images.get(service.name)?.home)?.replace(
    /(.)\/$/,
    '$1',
  )
  return bindsOf(service, project).flatMap(({ source, target, node }) => {
    if (!/^\.{1,2}(\/|$)/.test(source)) return []
    const path = joinPath(service.directory, source)
    const directory = target.replace(/(.)\/$/, '$1')
    const isRoot = directory === home || codeRoots.test(directory)
    const isBelow = home !== undefined && home !== '/' && directory.startsWith(`${home}/`)
    const isBuilt = context !== undefined && (path === context || context === '.' || path.startsWith(`${context}/`))
    // The whole build context is code wherever it lies; a part of it is where it holds some.
    const isContext = path === context || path === '.'
    const holdsCode = project.code.has(path)
    const isOver = isRoot ? isContext || holdsCode : isBelow && isBuilt && holdsCode
    if (!isOver) return []
    const message = `${service.name} runs the source that lies on the machine, not what was built and tested`
    const observed = `${bounded(source, 60)} mounted over ${bounded(target, 60)}`
    return [findingAt(node, { message, expected: 'the code inside the image', observed })]
  })
})

/** The rules of this family by their names. */
export const codeRules = {
  'image-tag': imageTag,
  'dev-command': devCommand,
  'server-flags': serverFlags,
  'source-mount': sourceMount,
} as const satisfies Family<'compose'>
