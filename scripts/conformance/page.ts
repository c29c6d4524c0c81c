import { usualKeys } from '../../src/check/key-types.ts'
import type { Draft, Scene } from '../../src/check/kind.ts'
import { headers } from '../../src/kinds/headers/index.ts'
import type { Answer, Observation } from '../../src/kinds/headers/observation.ts'

/** A page as the product would have observed it, where it answers once, without redirects, with these headers. */
export function pageOf(url: string, headers: Answer['headers'], over: Partial<Observation> = {}): Observation {
  const answer: Answer = { url, status: 200, headers }
  return {
    asked: url,
    walk: { hops: [answer], end: 'answer', next: null },
    samples: [answer],
    missing: [],
    markup: null,
    bodyFault: null,
    bodyBytes: 0,
    identity: null,
    plain: null,
    assets: null,
    ...over,
  }
}

/** Judges a page by the kind `headers`, as a run does. */
export function judgePage(page: Observation, check: object, now: Date): readonly Draft[] {
  const scene: Scene = {
    now,
    environment: { name: 'production' },
    mayReceiveSecrets: () => false,
    keys: usualKeys,
    stacks: () => [],
    timeoutMs: 0,
    item: { id: 'conformance', title: 'Conformance' },
    attestationMs: 0,
    allowStateChanges: false,
    run: { id: 'conformance', sha: async () => undefined },
  }
  return headers.judge(page, headers.schema.parse(check), scene).findings
}
