import { z } from 'zod'
import { fileFields, oneOfFiles } from '../../check/files/fields.ts'
import { someRule } from '../../check/lint/select.ts'
import { strict } from '../../check/schema/fields.ts'

export const schema = strict({
  ...fileFields('compose', {
    description: 'The Compose files, merged as Compose merges them',
    without:
      'the first usual name, `docker-compose.prod.yml` and the like before `compose.yaml`, with its override or base file',
  }),
  'env-file': z.string().min(1).optional().meta({
    title: 'path',
    description: 'Where `${…}` come from, as `--env-file`',
    without: "`.env` beside the first file, and the environment's env file",
  }),
  profiles: z.array(z.string().min(1)).min(1, 'an empty list names no profile').optional().meta({
    title: 'list; `*` is all',
    description: 'Profiles that are started, as `--profile`; services of others are not judged',
  }),
}).check(oneOfFiles, someRule('compose'))

export type Config = z.output<typeof schema>
