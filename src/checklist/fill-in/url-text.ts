/**
 * A secret as it is written where it stands in a URL: percent-encoded, so that it neither ends the part that it is in nor
 * becomes a host. A text that begins with it leaves it as it is: then it is a URL itself, or the begin of one.
 * @param before the text before it, with something plain in place of other variables; a request line begins with a method
 * @param after the text behind it, alike
 * @param keepsSlashes whether it may be a path of several names
 * @returns null where it would be a host and is none
 */
export function inUrl(value: string, before: string, after: string, keepsSlashes = false): string | null {
  const target = before.replace(/^[A-Z]+ +/, '')
  if (target === '') return value
  const [, rest] = /^[a-z][a-z0-9+.-]*:\/\/(.*)$/is.exec(target) ?? []
  const isAuthority = rest !== undefined && !/[/?#]/.test(rest)
  const isLogin = isAuthority && /^[^/?#]*@/.test(after)
  if (isAuthority && !isLogin) return /^[A-Za-z0-9._-]+(?::\d{1,5})?$|^\[[0-9A-Fa-f:.]+\]$/.test(value) ? value : null
  const encoded = encodeURIComponent(value.toWellFormed())
  return keepsSlashes && !isLogin && !/[?#]/.test(target) ? encoded.replaceAll('%2F', '/') : encoded
}
