/** The text of a file's bytes, without a byte order mark; or why they are none, so that nothing is judged of them. */
export function readUtf8(bytes: Uint8Array): { readonly text: string } | { readonly fault: string } {
  if (bytes.includes(0)) return { fault: 'a NUL byte' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { fault: 'bytes that are not UTF-8' }
  }
}
