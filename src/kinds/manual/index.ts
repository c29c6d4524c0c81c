import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'

/** Asks a person: judges the newest attestation of the item. */
export const manual = defineCheck({ kind: 'manual', schema, asksPerson: true, questions, observe, judge })
