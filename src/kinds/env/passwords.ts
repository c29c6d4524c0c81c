import { isPasswordName } from '../../secrecy/names.ts'
import type { Password } from '../../secrecy/strength.ts'
import { isUnset } from './catalogue/unset.ts'
import type { Subject } from './subject.ts'
import { brokerSchemes, databaseSchemes } from './urls.ts'

/** Every password of the file, those in URLs of databases and brokers included. */
export function passwords(subject: Pick<Subject, 'variables' | 'knownHosts'>): Password[] {
  const words = new Set<string>(subject.knownHosts.flatMap((host) => host.split('.')))
  for (const { key, value, url } of subject.variables.values()) {
    if (/(^|_)(USER|USERNAME|DB|NAME|DATABASE|HOST|EMAIL|PROJECT)$/.test(key) && value.length < 64) words.add(value)
    for (const part of [url?.user, url?.host, url?.path]) if (part) words.add(part)
  }
  const shared = [...words].map((word) => word.toLowerCase()).filter((word) => word.length > 2)
  const known = { inFile: new Set(shared), words: shared }
  return [...subject.variables.values()].flatMap(({ key, value, url }): Password[] => {
    if (url && (databaseSchemes.test(url.scheme) || brokerSchemes.test(url.scheme))) {
      return url.password ? [{ key, value: url.password, ...known }] : []
    }
    return isPasswordName(key) && !isUnset(key, value) && url === null ? [{ key, value, ...known }] : []
  })
}
