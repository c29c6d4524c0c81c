/** What stands in place of a secret. */
export const mark = '***'

/** Shorter texts are no secrets: they would be found in half of all words. */
export const shortest = 4
