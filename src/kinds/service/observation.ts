import type { MysqlFacts } from '../../probe/service/mysql.ts'
import type { PostgresFacts } from '../../probe/service/postgres.ts'
import type { RedisFacts } from '../../probe/service/redis.ts'
import type { RefusalFacts } from '../../probe/service/refusal.ts'
import type { S3Facts } from '../../probe/service/s3.ts'
import type { SmtpFacts } from '../../probe/service/smtp.ts'
import type { Migration } from './migrations.ts'

export interface PostgresSeen {
  readonly server: PostgresFacts
  /** Migration files of the checkout; null where they were not asked for. */
  readonly files: readonly Migration[] | null
}

export interface SmtpSeen extends SmtpFacts {
  /** Whether the settings name a user. */
  readonly hasUser: boolean
}

/** What the conversation with the one service of a check showed. */
export interface Observation {
  /** Such as `db.example.com:5432`; without user or password. */
  readonly target: string
  readonly seen:
    | { readonly refusal: RefusalFacts }
    | { readonly postgres: PostgresSeen }
    | { readonly mysql: MysqlFacts }
    | { readonly redis: RedisFacts }
    | { readonly smtp: SmtpSeen }
    | { readonly s3: S3Facts }
}
