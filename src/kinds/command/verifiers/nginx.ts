import { z } from 'zod'
import { bounded } from '../../../secrecy/bounded.ts'
import { printable } from '../show.ts'
import { asRoot, endOf, inContainer, isDenied, unanswered, within } from './program.ts'
import { defineVerifier, type Fault } from './verifier.ts'

/** Runs `nginx -t` and judges its exit code and warnings; in the container of a service or with sudo. */
export const nginxConfigValid = defineVerifier({
  schema: inContainer({ sudo: z.boolean().optional(), file: z.string().min(1).optional() }),
  steps: (params) => {
    const program = ['nginx', '-t', ...(params.file === undefined ? [] : ['-c', params.file])]
    return [within(params, params.service === undefined ? asRoot(params.sudo, program) : program)]
  },
  judge: ([result]) => {
    if (!result || result.missing) return [unanswered(result)].filter((fault) => fault !== undefined)
    const lines = result.stderr.split(/\r?\n/)
    const said = (level: RegExp): string[] => lines.filter((line) => level.test(line)).map((line) => printable(line))
    if (result.code === 0 && /test is successful/.test(result.stderr)) {
      return said(/\[warn\]/).map((line): Fault => {
        const message = 'nginx warns about its configuration'
        return { message, expected: 'no warning', observed: bounded(line), level: 'warning' }
      })
    }
    const wrong = said(/\[emerg\]/)
    if (wrong.length > 0 && !wrong.every((line) => /Permission denied/.test(line))) {
      const message = 'nginx refuses its configuration'
      return [{ message, expected: 'a successful test', observed: bounded(wrong[0] ?? '') }]
    }
    const fix = isDenied(result)
      ? {
          fix: 'nginx reads keys as root only: allow the account `nginx -t` by sudoers and set `with: { sudo: true }`.',
        }
      : {}
    const message = 'nginx did not test its configuration'
    return [{ message, expected: 'a successful test', observed: endOf(result), ...fix, inconclusive: true }]
  },
})
