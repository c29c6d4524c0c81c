import { joinPath } from './paths.ts'

/** The text of one stage of a Dockerfile, the last where none is named; other lines are blank, so that numbers stay. */
export function stageOf(text: string, target: string): string {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (/^\s*FROM\s/i.test(line) ? [index] : []))
  const named = starts.find((at) => / AS\s+(\S+)/i.exec(lines[at] ?? '')?.[1]?.toLowerCase() === target.toLowerCase())
  const from = named ?? starts.at(-1) ?? 0
  const to = starts.find((at) => at > from) ?? lines.length
  return lines.map((line, index) => (index >= from && index < to ? line : '')).join('\n')
}

/** As `stageOf`, with the stages that it is made from, whose directory, variables and health check it has too. */
export function wholeStageOf(text: string, target: string): string {
  const lines = text.split('\n')
  const stages = stagesOf(text)
  const kept = new Set<Stage>()
  const named = stages.find(({ name }) => name !== undefined && name === target.toLowerCase())
  for (let stage = named ?? stages.at(-1); stage && !kept.has(stage); ) {
    kept.add(stage)
    const { image } = stage
    stage = stages.find(({ name }) => name === image.toLowerCase())
  }
  const isKept = (index: number): boolean => [...kept].some(({ from, to }) => index >= from && index < to)
  return stages.length === 0 ? text : lines.map((line, index) => (isKept(index) ? line : '')).join('\n')
}

interface Stage {
  readonly image: string
  readonly name: string | undefined
  /** Index of its first line, and of the first behind it. */
  readonly from: number
  readonly to: number
}

function stagesOf(text: string): Stage[] {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, from) => {
    const match = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(line)
    return match?.[1] === undefined ? [] : [{ image: match[1], name: match[2]?.toLowerCase(), from }]
  })
  return starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? lines.length }))
}

/** What one `COPY` or `ADD` puts into an image. */
export interface Copied {
  /** Absolute path in the image; ends in `/` where it is a directory for sure. */
  readonly target: string
  /** Paths in the build context. */
  readonly sources: readonly string[]
  /** The stage or image that the sources come from, in place of the build context. */
  readonly from: string | null
  readonly line: number
}

/** What a stage copies, in order; relative targets start at the `WORKDIR` that holds there. */
export function copiesOf(stage: string): Copied[] {
  let home = '/'
  return stage.split('\n').flatMap((line, index): Copied[] => {
    const workdir = /^\s*WORKDIR\s+(\S+)/i.exec(line)?.[1]
    if (workdir !== undefined) home = joinPath(home, workdir)
    const written = argumentsOf(/^\s*(?:COPY|ADD)\s+/i, line)
    if (written === undefined) return []
    const words = written
      .trim()
      .replace(/^\[|\]$/g, '')
      .split(/[\s,]+/)
    const flags = words.filter((word) => word.startsWith('--'))
    const paths = words
      .filter((word) => word !== '' && !word.startsWith('--'))
      .map((word) => word.replace(/^"|"$/g, ''))
    const target = paths.pop()
    if (target === undefined || paths.length === 0) return []
    const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length) ?? null
    const whole = joinPath(home, target)
    const isDirectory = /(^|\/)\.?$/.test(target) || paths.length > 1
    return [{ target: isDirectory && whole !== '/' ? `${whole}/` : whole, sources: paths, from, line: index + 1 }]
  })
}

/** The directory in which the programs of a stage start; undefined where no `WORKDIR` says it. */
export function workdirOf(stage: string): string | undefined {
  const written = stage.split('\n').flatMap((line) => /^\s*WORKDIR\s+(\S+)/i.exec(line)?.[1] ?? [])
  return written.length === 0 ? undefined : written.reduce((home, path) => joinPath(home, path), '/')
}

/** The variables that a stage sets by `ENV`, as they are written. */
export function variablesOf(stage: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of stage.replace(/\\\r?\n/g, ' ').split('\n')) {
    const written = argumentsOf(/^\s*ENV\s+/i, line)
    if (written === undefined) continue
    const old = /^([A-Za-z_]\w*)\s([^=]*)$/.exec(written.trim())
    if (old?.[1] !== undefined) found.set(old[1], (old[2] ?? '').trimStart())
    else
      for (const [, key = '', value = ''] of written.matchAll(/(?<!\w)([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g))
        found.set(key, value.replace(/^["']|["']$/g, ''))
  }
  return found
}

/** What follows an instruction on its line; undefined where it is another one, or nothing follows. */
function argumentsOf(instruction: RegExp, line: string): string | undefined {
  const found = instruction.exec(line)
  return found && found[0].length < line.length ? line.slice(found[0].length) : undefined
}

/** The image of a stage, through the stages that it is made from; undefined where a variable names it. */
export function baseImage(text: string, stage: string): string | undefined {
  const froms = stagesOf(text)
  const named = (name: string) => froms.find((one) => one.name === name.toLowerCase())
  let image = (named(stage) ?? froms.at(-1))?.image
  for (let step = 0; image !== undefined && step < froms.length; step++) {
    const before = named(image)
    if (!before) break
    image = before.image
  }
  return image?.includes('$') ? undefined : image
}
