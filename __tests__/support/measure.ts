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
