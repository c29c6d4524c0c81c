import { isAssignments } from '../formats/assignments.ts'
import { parts } from '../formats/compose/template.ts'
import { namedValues } from '../formats/named-values.ts'
import { isLiteralSecret } from '../secrecy/classify.ts'
import { isCredentialName } from '../secrecy/names.ts'
import type { Redactor } from '../secrecy/redactor.ts'
import { credentialsInUrl } from '../secrecy/url-credentials.ts'

const envName = /(^|[._-])env([._-][\w.-]+)?$/i
const exampleName = /(example|sample|dist|template)/i
/** Files whose assignments are not those of an env file, or whose words are those of people. */
const otherName =
  /\.(py|ya?ml|json|toml|lock|md|rst|html?|xml|css|[cm]?[jt]sx?|php|rb|go|sql|service|timer|conf)$|(^|\/)(Makefile|Procfile|Dockerfile[^/]*)$/i
const prose = /\.(md|markdown|rst|adoc|html?|log)$/i

/**
 * Registers what a text holds of secrets, by what it is: every value of an env file, else literals under names of
 * secrets, credentials in URLs and private keys.
 * @param kind what the reader takes it for; without it, name and content tell
 */
export async function registerText(redact: Redactor, path: string, text: string, kind?: 'env'): Promise<void> {
  if (kind === 'env' || isEnvFile(path, text)) (await import('./env-secrets.ts')).registerEnv(redact, text)
  else registerLiterals(redact, text, prose.test(path))
}

function isEnvFile(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (otherName.test(path) || exampleName.test(name)) return false
  return envName.test(name) || isAssignments(text)
}

const privateKey = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----((?:(?!-----)[\w+/=\s:,.-]){1,20000})-----END/g

function registerLiterals(redact: Redactor, text: string, isProse: boolean): void {
  for (const { name, values: spellings, quoted } of namedValues(text, isCredentialName)) {
    for (const spelling of spellings) {
      for (const literal of literalsIn(spelling)) {
        if (isLiteralSecret(name, literal) && (!isProse || quoted || isRandom(literal))) redact.add(literal)
      }
    }
  }
  for (const secret of credentialsInUrl(text)) {
    if (!/[$<>{}]/.test(secret) && isLiteralSecret('', secret)) redact.add(secret)
  }
  for (const [, key = ''] of text.matchAll(privateKey)) redact.add(key.trim())
}

/** `${NAME}` without its last brace, which a reader may have taken for the end of a map. */
const openVariable = /^\$\{[A-Za-z_]\w*(?::?[-?+][^}]*)?$/

/** What of a value stands in the text itself: without the variables in it, but with their defaults. */
function literalsIn(value: string): string[] {
  const found = parts(value)
  if (found === undefined) return /^\$\{\{.*\}\}$/.test(value) || openVariable.test(value) ? [] : [value]
  return found.map((part) => (typeof part === 'string' ? part : part.operator.endsWith('-') ? part.argument : ''))
}

/** Not a word of a sentence such as `password: required`. */
function isRandom(text: string): boolean {
  return /^\S*$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text)
}
