/**
 * Keeps the heap of this process near what lives in it, for some more time of the processor. V8 lets its young
 * generation grow to 48 MiB as soon as much of it survives, as while a long text is read, and lets garbage that has
 * survived for a while wait until it is several times what lives. `semi-space-growth-factor` keeps the first as small as
 * it begins, `heap-growing-percent` collects the rest when it has doubled. Both are read anew at each collection.
 */
export function keepHeapSmall(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=100')
}
