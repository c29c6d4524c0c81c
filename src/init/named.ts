import type { ListItem } from './list.ts'

/** A variable that stands alone, in capitals with an underscore. */
const key = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/
/** A point that names a variable, and says where it is or what it is. */
const keyOfPoint = /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?=$|[\s:=–—(])(?!=)/

/** The variables that the points below an item are about, each in a point of its own. */
export function keysOfPoints({ notes }: ListItem): string[] {
  return [...new Set(notes.flatMap((note) => keyOfPoint.exec(note)?.[1] ?? []))].filter((one) => key.test(one))
}

/** A directory or a file of a path, as a list writes it in words and commands. */
const path = /^(?!-)(?:\/|\.\/)?[\w.*-]+(?:\/[\w.*-]+)*\/?$/

/** What the lines of code do to paths: `mkdir -p logs/a logs/b`, `touch logs/a.log`. @param command its name */
export function pathsOf(command: string, { code, spans }: ListItem): string[] {
  const lines = [...code, ...spans].map((line) => line.trim().replace(/^(?:\$ |sudo )+/, ''))
  const words = lines.flatMap((line) => {
    const [first, ...rest] = line.split(/\s+/)
    const end = rest.findIndex((word) => /^(?:#|&&|;|\|)/.test(word))
    return first === command ? (end === -1 ? rest : rest.slice(0, end)) : []
  })
  const named = words.filter((word) => path.test(word) && /[\w*]/.test(word) && !word.split('/').includes('..'))
  return [...new Set(named.map((word) => word.replace(/^\.\//, '').replace(/(?<=.)\/$/, '')))]
}

/** A mode of files that `chmod` is told: in numbers, or that they can be run. */
export type Mode =
  | { readonly path: string; readonly mode: { readonly 'at-most': string } }
  | { readonly path: string; readonly executable: true }

/** What the lines of code make of the modes of files. */
export function modesOf({ code, spans }: ListItem): Mode[] {
  return [...code, ...spans].flatMap((line): Mode[] => {
    const [, mode = '', rest = ''] = /^\s*(?:\$ )?(?:sudo )?chmod ([0-7]{3,4}|[ua]?\+x) (\S.{0,300})$/.exec(line) ?? []
    const paths = rest.split(/\s+/).filter((word) => path.test(word) && !word.split('/').includes('..'))
    return paths.map((one) =>
      /x$/.test(mode) ? { path: one, executable: true } : { path: one, mode: { 'at-most': mode.padStart(4, '0') } },
    )
  })
}

/** A field of a line of a crontab, of which there are five before what is run. */
const cronField = /^["'`]?[\d*][\d*,/-]*$|^(?:mon|tue|wed|thu|fri|sat|sun)$/i
/** The end of a file that is run. */
const script = /^["']?((?:[\w.-]+\/)*[\w-]+\.(?:sh|py|rb|js|pl|php))["'`]?$/

/** The script that a line of a crontab in the code or the words runs, or null. */
export function cronScriptOf({ code, spans, notes }: ListItem): string | null {
  for (const line of [...code, ...spans, ...notes]) {
    const words = line.split(/\s+/)
    const start = words.findIndex((_, at) => words.slice(at, at + 5).filter((one) => cronField.test(one)).length === 5)
    if (start === -1) continue
    const run = words.slice(start + 5).map((word) => script.exec(word.replace(/^\//, ''))?.[1])
    const found = run.find((one) => one !== undefined)
    if (found !== undefined) return found
  }
  return null
}

/** The directory of backups that an item names, in its words or its code, or null. */
export function backupsOf({ text, spans, code, notes }: ListItem): string | null {
  for (const part of [...spans, ...code, text, ...notes]) {
    const found = /(?:^|[\s`'"<>=])((?:\/|\.\/)?(?:[\w.-]+\/){0,6}[\w-]*(?:backups?|dumps?)\/)(?=$|[\s`'".,)])/i.exec(
      part,
    )?.[1]
    if (found !== undefined) return found.replace(/^\.\//, '')
  }
  return null
}
