import type { Draft } from '../../check/kind.ts'
import { isLoopback, withoutPort } from '../../formats/host.ts'
import { type Setting, type SettingName, type Start, settingOf, textOf } from '../../formats/server-start/settings.ts'
import { boundedLine } from '../../secrecy/bounded.ts'
import { classify } from '../../secrecy/classify.ts'
import { isCredentialName } from '../../secrecy/names.ts'
import type { RuleId } from '../../words/index.ts'

/** Ids of what stops the reading rather than what a rule finds. */
type Reading = 'gunicorn/file-missing' | 'gunicorn/unparsable' | 'gunicorn/no-server' | 'gunicorn/not-decidable'
export type GunicornRule = Exclude<Extract<RuleId, `gunicorn/${string}`>, Reading>

export interface RuleResult {
  readonly drafts: readonly Draft[]
  /** The setting that only running the file could tell, so that the rule claims nothing. */
  readonly computed?: Setting
}

const met: RuleResult = { drafts: [] }

/** Every rule's logic by its id; one that is missing does not compile. */
export const gunicornRules: Readonly<Record<GunicornRule, (start: Start) => RuleResult>> = {
  'gunicorn/workers': workers,
  'gunicorn/reload': onlyOff('gunicorn/reload', 'reload', 'The server watches its own files and restarts on a change'),
  'gunicorn/spew': onlyOff('gunicorn/spew', 'spew', 'Every executed line is traced into the log'),
  'gunicorn/timeout': timeout,
  'gunicorn/loglevel': loglevel,
  'gunicorn/forwarded-allow-ips': forwardedAllowIps,
  'gunicorn/limit-request-line': limitRequestLine,
  'gunicorn/raw-env-secret': rawEnvSecret,
  'gunicorn/dev-server': devServer,
  'gunicorn/uwsgi-master': uwsgiMaster,
}

function draft(rule: GunicornRule, setting: Setting, message: string, expected: string): Draft {
  const { value, written, location } = setting
  const text = value.kind === 'text' ? value.text : value.kind === 'list' ? value.items.join(', ') : 'computed'
  return { rule, message, expected, observed: boundedLine(`${written} ${text}`), location }
}

function workers(start: Start): RuleResult {
  const rule = 'gunicorn/workers'
  const setting = settingOf(start, 'workers')
  const expected = 'workers set for the machine, such as 2 × CPU + 1'
  if (start.development) return met
  if (!setting) {
    const message = `${start.program} is started without a number of workers, so with one`
    const observed = 'neither a setting nor WEB_CONCURRENCY'
    return { drafts: [{ rule, message, expected, observed, location: start.location }] }
  }
  if (setting.value.kind !== 'text') return { drafts: [], computed: setting }
  const count = setting.value.text
  if (!/^[1-9]\d*$/.test(count)) {
    return { drafts: [{ ...draft(rule, setting, 'The number of workers is no number above 0', expected) }] }
  }
  if (Number(count) > 1) return met
  return { drafts: [draft(rule, setting, 'One worker serves one request at a time', expected)] }
}

function onlyOff(rule: GunicornRule, name: SettingName, message: string): (start: Start) => RuleResult {
  return (start) => {
    const setting = settingOf(start, name)
    if (!setting) return met
    if (setting.value.kind === 'computed') return { drafts: [], computed: setting }
    const text = textOf(start, name) ?? ''
    if (/^(false|0|no|off|)$/i.test(text)) return met
    return { drafts: [draft(rule, setting, message, `${setting.written} off`)] }
  }
}

function timeout(start: Start): RuleResult {
  const setting = settingOf(start, 'timeout')
  if (!setting) return met
  if (setting.value.kind === 'computed') return { drafts: [], computed: setting }
  const seconds = Number(textOf(start, 'timeout'))
  const expected = '30 to 120 seconds'
  const rule = 'gunicorn/timeout'
  if (!(seconds > 0)) return { drafts: [draft(rule, setting, 'A worker that hangs is never restarted', expected)] }
  if (seconds <= 300) return met
  const message = 'A worker that hangs is restarted only after more than 5 minutes'
  return { drafts: [{ ...draft(rule, setting, message, expected), level: 'warning' }] }
}

function loglevel(start: Start): RuleResult {
  const setting = settingOf(start, 'loglevel')
  if (!setting) return met
  if (setting.value.kind === 'computed') return { drafts: [], computed: setting }
  if (!/^(debug|trace)$/i.test(textOf(start, 'loglevel') ?? '')) return met
  const message = 'The server logs for debugging, with request details'
  return { drafts: [draft('gunicorn/loglevel', setting, message, 'info or warning')] }
}

function forwardedAllowIps(start: Start): RuleResult {
  const rule = 'gunicorn/forwarded-allow-ips'
  const setting = settingOf(start, 'forwarded-allow-ips')
  if (!setting) return met
  if (setting.value.kind === 'computed') return { drafts: [], computed: setting }
  if (!(textOf(start, 'forwarded-allow-ips') ?? '').split(',').some((one) => one.trim() === '*')) return met
  const bind = settingOf(start, 'bind')
  const written = textOf(start, 'bind')
  const addresses = bind?.value.kind === 'list' ? bind.value.items : written === undefined ? [] : [written]
  const isPrivate =
    addresses.length > 0 && addresses.every((one) => /^(unix:|\/)/.test(one) || isLoopback(withoutPort(one)))
  // Without `bind` both programs listen on loopback.
  if (isPrivate || (!bind && start.program !== 'uwsgi')) return met
  const expected = 'the address of the proxy, or a socket that only the proxy reaches'
  if (bind?.value.kind === 'computed') {
    const message = 'Every client is believed to be the proxy, if the computed bind is public'
    return { drafts: [{ ...draft(rule, setting, message, expected), level: 'warning' }] }
  }
  const message = 'Every client is believed to be the proxy and can claim https and any address'
  return { drafts: [draft(rule, setting, message, expected)] }
}

function limitRequestLine(start: Start): RuleResult {
  const setting = settingOf(start, 'limit-request-line')
  if (!setting) return met
  if (setting.value.kind === 'computed') return { drafts: [], computed: setting }
  if (textOf(start, 'limit-request-line') !== '0') return met
  const message = 'Request lines have no limit'
  return { drafts: [draft('gunicorn/limit-request-line', setting, message, 'the default, 4094')] }
}

function rawEnvSecret(start: Start): RuleResult {
  const setting = settingOf(start, 'raw-env')
  if (!setting) return met
  if (setting.value.kind === 'computed') return { drafts: [], computed: setting }
  const items = setting.value.kind === 'list' ? setting.value.items : [setting.value.text]
  const keys = items
    .map((item) => [item.slice(0, item.indexOf('=')), item.slice(item.indexOf('=') + 1)] as const)
    .filter(
      ([key, value]) => isCredentialName(key) && !value.startsWith('$') && !/^(empty|file)$/.test(classify(key, value)),
    )
    .map(([key]) => key)
  return {
    drafts: keys.map((key) => ({
      rule: 'gunicorn/raw-env-secret',
      message: `The secret ${boundedLine(key)} stands in the file`,
      expected: 'secrets from the environment of the process',
      observed: 'a literal value',
      location: setting.location,
    })),
  }
}

function devServer(start: Start): RuleResult {
  const rule = 'gunicorn/dev-server'
  const expected = 'gunicorn, uvicorn or uWSGI without development switches'
  if (start.development) {
    const message = 'A development server is started'
    return { drafts: [{ rule, message, expected, observed: start.development, location: start.location }] }
  }
  const paste = settingOf(start, 'paste')
  if (!paste || textOf(start, 'paste') === '') return met
  return { drafts: [draft(rule, paste, 'The application is started from a paste file', expected)] }
}

function uwsgiMaster(start: Start): RuleResult {
  if (start.program !== 'uwsgi' || textOf(start, 'master') === 'true') return met
  const setting = settingOf(start, 'master')
  if (setting?.value.kind === 'computed') return { drafts: [], computed: setting }
  return {
    drafts: [
      {
        rule: 'gunicorn/uwsgi-master',
        message: 'uWSGI runs without its master process',
        expected: 'master = true',
        observed: setting ? 'master off' : 'not set',
        location: setting?.location ?? start.location,
      },
    ],
  }
}
