import type { RuleTexts } from './rule.ts'

const failClosed = 'readiness-gate design: fail closed'
const settings = 'gunicorn documentation: Settings'

export const gunicorn = {
  'gunicorn/file-missing': {
    title: 'The configuration of the application server is there',
    condition: true,
    level: 'error',
    why: 'What is not there cannot be judged, and is never a pass.',
    fix: { default: 'Name the file with `file`: a gunicorn.conf.py, uwsgi.ini, Procfile, Dockerfile or compose file.' },
    source: failClosed,
  },
  'gunicorn/unparsable': {
    title: 'The configuration of the application server can be read',
    condition: true,
    level: 'error',
    why: 'The server does not start with it, and no rule can judge it.',
    fix: { default: 'Correct the place that is named.' },
    source: failClosed,
  },
  'gunicorn/no-server': {
    title: 'An application server is configured or started',
    condition: true,
    level: 'error',
    why: 'Without one there is nothing to judge, so the check cannot pass.',
    fix: { default: 'Name the file in which gunicorn, uvicorn or uWSGI is configured or started.' },
    source: failClosed,
  },
  'gunicorn/not-decidable': {
    title: 'Settings are literal, so that they can be judged',
    condition: true,
    level: 'info',
    selectable: false,
    why: 'Configuration is read and never executed, so of a computed value nothing is claimed.',
    fix: { default: 'Write a literal value, set it in the env file, or look at the running server.' },
    source: failClosed,
  },
  'gunicorn/workers': {
    title: 'The number of workers is set',
    level: 'info',
    why: 'One worker serves one request at a time: one slow page and everybody waits.',
    fix: {
      default: 'Set `workers = 2 * multiprocessing.cpu_count() + 1`, `--workers`, or WEB_CONCURRENCY in the env file.',
    },
    source: settings,
  },
  'gunicorn/reload': {
    title: 'Reloading on file changes is off',
    level: 'error',
    why: 'Workers restart in the middle of requests, and watching files costs memory and time.',
    fix: { default: 'Remove `reload`; restart the server on deploy.' },
    source: settings,
  },
  'gunicorn/spew': {
    title: 'Tracing of every line is off',
    level: 'error',
    why: 'The server slows to a crawl and the log fills with internals.',
    fix: { default: 'Remove `spew`.' },
    source: settings,
  },
  'gunicorn/timeout': {
    title: 'A worker that hangs is restarted',
    level: 'error',
    why: 'With timeout 0 a stuck worker is lost until the next deploy.',
    fix: { default: 'Set `timeout` to 30 to 120 seconds; move longer work into a task queue.' },
    source: settings,
  },
  'gunicorn/loglevel': {
    title: 'The log level is not for debugging',
    level: 'warning',
    why: 'Debug logs hold request details and fill the disk.',
    fix: { default: 'Set `loglevel` to info or warning.' },
    source: settings,
  },
  'gunicorn/forwarded-allow-ips': {
    title: 'Only the proxy may say what a client sent',
    level: 'error',
    why: 'Whoever reaches the port directly can claim https and any client address.',
    fix: {
      default: 'Name the address of the proxy in `forwarded_allow_ips`, or bind to a socket or loopback.',
    },
    source: 'gunicorn documentation: forwarded_allow_ips',
  },
  'gunicorn/limit-request-line': {
    title: 'Request lines are limited',
    level: 'error',
    why: 'Endless lines use up the memory of every worker.',
    fix: { default: 'Remove `limit_request_line`, or set at most 8190.' },
    source: settings,
  },
  'gunicorn/raw-env-secret': {
    title: 'No secret stands in raw_env',
    level: 'error',
    why: 'Everybody who can read the repository has it, and so does its history.',
    fix: { default: 'Set it in the environment of the process and replace the value, which counts as leaked.' },
    source: 'CWE-798',
  },
  'gunicorn/dev-server': {
    title: 'No development server is started',
    level: 'error',
    why: 'Development servers serve few requests at a time and show tracebacks and consoles.',
    fix: {
      default: 'Start gunicorn, uvicorn or uWSGI.',
      django: 'Start `gunicorn <project>.wsgi` in place of `manage.py runserver`.',
    },
    source: 'Django documentation: runserver, "do not use this server in a production setting"',
  },
  'gunicorn/stats': {
    title: 'Statistics of uWSGI are not open to the network',
    level: 'error',
    why: 'They give requests, paths and addresses of clients without a password.',
    fix: { default: '`stats = 127.0.0.1:1717` or a unix socket.' },
    source: 'uWSGI documentation: The uWSGI Stats Server',
  },
  'gunicorn/uwsgi-master': {
    title: 'uWSGI runs with its master process',
    level: 'warning',
    why: 'Without it workers that die are not replaced and reloads drop requests.',
    fix: { default: '`master = true`' },
    source: 'uWSGI documentation: Things to know',
  },
} as const satisfies RuleTexts
