/** Milliseconds that something takes. For the slow suite alone: on a busy machine time says nothing. */
export async function elapsed(run: () => unknown): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** Milliseconds of processor time that this process spends on something, which other work on the machine does not add to. */
export async function processorTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** MiB by which this process is larger after something than before. */
export async function residentGrowth(run: () => unknown): Promise<number> {
  const before = process.memoryUsage().rss
  await run()
  return (process.memoryUsage().rss - before) / (1024 * 1024)
}

/** A fixed piece of work of the kinds that the program does: texts, maps, patterns, JSON. */
function work(): number {
  const words = new Map<string, number>()
  let found = 0
  for (let n = 0; n < 30_000; n++) {
    const word = `${(n * 7919) % 20_011}-${(n * 31).toString(36)}`
    words.set(word.slice(0, 6), n)
    if (/^\d+-[a-f]*\d/.test(word)) found++
  }
  const again = JSON.parse(JSON.stringify([...words])) as [string, number][]
  return found + again.sort(([one], [other]) => (one < other ? -1 : 1)).length
}

/** Milliseconds of processor time that a fixed piece of work takes on this machine now; 25 where the bounds were chosen. */
export async function unitMs(): Promise<number> {
  work()
  const times = 4
  const took = await processorTime(() => {
    for (let n = 0; n < times; n++) work()
  })
  return took / times
}

/**
 * Processor time of something in units of this machine (`unitMs`), so that a bound means the same on a slow one. The unit
 * is taken before and after, since the speed of a machine changes with what its neighbours do.
 */
export async function effort(run: () => unknown): Promise<number> {
  const before = await unitMs()
  const took = await processorTime(run)
  return took / Math.max(before, await unitMs())
}
