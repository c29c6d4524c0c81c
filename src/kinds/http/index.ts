import { defineOld, type Touch } from '../../check/kind.ts'
import { baseOf, labelOf, resolveTarget } from './build.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'
import { type Config, type Step, schema } from './schema.ts'

/** Requests and their answers: one, several in a flow, or one many times. */
export const http = defineOld({
  kind: 'http',
  schema,
  plan: (config, scene) => {
    const touches = (step: Step): Touch[] => [
      { action: 'request', target: planned(config, step, scene.environment.url) },
      ...filesOf(step).map((path): Touch => ({ action: 'read', target: path })),
    ]
    return [...config.steps, ...config.cleanup].flatMap(touches)
  },
  observe,
  judge,
})

function planned(config: Config, step: Step, environmentUrl: string | undefined): string {
  const times = config.repeat ? ` (up to ${config.repeat.times} times)` : ''
  if (step.request.includes('${{')) return labelOf(step) + times
  const base = baseOf(environmentUrl, config.base)
  if (base === null && !/^\S+ +https?:/.test(step.request)) return labelOf(step) + times
  return `${step.request.split(' ')[0]} ${resolveTarget(step, base, new Map()).url}${times}`
}

function filesOf(step: Step): string[] {
  const parts = Object.values(step.multipart ?? {}).flat()
  const schema = step.expect?.schema
  return [
    ...parts.flatMap((part) => (typeof part === 'object' ? [part.file] : [])),
    ...(typeof schema === 'string' ? [schema] : []),
  ]
}
