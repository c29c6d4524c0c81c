import { classify } from './classify.ts'
import { mentionsSecret } from './names.ts'
import { isPlainValue } from './plain-words.ts'
import { isCommon } from './strength.ts'
import { credentialsInUrl } from './url-credentials.ts'

/**
 * What a runner gives its steps and no command of theirs is given: inputs, tokens, and the files through which a step
 * speaks to later ones.
 */
const ofTheRunner = /^(?:INPUT_|ACTIONS_|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/

/** Whether a variable is the runner's own, by its name. */
export function isOfTheRunner(name: string): boolean {
  return ofTheRunner.test(name)
}

/** Addresses of services, which usually hold a login. */
const connection =
  /(?:^|_)(?:DATABASE|DB|POSTGRES(?:QL)?|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|BROKER|RABBITMQ|CELERY_BROKER|SMTP|JDBC)_?(?:URL|URI)$/i

/**
 * The first variable, by name, that holds a secret: by its own name, or by a login in its value. One that is empty, as on
 * a pull request from a fork, holds none, nor does a placeholder or a word that everybody tries first.
 */
export function secretVariable(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return Object.keys(env)
    .sort()
    .find((name) => !isOfTheRunner(name) && holdsSecret(name, env[name] ?? ''))
}

function holdsSecret(name: string, value: string): boolean {
  const text = value.trim()
  if (text === '' || isPlainValue(text)) return false
  const logins = credentialsInUrl(text)
  if (logins.length > 0) return logins.some((login) => !isOpen(name, login))
  if (connection.test(name)) return !/^[a-z][a-z0-9+.-]*:/i.test(text) && !isOpen(name, text)
  return mentionsSecret(name) && !isOpen(name, text)
}

function isOpen(name: string, value: string): boolean {
  return isCommon(value) || classify(name, value) === 'placeholder'
}
