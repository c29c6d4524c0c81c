import { z } from 'zod'
import { lintFields, someRule } from '../../check/lint/select.ts'
import { asking, oneTarget, strict, target } from '../../check/schema/fields.ts'
import { depths } from '../../model/depth.ts'
import { exposure } from '../../words/exposure.ts'
import { type Depths, isDeep } from './depth.ts'

export const schema = strict({
  ...target,
  path: target.path.meta({
    description:
      "The folder below which is looked, with or without its last slash; added to the environment's `url`, not beside `url`",
  }),
  ...lintFields('exposure'),
  depth: z.enum(depths).optional().meta({
    description:
      '`quick` asks what visitors ask as well and sets off no firewall; `full` also looks for what should not be there, and provokes errors at its end',
    without: '`defaults.depth`, `full`',
  }),
  ...asking,
}).check(oneTarget, someRule('exposure'), noDeepRule)

/** Refuses a rule that is named and not asked. */
function noDeepRule({ value, issues }: z.core.ParsePayload<Depths>): void {
  if (issues.length > 0 || value.depth !== 'quick') return
  for (const [index, name] of (value.rules ?? []).entries()) {
    const id = `exposure/${name}`
    if (!(id in exposure) || !isDeep(id as keyof typeof exposure)) continue
    const message = `"${name}" is not asked with \`depth: quick\``
    issues.push({ code: 'custom', input: value, path: ['rules', index], message })
  }
}

export type Config = z.output<typeof schema>
