/** Holds this process up for so long as soon as what it has begun is under way, as a machine does that is paused. */
export function holdUp(ms: number): void {
  setImmediate(() => {
    const end = performance.now() + ms
    while (performance.now() < end);
  })
}
