import { command } from './command.ts'
import { compose } from './compose.ts'
import { cors } from './cors.ts'
import { django } from './django.ts'
import { dns } from './dns.ts'
import { document } from './document.ts'
import { env } from './env.ts'
import { exposure } from './exposure.ts'
import { file } from './file.ts'
import { gate } from './gate.ts'
import { github } from './github.ts'
import { gunicorn } from './gunicorn.ts'
import { headers } from './headers.ts'
import { http } from './http.ts'
import { manual } from './manual.ts'
import { nginx } from './nginx.ts'
import { page } from './page.ts'
import { ports } from './ports.ts'
import { report } from './report.ts'
import type { RuleText } from './rule.ts'
import { served } from './served.ts'
import { server } from './server.ts'
import { service } from './service.ts'
import { tls } from './tls.ts'
import { verifiers } from './verifiers.ts'

/** Every rule's wording by id. The one registry: levels, documentation and `explain` are read from it. */
export const rules = {
  ...gate,
  ...env,
  ...file,
  ...command,
  ...verifiers,
  ...server,
  ...http,
  ...service,
  ...headers,
  ...cors,
  ...manual,
  ...page,
  ...exposure,
  ...served,
  ...tls,
  ...nginx,
  ...gunicorn,
  ...compose,
  ...django,
  ...ports,
  ...dns,
  ...github,
  ...report,
  ...document,
} as const

export type RuleId = keyof typeof rules

/** The rules of a linting kind without their kind, those that have a function under `rules/`. */
export type RuleName<Kind extends string> = {
  [Id in RuleId]: Id extends `${Kind}/${infer Name}`
    ? (typeof rules)[Id] extends { readonly condition: true }
      ? never
      : Name
    : never
}[RuleId]

/** Every id of a kind without the kind, conditions included. */
export type AnyRuleName<Kind extends string> = RuleId extends infer Id
  ? Id extends `${Kind}/${infer Name}`
    ? Name
    : never
  : never

export const ruleIds = Object.keys(rules) as readonly RuleId[]

/** The wording of a rule. */
export function ruleText(id: RuleId): RuleText {
  return rules[id]
}

/** The ids of one kind without their kind: `hsts` for `headers/hsts`. */
export function ruleNames(kind: string): readonly string[] {
  const prefix = `${kind}/`
  return ruleIds.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length))
}

/** Link to the documentation of a rule. */
export function ruleDocs(id: RuleId): string {
  return `https://github.com/readiness-gate/readiness-gate/blob/v1/docs/rules.md#${id.replaceAll('/', '').toLowerCase()}`
}
