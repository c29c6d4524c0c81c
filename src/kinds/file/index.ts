import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'

/** Files of the checkout or of a server: presence, permissions, age, size, text, archives. */
export const file = defineCheck({ kind: 'file', schema, most: 10, questions, observe, judge })
