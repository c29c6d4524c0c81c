/** Groups for the exchange of keys by their names and numbers (IANA, TLS Supported Groups). */
export const groups = {
  X25519MLKEM768: 0x11ec,
  SecP256r1MLKEM768: 0x11eb,
  SecP384r1MLKEM1024: 0x11ed,
  X25519: 0x001d,
  X448: 0x001e,
  'P-256': 0x0017,
  'P-384': 0x0018,
  'P-521': 0x0019,
  ffdhe2048: 0x0100,
  ffdhe3072: 0x0101,
  ffdhe4096: 0x0102,
} as const
export type GroupName = keyof typeof groups

/** Those that a hello offers which asks for none of them. */
export const usualGroups: readonly number[] = [0x001d, 0x0017, 0x0018, 0x0019, 0x0100, 0x0101]
