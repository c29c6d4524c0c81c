import { at, textAt } from '../payload.ts'
import { readNpmAudit, readPipAudit } from './audits.ts'
import { readAxe } from './axe.ts'
import { readJunit } from './junit.ts'
import { readK6 } from './k6.ts'
import { readLighthouse } from './lighthouse.ts'
import { type Reading, type ResultFormat, Unreadable } from './reading.ts'
import { readSarif } from './sarif.ts'
import { readTrivy } from './trivy.ts'
import { readZap } from './zap.ts'

interface Reader {
  /** Whether data is of this format; formats differ in keys that every file of theirs has. */
  is(data: unknown): boolean
  read(data: unknown): Reading
}

const readers: Readonly<Record<Exclude<ResultFormat, 'junit'>, Reader>> = {
  sarif: {
    is: (data) => isList(at(data, 'runs')) && textAt(data, 'version')?.startsWith('2.') === true,
    read: readSarif,
  },
  zap: { is: (data) => isList(at(data, 'site')) && at(data, '@version') !== undefined, read: readZap },
  lighthouse: { is: (data) => textAt(data, 'lighthouseVersion') !== undefined, read: readLighthouse },
  axe: { is: (data) => isAxe(isList(data) ? data[0] : data), read: readAxe },
  k6: { is: (data) => isMap(at(data, 'metrics')) && isMap(at(data, 'root_group')), read: readK6 },
  trivy: {
    is: (data) => at(data, 'SchemaVersion') !== undefined && textAt(data, 'ArtifactName') !== undefined,
    read: readTrivy,
  },
  'npm-audit': {
    is: (data) =>
      isMap(at(data, 'metadata')) && (at(data, 'auditReportVersion') !== undefined || isMap(at(data, 'advisories'))),
    read: readNpmAudit,
  },
  'pip-audit': {
    is: (data) =>
      isList(data) ? isPipPackage(data[0]) : isList(at(data, 'dependencies')) && isList(at(data, 'fixes')),
    read: readPipAudit,
  },
}

/**
 * What a result file of a tool says.
 * @param format as it was asked for; without it the file tells
 * @throws Unreadable where it is none, is cut off, or is not understood
 */
export function readResult(text: string, format?: ResultFormat): Reading {
  if (text.trim() === '') throw new Unreadable('it is empty')
  if (format === 'junit' || (format === undefined && /^\ufeff?\s*</.test(text))) return readJunit(text)
  const data = dataIn(text)
  if (format !== undefined) {
    if (!readers[format].is(data) && !isFaultOfNpm(format, data)) throw new Unreadable(`it is no result of ${format}`)
    return readers[format].read(data)
  }
  const found = Object.values(readers).find((reader) => reader.is(data))
  if (found === undefined) throw new Unreadable('it is of no format that is known; say which by `format`')
  return found.read(data)
}

/** What npm writes in place of an audit. */
function isFaultOfNpm(format: ResultFormat, data: unknown): boolean {
  return format === 'npm-audit' && (isMap(at(data, 'error')) || textAt(data, 'message') !== undefined)
}

/** Lists and maps within one another; results have a dozen. To parse millions takes seconds and gigabytes. */
const deepest = 200

function dataIn(text: string): unknown {
  if (isTooDeep(text)) throw new Unreadable('its lists and maps stand too deep in one another')
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Unreadable('it is neither XML nor whole JSON')
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > deepest) return true
  }
  return false
}

/** Where the quotation mark of a string's end stands, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

function isAxe(page: unknown): boolean {
  return isList(at(page, 'violations')) && isList(at(page, 'passes'))
}

function isPipPackage(one: unknown): boolean {
  return textAt(one, 'name') !== undefined && (isList(at(one, 'vulns')) || at(one, 'skip_reason') !== undefined)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isMap(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
