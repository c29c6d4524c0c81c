import { type Found, type NotJudged, notJudged } from '../lint/rule.ts'
import type { Answer, Probe } from './answer.ts'

/** The document under its own name and under a foreign one. */
export interface ForeignHostAnswers {
  readonly base: Answer
  readonly foreignHost: { readonly name: string; readonly probe: Probe }
}

/** A name that is not the site's own is refused, by whatever means. */
export function foreignHost({ base, foreignHost: { name, probe } }: ForeignHostAnswers): readonly Found[] | NotJudged {
  const { url } = base
  const expected = 'a refusal: 400, 404, 421 or a closed connection'
  if (base.status < 200 || base.status > 299) {
    const because = `the site's own name is answered with ${base.status}`
    const message = 'Whether a foreign Host header is served cannot be told apart'
    return notJudged(because, { note: { message, expected: 'a page to compare with', observed: because, url } })
  }
  if (probe.asked === 'fault') {
    if (probe.closed) return []
    return [{ message: probe.message, expected, observed: probe.observed, url, inconclusive: true }]
  }
  if (probe.status === 429 || probe.status >= 500) {
    const message = 'The question with a foreign Host header got no usable answer'
    return [{ message, expected, observed: `${probe.status}`, url, inconclusive: true }]
  }
  if (probe.status < 300 && probe.fault !== null) {
    const message = 'The answer to a foreign Host header cannot be read'
    return [{ message, expected, observed: `${probe.status}, the body ${probe.fault}`, url, inconclusive: true }]
  }
  if (reflects(probe, name)) {
    const message = 'The site builds links from a foreign Host header, as an attacker of password resets would send it'
    const redirect = probe.status >= 300
    const observed = `${probe.status}, ${redirect ? 'a redirect' : 'links'} to ${name}`
    return [{ ...(redirect ? { level: 'warning' as const } : {}), message, expected, observed, url }]
  }
  if (probe.status > 299 || !alike(base, probe)) return []
  const message = 'The same page is served for a Host header that is not its own'
  return [{ level: 'warning', message, expected, observed: `${probe.status}, the same page`, url }]
}

function reflects({ status, text, redirect, fault }: Answer, name: string): boolean {
  if (redirect !== null) return new URL(redirect).hostname === name
  return status < 300 && fault === null && text.includes(`//${name}`)
}

/** The same title, or two thirds of the lines; what differs by chance (tokens, times) does not make another page. */
function alike(base: Answer, other: Answer): boolean {
  if (base.type !== other.type) return false
  const title = /<title[^>]{0,100}>([^<]{1,500})<\/title>/i
  const [own, foreign] = [title.exec(base.text)?.[1], title.exec(other.text)?.[1]]
  if (own !== undefined || foreign !== undefined) return own === foreign
  const lines = new Set(base.text.split('\n'))
  const others = other.text.split('\n')
  return others.filter((line) => lines.has(line)).length * 3 >= others.length * 2
}
