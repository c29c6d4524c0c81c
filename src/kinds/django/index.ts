import type { z } from 'zod'
import { unreadable } from '../../check/files/faults.ts'
import { fileFields, firstOf, namedFiles, oneOfFiles, planReads } from '../../check/files/fields.ts'
import { expandPaths } from '../../check/files/source.ts'
import { type Draft, defineOld, type Judgement, type World } from '../../check/kind.ts'
import { atLevels, selectRules, someRule } from '../../check/lint/select.ts'
import { placed, serverOf } from '../../check/place.ts'
import { strict } from '../../check/schema/fields.ts'
import { ProbeError } from '../../probe/error.ts'
import { discover, loadSettings, type Observation, usualNames } from './modules.ts'
import { type DjangoRule, djangoRules, type RuleResult } from './rules.ts'

const schema = strict(
  fileFields('django', {
    description: 'The settings, which are read with the modules that they import with `*`',
    without:
      '`DJANGO_SETTINGS_MODULE` of the env file, else `settings/production.py`, `settings_production.py`, `settings.py` and the like',
  }),
).check(oneOfFiles, someRule('django'))

type Config = z.output<typeof schema>

/** Judges Django's settings as text: literals only, nothing is imported. What is computed is said to be so. */
export const django = defineOld<Config, Observation>({
  kind: 'django',
  schema,
  plan: (config, scene) => planReads(config, scene, [firstOf(usualNames)]),
  observe,
  judge: (observation, config, scene) => ({
    findings: placed(judge(observation, config).findings, serverOf(config, scene)),
  }),
})

async function observe(config: Config, world: World): Promise<Observation> {
  const place = await world.place(config.on)
  const named = namedFiles(config)
  return world.ask(`django ${place.name} ${JSON.stringify(named ?? null)}`, async () => {
    const files = named ? await expandPaths(place, named) : await discover(world, place)
    const absent = async (): Promise<string | undefined> => {
      for (const file of files) if ((await place.stat(file)) === null) return file
      return files.length > 0 ? undefined : (named?.[0] ?? 'settings/production.py or settings.py')
    }
    const missing = await absent()
    if (missing !== undefined) {
      throw new ProbeError('django/file-missing', 'There are no Django settings to judge', {
        expected: missing,
        observed: 'no such file',
      })
    }
    return loadSettings(world, place, files)
  })
}

function judge({ modules, faults }: Observation, config: Config): Judgement {
  if (faults.length > 0) return { findings: faults.map((fault) => unreadable('django/unparsable', fault)) }
  const selected = selectRules('django', config)
  const found: Draft[] = []
  const notes = new Map<string, Draft>()
  let judged = 0
  for (const [id, rule] of Object.entries(djangoRules) as [DjangoRule, (typeof djangoRules)[DjangoRule]][]) {
    if (!selected.has(id)) continue
    for (const settings of modules) {
      const { drafts, undecided } = rule(settings)
      found.push(...drafts)
      if (undecided) notes.set(`${settings.file} ${undecided.name}`, note(undecided, settings.file))
      else judged++
    }
  }
  const findings = [...atLevels(found, selected), ...notes.values()]
  // Where text decides none of what was asked, the check has no answer, and that is no pass.
  return { findings: judged > 0 ? findings : findings.map((one) => ({ ...one, level: 'error', inconclusive: true })) }
}

function note({ name, keys, at }: NonNullable<RuleResult['undecided']>, file: string): Draft {
  const message =
    keys.length > 0
      ? `${name} is not decidable here: read from the environment key ${keys.slice(0, 3).join(', ')}`
      : at
        ? `${name} is not decidable here: computed when the settings are loaded`
        : `${name} is not decidable here: not set in what could be read, and more is imported`
  const location = at ? { file: at.file, line: at.line, column: at.column } : { file }
  const expected = 'a literal value, or an `env` check of the key'
  return { rule: 'django/not-decidable', message, expected, observed: 'never executed', location }
}
