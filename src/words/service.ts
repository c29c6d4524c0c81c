import type { RuleTexts } from './rule.ts'

const could = 'A service that cannot be asked is not known to work for the application.'
const asApp = 'The gate uses the settings of the application, so the application would meet the same.'

export const service = {
  'service/secret-elsewhere': {
    title: 'Secrets go only to hosts of the environment',
    level: 'error',
    why: 'Whoever can change the checklist could have a password sent to a host of theirs.',
    fix: {
      default:
        'Name the host under `allowed-hosts` of the environment where it is meant to get the password, or take the address from the env file by `from-env`.',
    },
    source: 'CWE-201; GitHub Actions security guide, untrusted code',
  },
  'service/settings': {
    title: 'The settings of the service are complete and clear',
    level: 'error',
    why: 'What is tested must be what the application will use.',
    fix: {
      default:
        'Put the named keys into the env file of the environment; where programs read a value differently, quote it plainly or name the one that counts by `reader`.',
    },
    source: 'The Twelve-Factor App, III. Config',
  },
  'service/dns': {
    title: 'The name of the service resolves',
    level: 'error',
    why: could,
    fix: { default: 'Correct the host in the settings or create its DNS record.' },
    source: 'RFC 1034',
  },
  'service/connect': {
    title: 'The service takes connections',
    level: 'error',
    why: could,
    fix: {
      default: 'See that the service is up and listens on this port, and that the firewall lets this machine through.',
    },
    source: 'RFC 9293',
  },
  'service/tls': {
    title: 'The connection is encrypted, and the certificate is trusted',
    level: 'error',
    why: 'Whoever sits on the way reads the password and the data, or answers in place of the service.',
    fix: {
      default:
        'Turn TLS on at the service and in the settings (`sslmode=verify-full`, `rediss://`, EMAIL_USE_TLS=True, https endpoint), with a certificate for this host and its full chain; for a private CA give `ca-file`.',
    },
    source: 'RFC 9325',
  },
  'service/protocol': {
    title: 'The service answers in its protocol, in time',
    level: 'error',
    why: could,
    fix: {
      default:
        'See what listens on this port and its log; TLS and plain ports are often mixed up, or it is overloaded.',
    },
    source: 'PostgreSQL frontend/backend protocol; RESP2; RFC 5321; Amazon S3 API',
  },
  'service/login': {
    title: 'The application can log in',
    level: 'error',
    why: asApp,
    fix: {
      default:
        'Compare user, password and database (or key and secret) with those of the service; percent-encode special characters in URLs.',
    },
    source: 'PostgreSQL appendix A, class 28; Redis ACL; RFC 4954; AWS Signature Version 4',
  },
  'service/permission': {
    title: 'The application may do what it needs',
    level: 'error',
    why: asApp,
    fix: { default: 'Grant the user or key of the application the named right, and no more.' },
    source: 'OWASP ASVS 4.0 V1.2.1 (least privilege)',
  },
  'service/version': {
    title: 'The server has the expected version',
    level: 'error',
    why: 'Features, drivers and dumps depend on it, and old versions get no security fixes.',
    fix: { default: 'Upgrade the server, or correct the expectation.' },
    source: 'PostgreSQL versioning policy',
  },
  'service/migrations': {
    title: 'Every migration of the repository is applied',
    level: 'error',
    why: 'Code that meets tables of another version fails at the first request that needs them.',
    fix: {
      default: 'Apply the migrations before the release serves requests.',
      django: 'Run `python manage.py migrate --noinput` against this database.',
    },
    source: 'Django documentation, Migrations',
  },
  'service/superuser': {
    title: 'The application is not a superuser of its database',
    level: 'warning',
    why: 'One SQL injection then reads files and runs programs on the database server, not only the own tables.',
    fix: {
      default:
        'Create a role that owns only its database (`CREATE ROLE app LOGIN NOSUPERUSER`) and let the application use it. In the postgres image POSTGRES_USER is the superuser; add a second role.',
    },
    source: 'CIS PostgreSQL Benchmark section 4; OWASP Database Security Cheat Sheet',
  },
  'service/auth-required': {
    title: 'The service lets nobody in without a password',
    level: 'error',
    why: 'Whoever reaches the port reads and writes all data; open Redis servers are taken over within hours.',
    fix: { default: 'Set `requirepass` or ACL users, and restart; keep the port off the internet as well.' },
    source: 'Redis documentation, Security',
  },
  'service/protected-mode': {
    title: 'Redis runs in protected mode',
    level: 'info',
    why: 'It keeps strangers out where the password is lost by a mistake in the configuration.',
    fix: { default: 'Set `protected-mode yes`, together with a password or ACL users.' },
    source: 'Redis documentation, Security: protected mode',
  },
  'service/eviction': {
    title: 'Redis has a memory limit and the expected eviction policy',
    level: 'warning',
    why: 'Without a limit it takes all memory of the machine; with the wrong policy it drops queued jobs or sessions, or refuses writes.',
    fix: {
      default:
        'Set `maxmemory`, and `maxmemory-policy`: `noeviction` for queues and sessions, `allkeys-lru` for a cache.',
    },
    source: 'Redis documentation, Key eviction',
  },
  'service/open-relay': {
    title: 'The mail server relays nothing for strangers',
    level: 'error',
    why: 'Spammers find an open relay within days, and then nobody accepts the mail of its domain.',
    fix: {
      default:
        'Relay only after a login (Postfix: `smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination`).',
    },
    source: 'RFC 5321 section 7.1; RFC 2505',
  },
  'service/delivery': {
    title: 'The mail server takes a message of the application',
    level: 'error',
    why: 'Order confirmations and password resets go the same way.',
    fix: {
      default:
        'See the reply of the server: sender address, sandbox mode and quota are the usual causes. The item needs `changes-state: true`, and the run `allow-state-changes`.',
    },
    source: 'RFC 5321 section 3.3',
  },
  'service/bucket': {
    title: 'The bucket exists where the settings say',
    level: 'error',
    why: asApp,
    fix: { default: 'Correct the name of the bucket, its region and the endpoint, or create the bucket.' },
    source: 'Amazon S3 API reference, HeadBucket',
  },
  'service/public-bucket': {
    title: 'Strangers cannot list the bucket',
    level: 'error',
    why: 'A public list shows the name of every upload and backup, and which of them can be read.',
    fix: {
      default: 'Block public access to the bucket; take s3:ListBucket from everyone in its policy and ACL.',
    },
    source: 'CIS AWS Foundations Benchmark 2.1.4; Amazon S3 Block Public Access',
  },
  'service/public-object': {
    title: 'Strangers cannot read the objects of the bucket',
    level: 'error',
    why: 'Private uploads and backups are then open to whoever learns or guesses their names.',
    fix: {
      default:
        'Take s3:GetObject from everyone and serve by signed URLs; a bucket that is meant to be public says `public-objects: allowed`.',
    },
    source: 'CIS AWS Foundations Benchmark 2.1.4; Amazon S3 Block Public Access',
  },
  'service/newest': {
    title: 'The newest object is young and large enough',
    level: 'error',
    why: 'A backup job that stopped or writes empty files is noticed only when a restore is needed.',
    fix: { default: 'See the log of the job that writes there, and run it once by hand.' },
    source: 'NIST SP 800-34 section 3.4.2',
  },
} as const satisfies RuleTexts
