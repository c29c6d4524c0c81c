import { z } from 'zod'
import { fileFields, oneOfFiles } from '../../check/files/fields.ts'
import { someRule } from '../../check/lint/select.ts'
import { strict } from '../../check/schema/fields.ts'

export const schema = strict({
  ...fileFields('nginx', {
    description: 'The configuration, which is read with all it includes',
    without:
      'in the checkout the first usual name that is there: `nginx/nginx.conf`, `nginx.conf`, `docker/nginx/nginx.conf`, `deploy/nginx/nginx.conf`, `deploy/nginx.conf`, `config/nginx.conf`, `conf/nginx.conf`, `nginx/default.conf`, `nginx/conf.d/*.conf`; on a server `/etc/nginx/nginx.conf`',
  }),
  'behind-proxy': z.boolean().optional().meta({
    title: 'true or false',
    description: 'Whether TLS ends in front of this nginx, so that it need not end it nor redirect',
    without:
      "the environment's `behind-proxy`, else what the files show: a scheme or address taken from a proxy, a proxy beside it in the Compose file, ports that nobody publishes as 80 or 443",
  }),
}).check(oneOfFiles, someRule('nginx'))

export type Config = z.output<typeof schema>
