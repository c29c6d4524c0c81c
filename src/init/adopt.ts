import { addDays } from '../formats/dates.ts'
import type { ItemResult } from '../model/report.ts'

/** What is not met on the day on which a gate is adopted, and until when it may stay so. */
export interface Debt {
  readonly item: string
  readonly title: string
  /** The rule that is not met; undefined where people have not said something, so that it is all of the item. */
  readonly rule: string | undefined
  readonly reason: string
  /** Who sees to it, or null. */
  readonly owner: string | null
  /** `YYYY-MM-DD`, UTC. */
  readonly expires: string
}

/** When and how long debts may last. */
export interface Terms {
  readonly today: Date
  /** How far ahead a waiver may end, days. */
  readonly mostDays: number
  /** Who sees to an item, or null. */
  readonly ownerOf: (item: ItemResult) => string | null
}

/** The first debts come due after so many weeks, so that none ends soon on its first day; the last ones so late. */
const firstWeek = 3
const lastWeek = 12

/** Whether an item is not met, and somebody knows what is the matter: what could not be asked is no debt. */
export function isDebt({ required, status }: ItemResult): boolean {
  return required && (status === 'failed' || status === 'pending' || status === 'expired')
}

/**
 * A date for each of the items, spread over weeks: those of one owner one after the other, in the order of the list.
 * Each rule of an item that is not met is a debt of its own, so that another one closes the gate.
 */
export function debtsOf(items: readonly ItemResult[], { today, mostDays, ownerOf }: Terms): Debt[] {
  const byOwner = Map.groupBy(items, ownerOf)
  const dates = new Map(
    [...byOwner.values()].flatMap((some) =>
      some.map((item, at) => [item, addDays(today, Math.min(daysFor(at, some.length, mostDays), mostDays))] as const),
    ),
  )
  return items.flatMap((item) => {
    const owner = ownerOf(item)
    const rules = isAllOfRules(item) ? rulesOf(item) : []
    const debts = rules.length === 0 ? [undefined] : rules
    return debts.map((rule) => ({
      item: item.id,
      title: item.title,
      rule,
      reason: reasonOf(item, rule === undefined ? rulesOf(item) : [rule], owner, today),
      owner,
      expires: dates.get(item) ?? addDays(today, 1),
    }))
  })
}

/** Days until the debt at this place of so many is due. */
function daysFor(at: number, of: number, mostDays: number): number {
  const last = Math.max(1, Math.min(lastWeek, Math.floor(mostDays / 7)))
  const first = Math.min(firstWeek, last)
  return 7 * (first + Math.floor((at * (last - first + 1)) / of))
}

/** Ids of the rules that an item does not meet. */
function rulesOf({ checks }: ItemResult): string[] {
  const errors = checks.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'))
  return [...new Set(errors.map(({ rule }) => rule))]
}

function isAllOfRules({ checks }: ItemResult): boolean {
  return checks.every(({ status }) => status === 'passed' || status === 'failed')
}

/** Rules that a reason names. */
const mostRules = 5

function reasonOf({ status }: ItemResult, rules: readonly string[], owner: string | null, today: Date): string {
  const day = addDays(today, 0)
  const who = owner === null ? '' : `; ${owner} sees to it`
  if (status !== 'failed') return `nobody had attested it when the gate was adopted on ${day}${who}`
  const more = rules.length > mostRules ? ` and ${rules.length - mostRules} more` : ''
  return `not met when the gate was adopted on ${day} (${rules.slice(0, mostRules).join(', ')}${more})${who}`
}
