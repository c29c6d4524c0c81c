import { z } from 'zod'
import { type Draft, defineOld, type Touch } from '../../check/kind.ts'
import { atLevels, lintFields, selectRules, someRule } from '../../check/lint/select.ts'
import { placed, serverOf, touchedOn } from '../../check/place.ts'
import { asking, on, oneTarget, strict, target } from '../../check/schema/fields.ts'
import { requireTarget, targetUrl } from '../../check/target.ts'
import { type Dialect, dialects } from '../../formats/dotenv/index.ts'
import type { ServedObservation } from './observation.ts'
import { observeServed } from './observe.ts'
import { servedRules } from './rules/comparisons.ts'

const schema = strict({
  ...target,
  path: target.path.meta({
    description:
      "A page that sets the cookies, an API path for CORS; added to the environment's `url`, not beside `url`",
  }),
  ...lintFields('served'),
  ...asking,
  on,
  file: z.string().min(1).optional().meta({
    title: 'path',
    description: 'The env file',
    without: "the environment's `env-file` or `env-content`",
  }),
  reader: z.enum(dialects).default('python-dotenv').meta({
    title: 'as in `env`',
    description: 'The program that loads the file',
  }),
}).check(oneTarget, someRule('served'))

type Config = z.output<typeof schema>

/** `served`: what an env file declares against what a target serves. An addition to the kinds of the design. */
export const served = defineOld<Config, ServedObservation>({
  kind: 'served',
  schema: schema as z.ZodType<Config>,
  plan: (config, scene) => {
    const url = targetUrl(config, scene.environment)
    const file = config.file ?? scene.environment.envFile
    const selected = selectRules('served', config)
    const touches: Touch[] = file === undefined ? [] : [{ action: 'read', target: file, ...touchedOn(config, scene) }]
    if (url === null) return touches
    touches.push({ action: 'request', target: `GET ${url}` })
    if (selected.has('served/debug') || selected.has('served/hosts')) {
      touches.push({
        action: 'request',
        target: `GET ${url} with a foreign Host header, and paths that show debug pages`,
      })
    }
    if (selected.has('served/cors'))
      touches.push({ action: 'request', target: `OPTIONS ${url} for each declared origin` })
    return touches
  },
  observe: (config, world) =>
    observeServed(
      {
        url: requireTarget(config, world.environment),
        file: config.file,
        on: config.on,
        reader: config.reader as Dialect,
        timeoutMs: config.timeout ?? world.timeoutMs,
        selected: selectRules('served', config),
      },
      world,
    ),
  judge: (observation, config, scene) => {
    const selected = selectRules('served', config)
    const { page, exposure } = observation
    const elsewhere = page.elsewhere ?? exposure?.elsewhere ?? null
    if (elsewhere !== null) {
      return { findings: [nothing(observation, 'the page leads to another host')] }
    }
    const drafts: Draft[] = []
    const reasons: string[] = []
    let compared = 0
    for (const id of Object.keys(servedRules) as (keyof typeof servedRules)[]) {
      if (!selected.has(id)) continue
      const comparison = servedRules[id](observation)
      if (!('notCompared' in comparison)) {
        compared++
        drafts.push(...comparison)
        continue
      }
      reasons.push(comparison.notCompared)
      // A rule that was asked for by its name must not pass by having nothing to say.
      if (config.rules?.includes(id.slice('served/'.length)))
        drafts.push(silent(observation, id, comparison.notCompared))
    }
    const findings = placed(atLevels(drafts, selected), serverOf(config, scene))
    return { findings: compared > 0 || findings.length > 0 ? findings : [nothing(observation, reasons.join('; '))] }
  },
})

function silent(seen: ServedObservation, rule: keyof typeof servedRules, observed: string): Draft {
  return {
    rule,
    message: 'Declaration and answer cannot be compared',
    expected: 'both sides',
    observed,
    url: seen.page.url,
    inconclusive: true,
  }
}

function nothing(seen: ServedObservation, observed: string): Draft {
  return {
    rule: 'served/nothing-declared',
    message: 'Nothing of the env file could be compared with what is served',
    expected: 'at least one declaration that shows from outside',
    observed,
    url: seen.page.url,
    inconclusive: true,
  }
}
