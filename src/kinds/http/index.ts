import { defineCheck } from '../../check/kind.ts'
import { conversation } from './conversation.ts'
import { inlineSchemas } from './inline-schemas.ts'
import { judge } from './judge.ts'
import { questions } from './questions.ts'
import { isSafe } from './request-line.ts'
import { schema } from './schema.ts'

/** Requests and their answers: one, several in a flow, or one many times. */
export const http = defineCheck({
  kind: 'http',
  schema,
  urlTexts: (path) => /^(?:base|request|(?:steps|cleanup)\/\d+\/request)$/.test(path.join('/')),
  examine: (config) => {
    const schemas = inlineSchemas(config)
    return schemas.length === 0 ? null : import('./json-schema.ts').then(({ misuses }) => misuses(schemas))
  },
  changes: ({ steps, cleanup }) => [...steps, ...cleanup].some(({ request }) => !isSafe(request)),
  measures: ({ repeat, steps }) => repeat !== undefined && !repeat.until && steps.some(({ expect }) => expect?.time),
  questions,
  // The network is loaded only where it is asked.
  observe: async (asked, config, world) => (await import('./observe.ts')).observe(asked, config, world),
  judge,
  conversation,
})
