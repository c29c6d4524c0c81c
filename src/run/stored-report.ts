import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError, problem } from '../checklist/problems.ts'
import type { Report } from '../model/report.ts'
import { visibleData } from '../secrecy/clean.ts'
import { quotedWord } from '../secrecy/shape.ts'

/** Bytes; 5,000 findings have a tenth of it. */
const mostBytes = 64 * 1024 * 1024

/**
 * A stored report; of a directory, as an artifact is downloaded to, its report.json.
 * @throws ConfigurationError where there is none, or one of a version that this program does not know
 */
export async function readReport(path: string): Promise<Report> {
  const refuse = (why: string): never => {
    throw new ConfigurationError([problem(`${quotedWord(path)} ${why}`)])
  }
  let data: unknown
  try {
    const file = (await stat(path)).isDirectory() ? join(path, 'report.json') : path
    if ((await stat(file)).size > mostBytes) return refuse('is larger than 64 MiB')
    data = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    return refuse(error instanceof SyntaxError ? 'is no JSON' : 'cannot be read')
  }
  const { reportOf } = await import('../report/schema.ts')
  return reportOf(visibleData(data)) ?? refuse('is no report of version 1')
}
