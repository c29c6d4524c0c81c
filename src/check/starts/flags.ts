import { isLoopback, withoutPort } from '../../formats/host.ts'
import { type Start, settingOf, textOf } from '../../formats/server-start/settings.ts'
import { boundedLine } from '../../secrecy/bounded.ts'
import { classify } from '../../secrecy/classify.ts'
import { isCredentialName } from '../../secrecy/names.ts'
import { type Found, notJudged, type Rules } from '../lint/rule.ts'
import { found, notDecidable, onlyOff, onSetting } from './setting.ts'

/**
 * Rules on flags that are wrong wherever a server is started with them: in settings of its own as in the command of a
 * Compose service. A rule says that it holds there by standing in this table; one of settings alone stands in `gunicorn`.
 */
export const flagRules = {
  spew: onlyOff('spew', 'Every executed line is traced into the log'),
  timeout: onSetting('timeout', (setting, start) => {
    const seconds = Number(textOf(start, 'timeout'))
    const expected = '30 to 120 seconds'
    if (!(seconds > 0)) return [found(setting, 'A worker that hangs is never restarted', expected)]
    if (seconds <= 300) return []
    const message = 'A worker that hangs is restarted only after more than 5 minutes'
    return [{ ...found(setting, message, expected), level: 'warning' }]
  }),
  loglevel: onSetting('loglevel', (setting, start) =>
    /^(debug|trace)$/i.test(textOf(start, 'loglevel') ?? '')
      ? [found(setting, 'The server logs for debugging, with request details', 'info or warning')]
      : [],
  ),
  'forwarded-allow-ips': onSetting('forwarded-allow-ips', (setting, start) => {
    if (!(textOf(start, 'forwarded-allow-ips') ?? '').split(',').some((one) => one.trim() === '*')) return []
    const bind = settingOf(start, 'bind')
    // Without `bind` both programs listen on loopback.
    if (isPrivate(start) || (!bind && start.program !== 'uwsgi')) return []
    const expected = 'the address of the proxy, or a socket that only the proxy reaches'
    if (bind?.value.kind === 'computed') {
      const message = 'Every client is believed to be the proxy, if the computed bind is public'
      return [{ ...found(setting, message, expected), level: 'warning' }]
    }
    return [found(setting, 'Every client is believed to be the proxy and can claim https and any address', expected)]
  }),
  'limit-request-line': onSetting('limit-request-line', (setting, start) =>
    textOf(start, 'limit-request-line') === '0'
      ? [found(setting, 'Request lines have no limit', 'the default, 4094')]
      : [],
  ),
  'raw-env-secret': onSetting('raw-env', ({ value, location }) => {
    const items = value.kind === 'list' ? value.items : value.kind === 'text' ? [value.text] : []
    return items
      .map((item) => [item.slice(0, item.indexOf('=')), item.slice(item.indexOf('=') + 1)] as const)
      .filter(
        ([key, text]) => isCredentialName(key) && !text.startsWith('$') && !/^(empty|file)$/.test(classify(key, text)),
      )
      .map(
        ([key]): Found => ({
          message: `The secret ${boundedLine(key)} stands in the file`,
          expected: 'secrets from the environment of the process',
          observed: 'a literal value',
          location,
        }),
      )
  }),
  'uwsgi-master': (start) => {
    if (start.program !== 'uwsgi' || textOf(start, 'master') === 'true') return []
    const setting = settingOf(start, 'master')
    if (setting?.value.kind === 'computed') return notDecidable(setting)
    if (!setting && start.config !== undefined && !start.configRead) {
      return notJudged(`master may be set in ${boundedLine(start.config)}, which was not read`)
    }
    return [
      {
        message: 'uWSGI runs without its master process',
        expected: 'master = true',
        observed: setting ? 'master off' : 'not set',
        location: setting?.location ?? start.location,
      },
    ]
  },
  stats: onSetting('stats', (setting, start) => {
    const address = textOf(start, 'stats') ?? ''
    if (address === '' || /^(unix:|\/|@|[\w./-]+\.sock)/.test(address) || isLoopback(withoutPort(address))) return []
    const message = 'The statistics of every worker are open to whoever reaches the port'
    return [found(setting, message, 'stats on 127.0.0.1 or a unix socket')]
  }),
} satisfies Partial<Rules<'gunicorn', Start>>

/** Whether only this machine reaches the server. */
function isPrivate(start: Start): boolean {
  const bind = settingOf(start, 'bind')
  const written = textOf(start, 'bind')
  const addresses = bind?.value.kind === 'list' ? bind.value.items : written === undefined ? [] : [written]
  return addresses.length > 0 && addresses.every((one) => /^(unix:|\/)/.test(one) || isLoopback(withoutPort(one)))
}
