import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { found, notDecidable } from '../../../check/starts/setting.ts'
import { settingOf } from '../../../formats/server-start/settings.ts'
import type { Seen } from '../judge.ts'

const expected = 'workers set for the machine, such as 2 × CPU + 1'

/** More than one process that serves requests. */
export function workers(start: Seen): readonly Found[] | NotJudged {
  if (start.development) return []
  const setting = settingOf(start, 'workers')
  if (!setting) {
    const message = `${start.program} is started without a number of workers, so with one`
    return [{ message, expected, observed: 'neither a setting nor WEB_CONCURRENCY', location: start.location }]
  }
  // That it is computed is itself an answer: somebody set it.
  if (setting.value.kind !== 'text') return { ...notDecidable(setting), answer: true }
  const count = setting.value.text
  if (!/^[1-9]\d*$/.test(count)) return [found(setting, 'The number of workers is no number above 0', expected)]
  return Number(count) > 1 ? [] : [found(setting, 'One worker serves one request at a time', expected)]
}

/** The rules of this family by their names. */
export const workersRules = {
  workers,
} as const satisfies Family<'gunicorn'>
