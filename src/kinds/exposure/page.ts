import type { Answer } from '../../check/site/answer.ts'
import { type OwnAddress, ownAddresses } from '../../formats/html/addresses.ts'
import { outline } from '../../formats/html/outline.ts'

/** What the document names. */
export interface PageNames {
  /** Under which addresses it says that it stands. */
  readonly own: readonly OwnAddress[]
  /** What it loads, frames or sends forms to. */
  readonly loaded: readonly OwnAddress[]
  /** Addresses in scripts that stand in it. */
  readonly inScripts: readonly string[]
}

/** Addresses in scripts that are looked at. */
const mostInScripts = 200

/** Null where the base is no page. */
export async function pageNames(base: Answer): Promise<PageNames | null> {
  if (base.type !== 'text/html' || base.status > 299) return null
  const [own, { references, inline }] = await Promise.all([
    ownAddresses(base.text, base.url),
    outline(base.text, base.url),
  ])
  const scripts = inline.filter(({ kind }) => kind === 'script').map(({ text }) => text)
  const addresses = scripts.flatMap((text) => [...text.matchAll(/["'`](https?:\/\/[\w.:[\]-]{1,255})/g)])
  const inScripts = addresses.map(([, url = '']) => url).slice(0, mostInScripts) // cut: a list
  return { own, loaded: references.map(({ by, url }) => ({ by, url })), inScripts }
}
