import { defineCheck } from '../../check/kind.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'

/** Open and closed TCP ports, seen from here, on every address of a host. */
export const ports = defineCheck({ kind: 'ports', schema, questions, observe, judge })
