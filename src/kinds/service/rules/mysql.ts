import type { Draft } from '../../../check/kind.ts'
import type { MysqlFacts } from '../../../probe/service/mysql.ts'
import type { MysqlConfig } from '../protocols/mysql.ts'
import { encryptionFindings, superuserFindings, versionFindings } from './common.ts'

/** What was seen of a MySQL or MariaDB database. */
export function judgeMysql(facts: MysqlFacts, config: MysqlConfig, target: string): Draft[] {
  return [
    ...encryptionFindings(`MySQL at ${target}`, facts.tls),
    ...versionFindings(`MySQL at ${target}`, config.version, facts.major, facts.version),
    ...superuserFindings(facts.powers, config.superuser),
  ]
}
