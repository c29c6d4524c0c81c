import { styleText } from 'node:util'

/** How a report is read: on what, and how much of it. */
export interface Look {
  /** Whether the reader is a terminal that shows colours. */
  readonly color?: boolean | undefined
  /** Columns of the terminal; lines are not wrapped without it. */
  readonly width?: number | undefined
  /** Only what is not met. */
  readonly quiet?: boolean | undefined
  /** Also what was asked and what came back, where something is not met. */
  readonly verbose?: boolean | undefined
}

export type Paint = (style: 'red' | 'green' | 'yellow' | 'dim' | 'bold' | 'cyan', text: string) => string

/** Colours where the reader shows them. */
export function paintFor({ color }: Look): Paint {
  return (style, text) => (color && text !== '' ? styleText(style, text, { validateStream: false }) : text)
}

/** Narrower ones are taken for this: nobody reads them. */
const narrowest = 40

export function widthOf({ width }: Look): number {
  return width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, width)
}
