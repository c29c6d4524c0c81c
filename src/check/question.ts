/**
 * What a run would touch, as plain data. A kind says its questions once: `readiness check` prints them and `observe` asks
 * them, so that the two cannot drift apart.
 */
export type Question =
  | RequestQuestion
  | ConnectQuestion
  | ResolveQuestion
  | ReadQuestion
  | VariablesQuestion
  | RunQuestion
  | PersonQuestion
  | LaterQuestion

/** An HTTP request; redirects that are followed are questions of their own. */
export interface RequestQuestion {
  readonly action: 'request'
  readonly method: string
  /** Absolute, without credentials. */
  readonly url: string
  /** What is sent besides the usual headers; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** How often at most; 1 by default. */
  readonly times?: number
  /** What makes it different from a plain request, in words, such as `with a foreign Host header`. */
  readonly note?: string
}

/** Connections to one port of a host, on each of its addresses. */
export interface ConnectQuestion {
  readonly action: 'connect'
  readonly host: string
  readonly port: number
  /** How many connections at most to each address; 1 by default. */
  readonly times?: number
  readonly note?: string
}

/** A question of DNS. */
export interface ResolveQuestion {
  readonly action: 'resolve'
  readonly name: string
  readonly type: string
  /** Who is asked: `system`, `public`, or an address. */
  readonly at?: readonly string[]
  /** How many messages are sent at most; 1 by default. */
  readonly times?: number
}

/** A file that is looked at or read; a glob stands for what it matches. */
export interface ReadQuestion {
  readonly action: 'read'
  readonly paths: readonly string[]
  /** Which of several paths: each of them, the first that is there, or all that are there. */
  readonly pick: 'each' | 'first' | 'there'
  /** Server on which it is read; this checkout by default. */
  readonly on?: string
}

/** Variables of the environment that this program was started with. */
export interface VariablesQuestion {
  readonly action: 'variables'
  readonly names: readonly string[]
}

/** A program that is run without a shell, or a text that is given to one. */
export interface RunQuestion {
  readonly action: 'run'
  readonly command: string | readonly string[]
  readonly on?: string
}

/** What a person is asked. */
export interface PersonQuestion {
  readonly action: 'ask'
  readonly how: string
}

/** What only an answer can name: redirects, the assets of a page, included files. */
export interface LaterQuestion {
  readonly action: 'request' | 'connect' | 'resolve' | 'read' | 'run'
  /** In words, such as `scripts and styles that https://… names`. */
  readonly later: string
  readonly atMost: number
  readonly on?: string
}

/**
 * The questions of one check: questions in lists and records of any depth, under names that `observe` knows, and beside
 * them the facts that they were made of.
 */
export type Questions = Question | Fact | null | readonly Questions[] | { readonly [name: string]: Questions }

/** What is carried along so that it is found out once; it asks nothing. */
type Fact = string | boolean

/** Every question in the order in which it stands. */
export function questionsIn(questions: Questions): Question[] {
  if (questions === null || typeof questions !== 'object') return []
  if (isList(questions)) return questions.flatMap(questionsIn)
  return isQuestion(questions) ? [questions] : Object.values(questions).flatMap(questionsIn)
}

function isList(questions: Exclude<Questions, Fact | null>): questions is readonly Questions[] {
  return Array.isArray(questions)
}

function isQuestion(questions: object): questions is Question {
  return 'action' in questions && typeof questions.action === 'string'
}

/**
 * A question on one line, as `readiness check` prints it.
 * @param mask hides secrets; it sees each text before it is quoted
 */
export function describeQuestion(question: Question, mask: (text: string) => string = (text) => text): string {
  const on = 'on' in question && question.on !== undefined ? ` on ${question.on}` : ''
  return `${question.action} ${mask(target(question, mask))}${on}`
}

function target(question: Question, mask: (text: string) => string): string {
  if ('later' in question)
    return `${question.later}${question.atMost < Number.POSITIVE_INFINITY ? `, at most ${question.atMost}` : ''}`
  switch (question.action) {
    case 'request':
      return `${question.method} ${question.url}${noted(question.note)}${times(question.times)}`
    case 'connect': {
      const host = question.host.includes(':') ? `[${question.host}]` : question.host
      return `${host}:${question.port}${noted(question.note)}${times(question.times)}`
    }
    case 'resolve':
      return `${question.type} ${question.name}${question.at === undefined ? '' : ` at ${question.at.join(', ')}`}`
    case 'read':
      return paths(question)
    case 'variables':
      return `${question.names.join(', ')} of this environment`
    case 'run':
      return typeof question.command === 'string' ? question.command : commandLine(question.command.map(mask))
    case 'ask':
      return question.how
  }
}

function noted(note: string | undefined): string {
  return note === undefined ? '' : ` ${note}`
}

function times(count: number | undefined): string {
  return count === undefined || count === 1 ? '' : `, up to ${count} times`
}

function paths({ paths: all, pick }: ReadQuestion): string {
  const list = all.join(', ')
  if (all.length < 2 || pick === 'each') return list
  return pick === 'first' ? `the first that is there of ${list}` : `what is there of ${list}`
}

/** An argument list as one would type it, for people to read. */
export function commandLine(argv: readonly string[]): string {
  return argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')
}
