import { availableParallelism } from 'node:os'
import recheck from 'recheck'
import { type Literal, regexesIn } from './literals.ts'
import { slowestOf } from './measure.ts'

/**
 * Holds that every regular expression in `src` runs in time that is linear in the text: what targets, files and commands
 * say may not keep the gate busy. A checker judges each; one that it cannot clear, as where repeats are bounded by a
 * number, is run over the texts that the checker found worst and over texts made from its own pieces.
 * `node scripts/regexes/index.ts [--list]`; exit code 1 where one grows faster than its text.
 */

/** Files that put expressions together, how many, and why each of them is linear. */
const composed: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'src/formats/cache-control.ts': [1, 'a name, and one text in quotes or without blanks'],
  'src/formats/csp/parse.ts': [2, 'one class of characters between fixed ends'],
  'src/formats/hashed-name.ts': [3, 'repeats bounded by 64'],
  'src/formats/http-token.ts': [1, 'one class of characters'],
  'src/formats/markdown/marks.ts': [2, 'one class of characters at the start'],
  'src/formats/markdown/pieces.ts': [2, 'a fixed word'],
  'src/formats/markdown/tree.ts': [1, 'anchored at the start of a line, 10 marks'],
  'src/formats/structured-fields.ts': [1, 'sticky, one class of characters'],
  'src/init/detect.ts': [4, 'fixed words, between quotes or in names and headings'],
  'src/init/intents/variables.ts': [1, 'one that is judged by itself, without its flag'],
  'src/init/intents/web.ts': [1, 'repeats bounded by 60'],
  'src/init/intents/words.ts': [2, 'whole words, of lines of at most 4,000 characters'],
  'src/init/languages/index.ts': [1, 'fixed words'],
  'src/init/not-gate.ts': [2, 'whole words, of headings and items of at most 2,000 characters'],
  'src/init/people.ts': [1, 'whole words at the start'],
  'src/init/rest.ts': [1, 'those of intents, with another flag'],
  'src/kinds/command/verifiers/cron.ts': [1, 'anchored, fields and blanks exclude each other'],
  'src/kinds/command/verifiers/resources.ts': [1, 'a fixed word at the start of a line'],
  'src/kinds/django/observe.ts': [1, 'a line at a time, of modules in which no blank stands'],
  'src/kinds/env/loaders.ts': [1, 'repeats bounded by 40'],
  'src/kinds/env/rules/modes.ts': [1, 'those of the catalogue, each of which is judged by itself'],
  'src/kinds/env/rules/tls.ts': [2, 'those of the lists, each of which is judged by itself, and fixed names'],
  'src/kinds/env/subject.ts': [1, 'those of the table, each of which is judged by itself'],
  'src/probe/service/mysql.ts': [1, 'a fixed word'],
  'src/probe/service/redis.ts': [1, 'a fixed word at the start of a line'],
  'src/probe/ssh.ts': [2, 'a marker that cannot be guessed, then digits'],
  'src/secrecy/bounded.ts': [1, 'marks of the program, repeats bounded by 12'],
  'src/secrecy/names.ts': [1, 'fixed words'],
  'src/secrecy/placeholder.ts': [2, 'values of at most 8192 characters'],
}

/** Literals that are given short texts only: characters, and what bounds them. */
const bounded: readonly (readonly [literal: RegExp, longest: number, why: string])[] = [
  [
    /(^|[ /])rails (s|server)\b.*(-e|--environment)[ =](development|test)\b|\bRAILS_ENV=(development|test)\b.*[ /]rails (s|server)\b/,
    2000,
    'developmentServer looks at so much of a command',
  ],
  [
    /\bphp artisan octane:[a-z]+\b.* --watch\b|(^|[ /])frankenphp (run|php-server)\b.* --watch\b/,
    2000,
    'developmentServer looks at so much of a command',
  ],
  [
    /(?:^|[ /])(?:npm|pnpm|yarn|bun)(?: --?\w[\w-]*(?:[= ](?!-)[\w./@-]+)?| workspace [\w./@-]+)*?(?: (?:run|run-script))? (?!(?:run|workspace)\b)([A-Za-z][\w:.-]*)/,
    2000,
    'developmentServer looks at so much of a command',
  ],
  [/\bflask\b.* run\b/, 2000, 'developmentServer looks at so much of a command'],
  [
    /(^|[ /])(gunicorn|uvicorn|hypercorn|granian|daphne)\b.* --reload\b/,
    2000,
    'developmentServer looks at so much of a command',
  ],
  [
    /(^|[ /])node(?: --?\w[\w-]*(?:=\S+)?)*? --watch\b|(^|[ /])(tsx|bun|deno|cargo|dotnet)(?: run)? (--)?(watch|hot)\b/,
    2000,
    'developmentServer looks at so much of a command',
  ],
  [
    /(^|[ /])((react-scripts|craco|expo) start|gatsby develop)\b|(^|[ /])nest start\b.* --(watch|debug)\b/,
    2000,
    'developmentServer looks at so much of a command',
  ],
  [
    /(^|[ /])((hugo|jekyll|mkdocs|symfony) (server|serve|server:start)|mvnw? .*(spring-boot:run|quarkus:dev)|gradlew? .*(bootRun|quarkusDev)|quarkus dev)\b|(^|[ /])start-dev( |$)/,
    2000,
    'developmentServer looks at so much of a command',
  ],
  [/\$\{([A-Za-z_][A-Za-z0-9_]*)((?![A-Za-z0-9_])[^}]*)?\}/g, 8192, 'the env kind judges so much of a value'],
  [
    /^\s*(?:\ufeff)?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>])/i,
    1024,
    'the page kind looks at so many bytes',
  ],
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED|host key .* (has changed|differs)/i,
    64 * 1024,
    'so much is kept of what the ssh client says',
  ],
  [
    /Load key .*(invalid format|error in libcrypto|passphrase)|incorrect passphrase/i,
    64 * 1024,
    'so much is kept of what the ssh client says',
  ],
  [/(^|[._-])env([._-][\w.-]+)?$/i, 4096, 'no path of a file that was read is longer'],
]

/** Characters of an item of a list, and of a path, that `init` looks at. */
const longestInList = 2000
const checkMs = 3000
const longest = 256 * 1024
/** Below this a growth says nothing. */
const quickMs = 60
/** What a text of the greatest length may take where that is bounded. */
const boundedMs = 500
const { literals, composed: found } = regexesIn('src')
const faults: string[] = []

async function faultOf(literal: Literal): Promise<string | null> {
  const { source, flags } = literal
  const verdict = await recheck.check(source, flags, { timeout: checkMs })
  if (verdict.status === 'safe') return null
  const attack = verdict.status === 'vulnerable' ? verdict.attack : null
  const isOfInit = literal.places.every((place) => place.startsWith('src/init/'))
  const most =
    bounded.find(([one]) => String(one) === `/${source}/${flags}`)?.[1] ?? (isOfInit ? longestInList : undefined)
  const whole = most ?? longest
  for (const { by, length } of [
    ...(attack ? [{ by: attack, length: whole }] : []),
    { by: null, length: Math.min(whole, longest / 8) },
  ]) {
    const ask = (share: number) => slowestOf({ source, flags, attack: by, length: Math.ceil(length / share) })
    const large = await ask(1)
    if (large.tookMs <= (most === undefined ? quickMs : boundedMs)) continue
    const small = await ask(4)
    // Linear is 4 times, the square 16 times.
    if (most !== undefined || large.tookMs > 9 * Math.max(small.tookMs, quickMs / 9)) {
      return `${literal.places.join(', ')}: /${source}/${flags} takes ${Math.round(large.tookMs)} ms for ${length} characters and ${Math.round(small.tookMs)} ms for a quarter, as of ${JSON.stringify(large.start)}`
    }
  }
  return null
}

if (process.argv.includes('--list'))
  for (const { source, flags, places } of literals) console.log(`${places.join(' ')} /${source}/${flags}`)
const waiting = [...literals]
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const fault = await faultOf(one)
      if (fault !== null) faults.push(fault)
    }
  }),
)
for (const [path, count] of found) {
  if (composed[path]?.[0] !== count)
    faults.push(
      `${path} puts ${count} expressions together; scripts/regexes/index.ts knows of ${composed[path]?.[0] ?? 'none'}`,
    )
}
for (const path of Object.keys(composed))
  if (!found.has(path)) faults.push(`scripts/regexes/index.ts names ${path}, which puts none together`)
for (const [one] of bounded) {
  if (!literals.some(({ source, flags }) => `/${source}/${flags}` === String(one))) {
    faults.push(`scripts/regexes/index.ts names ${one}, which is not there`)
  }
}
console.log(`${literals.length} regular expressions, ${faults.length} faults`)
for (const fault of faults.sort()) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
