import type { Family, Found, NotJudged } from '../../../check/lint/rule.ts'
import { openings } from '../catalogue/debuggers.ts'
import { type Mode, modes } from '../catalogue/modes.ts'
import { isUnset } from '../catalogue/unset.ts'
import { isDebug, isTrue } from '../keys.ts'
import type { Variable } from '../observation.ts'
import { each, named, noneOf, on, type Subject, type Wrong } from '../subject.ts'

/** Rules on what an application runs as. */

export function debugOn(subject: Subject): readonly Found[] | NotJudged {
  const found = each(subject, (one) => {
    if (isAbout(one.key)) return (isListOfNpm(subject, one.key) ? areas(one) : null) ?? switchedOn(one)
    return logs(one)
  })
  return found.length > 0 || sets(subject, isAbout) ? found : noneOf('DEBUG, DJANGO_DEBUG, APP_DEBUG or FLASK_DEBUG')
}

const opening = new RegExp(openings.map(({ key }) => key.source).join('|'))

function isAbout(key: string): boolean {
  return isDebug(key) || opening.test(key)
}

function sets({ variables }: Subject, accepts: (key: string) => boolean): boolean {
  return [...variables.keys()].some(accepts)
}

/** DEBUG of npm's package debug names what is logged, in a Node project that has no other switch of that name. */
export function isListOfNpm({ stack }: Subject, key: string): boolean {
  return key === 'DEBUG' && (stack === 'node' || stack === 'next')
}

/** What npm's package debug is told to log. */
function areas({ key, value }: Variable): Wrong | null {
  if (!value.includes('*')) return null
  const all = value.split(/[\s,]+/).includes('*')
  return {
    ...(all ? {} : { level: 'warning' as const }),
    message: `${named(key)} logs ${all ? 'everything' : 'the insides of packages'}`,
    expected: 'not set, or the names of your own areas',
    observed: all ? '`*`' : 'a name with `*`',
    fix: 'Take DEBUG out of the production environment: npm packages then write requests, headers and queries to the log.',
  }
}

function switchedOn(one: Variable): Wrong | null {
  if (isDebug(one.key) && isTrue(one.value)) {
    return { message: `${named(one.key)} is on`, expected: 'false', observed: 'a word for true' }
  }
  const open = openings.find(({ key, opens }) => key.test(one.key) && opens(one.value.trim()))
  if (!open) return null
  const { does, expected, observed, fix, level } = open
  return { ...(level && { level }), message: `${named(one.key)} ${does}`, expected, observed, fix }
}

const levels = /(?:^|_)LOG_?LEVEL$|^LOGGING_LEVEL_|^Logging__LogLevel__|^RUST_LOG$/

function logs(one: Variable): Wrong | null {
  if (!levels.test(one.key) || !/^(debug|trace|verbose|all|silly)$/i.test(one.value.trim())) return null
  return {
    level: 'warning',
    message: `${named(one.key)} logs everything`,
    expected: 'info or less',
    observed: 'debug or trace',
    fix: `Set ${named(one.key)} to info or warning; what is logged on debug often holds tokens and personal data.`,
  }
}

const modeOf: ReadonlyMap<string, Mode> = new Map(modes.flatMap((mode) => mode.keys.map((key) => [key, mode])))

/** A mode that nobody chose is not production, for a rule that is named. */
export function environmentNotProduction(subject: Subject): readonly Found[] | NotJudged {
  const production = /^(prod|live)/i.test(subject.scene.environment.name)
  const found: Found[] = []
  let chosen = false
  for (const one of subject.variables.values()) {
    const mode = modeOf.get(one.key)
    const isModule = one.key === 'DJANGO_SETTINGS_MODULE'
    if (!mode && !isModule) continue
    const isEmpty = isUnset(one.key, one.value)
    chosen ||= !isEmpty
    const wrong = mode ? modeFault(one, mode, production, isEmpty) : moduleFault(one)
    if (wrong) found.push(on(one, wrong))
  }
  return chosen || found.length > 0
    ? found
    : noneOf('mode such as NODE_ENV, APP_ENV, RAILS_ENV or SPRING_PROFILES_ACTIVE')
}

function modeFault({ key, value }: Variable, mode: Mode, production: boolean, isEmpty: boolean): Wrong | null {
  const written = value.trim().toLowerCase()
  const all = mode.list ? written.split(',').map((one) => one.trim()) : [written]
  const development = all.some((one) => mode.development.includes(one))
  const staging = production && all.some((one) => mode.staging?.includes(one))
  const other = mode.only !== undefined && value.trim() !== mode.only
  if (!development && !staging && !other) return null
  return {
    message: `${named(key)} is not production`,
    expected: 'production',
    observed: isEmpty ? 'empty' : development ? 'a development mode' : 'another mode',
  }
}

function moduleFault({ key, value }: Variable): Wrong | null {
  if (!/(^|[._])(local|dev|develop|development|debug|tests?|testing)$/i.test(value.trim())) return null
  return {
    message: `${named(key)} names development settings`,
    expected: 'the production settings',
    observed: 'a module for development',
  }
}

/** The rules of this family by their names. */
export const modesRules = {
  'debug-on': debugOn,
  'environment-not-production': environmentNotProduction,
} as const satisfies Family<'env'>
