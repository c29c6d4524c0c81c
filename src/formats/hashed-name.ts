const extension = String.raw`\.(?:min\.)?[a-z0-9]{2,11}$`
const longHash = new RegExp(String.raw`[._~-]([0-9a-f]{8,64})(?:\.chunk|\.bundle)?${extension}`, 'i')
const shortHash = new RegExp(`[._-]([A-Za-z0-9_-]{8})${extension}`)
const bareHash = new RegExp(`/([0-9a-f]{16,64})${extension}`, 'i')

/** Whether a file name holds a hash of the content, as Django, webpack, Vite, esbuild, Rails and Next write it. */
export function hasHashInName(url: string): boolean {
  const pathname = new URL(url).pathname.slice(-200) // cut: looked at, not shown
  if (bareHash.test(pathname)) return true
  const long = longHash.exec(pathname)?.[1]
  if (long !== undefined && /\d/.test(long) && /[a-f]/i.test(long)) return true
  const short = shortHash.exec(pathname)?.[1]
  if (short === undefined) return false
  // A word, a version or a date is no hash: a hash mixes digits and capitals into it.
  const mixed = [/\d/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(short)).length
  if (/^[A-Z]?[a-z]+\d*$/.test(short)) return false
  if (/[_-]/.test(short)) return mixed === 3
  // SemiBold may be two words or a hash; in the folder where Vite writes it is a hash.
  if (/^[A-Za-z]+$/.test(short)) return mixed === 2 && pathname.includes('/assets/')
  return mixed >= 2
}
