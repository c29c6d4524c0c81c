import { isUsualExample } from '../../checklist/presets/project.ts'
import type { Facts } from '../facts.ts'
import type { ListItem } from '../list.ts'

/** Checks as a checklist writes them, by their kinds. */
export type Checks = Readonly<Record<string, unknown>>

/** What an intent makes of an item. */
export interface Proposal {
  readonly checks: Checks
  /** What has to be known before it can be asked, in words; none: it can be asked as it is. */
  readonly needs?: readonly string[]
}

/** What somebody who writes an item like this wants to be true, and how that is asked. */
export interface Intent {
  readonly id: string
  /** Every one has to be found in the words of the item. */
  readonly all: readonly RegExp[]
  /** None may be found in the words of the item. */
  readonly none?: readonly RegExp[]
  /** One has to be found in the words, the headings or the parent. */
  readonly context?: RegExp
  /** Has to be found in the nearest heading. */
  readonly heading?: RegExp
  /** What a person does (`Test …`), with which an item may begin and be meant all the same. */
  readonly also?: RegExp
  /** Whether words that only people can answer for, such as `reviewed`, may stand in it. */
  readonly evenOfPeople?: true
  /** Whether it may begin with what says that something shall not be, such as `No …`. */
  readonly evenNegated?: true
  propose(item: ListItem, facts: Facts): Proposal | null
  /** The heading that the examples stand under. */
  readonly under?: string
  /** Items that are meant, and others that only look like it. */
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** The proposal of something that the address of production is asked. */
export function web(facts: Facts, checks: Checks): Proposal {
  return facts.url === null ? { checks, needs: ['the `url` of the environment'] } : { checks }
}

/** The proposal of something that the env file is asked. */
export function envFile(facts: Facts, checks: Checks): Proposal {
  return facts.envFile === null ? { checks, needs: ['the `env-file` of the environment'] } : { checks }
}

/** Where the example of the env file lies, if no check would look for it there. */
export function exampleOf({ example, envFile: path }: Facts): { readonly example?: string } {
  return example === null || path === null || isUsualExample(example, path) ? {} : { example }
}

/** A proposal for what a machine sees in part, with the rest asked of people in the words of the list. */
export function andPeople({ checks, needs }: Proposal, { text, notes }: ListItem): Proposal {
  const how = notes.length === 0 ? text : `${text.replace(/[\s:.]+$/, '')}: ${notes.join('; ')}`
  return { checks: { ...checks, manual: { how } }, ...(needs && { needs }) }
}

/** The proposal of something that runs on the server. */
export function onServer(checks: Checks, ...needs: readonly string[]): Proposal {
  return { checks, needs: ['a server under `servers`', ...needs] }
}
