import type { Fault } from '../../formats/fault.ts'
import type { AnyCheckKind } from '../kind.ts'
import { defineLint, type Lint } from '../lint/define.ts'
import type { LintSelection } from '../lint/select.ts'
import { unreadable } from './faults.ts'
import type { FilesAsked } from './questions.ts'
import type { FileKind } from './source.ts'

/**
 * Declares a linting kind that judges deployment files. Where one of them could not be understood, that is all there is
 * to say: no rule is asked about half a configuration.
 */
export function defineFileLint<
  const Kind extends FileKind,
  Config extends LintSelection,
  Asked extends FilesAsked,
  Observation extends { readonly faults: readonly Fault[] },
  Seen,
>(lint: Lint<Kind, Config, Asked, Observation, Seen>): AnyCheckKind {
  return defineLint({
    ...lint,
    seen: (observation, ...more) =>
      observation.faults.length === 0
        ? lint.seen(observation, ...more)
        : { subjects: [], said: observation.faults.map((fault) => unreadable(`${lint.kind}/unparsable`, fault)) },
  })
}
