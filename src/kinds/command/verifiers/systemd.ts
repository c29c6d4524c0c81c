import { z } from 'zod'
import { oneOrMany, strict } from '../../../check/schema/fields.ts'
import { part } from '../../../expect/schema.ts'
import { cronLines } from './cron.ts'
import { hasNoCrontab, systemCrontabs } from './crontab.ts'
import { asRoot, few, unanswered } from './program.ts'
import { defineVerifier, type Fault, type StepResult } from './verifier.ts'

const unitName = z.string().regex(/^[\w@.:\\-]+$/, 'expected the name of a systemd unit')

const properties = [
  'Id',
  'LoadState',
  'ActiveState',
  'SubState',
  'UnitFileState',
  'Result',
  'NextElapseUSecRealtime',
  'NextElapseUSecMonotonic',
  'ExecStart',
]

function show(units: readonly string[]): readonly string[] {
  return ['systemctl', 'show', '--no-pager', `--property=${properties.join(',')}`, '--', ...units]
}

type Unit = Readonly<Record<string, string>>

/** Reads `systemctl show`: a block of `Key=value` for each unit. */
function unitsIn(result: StepResult | undefined): Unit[] {
  return (result?.stdout ?? '')
    .split(/\n\s*\n/)
    .map((block) =>
      Object.fromEntries(
        block.split('\n').flatMap((line) => {
          const at = line.indexOf('=')
          return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : []
        }),
      ),
    )
    .filter((unit) => unit.Id !== undefined)
}

function stateOf(unit: Unit | undefined): string {
  if (!unit) return 'not shown'
  return unit.LoadState === 'not-found' ? 'no such unit' : `${unit.ActiveState} (${unit.SubState})`
}

/** Runs `systemctl show` and judges that every unit is active; with `enabled`, also that it starts with the machine. */
export const systemdServiceActive = defineVerifier({
  schema: strict({ unit: oneOrMany(unitName), enabled: z.boolean().optional() }),
  steps: ({ unit }) => [show(unit.map(asService))],
  judge: ([result], { unit, enabled }) => {
    const fault = unanswered(result)
    if (fault) return [fault]
    const known = unitsIn(result)
    return unit.map(asService).flatMap((name): Fault[] => {
      // An alias is shown by the name of what it stands for, so several units go by their order.
      const one = known.find(({ Id }) => Id === name) ?? known[unit.map(asService).indexOf(name)]
      if (one?.ActiveState !== 'active') {
        return [{ message: `${name} is not active`, expected: 'active', observed: stateOf(one) }]
      }
      if (
        enabled === undefined ||
        enabled === /^(enabled|enabled-runtime|static|alias|generated)$/.test(one.UnitFileState ?? '')
      )
        return []
      const expected = enabled ? 'enabled' : 'not enabled'
      return [
        {
          message: `${name} is not ${enabled ? 'started with the machine' : 'kept from starting'}`,
          expected,
          observed: one.UnitFileState || 'unknown',
        },
      ]
    })
  },
})

function asService(name: string): string {
  return /\.[a-z]+$/.test(name) ? name : `${name}.service`
}

/** Runs `systemctl show` for a timer and its service; judges that it is active, has a next time, and runs `line`. */
export const systemdTimerActive = defineVerifier({
  schema: strict({ timer: unitName, line: part.optional(), service: unitName.optional() }),
  steps: ({ timer, service }) => [show([asTimer(timer), asService(service ?? timer.replace(/\.timer$/, ''))])],
  judge: ([result], { timer, line }) => {
    const fault = unanswered(result)
    if (fault) return [fault]
    const name = asTimer(timer)
    const known = unitsIn(result)
    const one = known.find(({ Id }) => Id === name)
    if (!one || !isScheduled(one)) {
      const observed = one?.ActiveState === 'active' ? 'active, without a next time' : stateOf(one)
      return [{ message: `${name} is not scheduled`, expected: 'an active timer with a next time', observed }]
    }
    const job = known.find(({ Id }) => Id !== name)
    if (line === undefined || job?.ExecStart?.includes(line)) return []
    return [{ message: `${name} runs something else`, expected: `a service that runs ${line}`, observed: stateOf(job) }]
  },
})

function asTimer(name: string): string {
  return name.endsWith('.timer') ? name : `${name}.timer`
}

function isScheduled(unit: Unit): boolean {
  const next = [unit.NextElapseUSecRealtime, unit.NextElapseUSecMonotonic]
  return unit.ActiveState === 'active' && next.some((time) => !!time && !/^(0|infinity|n\/a)$/.test(time))
}

const renewalTimers = [
  'certbot.timer',
  'certbot-renew.timer',
  'snap.certbot.renew.timer',
  'acme.timer',
  'acme-renew.timer',
  'dehydrated.timer',
  'lego.timer',
  'lego-renew.timer',
]
/** Programs that get certificates, and the word behind them that renews. */
const renewals: readonly (readonly [program: RegExp, word: RegExp])[] = [
  [/\b(?:certbot|letsencrypt|lego)\b/, /\brenew/],
  [/\bacme\.sh\b/, /--(?:cron|renew-all)/],
  [/\bdehydrated\b/, /-c\b|--cron/],
  [/\buacme\b/, /(?:)/],
]

function renews(line: string): boolean {
  return renewals.some(([program, word]) => {
    const found = program.exec(line)
    return found !== null && word.test(line.slice(found.index + found[0].length))
  })
}

/** Reads crontabs and systemd timers and judges that one of them renews certificates. */
export const certificateRenewalScheduled = defineVerifier({
  schema: strict({
    /** Part of the command that renews, where it is none of the usual. */
    line: part.optional(),
    /** A timer of another name. */
    timer: unitName.optional(),
    sudo: z.boolean().optional(),
  }),
  steps: ({ timer, sudo }) => [
    show(timer === undefined ? renewalTimers : [asTimer(timer)]),
    asRoot(sudo, ['crontab', '-l']),
    systemCrontabs,
  ],
  judge: ([timers, own, system], { line }) => {
    if (timers?.code === 0 && unitsIn(timers).some(isScheduled)) return []
    const withSystemd = timers !== undefined && !timers.missing && timers.code === 0
    const jobs = cronLines(`${own?.stdout ?? ''}\n${system?.stdout ?? ''}`)
      // Debian's own line does nothing where systemd runs; there the timer counts.
      .filter(({ command }) => !(withSystemd && /!\s+-d\s+\/run\/systemd\/system/.test(command)))
      .filter(({ schedule }) => schedule !== '@reboot')
    if (jobs.some(({ command }) => (line === undefined ? renews(command) : command.includes(line)))) return []
    const unknown = [
      ...(timers && !timers.missing ? [unanswered(timers)] : []),
      ...(own && !own.missing && !hasNoCrontab(own) ? [unanswered(own)] : []),
    ].filter((fault) => fault !== undefined)
    if (timers?.missing && own?.missing) return [unanswered(own)].filter((fault) => fault !== undefined)
    if (unknown.length > 0) return unknown.slice(0, 1)
    const others = few(jobs.map(({ command }) => command.split(/\s+/)[0] ?? ''))
    const observed = others === '' ? 'no job and no timer' : `other jobs: ${others}`
    return [{ message: 'Nothing renews the certificates', expected: 'a timer or a crontab line', observed }]
  },
})
