import { catalogueOf, type KeyCatalogue, type KeyType, keyTypes, type Names } from '../check/key-types.ts'
import { itemsOf, type Placed, textOf, valueAt } from '../formats/yaml/placed.ts'
import { loadKinds } from '../kinds/index.ts'
import { createRedactor, type Redactor } from '../secrecy/redactor.ts'
import { bind } from './bind/bind.ts'
import { readDocument } from './bind/document.ts'
import type { Checklist } from './checklist.ts'
import { fillIn } from './fill-in/fill-in.ts'
import type { Secrets } from './fill-in/secrets.ts'
import { layOver } from './lay-over.ts'
import type { Layer } from './load/layer.ts'
import { load } from './load/load.ts'
import type { ReadOptions } from './options.ts'
import { keysNamedIn, kindsNamedIn } from './outline.ts'
import { ConfigurationError } from './problems.ts'
import { checklistSchema } from './schema.ts'
import type { Stage } from './stage.ts'
import { validate } from './validate.ts'

/**
 * Reads and validates the checklist, its environment, attestations and waivers, stage by stage. Runs nothing and asks
 * no network.
 * @throws ConfigurationError with everything that is wrong
 */
export async function readChecklist(options: ReadOptions): Promise<{ checklist: Checklist; redact: Redactor }> {
  const loaded = made(await load(options))
  const { tree, root } = loaded.where
  const { value: whole, notAsked, problems: misfits } = layOver(loaded.layer)
  const filling = await fillIn(whole, root, await loadKinds(kindsNamedIn(whole)), options)
  const filled = made(filling)
  const document = textOf(valueAt(whole, 'document'))
  const catalogue = catalogueOf(namesOf(whole))
  const redact = await redactorFor(filled.secrets, catalogue, options.onSecret, [
    options.url ?? '',
    options.environment ?? '',
    ...textsOf(loaded.layer),
    // It lies in the repository, so what it says is no secret.
    (document && (await readDocument(document, tree))) ?? '',
    ...filled.addresses,
  ])
  // Once more: a variable may stand for items.
  const kinds = await loadKinds(kindsNamedIn(filled.data))
  const keys = keysNamedIn(filled.data)
  const valid = validate(
    checklistSchema(kinds, (key) => keys.has(key)),
    filled.data,
  )
  const bound = await bind(valid.value, filled, loaded, kinds, options, notAsked)
  const problems = [...misfits, ...filling.problems, ...valid.problems, ...bound.problems]
  if (!bound.value || problems.length > 0) throw new ConfigurationError(redact.maskDeep(problems))
  return { checklist: bound.value, redact }
}

/** @throws ConfigurationError where reading has ended */
function made<T>({ value, problems }: Stage<T>): T {
  if (value === undefined) throw new ConfigurationError(problems)
  return value
}

function textsOf({ text, bases }: Layer): string[] {
  return [text, ...bases.flatMap(textsOf)]
}

/** What a checklist says of keys, read before it is validated: what it calls a secret is one from the start. */
function namesOf(whole: Placed): Names {
  const names = valueAt(whole, 'names')
  const list = (type: KeyType): string[] => itemsOf(valueAt(names, type)).flatMap((one) => textOf(one) ?? [])
  return Object.fromEntries(keyTypes.map((type) => [type, list(type)]))
}

/** @param publicTexts what everybody can read; a value of an env file that stands there is no secret */
async function redactorFor(
  secrets: Secrets,
  keys: KeyCatalogue,
  onSecret: ReadOptions['onSecret'],
  publicTexts: readonly string[],
): Promise<Redactor> {
  const redact = createRedactor(
    (value) => publicTexts.some((text) => text.includes(value)),
    onSecret,
    (key) => {
      const type = keys.typeOf(key)
      return type === 'secret' || type === 'password'
    },
  )
  const inEnv = await envFilesAmong(secrets.values)
  for (const value of secrets.values) if (!inEnv.includes(value)) redact.declare(value)
  const files = [...inEnv, ...secrets.env]
  if (files.length === 0) return redact
  const { registerEnv } = await import('../probe/env-secrets.ts')
  // A secret that is an env file holds ordinary values as well, such as the name of a database.
  for (const file of files) registerEnv(redact, file)
  return redact
}

async function envFilesAmong(values: readonly string[]): Promise<string[]> {
  const several = values.filter((value) => /[\r\n]/.test(value.trim()))
  if (several.length === 0) return []
  const { isAssignments } = await import('../formats/assignments.ts')
  return several.filter(isAssignments)
}
