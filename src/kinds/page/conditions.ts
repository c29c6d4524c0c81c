import type { Draft } from '../../check/kind.ts'
import { endlessFix, isEndless } from '../../check/site/document.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Observation } from './observation.ts'

/** What must hold before any rule can be asked. */
export function conditions(page: Observation, expectedStatus: number): readonly Draft[] {
  const url = page.url
  if (page.elsewhere !== null) {
    const endless = isEndless(page.elsewhere, url)
    return [
      {
        rule: 'page/unexpected-status',
        message: endless ? 'The page redirects without an end' : 'The page leads to another host',
        expected: `a document on ${new URL(page.asked).host}`,
        observed: `${page.status}, Location: ${bounded(page.elsewhere)}`,
        url,
        ...(endless && { fix: endlessFix }),
      },
    ]
  }
  if (page.status !== expectedStatus) {
    return [
      {
        rule: 'page/unexpected-status',
        message: `The page answers ${page.status}`,
        expected: `${expectedStatus}`,
        observed: `${page.status}`,
        url,
      },
    ]
  }
  if (page.type !== 'text/html' && page.type !== 'application/xhtml+xml') {
    const observed = page.type === '' ? 'no Content-Type' : bounded(page.type)
    return [
      { rule: 'page/not-html', message: 'The document is not served as HTML', expected: 'text/html', observed, url },
    ]
  }
  if (page.fault !== null) {
    return [
      {
        rule: 'page/not-html',
        message: 'The document cannot be read whole',
        expected: 'an HTML document',
        observed: `the body ${page.fault}`,
        fix: 'See in the log of the service, and of the proxy in front of it, why the document ends early or is not encoded as its Content-Encoding says; it may have 4 MiB at most.',
        url,
        inconclusive: true,
      },
    ]
  }
  if (page.outline.tooMuch) {
    const observed = 'more than 5,000 references or pieces of inline code'
    const message = 'The document names more than is read'
    return [{ rule: 'page/not-html', message, expected: 'a page of usual size', observed, url, inconclusive: true }]
  }
  return []
}
