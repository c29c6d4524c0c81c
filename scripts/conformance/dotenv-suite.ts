import { compareDotenv, dotenvDeviations, type Vector } from './dotenv.ts'
import type { Outcome, Suite } from './suite.ts'

/** Every reader of env files against what the program that it stands for was measured to read. */
export const dotenvReaders: Suite = {
  name: 'env readers',
  file: 'dotenv-cases.json',
  threshold: 0.99,
  deviations: Object.entries(dotenvDeviations).map(([prefix, reason]) => ({ ids: [`${prefix}*`], reason })),
  run: (corpus) => {
    return compareDotenv(corpus as readonly Vector[]).map(
      ({ suite, name, agrees }): Outcome => ({ group: suite, id: `${suite} ${name}`, agrees, detail: name }),
    )
  },
}
