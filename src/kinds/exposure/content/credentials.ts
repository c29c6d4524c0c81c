import { isRecord } from '../../../model/record.ts'
import { hasSecret, isHtml, json, lines, type Signature, textWith } from './signature.ts'

export const passwordFile: Signature = textWith(
  'a password file',
  /^[^\s:]{1,64}:(?:\$(?:apr1|2[aby]|5|6)\$|\{SHA\}|[./0-9A-Za-z]{13}$)/m,
)

/** PEM (RFC 7468), OpenSSH and OpenPGP. */
const pem: Signature = ({ text }) =>
  /^-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/m.test(text) ? 'a private key' : null

/** JKS, and PKCS #12 by the identifier of its content (RFC 7292 section 4). */
const keyStore: Signature = ({ head }) =>
  head.startsWith('\xfe\xed\xfe\xed') ||
  (/^0[\x80-\x84]/.test(head) && head.includes('\x06\x09*\x86H\x86\xf7\r\x01\x07'))
    ? 'a key store'
    : null

export const privateKey: Signature = (answer) =>
  pem(answer) ?? keyStore(answer) ?? textWith('a private key', /^PuTTY-User-Key-File-\d: /m)(answer)

export const awsCredentials: Signature = textWith('AWS credentials', /^[ \t]*aws_secret_access_key[ \t]*=/im)

/** Only one with a login: its other settings are no secret. */
export const npmLogin: Signature = textWith(
  'a login to an npm registry',
  /^(?:\/\/\S{1,300}:)?_(?:authToken|auth|password)[ \t]*=[ \t]*"?(?![$%"])\S{6}/m,
)

export const gitLogin: Signature = textWith(
  'a login to a git server',
  /^https?:\/\/[^\s:/@]{1,200}:[^\s/@]{1,300}@[\w.-]{1,200}/m,
)

export const netrc: Signature = textWith(
  'a login to another server',
  /^machine\s{1,10}\S{1,200}\s{1,10}login\s{1,10}\S{1,200}\s{1,10}password\s{1,10}\S/m,
)

export const packageLogin: Signature = textWith(
  'a login to a package index',
  /^\[(?:distutils|pypi|testpypi|server-login)\]/m,
  /^[ \t]*password[ \t]*[=:][ \t]*\S/m,
)

export const postgresLogin: Signature = textWith(
  'a login to PostgreSQL',
  /^[^\s:#]{1,200}:(?:\d{1,5}|\*):[^\s:]{1,200}:[^\s:]{1,200}:\S/m,
)

export const mysqlLogin: Signature = textWith(
  'a login to MySQL',
  /^\[(?:client|mysql|mysqldump)\]/m,
  /^[ \t]*password[ \t]*=[ \t]*\S/m,
)

export const s3Login: Signature = textWith(
  'a login to object storage',
  /^access_key[ \t]*=/m,
  /^secret_key[ \t]*=[ \t]*\S/m,
)

export const registryLogin: Signature = ({ text }) => {
  const all = json(text)
  const auths = isRecord(all?.auths) ? all.auths : all
  const entries = Object.values(auths ?? {})
  return entries.some((entry) => isRecord(entry) && (typeof entry.auth === 'string' || 'identitytoken' in entry))
    ? 'a login to a container registry'
    : null
}

export const composerLogin: Signature = ({ text }) => {
  const all = json(text) ?? {}
  const filled = (name: string): boolean => isRecord(all[name]) && Object.keys(all[name]).length > 0
  return ['http-basic', 'github-oauth', 'gitlab-token', 'gitlab-oauth', 'bearer', 'bitbucket-oauth'].some(filled)
    ? 'a login to package repositories'
    : null
}

/** Keys of Google Cloud, also of Firebase, and of OAuth clients. */
export const cloudKey: Signature = ({ text }) => {
  if (!/^\s*\{/.test(text)) return null
  if (/"type"\s{0,5}:\s{0,5}"service_account"/.test(text) && /"private_key"\s{0,5}:/.test(text))
    return 'the key of a service account'
  return /"client_secret"\s{0,5}:\s{0,5}"[^"]/.test(text) ? 'the secret of an OAuth client' : null
}

export const kubeconfig: Signature = textWith('a login to Kubernetes', /^kind:[ \t]*Config[ \t]*$/m, /^clusters:/m)

/** Of editors that upload what they save. */
export const uploadLogin: Signature = (answer) =>
  /^\s*[{[]/.test(answer.text) && /"host"\s{0,5}:/.test(answer.text) && hasSecret(answer.text)
    ? 'a login for uploads'
    : null

/** Rails: config/master.key. */
export const masterKey: Signature = ({ text }) =>
  /^[0-9a-f]{32}\s{0,5}$/.test(text) ? 'the master key of Rails' : null

const commands =
  /^(?:sudo |cd\b|ls\b|git |ssh |docker |apt(?:-get)? |npm |nano |vim? |mysql |psql |export |systemctl |exit$|python3? |pip3? |cat |curl |chmod |mkdir |php )/

export const shellHistory: Signature = (answer) => {
  if (isHtml(answer)) return null
  const all = lines(answer.text).slice(0, 100) // cut: a list
  const known = all.filter((line) => commands.test(line))
  return known.length > 1 && known.length * 3 >= all.length ? 'the history of a shell' : null
}
