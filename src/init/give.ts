import { stringify } from 'yaml'
import { headText } from './head.ts'
import type { Told } from './told.ts'

/** A line that says that a value is missing, as it was written. */
const missing = {
  url: /^ {4}# url: the address of production; \d{1,6} items? waits? for it\n/m,
  envFile: /^ {4}# env-file: the path of its env file; \d{1,6} items? waits? for it\n/m,
}
const keys = { url: 'url', envFile: 'env-file' } as const

/**
 * A checklist with values that it does not have: where a comment says that one is missing, else above its sections.
 * @param has what it says itself
 * @returns null where there is no such place
 */
export function withTold(checklist: string, has: Told, told: Told): string | null {
  let text = checklist
  for (const name of ['url', 'envFile'] as const) {
    const value = told[name]
    if (value === null || has[name] !== null) continue
    const line = `    ${stringify({ [keys[name]]: value }, { lineWidth: 0 })}`
    if (missing[name].test(text)) {
      text = text.replace(/^# environments:\n {2}# production:\n/m, 'environments:\n  production:\n')
      text = text.replace(missing[name], () => line)
    } else if (/^environments:/m.test(text)) return null
    else text = above(text, `environments:\n  production:\n${line}`) ?? text
  }
  if (told.ssh === null || has.ssh !== null) return text
  if (/^servers:/m.test(text)) return null
  const waiting = { url: 0, envFile: 0 }
  const head = headText({
    document: null,
    presets: [],
    leaveOut: new Map(),
    told: { ...told, url: null, envFile: null },
    waiting,
    show: [],
  })
  return above(text, head.slice(head.indexOf('servers:')))
}

function above(text: string, block: string): string | null {
  return /^sections:/m.test(text) ? text.replace(/^sections:/m, () => `${block}sections:`) : null
}
