/** How much a summary tells. What is lost first stands first. */
export interface Detail {
  /** Met and skipped items by name, only their number in each section, or nothing. */
  readonly met: 'items' | 'sections' | 'nothing'
  /** Warnings with all that was seen, by name, or only their number. */
  readonly warnings: 'told' | 'named' | 'counted'
  /** Repeats of a fault that are named. */
  readonly repeats: number
  /** Faults of one item that are told. */
  readonly faults: number
  /** What keeps the gate closed that is told with all that was seen, from the first on; the others are named. */
  readonly told: number
  /** Whether waivers, changes and the team's own sections are told whole. */
  readonly asides: boolean
  /** What is said of the items that are only named. */
  readonly names: 'message' | 'title' | 'id'
  /** Items that are named at all; more are only counted. */
  readonly named: number
}

const all = Number.MAX_SAFE_INTEGER

/** Everything. */
export const whole: Detail = {
  met: 'items',
  warnings: 'told',
  repeats: 200,
  faults: 200,
  told: all,
  asides: true,
  names: 'message',
  named: all,
}

/** What a comment begins with: what is met and what only warns is in the summary of the run. */
export const brief: Detail = { ...whole, met: 'sections', warnings: 'named', repeats: 20, faults: 20 }

/** From everything to hardly anything; each step loses one thing. A step with `least` has less and less down to there. */
const steps: readonly (Partial<Detail> & { readonly least?: 'told' | 'named' })[] = [
  {},
  { met: 'sections' },
  { warnings: 'named' },
  { met: 'nothing', warnings: 'counted' },
  { repeats: 20, faults: 50 },
  { repeats: 3, faults: 20 },
  { faults: 5 },
  { least: 'told' },
  { asides: false, least: 'told' },
  { names: 'title' },
  { names: 'id' },
  { least: 'named' },
]

/**
 * The summary with as much as fits, or undefined where nothing does.
 * @param most bytes
 * @param number of what keeps the gate closed
 */
export function fitting(
  render: (detail: Detail) => string,
  most: number,
  number: number,
  from: Detail = whole,
): string | undefined {
  let detail = from
  for (const { least, ...change } of steps) {
    detail = less(detail, change)
    if (least === undefined) {
      const text = render(detail)
      if (fits(text, most)) return text
      continue
    }
    const found = longest((count) => render({ ...detail, [least]: count }), most, number)
    if (found !== undefined) return found
    detail = { ...detail, [least]: 0 }
  }
  return undefined
}

/** With that change, where it takes something away. */
function less(detail: Detail, change: Partial<Detail>): Detail {
  const { repeats = all, faults = all, ...others } = change
  const bounds = { repeats: Math.min(detail.repeats, repeats), faults: Math.min(detail.faults, faults) }
  return { ...detail, ...others, ...bounds }
}

/** The text with the largest number that fits, found in steps that halve. */
function longest(render: (count: number) => string, most: number, number: number): string | undefined {
  let found: string | undefined
  let [low, high] = [0, number]
  while (low <= high) {
    const middle = (low + high) >> 1
    const text = render(middle)
    if (fits(text, most)) {
      found = text
      low = middle + 1
    } else high = middle - 1
  }
  return found
}

function fits(text: string, most: number): boolean {
  return Buffer.byteLength(text) <= most
}

/** What a summary of a report would tell if it told everything. */
export interface Contents {
  readonly met: boolean
  readonly warnings: boolean
  /** The most repeats of one fault, and faults of one item. */
  readonly repeats: number
  readonly faults: number
  /** What keeps the gate closed. */
  readonly told: number
  readonly asides: boolean
}

/** What of it is left out, in words, such as `warnings and repeats`; empty where nothing is. */
export function leftOut(detail: Detail, contents: Contents): string {
  const parts = [
    contents.met && detail.met !== 'items' ? 'items that are met' : '',
    contents.warnings && detail.warnings !== 'told' ? 'what warnings say' : '',
    contents.repeats > detail.repeats || contents.faults > detail.faults ? 'repeats' : '',
    contents.told > detail.told ? 'details of what is only named' : '',
    contents.asides && !detail.asides ? 'waivers, changes and sections of the document in full' : '',
  ].filter((part) => part !== '')
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
