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

/** A URL up to the end of a text, or undefined; white space, quotes and angle brackets would have ended it. */
function openUrl(text: string): string | undefined {
  const word = text.split(/[\s"'`<>]/).at(-1) ?? ''
  const scheme = /[a-z][a-z0-9+.-]{0,40}:\/\//i.exec(word)
  return scheme ? word.slice(scheme.index) : undefined // cut: read, not shown
}

/**
 * A secret as it is written in an argument of a command, where a URL may stand: as `inUrl` within one, such as
 * `--url=https://…`, and as it is elsewhere.
 * @param before the text before it, with its variables filled in
 * @param after the text behind it, with something plain in place of variables
 * @returns null where it would be the host of a URL and is none
 */
export function inArgument(value: string, before: string, after: string, keepsSlashes = false): string | null {
  const url = openUrl(before)
  return url === undefined ? value : inUrl(value, url, /^[^\s"'`<>]*/.exec(after)?.[0] ?? '', keepsSlashes)
}
