import { bodyText, decodeBody } from '../../probe/decode.ts'
import { atDoor } from '../../probe/http/door.ts'
import type { HttpResponse } from '../../probe/http.ts'

const decodedBytes = 64 * 1024

/**
 * Holds that an answer may be one of the site.
 * @throws ProbeError `http/tls`, `http/protocol` where it only says that the server demands another way to itself
 */
export async function refuseDoor(response: HttpResponse): Promise<void> {
  if (response.status !== 400 && response.status !== 403) return
  const { bytes, fault } = await decodeBody(response, decodedBytes)
  const error = fault === null ? atDoor({ ...response, text: bodyText(response, bytes) }) : null
  if (error) throw error
}
