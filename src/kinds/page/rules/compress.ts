import type { Family, Found } from '../../../check/lint/rule.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { okAssets } from '../assets.ts'
import type { Seen } from '../judge.ts'
import { onAssets } from './load.ts'

const textLike = /^(text\/|application\/(javascript|json|xml|manifest\+json|[a-z.-]+\+(json|xml))$|image\/svg\+xml$)/

/** The document and its text assets of 1 KiB and more are compressed, as was offered. */
function assetsCompressed({ page }: Seen): readonly Found[] {
  return [page.document, ...okAssets(page)]
    .filter((asset) => textLike.test(asset.type) && asset.size >= 1024)
    .filter((asset) => asset.encoding === '' || asset.encoding === 'identity')
    .map((asset) => ({
      message: 'Text is sent uncompressed although compression was offered',
      expected: 'Content-Encoding br, zstd or gzip',
      observed: `none, at least ${asset.size} bytes of ${bounded(asset.type)}`,
      url: asset.url,
    }))
}

/** The rules of this family by their names. */
export const compressRules = {
  'assets-compressed': onAssets('assets-compressed', assetsCompressed),
} as const satisfies Family<'page'>
