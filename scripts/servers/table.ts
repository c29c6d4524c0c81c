import { table } from '../docs/document.ts'
import type { Said } from './ask.ts'

/** What came of one server. */
export interface Outcome {
  readonly name: string
  readonly version: string
  readonly faults: readonly Fault[]
  /** What was found in the careless form besides its known faults. */
  readonly more: readonly Said[]
  /** Warnings and errors about the careful form. */
  readonly alarms: readonly Said[]
  /** Checks of the careful form that could not judge. */
  readonly untold: readonly string[]
  /** Those of the careless form. */
  readonly missing: readonly string[]
  /** How long both runs of the program took. */
  readonly seconds: readonly [careless: number, careful: number]
}

interface Fault {
  readonly rule: string
  readonly what: string
  /** As the program told it, or null. */
  readonly found: string | null
}

const isFound = ({ found }: Fault): boolean => found !== null

/** The share of the known faults that was found. */
export function recallOf(outcomes: readonly Outcome[]): number {
  const faults = outcomes.flatMap((outcome) => outcome.faults)
  return faults.length === 0 ? 0 : faults.filter(isFound).length / faults.length
}

/** The table of the documentation; headers are counted apart, since most of their faults are easy to see. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, version, faults, alarms, untold }) => {
    const [headers, others] = apart(faults)
    const missed = faults.filter((fault) => !isFound(fault)).map(({ rule }) => `\`${rule}\``)
    const cells = [name, version, counted(others), counted(headers), missed.join(', ') || 'none']
    return [...cells, `${alarms.length + untold.length}`]
  })
  const [headers, others] = apart(outcomes.flatMap(({ faults }) => faults))
  const alarms = outcomes.reduce((sum, one) => sum + one.alarms.length + one.untold.length, 0)
  const head = ['server', 'version', 'careless: found', 'of headers', 'missed', 'careful: alarms']
  const share = (faults: readonly Fault[]): string =>
    faults.length === 0 ? '1.00' : (faults.filter(isFound).length / faults.length).toFixed(2)
  return [
    table(head, [...rows, ['all', '', counted(others), counted(headers), '', `${alarms}`]]),
    '',
    `${outcomes.length} servers, ${new Date().toISOString().slice(0, 10)}. Recall on the careless forms: ${share(others)}, of headers ${share(headers)}. Alarms on the careful forms: ${alarms}.`,
  ].join('\n')
}

function apart(faults: readonly Fault[]): readonly [headers: readonly Fault[], others: readonly Fault[]] {
  const isHeader = ({ rule }: Fault): boolean => rule.startsWith('headers/')
  return [faults.filter(isHeader), faults.filter((fault) => !isHeader(fault))]
}

function counted(faults: readonly Fault[]): string {
  return faults.length === 0 ? '0' : `${faults.filter(isFound).length} of ${faults.length}`
}
