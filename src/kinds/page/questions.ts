import type { Scene } from '../../check/kind.ts'
import type { LaterQuestion } from '../../check/question.ts'
import { type DocumentQuestions, documentQuestions } from '../../check/site/document.ts'
import { requireTarget } from '../../check/target.ts'
import type { Config } from './schema.ts'

export type Asked = {
  readonly document: DocumentQuestions
  /** What the document and its styles load from the hosts of the page. */
  readonly assets: LaterQuestion
  /** What these redirect to on the same hosts. */
  readonly assetRedirects: LaterQuestion
}

/** Redirects of one asset that are followed. */
export const mostHops = 5

/** @throws ProbeError `http/request` where there is no URL to look at */
export function questions(config: Config, { environment }: Scene): Asked {
  const url = requireTarget(config, environment)
  const hosts = ['its own host', ...(config.hosts ?? [])].join(' or ')
  const most = config['max-assets']
  const later = (what: string, atMost: number): LaterQuestion => ({ action: 'request', later: `GET ${what}`, atMost })
  return {
    document: documentQuestions(url, config.hosts),
    assets: later(`scripts, styles, images and fonts that ${url} names on ${hosts}`, most),
    assetRedirects: later(`what these redirect to on ${hosts}`, most * mostHops),
  }
}
