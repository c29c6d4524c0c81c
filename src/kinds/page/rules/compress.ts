import type { Draft } from '../../../check/kind.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { okAssets } from '../assets.ts'
import type { RuleInput } from '../seen.ts'

const textLike = /^(text\/|application\/(javascript|json|xml|manifest\+json|[a-z.-]+\+(json|xml))$|image\/svg\+xml$)/

/** The document and its text assets of 1 KiB and more are compressed, as was offered. */
export function assetsCompressed({ page }: RuleInput): readonly Draft[] {
  return [page.document, ...okAssets(page)]
    .filter((asset) => textLike.test(asset.type) && asset.size >= 1024)
    .filter((asset) => asset.encoding === '' || asset.encoding === 'identity')
    .map((asset) => ({
      rule: 'page/assets-compressed' as const,
      message: 'Text is sent uncompressed although compression was offered',
      expected: 'Content-Encoding br, zstd or gzip',
      observed: `none, at least ${asset.size} bytes of ${bounded(asset.type)}`,
      url: asset.url,
    }))
}
