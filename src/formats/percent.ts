/** A text with its percent-encoding taken back; as it is where a percent sign stands for itself. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
