import { z } from 'zod'
import { counts } from '../../expect/can-fail.ts'
import { asserting, numberMatcher } from '../../expect/schema.ts'
import { UrlError } from './urls.ts'

/** Where the settings of a service come from: a key of the env file, or a URL. */
export function source<T>(parse: (text: string) => T) {
  return {
    'from-env': z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a key in the env file, such as DATABASE_URL')
      .optional()
      .meta({
        title: 'key',
        description:
          'Key of the env file: of a URL, or of the host, whose neighbours (`DB_PORT`, `DB_USER`, …) are then read',
        without: '`url` is needed',
      }),
    url: z
      .string()
      .check((context) => {
        try {
          parse(context.value)
        } catch (error) {
          if (!(error instanceof UrlError)) throw error
          context.issues.push({ code: 'custom', input: undefined, message: error.message })
        }
      })
      .optional()
      .meta({
        title: 'URL',
        description: 'The settings as one URL; give it as a secret',
        without: '`from-env` is needed',
      }),
  }
}

export interface Source {
  readonly 'from-env'?: string | undefined
  readonly url?: string | undefined
}

/** Exactly one source. */
export function oneSource(config: Source, context: z.RefinementCtx): void {
  if ((config['from-env'] === undefined) === (config.url === undefined)) {
    context.addIssue({ code: 'custom', message: 'give either from-env, the key of the env file, or url' })
  }
}

/** Whether TLS is required. */
export const tls = z.boolean().optional().meta({
  description: '`true` asks for TLS and a trusted certificate, `false` for neither',
  without: 'both are required wherever the internet is crossed, and what the settings ask for elsewhere',
})

/** The version of a database server. */
export const version = asserting(numberMatcher, counts, 'version').optional().meta({
  description: 'Major number of the server, such as `{ gte: 16 }`; MariaDB counts from 10',
})
