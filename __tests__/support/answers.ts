import type { Answer, Probe } from '../../src/check/site/answer.ts'

/** An answer as a probe saw it: HTML with status 200 unless told otherwise. */
export function answered(url: string, over: Partial<Answer> = {}): Answer {
  const { pathname, search } = new URL(url)
  const text = over.text ?? ''
  return {
    asked: 'answer',
    path: `${pathname}${search}`.slice(1),
    url,
    status: 200,
    type: 'text/html',
    redirect: null,
    head: Buffer.from(text).subarray(0, 512).toString('latin1'),
    fault: null,
    text,
    ...over,
  }
}

/** No answer; `closed` where the other side hung up. */
export function unanswered(url: string, closed = false): Probe {
  const path = new URL(url).pathname.slice(1)
  return { asked: 'fault', path, url, message: 'The host gave no answer', observed: 'timeout', closed }
}

/** The error page of a careful site. */
export const notFound = { status: 404, text: '<!doctype html><title>Not Found</title><p>Nothing is here' } as const

/** The page that Django shows for an unknown path in its debug mode. */
export const djangoDebugPage = {
  status: 404,
  text: `<!doctype html><title>Page not found at /x</title><div id="summary"><h1>Page not found</h1></div>
    <p>You’re seeing this error because you have <code>DEBUG = True</code> in your settings file.</p>`,
} as const
