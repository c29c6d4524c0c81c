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

/** The password of a connection string, or undefined. */
export function connectionPassword(text: string): string | undefined {
  const pairs = connectionString(text)
  return pairs?.get('password') ?? pairs?.get('pwd')
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
