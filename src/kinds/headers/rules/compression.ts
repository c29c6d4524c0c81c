import { type Family, type Found, notJudged, type Rule } from '../../../check/lint/rule.ts'
import { readCacheControl } from '../../../formats/cache-control.ts'
import type { Seen } from '../judge.ts'
import { found, hardening, pageView, shownValues, type View } from '../view.ts'

const textLike =
  /^(text\/|application\/(javascript|json|xml|wasm|manifest\+json|[a-z0-9.-]+\+(json|xml))$|image\/svg\+xml$)/
const packed =
  /^(image\/(?!svg|bmp|x-icon|vnd\.microsoft)|video\/|audio\/|font\/woff2?|application\/(zip|gzip|x-gzip|pdf)$)/
const good = new Set(['br', 'gzip', 'x-gzip', 'zstd', 'dcb', 'dcz'])

/** Text of 1 KiB and more is compressed when that is offered, and only then. */
const compression: Rule<Seen> = ({ page, profile }) => {
  const view = pageView(page)
  const { bodyBytes, identity } = page
  const codings = listOf(view, 'content-encoding').filter((one) => one !== 'identity')
  const isText = textLike.test(view.type)
  if (!isText && codings.length === 0) return notJudged('the body is not text', { nothing: true })
  if (codings.length === 0 && bodyBytes < 1024) return notJudged('the body is shorter than 1 KiB', { nothing: true })
  const observed = `${codings.join(', ') || 'no Content-Encoding'}, ${bodyBytes} bytes of ${view.type || 'no type'}`
  const all: Found[] = []
  if (codings.length === 0) {
    const message = 'Text is sent uncompressed although compression was offered'
    all.push({ ...found(view, message, 'Content-Encoding br, zstd or gzip', observed), ...hardening(profile) })
  }
  if (codings.some((one) => !good.has(one))) {
    const message = 'A content encoding is used that not every client reads'
    all.push(found(view, message, 'br, zstd or gzip', observed, 'warning'))
  }
  if (packed.test(view.type) && codings.length > 0) {
    const message = 'A body that is compressed already is compressed again'
    all.push(found(view, message, 'no Content-Encoding', observed, 'warning'))
  }
  if (codings.length > 0 && !variesByEncoding(view)) {
    const message = 'Shared caches may give a compressed body to who cannot read it'
    all.push(found(view, message, 'Vary: Accept-Encoding', `Vary: ${shownValues(view.values('vary'))}`, 'warning'))
  }
  if (identity?.answer === 'fault') {
    const message = 'The page gives no answer without compression'
    all.push({ ...found(view, message, 'an answer', identity.observed), inconclusive: true })
  } else if (identity && identity.encoding !== '') {
    const message = 'The body is compressed although `Accept-Encoding: identity` forbids it'
    all.push(found(view, message, 'no Content-Encoding', identity.encoding))
  }
  return all
}

/** Where no shared cache keeps an answer, there is nothing to vary. */
function variesByEncoding(view: View): boolean {
  const { directives } = readCacheControl(view.values('cache-control'))
  if (directives.has('private') || directives.has('no-store')) return true
  const vary = listOf(view, 'vary')
  return vary.includes('accept-encoding') || vary.includes('*')
}

function listOf(view: View, name: string): string[] {
  const all = view.values(name).join(',').toLowerCase().split(',')
  return all.map((one) => one.trim()).filter((one) => one !== '')
}

/** The rules of this family by their names. */
export const compressionRules = {
  compression,
} as const satisfies Family<'headers'>
