import type { RuleTexts } from './rule.ts'

const says = 'What the checklist expects of this answer is what the team said a healthy release looks like.'
const look = 'Compare the answer with the expectation; correct the service, or the expectation where it is outdated.'
const could = 'A target that cannot be asked is not known to be healthy.'

export const http = {
  'http/timeout': {
    title: 'The target answers within the timeout',
    level: 'error',
    why: could,
    fix: {
      default:
        'See whether the service hangs or is overloaded; raise `timeout` only where the answer may take that long.',
    },
    source: 'RFC 9110 section 15.6.5',
  },
  'http/dns': {
    title: 'The name of the target resolves',
    level: 'error',
    why: could,
    fix: {
      default: 'Create the DNS record, correct the host in `url`, or give the address by `resolve` before DNS moves.',
    },
    source: 'RFC 1034',
  },
  'http/unreachable': {
    title: 'The target accepts the connection',
    level: 'error',
    why: could,
    fix: {
      default: 'See that the service is up and listens on this port, and that the firewall lets the runner through.',
    },
    source: 'RFC 9293',
  },
  'http/proxy': {
    title: 'The proxy lets requests through',
    level: 'error',
    why: 'What the proxy does not let through was never asked, so nothing is known of the target.',
    fix: {
      default:
        'See that the proxy of `HTTPS_PROXY` or `HTTP_PROXY` is up and lets the gate through, or name the host in `NO_PROXY`.',
    },
    source: 'RFC 9110 section 9.3.6',
  },
  'http/tls': {
    title: 'A trusted TLS connection can be made',
    level: 'error',
    why: 'Browsers refuse the same connection.',
    fix: {
      default:
        'Serve a certificate for this host with its full chain; for a private CA give `ca-file`. A `tls` check names the exact fault.',
    },
    source: 'RFC 9110 section 4.3.4',
  },
  'http/protocol': {
    title: 'The target answers with valid HTTP',
    level: 'error',
    why: could,
    fix: { default: 'See what listens on this port; the answer is not HTTP/1.1.' },
    source: 'RFC 9112',
  },
  'http/request': {
    title: 'The request can be sent',
    level: 'error',
    why: could,
    fix: { default: 'Correct the request: its URL, headers, files, and the captured values that go into it.' },
    source: 'RFC 9110 section 9',
  },
  'http/secret-elsewhere': {
    title: 'Secrets go only to hosts of the environment',
    level: 'error',
    why: 'Whoever can change the checklist could have a secret sent to a host of theirs.',
    fix: {
      default:
        'Name the host under `allowed-hosts` of the environment where it is meant to get the secret; else correct the URL of the request.',
    },
    source: 'CWE-201; GitHub Actions security guide, untrusted code',
  },
  'http/status': {
    title: 'The status is the expected one',
    level: 'error',
    why: says,
    fix: { default: 'See the log of the service for this request; an expectation without `status` requires 2xx.' },
    source: 'RFC 9110 section 15',
  },
  'http/header': {
    title: 'The response headers are the expected ones',
    level: 'error',
    why: says,
    fix: { default: `${look} A header is text, and one that is missing meets only \`exists: false\`.` },
    source: 'RFC 9110 section 6.3',
  },
  'http/cookie': {
    title: 'The cookies are the expected ones',
    level: 'error',
    why: says,
    fix: { default: look },
    source: 'RFC 6265 section 4.1',
  },
  'http/json': {
    title: 'The JSON body holds the expected values',
    level: 'error',
    why: says,
    fix: { default: `${look} Types count: the text "1" is not the number 1.` },
    source: 'RFC 9535',
  },
  'http/body': {
    title: 'The body is the expected one',
    level: 'error',
    why: says,
    fix: { default: look },
    source: 'RFC 9110 section 6.4',
  },
  'http/body-unread': {
    title: 'The whole body can be read',
    level: 'error',
    why: 'What was cut off or cannot be decoded could hold anything, also what must not be there.',
    fix: { default: 'Ask a smaller resource (5 MiB at most), and see that content-encoding names what is sent.' },
    source: 'RFC 9110 section 8.4',
  },
  'http/schema': {
    title: 'The JSON body fits the JSON Schema',
    level: 'error',
    why: says,
    fix: { default: look },
    source: 'JSON Schema 2020-12 and draft-07',
  },
  'http/time': {
    title: 'The answer comes quickly enough',
    level: 'error',
    why: 'Users leave slow pages, and slow answers pile up under load.',
    fix: { default: 'Profile the request; warm caches before the check, or state the limit that the team accepts.' },
    source: 'readiness-gate design: time from the start of the request to the last byte',
  },
  'http/url': {
    title: 'The final URL is the expected one',
    level: 'error',
    why: says,
    fix: { default: look },
    source: 'RFC 9110 section 15.4',
  },
  'http/redirect': {
    title: 'Redirects lead to an answer',
    level: 'error',
    why: 'A loop or a redirect that must not be followed leaves users without the page.',
    fix: { default: 'Correct the redirect, ask the final URL at once, or set `redirect: manual` to look at it.' },
    source: 'RFC 9110 section 15.4',
  },
  'http/until': {
    title: 'The awaited answer comes within the repetitions',
    level: 'error',
    why: 'A limit that never shows does not protect anything.',
    fix: { default: 'See that the limit is switched on for this path and client; raise `times` where it is higher.' },
    source: 'RFC 6585 section 4',
  },
  'http/error-rate': {
    title: 'Few enough repetitions fail',
    level: 'error',
    why: 'An answer that fails now and then fails for some users always.',
    fix: { default: 'Look at the failing answers in the log of the service, instance by instance.' },
    source: 'readiness-gate design: repeat',
  },
  'http/capture': {
    title: 'The value that later steps need is in the answer',
    level: 'error',
    why: 'Without it the later steps would test something else than the flow.',
    fix: { default: 'Compare the answer with the path, header, cookie or expression under `capture`.' },
    source: 'readiness-gate design: steps',
  },
  'http/not-run': {
    title: 'Every step is run',
    level: 'info',
    why: 'Steps after a failed one would fail for its reason, not for their own.',
    fix: { default: 'Correct the step that failed first.' },
    source: 'readiness-gate design: steps',
  },
  'http/cleanup': {
    title: 'The cleanup succeeds',
    level: 'warning',
    why: 'What a flow leaves behind can disturb the next run and real users.',
    fix: { default: 'Remove what the flow made by hand, and correct the cleanup step.' },
    source: 'readiness-gate design: cleanup',
  },
} as const satisfies RuleTexts
