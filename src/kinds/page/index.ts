import { z } from 'zod'
import { defineOld } from '../../check/kind.ts'
import { atLevels, lintFields, selectRules, someRule } from '../../check/lint/select.ts'
import { asking, oneTarget, strict, target } from '../../check/schema/fields.ts'
import { requireTarget, targetUrl } from '../../check/target.ts'
import { conditions } from './conditions.ts'
import { gathered } from './gather.ts'
import type { Observation } from './observation.ts'
import { observePage } from './observe.ts'
import { missingAssets } from './rules/missing.ts'
import { pageRules } from './rules.ts'

const schema = strict({
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

type Config = z.output<typeof schema>

/** `page`: the document and everything it loads from its own hosts, as a browser would. */
export const page = defineOld<Config, Observation>({
  kind: 'page',
  schema: schema as z.ZodType<Config>,
  plan: (config, scene) => {
    const url = targetUrl(config, scene.environment)
    if (url === null) return []
    const assets = `scripts, styles, images and fonts that ${url} names, at most ${config['max-assets']}`
    return [
      { action: 'request', target: `GET ${url}` },
      { action: 'request', target: `GET ${assets}` },
    ]
  },
  observe: (config, world) =>
    observePage(
      {
        url: requireTarget(config, world.environment),
        timeoutMs: config.timeout ?? world.timeoutMs,
        maxAssets: config['max-assets'],
        hosts: config.hosts ?? [],
      },
      world,
    ),
  judge: (observation, config, scene) => {
    const failed = conditions(observation, config.status)
    if (failed.length > 0) return { findings: failed }
    const selected = selectRules('page', config)
    const input = { page: observation, named: config.rules !== undefined, nowMs: scene.now.getTime() }
    const ids = Object.keys(pageRules) as (keyof typeof pageRules)[]
    const found = ids.filter((id) => selected.has(id)).flatMap((id) => pageRules[id](input))
    return { findings: gathered(atLevels([...missingAssets(observation, selected), ...found], selected)) }
  },
})
