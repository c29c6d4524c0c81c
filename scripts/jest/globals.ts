import { currentGlobals } from './modules.ts'

/** What `@jest/globals` is to the modules of one test file; evaluated anew for each. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = currentGlobals()
