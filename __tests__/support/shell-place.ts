import { spawn } from 'node:child_process'
import type { Place } from '../../src/probe/place.ts'
import { serverPlace } from '../../src/probe/server-place.ts'
import type { Connection } from '../../src/probe/ssh.ts'

/** What a server with this directory would see: the same programs, run by a shell of this machine without ssh. */
export function shellPlace(directory: string, shell = 'sh'): Place {
  const connection: Connection = {
    alive: true,
    close: async () => {},
    ask: (program, args) =>
      new Promise((done, fail) => {
        const text = `_rg_end() { printf '\\nend %s\\n' "$1"; exit 0; }\n${program}\n_rg_end "$?"`
        const child = spawn(shell, ['-c', text, 'sh', ...args], { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] })
        const stdout: Buffer[] = []
        const stderr: Buffer[] = []
        child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
        child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
        child.once('error', fail)
        child.once('close', () => {
          const all = Buffer.concat(stdout)
          const at = all.lastIndexOf('\nend ')
          const end = all
            .subarray(at + '\nend '.length)
            .toString('utf8')
            .trim()
          const code = /^\d+$/.test(end) ? Number(end) : null
          const rest = {
            stderr: Buffer.concat(stderr),
            stdoutEnd: Buffer.alloc(0),
            truncated: false,
            timedOut: false,
            durationMs: 0,
          }
          done({ code, signal: null, stdout: all.subarray(0, at), end, ...rest })
        })
      }),
  }
  return serverPlace('app', async () => connection)
}
