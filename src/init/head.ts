import { stringify } from 'yaml'
import { editorLine } from '../checklist/editor/line.ts'
import type { Told } from './told.ts'

/** What stands above the sections of a checklist. */
export interface Head {
  /** Path of the list, as the checklist names it, or null. */
  readonly document: string | null
  readonly presets: readonly string[]
  /** Items of the presets that do not apply, by their ids, with why. */
  readonly leaveOut: ReadonlyMap<string, string>
  readonly told: Told
  /** How many items wait for the address, and for the env file. */
  readonly waiting: { readonly url: number; readonly envFile: number }
  /** Headings of the document to show where the gate is closed. */
  readonly show: readonly string[]
}

/** The text above the sections of a checklist; a value that is missing is a comment that says what waits for it. */
export function headText({ document, presets, leaveOut, told, waiting, show }: Head): string {
  const first = {
    version: 1,
    ...(document !== null && { document }),
    ...(presets.length > 0 && { extends: presets }),
  }
  return [
    editorLine('readiness'),
    stringify(first),
    leaveOutText(leaveOut),
    environmentText(told, waiting),
    told.ssh === null ? '' : serverText(told.ssh),
    show.length === 0 ? '' : stringify({ 'on-failure': { show } }, { lineWidth: 0 }),
  ].join('')
}

function leaveOutText(leaveOut: Head['leaveOut']): string {
  if (leaveOut.size === 0) return ''
  return `leave-out:\n${[...leaveOut].map(([id, why]) => `  - ${id} # ${why}\n`).join('')}`
}

function environmentText({ url, envFile }: Told, waiting: Head['waiting']): string {
  const isKnown = url !== null || envFile !== null
  const count = (items: number): string => (items === 1 ? '1 item waits' : `${items} items wait`)
  const known = (key: string, value: string | null): string =>
    value === null ? '' : `    ${stringify({ [key]: value }, { lineWidth: 0 })}`
  const wanted = (key: string, what: string, value: string | null, items: number): string =>
    value === null && items > 0 ? `    # ${key}: ${what}; ${count(items)} for it\n` : ''
  const lines = [
    known('url', url),
    wanted('url', 'the address of production', url, waiting.url),
    known('env-file', envFile),
    wanted('env-file', 'the path of its env file', envFile, waiting.envFile),
  ].join('')
  if (lines === '') return ''
  const head = 'environments:\n  production:\n'
  return `${isKnown ? head : head.replace(/^( *)(?=\S)/gm, '$1# ')}${lines}`
}

/** Without a key the keys of whoever runs the gate open the server. */
function serverText(ssh: string): string {
  const account = stringify({ ssh }, { lineWidth: 0 })
  return `servers:\n  app:\n    ${account}    # directory: where its files lie, such as /opt/shop\n    # On a runner also \`key: \${{ secrets.SSH_KEY }}\` and \`known-hosts: .github/known_hosts\`.\n`
}
