/** What a robots.txt says to all robots (RFC 9309). */
export interface Robots {
  /** Whether robots without rules of their own may read no page, and none has rules that let it. */
  readonly closesAll: boolean
  /** Values of `Sitemap` (sitemaps.org), as written. */
  readonly sitemaps: readonly string[]
}

interface Group {
  readonly agents: string[]
  /** Paths that are not empty, by kind. */
  readonly disallow: string[]
  readonly allow: string[]
}

/** Bytes that a robot has to read at least (RFC 9309 section 2.5). */
const most = 500 * 1024

export function parseRobots(text: string): Robots {
  const groups: Group[] = []
  const sitemaps: string[] = []
  let isNaming = false
  const read = text.slice(0, most) // cut: what robots read
  for (const line of read.split(/\r\n|\r|\n/)) {
    const content = line.split('#', 1)[0] ?? ''
    const colon = content.indexOf(':')
    if (colon < 0) continue
    const key = content.slice(0, colon).trim().toLowerCase()
    const value = content.slice(colon + 1).trim()
    if (key === 'sitemap') {
      const url = line.slice(line.indexOf(':') + 1).trim()
      if (url !== '') sitemaps.push(url)
    } else if (key === 'user-agent') {
      // Names that follow one another share the rules after them.
      if (!isNaming) groups.push({ agents: [], disallow: [], allow: [] })
      groups.at(-1)?.agents.push(value.toLowerCase())
      isNaming = true
    } else if (key === 'disallow' || key === 'allow') {
      isNaming = false
      if (value !== '') groups.at(-1)?.[key].push(value)
    }
  }
  const ofAll = groups.filter(({ agents }) => agents.includes('*'))
  // Groups with the same name are one (section 2.2.1).
  const isClosed = ofAll.some(closes) && ofAll.every(({ allow }) => allow.length === 0)
  const others = groups.filter(({ agents }) => !agents.includes('*'))
  return { closesAll: isClosed && others.every(closes), sitemaps }
}

function closes({ disallow, allow }: Group): boolean {
  return allow.length === 0 && disallow.some((path) => path === '/' || path === '/*' || path === '*')
}
