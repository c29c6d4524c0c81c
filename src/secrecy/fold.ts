import { type View, ViewBuilder } from './view.ts'

/**
 * What shells, SQL, CSV and Python put around or in front of characters; left out in texts and secrets alike, so that
 * `it's` is found in `'it'\''s'`, `it''s` and `"it's"`.
 */
const quoting = /['"`\\]+/g
/** One or several: programs that show a text on one line leave one. */
const blanks = /[\s+]+/g

/** A secret as it is looked for: without quoting, and with one sign for blanks in all their spellings. */
export function folded(text: string): string {
  return text.replace(quoting, '').replace(blanks, '+')
}

/** A text in which folded secrets are looked for. */
export function foldedView(view: View): View {
  const bare = replaced(/[\s+]{2,}/g, '+', replaced(quoting, '', view))
  return { ...bare, text: bare.text.replace(blanks, '+') }
}

/** A text in which base64 is looked for: the alphabet of RFC 4648 section 4 without line breaks. */
export function base64View(view: View): View {
  const bare = replaced(/\s+/g, '', view)
  return { ...bare, text: bare.text.replaceAll('-', '+').replaceAll('_', '/') }
}

function replaced(what: RegExp, by: string, view: View): View {
  // Most texts hold nothing of it, and this is asked of every text of a report several times.
  if (view.text.search(what) < 0) return view
  const built = new ViewBuilder(view)
  for (const match of view.text.matchAll(what)) built.replace(by, match.index, match.index + match[0].length)
  return built.view()
}

/** In lower case, unit by unit, so that places stay what they are. */
export function lower(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return Array.from({ length: text.length }, (_, at) => {
    const one = text.charAt(at).toLowerCase()
    return one.length === 1 ? one : text.charAt(at)
  }).join('')
}
