import { z } from 'zod'
import { strict } from '../../check/schema/fields.ts'
import { askMysql, type MysqlFacts } from '../../probe/service/mysql.ts'
import type { DatabaseSettings } from '../../probe/service/postgres.ts'
import { nameOf } from '../../probe/service/wire.ts'
import { encryptionFindings, superuserFindings, versionFindings } from './common.ts'
import { oneSource, source, tls, version } from './fields.ts'
import type { Service } from './service.ts'
import { mysqlFrom } from './settings.ts'
import { mysqlUrl } from './urls.ts'

export const mysqlSchema = strict({
  ...source(mysqlUrl),
  version,
  tls,
  superuser: z.boolean().optional().meta({
    description: '`true` accepts a user with rights over the server, `false` makes it an error',
    without: 'a warning',
  }),
}).superRefine(oneSource)

export const mysql: Service<z.output<typeof mysqlSchema>, DatabaseSettings, MysqlFacts> = {
  fromUrl: mysqlUrl,
  fromKeys: mysqlFrom,
  secrets: ({ password }) => [password],
  target: nameOf,
  ask: (reach, settings, config) => askMysql(reach, settings, { tls: config.tls }),
  judge: (facts, config, target) => [
    ...encryptionFindings(`MySQL at ${target}`, facts.tls),
    ...versionFindings('MySQL', config.version, facts.major, facts.version),
    ...superuserFindings(facts.powers, config.superuser),
  ],
}
