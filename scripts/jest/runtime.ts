import { createRequire } from 'node:module'
import type { ModernFakeTimers } from '@jest/fake-timers'
import type { ModuleMocker } from 'jest-mock'
import { type Globals, importTestFile } from './modules.ts'

interface Environment {
  readonly moduleMocker: ModuleMocker
  readonly fakeTimersModern: ModernFakeTimers
}

interface GlobalConfig {
  readonly watch: boolean
  readonly watchAll: boolean
}

const require = createRequire(import.meta.url)

/**
 * In place of jest's own runtime, which evaluates every module anew for every test file: files are loaded by Node, which
 * strips types itself, and the modules of the program are loaded once a worker. Everything else is jest's own: workers,
 * `describe` and `test`, time limits, errors that nobody caught, reporters.
 * It has what jest-runner and jest-circus ask of a runtime, and of the `jest` object what the tests use.
 */
export default class NativeRuntime {
  readonly #environment: Environment
  readonly #globalConfig: GlobalConfig
  readonly #timeout: number
  #globals: Globals | undefined

  constructor(
    config: { readonly testTimeout?: number },
    environment: Environment,
    _resolver: unknown,
    _transformer: unknown,
    _cache: unknown,
    coverage: { readonly collectCoverage: boolean },
    _testPath: string,
    globalConfig: GlobalConfig,
  ) {
    if (coverage.collectCoverage) throw new Error('This runtime does not collect coverage')
    this.#environment = environment
    this.#globalConfig = globalConfig
    this.#timeout = config.testTimeout ?? 5000
  }

  /** The state of `describe` and `test` is in this module and on the global object: each test file has its own. */
  requireInternalModule(path: string): unknown {
    delete require.cache[path]
    Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'))
    return require(path)
  }

  requireModule(path: string): unknown {
    return require(path)
  }

  setGlobalsForRuntime(globals: Omit<Globals, 'jest'>): void {
    this.#globals = { ...globals, jest: this.#jest() }
  }

  #jest(): object {
    const { moduleMocker, fakeTimersModern } = this.#environment
    return {
      fn: moduleMocker.fn.bind(moduleMocker),
      spyOn: moduleMocker.spyOn.bind(moduleMocker),
      restoreAllMocks: () => moduleMocker.restoreAllMocks(),
      useFakeTimers: () => fakeTimersModern.useFakeTimers(),
      useRealTimers: () => fakeTimersModern.useRealTimers(),
      advanceTimersByTime: (milliseconds: number) => fakeTimersModern.advanceTimersByTime(milliseconds),
    }
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true
  }

  /** @throws what the file throws, and an Error when it has not ended in the time that a test has */
  async unstable_importModule(path: string): Promise<void> {
    if (!this.#globals) throw new Error('No globals are known')
    const { watch, watchAll } = this.#globalConfig
    const { promise: late, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(new Error(`Not loaded within ${this.#timeout} ms`)), this.#timeout)
    try {
      await Promise.race([importTestFile(path, this.#globals, !watch && !watchAll), late])
    } finally {
      clearTimeout(timer)
    }
  }

  restoreAllMocks(): void {
    this.#environment.moduleMocker.restoreAllMocks()
  }

  clearAllMocks(): void {
    this.#environment.moduleMocker.clearAllMocks()
  }

  resetAllMocks(): void {
    this.#environment.moduleMocker.resetAllMocks()
  }

  getSourceMaps(): Map<string, string> {
    return new Map()
  }

  getAllCoverageInfoCopy(): undefined {}

  enterTestCode(): void {}

  leaveTestCode(): void {}

  teardown(): void {}
}
