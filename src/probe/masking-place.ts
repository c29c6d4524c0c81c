import type { Redactor } from '../secrecy/redactor.ts'
import type { Place, RunResult } from './place.ts'
import { registerText } from './text-secrets.ts'

/** Outputs with secrets masked: what may be shown of them. Masked before anything is cut off. */
export interface Shown {
  readonly stdout: string
  readonly stderr: string
}

export interface ShownResult extends RunResult {
  readonly shown: Shown
}

/** A place that masks by itself: nobody who reads through it has to think of the redactor. */
export interface MaskingPlace extends Place {
  run(...how: Parameters<Place['run']>): Promise<ShownResult>
}

/** Registers the secrets of every text that is read through a place, and masks what its commands print. */
export function maskingPlace(place: Place, redact: Redactor): MaskingPlace {
  return {
    ...place,
    read: async (path, maxBytes, kind) => {
      const read = await place.read(path, maxBytes, kind)
      if (read) await registerText(redact, path, read.bytes.toString('utf8'), kind)
      return read
    },
    run: async (argv, options) => {
      const result = await place.run(argv, options)
      return { ...result, shown: { stdout: redact.mask(result.stdout), stderr: redact.mask(result.stderr) } }
    },
  }
}
