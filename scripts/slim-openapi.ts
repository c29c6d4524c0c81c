import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes `__tests__/support/github-openapi.json` from GitHub's official OpenAPI description, such as
 * `generated/api.github.com.json` of the package `@octokit/openapi`: of what the project asks, the parameters and bodies of
 * requests, and of answers the fields that are read.
 *
 *     node scripts/slim-openapi.ts api.github.com.json && npm run format
 */
const repo = '/repos/{owner}/{repo}'

/** Each operation with the fields of its answer that are read; `[]` stands for each of a list. */
const operations: Readonly<Record<string, readonly string[]>> = {
  [`get ${repo}/contents/{path}`]: [],
  [`get ${repo}/git/commits/{commit_sha}`]: ['sha'],
  [`get ${repo}/commits/{ref}`]: ['author.login', 'committer.login', 'commit.verification.verified'],
  'get /orgs/{org}/teams/{team_slug}': [],
  'get /orgs/{org}/teams/{team_slug}/memberships/{username}': ['state'],
  [`get ${repo}/issues/{issue_number}/comments`]: ['[].id', '[].body'],
  [`post ${repo}/issues/{issue_number}/comments`]: [],
  [`patch ${repo}/issues/comments/{comment_id}`]: [],
  [`get ${repo}/commits/{ref}/check-runs`]: [
    ...['id', 'name', 'status', 'conclusion', 'html_url', 'details_url', 'check_suite.id', 'app.slug'].map(
      (field) => `check_runs.[].${field}`,
    ),
  ],
  [`get ${repo}/check-runs/{check_run_id}`]: ['name'],
  [`get ${repo}/commits/{ref}/statuses`]: ['id', 'state', 'context', 'target_url', 'creator.login'].map(
    (field) => `[].${field}`,
  ),
  [`get ${repo}/commits/{commit_sha}/pulls`]: [
    ...['number', 'merged_at', 'merge_commit_sha', 'head.sha'].map((field) => `[].${field}`),
  ],
  [`get ${repo}/pulls/{pull_number}`]: ['number', 'merged', 'head.sha', 'base.ref', 'base.sha', 'user.login'],
  [`get ${repo}/pulls/{pull_number}/reviews`]: ['state', 'commit_id', 'user.login', 'user.type'].map(
    (field) => `[].${field}`,
  ),
  [`get ${repo}/pulls/{pull_number}/files`]: ['[].filename', '[].previous_filename'],
  [`get ${repo}/collaborators/{username}/permission`]: ['permission'],
  [`get ${repo}/rules/branches/{branch}`]: [
    '[].type',
    '[].ruleset_id',
    '[].parameters.required_status_checks.[].context',
    '[].parameters.required_status_checks.[].integration_id',
    '[].parameters.workflows.[].path',
    '[].parameters.workflows.[].repository_id',
  ],
  [`get ${repo}/rulesets/{ruleset_id}`]: ['name', 'bypass_actors.[].actor_type', 'bypass_actors.[].bypass_mode'],
  [`get ${repo}/branches/{branch}`]: [
    'protected',
    ...['enforcement_level', 'contexts', 'checks.[].context', 'checks.[].app_id'].map(
      (field) => `protection.required_status_checks.${field}`,
    ),
  ],
  [`get ${repo}/code-scanning/analyses`]: ['[].commit_sha'],
  [`get ${repo}/code-scanning/alerts`]: [
    ...['rule.id', 'rule.severity', 'rule.security_severity_level'].map((field) => `[].${field}`),
  ],
  [`get ${repo}/dependabot/alerts`]: [
    ...['dependency.package.name', 'security_vulnerability.severity'].map((field) => `[].${field}`),
  ],
  [`get ${repo}/secret-scanning/alerts`]: ['[].secret_type'],
}

type Node = { readonly [key: string]: unknown }

const source = process.argv[2]
if (source === undefined) throw new Error('the path of the official description is missing')
const description = JSON.parse(readFileSync(source, 'utf8')) as Node

/** Keywords of a schema that say what is valid. */
const asserting = new Set(['type', 'enum', 'nullable', 'format', 'required', 'minimum', 'maximum', 'default'])

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** What stands at a JSON pointer, or under a key, with references followed. */
function resolved(value: unknown): Node {
  if (!isNode(value)) throw new Error('not an object')
  if (typeof value.$ref !== 'string') return value
  const found = value.$ref.slice(2).split('/')
  return resolved(found.reduce<unknown>((node, key) => (node as Node)[key], description))
}

/**
 * A schema without what only explains it.
 * @param fields what is kept of it, as paths; all of it where undefined
 */
function slim(schema: unknown, fields: readonly string[] | undefined): Node {
  const whole = resolved(schema)
  const kept = Object.fromEntries(Object.entries(whole).filter(([key]) => asserting.has(key) && key !== 'required'))
  const deeper = (key: string): readonly string[] | undefined =>
    fields?.flatMap((field) => (field.startsWith(`${key}.`) ? [field.slice(key.length + 1)] : []))
  const isKept = (key: string): boolean =>
    fields === undefined || fields.some((field) => field === key || field.startsWith(`${key}.`))
  const below = (key: string): readonly string[] | undefined => (fields?.includes(key) ? undefined : deeper(key))
  const properties = isNode(whole.properties) ? Object.entries(whole.properties).filter(([key]) => isKept(key)) : []
  const required = Array.isArray(whole.required) ? whole.required.filter((key: string) => isKept(key)) : []
  const each = (list: unknown): Node[] => (list as unknown[]).map((one) => slim(one, fields))
  const isChoice = whole.oneOf !== undefined || whole.anyOf !== undefined
  const { nullable, ...others } = kept
  return {
    ...(isChoice ? others : kept),
    // What may be null may be so beside a list of values as well.
    ...(nullable === true && Array.isArray(kept.enum) && { enum: [...(kept.enum as unknown[]), null] }),
    // Of a choice the one that is an object without anything would fit every other.
    ...(whole.additionalProperties === false &&
      Object.keys(whole.properties ?? {}).length === 0 && { additionalProperties: false }),
    ...(properties.length > 0 && {
      properties: Object.fromEntries(properties.map(([key, value]) => [key, slim(value, below(key))])),
    }),
    ...(required.length > 0 && { required }),
    ...(whole.items !== undefined && { items: slim(whole.items, below('[]')) }),
    ...(Array.isArray(whole.oneOf) && { oneOf: [...each(whole.oneOf), ...(nullable ? [{ type: 'null' }] : [])] }),
    ...(Array.isArray(whole.anyOf) && { anyOf: [...each(whole.anyOf), ...(nullable ? [{ type: 'null' }] : [])] }),
    ...(Array.isArray(whole.allOf) && { allOf: each(whole.allOf) }),
  }
}

function contentOf(holder: unknown): unknown {
  const content = resolved(holder).content
  return isNode(content) && isNode(content['application/json']) ? content['application/json'].schema : undefined
}

function operationOf(name: string, fields: readonly string[]): Node {
  const [method = '', path = ''] = name.split(' ')
  const operation = resolved(resolved((description.paths as Node)[path])[method])
  const parameters = (operation.parameters as unknown[]).map(resolved).map((one) => ({
    name: one.name,
    in: one.in,
    required: one.required === true,
    schema: slim(one.schema, undefined),
  }))
  const answer = Object.entries(resolved(operation.responses)).find(([status]) => status.startsWith('2'))?.[1]
  const answered = fields.length === 0 ? undefined : contentOf(answer)
  const body = operation.requestBody === undefined ? undefined : contentOf(operation.requestBody)
  return {
    method,
    path,
    parameters,
    ...(body !== undefined && { body: slim(body, undefined) }),
    ...(answered !== undefined && { answer: slim(answered, fields) }),
  }
}

const kept = Object.entries(operations).map(([name, fields]) => operationOf(name, fields))
const target = join(import.meta.dirname, '../__tests__/support/github-openapi.json')
writeFileSync(target, `${JSON.stringify(kept, null, 1)}\n`)
