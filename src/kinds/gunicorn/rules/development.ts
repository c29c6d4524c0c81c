import type { Family, Found } from '../../../check/lint/rule.ts'
import { found, onlyOff } from '../../../check/starts/setting.ts'
import { settingOf, textOf } from '../../../formats/server-start/settings.ts'
import type { Seen } from '../judge.ts'

export const reload = onlyOff('reload', 'The server watches its own files and restarts on a change')

/** A server that is meant for development, or a paste file, which is. */
export function devServer(start: Seen): readonly Found[] {
  const expected = 'gunicorn, uvicorn or uWSGI without development switches'
  if (start.development) {
    const message = 'A development server is started'
    return [{ message, expected, observed: start.development, location: start.location }]
  }
  const paste = settingOf(start, 'paste')
  if (!paste || textOf(start, 'paste') === '') return []
  return [found(paste, 'The application is started from a paste file', expected)]
}

/** The rules of this family by their names. */
export const developmentRules = {
  reload,
  'dev-server': devServer,
} as const satisfies Family<'gunicorn'>
