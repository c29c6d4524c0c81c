import type { Scene } from '../../check/kind.ts'
import { touchedOn } from '../../check/place.ts'
import type { ConnectQuestion, LaterQuestion, ReadQuestion } from '../../check/question.ts'
import { type Config, serviceOf } from './schema.ts'
import { sources } from './sources.ts'

export type Asked = {
  /** The env files that hold the settings; null where a URL does, or they came as a value. */
  readonly envFiles: ReadQuestion | null
  readonly migrations: { readonly files: ReadQuestion; readonly labels: ReadQuestion } | null
  readonly connection: ConnectQuestion | LaterQuestion
}

export function questions(config: Config, scene: Scene): Asked {
  const { name, source } = serviceOf(config)
  const { connections } = sources[name]
  const paths = scene.environment.envFiles ?? []
  const wantsMigrations = config.postgres?.migrations !== undefined
  return {
    envFiles:
      source.url !== undefined || paths.length === 0
        ? null
        : { action: 'read', paths, pick: 'each', ...touchedOn(config, scene) },
    migrations: wantsMigrations
      ? {
          files: { action: 'read', paths: ['**/migrations/*.py'], pick: 'each' },
          labels: { action: 'read', paths: ['**/apps.py'], pick: 'there' },
        }
      : null,
    connection:
      source.url === undefined
        ? { action: 'connect', later: `${name} at the address in ${source['from-env']}`, atMost: connections }
        : { action: 'connect', ...addressIn(name, source.url), times: connections, note: `as ${name}` },
  }
}

function addressIn(name: keyof typeof sources, url: string): { readonly host: string; readonly port: number } {
  const source = sources[name] as (typeof sources)['redis']
  return source.address(source.fromUrl(url))
}
