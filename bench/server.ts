import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A loopback service: `/items/N?ms=M` answers with JSON after M milliseconds. */
export async function startServer(): Promise<{ url: string; asked(): number; close(): void }> {
  let asked = 0
  const server = createServer((request, response) => {
    asked++
    const url = new URL(request.url ?? '/', 'http://localhost')
    setTimeout(
      () => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ status: 'healthy', path: url.pathname }))
      },
      Number(url.searchParams.get('ms') ?? 0),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => asked,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
