/** What closes a gate whose required items are all met. */
export const closings = ['inputs-changed', 'not-signed-off', 'warnings', 'document-differs'] as const

export interface Closing {
  readonly because: (typeof closings)[number]
  /** In words: a sentence. */
  readonly sentence: string
}
