import type { Draft } from '../../check/kind.ts'
import { endlessFix } from '../../check/site/document.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Observation } from './observation.ts'
import { mostRedirects } from './questions.ts'
import { finalAnswer, isHtml, viewOf } from './view.ts'

/**
 * What must hold before any rule can be asked: the page answers, on its own host, with the status that is expected.
 * @param readsMarkup whether a selected rule looks into the document
 */
export function conditions(
  page: Observation,
  expectStatus: number | undefined,
  readsMarkup: boolean,
): readonly Draft[] {
  const last = finalAnswer(page)
  const { end, next } = page.walk
  const url = last.url
  const host = new URL(page.asked).host
  if (end === 'foreign') {
    return [
      {
        rule: 'headers/foreign-host',
        message: 'The page leads to another host',
        expected: `a page on ${host}`,
        observed: bounded(`${last.status}, Location: ${next ?? ''}`),
        url,
      },
    ]
  }
  // A redirect itself is judged where the checklist expects one.
  const wanted = (status: number): boolean =>
    expectStatus === undefined ? status >= 200 && status < 300 : status === expectStatus
  if (end !== 'answer') {
    const why = {
      loop: 'go in a circle',
      limit: `are more than ${mostRedirects}`,
      invalid: 'lead to nothing that can be followed',
    }
    return [
      {
        rule: 'headers/unexpected-status',
        message: `The redirects ${why[end]}`,
        expected: 'a page',
        observed: bounded(`${last.status}, Location: ${next ?? 'none that is valid'}`),
        url,
        ...(end !== 'invalid' && { fix: endlessFix }),
      },
    ]
  }
  if (page.asked.startsWith('https:') && !viewOf(last).https) {
    return [
      {
        rule: 'headers/foreign-host',
        message: 'The page leads from https to plain http',
        expected: `a page on https://${host}`,
        observed: bounded(url),
        url,
      },
    ]
  }
  const expected = expectStatus === undefined ? '2xx' : `${expectStatus}`
  const wrong = new Set(page.samples.map(({ status }) => status).filter((status) => !wanted(status)))
  const found = [...wrong].map(
    (status): Draft => ({
      rule: 'headers/unexpected-status',
      message: `The page answers ${status}`,
      expected,
      observed: `${status} in ${page.samples.filter((one) => one.status === status).length} of ${page.samples.length} answers`,
      url,
    }),
  )
  const missing = [...new Set(page.missing)].map(
    (observed): Draft => ({
      rule: 'headers/unexpected-status',
      message: 'The page did not answer every time',
      expected,
      observed: bounded(`${observed} (${page.missing.length} of ${page.samples.length + page.missing.length})`),
      url,
      inconclusive: true,
    }),
  )
  const unread: Draft[] =
    readsMarkup && page.bodyFault !== null && isHtml(viewOf(last))
      ? [
          {
            rule: 'headers/unread-body',
            message: 'The document cannot be read, so its markup is not judged',
            expected: 'an HTML document',
            observed: `the body ${page.bodyFault}`,
            url,
            inconclusive: true,
          },
        ]
      : []
  return [...found, ...missing, ...unread]
}
