import { z } from 'zod'
import { type Draft, defineOld, type Scene, type Touch, type World } from '../../check/kind.ts'
import { touchedOn } from '../../check/place.ts'
import { asking, on, strict } from '../../check/schema/fields.ts'
import { dialects } from '../../formats/dotenv/index.ts'
import { orRefusal, type RefusalFacts } from '../../probe/service/refusal.ts'
import { deadlineIn } from '../../probe/service/wire.ts'
import { refused } from './common.ts'
import { readKeys } from './environment.ts'
import type { Source } from './fields.ts'
import { mysql, mysqlSchema } from './mysql.ts'
import { postgres, postgresSchema } from './postgres.ts'
import { redis, redisSchema } from './redis.ts'
import { s3, s3Schema } from './s3.ts'
import type { Service } from './service.ts'
import { smtp, smtpSchema } from './smtp.ts'

const services = { postgres, mysql, redis, smtp, s3 } as const
type Name = keyof typeof services

const schema = strict({
  postgres: postgresSchema.optional().meta({ title: 'map', description: 'A PostgreSQL database' }),
  mysql: mysqlSchema.optional().meta({ title: 'map', description: 'A MySQL or MariaDB database' }),
  redis: redisSchema.optional().meta({ title: 'map', description: 'A Redis or Valkey server' }),
  smtp: smtpSchema.optional().meta({ title: 'map', description: 'A mail server' }),
  s3: s3Schema.optional().meta({ title: 'map', description: 'A bucket of an object storage' }),
  reader: z.enum(dialects).optional().meta({
    title: 'as in `env`',
    description: 'The program that loads the env file; needed where programs would read a key differently',
  }),
  on,
  ...asking,
}).superRefine((config, context) => {
  if (named(config).length !== 1) {
    const message = `name exactly one service: ${Object.keys(services).join(', ')}; a list holds several checks`
    context.addIssue({ code: 'custom', message })
  }
})

type Config = z.output<typeof schema>

function named(config: Partial<Record<Name, unknown>>): Name[] {
  return (Object.keys(services) as Name[]).filter((name) => config[name] !== undefined)
}

/** The one service of a check with its part of the configuration; its own types are known only to itself. */
function serviceOf(config: Config): { name: Name; service: Service<Source, unknown, unknown>; part: Source } {
  const name = named(config)[0] as Name
  return {
    name,
    service: services[name] as unknown as Service<Source, unknown, unknown>,
    part: config[name] as Source,
  }
}

interface Observation {
  readonly target: string
  readonly result: { readonly value: unknown } | { readonly refusal: RefusalFacts }
}

/** Logs in to a service with the application's own settings. */
export const service = defineOld<Config, Observation>({
  kind: 'service',
  schema: schema as z.ZodType<Config>,
  plan: (config, scene) => plan(config, scene),
  observe: async (config, world) => {
    const { service, part } = serviceOf(config)
    const settings = await settingsOf(config, world)
    for (const secret of service.secrets(settings)) if (secret !== null) world.redact.add(secret)
    const deadline = deadlineIn(config.timeout ?? world.timeoutMs, world.signal)
    const target = service.target(settings)
    return world.ask(`service ${JSON.stringify([config, settings, world.allowStateChanges])}`, async () => ({
      target,
      result: await world.net.lanes.run(`service ${target}`, () =>
        orRefusal(service.ask({ net: world.net, deadline }, settings, part, world)),
      ),
    }))
  },
  judge: ({ target, result }, config, scene) => {
    const { service, part } = serviceOf(config)
    const findings: readonly Draft[] =
      'refusal' in result ? refused(result.refusal) : service.judge(result.value, part, target, scene)
    return { findings }
  },
})

async function settingsOf(config: Config, world: World): Promise<unknown> {
  const { service, part } = serviceOf(config)
  if (part.url !== undefined) return service.fromUrl(part.url)
  return service.fromKeys(await readKeys(world, config.on, config.reader), part['from-env'] as string)
}

function plan(config: Config, scene: Scene): Touch[] {
  const { name, service, part } = serviceOf(config)
  const reads = (service.reads?.(part) ?? []).map((target) => ({ action: 'read' as const, target }))
  if (part.url !== undefined) {
    return [...reads, { action: 'connect', target: `${name} at ${service.target(service.fromUrl(part.url))}` }]
  }
  const { envFile } = scene.environment
  return [
    ...(envFile === undefined ? [] : [{ action: 'read' as const, target: envFile, ...touchedOn(config, scene) }]),
    ...reads,
    { action: 'connect', target: `${name} at the address in ${part['from-env']}` },
  ]
}
