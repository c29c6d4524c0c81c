import { isHtml, type Signature } from './signature.ts'

export const composeFile: Signature = (answer) =>
  !isHtml(answer) && /^services:\s*$/m.test(answer.text) && /^[ \t]+(?:image|build):/m.test(answer.text)
    ? 'a compose file'
    : null

export const passwordFile: Signature = (answer) =>
  !isHtml(answer) && /^[^\s:]{1,64}:(?:\$(?:apr1|2[aby]|5|6)\$|\{SHA\}|[./0-9A-Za-z]{13}$)/m.test(answer.text)
    ? 'a password file'
    : null

export const awsCredentials: Signature = (answer) =>
  !isHtml(answer) && /^[ \t]*aws_secret_access_key[ \t]*=/im.test(answer.text) ? 'AWS credentials' : null

export const privateKey: Signature = ({ text }) =>
  /^-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/m.test(text) ? 'a private key' : null
