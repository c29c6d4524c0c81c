import type { PersonQuestion } from '../../check/question.ts'
import type { Config } from './schema.ts'

export type Asked = { readonly person: PersonQuestion }

export function questions({ how }: Config): Asked {
  return { person: { action: 'ask', how } }
}
