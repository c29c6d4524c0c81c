import * as credentials from '../content/credentials.ts'
import { filledExample } from '../content/env.ts'
import * as files from '../content/files.ts'
import { all, type Candidate, copies } from './candidate.ts'

const endings = {
  /** Frameworks read these beside or in place of `.env`. */
  read: ['', '.production', '.prod', '.local', '.production.local', '.staging', '.development', '.dev', '.docker'],
  /** Left behind by people and editors. */
  left: ['.backup', '.bak', '.old', '.orig', '.save', '.copy', '~', '.txt'],
  examples: ['.example', '.sample', '.dist', '.template'],
}

/** Env files, at the top and where the parts of an application lie in a checkout. */
export const envFiles: readonly Candidate[] = all(
  [
    ...copies('.env', [...endings.read, ...endings.left]),
    '.envrc',
    'env',
    'prod.env',
    ...['api', 'app', 'backend', 'config', 'public'].map((folder) => `${folder}/.env`),
  ],
  files.envFile,
)

/** Meant to be public, unless somebody filled in real values. */
export const envExamples: readonly Candidate[] = all(copies('.env', endings.examples), filledExample, 'warning')

/** Under the names that tools and manuals give them; by host as certificate authorities name what they send. */
export const keys = (hosts: readonly string[]): readonly Candidate[] =>
  all(
    [
      ...['id_rsa', 'id_ed25519', '.ssh/id_rsa', '.ssh/id_ed25519'],
      ...['server.key', 'privkey.pem', 'private.key', 'private.pem', 'key.pem', 'server.pem'],
      ...['ssl/server.key', 'certs/server.key'],
      ...['config/jwt/private.pem', 'storage/oauth-private.key', 'keystore.jks', 'keystore.p12'],
      ...hosts.slice(0, 1).flatMap((host) => [`${host}.key`, `${host}.pem`]), // cut: a list
    ],
    credentials.privateKey,
  )

/** Logins that tools keep in files of their own. */
export const logins: readonly Candidate[] = [
  ...all(['.htpasswd'], credentials.passwordFile),
  ...all(['.npmrc'], credentials.npmLogin),
  ...all(['.git-credentials'], credentials.gitLogin),
  ...all(['.aws/credentials'], credentials.awsCredentials),
  ...all(['.netrc'], credentials.netrc),
  ...all(['.pypirc'], credentials.packageLogin),
  ...all(['.pgpass'], credentials.postgresLogin),
  ...all(['.my.cnf'], credentials.mysqlLogin),
  ...all(['.s3cfg'], credentials.s3Login),
  ...all(['.docker/config.json'], credentials.registryLogin),
  ...all(['auth.json'], credentials.composerLogin),
  ...all(['service-account.json', 'serviceAccountKey.json', 'credentials.json'], credentials.cloudKey),
  ...all(['.kube/config'], credentials.kubeconfig),
  ...all(['.vscode/sftp.json', 'sftp-config.json'], credentials.uploadLogin),
  ...all(['config/master.key'], credentials.masterKey),
  ...all(['.bash_history'], credentials.shellHistory),
]
