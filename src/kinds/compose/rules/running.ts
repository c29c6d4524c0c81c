import type { Family, Found, Rule } from '../../../check/lint/rule.ts'
import { type Mount, mountsOf } from '../../../formats/compose/services.ts'
import { startsOf } from '../../../formats/server-start/command.ts'
import { commandsOf } from '../../../formats/shell-words.ts'
import { get, listOf, scalarText } from '../../../formats/yaml/nodes.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { dataDirectories, withoutHealthcheck } from '../catalogue.ts'
import type { Seen } from '../judge.ts'
import type { Project, Service } from '../observation.ts'
import { commandOf, findingAt, imageName, perService, textOf } from '../service.ts'

const jobs = /\b(migrate|collectstatic|createsuperuser|loaddata|db:migrate|db upgrade|upgrade head|seed|certonly)\b/

export const restartPolicy: Rule<Seen> = ({ project }) => {
  const expected = 'restart: unless-stopped'
  const awaited = new Set(
    project.services.flatMap(({ node }) => {
      const needed = get(node, 'depends_on')
      if (needed?.kind !== 'map') return []
      return [...needed.entries].flatMap(([name, how]) =>
        scalarText(get(how, 'condition')) === 'service_completed_successfully' ? [name] : [],
      )
    }),
  )
  const lasting = project.services.filter(
    (service) => !awaited.has(service.name) && !isJob(service) && !get(get(service.node, 'deploy'), 'restart_policy'),
  )
  const found = lasting.flatMap((service): Found[] => {
    const node = get(service.node, 'restart')
    const policy = textOf(service, 'restart', project)
    if (policy !== undefined && policy !== 'no' && policy !== 'false' && policy !== '') return []
    const message = `${service.name} stays down after a crash or a restart of the machine`
    const observed = node ? 'restart: no' : 'no restart policy'
    return [findingAt(node ?? service.node, { message, expected, observed })]
  })
  const [first] = found
  // A project that never speaks of it has one fault, not one for each service.
  if (!first || found.length < 3 || found.length < lasting.length) return found
  const message = `None of the ${found.length} services comes back after a crash or a restart of the machine`
  return [{ ...first, message, observed: 'no restart policy anywhere' }]
}

/** Whether a service runs a command that ends by itself. */
function isJob(service: Service): boolean {
  const words = commandOf(service)?.words ?? []
  return jobs.test(words.join(' ')) && startsOf(words, { file: '' }).length === 0
}

/** What is said of the healthcheck of a service, and whether its image may bring one; undefined where it has one. */
function healthOf(service: Service, project: Project): { observed: string; open: boolean } | undefined {
  const check = get(service.node, 'healthcheck')
  const test = get(check, 'test')
  const first = scalarText(listOf(test)[0]) ?? ''
  if (scalarText(get(check, 'disable')) === 'true' || first === 'NONE') {
    return { observed: 'the healthcheck is switched off', open: false }
  }
  if ((check && test) || project.images.get(service.name)?.healthcheck) return undefined
  const isKnown = get(service.node, 'build') !== undefined || withoutHealthcheck.test(imageName(service, project))
  return {
    observed: isKnown ? 'none here and none in its image' : 'none here; its image may bring one',
    open: !isKnown,
  }
}

export const healthcheckMissing: Rule<Seen> = ({ project }) => {
  const services = new Map(project.services.map((service) => [service.name, service]))
  const waiting = project.services.flatMap(({ node, name }) => {
    const needed = get(node, 'depends_on')
    if (needed?.kind !== 'map') return []
    return [...needed.entries].flatMap(([other, how]) => {
      const target = services.get(other)
      const condition = get(how, 'condition')
      return target ? [{ name, target, node: condition ?? how, condition: scalarText(condition) }] : []
    })
  })
  const found = [...Map.groupBy(waiting, ({ target }) => target)].flatMap(([target, waiters]): Found[] => {
    const health = healthOf(target, project)
    if (!health) return []
    const expected = `a healthcheck of ${target.name}`
    const healthy = waiters.filter(({ condition }) => condition === 'service_healthy')
    const [first] = healthy
    if (first) {
      const message = `${names(healthy)} ${healthy.length === 1 ? 'waits' : 'wait'} for ${target.name} to be healthy, but ${target.name} has no healthcheck`
      const text = { message, expected, observed: health.observed }
      // What an image brings is not told here.
      const open = { level: 'warning', unlessNamed: 'info' } as const
      return [{ ...findingAt(first.node, text), ...(health.open && open) }]
    }
    const [early] = waiters.filter(({ condition }) => condition === undefined || condition === 'service_started')
    if (!early || dataDirectories(imageName(target, project)) === undefined) return []
    const message = `${names(waiters)} ${waiters.length === 1 ? 'starts' : 'start'} before ${target.name} answers, and nothing tells when it does`
    return [findingAt(early.node, { message, expected, observed: health.observed, level: 'warning' })]
  })
  const told = new Set(
    waiting
      .map(({ target }) => target.name)
      .filter((name) => found.some(({ expected }) => expected === `a healthcheck of ${name}`)),
  )
  // Whoever asks for this rule by its name wants one for every service.
  const others = project.services.flatMap((service): Found[] => {
    const health = told.has(service.name) || isJob(service) ? undefined : healthOf(service, project)
    if (!health) return []
    const message = `${service.name} has no healthcheck, so nobody notices when it hangs`
    const text = { message, expected: `a healthcheck of ${service.name}`, observed: health.observed }
    return [{ ...findingAt(service.node, health.open ? { ...text, level: 'warning' } : text), unlessNamed: 'off' }]
  })
  return [...found, ...others]
}

/** Up to three names of services that wait. */
function names(waiting: readonly { readonly name: string }[]): string {
  const shown = waiting.slice(0, 3).map(({ name }) => bounded(name, 60))
  return waiting.length > 3 ? `${shown.join(', ')} and ${waiting.length - 3} more` : shown.join(', ')
}

const clients =
  /^(?:mongo|mongosh|mongodump|mongorestore|psql|pg_dump|pg_dumpall|pg_restore|pg_isready|mysql|mysqladmin|mysqldump|mariadb|mariadb-admin|mariadb-dump|clickhouse-client|cqlsh)$/
const servers = /^(?:mongod|mongos|postgres|mysqld|mariadbd|clickhouse-server|docker-entrypoint\.sh)$/

/** Whether a service starts a client of its image, which keeps nothing. */
function isClient(service: Service): boolean {
  const programs = commandsOf(commandOf(service)?.words ?? []).flatMap((words) =>
    words.map((word) => word.slice(word.lastIndexOf('/') + 1)),
  )
  return programs.some((one) => clients.test(one)) && !programs.some((one) => servers.test(one))
}

/** A database whose data lies in the container, and goes with it. */
export const dataVolume: Rule<Seen> = perService((service, project) => {
  const image = imageName(service, project)
  const directories = dataDirectories(image)
  if (!directories || get(service.node, 'volumes_from') || isClient(service)) return []
  const mounts = mountsOf(service.node, project.known).filter(
    ({ target, mode }) => !isSettings(target) && !/(^|,)ro(,|$)/.test(mode),
  )
  const kept = mounts.filter(({ source }) => source !== '')
  if (kept.length > 0) return elsewhere(service, kept, directories)
  const inMemory = listOf(get(service.node, 'tmpfs')).some((one) => {
    const target = (scalarText(one) ?? '').split(':', 1).join()
    return directories.some((directory) => directory.startsWith(target) || target.startsWith(directory))
  })
  const message = `${service.name} keeps its data in the container, and loses it when the container is made anew`
  const expected = `a volume at ${directories[0]}`
  const observed = inMemory ? 'its data is in memory' : mounts.length > 0 ? 'a volume without a name' : 'no volume'
  return [findingAt(get(service.node, 'image') ?? service.node, { message, expected, observed })]
})

/** Volumes of which none lies where the image keeps its data, and nothing says that it keeps it there. */
function elsewhere(service: Service, kept: readonly Mount[], directories: readonly string[]): Found[] {
  const [first] = kept
  const isCovered = kept.some(({ target }) =>
    directories.some((directory) => isBelow(directory, target) || isBelow(target, directory)),
  )
  const told = /\b(PGDATA|DATADIR|datadir|data_directory|dbpath|data-dir)\b/
  const environment = get(service.node, 'environment')
  const words = [
    ...(environment?.kind === 'map' ? environment.entries.keys() : []),
    ...(commandOf(service)?.words ?? []),
  ]
  if (!first || isCovered || get(service.node, 'build') || words.some((word) => told.test(word))) return []
  const message = `${service.name} has a volume where its image keeps no data, and loses the data when the container is made anew`
  const expected = `a volume at ${directories[0]}`
  const observed = bounded(`a volume at ${first.target}`, 120)
  return [findingAt(first.node, { level: 'warning', message, expected, observed })]
}

function isBelow(path: string, directory: string): boolean {
  const parent = directory.replace(/\/$/, '')
  return path.replace(/\/$/, '') === parent || path.startsWith(`${parent}/`)
}

/** Where settings and first data are mounted, rather than the data. */
function isSettings(target: string): boolean {
  return /^\/(docker-entrypoint-initdb\.d|etc)(\/|$)|\.(conf|cnf|sql|sh|ya?ml|ini|pem|crt|key)$|^\/(backups?|dumps?)(\/|$)/.test(
    target,
  )
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
  'data-volume': dataVolume,
} as const satisfies Family<'compose'>
