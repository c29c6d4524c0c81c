/** A line of a crontab that runs something. */
export interface CronLine {
  /** Five fields or a word such as `@daily`. */
  readonly schedule: string
  readonly command: string
}

const field = '[\\d*,/A-Za-z-]+'
const entry = new RegExp(`^(@[a-z]+|${field}(?:[ \\t]+${field}){4})[ \\t]+(\\S.*)$`)

/** The lines of a crontab that run something: no comments, no variables. The system's have the user in `command`. */
export function cronLines(crontab: string): CronLine[] {
  return crontab.split(/\r?\n/).flatMap((raw) => {
    const line = raw.trim()
    if (line.startsWith('#') || /^[A-Za-z_]\w*[ \t]*=/.test(line)) return []
    const match = entry.exec(line)
    return match?.[1] && match[2] ? [{ schedule: match[1], command: match[2] }] : []
  })
}
