import type { FileReader } from '../../check/files/reader.ts'
import { joinPath } from '../../formats/paths.ts'
import type { Project, Service } from './observation.ts'
import { bindsOf } from './service.ts'

/** Endings of files in which programs are written. */
const endings = '{py,rb,php,js,mjs,cjs,ts,tsx,jsx,go,java,kt,cs,ex,exs,rs,vue,svelte}'
const sourceFile = /\.(py|rb|php|m?js|cjs|tsx?|jsx|go|java|kt|cs|exs?|rs|vue|svelte)$/
/** Files in which a program is set up, though they are written in its language. */
const settings = /(^|[./_-])(config|conf|settings|ecosystem)(?![a-z])/i
/** A directory that is not here, by its name. */
const namesCode = /^(src|app|backend|frontend|server|code|lib)$/
const mostMounts = 50

/** The paths of mounts that hold source code, directly or one directory below. */
export async function codeIn(
  reader: FileReader,
  services: readonly Service[],
  known: Project['known'],
): Promise<Set<string>> {
  const code = new Set<string>()
  const paths = services.flatMap((service) =>
    bindsOf(service, { known }).flatMap(({ source }) =>
      /^\.{1,2}(\/|$)/.test(source) ? [joinPath(service.directory, source)] : [],
    ),
  )
  const looked = [...new Set(paths)].slice(0, mostMounts) // cut: how many are looked at
  for (const path of looked) {
    if (path.startsWith('..') || path.startsWith('/')) continue
    const name = path.split('/').at(-1) ?? ''
    if (sourceFile.test(name)) {
      if (!settings.test(name) && (await reader.isInside(path))) code.add(path)
      continue
    }
    if (namesCode.test(name) && !(await reader.isInside(path))) code.add(path)
    const found = await reader.glob(joinPath(path, `{*.${endings},*/*.${endings}}`))
    if (found.some((one) => !settings.test(one.split('/').at(-1) ?? ''))) code.add(path)
  }
  return code
}
