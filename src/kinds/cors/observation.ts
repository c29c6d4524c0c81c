import type { ForeignOrigin } from './origins.ts'

/** What one request with an `Origin` was granted. */
export interface Grant {
  readonly origin: string
  readonly request: 'GET' | 'OPTIONS'
  /** Of a preflight: the method that it asks for. */
  readonly method: string
  readonly status: number
  /** Values as sent; several fields are joined, as browsers do. Null without the header. */
  readonly allowOrigin: string | null
  readonly allowCredentials: string | null
  readonly allowMethods: readonly string[]
  readonly allowHeaders: readonly string[]
  /** Of a preflight: how long it holds, as sent; null without the header. */
  readonly maxAge: string | null
  /** Of a preflight: `true` lets a public page into a private network; null without the header. */
  readonly allowPrivateNetwork: string | null
  readonly vary: readonly string[]
  readonly cacheControl: readonly string[]
}

export interface Observation {
  readonly url: string
  readonly foreign: readonly { readonly probe: ForeignOrigin; readonly grants: readonly Grant[] }[]
  readonly allowed: readonly { readonly origin: string; readonly grants: readonly Grant[] }[]
}
