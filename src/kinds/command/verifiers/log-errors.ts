/** What a line says by itself, whatever its level. */
const faults = [
  // Python, Node, the JVM, Go, Rust, .NET and PHP, where nothing caught it.
  /Traceback \(most recent call last\)/,
  /Unhandled(?:PromiseRejection| exception| rejection)/,
  /\(Use `node --trace-uncaught/,
  /triggerUncaughtException\(/,
  /^Exception in thread "/,
  /^panic: /,
  /^fatal error: /,
  /^thread '[^']{0,100}'.{0,40} panicked at /,
  /\bPHP (?:Fatal|Parse) error: /,
  /\bUncaught [\w\\.]{0,100}(?:Error|Exception)\b/,
  // Rails: an answer 5xx, and an exception with its message in brackets.
  /\bCompleted 5\d\d\b/,
  /^(?:\[[\w-]{1,64}\] ?){0,4}(?:[A-Z]\w{0,60}::){1,6}[A-Z]\w{0,60} \([^\d)]/,
  /^(?:\[[\w-]{1,64}\] ?){0,4}[A-Z]\w{0,60}Error \([^\d)]/,
  /\.rb:\d{1,6}:in .{1,200}\([\w:]{1,100}(?:Error|Exception)\)$/,
  // An answer 5xx in an access log.
  /\bHTTP\/[\d.]{1,5}" 5\d\d\b/,
]

/** A level as loggers write it, wherever it stands. */
const levels = [
  /\[(?:error|crit|alert|emerg|fatal|critical)\]/,
  /\b(?:level|severity|levelname|lvl)"?\s?[:=]\s?"?(?:error|fatal|critical|panic|ERROR|FATAL|CRITICAL)\b/,
  // Winston writes the level in small letters, with a colon.
  /^(?:error|fatal|crit|critical|alert|emerg|emergency): /,
  // Logrus, glog, Serilog, the console of .NET.
  /^(?:ERRO|FATA|PANI)\[/,
  /^[EF]\d{4} \d\d:\d\d:/,
  /^(?:ERR|FTL)\]/,
  /^(?:fail|crit): [\w.]{1,200}\[\d{1,6}\]/,
]

/** The same in capitals, among other words. */
const capitals = /\b(?:ERROR|CRITICAL|FATAL|PANIC|EMERGENCY|SEVERE)(?:[:\]|\s]|$)/
/** Names in capitals that only look like a level, and the name of the level that a logger was set to. */
const lookalike = /\b0 ERRORS?\b|\b(?:ERROR|FATAL)[ _](?:COUNT|RATE|LOG)|\b[lL]og(?:ging)?[ _-]?[lL]evel\b/
/** A level below that of an error. */
const milder =
  /\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING)\b|\b(?:level|severity|lvl)="?(?:trace|debug|info|notice|warn)|^(?:info|warn|warning|http|verbose|debug|silly): /

/** The name of an exception at the start of a line; what makes it one are the frames below it. */
const exception =
  /^(?:Uncaught )?(?:[a-z_][\w$]{0,60}\.){0,12}(?:[A-Z][\w$.]{0,100})?(?:Error|Exception)(?: \[\w{1,100}\])?(?::|$)/
const frame = /^\s{1,20}at \S/
/** Lines of a message that may stand between the name of an exception and its first frame. */
const mostBetween = 3

/** A line without the colours of a terminal and the moment that it begins with. */
function bare(line: string): string {
  return line
    .replace(/\u001b\[[\d;]{0,20}m/g, '')
    .replace(/^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]?)?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]{0,4}/, '')
}

/** Whether a line by itself tells of an error. */
export function tellsOfError(line: string): boolean {
  const text = bare(line)
  const structured = levelOfJson(text)
  if (structured !== null) return structured
  if (faults.some((one) => one.test(text))) return true
  if (lookalike.test(text)) return false
  if (levels.some((one) => one.test(text))) return true
  const at = text.search(capitals)
  const mild = text.search(milder)
  // What stands first is the level of the line; the rest is what it speaks of.
  return at >= 0 && !(mild >= 0 && mild < at)
}

/** Whether a line tells of an error, by itself or as the name of an exception with its frames below. */
export function isErrorAt(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (tellsOfError(line)) return true
  if (!exception.test(bare(line))) return false
  // Told already by the line of a logger above it.
  const above = lines[at - 1]
  if (above !== undefined && tellsOfError(above)) return false
  for (let below = at + 1; below <= at + 1 + mostBetween; below++) {
    const next = bare(lines[below] ?? '')
    if (frame.test(next)) return true
    if (next === '' || exception.test(next) || tellsOfError(next)) return false
  }
  return false
}

const errorLevels: ReadonlySet<string> = new Set([
  'error',
  'err',
  'fatal',
  'critical',
  'crit',
  'alert',
  'emerg',
  'emergency',
  'panic',
  'dpanic',
  'severe',
])
/** As pino and bunyan count: 50 is an error, 60 is fatal. */
const errorNumbers: ReadonlySet<unknown> = new Set([50, 60])

/** What a line of JSON says by its level or the status of an answer; null for another line, or one that has neither. */
function levelOfJson(line: string): boolean | null {
  if (!line.startsWith('{')) return null
  let fields: unknown
  try {
    fields = JSON.parse(line)
  } catch {
    return null
  }
  const of = (...names: string[]): unknown =>
    names.map((name) => (fields as Record<string, unknown>)[name]).find((value) => value !== undefined)
  const status = of('status', 'statusCode', 'status_code', 'DownstreamStatus')
  if (typeof status === 'number' && status >= 500 && status < 600) return true
  const level = of('level', 'severity', 'levelname', 'log.level', 'lvl', 'Level', '@l')
  // The levels of syslog, as Graylog counts them (GELF).
  if (typeof level === 'number' && of('short_message') !== undefined) return level <= 3
  if (typeof level === 'number') return errorNumbers.has(level)
  return typeof level === 'string' ? errorLevels.has(level.toLowerCase()) : null
}
