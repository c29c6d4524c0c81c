import { depthOf } from '../../check/depth.ts'
import { envFilesToRead } from '../../check/files/questions.ts'
import type { Scene } from '../../check/kind.ts'
import type { SelectedRules } from '../../check/lint/select.ts'
import { touchedOn } from '../../check/place.ts'
import type { LaterQuestion, ReadQuestion, RequestQuestion, RunQuestion } from '../../check/question.ts'
import { debugPaths, quietPaths } from '../../check/site/debug-pages.ts'
import { type DocumentQuestions, documentQuestions } from '../../check/site/document.ts'
import {
  debuggerQuestion,
  foreignHostQuestion,
  pathQuestion,
  strangeToken,
  unknownQuestion,
} from '../../check/site/strangers.ts'
import { requireTarget } from '../../check/target.ts'
import { unitProperties } from '../../formats/unit-environment.ts'
import { ProbeError } from '../../probe/error.ts'
import type { RuleName } from '../../words/index.ts'
import type { Config } from './schema.ts'

/** What is asked of the site; what the env file does not declare is left out. */
export type Asked = {
  /** The env files in their order; null where the environment holds the text. */
  readonly file: ReadQuestion | null
  readonly document: DocumentQuestions
  /** The unit and, where it may be read, the environment of its main process; null where no unit is named. */
  readonly unit: {
    readonly shown: RunQuestion & { readonly command: readonly string[] }
    readonly process: LaterQuestion
  } | null
  /** Where debug pages show, and a foreign name is tried; null where no selected rule wants it. */
  readonly unknown: RequestQuestion | null
  readonly paths: Readonly<Record<string, RequestQuestion>>
  readonly debugger: RequestQuestion | null
  /** A path that exists nowhere, as JSON, where some frameworks tell more. */
  readonly json: RequestQuestion | null
  readonly foreignHost: RequestQuestion | null
  readonly preflights: LaterQuestion | null
  /** The same questions at another address, where the document redirects to one of its host. */
  readonly moved: LaterQuestion | null
}

/** Name of the answer in JSON. */
export const jsonName = 'readiness-missing as JSON'

const asJson = { accept: 'application/json' }

/** Origins of a list that are asked. */
export const mostOrigins = 20

/** @throws ProbeError `http/request` without a URL, `served/no-source` without an env file */
export function questions(config: Config, scene: Scene, selected: SelectedRules): Asked {
  const url = requireTarget(config, scene.environment)
  const asks = (...names: RuleName<'served'>[]): boolean => names.some((name) => selected.has(`served/${name}`))
  const token = strangeToken(scene, url)
  const debug = asks('debug')
  const isFull = depthOf(config, scene) === 'full'
  const paths = debug ? debugPaths.filter((path) => isFull || quietPaths.has(path)) : []
  const fixed = {
    unknown: debug || (isFull && asks('hosts')) ? unknownQuestion(token, url) : null,
    paths: Object.fromEntries(paths.map((path) => [path, pathQuestion(path, url)])),
    debugger: debug && isFull ? debuggerQuestion(url) : null,
    json: debug ? { ...pathQuestion('readiness-missing', url), headers: asJson, note: '(as JSON)' } : null,
    foreignHost: isFull && asks('debug', 'hosts') ? foreignHostQuestion(token, url) : null,
  }
  const { paths: below, ...others } = fixed
  const count = Object.keys(below).length + Object.values(others).filter((question) => question !== null).length
  return {
    file: fileQuestion(config, scene),
    document: documentQuestions(url),
    unit: config.unit === undefined ? null : unitQuestions(config.unit, touchedOn(config, scene)),
    ...fixed,
    preflights: asks('cors')
      ? { action: 'request', later: `OPTIONS ${url} for each declared origin`, atMost: mostOrigins }
      : null,
    moved:
      count > 0
        ? {
            action: 'request',
            later: `what is named above, in its place, at the address that ${url} redirects to on its own host`,
            atMost: count,
          }
        : null,
  }
}

function unitQuestions(unit: string, on: { readonly on?: string }): Asked['unit'] {
  const command = ['systemctl', 'show', '--no-pager', `--property=${unitProperties.join(',')}`, '--', unit]
  return {
    shown: { action: 'run', command, ...on },
    process: {
      action: 'run',
      later: `cat /proc/…/environ of the main process of ${unit}, and stat of its environment files where that may not be read`,
      atMost: 2,
      ...on,
    },
  }
}

function fileQuestion(config: Config, scene: Scene): ReadQuestion | null {
  const { envContent } = scene.environment
  const paths = config.file === undefined ? envFilesToRead(scene) : [config.file]
  if (paths.length > 0) return { action: 'read', paths, pick: 'each', ...touchedOn(config, scene) }
  if (envContent !== undefined) return null
  throw noSource('There is no env file to compare with', 'a file', 'neither `env-file`, `env-content` nor `file`')
}

/** That there is no env file to compare with. */
export function noSource(message: string, expected: string, observed: string): ProbeError {
  return new ProbeError('served/no-source', message, { expected, observed })
}
