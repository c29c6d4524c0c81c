import { z } from 'zod'
import { lintFields, someRule } from '../../check/lint/select.ts'
import { asking, on, oneTarget, strict, target } from '../../check/schema/fields.ts'
import { dialects } from '../../formats/dotenv/index.ts'
import { type Depth, depths } from '../../model/depth.ts'

export const schema = strict({
  ...target,
  path: target.path.meta({
    description:
      "A page that sets the cookies, an API path for CORS; added to the environment's `url`, not beside `url`",
  }),
  ...lintFields('served'),
  depth: z.enum(depths).optional().meta({
    description:
      '`quick` asks what visitors ask as well; `full` also provokes errors, asks for a debugger and comes under a foreign name',
    without: '`defaults.depth`, `full`',
  }),
  ...asking,
  on,
  file: z.string().min(1).optional().meta({
    title: 'path',
    description: 'The env file',
    without: "the environment's `env-file` or `env-content`",
  }),
  unit: z
    .string()
    .regex(/^[\w@.:-]+$/, 'expected the name of a systemd unit')
    .optional()
    .meta({
      title: 'name of a systemd unit',
      description: 'The service whose process is compared with the file, on the machine that `on` names',
      without: 'the file alone',
    }),
  reader: z.enum(dialects).default('python-dotenv').meta({
    title: 'as in `env`',
    description: 'The program that loads the file',
  }),
}).check(oneTarget, someRule('served'), noDeepRule)

/** Refuses a rule that is named and not asked whole. */
function noDeepRule({
  value,
  issues,
}: z.core.ParsePayload<{ depth?: Depth | undefined; rules?: string[] | undefined }>) {
  const at = value.depth === 'quick' ? (value.rules?.indexOf('hosts') ?? -1) : -1
  if (issues.length > 0 || at < 0) return
  const message = '"hosts" is not asked whole with `depth: quick`, which sends no foreign Host header'
  issues.push({ code: 'custom', input: value, path: ['rules', at], message })
}

export type Config = z.output<typeof schema>
