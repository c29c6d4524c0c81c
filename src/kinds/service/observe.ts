import type { World } from '../../check/kind.ts'
import { ProbeError } from '../../probe/error.ts'
import { deadlineIn, type Reach } from '../../probe/service/reach.ts'
import { orRefusal } from '../../probe/service/refusal.ts'
import { worthHiding } from '../../secrecy/env-value.ts'
import { readKeys } from './environment.ts'
import { djangoMigrations } from './migrations.ts'
import type { Observation } from './observation.ts'
import type { Asked } from './questions.ts'
import { type Config, serviceOf } from './schema.ts'
import { type ServiceName, type SettingsOf, type SettingsSource, sources, targetOf } from './sources.ts'

/** Logs in as the application does, and looks at what it finds inside. */
export async function observe(asked: Asked, config: Config, world: World): Promise<Observation> {
  const { name } = serviceOf(config)
  const settings = await settingsOf(name, asked, config, world)
  // Time runs from the moment when the client of the service is loaded.
  const reach = (): Reach => ({
    net: world.net,
    deadline: deadlineIn(config.timeout ?? world.timeoutMs, world.signal),
  })
  const target = targetOf(name, settings)
  keepSecrets(name, settings, config, world)
  return world.ask(`service ${JSON.stringify([config, settings, world.allowStateChanges])}`, async () => {
    const conversation = (): Promise<Observation['seen']> => talk(name, reach, settings, asked, config, world)
    const result = await world.net.lanes.run(`service ${target}`, () => orRefusal(conversation()))
    return { target, seen: 'refusal' in result ? result : result.value }
  })
}

/**
 * Settings of an env file name their own host. A URL in the checklist could be anybody's.
 * @throws ProbeError `service/secret-elsewhere` where a secret would go to a host that is not of the environment
 */
function keepSecrets<Name extends ServiceName>(
  name: Name,
  settings: SettingsOf[Name],
  config: Config,
  world: World,
): void {
  if (serviceOf(config).source.url === undefined) return
  const of: SettingsSource<SettingsOf[Name]> = sources[name]
  const { host } = of.address(settings)
  if (world.mayReceiveSecrets(host) || of.secrets(settings).every((secret) => secret === null)) return
  throw new ProbeError('service/secret-elsewhere', `A password would be sent to ${host}`, {
    expected: 'a host of the environment, or one of its `allowed-hosts`',
    observed: host,
  })
}

async function settingsOf<Name extends ServiceName>(
  name: Name,
  asked: Asked,
  config: Config,
  world: World,
): Promise<SettingsOf[Name]> {
  const { source } = serviceOf(config)
  const of: SettingsSource<SettingsOf[Name]> = sources[name]
  const settings =
    source.url === undefined
      ? of.fromKeys(await readKeys(asked.envFiles, config.reader, world), source['from-env'] as string)
      : of.fromUrl(source.url)
  const secrets = of.secrets(settings).filter((secret) => secret !== null)
  for (const secret of worthHiding(secrets)) world.redact.add(secret)
  return settings
}

/** One conversation; clients of databases and object storage are loaded only where they are asked for. */
async function talk<Name extends ServiceName>(
  name: Name,
  reach: () => Reach,
  settings: SettingsOf[Name],
  asked: Asked,
  config: Config,
  world: World,
): Promise<Observation['seen']> {
  if (config.postgres) {
    const { askPostgres } = await import('../../probe/service/postgres.ts')
    const files = asked.migrations && (await djangoMigrations(await world.place('checkout')))
    const options = { tls: config.postgres.tls, migrations: files !== null }
    return { postgres: { server: await askPostgres(reach(), settings as SettingsOf['postgres'], options), files } }
  }
  if (config.mysql) {
    const { askMysql } = await import('../../probe/service/mysql.ts')
    return { mysql: await askMysql(reach(), settings as SettingsOf['mysql'], { tls: config.mysql.tls }) }
  }
  if (config.redis) {
    const { askRedis } = await import('../../probe/service/redis.ts')
    return { redis: await askRedis(reach(), settings as SettingsOf['redis'], { tls: config.redis.tls }) }
  }
  if (config.smtp) return { smtp: await askMail(reach, settings as SettingsOf['smtp'], config.smtp, world) }
  if (config.s3) {
    const { askS3 } = await import('../../probe/service/s3.ts')
    const options = { tls: config.s3.tls, newestUnder: config.s3.newest?.prefix ?? null }
    return { s3: await askS3(reach(), settings as SettingsOf['s3'], options) }
  }
  throw new RangeError(`no conversation for ${name}`)
}

async function askMail(
  reach: () => Reach,
  settings: SettingsOf['smtp'],
  config: NonNullable<Config['smtp']>,
  world: World,
) {
  const { askSmtp } = await import('../../probe/service/smtp.ts')
  const { 'send-to': to, from } = config
  const id = `${world.run.id ?? 'run'}.${world.item.id}.${world.now.getTime()}`.replaceAll(/[^A-Za-z0-9.-]/g, '-')
  const message = to && from && world.allowStateChanges ? { from, to, id, date: world.now } : null
  const facts = await askSmtp(reach(), settings, { tls: config.tls, relayTest: config['relay-test'], message })
  return { ...facts, hasUser: settings.user !== null }
}
