import type { Observation, PostgresSeen, SmtpSeen } from '../../../src/kinds/service/observation.ts'
import type { RedisFacts, RedisInside } from '../../../src/probe/service/redis.ts'
import type { RefusalFacts } from '../../../src/probe/service/refusal.ts'
import type { S3Facts } from '../../../src/probe/service/s3.ts'
import { ruleCases } from '../../support/rule-cases.ts'

const now = new Date('2026-06-15T12:00:00Z')
const tls = { protocol: 'TLSv1.3', fault: null }

const database: PostgresSeen = {
  server: {
    tls,
    isPublic: false,
    canFallBack: false,
    major: 17,
    version: '17.2',
    powers: [],
    applied: ['shop.0001_initial'],
  },
  files: [{ id: 'shop.0001_initial', replaces: [] }],
}
const inside: RedisInside = { tls, version: '7.4.1', protectedMode: true, eviction: 'noeviction', maxMemory: 1_000_000 }
const cache: RedisFacts = { isPublic: false, anonymous: 'refused', refusal: null, inside }
const mail: SmtpSeen = {
  isPublic: true,
  refusal: null,
  inside: { tls, loggedIn: true, sent: 'accepted' },
  relay: 'refused',
  hasUser: true,
}
const bucket: S3Facts = {
  refusal: null,
  newest: { key: 'db.gz', modifiedMs: now.getTime() - 3_600_000, size: 5_000_000 },
  publicList: 'refused',
  publicObject: 'refused',
}

const good: Observation = { target: 'db.shop.test:5432', seen: { postgres: database } }

type Change = (seen: Observation) => Observation
const same: Change = (seen) => seen
const server =
  (over: Partial<PostgresSeen['server']>): Change =>
  (seen) => ({ ...seen, seen: { postgres: { ...database, server: { ...database.server, ...over } } } })
const redis =
  (over: Partial<RedisFacts> = {}): Change =>
  () => ({ target: 'cache.shop.test:6379', seen: { redis: { ...cache, ...over } } })
const inRedis = (over: Partial<RedisInside>): Change => redis({ inside: { ...inside, ...over } })
const smtp =
  (over: Partial<SmtpSeen> = {}): Change =>
  () => ({ target: 'mail.shop.test:587', seen: { smtp: { ...mail, ...over } } })
const s3 =
  (over: Partial<S3Facts> = {}): Change =>
  () => ({ target: 'files.shop.test', seen: { s3: { ...bucket, ...over } } })
const ended =
  (rule: RefusalFacts['rule']): Change =>
  (seen) => ({
    ...seen,
    seen: { refusal: { rule, message: 'It ended.', expected: 'an answer', observed: 'a refusal' } },
  })

const ofPostgres = (more: object = {}) => ({ postgres: { 'from-env': 'DATABASE_URL', ...more } })
const ofRedis = (more: object = {}) => ({ redis: { 'from-env': 'REDIS_URL', ...more } })
const ofSmtp = (more: object = {}) => ({ smtp: { 'from-env': 'EMAIL_URL', ...more } })
const ofS3 = (more: object = {}) => ({ s3: { 'from-env': 'S3_URL', ...more } })
const newest = { newest: { 'younger-than': '26h', 'larger-than': '1KB' } }
const delivery = { 'send-to': 'ops@shop.test', from: 'shop@shop.test' }

ruleCases({
  kind: 'service',
  good,
  scene: { now, allowStateChanges: true },
  rules: {
    'secret-elsewhere': { shownIn: '__tests__/long/e2e/secret-hosts.test.ts' },
    settings: { shownIn: '__tests__/kinds/service/settings.test.ts' },
    dns: { shownIn: '__tests__/kinds/service/redis.test.ts' },
    connect: { shownIn: '__tests__/kinds/service/redis.test.ts' },
    protocol: { shownIn: '__tests__/kinds/service/redis.test.ts' },
    tls: {
      passes: [['a trusted certificate', same, ofPostgres()]],
      fails: [
        ['a certificate that is not trusted', server({ tls: { ...tls, fault: 'self-signed' } }), ofPostgres()],
        [
          'the settings fall back to the clear, over the internet',
          server({ isPublic: true, canFallBack: true }),
          ofPostgres(),
        ],
      ],
      alike: [['they fall back on the own network', server({ canFallBack: true }), ofPostgres()]],
    },
    login: {
      passes: [['logged in', same, ofPostgres()]],
      fails: [['refused', ended('service/login'), ofPostgres()]],
      alike: [
        [
          'nobody to log in, where nobody must',
          smtp({ inside: { tls, loggedIn: false, sent: null }, hasUser: false }),
          ofSmtp(),
        ],
      ],
    },
    permission: {
      passes: [['allowed', same, ofPostgres()]],
      fails: [['no right', ended('service/permission'), ofPostgres()]],
      alike: [['no login at all', ended('service/login'), ofPostgres()]],
    },
    version: {
      passes: [['17', same, ofPostgres({ version: { gte: 16 } })]],
      fails: [['15', server({ major: 15, version: '15.3' }), ofPostgres({ version: { gte: 16 } })]],
      alike: [['15 where nothing is said', server({ major: 15, version: '15.3' }), ofPostgres()]],
    },
    migrations: {
      passes: [['all applied', same, ofPostgres({ migrations: 'django' })]],
      fails: [['one is missing', server({ applied: [] }), ofPostgres({ migrations: 'django' })]],
      alike: [
        [
          'of an app that the repository does not have',
          server({ applied: ['shop.0001_initial', 'auth.0001_initial'] }),
          ofPostgres({ migrations: 'django' }),
        ],
      ],
    },
    superuser: {
      passes: [['no powers', same, ofPostgres()]],
      fails: [['a superuser', server({ powers: ['SUPERUSER'] }), ofPostgres()]],
      alike: [['a superuser that is accepted', server({ powers: ['SUPERUSER'] }), ofPostgres({ superuser: true })]],
    },
    'auth-required': {
      passes: [['NOAUTH', redis(), ofRedis()]],
      fails: [['answers strangers', redis({ anonymous: 'accepted' }), ofRedis()]],
      alike: [
        [
          'refuses the application too',
          redis({
            refusal: { rule: 'service/login', message: 'No.', expected: 'OK', observed: 'WRONGPASS' },
            inside: null,
          }),
          ofRedis(),
        ],
      ],
    },
    'protected-mode': {
      passes: [['on', redis(), ofRedis({ 'protected-mode': true })]],
      fails: [['off', inRedis({ protectedMode: false }), ofRedis({ 'protected-mode': true })]],
      alike: [['no word of it, and none is asked for', inRedis({ protectedMode: null }), ofRedis()]],
    },
    eviction: {
      passes: [['noeviction', redis(), ofRedis({ eviction: 'noeviction' })]],
      fails: [['another policy', inRedis({ eviction: 'allkeys-lru' }), ofRedis({ eviction: 'noeviction' })]],
      alike: [['another policy where nothing is said', inRedis({ eviction: 'allkeys-lru' }), ofRedis()]],
    },
    'open-relay': {
      passes: [['refused', smtp(), ofSmtp()]],
      fails: [['accepted', smtp({ relay: 'accepted' }), ofSmtp()]],
      alike: [['not asked', smtp({ relay: null }), ofSmtp()]],
    },
    delivery: {
      passes: [['taken', smtp(), ofSmtp(delivery)]],
      fails: [['refused', smtp({ inside: { tls, loggedIn: true, sent: { refusedWith: 554 } } }), ofSmtp(delivery)]],
      alike: [['nothing was to be sent', smtp({ inside: { tls, loggedIn: true, sent: null } }), ofSmtp()]],
    },
    bucket: {
      passes: [['there', s3(), ofS3()]],
      fails: [['no such bucket', ended('service/bucket'), ofS3()]],
      alike: [['an empty one', s3({ newest: null }), ofS3()]],
    },
    'public-bucket': {
      passes: [['403', s3(), ofS3()]],
      fails: [['listed to everybody', s3({ publicList: 'allowed' }), ofS3()]],
      alike: [['only its objects are public', s3({ publicObject: 'allowed' }), ofS3()]],
    },
    'public-object': {
      passes: [['403', s3(), ofS3()]],
      fails: [['given to everybody', s3({ publicObject: 'allowed' }), ofS3()]],
      alike: [['public on purpose', s3({ publicObject: 'allowed' }), ofS3({ 'public-objects': 'allowed' })]],
    },
    newest: {
      passes: [['an hour old', s3(), ofS3(newest)]],
      fails: [
        [
          'two days old',
          s3({ newest: { key: 'a', modifiedMs: now.getTime() - 2 * 86_400_000, size: 5000 } }),
          ofS3(newest),
        ],
        ['none', s3({ newest: null }), ofS3(newest)],
      ],
      alike: [['none, and none is asked for', s3({ newest: null }), ofS3()]],
    },
  },
})
