/**
 * Whether a Gemfile, or its lock file, requires dotenv for production: the usual way is to have it for development and
 * tests alone, and then it reads no file of production.
 */
export function requiresRubyDotenv(text: string): boolean {
  if (/^DEPENDENCIES$/m.test(text)) return /^ {2}dotenv(?:-rails)?(?:!| \(|\r?$)/m.test(text)
  const open: boolean[] = []
  for (const line of text.split(/\r?\n/)) {
    const comment = /(?:^|\s)#/.exec(line)
    const code = line.slice(0, comment?.index).trim()
    if (/^end\b/.test(code)) open.pop()
    else if (/\bdo(?:\s*\|[^|]*\|)?$/.test(code))
      open.push(!code.startsWith('group') || /:(?:production|default)\b/.test(code))
    else if (/^if\b|^unless\b/.test(code)) open.push(true)
    else if (/^gem[\s(]+["']dotenv(?:-rails)?["']/.test(code)) {
      const groups = /\bgroups?:.*|:groups?\s{0,9}=>.*/.exec(code)?.[0]
      const isOwn = groups === undefined || /:(?:production|default)\b/.test(groups)
      if (isOwn && open.every(Boolean)) return true
    }
  }
  return false
}
