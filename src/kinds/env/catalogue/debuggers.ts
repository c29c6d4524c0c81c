import { isTrue } from '../keys.ts'

/** A setting by which a program lets strangers look into it, in the words of its stack. */
export interface Opening {
  readonly key: RegExp
  readonly opens: (value: string) => boolean
  /** What it does, behind its name. */
  readonly does: string
  readonly expected: string
  readonly observed: string
  readonly fix: string
  /** For what may be shielded by a network or a login. */
  readonly level?: 'warning'
}

const runsCode = 'whoever reaches its port runs any code in the process'

export const openings: readonly Opening[] = [
  {
    key: /^WERKZEUG_DEBUG_PIN$/,
    opens: (value) => /^off$/i.test(value),
    does: 'takes the PIN from the console of the debugger',
    expected: 'not set',
    observed: 'off',
    fix: 'Remove WERKZEUG_DEBUG_PIN, and never run the debugger of Werkzeug in production: its console runs any code.',
  },
  {
    key: /^NODE_OPTIONS$/,
    opens: (value) => /(^|\s)--inspect(-brk|-wait)?(=|\s|$)/.test(value),
    does: 'opens the debugger of Node',
    expected: 'no --inspect',
    observed: '--inspect',
    fix: `Take --inspect out of NODE_OPTIONS: ${runsCode}.`,
  },
  {
    key: /^(?:JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|[A-Z0-9_]*JAVA_OPTS|CATALINA_OPTS|JVM_OPTS)$/,
    opens: (value) => /-agentlib:jdwp|-Xrunjdwp|-Xdebug\b/.test(value),
    does: 'opens the debugger of Java',
    expected: 'no agent of a debugger',
    observed: 'jdwp',
    fix: `Take the debugger out of the options: ${runsCode}.`,
  },
  {
    key: /^RUBY_DEBUG_OPEN$/,
    opens: isTrue,
    does: 'opens the debugger of Ruby',
    expected: 'not set',
    observed: 'on',
    fix: `Remove RUBY_DEBUG_OPEN: ${runsCode}.`,
  },
  {
    key: /^XDEBUG_MODE$/,
    opens: (value) => /\b(?:debug|develop)\b/.test(value),
    does: 'switches on Xdebug, which shows internals and lets a debugger in',
    expected: 'off',
    observed: 'a mode for development',
    fix: 'Set XDEBUG_MODE to off, or leave Xdebug out of the image.',
  },
  {
    key: /^DEBUGBAR_ENABLED$/,
    opens: isTrue,
    does: 'shows queries, requests and sessions to visitors',
    expected: 'false',
    observed: 'on',
    fix: 'Set DEBUGBAR_ENABLED to false, or leave the package out of production.',
  },
  {
    key: /^SPRING_H2_CONSOLE_ENABLED$/,
    opens: isTrue,
    does: 'serves the console of the database',
    expected: 'false',
    observed: 'on',
    fix: 'Set SPRING_H2_CONSOLE_ENABLED to false: the console runs any statement, and code.',
  },
  {
    key: /^MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE$/,
    opens: (value) => value.split(/[\s,"']+/).some((one) => /^(?:\*|env|heapdump|threaddump|configprops)$/.test(one)),
    does: 'serves what the application holds in memory and in its configuration',
    expected: 'health and what is needed besides, such as health,info,prometheus',
    observed: 'endpoints that show internals',
    fix: 'Name health and the endpoints that are needed, or give the endpoints a port of their own that only your network reaches.',
    level: 'warning',
  },
  {
    key: /^SERVER_ERROR_INCLUDE_STACKTRACE$/,
    opens: (value) => /^(?:always|on[_-]param)$/i.test(value),
    does: 'shows stack traces to visitors',
    expected: 'never',
    observed: 'a word for yes',
    fix: 'Set SERVER_ERROR_INCLUDE_STACKTRACE to never.',
    level: 'warning',
  },
  {
    key: /^(?:ASPNETCORE_DETAILEDERRORS|DetailedErrors)$/,
    opens: isTrue,
    does: 'shows details of errors to visitors',
    expected: 'false',
    observed: 'on',
    fix: 'Take the setting out of the production environment.',
    level: 'warning',
  },
  {
    key: /^HASURA_GRAPHQL_DEV_MODE$/,
    opens: isTrue,
    does: 'shows internals in the answers to errors',
    expected: 'false',
    observed: 'on',
    fix: 'Set HASURA_GRAPHQL_DEV_MODE to false.',
    level: 'warning',
  },
]
