import { z } from 'zod'

/** A map that has at least one entry. */
export function filled<Key extends z.ZodType<string, string>, Value extends z.ZodType>(
  key: Key,
  value: Value,
  empty: string,
) {
  return z.record(key as unknown as z.ZodString, value).refine((map) => Object.keys(map).length > 0, empty)
}

export const assertsNothing = 'an empty map asserts nothing'
