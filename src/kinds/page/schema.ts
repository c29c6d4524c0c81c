import { z } from 'zod'
import { lintFields, someRule } from '../../check/lint/select.ts'
import { asking, oneTarget, strict, target } from '../../check/schema/fields.ts'

export const schema = strict({
  ...target,
  ...lintFields('page'),
  ...asking,
  status: z.int().min(200).max(599).default(200).meta({
    description: 'Status of the document; another one to look at an error page',
  }),
  'max-assets': z.int().min(1).max(1000).default(100).meta({
    description: 'Most assets that are asked; a page with more is `error`',
  }),
  hosts: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9._-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/, 'expected a host such as static.example.com'),
    )
    .min(1, 'an empty list names no host')
    .optional()
    .meta({
      title: 'list of hosts',
      description:
        'Further hosts whose assets belong to the page, such as `static.example.com` or `cdn.example.com:8443`',
    }),
}).check(oneTarget, someRule('page'))

export type Config = z.output<typeof schema>
