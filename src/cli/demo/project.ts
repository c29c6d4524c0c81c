import { randomBytes } from 'node:crypto'
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Shop, shopHost } from './shop.ts'

const dayMs = 86_400_000

/** Writes the shop's repository into an empty directory: checklist, env files, attestations, documents, a backup. */
export function writeProject(directory: string, shop: Shop, healthy: boolean): void {
  const write = (path: string, content: string | Buffer, mode = 0o644): void => {
    mkdirSync(join(directory, dirname(path)), { recursive: true })
    writeFileSync(join(directory, path), content, { mode })
  }
  const today = new Date()
  write('ca.pem', shop.authority)
  write('.github/readiness.yml', checklist(shop))
  write('.github/readiness/attestations.yml', attestations(today, healthy))
  write('.env.production.example', exampleEnv)
  write('.env.production', productionEnv(healthy), 0o600)
  write(
    'scripts/backup.sh',
    '#!/bin/sh\nset -eu\npg_dump "$DATABASE_URL" | gzip > "backups/db_backup_$(date +%F).sql.gz"\n',
    healthy ? 0o755 : 0o644,
  )
  write('README.md', '# Demo shop\n\n## Production deployment\n\nSee the checklist.\n')
  write('docs/readiness.md', document)
  write('docs/restore-log.md', '# Restored\n\nThe newest backup, into an empty database; 12 minutes.\n')
  const backup = 'backups/db_backup_nightly.sql.gz'
  write(backup, gzipSync(randomBytes(20_000)))
  const taken = new Date(today.getTime() - (healthy ? 6 : 80) * 3_600_000)
  utimesSync(join(directory, backup), taken, taken)
}

function checklist(shop: Shop): string {
  return `version: 1
document: docs/readiness.md

environments:
  production:
    url: https://${shopHost}:${shop.httpsPort}
    frontend: https://www.${shopHost}
    env-file: .env.production
    resolve: { ${shopHost}: 127.0.0.1 }
    ca-file: ca.pem

defaults: { timeout: 5s, attestation: { valid-for: 90d } }
on-failure: { show: [Rollback Plan] }

sections:
  - title: Environment & Configuration
    items:
      - { id: env-file, title: Environment file created, env: { rules: [file-missing, syntax, duplicate-key, missing-key, placeholder] } }
      - { id: secret-key, title: SECRET_KEY generated, env: { rules: [secret-short], keys: { SECRET_KEY: { exists: true } } } }
      - { id: debug-off, title: DEBUG=False in \`.env.production\`, env: { rules: [debug-on, boolean-unclear] } }
      - { id: allowed-hosts, title: ALLOWED_HOSTS configured with actual domain(s), env: { rules: [django-hosts] } }
      - { id: database-credentials, title: Database credentials are strong and unique, env: { rules: [password-weak], required: [DB_PASSWORD] } }
      - { id: cors-origins, title: CORS_ALLOWED_ORIGINS set to frontend domain, env: { rules: [cors] } }
      - { id: csrf-origins, title: CSRF_TRUSTED_ORIGINS includes frontend domain, env: { rules: [csrf-origins] } }

  - title: Security
    items:
      - { id: ssl-certificate, title: SSL certificate obtained, tls: {} }
      - { id: https-enabled, title: HTTPS enabled, headers: { rules: [redirect-https], http-url: "http://${shopHost}:${shop.httpPort}" } }
      - { id: hsts, title: HSTS configured (Strict-Transport-Security header), headers: { rules: [hsts] } }
      - { id: security-headers, title: Security headers enabled in Nginx, owner: platform team, headers: { rules: [nosniff, clickjacking, csp-present, referrer-policy] } }
      - { id: session-cookie, title: Cookies are sent over HTTPS only, headers: { path: /admin/login/, rules: [cookie-secure] } }
      - id: file-permissions
        title: File permissions set correctly
        file:
          - { path: .env.production, mode: "0600" }
          - { path: scripts/backup.sh, executable: true }
        fix: chmod +x scripts/*.sh

  - title: Infrastructure
    items:
      - id: health-check
        title: Health check passing
        http: { request: GET /api/v1/health/, expect: { status: 200, json: { $.status: healthy }, time: { lt: 1s } } }
      - { id: admin-panel, title: Admin panel accessible at \`/admin/\`, http: { request: GET /admin/, expect: { status: 200, body: { contains: csrfmiddlewaretoken } } } }
      - id: products
        title: Sample products added
        required: false
        http: { request: GET /api/v1/products/, expect: { status: 200, json: { $.results: { length: { gte: 1 } } } } }

  - title: Backup & Recovery
    items:
      - id: backup-recent
        title: First backup verified
        file: { path: "backups/db_backup_*.sql.gz", newest: { younger-than: 26h, larger-than: 10KB } }
      - { id: restore-procedure, title: Restore procedure documented and tested, manual: { how: Restore the newest backup into an empty database and log in., evidence: required } }

  - title: Documentation
    items:
      - { id: readme, title: README.md updated with production info, file: { path: README.md, contains: { matches: "(?im)^#+ .*(production|deploy)" } } }
      - { id: team-trained, title: Team trained on deployment process, manual: { how: Name who walked through the deployment and when., valid-for: 180d } }

  - title: Go-Live
    items:
      - { id: post-deployment-verification, title: Post-deployment verification, needs: [health-check, admin-panel, ssl-certificate] }
`
}

function attestations(today: Date, healthy: boolean): string {
  const day = (daysAgo: number): string => new Date(today.getTime() - daysAgo * dayMs).toISOString().slice(0, 10)
  const trained = `- { item: team-trained, by: rina, on: ${day(healthy ? 12 : 200)}, note: walked through with the whole team, result: done }\n`
  const restored = `- { item: restore-procedure, by: omar, on: ${day(20)}, evidence: docs/restore-log.md, result: done }\n`
  return healthy ? trained + restored : trained
}

const exampleEnv = `SECRET_KEY=
DEBUG=
ALLOWED_HOSTS=
CORS_ALLOWED_ORIGINS=
CSRF_TRUSTED_ORIGINS=
DB_NAME=
DB_USER=
DB_PASSWORD=
EMAIL_HOST=
`

/** Secrets are made anew at each start: a demo has no fixed ones either. */
function productionEnv(healthy: boolean): string {
  const secret = (bytes: number): string => randomBytes(bytes).toString('base64url')
  return healthy
    ? `SECRET_KEY=${secret(48)}
DEBUG=False
ALLOWED_HOSTS=${shopHost}
CORS_ALLOWED_ORIGINS=https://www.${shopHost}
CSRF_TRUSTED_ORIGINS=https://www.${shopHost}
DB_NAME=shop
DB_USER=shop_app
DB_PASSWORD=${secret(24)}
EMAIL_HOST=smtp.${shopHost}
`
    : `SECRET_KEY=${secret(48)}
DEBUG=True
ALLOWED_HOSTS=old-shop.test
CORS_ALLOWED_ORIGINS=https://www.${shopHost}
CSRF_TRUSTED_ORIGINS=www.${shopHost}
DB_NAME=shop
DB_USER=shop_app
DB_PASSWORD=shop2024
`
}

const document = `# Production readiness

## Rollback Plan

1. Take the shop out of the load balancer.
2. \`git checkout\` the previous release and deploy it.
3. Tell the team in the release channel.
`
