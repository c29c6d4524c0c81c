import { join } from 'node:path'
import { type Daemon, type DaemonDirectory, runOnce, startDaemon } from './daemon.ts'
import { findProgram } from './packages.ts'

const postgres = (): string => findProgram('postgres') ?? 'postgres'

/**
 * Makes a cluster and runs statements in its databases, each ended by `;` and a line break.
 * @returns the directory of the cluster
 */
export async function initPostgres(
  directory: DaemonDirectory,
  scripts: readonly (readonly [database: string, statements: string])[],
): Promise<string> {
  const data = join(directory.path, 'data')
  await runOnce(
    findProgram('initdb') ?? 'initdb',
    ['-D', data, '-U', 'owner', '-A', 'trust', '--no-sync', '--no-instructions', '--no-locale', '-E', 'UTF8'],
    directory.path,
  )
  for (const [database, statements] of scripts) {
    // With -j a statement ends at an empty line.
    const input = `${statements.trim().replaceAll(/;\n/g, ';\n\n')}\n\n`
    await runOnce(postgres(), ['--single', '-D', data, '-F', '-j', database], directory.path, input)
  }
  return data
}

/** Starts the server of a cluster on a port of its own. */
export function startPostgres(
  directory: DaemonDirectory,
  data: string,
  settings: readonly string[] = [],
): Promise<Daemon> {
  const options = settings.flatMap((setting) => ['-c', setting])
  return startDaemon(postgres(), directory.path, (port) => [
    '-D',
    data,
    '-p',
    String(port),
    '-h',
    '127.0.0.1',
    '-k',
    '',
    '-F',
    ...options,
  ])
}
