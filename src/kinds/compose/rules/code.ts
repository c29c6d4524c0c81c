import { type Family, type Found, isNotJudged, type Rule } from '../../../check/lint/rule.ts'
import { flagRules } from '../../../check/starts/flags.ts'
import { resolve } from '../../../formats/compose/template.ts'
import { joinPath } from '../../../formats/paths.ts'
import { developmentServer, startsOf } from '../../../formats/server-start/command.ts'
import { commandsOf } from '../../../formats/shell-words.ts'
import { get, scalarText } from '../../../formats/yaml/nodes.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import type { Service } from '../observation.ts'
import { bindsOf, commandOf, findingAt, imageName, perService, textOf } from '../service.ts'

export const imageTag: Rule<Seen> = perService((service, project) => {
  const node = get(service.node, 'image')
  const image = textOf(service, 'image', project)
  if (!node || image === undefined || get(service.node, 'build') || image.includes('@sha256:')) return []
  const written = scalarText(node) ?? ''
  const last = image.split('/').at(-1) ?? ''
  const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : undefined
  // `app:${TAG}` without a value here is a tag all the same.
  if (tag !== undefined && tag !== 'latest' && (tag !== '' || /:\$|:[^/]*\$/.test(written))) return []
  if (/\$/.test(written) && image === '') return []
  const message = `${service.name} takes whichever version of ${bounded(imageName(service, project), 60) || 'its image'} is newest that day`
  const observed = tag === undefined ? 'no tag' : `tag ${tag || 'empty'}`
  return [findingAt(node, { message, expected: 'a version as tag, or a digest', observed })]
})

export const devCommand: Rule<Seen> = perService((service, project) => {
  const expected = 'a server for production, such as gunicorn'
  const command = commandOf(service)
  if (!command) {
    const built = project.images.get(service.name)?.development
    if (!built?.development) return []
    const message = `${service.name} starts a development server, as its Dockerfile says`
    return [{ message, expected, observed: built.development, location: built.location }]
  }
  const name = commandsOf(command.words)
    .map(developmentServer)
    .find((found) => found !== undefined)
  if (!name) return []
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

const codeTargets =
  /^\/(app|code|src|workspace|usr\/src\/app|usr\/src|srv|srv\/app|opt\/app|var\/www|var\/www\/html|home\/\w+\/app)(\/(src|app|backend|code))?\/?$/

/** Source code of the machine laid over that of the image. */
export const sourceMount: Rule<Seen> = perService((service: Service, project) => {
  const build = get(service.node, 'build')
  const context = build
    ? joinPath(service.directory, resolve(scalarText(get(build, 'context')) ?? '.', project.known))
    : undefined
  const home = textOf(service, 'working_dir', project)
  return bindsOf(service, project).flatMap(({ source, target, node }) => {
    if (!/^\.{1,2}(\/|$)/.test(source)) return []
    const path = joinPath(service.directory, source)
    const isContext = context !== undefined && (path === context || context.startsWith(`${path}/`) || path === '.')
    const isCode =
      codeTargets.test(target) || (home !== undefined && target.replace(/\/$/, '') === home.replace(/\/$/, ''))
    if (!isCode && !isContext) return []
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
