/** Messages of a PostgreSQL server (protocol 3.0). */

export function message(letter: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)))
  return Buffer.concat([Buffer.from(letter), int32(body.length + 4), body])
}

/** A message whose head says another length than it has. */
export function lying(letter: string, length: number, body: Buffer | string = ''): Buffer {
  return Buffer.concat([Buffer.from(letter), int32(length), Buffer.from(body)])
}

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}

export function int16(value: number): Buffer {
  return Buffer.from([(value >> 8) & 0xff, value & 0xff])
}

export const text = (value: string): Buffer => Buffer.from(`${value}\0`)
export const authentication = (step: number, more: Buffer | string = ''): Buffer => message('R', int32(step), more)
export const authenticationOk = authentication(0)
export const setting = (name: string, value: string): Buffer => message('S', text(name), text(value))
export const keyData = message('K', int32(1), int32(2))
export const ready = message('Z', 'I')
export const complete = (tag = 'SELECT 1'): Buffer => message('C', text(tag))

/** @param code the SQLSTATE */
export function refusal(code: string, said = 'no', letter: 'E' | 'N' = 'E'): Buffer {
  return message(letter, text('SFATAL'), text('VFATAL'), text(`C${code}`), text(`M${said}`), '\0')
}

/** @param columns names with the numbers of their types */
export function columns(...list: readonly (readonly [name: string, type: number])[]): Buffer {
  const fields = list.map(([name, type]) =>
    Buffer.concat([text(name), int32(0), int16(0), int32(type), int16(-1), int32(-1), int16(0)]),
  )
  return message('T', int16(list.length), ...fields)
}

export function row(...values: readonly (string | null)[]): Buffer {
  const fields = values.map((value) =>
    value === null ? int32(-1) : Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)]),
  )
  return message('D', int16(values.length), ...fields)
}
