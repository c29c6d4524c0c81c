import { describe, test } from '@jest/globals'
import { findProgram } from './find-program.ts'

export { findProgram }

/**
 * Tests that need programs of the operating system. Where one is missing they are reported as one skipped test that says
 * so; with READINESS_REQUIRE_PROGRAMS=1 (as in CI) that is a failure.
 */
export function withPrograms(programs: readonly string[], name: string, define: () => void): void {
  const missing = programs.filter((program) => findProgram(program) === undefined)
  if (missing.length === 0) {
    describe(name, define)
    return
  }
  const reason = `${name}: needs ${missing.join(', ')}, not installed here`
  if (process.env.READINESS_REQUIRE_PROGRAMS === '1') {
    test(reason, () => {
      throw new Error(reason)
    })
  } else {
    test.skip(reason, () => {})
  }
}
