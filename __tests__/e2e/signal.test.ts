import { expect, test } from '@jest/globals'
import { Project, readiness } from '../support/program.ts'
import { serve } from '../support/server.ts'

test('SIGTERM ends a run that waits, at once, with exit code 2 and never green', async () => {
  let asked = (): void => {}
  const reached = new Promise<void>((done) => {
    asked = done
  })
  const server = await serve(() => asked())
  const project = new Project({
    '.github/readiness.yml': `version: 1
environments: { production: { url: "${server.url}" } }
sections:
  - title: S
    items:
      - { id: wait, title: Wait, http: { request: GET /, timeout: 60s, retry: { for: 5m, every: 1s } } }
      - { id: sleep, title: Sleep, command: { run: sleep 300, timeout: 10m } }
`,
  })
  let stop = (): void => {}
  const finished = readiness(['run'], project.path, {}, (child) => {
    stop = () => child.kill('SIGTERM')
  })
  await reached
  const stopped = performance.now()
  stop()
  const { code, stdout, stderr } = await finished
  expect(performance.now() - stopped).toBeLessThan(4000)
  expect(code).toBe(2)
  expect(stdout).toContain('Not ready')
  expect(stderr).toContain('stopped by a signal')
  project.remove()
  await server.close()
})
