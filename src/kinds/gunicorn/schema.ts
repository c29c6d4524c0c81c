import type { z } from 'zod'
import { fileFields, oneOfFiles } from '../../check/files/fields.ts'
import { someRule } from '../../check/lint/select.ts'
import { strict } from '../../check/schema/fields.ts'

export const schema = strict(
  fileFields('gunicorn', {
    description: 'Settings files and files that start the server',
    without:
      'the first that are there: `gunicorn.conf.py` and its usual names, `uwsgi.ini`, then `Procfile` and Compose files, then start scripts and `Dockerfile`',
  }),
).check(oneOfFiles, someRule('gunicorn'))

export type Config = z.output<typeof schema>
