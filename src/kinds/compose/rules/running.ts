import type { Draft } from '../../../check/kind.ts'
import { isNotJudged } from '../../../check/lint/rule.ts'
import { flagRules } from '../../../check/starts/flags.ts'
import { resolve } from '../../../formats/compose/template.ts'
import { joinPath } from '../../../formats/paths.ts'
import { developmentServer, startsOf } from '../../../formats/server-start/command.ts'
import { commandsOf } from '../../../formats/shell-words.ts'
import { get, listOf, scalarText } from '../../../formats/yaml/nodes.ts'
import type { Service } from '../project.ts'
import { commandOf, draft, type Find, imageName, perService, textOf } from '../service.ts'
import { bindsOf } from './exposure.ts'

export const imageTag: Find = perService((service, project) => {
  const node = get(service.node, 'image')
  const image = textOf(service, 'image', project)
  if (!node || image === undefined || get(service.node, 'build') || image.includes('@sha256:')) return []
  const written = scalarText(node) ?? ''
  const last = image.split('/').at(-1) ?? ''
  const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : undefined
  // `app:${TAG}` without a value here is a tag all the same.
  if (tag !== undefined && tag !== 'latest' && (tag !== '' || /:\$|:[^/]*\$/.test(written))) return []
  if (/\$/.test(written) && image === '') return []
  const message = `${service.name} takes whichever version of ${imageName(service, project).slice(0, 60) || 'its image'} is newest that day`
  const observed = tag === undefined ? 'no tag' : `tag ${tag || 'empty'}`
  return [draft('compose/image-tag', node, { message, expected: 'a version as tag, or a digest', observed })]
})

const jobs = /\b(migrate|collectstatic|createsuperuser|loaddata|db:migrate|db upgrade|upgrade head|seed|certonly)\b/

export const restartPolicy: Find = (project) => {
  const awaited = new Set(
    project.services.flatMap(({ node }) => {
      const needed = get(node, 'depends_on')
      if (needed?.kind !== 'map') return []
      return [...needed.entries].flatMap(([name, how]) =>
        scalarText(get(how, 'condition')) === 'service_completed_successfully' ? [name] : [],
      )
    }),
  )
  return project.services.flatMap((service): Draft[] => {
    const node = get(service.node, 'restart')
    const policy = textOf(service, 'restart', project)
    const words = commandOf(service)?.words ?? []
    const isJob = jobs.test(words.join(' ')) && startsOf(words, { file: '' }).length === 0
    if (awaited.has(service.name) || isJob || get(get(service.node, 'deploy'), 'restart_policy')) return []
    if (policy !== undefined && policy !== 'no' && policy !== 'false' && policy !== '') return []
    const message = `${service.name} stays down after a crash or a restart of the machine`
    const observed = node ? 'restart: no' : 'no restart policy'
    return [
      draft('compose/restart-policy', node ?? service.node, { message, expected: 'restart: unless-stopped', observed }),
    ]
  })
}

const withoutHealthcheck =
  /^(postgres|redis|valkey|nginx|mysql|mariadb|mongo|rabbitmq|memcached|python|node|ruby|php|golang|alpine|debian|ubuntu|caddy|traefik|minio)$/

export const healthcheckMissing: Find = (project) => {
  const services = new Map(project.services.map((service) => [service.name, service]))
  return project.services.flatMap(({ node, name }) => {
    const needed = get(node, 'depends_on')
    if (needed?.kind !== 'map') return []
    return [...needed.entries].flatMap(([other, how]): Draft[] => {
      const target = services.get(other)
      const condition = get(how, 'condition')
      if (!target || !condition || scalarText(condition) !== 'service_healthy') return []
      const check = get(target.node, 'healthcheck')
      const test = get(check, 'test')
      const first = scalarText(listOf(test)[0]) ?? ''
      const off = scalarText(get(check, 'disable')) === 'true' || first === 'NONE'
      if (check && test && !off) return []
      const isKnown = get(target.node, 'build') !== undefined || withoutHealthcheck.test(imageName(target, project))
      if (!off && project.images.get(other)?.healthcheck) return []
      const message = `${name} waits for ${other} to be healthy, but ${other} has no healthcheck`
      const observed = off
        ? 'the healthcheck is switched off'
        : isKnown
          ? 'none here and none in its image'
          : 'none here; its image may bring one'
      const text = { message, expected: `a healthcheck of ${other}`, observed }
      return [draft('compose/healthcheck-missing', condition, isKnown || off ? text : { ...text, level: 'warning' })]
    })
  })
}

export const serviceUndefined: Find = (project) =>
  project.services.flatMap(({ node, name }) => {
    const needed = get(node, 'depends_on')
    if (needed?.kind !== 'map') return []
    return [...needed.entries].flatMap(([other, how]): Draft[] => {
      if (project.all.includes(other) || scalarText(get(how, 'required')) === 'false') return []
      const message = `${name} depends on ${other.slice(0, 60)}, which no file defines; Compose refuses the project`
      const expected = `a service ${other.slice(0, 60)}`
      return [draft('compose/service-undefined', how, { message, expected, observed: 'not defined' })]
    })
  })

export const envFileMissing: Find = (project) =>
  project.envFiles.flatMap(({ service, path, node, required, state, example }): Draft[] => {
    if (state === 'there' || !required) return []
    const shown = path.slice(0, 150)
    const expected = shown
    if (state === 'outside') {
      const message = `${shown} of ${service} lies outside the checkout and was not looked for`
      return [draft('compose/env-file-missing', node, { message, expected, observed: 'not read', level: 'info' })]
    }
    if (example) {
      const message = `${shown} of ${service} is not here, only its example; it has to be on the server`
      return [draft('compose/env-file-missing', node, { message, expected, observed: 'the example', level: 'warning' })]
    }
    const message = `${service} names the env file ${shown}, which is not there; Compose refuses to start`
    return [draft('compose/env-file-missing', node, { message, expected, observed: 'no such file' })]
  })

export const devCommand: Find = perService((service, project) => {
  const rule = 'compose/dev-command'
  const expected = 'a server for production, such as gunicorn'
  const command = commandOf(service)
  if (!command) {
    const built = project.images.get(service.name)?.development
    if (!built?.development) return []
    const message = `${service.name} starts a development server, as its Dockerfile says`
    return [{ rule, message, expected, observed: built.development, location: built.location }]
  }
  const name = commandsOf(command.words)
    .map(developmentServer)
    .find((found) => found !== undefined)
  if (!name) return []
  return [
    draft(rule, command.node, { message: `${service.name} starts a development server`, expected, observed: name }),
  ]
})

/** The flags of gunicorn, uvicorn and uWSGI, by the rules that hold for every command. */
export const serverFlags: Find = perService((service) => {
  const command = commandOf(service)
  if (!command) return []
  const { file, line, column } = command.node
  return startsOf(command.words, { file, line, column }).flatMap((start) =>
    Object.values(flagRules).flatMap((rule): Draft[] => {
      const result = rule(start)
      if (isNotJudged(result)) return []
      return result.map((found) => ({
        ...found,
        rule: 'compose/server-flags',
        message: `${service.name}: ${found.message}`,
      }))
    }),
  )
})

const codeTargets =
  /^\/(app|code|src|workspace|usr\/src\/app|usr\/src|srv|srv\/app|opt\/app|var\/www|var\/www\/html|home\/\w+\/app)(\/(src|app|backend|code))?\/?$/

/** Source code of the machine laid over that of the image. */
export const sourceMount: Find = perService((service: Service, project) => {
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
    const observed = `${source.slice(0, 60)} mounted over ${target.slice(0, 60)}`
    return [draft('compose/source-mount', node, { message, expected: 'the code inside the image', observed })]
  })
})
