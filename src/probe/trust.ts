import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'

/** Contexts without options, of which one is enough for all connections that trust the same. */
const shared = new WeakMap<readonly string[], SecureContext>()

/**
 * What a check trusts: the bundled Mozilla roots and certificates of one's own. The roots that Node has read once are
 * shared; naming them by `ca` reads all of them anew, which takes a hundred milliseconds on a small machine. Without
 * options the same list gives the same context, since a company's bundle takes as long for each connection.
 * @param extraCa PEM
 */
export function trusting(extraCa: readonly string[], options?: SecureContextOptions): SecureContext {
  const known = options ? undefined : shared.get(extraCa)
  if (known) return known
  const made = createSecureContext(options)
  for (const pem of extraCa) made.context.addCACert(pem)
  if (!options) shared.set(extraCa, made)
  return made
}
