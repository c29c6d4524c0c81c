/** Masks a text before it is cut to size, so that no part of a secret is left over. */
export type Mask = (text: string) => string

/** More is not looked at: only the first few hundred characters are shown. */
const most = 64 * 1024

/**
 * Replaces values in a text; what stands far behind is left out.
 * @param hidden longest first
 */
export function maskOf(hidden: readonly string[]): Mask {
  const longest = hidden[0]?.length ?? 0
  return (text) => {
    let masked = text.slice(0, most)
    for (const value of hidden) masked = masked.replaceAll(value, '***')
    // The end of what was looked at may be the beginning of a value.
    return text.length > most ? masked.slice(0, Math.max(0, masked.length - longest)) : masked
  }
}
