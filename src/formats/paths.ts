/** A path joined to a directory, `.` and `..` resolved, forward slashes. An absolute path stays. */
export function joinPath(directory: string, path: string): string {
  const whole = path.startsWith('/') ? path : `${directory}/${path}`
  const parts: string[] = []
  for (const part of whole.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return (whole.startsWith('/') ? '/' : '') + parts.join('/') || '.'
}

/** The directory of a path; `.` where it has none. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash)
}
