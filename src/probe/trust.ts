import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'

/**
 * What a check trusts: the bundled Mozilla roots and certificates of one's own. The roots that Node has read once are
 * shared; naming them by `ca` reads all of them anew, which takes a hundred milliseconds on a small machine.
 * @param extraCa PEM
 */
export function trusting(extraCa: readonly string[], options: SecureContextOptions = {}): SecureContext {
  const made = createSecureContext(options)
  for (const pem of extraCa) made.context.addCACert(pem)
  return made
}
