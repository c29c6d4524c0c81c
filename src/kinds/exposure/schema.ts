import type { z } from 'zod'
import { lintFields, someRule } from '../../check/lint/select.ts'
import { asking, oneTarget, strict, target } from '../../check/schema/fields.ts'

export const schema = strict({
  ...target,
  path: target.path.meta({
    description:
      "The folder below which is looked, with or without its last slash; added to the environment's `url`, not beside `url`",
  }),
  ...lintFields('exposure'),
  ...asking,
}).check(oneTarget, someRule('exposure'))

export type Config = z.output<typeof schema>
