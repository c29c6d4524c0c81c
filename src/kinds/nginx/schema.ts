import type { z } from 'zod'
import { fileFields, oneOfFiles } from '../../check/files/fields.ts'
import { someRule } from '../../check/lint/select.ts'
import { strict } from '../../check/schema/fields.ts'

export const schema = strict(
  fileFields('nginx', {
    description: 'The configuration, which is read with all it includes',
    without:
      'in the checkout the first usual name that is there: `nginx/nginx.conf`, `nginx.conf`, `docker/nginx/nginx.conf`, `deploy/nginx/nginx.conf`, `deploy/nginx.conf`, `config/nginx.conf`, `conf/nginx.conf`, `nginx/default.conf`, `nginx/conf.d/*.conf`; on a server `/etc/nginx/nginx.conf`',
  }),
).check(oneOfFiles, someRule('nginx'))

export type Config = z.output<typeof schema>
