import { z } from 'zod'
import { linearRegex } from '../../../expect/regex.ts'
import { part, pattern } from '../../../expect/schema.ts'
import { excerpt } from '../show.ts'
import { withoutOwnLines } from './own-lines.ts'
import { composeCommand, inContainer, unanswered } from './program.ts'
import { defineVerifier, type Fault, type StepResult } from './verifier.ts'

/** A level as loggers write it, a fault of Python, Node or Go, or an answer 5xx in an access log. */
const usual = [
  '\\b(ERROR|CRITICAL|FATAL|PANIC|EMERGENCY)\\b(:|\\]|\\s|$)',
  '\\[(error|crit|alert|emerg|fatal|critical)\\]',
  '"?\\b(level|severity|levelname)"?\\s*[:=]\\s*"?(error|fatal|critical|panic|ERROR|FATAL|CRITICAL)\\b',
  'Traceback \\(most recent call last\\)',
  'Unhandled(PromiseRejection| exception| rejection)',
  '^panic: ',
  '\\bHTTP/[0-9.]+" 5[0-9][0-9]\\b',
]
/** Names in capitals that only look like a level. */
const lookalikes = '\\b0 ERRORS?\\b|\\b(ERROR|FATAL)[ _](COUNT|RATE|LOG)'

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
    const wanted = (match ?? usual).map((source) => linearRegex(source))
    const lookalike = linearRegex(lookalikes)
    const lines = (result?.stdout ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')
    const isError = (line: string): boolean =>
      wanted.some((one) => one.test(line)) &&
      !ignore.some((text) => line.includes(text)) &&
      (match !== undefined || !lookalike.test(line))
    const errors = withoutOwnLines(lines, own, isError).filter(isError)
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
