import { locate, type Placed, valueAt } from '../../formats/yaml/placed.ts'
import { didYouMean } from '../../words/suggest.ts'
import type { ReadOptions } from '../options.ts'
import { refused, type Stage } from '../stage.ts'

/** The environment of this run: the one that is asked for, the only one, or `production`. */
export function chooseEnvironment(
  data: Placed,
  options: Pick<ReadOptions, 'environment' | 'deployedTo' | 'url'>,
): Stage<{ readonly name: string | undefined }> {
  const environments = valueAt(data, 'environments')
  const names = environments?.kind === 'map' ? [...environments.entries.keys()] : []
  const asked = options.environment
  const chosen = (name: string | undefined) => ({ value: { name }, problems: [] })
  const place = locate(data, ['environments'], true)
  if (asked !== undefined) {
    if (names.includes(asked)) return chosen(asked)
    if (names.length === 0 && options.url !== undefined) return chosen(undefined)
    return refused(`unknown environment "${asked}"${didYouMean(asked, names)}`, place)
  }
  const deployed = names.find((one) => one.toLowerCase() === options.deployedTo?.toLowerCase())
  if (deployed !== undefined) return chosen(deployed)
  if (names.length <= 1) return chosen(names[0])
  if (names.includes('production')) return chosen('production')
  return refused(`several environments (${names.join(', ')}) and none named`, place, 'name one with `environment`')
}
