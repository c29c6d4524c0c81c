import type { AnyCheckKind } from './define.ts'

/** Every kind of check, in the order in which documentation and schema list them. The one list. */
export const kinds: readonly AnyCheckKind[] = []
