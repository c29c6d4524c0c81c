/**
 * Milliseconds of a clock that only goes forward, for what has a deadline. The one of `performance` is the same, and loads
 * a module of Node that a short run needs for nothing else.
 */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}
