import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import { startsOf } from '../../../formats/server-start/command.ts'
import { get, listOf, scalarText } from '../../../formats/yaml/nodes.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import { commandOf, findingAt, imageName, textOf } from '../service.ts'

const jobs = /\b(migrate|collectstatic|createsuperuser|loaddata|db:migrate|db upgrade|upgrade head|seed|certonly)\b/

export const restartPolicy: Rule<Seen> = ({ project }) => {
  const awaited = new Set(
    project.services.flatMap(({ node }) => {
      const needed = get(node, 'depends_on')
      if (needed?.kind !== 'map') return []
      return [...needed.entries].flatMap(([name, how]) =>
        scalarText(get(how, 'condition')) === 'service_completed_successfully' ? [name] : [],
      )
    }),
  )
  return project.services.flatMap((service): Found[] => {
    const node = get(service.node, 'restart')
    const policy = textOf(service, 'restart', project)
    const words = commandOf(service)?.words ?? []
    const isJob = jobs.test(words.join(' ')) && startsOf(words, { file: '' }).length === 0
    if (awaited.has(service.name) || isJob || get(get(service.node, 'deploy'), 'restart_policy')) return []
    if (policy !== undefined && policy !== 'no' && policy !== 'false' && policy !== '') return []
    const message = `${service.name} stays down after a crash or a restart of the machine`
    const observed = node ? 'restart: no' : 'no restart policy'
    return [findingAt(node ?? service.node, { message, expected: 'restart: unless-stopped', observed })]
  })
}

const withoutHealthcheck =
  /^(postgres|redis|valkey|nginx|mysql|mariadb|mongo|rabbitmq|memcached|python|node|ruby|php|golang|alpine|debian|ubuntu|caddy|traefik|minio)$/

export const healthcheckMissing: Rule<Seen> = ({ project }) => {
  const services = new Map(project.services.map((service) => [service.name, service]))
  return project.services.flatMap(({ node, name }) => {
    const needed = get(node, 'depends_on')
    if (needed?.kind !== 'map') return []
    return [...needed.entries].flatMap(([other, how]): Found[] => {
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
      return [findingAt(condition, isKnown || off ? text : { ...text, level: 'warning' })]
    })
  })
}

export const serviceUndefined: Rule<Seen> = ({ project }) =>
  project.services.flatMap(({ node, name }) => {
    const needed = get(node, 'depends_on')
    if (needed?.kind !== 'map') return []
    return [...needed.entries].flatMap(([other, how]): Found[] => {
      if (project.all.includes(other) || scalarText(get(how, 'required')) === 'false') return []
      const message = `${name} depends on ${bounded(other, 60)}, which no file defines; Compose refuses the project`
      const expected = `a service ${bounded(other, 60)}`
      return [findingAt(how, { message, expected, observed: 'not defined' })]
    })
  })

/** The rules of this family by their names. */
export const runningRules = {
  'restart-policy': restartPolicy,
  'healthcheck-missing': healthcheckMissing,
  'service-undefined': serviceUndefined,
} as const satisfies Family<'compose'>
