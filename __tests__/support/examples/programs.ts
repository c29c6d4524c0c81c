import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a program of a server answers where its name and arguments contain the text; the first one that fits. */
export type Programs = Readonly<
  Record<string, { readonly out?: string; readonly err?: string; readonly exit?: number }>
>

/** What `docker compose ps --all --format json` says of services that run and are healthy. */
export const containersOf = (project: string, services: readonly string[]): string =>
  services
    .map((one) => ({ Service: one, Name: `${project}-${one}-1`, State: 'running', Health: 'healthy', ExitCode: 0 }))
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('')

/** The file in the directory of the server that holds the answers, as a part of a shell program. */
export const answersFile = 'answers.sh'

/** The content of that file. */
export function answersOf(programs: Programs): string {
  const cases = Object.entries(programs).map(
    ([when, { out = '', err = '', exit = 0 }]) =>
      `*${quoted(when)}*) printf %s ${quoted(out)}; printf %s ${quoted(err)} >&2; exit ${exit} ;;`,
  )
  return `case $asked in\n${cases.join('\n')}\nesac\n`
}

/**
 * Stand-ins for the programs of a server, and for the ssh client that leads to it: what is asked there is run by a shell
 * of this machine, with these programs before all others.
 * @param names of the programs
 */
export function standInPrograms(names: readonly string[]): { readonly path: string; remove(): void } {
  const client = mkdtempSync(join(tmpdir(), 'readiness-ssh-'))
  const server = mkdtempSync(join(tmpdir(), 'readiness-server-'))
  // The last argument is the command, which sshd would hand to a shell.
  script(client, 'ssh', [
    'for command; do :; done',
    `PATH=${quoted(server)}:/usr/bin:/bin; export PATH`,
    'exec /bin/sh -c "$command"',
  ])
  const answer = ['asked="${0##*/} $*"', `. ./${answersFile}`]
  for (const name of names) script(server, name, [...answer, 'echo "$1: command not found" >&2', 'exit 127'])
  // What a shell there looks at is this machine's, unless there is an answer for it.
  script(server, 'sh', [`case $* in */proc/*|*/etc/*) ${answer.join('; ')} ;; esac`, 'exec /bin/sh "$@"'])
  return {
    path: client,
    remove: () => {
      for (const directory of [client, server]) rmSync(directory, { recursive: true, force: true })
    },
  }
}

function script(directory: string, name: string, lines: readonly string[]): void {
  writeFileSync(join(directory, name), `#!/bin/sh\n${lines.join('\n')}\n`)
  chmodSync(join(directory, name), 0o755)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
