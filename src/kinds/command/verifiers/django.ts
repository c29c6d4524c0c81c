import { z } from 'zod'
import { bounded } from '../../../secrecy/bounded.ts'
import { printable } from '../show.ts'
import { argv, type Container, endOf, few, inContainer, unanswered, within } from './program.ts'
import { defineVerifier, type Fault, type StepResult } from './verifier.ts'

interface Django extends Container {
  readonly manage?: readonly string[] | undefined
}

/** How manage.py is run: by `manage`, or by python in the container of a service. */
const django = { manage: argv.optional() }

function manage(params: Django, ...args: string[]): readonly string[] {
  return within(params, [...(params.manage ?? ['python', 'manage.py']), ...args])
}

/** Why manage.py gave no answer: a fault of Python, or of what runs it. */
function crashed(result: StepResult | undefined, codes: readonly number[]): Fault | undefined {
  if (result && !result.missing && /^Traceback \(most recent call last\)/m.test(result.stderr)) {
    const message = 'manage.py ended with a fault of its own'
    return { message, expected: 'an answer', observed: endOf(result), inconclusive: true }
  }
  return unanswered(result, codes)
}

/** Runs `manage.py showmigrations --plan` and judges its `[ ]` lines; with `models`, also `makemigrations --check`. */
export const djangoMigrationsApplied = defineVerifier({
  schema: inContainer({ ...django, models: z.boolean().optional() }),
  steps: (params) => [
    manage(params, 'showmigrations', '--plan', '--no-color'),
    ...(params.models ? [manage(params, 'makemigrations', '--check', '--dry-run', '--no-color')] : []),
  ],
  judge: ([plan, models], params) => {
    const fault = crashed(plan, [0])
    if (fault) return [fault]
    const lines = (plan?.stdout ?? '').matchAll(/^[ \t]*\[([ X-])\][ \t]+(\S+)/gm)
    const migrations = [...lines].map(([, mark, name]) => ({ applied: mark === 'X', name: name ?? '' }))
    if (migrations.length === 0) {
      const message = 'Django lists no migration at all'
      return [{ message, expected: 'a list of migrations', observed: 'none', inconclusive: true }]
    }
    const open = migrations.filter(({ applied }) => !applied).map(({ name }) => name)
    const faults: Fault[] = []
    if (open.length > 0) {
      const message = open.length === 1 ? '1 migration is not applied' : `${open.length} migrations are not applied`
      faults.push({ message, expected: 'every migration applied', observed: few(open) })
    }
    if (params.models) {
      const unknown = crashed(models, [0, 1])
      if (unknown) faults.push(unknown)
      else if (models?.code === 1) {
        faults.push({
          message: 'Models have changed without a migration',
          expected: 'no change that makemigrations would write',
          observed: few([...models.stdout.matchAll(/^Migrations for '([^']+)'/gm)].map(([, app]) => app ?? '')),
          fix: 'Run `python manage.py makemigrations`, commit the file and deploy it.',
        })
      }
    }
    return faults
  },
})

/** Runs one line of Python in `manage.py shell`, which prints how many active superusers there are. */
export const djangoSuperuserExists = defineVerifier({
  schema: inContainer({ ...django, 'at-most': z.int().min(1).optional() }),
  steps: (params) => [
    manage(
      params,
      'shell',
      '-c',
      "from django.contrib.auth import get_user_model; print('superusers:', get_user_model()._default_manager.filter(is_superuser=True, is_active=True).count())",
    ),
  ],
  judge: ([result], params) => {
    const fault = crashed(result, [0])
    if (fault) return [fault]
    const count = Number(/^superusers: (\d+)\s*$/m.exec(result?.stdout ?? '')?.[1] ?? Number.NaN)
    if (Number.isNaN(count)) {
      return [{ message: 'Django did not say how many', expected: 'a number', observed: 'none', inconclusive: true }]
    }
    if (count === 0) {
      return [{ message: 'There is no active superuser', expected: 'at least one', observed: 'none' }]
    }
    const most = params['at-most']
    if (most === undefined || count <= most) return []
    const message = 'There are more superusers than agreed'
    return [{ message, expected: `at most ${most}`, observed: String(count) }]
  },
})

const levels = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const

/** Runs `manage.py check --deploy` and judges each issue; `ignore` names those that a proxy or the team takes care of. */
export const djangoCheckDeploy = defineVerifier({
  schema: inContainer({
    ...django,
    'fail-level': z.enum(levels).default('WARNING'),
    ignore: z.array(z.string().regex(/^[\w.]+\.[A-Z]\d+$/, 'expected an id such as security.W004')).default([]),
  }),
  steps: (params) => [manage(params, 'check', '--deploy', '--fail-level', params['fail-level'], '--no-color')],
  judge: ([result], params) => {
    const fault = crashed(result, [0, 1])
    if (fault) return [fault]
    const said = `${result?.stderr}\n${result?.stdout}`
    const issues: { level: number; id: string; text: string }[] = []
    let level = 2
    for (const line of said.split(/\r?\n/)) {
      const heading = /^(DEBUG|INFO|WARNING|ERROR|CRITICAL)S:$/.exec(line)?.[1]
      if (heading) level = levels.indexOf(heading as (typeof levels)[number])
      const issue = /^\S(?:(?!: \([\w.]+\.[A-Z]\d+\) ).)*: \(([\w.]+\.[A-Z]\d+)\) (.*)$/.exec(line)
      if (issue?.[1]) issues.push({ level, id: issue[1], text: issue[2] ?? '' })
    }
    if (issues.length === 0) {
      if (result?.code === 0 && /System check identified no issues/.test(said)) return []
      const observed = result ? endOf(result) : 'nothing'
      return [{ message: 'Django did not say what it checked', expected: 'its result', observed, inconclusive: true }]
    }
    const least = levels.indexOf(params['fail-level'])
    return issues
      .filter(({ id }) => !params.ignore.includes(id))
      .map(({ level: at, id, text }) => ({
        message: `Django reports ${id}`,
        expected: 'no such issue',
        observed: bounded(printable(text)),
        ...(at < least ? { level: 'warning' as const } : {}),
      }))
  },
})

/** Runs `manage.py collectstatic --dry-run` and judges how many files it would copy. */
export const djangoStaticCollected = defineVerifier({
  schema: inContainer(django),
  steps: (params) => [manage(params, 'collectstatic', '--noinput', '--dry-run', '--verbosity', '1', '--no-color')],
  judge: ([result]) => {
    const fault = crashed(result, [0])
    if (fault) return [fault]
    const count = /(?:^|\D)(\d+) static files? (?:copied|symlinked)/.exec(result?.stdout ?? '')?.[1]
    if (count === undefined) {
      const observed = result ? endOf(result) : 'nothing'
      return [{ message: 'Django did not say what is missing', expected: 'a count', observed, inconclusive: true }]
    }
    if (Number(count) === 0) return []
    const message = 'Static files are missing or older than their source'
    return [{ message, expected: 'nothing to copy', observed: `${count} to copy` }]
  },
})
