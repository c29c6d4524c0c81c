import type { Family } from '../../../check/lint/rule.ts'
import type { Seen } from '../judge.ts'
import { absent, found, isOpen, isTruthy, type Judged, notDecidable } from '../setting.ts'

export function debug(settings: Seen): Judged {
  const at = settings.assignments.get('DEBUG')
  if (!at) return settings.open ? absent(settings, 'DEBUG', 'DEBUG = False', 'False') : []
  if (at.value.kind === 'computed' && at.value.isText) {
    const message = 'DEBUG is a text of the environment, and every text is true, "False" too'
    return [found(at, message, 'a conversion to a boolean', 'the text as it is')]
  }
  if (isOpen(at)) return notDecidable(at)
  if (!isTruthy(at.value)) return []
  return [found(at, 'DEBUG is on in the settings', 'DEBUG = False', 'DEBUG = True')]
}

/** What a variable's literal default switches on when the variable is forgotten. */
export function debugDefault({ assignments }: Seen): Judged {
  const at = assignments.get('DEBUG')
  if (at?.value.kind !== 'computed' || at.overlaid) return []
  const { unset, fallback, isText } = at.value
  const value = isText ? fallback : unset
  if (!value || !(value.kind === 'string' ? /^(true|1|yes|on)$/i.test(value.value) : isTruthy(value))) return []
  const message = 'DEBUG is on when its variable is forgotten'
  return [found(at, message, 'a default of False', 'a default that is true')]
}

/** The rules of this family by their names. */
export const debugRules = {
  debug,
  'debug-default': debugDefault,
} as const satisfies Family<'django'>
