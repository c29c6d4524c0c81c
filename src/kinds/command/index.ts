import { defineOld, type Touch } from '../../check/kind.ts'
import { touchedOn } from '../../check/place.ts'
import { isShellText } from '../../formats/shell-text.ts'
import { judge } from './judge.ts'
import { type Observation, observe } from './observe.ts'
import { type Config, schema } from './schema.ts'
import { commandLine } from './show.ts'
import { verifiers } from './verifiers/index.ts'

/** A command of one's own, or a ready-made verifier, in the checkout or on a server. */
export const command = defineOld<Config, Observation>({
  kind: 'command',
  schema,
  runsCommands: true,
  shellTexts: ([key, index, ...deeper], parent) =>
    key === 'run' &&
    deeper.length === 0 &&
    (index === undefined || (Array.isArray(parent) && isShellText(parent.map(String), Number(index)))),
  plan: (config, scene) => {
    const steps =
      config.use === undefined
        ? [typeof config.run === 'string' ? config.run : commandLine(config.run ?? [])]
        : verifiers[config.use].steps(config.with).map(commandLine)
    return steps.map((target): Touch => ({ action: 'run', target, ...touchedOn(config, scene) }))
  },
  observe,
  judge,
})
