import { isHtml, type Signature } from './signature.ts'

/** How a line of a log begins, by who writes it. */
const forms: readonly (readonly [line: RegExp, name: string])[] = [
  // The common log format, which nginx, Apache, Caddy and many applications write.
  [/^\S{1,100} \S{1,100} \S{1,100} \[\d{1,2}\/\w{3}\/\d{4}[: ][^\]]{5,20}\] "/m, 'an access log'],
  [/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[(?:debug|info|notice|warn|error|crit|alert|emerg)\] \d/m, 'a log of nginx'],
  [/^\[\w{3} \w{3} [ \d]\d [\d:.]{8,20} \d{4}\] \[[\w:-]{1,40}\]/m, 'a log of Apache'],
  [/^\[\d{2}-\w{3}-\d{4} \d\d:\d\d:\d\d[^\]]{0,40}\] /m, 'a log of PHP'],
  [
    /^\[\d{4}-\d\d-\d\d[T ][^\]]{8,25}\] \w{1,40}\.(?:DEBUG|INFO|NOTICE|WARNING|ERROR|CRITICAL|ALERT|EMERGENCY): /m,
    'a log of Laravel or Symfony',
  ],
  [
    /^[DIWEFU], \[\d{4}-\d\d-\d\dT[\d:.]{8,15} #\d{1,10}\]|^Started [A-Z]{3,7} "\/[^"\n]{0,300}" for /m,
    'a log of Rails',
  ],
  [/^\d{1,6} (?:info|verbose|silly|error|timing) \S/m, 'a log of npm'],
  [/^\{"(?:level|time|ts|timestamp|@timestamp|severity)":/m, 'a log'],
  [/^\{[^\n]{0,300}"level":(?:\d{2}|"(?:debug|info|warn|warning|error|fatal)")/m, 'a log'],
  [
    /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\n]{0,80}\b(?:DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL)\b/m,
    'a log',
  ],
  [/^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)[: ][^\n]{0,80}\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/m, 'a log'],
]

export const log: Signature = (answer) => {
  if (isHtml(answer)) return null
  const start = answer.text.slice(0, 16_384) // cut: a list
  return forms.find(([line]) => line.test(start))?.[1] ?? null
}
