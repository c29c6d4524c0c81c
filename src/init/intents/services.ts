import type { Facts } from '../facts.ts'
import type { ListItem } from '../list.ts'
import { backupsOf, keysOfPoints } from '../named.ts'
import { type Checks, envFile, onServer, type Proposal } from './intent.ts'

/** A service by the key of its URL in the env file, with what is asked beside how to reach it. */
export function service(
  name: string,
  key: string,
  facts: Facts,
  more: Readonly<Record<string, unknown>> = {},
): Proposal {
  const inner = facts.inner[key] ?? facts.inner[key.replace(/URL$/, 'HOST')]
  // What only the network of Compose reaches is asked there.
  if (inner !== undefined && facts.compose !== null) {
    const own = { compose: facts.compose, services: [inner] }
    return onServer({ command: { use: 'compose-services-healthy', with: own, on: 'app' } })
  }
  const checks: Checks = { service: { [name]: { 'from-env': key, ...more } } }
  return facts.keys.includes(key)
    ? envFile(facts, checks)
    : { checks, needs: [`the key of the env file that holds the address, such as ${key}`] }
}

/** A service of which the points below the item name the variables: they have to be there, and have to let in. */
export function serviceOf(name: string, key: string, item: ListItem, facts: Facts): Proposal {
  const required = keysOfPoints(item)
  if (required.length < 2) return service(name, key, facts)
  const { checks, needs } = service(name, key, { ...facts, keys: [...facts.keys, ...required] })
  return { checks: { env: { required }, ...checks }, ...(needs && { needs }) }
}

/** The database that an item speaks of, with its version where it says one. */
export function databaseOf({ text }: ListItem, facts: Facts): Proposal {
  // The number of a server is its first; of PostgreSQL 9 and before it was two.
  const [, major] = /\b(?:postgres(?:ql)?|mysql|mariadb) (?:v(?:ersion )?)?(\d{2})\b(?!\.?\d)/i.exec(text) ?? []
  const version = major === undefined ? {} : { version: { gte: Number(major) } }
  return /mysql|mariadb/i.test(text)
    ? service('mysql', 'DATABASE_URL', facts, version)
    : service('postgres', 'DATABASE_URL', facts, version)
}

/** Where backups lie, as the item says it, or where they often do. */
export function backups(item: ListItem, newest: Checks): Proposal {
  const path = backupsOf(item)
  const checks = { file: { path: `${path ?? '/var/backups/'}*`, on: 'app', newest } }
  return path === null ? onServer(checks, 'where backups lie') : onServer(checks)
}
