import { wordsOfNode } from '../compose/command.ts'
import type { Fault } from '../fault.ts'
import { PythonFault } from '../python/assignments.ts'
import { get, locationOf, type Node, readYaml } from '../yaml/nodes.ts'
import { developmentServer, startsOf } from './command.ts'
import { readCommands, readGunicorn, readUwsgi, readUwsgiMap } from './files.ts'
import type { Start } from './settings.ts'

/** How servers are started, as one file says it. */
export interface StartsRead {
  readonly starts: readonly Start[]
  readonly fault?: Fault
}

/** Reads a configuration file or a file with commands, whichever its name says it is. Nothing is run. */
export function readStarts(text: string, file: string): StartsRead {
  if (file.endsWith('.ini')) return { starts: [readUwsgi(text, file)] }
  if (/\.(ya?ml|json)$/.test(file)) return readYamlFile(text, file)
  return file.endsWith('.py') ? readSettings(text, file) : { starts: readCommands(text, file) }
}

/** The settings of a gunicorn configuration file, whatever its name. */
export function readSettings(text: string, file: string): StartsRead {
  try {
    return { starts: [readGunicorn(text, file)] }
  } catch (error) {
    if (!(error instanceof PythonFault)) throw error
    return { starts: [], fault: { message: error.message, file, line: error.line, column: error.column } }
  }
}

/** The settings of uWSGI in whichever of its forms the name of a file says it has. */
export function readUwsgiFile(text: string, file: string): StartsRead {
  return file.endsWith('.ini') ? { starts: [readUwsgi(text, file)] } : readYamlFile(text, file)
}

/** A Compose file, or settings of uWSGI. */
function readYamlFile(text: string, file: string): StartsRead {
  const { root, fault } = readYaml(text, file)
  if (fault) return { starts: [], fault }
  const uwsgi = get(root, 'uwsgi')
  if (uwsgi?.kind === 'map') return { starts: [readUwsgiMap(uwsgi)] }
  const services = get(root, 'services')
  return { starts: services?.kind === 'map' ? [...services.entries.values()].flatMap(startsOfService) : [] }
}

function startsOfService(service: Node): Start[] {
  const command = get(service, 'command')
  if (!command) return []
  const words = wordsOfNode(command)
  const starts = startsOf(words, locationOf(command))
  const development = developmentServer(words)
  if (starts.length > 0 || !development) return starts
  return [{ program: 'gunicorn', settings: [], location: locationOf(command), development }]
}
