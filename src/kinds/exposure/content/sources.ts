import { isRecord } from '../../../model/record.ts'
import { composeFile } from './deployment.ts'
import { firstOf, isHtml, json, lines, type Signature, textWith } from './signature.ts'

const php: Signature = ({ text }) => (/^\s*(?:#![^\n]{0,100}\n\s*)?<\?(?:php|=)/i.test(text) ? 'PHP source' : null)

const python: Signature = textWith(
  'Python source',
  /^(?:from [\w.]+ import |import (?:os|sys|django|flask|asyncio|logging|json|uvicorn)\b|SECRET_KEY\s*=|DATABASES\s*=)/m,
)

/** What runs on a server rather than in a browser. */
const node: Signature = (answer) =>
  !isHtml(answer) &&
  /\brequire\(["'](?:express|fastify|koa|next|dotenv|(?:node:)?(?:http|https|fs|path))["']\)|^import [^\n]{1,200} from ["'](?:express|fastify|koa|next|dotenv|node:\w+|http|https|fs|path)["']/m.test(
    answer.text,
  ) &&
  /\blisten\(|\bprocess\.env\b|\bmodule\.exports\b/.test(answer.text)
    ? 'source of a Node server'
    : null

export const source: Signature = firstOf(php, python, node)

const swap: Signature = ({ head }) => (head.startsWith('b0VIM ') ? 'a swap file of vim' : null)

const settings: Signature = ({ text }) =>
  /^\uFEFF?\s*(?:<\?xml[\s\S]{0,2000})?<configuration\b/.test(text) ? 'a configuration file' : null

/** A copy of what the server would run or keep to itself. */
export const sourceBackup: Signature = firstOf(swap, source, settings, composeFile)

/** What packages a server is built of tells its weak spots. */
export const manifest: Signature = (answer) => {
  const all = json(answer.text)
  const has = (name: string): boolean => isRecord(all?.[name])
  if (has('dependencies') || has('devDependencies')) return 'the manifest of a Node package'
  if (has('require') || has('require-dev')) return 'the manifest of a PHP package'
  if (isHtml(answer)) return null
  const pins = lines(answer.text).slice(0, 100) // cut: a list
  const pinned = pins.filter((line) =>
    /^[A-Za-z0-9][\w.-]{0,100}(?:\[[\w,.-]{1,100}\])?\s?(?:==|>=|~=|<=|<|>)\s?\d/.test(line),
  )
  return pinned.length > 0 && pinned.length * 2 >= pins.length ? 'the requirements of a Python program' : null
}

export const dockerfile: Signature = textWith(
  'a Dockerfile',
  /^FROM[ \t]+[\w./:@-]+/im,
  /^(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR)[ \t]+\S/m,
)
