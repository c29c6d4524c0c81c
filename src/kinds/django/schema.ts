import type { z } from 'zod'
import { fileFields, oneOfFiles } from '../../check/files/fields.ts'
import { someRule } from '../../check/lint/select.ts'
import { strict } from '../../check/schema/fields.ts'

export const schema = strict(
  fileFields('django', {
    description: 'The settings, which are read with the modules that they import with `*`',
    without:
      '`DJANGO_SETTINGS_MODULE` of the env file, else `settings/production.py`, `settings_production.py` and the like, what a Dockerfile, a Compose file of production or `wsgi.py` names, `settings.py`',
  }),
).check(oneOfFiles, someRule('django'))

export type Config = z.output<typeof schema>
