import type { RuleTexts } from './rule.ts'

const drift =
  'See which file the running process was started with, whether another one or the settings override the key, and restart after a change.'

export const served = {
  'served/no-source': {
    title: 'There is an env file to compare with',
    condition: true,
    level: 'error',
    selectable: false,
    why: 'Without what was declared nothing can be compared with what is served.',
    fix: { default: 'Name the file by `env-file` of the environment, or by `file`; see that its reader accepts it.' },
    source: 'readiness-gate design: fail closed',
  },
  'served/nothing-declared': {
    title: 'The env file declares something that can be seen from outside',
    condition: true,
    level: 'error',
    selectable: false,
    why: 'A comparison of nothing is no pass.',
    fix: { default: 'Declare the keys in the env file, name a `path` that shows them, or drop the check.' },
    source: 'readiness-gate design: fail closed',
  },
  'served/depth': {
    title: 'All that would show another value than is declared is asked',
    condition: true,
    selectable: false,
    level: 'info',
    why: 'What shows only in an answer that was not asked for stays unknown.',
    fix: {
      default:
        'Ask with `depth: full` where nobody is alarmed: on a staging site behind the same configuration, at night, or from an address that the firewall knows.',
    },
    source: 'readiness-gate design: targets are asked politely',
  },
  'served/running': {
    title: 'The process was started with what the file declares',
    level: 'error',
    why: 'Loaders of env files leave alone what is set already, so that the file that was reviewed has no say.',
    fix: {
      default:
        'Take the key out of `Environment=` of the unit (`systemctl edit`), or restart the service after the file was changed.',
    },
    source: 'systemd.exec(5), proc(5)',
  },
  'served/debug': {
    title: 'The debug mode that is declared off is off',
    level: 'error',
    why: 'The running process does not use the file that was reviewed: it shows a debug page to everybody.',
    fix: {
      default: drift,
      django:
        'See that settings read DEBUG as a boolean (`os.getenv("DEBUG")` makes "False" true) from this very file, then restart.',
    },
    source: 'Django documentation: DEBUG; CWE-489',
  },
  'served/hosts': {
    title: 'ALLOWED_HOSTS covers the host of the site, and only names of its own are served',
    level: 'error',
    why: 'Django answers 400 to every host that is not in the list.',
    fix: { default: 'Add the host of the site to ALLOWED_HOSTS, without scheme and port.' },
    source: 'Django documentation: ALLOWED_HOSTS',
  },
  'served/cors': {
    title: 'Every declared CORS origin is granted by a live preflight',
    level: 'error',
    why: 'The browser refuses every call of a front end whose origin is not granted.',
    fix: {
      default: drift,
      django:
        'See that corsheaders is in INSTALLED_APPS, its middleware stands before CommonMiddleware, and CORS_URLS_REGEX covers the path.',
    },
    source: 'Fetch Standard section 3.3.4',
  },
  'served/hsts': {
    title: 'HSTS is served as SECURE_HSTS_SECONDS declares it',
    level: 'error',
    why: 'Browsers go by what is served; what is only declared protects nobody.',
    fix: {
      default: drift,
      django:
        'See that SecurityMiddleware is installed, and that SECURE_PROXY_SSL_HEADER tells Django that the request came over https.',
      nginx:
        'Mind that `add_header` in a location drops those of the server block, and that the proxy may send a header of its own.',
    },
    source: 'RFC 6797 section 6.1, Django documentation: SECURE_HSTS_SECONDS',
  },
  'served/cookies': {
    title: 'Cookies are served with the flags that are declared',
    level: 'error',
    why: 'A flag that is declared but not served protects no session.',
    fix: { default: drift },
    source: 'RFC 6265bis section 4.1.2, Django documentation: SESSION_COOKIE_SECURE',
  },
} as const satisfies RuleTexts
