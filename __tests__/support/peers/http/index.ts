import { bodies } from './bodies.ts'
import { connection } from './connection.ts'
import { fields } from './fields.ts'
import { framing } from './framing.ts'
import { kept } from './kept.ts'
import { redirects } from './redirects.ts'
import type { Row } from './row.ts'
import { secure } from './secure.ts'
import { answers } from './statuses.ts'

/** Every misbehaviour by name. */
export const rows: readonly Row[] = [
  ...connection,
  ...framing,
  ...fields,
  ...bodies,
  ...answers,
  ...redirects,
  ...kept,
  ...secure,
]
