import { gzipSync } from 'node:zlib'
import { records, type StubAnswer } from '../dns-server.ts'
import { goodResults, resultWith } from '../results.ts'
import type { Change } from './copy.ts'
import { containersOf, type Programs } from './programs.ts'
import { commit, type Shop, soundShop } from './shop-site.ts'

/** Secrets as a password manager makes them. */
export const secret = {
  key: 'j7$Wq2!fZ9kLm4#Rt8@Vx3%Ny6^Bp1&Hc5*Gd0(Ks-Ua_Ti+Oe',
  database: 'Vq8nT3xLr6Wk2ZpD9mBc',
  redis: 'Hd7Kp2QwZx9Lm4Rt6VbN',
  mail: 'Zx4Ty8Ui2Op6As0Df3Gh',
  storage: 'Qw3Er5Ty7Ui9Op1As3Df5Gh7Jk9Lz1Xc3Vb5Nm7',
  nagad: 'Mn5Bv7Cx9Lk1Jh3Gf5Ds7Ap9Ou1Iy3Tr5Ew7',
}
export const mailUser = 'mailer'
export const bucket = 'ecommerce-media'
export const accessKey = 'R2KEYID4QZ7XW2LM9TBN'
/** Names that lead to this machine. */
export const hosts = ['shop.example', 'www.shop.example', 'smtp.shop.example', 'storage.shop.example']

/** Everything of one run that a case may break. */
export interface World {
  readonly shop: Shop
  /** Whether the site answers; before the first deploy it does not. */
  readonly isUp: boolean
  /** The certificate of the site. */
  readonly certificate: 'sound' | 'ends-soon' | 'without-www'
  /** Whether http leads to https. */
  readonly redirects: boolean
  /** Keys of `.env.production`; null leaves one out. */
  readonly env: Readonly<Record<string, string | null>>
  /** Files of the checkout, by what they say and what they say instead; null: there is none. */
  readonly files: Readonly<Record<string, readonly Change[] | null>>
  /** Files on the server; null: there is none. */
  readonly server: Readonly<Record<string, string | Buffer | null>>
  /** What programs of the server answer. */
  readonly programs: Programs
  readonly envMode: number
  readonly scriptMode: number
  /** Age of the newest dump. */
  readonly dumpHours: number
  readonly dns: Readonly<Record<string, StubAnswer>>
  /** What the resolvers of the world tell. */
  readonly seenDns: Readonly<Record<string, StubAnswer>>
  /** Whether a port that has to be closed is open. */
  readonly opensDatabase: boolean
  readonly mailPassword: string
  readonly publicBucket: boolean
  readonly testConclusion: string
}

export const containers = (...services: readonly string[]): string => containersOf('ecommerce', services)

/** Output of `df` with so many percent free. */
export const disk = (free: number): string =>
  `Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/vda1 1000000 ${1_000_000 - free * 10_000} ${free * 10_000} ${100 - free}% /\n`

export const soundPrograms: Programs = {
  'docker version': { out: '28.5.1\n' },
  'docker compose version': { out: '2.40.2\n' },
  ' ps --all': { out: containers('db', 'redis', 'web', 'nginx') },
  psql: { out: '160011\n' },
  showmigrations: { out: '[X]  auth.0001_initial\n[X]  shop.0001_initial\n' },
  'manage.py shell': { out: 'superusers: 1\n' },
  'check --deploy': {
    err: 'System check identified some issues:\n\nWARNINGS:\n?: (security.W021) You have not set the SECURE_HSTS_PRELOAD setting to True.\n\nSystem check identified 1 issue (0 silenced).\n',
    exit: 1,
  },
  collectstatic: { out: '\n0 static files copied to /app/staticfiles, 163 unmodified.\n' },
  'nginx -t': { err: 'nginx: configuration file /etc/nginx/nginx.conf test is successful\n' },
  ' logs ': { out: '10.0.0.7 - - "GET /api/v1/products/ HTTP/1.1" 200 512\n' },
  'ufw status': { out: 'Status: active\n\nTo    Action  From\n22/tcp  ALLOW  Anywhere\n' },
  'crontab -l': { out: '0 2 * * * cd /opt/ecommerce && bash scripts/backup.sh\n' },
  '/etc/crontab': {},
  'df -P': { out: disk(40) },
  meminfo: {
    out: '# memory\nMemTotal: 4000000 kB\nMemAvailable: 2400000 kB\n# load\n0.40 0.30 0.20 1/300 4242\n# processors\n2\n',
  },
  systemctl: {
    out: 'Id=certbot.timer\nLoadState=loaded\nActiveState=active\nNextElapseUSecRealtime=Fri 2026-11-27 04:10:00 UTC\n',
  },
}

/** A dump that ends as pg_dump ends it. */
const dump = `--\n-- PostgreSQL database dump\n--\n${Array.from({ length: 9000 }, (_, row) => `INSERT INTO shop VALUES (${(row * 7919) % 9001});`).join('\n')}\n--\n-- PostgreSQL database dump complete\n--\n`
export const dumpPath = 'backups/db_backup_20261122T020000Z.sql.gz'

const zone = (address: string): Record<string, StubAnswer> => ({
  'A shop.example': records('A', 'shop.example', [address]),
  'A www.shop.example': records('A', 'www.shop.example', [address]),
})
const elsewhere = '203.0.113.99'
/** A zone in which a name leads elsewhere. */
export const wrongZone = (zone: World['dns'], name: string): World['dns'] => ({
  ...zone,
  [`A ${name}`]: records('A', name, [elsewhere]),
})

export const sound: World = {
  shop: soundShop,
  isUp: true,
  certificate: 'sound',
  redirects: true,
  env: {},
  files: {},
  server: {},
  programs: {},
  envMode: 0o600,
  scriptMode: 0o755,
  dumpHours: 2,
  dns: zone('203.0.113.10'),
  seenDns: zone('203.0.113.10'),
  opensDatabase: false,
  mailPassword: secret.mail,
  publicBucket: false,
  testConclusion: 'success',
}

export const serverFiles: Readonly<Record<string, string | Buffer>> = {
  [dumpPath]: gzipSync(dump),
  'scripts/backup.sh': 'mkdir -p backups/by-hand && date > backups/by-hand/last\n',
  'logs/django/gunicorn-access.log': '',
  'logs/django/gunicorn-error.log': '',
  'logs/nginx/access.log': '',
  'logs/nginx/error.log': '',
  'reports/k6.json': goodResults.k6,
  'reports/zap.json': resultWith(goodResults.zap, { '@generated': new Date().toUTCString().replace(' GMT', '') }),
  'reports/axe.json': resultWith(goodResults.axe, { timestamp: new Date().toISOString() }),
}

/** The env file of a world whose mail and storage are at these ports. */
export function envFile(world: World, ports: { mail: number; storage: number }): string {
  const keys = {
    DJANGO_SETTINGS_MODULE: 'shop.settings',
    SECRET_KEY: `'${secret.key}'`,
    DEBUG: 'False',
    ALLOWED_HOSTS: 'shop.example,www.shop.example',
    CORS_ALLOWED_ORIGINS: 'https://store.shop.example',
    CSRF_TRUSTED_ORIGINS: 'https://store.shop.example',
    CONN_MAX_AGE: '600',
    DB_HOST: 'db',
    DB_PORT: '5432',
    DB_NAME: 'ecom_db',
    DB_USER: 'ecom_user',
    DB_PASSWORD: secret.database,
    REDIS_PASSWORD: secret.redis,
    REDIS_URL: `redis://:${secret.redis}@redis:6379/0`,
    AWS_ACCESS_KEY_ID: accessKey,
    AWS_SECRET_ACCESS_KEY: secret.storage,
    AWS_STORAGE_BUCKET_NAME: bucket,
    AWS_S3_ENDPOINT_URL: `https://storage.shop.example:${ports.storage}`,
    AWS_S3_REGION_NAME: 'auto',
    EMAIL_HOST: 'smtp.shop.example',
    EMAIL_PORT: String(ports.mail),
    EMAIL_USE_TLS: 'True',
    EMAIL_HOST_USER: mailUser,
    EMAIL_HOST_PASSWORD: secret.mail,
    BKASH_APP_KEY: 'bk7Rt2Yu9Io4Pa',
    BKASH_APP_SECRET: secret.nagad.slice(4),
    BKASH_USERNAME: '01770618567',
    BKASH_PASSWORD: secret.nagad.slice(2, 20),
    NAGAD_MERCHANT_ID: '683002007104225',
    NAGAD_MERCHANT_PRIVATE_KEY: secret.nagad,
    NAGAD_PG_PUBLIC_KEY: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A',
    SSLCOMMERZ_STORE_ID: 'shopexamplelive',
    SSLCOMMERZ_STORE_PASSWORD: secret.nagad.slice(8),
    SENTRY_DSN: 'https://9f2c4be61d7a4f0e8b5a3c6d1e2f7a8b@o42.ingest.sentry.io/7',
    APP_VERSION: commit,
    ...world.env,
  }
  const set = Object.entries(keys).filter(([, value]) => value !== null)
  return set.map(([key, value]) => `${key}=${value}\n`).join('')
}
