import { withPort } from '../../formats/host.ts'
import type { DatabaseSettings } from '../../probe/service/postgres.ts'
import type { RedisSettings } from '../../probe/service/redis.ts'
import type { S3Settings } from '../../probe/service/s3.ts'
import type { SmtpSettings } from '../../probe/service/smtp.ts'
import type { Keys } from './environment.ts'
import { mysqlFrom, postgresFrom, redisFrom, s3From, smtpFrom } from './settings.ts'
import { mysqlUrl, postgresUrl, redisUrl, s3Url, smtpUrl } from './urls.ts'

/** Where the settings of a service come from, and what they say of the connection. */
export interface SettingsSource<Settings> {
  fromUrl(text: string): Settings
  fromKeys(keys: Keys, key: string): Settings
  /** Registered for masking. */
  secrets(settings: Settings): readonly (string | null)[]
  address(settings: Settings): { readonly host: string; readonly port: number }
  /** How often one address is connected to at most. */
  readonly connections: number
}

const endpoint = ({ host, port }: { readonly host: string; readonly port: number }) => ({ host, port })
const password = (settings: { readonly password: string | null }): readonly (string | null)[] => [settings.password]

export interface SettingsOf {
  readonly postgres: DatabaseSettings
  readonly mysql: DatabaseSettings
  readonly redis: RedisSettings
  readonly smtp: SmtpSettings
  readonly s3: S3Settings
}

export type ServiceName = keyof SettingsOf

export const sources: { readonly [Name in ServiceName]: SettingsSource<SettingsOf[Name]> } = {
  postgres: { fromUrl: postgresUrl, fromKeys: postgresFrom, secrets: password, address: endpoint, connections: 2 },
  mysql: { fromUrl: mysqlUrl, fromKeys: mysqlFrom, secrets: password, address: endpoint, connections: 2 },
  redis: { fromUrl: redisUrl, fromKeys: redisFrom, secrets: password, address: endpoint, connections: 2 },
  smtp: { fromUrl: smtpUrl, fromKeys: smtpFrom, secrets: password, address: endpoint, connections: 2 },
  s3: {
    fromUrl: s3Url,
    fromKeys: s3From,
    secrets: ({ secretAccessKey, accessKeyId, sessionToken }) => [secretAccessKey, accessKeyId, sessionToken],
    address: ({ bucketUrl }) => {
      const { hostname, port, protocol } = new URL(bucketUrl)
      return {
        host: hostname.replace(/^\[|\]$/g, ''),
        port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
      }
    },
    connections: 12,
  },
}

/** For messages; without user or password. */
export function targetOf<Name extends ServiceName>(name: Name, settings: SettingsOf[Name]): string {
  if (name === 's3') return new URL((settings as S3Settings).bucketUrl).host
  const { host, port } = sources[name].address(settings)
  return withPort(host, port)
}
