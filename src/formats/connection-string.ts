/** Keys that say where the server is, without which a text of pairs is no connection string. */
const server = /^(?:host|server|data source|datasource|address|addr|network address|endpoint|account ?endpoint)$/

const longest = 8192

/**
 * The pairs of a connection string such as `Host=db;Username=shop;Password=…` of ADO.NET, keys in lower case; null where
 * the text is none. A value in quotes is taken without them.
 */
export function connectionString(text: string): ReadonlyMap<string, string> | null {
  if (text.length > longest || !text.includes(';') || !text.includes('=')) return null
  const pairs = new Map<string, string>()
  for (const part of text.split(';')) {
    const at = part.indexOf('=')
    if (at < 0) {
      if (part.trim() !== '') return null
      continue
    }
    const value = part.slice(at + 1).trim()
    pairs.set(part.slice(0, at).trim().toLowerCase(), /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value)
  }
  return [...pairs.keys()].some((key) => server.test(key)) ? pairs : null
}

/** `user:password@tcp(host:port)/name` of the driver of Go for MySQL. */
const ofGo = /^[^:@/\s]{1,100}:(.{0,500})@(?:tcp|tcp6|unix)\([^()]{0,300}\)\//s
/** `jdbc:oracle:thin:user/password@…`. */
const ofOracle = /^jdbc:oracle:[a-z0-9]+:[^/@\s]{1,100}\/([^@\s]{1,200})@/
/** `host=db user=shop password=… dbname=shop` of libpq, whose keywords stand in any order. */
const ofLibpq = /^(?:[a-z_]{2,40}=(?:'[^']*'|[^\s']*)\s+)*password=(?:'([^']*)'|([^\s']*))(?:\s|$)/

/** The password of a connection string, or undefined. */
export function connectionPassword(text: string): string | undefined {
  if (text.length > longest || !/[=:]/.test(text)) return undefined
  const pairs = text.includes(';') ? connectionString(text.replace(/^jdbc:[a-z]+:\/\/[^;]*;/, 'server=;')) : null
  const isOfLibpq = /(?:^|\s)(?:host|hostaddr|dbname)=/.test(text)
  const [, quoted, plain] = (isOfLibpq && ofLibpq.exec(text.trim())) || []
  const inPairs = pairs?.get('password') ?? pairs?.get('pwd')
  if (inPairs !== undefined || !text.includes('@')) return inPairs ?? quoted ?? plain
  return ofGo.exec(text.trim())?.[1] ?? ofOracle.exec(text.trim())?.[1] ?? quoted ?? plain
}

/** The password in a connection that is written as one object of JSON, or undefined. */
export function passwordInJson(text: string): string | undefined {
  if (text.length > longest || !text.trimStart().startsWith('{') || !/"pass/i.test(text)) return undefined
  try {
    const one: unknown = JSON.parse(text)
    if (one === null || typeof one !== 'object') return undefined
    const [, password] = Object.entries(one).find(([name]) => /^(?:password|passwd|pass)$/i.test(name)) ?? []
    return typeof password === 'string' ? password : undefined
  } catch {
    return undefined
  }
}
