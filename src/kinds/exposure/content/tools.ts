import { isRecord } from '../../../model/record.ts'
import { json, type Signature } from './signature.ts'

/** The names of its fields, or its own link to where it comes from. */
export const adminer: Signature = ({ text }) =>
  /<title>(?:[^<]{1,200} - )?Adminer\b[^<]{0,40}<\/title>/.test(text) &&
  /\bname=["']auth\[|<a href=["']https?:\/\/www\.adminer\.org\/["'][^>]{0,100} id=["']h1["']/.test(text)
    ? 'Adminer'
    : null

export const phpMyAdmin: Signature = ({ text }) =>
  /<title>[^<]{0,200}phpMyAdmin[^<]{0,100}<\/title>/i.test(text) &&
  /name=["']pma_username["']|pma_navigation|PMA_/.test(text)
    ? 'phpMyAdmin'
    : null

export const apiDocs: Signature = ({ text }) => {
  if (/SwaggerUIBundle\s*\(|<div id=["']swagger-ui["']|<title>Swagger UI<\/title>/.test(text)) return 'Swagger UI'
  return /<redoc\b[^>]{0,200} spec-url=|Redoc\.init\s*\(/.test(text) ? 'ReDoc' : null
}

export const graphExplorer: Signature = ({ text }) => {
  if (/<title>[^<]{0,60}GraphiQL[^<]{0,60}<\/title>/.test(text) && /<script\b|id=["']graphiql["']/.test(text))
    return 'GraphiQL'
  if (/GraphiQL\.createFetcher|React\.createElement\(GraphiQL|renderYogaGraphiQL\(/.test(text)) return 'GraphiQL'
  // In production the page of Apollo only says that it is there.
  const isApollo = /<title>Apollo (?:Server|Sandbox)<\/title>|EmbeddedSandbox\s*\(/.test(text)
  if (isApollo && !/isProd(?:%22%3A|\\?":\s?)true/.test(text)) return 'an explorer of GraphQL'
  return /<title>(?:GraphQL Playground|Altair)<\/title>/.test(text) ? 'an explorer of GraphQL' : null
}

/** That it answers a question about its own schema (GraphQL section 4). */
export const introspection: Signature = ({ text }) =>
  isRecord(json(text)?.data) && /"__schema"\s*:\s*\{\s*"queryType"/.test(text) ? 'the schema of a GraphQL API' : null

/** Forms that ask where the database is, before anybody is known. */
const setupForm: Signature = ({ text }) =>
  /<title>[^<]{0,200}\b(?:[Ii]nstall(?:er|ation|ieren)?|[Ss]et-?up|[Cc]onfiguration)\b[^<]{0,200}<\/title>/.test(
    text,
  ) &&
  /<form\b/i.test(text) &&
  /<(?:input|select)\b[^>]{0,300}name=["'][^"']{0,60}(?:db_?(?:host|name|user|pass|type)|database|dbms)/i.test(text)
    ? 'an installer'
    : null

export const installer: Signature = (answer) =>
  setupForm(answer) ??
  (/<title>WordPress &rsaquo; (?:Installation|Setup Configuration File)<\/title>|<title>(?:Choose language \| Drupal|Joomla![^<]{0,40}Install[^<]{0,40}|Nextcloud)<\/title>[\s\S]{0,20000}?(?:id=["']install|name=["']langcode["']|adminpass)/.test(
    answer.text,
  )
    ? 'an installer'
    : mediaWiki(answer.text))

function mediaWiki(text: string): string | null {
  return /<title>MediaWiki [\w.-]{1,30} installation<\/title>/.test(text) && /class="config-page/.test(text)
    ? 'an installer'
    : null
}

export const jupyter: Signature = ({ text }) =>
  /<title>[^<]{0,100}<\/title>/.test(text) &&
  /<script id=["']jupyter-config-data["']|\bdata-base-url=/.test(text) &&
  /\bJupyter(?:Lab| Notebook| Server)\b/.test(text)
    ? 'Jupyter'
    : null

export const storybook: Signature = ({ text }) =>
  /<title>[^<]{0,100}Storybook<\/title>/.test(text) &&
  /\bsb-manager\/|\bsb-preview\/|window\.STORYBOOK|CONFIG_TYPE/.test(text)
    ? 'Storybook'
    : null

const consoles: readonly (readonly [name: string, ...markers: RegExp[]])[] = [
  ['the console of H2', /<title>H2 Console<\/title>/],
  ['Sidekiq', /<title>[^<]{0,60}Sidekiq<\/title>/, /sidekiq/],
  ['Horizon of Laravel', /<title>Horizon[^<]{0,100}<\/title>/, /id=["']horizon["']/],
  ['the examples of Tomcat', /<title>Apache Tomcat(?: Examples)?<\/title>/, /\bServlets? examples\b/i],
  ['the error log of ASP.NET', /<title>Error log for [^<]{0,200}<\/title>/i, /\bELMAH\b/],
  ['the trace of ASP.NET', /<title>[^<]{0,100}Application Trace[^<]{0,100}<\/title>|<h1>Application Trace<\/h1>/i],
  ['Clockwork', /<title>Clockwork<\/title>/, /clockwork/],
  ['MailHog', /<title>MailHog<\/title>/],
  ['Mailpit', /<title>Mailpit<\/title>/],
  ['Flower of Celery', /<title>Flower<\/title>/, /celery|flower\.js/i],
  ['Kibana', /<title>(?:Kibana|Elastic)<\/title>/, /kbn-injected-metadata|kibana/i],
  ['the developer page of Quarkus', /<title>[^<]{0,60}(?:Dev UI|Quarkus)[^<]{0,60}<\/title>/, /qwc-|dev-ui/],
]

/** By what only the tool itself holds, since the start page of a site may write about it. */
const openConsoles: typeof consoles = [
  ['RabbitMQ', /<title>RabbitMQ Management<\/title>/, /<script src="js\/(?:ejs-|sammy-|main\.js)/],
  ['gitweb', /<meta name="generator" content="gitweb\//, /<!-- git web interface version /],
  ['cgit', /<meta name=["']generator["'] content=["']cgit v/, /<div id=["']cgit["']/],
  ['Nagios', /<title>Nagios[^<]{0,200}<\/title>/, /<frame src="(?:side|main)\.(?:php|html)"/],
  ['Supervisor', /<title>Supervisor Status<\/title>/, /\baction=stopall\b/],
  ['Node-RED', /<title>Node-RED<\/title>/, /\bred\/(?:style|red)\.min\.(?:css|js)/],
  ['MailDev', /<title>MailDev\b/, /<html [^>]{0,60}ng-app="mailDevApp"/],
  ['Redis Commander', /<title>Redis Commander: [^<]{0,100}<\/title>/, /\bscripts\/redisCommander\.js/],
  ['Parse Dashboard', /<title>Parse Dashboard<\/title>/, /\bPARSE_DASHBOARD_PATH = /],
  ['Bull Board', /<script id="__UI_CONFIG__"/, /"boardTitle"\s?:/],
]

export const adminConsole: Signature = ({ text }) => named(consoles, text)

export const openConsole: Signature = ({ text }) => named(openConsoles, text)

function named(known: typeof consoles, text: string): string | null {
  return known.find(([, ...markers]) => markers.every((marker) => marker.test(text)))?.[0] ?? null
}

/** The list of images of the Distribution API; a registry without a login lets whoever comes fetch them. */
export const registryCatalogue: Signature = ({ text }) => {
  const { repositories, ...more } = json(text) ?? {}
  const isList = Array.isArray(repositories) && repositories.every((name) => typeof name === 'string')
  return isList && Object.keys(more).length === 0 ? 'the list of images of a container registry' : null
}

export const telescope: Signature = ({ text }) =>
  /<title>[^<]{0,200}Telescope[^<]{0,100}<\/title>/.test(text) && /id=["']telescope["']/.test(text)
    ? 'Telescope of Laravel'
    : null

export const railsInfo: Signature = ({ text }) =>
  /<td class="name">Rails version<\/td>/.test(text) && /<td class="name">Application root<\/td>/.test(text)
    ? 'the properties of a Rails application'
    : null
