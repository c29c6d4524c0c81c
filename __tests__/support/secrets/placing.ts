import { createServer as createTcpServer, type Socket } from 'node:net'
import type { Report } from '../../../src/model/report.ts'
import { annotationsOf } from '../../../src/report/annotations.ts'
import { formats, render } from '../../../src/report/render.ts'
import { reportOutputs } from '../../../src/run/action-outputs.ts'
import { perform } from '../../../src/run/perform.ts'
import { toSettings } from '../../../src/run/settings.ts'
import { Project } from '../program.ts'
import { oneOf } from '../random.ts'
import { listen, serve } from '../server.ts'
import { families, type Planted, plant } from './planted.ts'
import type { Placed, Position, Spot, Talk } from './positions/position.ts'
import { Search } from './search.ts'
import { type Writing, writingNames, writings, writingsOfShort } from './written.ts'

/** A secret of some kind, written in some way, in some position. */
export interface Placement {
  readonly name: string
  readonly position: Position
  readonly secret: Planted
  readonly writing: Writing
}

/** Each position so many times, with secrets and forms as chance has them. */
export function placementsOf(
  positions: Readonly<Record<string, Position>>,
  times: number,
  random: () => number,
  forms: readonly Writing[] = writingNames,
): Placement[] {
  return Object.entries(positions).flatMap(([name, position]) =>
    Array.from({ length: times }, () => {
      const secret = plant(oneOf(families, random), random)
      const short = secret.family.startsWith('short')
      const possible = short ? forms.filter((one) => writingsOfShort.includes(one)) : forms
      return { name, position, secret, writing: oneOf(possible, random) }
    }),
  )
}

export interface Outcome {
  readonly report: Report
  /** Everything that a run prints, writes or hands on, by what it is. */
  readonly outputs: Readonly<Record<string, string>>
  /** Placements of which something came as far as a finding, where it was masked. */
  readonly shown: number
}

/** A project with one checklist, which has an item for each placement; and the secrets as the step's environment. */
export async function placed<T>(
  placements: readonly Placement[],
  use: (project: Project, env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const answers = new Map<string, NonNullable<Placed['answer']>>()
  const server = await serve((request, response) => {
    const answer = answers.get(request.url?.split('/')[1]?.split('?')[0] ?? '')
    if (answer) answer(request, response)
    else response.writeHead(404).end('Not Found')
  })
  const talks: Talking[] = []
  const project = new Project({ 'readme.md': '# Shop\n', '.env.production': 'DEBUG=False\nSHOP_NAME=shop\n' })
  try {
    const items: object[] = []
    for (const [index, placement] of placements.entries()) {
      const id = `p${index}`
      const { item, files = {}, answer, service } = placement.position(spotOf(placement, id, server.url))
      if (answer) answers.set(id, answer)
      for (const [path, text] of Object.entries(files)) project.write(path, text)
      const talk = service && (await talking(service))
      if (talk) talks.push(talk)
      const text = JSON.stringify(item).replaceAll('@PORT@', String(talk?.port ?? 9))
      items.push({ title: `Item ${id}`, ...JSON.parse(text), id })
    }
    project.write('.github/readiness.yml', JSON.stringify(checklistOf(placements, items, server.url)))
    const secrets = placements.map(({ secret }, index) => [nameOf(`p${index}`), secret.value])
    return await use(project, Object.fromEntries(secrets))
  } finally {
    project.remove()
    await Promise.all([server.close(), ...talks.map((talk) => talk.close())])
  }
}

/** Runs the checklist of some placements in this process, as both doors do. */
export function run(placements: readonly Placement[]): Promise<Outcome> {
  return placed(placements, async (project, secrets) => {
    const progress: string[] = []
    const result = await perform(toSettings({}), {
      cwd: project.path,
      env: { PATH: process.env.PATH ?? '', HOME: project.path, ...secrets },
      progress: { item: (item) => progress.push(JSON.stringify(item)), end: () => {} },
      namesCommit: false,
    })
    const { report } = result
    const rendered = await Promise.all(formats.map(async (format) => [format, await render(result, format)] as const))
    const outputs = {
      ...Object.fromEntries(rendered),
      annotations: JSON.stringify(annotationsOf(report)),
      outputs: JSON.stringify(Object.values(reportOutputs).map(({ value }) => value(report))),
      progress: progress.join('\n'),
    }
    const shown = report.items.filter((item) => JSON.stringify(item).includes('***')).length
    return { report, outputs, shown }
  })
}

/**
 * What of the secrets of some placements is found in outputs.
 * @param least as of `Search`
 */
export function leaksIn(
  outputs: Readonly<Record<string, string>>,
  placements: readonly Placement[],
  least?: number,
): string[] {
  const search = new Search(
    placements.map(({ secret }) => secret),
    least,
  )
  return Object.entries(outputs).flatMap(([name, text]) => search.in(text).map((leak) => `${name}: ${leak}`))
}

function spotOf({ secret, writing }: Placement, id: string, server: string): Spot {
  const written = writings[writing](secret.value)
  const line = written.replace(/[\r\n]+/g, ' ')
  return { id, secret, written, line, variable: `\${{ secrets.${nameOf(id)} }}`, url: `${server}/${id}` }
}

function nameOf(id: string): string {
  return `SECRET_${id.toUpperCase()}`
}

function checklistOf(placements: readonly Placement[], items: readonly object[], url: string): object {
  return {
    version: 1,
    secrets: placements.map((_, index) => nameOf(`p${index}`)),
    environments: { production: { url, 'env-file': '.env.production' } },
    defaults: { timeout: '3s' },
    sections: [{ title: 'Placements', items }],
  }
}

interface Talking {
  readonly port: number
  close(): Promise<void>
}

async function talking({ greeting, reply, once }: Talk): Promise<Talking> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    if (greeting !== undefined) socket.write(greeting)
    socket.on('data', (received) => {
      const said = reply(received)
      if (once || said.length === 0) socket.end(said)
      else socket.write(said)
    })
  })
  const port = await listen(server)
  const close = (): Promise<void> =>
    new Promise((done) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => done())
    })
  return { port, close }
}
