import { isLoopback, normalHost } from '../../formats/host.ts'

/** What says which hosts belong to an environment. */
export interface HostsSaid {
  /** URLs of the environment: what is below their hosts is theirs too. */
  readonly urls: readonly string[]
  /** Host names, and `*.example.com` for whatever is below one. */
  readonly allowed: readonly string[]
  /** Secrets of the run: a host that one of them names, as `DATABASE_URL` does, is the one that it is for. */
  readonly secrets: readonly string[]
}

/**
 * Whether a secret may be sent to a host: one of the environment, one that is allowed, one that a secret itself names, and
 * this machine or its own network, of which names without a dot are part. Whoever changes a checklist could otherwise
 * have secrets sent to a host of theirs.
 */
export function ownHosts({ urls, allowed, secrets }: HostsSaid): (host: string) => boolean {
  const bases = urls.flatMap((url) => {
    const host = hostOf(url)
    return host === null ? [] : [host.replace(/^www\./, '')]
  })
  const names = new Set(allowed.map((name) => name.toLowerCase()))
  const named = secrets.map((secret) => secret.toLowerCase())
  return (text) => {
    const host = normalHost(text)
    if (host === null) return false
    if (isLoopback(host) || !/[.:]/.test(host)) return true
    const isBelow = (base: string): boolean => host === base || host.endsWith(`.${base}`)
    if (bases.some(isBelow) || names.has(host)) return true
    if ([...names].some((name) => name.startsWith('*.') && host.endsWith(name.slice(1)))) return true
    return named.some((secret) => standsIn(secret, host))
  }
}

function hostOf(url: string): string | null {
  const parsed = URL.parse(url)
  return parsed && normalHost(parsed.hostname)
}

/** Whether a host stands in a text as a whole, not as a part of a longer name. */
function standsIn(text: string, host: string): boolean {
  for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + host.length)]
    if (!/[a-z0-9.-]/.test(before) && !/[a-z0-9-]/.test(after)) return true
  }
  return false
}
