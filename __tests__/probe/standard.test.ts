import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { withPrograms } from '../support/packages.ts'

const module = resolve('src/probe/standard.ts')
/** Writes two thousand numbered lines of a kilobyte, says so on stderr once they are taken, and ends with 7. */
const program = `
import { err, out } from ${JSON.stringify(module)}
for (let n = 0; n < 2000; n++) out.write(n + ' ' + 'é'.repeat(500) + '\\n')
process.exitCode = 7
void out.taken().then(() => err.write('taken\\n'))
`
const node = [process.execPath, '--no-warnings', '--input-type=module', '-e', program]
const whole = Array.from({ length: 2000 }, (_, n) => `${n} ${'é'.repeat(500)}\n`).join('')

test('all that is written arrives, in order', async () => {
  const child = spawn(node[0] ?? '', node.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] })
  const [text, said] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray()),
  )
  expect(text?.join('') === whole).toBe(true)
  expect(said?.join('')).toBe('taken\n')
})

withPrograms(['python3'], 'a pipe that does not block', () => {
  test('loses nothing while its reader is behind', () => {
    const reader = `
import os, subprocess, sys, time
r, w = os.pipe()
os.set_blocking(w, False)
child = subprocess.Popen(sys.argv[1:], stdout=w)
os.close(w)
time.sleep(1)
while True:
    piece = os.read(r, 65536)
    if not piece: break
    sys.stdout.buffer.write(piece)
sys.exit(child.wait())
`
    const { status, stdout, stderr } = spawnSync('python3', ['-c', reader, ...node], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    })
    expect([status, stderr, stdout === whole]).toEqual([7, 'taken\n', true])
  })
})

test('a reader that goes away changes neither the end nor the exit code', () => {
  const pipe = '{ "$@"; echo "exit $?" >&2; } | head -c 10 >/dev/null'
  const { stderr } = spawnSync('sh', ['-c', pipe, 'sh', ...node], { encoding: 'utf8' })
  expect(stderr).toBe('taken\nexit 7\n')
})

test('neither a file nor what is closed is a terminal', () => {
  const ask = `
import { err, out } from ${JSON.stringify(module)}
err.write(JSON.stringify([out.isTTY, out.columns, out.write('x')]))
`
  const { stderr } = spawnSync(
    'sh',
    ['-c', '"$@" >&-; "$@" >/dev/null', 'sh', process.execPath, '--no-warnings', '--input-type=module', '-e', ask],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('[false,null,true][false,null,true]')
})
