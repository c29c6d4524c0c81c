import { defineCheck } from '../../check/kind.ts'
import { isShellText } from '../../formats/shell-text.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { schema } from './schema.ts'

/** A command of one's own, or a ready-made verifier, in the checkout or on a server. */
export const command = defineCheck({
  kind: 'command',
  schema,
  runsCommands: true,
  // Verifiers only look.
  changes: ({ run }) => run !== undefined,
  shellTexts: ([key, index, ...deeper], parent) =>
    key === 'run' &&
    deeper.length === 0 &&
    (index === undefined || (Array.isArray(parent) && isShellText(parent.map(String), Number(index)))),
  argumentTexts: ([key, ...deeper]) => (key === 'run' || key === 'env') && deeper.length === 1,
  questions,
  observe,
  judge,
})
