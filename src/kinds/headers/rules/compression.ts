import type { Draft } from '../../../check/kind.ts'
import { readCacheControl } from '../../../formats/cache-control.ts'
import { finding, pageView, type Rule, shownValues, unlessNamed } from '../view.ts'

const textLike =
  /^(text\/|application\/(javascript|json|xml|wasm|manifest\+json|[a-z0-9.-]+\+(json|xml))$|image\/svg\+xml$)/
const packed =
  /^(image\/(?!svg|bmp|x-icon|vnd\.microsoft)|video\/|audio\/|font\/woff2?|application\/(zip|gzip|x-gzip|pdf)$)/
const good = new Set(['br', 'gzip', 'x-gzip', 'zstd', 'dcb', 'dcz'])

/** Text of 1 KiB and more is compressed when that is offered, and only then. */
export const compression: Rule = (input) => {
  const view = pageView(input)
  const rule = 'headers/compression'
  const { bodyBytes, identity } = input.page
  const codings = view
    .values('content-encoding')
    .join(',')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity')
  const observed = `${codings.join(', ') || 'no Content-Encoding'}, ${bodyBytes} bytes of ${view.type || 'no type'}`
  const found: Draft[] = []
  const text = textLike.test(view.type)
  if (!text && codings.length === 0) return { notJudged: 'the body is not text', nothing: true }
  if (text && codings.length === 0) {
    if (bodyBytes < 1024) return { notJudged: 'the body is shorter than 1 KiB', nothing: true }
    found.push(
      finding(
        rule,
        view,
        'Text is sent uncompressed although compression was offered',
        'Content-Encoding br, zstd or gzip',
        observed,
        unlessNamed(input, rule, 'warning'),
      ),
    )
  }
  if (codings.some((one) => !good.has(one))) {
    found.push(
      finding(
        rule,
        view,
        'A content encoding is used that not every client reads',
        'br, zstd or gzip',
        observed,
        'warning',
      ),
    )
  }
  if (packed.test(view.type) && codings.length > 0) {
    found.push(
      finding(
        rule,
        view,
        'A body that is compressed already is compressed again',
        'no Content-Encoding',
        observed,
        'warning',
      ),
    )
  }
  if (codings.length > 0) {
    const { directives } = readCacheControl(view.values('cache-control'))
    const vary = view
      .values('vary')
      .join(',')
      .toLowerCase()
      .split(',')
      .map((one) => one.trim())
    const sharable = !directives.has('private') && !directives.has('no-store')
    if (sharable && !vary.includes('accept-encoding') && !vary.includes('*')) {
      found.push(
        finding(
          rule,
          view,
          'Shared caches may give a compressed body to who cannot read it',
          'Vary: Accept-Encoding',
          `Vary: ${shownValues(view.values('vary'))}`,
          'warning',
        ),
      )
    }
  }
  if (identity?.answer === 'fault') {
    found.push({
      ...finding(rule, view, 'The page gives no answer without compression', 'an answer', identity.observed),
      inconclusive: true,
    })
  } else if (identity && identity.encoding !== '') {
    found.push(
      finding(
        rule,
        view,
        'The body is compressed although `Accept-Encoding: identity` forbids it',
        'no Content-Encoding',
        identity.encoding,
      ),
    )
  }
  return found
}
