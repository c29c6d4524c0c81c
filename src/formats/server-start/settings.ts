import type { Location } from '../../model/location.ts'

/** The programs whose settings are understood. */
export type Program = 'gunicorn' | 'uvicorn' | 'uwsgi'

export type SettingName =
  | 'bind'
  | 'workers'
  | 'reload'
  | 'spew'
  | 'timeout'
  | 'loglevel'
  | 'forwarded-allow-ips'
  | 'limit-request-line'
  | 'raw-env'
  | 'paste'
  | 'master'
  | 'stats'

/** One setting as written. `computed`: only running the file could tell. */
export interface Setting {
  readonly name: SettingName
  readonly value:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'computed'; readonly keys: readonly string[] }
  /** As a person finds it: `workers` in a file, `--workers` on a command line. */
  readonly written: string
  readonly location: Location
}

/** The settings with which one program is started; a later one of the same name wins. */
export interface Start {
  readonly program: Program
  readonly settings: readonly Setting[]
  /** Where it is started or configured. */
  readonly location: Location
  /** The configuration file that a command names. */
  readonly config?: string
  /** That file was read, and its settings are among these. */
  readonly configRead?: true
  /** Started in a way that is for development only: its name. */
  readonly development?: string
}

/** The setting in force. */
export function settingOf(start: Start, name: SettingName): Setting | undefined {
  return start.settings.findLast((setting) => setting.name === name)
}

/** The text of a literal setting, or undefined. */
export function textOf(start: Start, name: SettingName): string | undefined {
  const value = settingOf(start, name)?.value
  if (value?.kind === 'text') return value.text
  return value?.kind === 'list' ? value.items.join(',') : undefined
}
