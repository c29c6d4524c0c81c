import { firstOf, hasLogin, hasSecret, isHtml, isRealSecret, lines, type Signature, textWith } from './signature.ts'

export const composeFile: Signature = textWith('a compose file', /^services:\s*$/m, /^[ \t]+(?:image|build):/m)

/** Terraform state holds every value of every resource in the clear, also as a pointer to where the rest is. */
export const terraformState: Signature = ({ text }) =>
  /^\s*\{/.test(text) && /"terraform_version"\s*:/.test(text) && /"(?:serial|lineage|backend)"\s*:/.test(text)
    ? 'the state of Terraform'
    : null

export const terraformVariables: Signature = (answer) => {
  if (isHtml(answer)) return null
  const all = lines(answer.text).slice(0, 100) // cut: a list
  const pairs = all.filter((line) => /^[a-z][\w-]{0,100}\s{0,40}=\s{0,40}["[{\d]/i.test(line))
  return pairs.length > 0 && pairs.length * 2 >= all.length ? 'the variables of Terraform' : null
}

/** A front end may be meant to read its settings (Blazor), so only one with a password in it. */
export const appSettings: Signature = ({ text }) =>
  /^\uFEFF?\s*(?:\/[/*]|\{)/.test(text) && hasSecret(text) ? 'settings of .NET with a secret' : null

export const functionSettings: Signature = ({ text }) =>
  /^\uFEFF?\s*\{/.test(text) &&
  /"Values"\s*:/.test(text) &&
  /"(?:AzureWebJobsStorage|FUNCTIONS_WORKER_RUNTIME)"\s*:/.test(text)
    ? 'settings of Azure Functions'
    : null

/** IIS: what stands in many a web.config is no secret. */
export const webConfig: Signature = ({ text }) => {
  if (!/^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<configuration\b/.test(text)) return null
  if (/<machineKey [^>]{0,500}(?:validation|decryption)Key=/i.test(text)) return 'a web.config with a key'
  for (const [, value = ''] of text.matchAll(/\bconnectionString="([^"]{1,1000})"/gi)) {
    if (hasLogin(value)) return 'a web.config with a password'
  }
  for (const [, key = '', value = ''] of text.matchAll(/<add key="([^"]{1,200})" value="([^"]{1,1000})"/gi)) {
    if (isRealSecret(key, value)) return 'a web.config with a secret'
  }
  return null
}

export const deploymentDescriptor: Signature = ({ text }) =>
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!DOCTYPE web-app|web-app)\b/.test(text)
    ? 'the deployment descriptor of a Java application'
    : null

/** Properties and YAML, which the program of the server reads and nobody else. */
export const springSettings: Signature = textWith(
  'settings of Spring',
  /^(?:spring\.|server\.port\b|management\.|spring:\s*$|server:\s*$)/m,
)

export const railsDatabase: Signature = textWith(
  'the database settings of Rails',
  /^[ \t]+adapter:[ \t]/m,
  /^(?:default|development|production|test):/m,
)

export const railsSecrets: Signature = textWith('the secrets of Rails', /^[ \t]+secret_key_base:/m)

export const symfonyParameters: Signature = textWith(
  'the parameters of Symfony',
  /^parameters:\s*$/m,
  /^[ \t]+(?:database_\w+|secret|mailer_\w+):/m,
)

export const pipeline: Signature = firstOf(
  textWith('a workflow of GitHub', /^["']?on["']?:/m, /^jobs:/m, /^[ \t]+runs-on:|^[ \t]+uses:/m),
  textWith('a pipeline of GitLab', /^[ \t]+script:/m, /^(?:stages|image|include|variables|default|workflow|[\w-]+):/m),
  textWith('a pipeline of Bitbucket', /^pipelines:/m, /^[ \t]+(?:- )?step:/m),
  textWith('a pipeline of CircleCI', /^version:[ \t]*["']?2/m, /^(?:jobs|workflows|orbs):/m),
  textWith('a pipeline of Azure', /^(?:trigger|pool|stages|jobs):/m, /^(?:[ \t]*)steps:|^[ \t]+vmImage:/m),
  textWith(
    'a pipeline of Travis',
    /^language:[ \t]*\w/m,
    /^(?:script|install|before_install|deploy|env|matrix|jobs):/m,
  ),
  textWith('a pipeline of Jenkins', /^(?:pipeline|node)\b[^\n{]{0,100}\{/m, /^[ \t]+(?:stages?|steps|agent)\b/m),
  textWith('a deployment of Serverless', /^service:/m, /^provider:/m, /^(?:functions|plugins|resources):/m),
)

export const workspace: Signature = ({ text }) =>
  /^\s*<\?xml[^>]{0,200}>\s*<project version="\d+">/.test(text) ? 'the workspace of an IDE' : null
