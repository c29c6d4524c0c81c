import { readSentCookie, type SentCookie } from '../../formats/set-cookie.ts'
import type { Seen } from './judge.ts'
import type { View } from './view.ts'

/** Cookies that an answer sets; deletions and ignored ones are left out. */
export function cookiesOf(seen: Seen, view: View): SentCookie[] {
  return view
    .values('set-cookie')
    .flatMap((field) => readSentCookie(field, seen.nowMs) ?? [])
    .filter((cookie) => !cookie.deletes && !seen.ignoresCookie(cookie.name))
}
