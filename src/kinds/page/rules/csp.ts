import type { Family, Found } from '../../../check/lint/rule.ts'
import { type Refusal, refusesInline, refusesLoad } from '../../../formats/csp/match.ts'
import type { Policy } from '../../../formats/csp/parse.ts'
import type { InlineCode, Use } from '../../../formats/html/outline.ts'
import type { Level } from '../../../model/level.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import type { Seen } from '../judge.ts'
import type { Observation } from '../observation.ts'
import { onReferences } from './load.ts'

const directives: Readonly<Record<Use, string>> = {
  script: 'script-src-elem',
  style: 'style-src-elem',
  image: 'img-src',
  font: 'font-src',
  manifest: 'manifest-src',
  media: 'media-src',
  fetch: 'connect-src',
  frame: 'frame-src',
  object: 'object-src',
  form: 'form-action',
}

const inlineWords: Readonly<Record<InlineCode['kind'], string>> = {
  script: 'An inline script',
  style: 'An inline style',
  'script-attribute': 'An event handler attribute',
  'style-attribute': 'A style attribute',
}

/** Every policy of the response has to permit what the page runs inline and loads; a `<meta>` counts for what follows. */
function cspBlocks({ page }: Seen): readonly Found[] {
  const { outline, policies, url } = page
  const found = new Map<string, Found>()

  function inForce(metas: number): readonly Policy[] {
    return [...policies, ...outline.metaPolicies.slice(0, metas)]
  }

  function add(key: string, message: string, policy: Policy, refusal: Refusal, level: Level, observed: string): void {
    if (found.has(key)) return
    found.set(key, {
      ...(level === 'error' ? {} : { level }),
      message: `${message} is refused by the ${policy.from === 'meta' ? '<meta> policy' : 'policy'} of the page`,
      expected: `permitted by ${refusal.directive}`,
      observed: bounded(`${observed}; ${refusal.directive} ${refusal.sources.join(' ')}`.trim()),
      url,
    })
  }

  const { base } = outline
  for (const policy of base ? inForce(base.metas) : []) {
    const refusal = base && refusesLoad(policy, { directive: 'base-uri', url: base.url }, url)
    if (refusal) add('base', '<base href>', policy, refusal, 'error', bounded(base.url))
  }
  const scripts = [...outline.inline, ...outline.references].some(
    (one) => ('kind' in one ? one.kind : one.use) === 'script',
  )
  for (const policy of scripts ? policies : []) {
    const sources = policy.directives.get('sandbox')
    if (!sources || sources.some((flag) => flag.toLowerCase() === 'allow-scripts')) continue
    add('sandbox', 'Every script', policy, { directive: 'sandbox', sources }, 'error', 'no allow-scripts')
  }
  for (const code of outline.inline) {
    for (const policy of inForce(code.metas)) {
      const refusal = refusesInline(policy, code)
      const level = code.kind === 'style-attribute' ? 'warning' : 'error'
      const lock = code.nonce === undefined ? '' : ' with a nonce'
      const observed = `line ${code.line}${lock}`
      if (refusal)
        add(`${code.kind} ${code.line} ${code.text}`, inlineWords[code.kind], policy, refusal, level, observed)
    }
  }
  for (const reference of outline.references) {
    for (const policy of inForce(reference.metas)) {
      const refusal = refusesLoad(policy, { ...reference, directive: directives[reference.use] }, url)
      if (!refusal) continue
      const key = `${reference.use} ${reference.url}`
      add(key, reference.by, policy, refusal, reference.certain ? 'error' : 'warning', bounded(reference.url))
    }
    const asset = page.assets.get(reference.url)
    if (asset?.answer !== 'elsewhere') continue
    // After a redirect the path of a source does not count; only its origin is compared here.
    const target = { ...reference, url: asset.location, directive: directives[reference.use] }
    for (const policy of inForce(reference.metas)) {
      const refusal = refusesLoad(withoutPaths(policy), target, url)
      const key = `${reference.use} ${asset.location}`
      if (refusal) add(key, `The redirect of ${reference.by}`, policy, refusal, 'error', bounded(asset.location))
    }
  }
  return [...found.values()]
}

/** Whether a policy says what may be loaded, so that it could refuse something that is not known. */
function limitsLoading({ policies, outline }: Observation): boolean {
  const all = [...policies, ...outline.metaPolicies]
  return all.some(({ directives }) => [...directives.keys()].some((name) => /-src(?:-elem)?$/.test(name)))
}

function withoutPaths(policy: Policy): Policy {
  const stripped = [...policy.directives].map(
    ([name, sources]) =>
      [name, sources.map((one) => one.replace(/^((?:[a-z][a-z0-9+.-]*:\/\/)?[^'/\s]+)\/.*$/i, '$1'))] as const,
  )
  return { ...policy, directives: new Map(stripped) }
}

/** The rules of this family by their names. */
export const cspRules = {
  'csp-blocks': onReferences(cspBlocks, limitsLoading),
} as const satisfies Family<'page'>
