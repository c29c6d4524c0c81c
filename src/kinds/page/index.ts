import type { z } from 'zod'
import { defineOld } from '../../check/kind.ts'
import { atLevels, selectRules } from '../../check/lint/select.ts'
import { requireTarget, targetUrl } from '../../check/target.ts'
import { conditions } from './conditions.ts'
import { gathered } from './gather.ts'
import type { Observation } from './observation.ts'
import { observePage } from './observe.ts'
import { missingAssets } from './rules/load.ts'
import { pageRules } from './rules.ts'
import { type Config, schema } from './schema.ts'

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
