/** What keeps several items from being met, told once. */
export interface Cause {
  /** In words, without a full stop, such as `https://shop.example.com refuses connections`. */
  readonly cause: string
  /** Ids of the items that are not met for it, in their order; also those that only need one of them. */
  readonly items: readonly string[]
  /** What to do about it. */
  readonly fix: string
}
