import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'
import { pathsIn } from './who.ts'

/** Asks a person: judges the attestation of the item and looks at its evidence. */
export const manual = defineCheck({
  kind: 'manual',
  schema,
  asksPerson: true,
  limitsWho: ({ by }) => by !== undefined,
  ownersOf: pathsIn,
  questions,
  observe,
  judge,
})
