import type { Draft } from '../../check/kind.ts'
import type { RuleId } from '../../words/index.ts'
import { assetsCached } from './rules/cache.ts'
import { assetsCompressed } from './rules/compress.ts'
import { cspBlocks } from './rules/csp.ts'
import { integrity } from './rules/integrity.ts'
import { mixedContent } from './rules/mixed.ts'
import { assetType } from './rules/type.ts'
import type { RuleInput } from './seen.ts'

type PageRule = (input: RuleInput) => readonly Draft[]

/** Conditions hold for every selection (`conditions.ts`), and what is missing is reported once (`load.ts`). */
type Elsewhere = 'page/unexpected-status' | 'page/not-html' | 'page/assets-load'

/** Every rule of this kind with its logic. */
export const pageRules: Record<Exclude<Extract<RuleId, `page/${string}`>, Elsewhere>, PageRule> = {
  'page/asset-type': assetType,
  'page/mixed-content': mixedContent,
  'page/csp-blocks': cspBlocks,
  'page/assets-cached': assetsCached,
  'page/assets-compressed': assetsCompressed,
  'page/integrity': integrity,
}
