import type { Signature } from './signature.ts'

export const adminer: Signature = ({ text }) =>
  /<title>[^<]{0,200}\bAdminer\b[^<]{0,100}<\/title>/.test(text) && /adminer\.org|name=["']auth\[|Login/.test(text)
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
  if (
    /<title>(?:Yoga )?GraphiQL[^<]{0,60}<\/title>|GraphiQL\.createFetcher|React\.createElement\(GraphiQL|renderYogaGraphiQL\(/.test(
      text,
    )
  )
    return 'GraphiQL'
  return /<title>(?:GraphQL Playground|Apollo Server|Apollo Sandbox)<\/title>|EmbeddedSandbox\s*\(/.test(text)
    ? 'an explorer of GraphQL'
    : null
}

export const installer: Signature = ({ text }) =>
  /<title>WordPress &rsaquo; (?:Installation|Setup Configuration File)<\/title>|<title>(?:Choose language \| Drupal|Joomla![^<]{0,40}Install[^<]{0,40}|Nextcloud)<\/title>[\s\S]{0,20000}?(?:id=["']install|name=["']langcode["']|adminpass)/.test(
    text,
  )
    ? 'an installer'
    : null

export const jupyter: Signature = ({ text }) =>
  /<title>[^<]{0,100}Jupyter[^<]{0,100}<\/title>/.test(text) && /jupyter-config-data|data-base-url=/.test(text)
    ? 'Jupyter'
    : null

export const telescope: Signature = ({ text }) =>
  /<title>[^<]{0,200}Telescope[^<]{0,100}<\/title>/.test(text) && /id=["']telescope["']/.test(text)
    ? 'Telescope of Laravel'
    : null

export const railsInfo: Signature = ({ text }) =>
  /<td class="name">Rails version<\/td>/.test(text) && /<td class="name">Application root<\/td>/.test(text)
    ? 'the properties of a Rails application'
    : null
