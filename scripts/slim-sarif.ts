import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes `__tests__/support/sarif-schema.json` from the official JSON schema of SARIF 2.1.0 (OASIS, sarif-spec,
 * `sarif-2.1/schema/sarif-schema-2.1.0.json`): the properties that the project writes, without their descriptions. What
 * is not named here is refused, as what the schema does not know.
 *
 *     node scripts/slim-sarif.ts sarif-schema-2.1.0.json && npm run format
 */
const kept: Readonly<Record<string, readonly string[]>> = {
  '': ['$schema', 'version', 'runs'],
  run: ['tool', 'invocations', 'results', 'automationDetails', 'versionControlProvenance', 'columnKind'],
  runAutomationDetails: ['id'],
  versionControlDetails: ['repositoryUri', 'revisionId'],
  tool: ['driver'],
  toolComponent: ['name', 'version', 'semanticVersion', 'informationUri', 'rules'],
  reportingDescriptor: [
    'id',
    'name',
    'shortDescription',
    'fullDescription',
    'help',
    'helpUri',
    'defaultConfiguration',
    'properties',
  ],
  reportingConfiguration: ['level'],
  multiformatMessageString: ['text', 'markdown'],
  propertyBag: ['tags'],
  invocation: ['executionSuccessful', 'startTimeUtc', 'endTimeUtc', 'toolConfigurationNotifications'],
  notification: ['level', 'message', 'locations'],
  result: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints', 'suppressions', 'properties'],
  suppression: ['kind', 'status', 'justification'],
  message: ['text'],
  location: ['physicalLocation'],
  physicalLocation: ['artifactLocation', 'region'],
  artifactLocation: ['uri'],
  region: ['startLine', 'startColumn'],
}

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>
  readonly [key: string]: unknown
}

const [path = ''] = process.argv.slice(2)
const official = JSON.parse(readFileSync(path, 'utf8')) as Schema & { readonly definitions: Record<string, Schema> }

function slim(schema: Schema, names: readonly string[]): unknown {
  const unknown = names.find((name) => !Object.hasOwn(schema.properties, name))
  if (unknown !== undefined) throw new RangeError(`the schema has no ${unknown}`)
  const properties = Object.fromEntries(names.map((name) => [name, schema.properties[name]]))
  return { ...schema, properties }
}

const { '': top = [], ...others } = kept
const slimmed = {
  ...(slim(official, top) as object),
  definitions: Object.fromEntries(
    Object.entries(others).map(([name, names]) => {
      const definition = official.definitions[name]
      if (definition === undefined) throw new RangeError(`the schema has no ${name}`)
      return [name, slim(definition, names)]
    }),
  ),
}
const text = JSON.stringify(
  slimmed,
  (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value),
  2,
)
writeFileSync(join(import.meta.dirname, '../__tests__/support/sarif-schema.json'), `${text}\n`)
