import { ModernFakeTimers } from '@jest/fake-timers'
import { ModuleMocker } from 'jest-mock'

type FakeTimersOptions = ConstructorParameters<typeof ModernFakeTimers>[0]

const errorEvents = ['uncaughtException', 'unhandledRejection', 'rejectionHandled'] as const

/**
 * The process itself as the place where a test file runs, rather than a context with globals of its own. What a file
 * changes of it is as before when the file has ended.
 */
export default class ProcessEnvironment {
  readonly global = globalThis
  readonly moduleMocker = new ModuleMocker(globalThis)
  readonly fakeTimers = null
  readonly fakeTimersModern: ModernFakeTimers
  readonly #restore = remembered()

  constructor({ projectConfig }: { readonly projectConfig: FakeTimersOptions['config'] }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis })
  }

  async setup(): Promise<void> {
    const format = Error.prepareStackTrace
    if (format) Error.prepareStackTrace = (error, frames) => withPaths(String(format(error, frames)))
  }

  async teardown(): Promise<void> {
    this.fakeTimersModern.dispose()
    this.moduleMocker.restoreAllMocks()
    this.#restore()
  }

  exportConditions(): string[] {
    return ['node', 'node-addons']
  }

  getVmContext(): null {
    return null
  }
}

/** Files by their paths, where a stack has the URLs that they are loaded by. */
function withPaths(stack: string): string {
  return stack.replace(/\bfile:(?:\/\/)?(\/[^\s()?]+)(?:\?run=\d+)?(?=:\d)/g, '$1')
}

/** Puts everything back that a test can change of the process. */
function remembered(): () => void {
  const env = { ...process.env }
  const { exitCode, argv, execArgv } = process
  const words = [argv, execArgv].map((list) => [list, [...list]] as const)
  const [directory, umask] = [process.cwd(), process.umask()]
  const properties = [globalThis, process, Error, process.stdout, process.stderr].map(rememberedProperties)
  const listeners = errorEvents.map((event) => [event, process.rawListeners(event)] as const)
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
    Object.assign(process.env, env)
    process.chdir(directory)
    process.umask(umask)
    process.exitCode = exitCode
    for (const [list, before] of words) list.splice(0, list.length, ...before)
    for (const restore of properties) restore()
    for (const [event, before] of listeners) {
      for (const one of process.rawListeners(event)) {
        if (!before.includes(one)) process.removeListener(event, one as () => void)
      }
    }
  }
}

/** Only what has a name: jest and Node keep state of their own under symbols. */
function rememberedProperties(object: object): () => void {
  const before = Object.getOwnPropertyDescriptors(object)
  return () => {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (!(name in before)) Reflect.deleteProperty(object, name)
    }
    for (const [name, descriptor] of Object.entries(before)) {
      const now = Object.getOwnPropertyDescriptor(object, name)
      const isSame = now && now.value === descriptor.value && now.get === descriptor.get && now.set === descriptor.set
      if (!isSame && (now?.configurable ?? true)) Object.defineProperty(object, name, descriptor)
    }
  }
}
