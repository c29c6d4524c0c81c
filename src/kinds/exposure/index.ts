import type { z } from 'zod'
import { type Draft, defineOld } from '../../check/kind.ts'
import { atLevels, lintFields, selectRules, someRule } from '../../check/lint/select.ts'
import { asking, oneTarget, strict, target } from '../../check/schema/fields.ts'
import { requireTarget, targetUrl } from '../../check/target.ts'
import { candidates, type ExposureRuleId } from './catalogue.ts'
import type { ExposureObservation } from './observation.ts'
import { observeExposure } from './observe.ts'
import { exposureRules } from './rules/served.ts'

const schema = strict({
  ...target,
  path: target.path.meta({
    description:
      "The folder below which is looked, with or without its last slash; added to the environment's `url`, not beside `url`",
  }),
  ...lintFields('exposure'),
  ...asking,
}).check(oneTarget, someRule('exposure'))

type Config = z.output<typeof schema>

/** What is looked for lies below the path, with or without its last slash; a name with a dot is one of a file. */
function asFolder({ path, url }: Config): { path?: string | undefined; url?: string | undefined } {
  const closed = (text: string | undefined): string | undefined =>
    text !== undefined && /^(https?:\/\/[^/]+)?\/([^?#]*\/)?[^/.?#]+$/i.test(text) ? `${text}/` : text
  return { path: closed(path), url: closed(url) }
}

/**
 * `exposure`: nothing is served that should not be. Every path is asked once, below the base, and judged by its content:
 * a site that answers to everything raises no alarm.
 */
export const exposure = defineOld<Config, ExposureObservation>({
  kind: 'exposure',
  schema: schema as z.ZodType<Config>,
  plan: (config, scene) => {
    const url = targetUrl(asFolder(config), scene.environment)
    if (url === null) return []
    const selected = selectRules('exposure', config)
    const paths = new Set<string>()
    for (const id of Object.keys(candidates) as ExposureRuleId[]) {
      if (selected.has(id)) for (const { path } of candidates[id] ?? []) paths.add(new URL(path, url).href)
    }
    const more: string[] = []
    if (selected.has('exposure/directory-listing')) more.push(`GET folders of the assets that ${url} names`)
    if (selected.has('exposure/source-map')) more.push(`GET scripts that ${url} names, and their source maps`)
    if (selected.has('exposure/foreign-host') || selected.has('exposure/debug-page'))
      more.push(`GET ${url} with a foreign Host header`)
    if (selected.has('exposure/trace-method')) more.push(`TRACE ${url}`)
    const all = [`GET ${url}`, `GET ${new URL('.', url).href}readiness-… (a path that exists nowhere)`]
    return [...all, ...[...paths].map((path) => `GET ${path}`), ...more].map((one) => ({
      action: 'request',
      target: one,
    }))
  },
  observe: (config, world) =>
    observeExposure(
      {
        url: requireTarget(asFolder(config), world.environment),
        timeoutMs: config.timeout ?? world.timeoutMs,
        selected: selectRules('exposure', config),
      },
      world,
    ),
  judge: (observation, config) => {
    if (observation.elsewhere !== null) return { findings: [otherHost(observation, observation.elsewhere)] }
    const selected = selectRules('exposure', config)
    const input = { seen: observation, selected, named: config.rules !== undefined }
    const ids = Object.keys(exposureRules) as (keyof typeof exposureRules)[]
    const found = ids.filter((id) => selected.has(id)).flatMap((id) => exposureRules[id](input))
    return { findings: atLevels(found, selected) }
  },
})

function otherHost({ base }: ExposureObservation, elsewhere: string): Draft {
  return {
    rule: 'exposure/other-host',
    message: 'The site leads to another host or redirects too often, so nothing was looked for',
    expected: `an answer of ${new URL(base.url).host} itself`,
    observed: `${base.status}, Location: ${elsewhere}`,
    url: base.url,
    inconclusive: true,
  }
}
