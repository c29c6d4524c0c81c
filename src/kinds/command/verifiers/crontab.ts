import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { part } from '../../../expect/schema.ts'
import { cronLines } from './cron.ts'
import { asRoot, unanswered } from './program.ts'
import { defineVerifier, type StepResult } from './verifier.ts'

/** The crontabs of the system; those that are not there are no fault. */
export const systemCrontabs = ['sh', '-c', 'cat /etc/crontab /etc/cron.d/* 2>/dev/null || true']

/** Whether the answer of `crontab -l` is that there is none. */
export function hasNoCrontab({ code, stderr }: StepResult): boolean {
  return code === 1 && /no crontab for/i.test(stderr)
}

/** Runs `crontab -l` and reads the system's crontabs; judges lines that are not comments and run again and again. */
export const crontabContains = defineVerifier({
  schema: strict({
    /** Text that the command of a line contains. */
    line: part,
    /** Whose crontab; needs root for another account than the own. */
    user: z
      .string()
      .regex(/^[A-Za-z_][\w.-]*$/, 'expected the name of an account')
      .optional(),
    sudo: z.boolean().optional(),
  }),
  steps: ({ user, sudo }) => [
    asRoot(sudo, ['crontab', ...(user === undefined ? [] : ['-u', user]), '-l']),
    systemCrontabs,
  ],
  judge: ([own, system], { line }) => {
    const text = `${own?.stdout ?? ''}\n${system?.stdout ?? ''}`
    const found = cronLines(text).filter(({ command }) => command.includes(line))
    if (found.some(({ schedule }) => schedule !== '@reboot')) return []
    const expected = `a line that runs ${line}`
    if (found.length > 0) {
      return [
        { message: 'The job runs at start-up only', expected: `${expected} again and again`, observed: '@reboot' },
      ]
    }
    const fault = own && hasNoCrontab(own) ? undefined : unanswered(own)
    if (fault) return [fault]
    const comment = text.split('\n').some((one) => /^\s*#/.test(one) && one.includes(line))
    if (comment) return [{ message: 'The job is commented out', expected, observed: 'a comment only' }]
    const count = cronLines(text).length
    const observed = `${count} other ${count === 1 ? 'job' : 'jobs'}`
    return [{ message: 'No crontab line runs the job', expected, observed: count === 0 ? 'no job' : observed }]
  },
})
