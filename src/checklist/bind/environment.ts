import type { Environment } from '../../model/environment.ts'
import { hasBrokenLogin } from '../../secrecy/url-credentials.ts'
import type { ReadOptions } from '../options.ts'
import type { ChecklistText } from '../schema.ts'
import type { Complete } from '../stage.ts'

/** The environment of this run: what the checklist says, with the options of the run on top. */
export function environmentOf(
  text: ChecklistText,
  name: string | undefined,
  options: ReadOptions,
): Complete<Environment> {
  const written = name === undefined ? undefined : text.environments?.[name]
  const url = options.url?.replace(/(?<!\/)\/+$/, '') ?? written?.url
  const given = options.envFiles ?? []
  const envContent = options.envContent ?? (given.length === 0 ? written?.['env-content'] : undefined)
  const own = written?.['env-files'] ?? [written?.['env-file']].filter((one) => one !== undefined)
  const envFiles = given.length > 0 ? given : envContent === undefined ? own : []
  const value = {
    name: name ?? options.environment ?? 'default',
    ...(url !== undefined && { url }),
    ...(written?.frontend !== undefined && { frontend: written.frontend }),
    ...(written?.['behind-proxy'] !== undefined && { behindProxy: written['behind-proxy'] }),
    ...(envFiles.length > 0 && { envFiles }),
    ...(envContent !== undefined && { envContent }),
    ...(written?.['allowed-hosts'] && { allowedHosts: written['allowed-hosts'] }),
  }
  return { value, problems: url === undefined || isBase(url) ? [] : [unusable] }
}

/** A URL given as an option is not seen by the schema. */
function isBase(url: string): boolean {
  const parsed = URL.parse(url)
  return (
    parsed !== null &&
    /^https?:$/.test(parsed.protocol) &&
    parsed.search === '' &&
    parsed.hash === '' &&
    !hasBrokenLogin(parsed)
  )
}

const unusable = {
  message: 'the url of the environment is not an absolute http or https URL',
  suggestion: 'such as https://shop.example.com, with special characters of a password percent-encoded',
}
