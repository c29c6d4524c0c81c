import { type Setting, type SettingName, type Start, settingOf, textOf } from '../../formats/server-start/settings.ts'
import { boundedLine } from '../../secrecy/bounded.ts'
import { type Found, type NotJudged, notJudged, type Rule } from '../lint/rule.ts'

/** The finding on a setting as it is written. */
export function found({ value, written, location }: Setting, message: string, expected: string): Found {
  const text = value.kind === 'text' ? value.text : value.kind === 'list' ? value.items.join(', ') : 'computed'
  return { message, expected, observed: boundedLine(`${written} ${text}`), location }
}

/** For a setting that only running the file could tell: nothing is claimed of it. */
export function notDecidable({ written, value, location }: Setting): NotJudged {
  const keys = value.kind === 'computed' ? value.keys : []
  const why =
    keys.length > 0 ? `read from the environment key ${keys.slice(0, 3).join(', ')}` : 'computed when the server starts'
  return notJudged(`${written} is not decidable here: ${why}`, { note: { location } })
}

/** A rule on a setting that may well be absent. */
export function onSetting(name: SettingName, judge: (setting: Setting, start: Start) => readonly Found[]): Rule<Start> {
  return (start) => {
    const setting = settingOf(start, name)
    if (!setting) return []
    return setting.value.kind === 'computed' ? notDecidable(setting) : judge(setting, start)
  }
}

/** A rule that wants a switch off. */
export function onlyOff(name: SettingName, message: string): Rule<Start> {
  return onSetting(name, (setting, start) =>
    /^(false|0|no|off|)$/i.test(textOf(start, name) ?? '') ? [] : [found(setting, message, `${setting.written} off`)],
  )
}
