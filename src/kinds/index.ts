import type { AnyCheckKind } from '../check/kind.ts'
import { command } from './command/index.ts'
import { compose } from './compose/index.ts'
import { cors } from './cors/index.ts'
import { django } from './django/index.ts'
import { dns } from './dns/index.ts'
import { env } from './env/index.ts'
import { exposure } from './exposure/index.ts'
import { file } from './file/index.ts'
import { gunicorn } from './gunicorn/index.ts'
import { headers } from './headers/index.ts'
import { http } from './http/index.ts'
import { manual } from './manual/index.ts'
import { nginx } from './nginx/index.ts'
import { page } from './page/index.ts'
import { ports } from './ports/index.ts'
import { served } from './served/index.ts'
import { service } from './service/index.ts'
import { tls } from './tls/index.ts'

/** Every kind of check, in the order in which documentation and schema list them. The one list. */
export const kinds: readonly AnyCheckKind[] = [
  http,
  headers,
  env,
  file,
  command,
  service,
  manual,
  page,
  cors,
  exposure,
  served,
  nginx,
  gunicorn,
  compose,
  django,
  tls,
  ports,
  dns,
]
