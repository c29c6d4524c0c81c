import type { Family, Found } from '../../../check/lint/rule.ts'
import type { Reference } from '../../../formats/html/outline.ts'
import type { Level } from '../../../model/level.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { byUrl, namedBy } from '../assets.ts'
import type { Seen } from '../judge.ts'
import type { Answered } from '../observation.ts'
import { onAssets } from './load.ts'

const javascript = /^(text|application)\/(x-)?(javascript|ecmascript)$|^text\/(javascript1\.[0-5]|jscript|livescript)$/
const font =
  /^font\/|^application\/(font-|x-font-|vnd\.ms-fontobject|vnd\.ms-opentype|octet-stream$|x-woff|woff)|^binary\/octet-stream$/

/** The type of each asset that answers 200 fits its use. */
function assetType({ page }: Seen): readonly Found[] {
  const found: Found[] = []
  for (const [url, references] of byUrl(page)) {
    const asset = page.assets.get(url)
    if (asset?.answer !== 'response' || asset.status !== 200) continue
    const faults = references.flatMap((reference) => fault(asset, reference) ?? [])
    const worst = faults.find(({ level }) => level === 'error') ?? faults[0]
    if (!worst) continue
    found.push({
      ...(worst.level === 'error' ? {} : { level: worst.level }),
      message: `${namedBy(references)} ${worst.message}`,
      expected: worst.expected,
      observed: asset.type === '' ? 'no Content-Type' : bounded(asset.type),
      url,
    })
  }
  return found
}

interface Fault {
  readonly level: Level
  readonly message: string
  readonly expected: string
}

function fault(asset: Answered, reference: Reference): Fault | null {
  const { use } = reference
  const html = asset.type === 'text/html' || asset.type === 'application/xhtml+xml' || asset.looksLikeHtml
  if (html && use !== 'fetch') {
    return { level: 'error', message: 'is answered with an HTML page, so the file is missing', expected: words[use] }
  }
  const wrong = (level: Level): Fault => ({ level, message: 'is served with a wrong type', expected: words[use] })
  switch (use) {
    case 'script':
      if (javascript.test(asset.type)) return null
      // Classic scripts run with any type but these, unless the server forbids guessing.
      return wrong(
        reference.module || asset.nosniff || /^(image|audio|video)\/|^text\/csv$/.test(asset.type)
          ? 'error'
          : 'warning',
      )
    case 'style':
      return asset.type === 'text/css' ? null : wrong('error')
    case 'image':
      if (/\.svgz?$/i.test(new URL(asset.url).pathname)) return asset.type === 'image/svg+xml' ? null : wrong('error')
      return asset.type.startsWith('image/') ? null : wrong('warning')
    case 'font':
      return font.test(asset.type) ? null : wrong('warning')
    case 'manifest':
      return /^application\/(manifest\+)?json$|^text\/json$/.test(asset.type) ? null : wrong('warning')
    case 'media':
      return /^(audio|video)\/|^text\/vtt$|^application\/(ogg|mp4|vnd\.apple\.mpegurl|x-mpegurl|dash\+xml)$/.test(
        asset.type,
      )
        ? null
        : wrong('warning')
    default:
      return null
  }
}

const words: Readonly<Record<Reference['use'], string>> = {
  script: 'text/javascript',
  style: 'text/css',
  image: 'image/… (image/svg+xml for .svg)',
  font: 'font/woff2 or another font type',
  manifest: 'application/manifest+json',
  media: 'audio/…, video/… or text/vtt',
  fetch: 'any type',
  frame: 'text/html',
  object: 'any type',
  form: 'any type',
}

/** The rules of this family by their names. */
export const typeRules = {
  'asset-type': onAssets('asset-type', assetType),
} as const satisfies Family<'page'>
