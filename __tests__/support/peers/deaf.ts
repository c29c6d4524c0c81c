import { type ChildProcess, spawn } from 'node:child_process'
import { connect, type Socket } from 'node:net'

/** A port whose machine does not answer: every further SYN is dropped, as by a firewall. */
export interface DeafPort {
  readonly port: number
  close(): void
}

/** Listens, tells its port, and never comes back to take a connection. */
const program = `
const server = require('node:net').createServer()
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  require('node:fs').writeSync(1, server.address().port + '\\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
`

/** A port on loopback whose queue of connections is full. */
export async function deafPort(): Promise<DeafPort> {
  const child: ChildProcess = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<number>((done) => {
    child.stdout?.once('data', (text: Buffer) => done(Number(text.toString())))
  })
  const waiting: Socket[] = []
  // The kernel takes as many as the queue holds; the first that it does not take within this time found it full.
  while (await taken(port, waiting));
  return {
    port,
    close: () => {
      for (const socket of waiting) socket.destroy()
      child.kill('SIGKILL')
    },
  }
}

function taken(port: number, waiting: Socket[]): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  waiting.push(socket)
  socket.on('error', () => {})
  return new Promise((done) => {
    const timer = setTimeout(() => done(false), 500)
    socket.once('connect', () => {
      clearTimeout(timer)
      done(true)
    })
  })
}
