import { z } from 'zod'
import { linearRegex } from '../../../expect/regex.ts'
import { part, pattern } from '../../../expect/schema.ts'
import { excerpt } from '../show.ts'
import { isErrorAt, tellsOfError } from './log-errors.ts'
import { withoutOwnLines } from './own-lines.ts'
import { composeCommand, inContainer, unanswered } from './program.ts'
import { defineVerifier, type Fault, type StepResult } from './verifier.ts'

const mostShown = 3

/** Reads the newest logs of a Compose service or a systemd unit and judges lines that tell of an error. */
export const logsWithoutErrors = defineVerifier({
  schema: inContainer({
    unit: z
      .string()
      .regex(/^[\w@.:-]+$/, 'expected the name of a systemd unit')
      .optional(),
    /** How far back; as Docker and systemd write it. */
    since: z
      .string()
      .regex(/^\d+[smh]$/, 'expected 90s, 15m or 2h')
      .default('15m'),
    /** Expressions that make a line an error, in place of the usual ones. */
    match: z.array(pattern).min(1).optional(),
    /** Texts of lines that are known and do not count. */
    ignore: z.array(part).default([]),
    'at-most': z.int().min(0).default(0),
  }).refine(
    (value) => (value.service === undefined) !== (value.unit === undefined),
    'give `service` (Docker Compose) or `unit` (systemd)',
  ),
  steps: ({ service, unit, compose, since }) =>
    unit === undefined
      ? [[...composeCommand(compose), 'logs', '--no-color', '--no-log-prefix', '--since', since, service ?? '']]
      : [
          ['journalctl', '--unit', unit, '--since', `-${since}`, '--output', 'cat', '--no-pager', '--quiet'],
          ['systemctl', 'show', '--property=LoadState', '--', unit],
        ],
  judge: ([result, known], { match, ignore, 'at-most': most, since, unit }, own): Fault[] => {
    const fault = unanswered(result)
    const cut = result?.truncated === true && result.code === 0
    if (fault && !cut) return [fault]
    const wanted = match?.map((source) => linearRegex(source))
    const isKnown = (line: string): boolean => ignore.some((text) => line.includes(text))
    const isError = (line: string): boolean =>
      !isKnown(line) && (wanted ? wanted.some((one) => one.test(line)) : tellsOfError(line))
    const lines = (result?.stdout ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')
    const others = withoutOwnLines(lines, own, isError)
    const errors = others.filter((line, at) => (wanted ? isError(line) : isErrorAt(others, at) && !isKnown(line)))
    const expected = most === 0 ? 'no line that tells of an error' : `at most ${most} such lines`
    if (errors.length > most) {
      const shown = errors.slice(0, mostShown).map((line) => excerpt(line))
      const message = `The logs of the last ${since} hold ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`
      return shown.map((observed, index) => ({
        message: index === 0 ? message : 'Another line of those',
        expected,
        observed,
        level: index === 0 ? 'error' : 'info',
      }))
    }
    if (fault) return [fault]
    if (lines.length > 0) return []
    const unknown = unit === undefined ? undefined : unknownUnit(unit, known)
    if (unknown) return [unknown]
    return [
      {
        message: `Nothing was logged in the last ${since}`,
        expected: 'lines to judge',
        observed: 'none',
        level: 'info',
      },
    ]
  },
})

/** Of a unit that does not exist the journal is silent as well, which says nothing. */
function unknownUnit(unit: string, shown: StepResult | undefined): Fault | undefined {
  const fault = unanswered(shown)
  if (fault) return fault
  if (!/^LoadState=not-found$/m.test(shown?.stdout ?? '')) return undefined
  return {
    message: `There is no unit ${unit}`,
    expected: 'the name of a unit of systemd',
    observed: 'not found',
    inconclusive: true,
  }
}
