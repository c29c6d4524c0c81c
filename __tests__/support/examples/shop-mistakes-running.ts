import { gzipSync } from 'node:zlib'
import { goodResults, resultWith } from '../results.ts'
import { attested, env, file, gone, type Mistake, mistake, on, page, says, serves } from './shop-changes.ts'
import { containers, disk, dumpPath, wrongZone } from './shop-world.ts'

/** In the sections from Infrastructure to Post-Launch. */
export const running: readonly Mistake[] = [
  // Infrastructure
  mistake(
    'a Docker of years ago',
    { 'docker-installed': ['command/docker-installed'] },
    says({ 'docker version': { out: '20.10.7\n' } }),
  ),
  mistake(
    'a service that does not run',
    { 'services-running': ['command/compose-services-healthy'], 'post-deployment-verification': [] },
    says({ ' ps --all': { out: containers('db', 'redis', 'web') } }),
  ),
  mistake(
    'a database without a volume',
    { 'services-running': ['compose/data-volume'], 'post-deployment-verification': [] },
    file('docker-compose.prod.yml', ['    volumes:\n      - postgres-data:/var/lib/postgresql/data\n', '']),
  ),
  mistake(
    'a health check that says no',
    {
      'health-check': ['http/json'],
      'api-endpoints': [],
      'rate-limiting': [],
      'post-deployment-verification': [],
    },
    (world) => serves({ health: { ...world.shop.health, status: 'degraded' } })(world),
  ),
  mistake(
    'a configuration that nginx refuses',
    { 'nginx-config': ['command/nginx-config-valid'] },
    says({ 'nginx -t': { err: 'nginx: [emerg] unknown directive "servr" in /etc/nginx/nginx.conf:3\n', exit: 1 } }),
  ),

  // Monitoring & Logging
  mistake(
    'a directory of logs that is not there',
    { 'log-directories': ['file/exists'], 'logs-writable': ['file/exists'] },
    on({ 'logs/django/gunicorn-access.log': null, 'logs/django/gunicorn-error.log': null }),
  ),
  mistake('a log that is not there', { 'logs-writable': ['file/exists'] }, on({ 'logs/nginx/error.log': null })),
  mistake('no address of Sentry', { sentry: ['env/expectation'] }, env({ SENTRY_DSN: 'https://sentry.io/7' })),

  // Performance
  mistake(
    'no word on workers',
    { 'gunicorn-workers': ['gunicorn/workers'] },
    file('gunicorn.conf.py', ['workers = 5  # (2 * CPU cores) + 1 on a server with two\n', '']),
  ),
  mistake(
    'a new connection for each request',
    { 'connection-pooling': ['env/expectation'] },
    env({ CONN_MAX_AGE: '0' }),
  ),
  mistake('styles that are not cached', { 'static-cache': ['page/assets-cached'] }, (world) =>
    page('/static/admin/css/base.52d9a1c4f0b7.css', {
      type: 'text/css',
      headers: { 'cache-control': 'no-store' },
      body: 'body { margin: 0 }',
    })(world),
  ),
  mistake(
    'styles that are not compressed',
    { gzip: ['headers/compression'] },
    page('/static/admin/css/base.css', {
      type: 'text/css',
      headers: { 'content-encoding': 'identity' },
      body: 'body { margin: 0 }\n'.repeat(100),
    }),
  ),

  // Content Setup
  mistake(
    'a shop without products',
    {
      'sample-products': ['http/json'],
      'api-endpoints': ['http/json', 'http/capture'],
      'rate-limiting': [],
      'post-deployment-verification': [],
    },
    serves({ products: [] }),
  ),
  mistake(
    'shipping zones that nobody looked at',
    { 'shipping-zones': ['manual/attested'] },
    file(attested, ['- { item: shipping-zones,', '# - { item: shipping-zones,']),
  ),

  // Domain & DNS
  mistake(
    'a domain that leads elsewhere',
    { 'domain-a-record': ['dns/expected'], 'dns-propagation': [], 'certificate-matches-domain': [] },
    (world) => ({ ...world, dns: wrongZone(world.dns, 'shop.example') }),
  ),
  mistake('a www that leads elsewhere', { 'www-subdomain': ['dns/expected'] }, (world) => ({
    ...world,
    dns: wrongZone(world.dns, 'www.shop.example'),
  })),
  mistake('a world that still knows the old address', { 'dns-propagation': ['dns/expected'] }, (world) => ({
    ...world,
    seenDns: wrongZone(world.seenDns, 'shop.example'),
  })),
  mistake('a certificate without www', { 'certificate-matches-domain': ['tls/hostname'] }, (world) => ({
    ...world,
    certificate: 'without-www',
  })),

  // Testing
  mistake(
    'a cart without a login',
    { 'api-endpoints': ['http/status'], 'rate-limiting': [], 'post-deployment-verification': [] },
    serves({ guardsCart: false }),
  ),
  mistake(
    'a frontend that is not let in',
    { 'frontend-integration': ['cors/expected'], 'post-deployment-verification': ['served/cors'] },
    serves({ origins: [] }),
  ),

  // Documentation
  mistake(
    'no word on production',
    { readme: ['file/content'] },
    file('README.md', ['## Production deployment', '## Notes']),
  ),
  mistake(
    'a document that is not finished',
    { 'deployment-doc': ['file/placeholders'] },
    file('DEPLOYMENT.md', ['# Deployment\n', '# Deployment\n\nTODO: who is called at night?\n']),
  ),
  mistake(
    'no description of the API',
    { 'api-docs': ['http/body'] },
    page('/api/docs/', { body: '<h1>It works</h1>' }),
  ),

  // Backup & Recovery
  mistake(
    'a backup script that fails',
    { 'backup-script': ['command/exit'] },
    on({ 'scripts/backup.sh': 'echo no space left >&2\nexit 3\n' }),
  ),
  mistake(
    'no word on restoring',
    { 'restore-procedure': ['file/heading'] },
    file('DEPLOYMENT.md', ['## Restore a backup', '## Notes']),
  ),

  // Final Checks
  mistake('a load that is too much', { 'load-testing': ['report/severity'] }, (world) => {
    const metrics = { http_req_duration: { type: 'trend', values: {}, thresholds: { 'p(95)<500': { ok: false } } } }
    return on({ 'reports/k6.json': resultWith(goodResults.k6, { metrics }) })(world)
  }),
  mistake('a scan of half a year ago', { 'security-scan': ['report/age'] }, (world) => {
    const old = new Date(Date.now() - 180 * 86_400_000).toUTCString().replace(' GMT', '')
    return on({ 'reports/zap.json': resultWith(goodResults.zap, { '@generated': old }) })(world)
  }),
  mistake('fields without a label', { accessibility: ['report/severity'] }, (world) => {
    const violations = [{ id: 'label', impact: 'critical', nodes: [{}] }]
    const timestamp = new Date().toISOString()
    return on({ 'reports/axe.json': resultWith(goodResults.axe, { violations, timestamp }) })(world)
  }),

  // Go-Live
  mistake('no maintenance page', { 'maintenance-page': ['file/exists'] }, gone('nginx/maintenance.html')),
  mistake(
    'a contact that nobody filled in',
    { 'support-contacts': ['file/placeholders'] },
    file('docs/production-readiness-checklist.md', ['**DevOps:** Omar Khan', '**DevOps:** [Name]']),
  ),
  mistake('the commit of last week', { 'deployment-executed': ['http/json'] }, (world) =>
    serves({ health: { ...world.shop.health, version: 'd00d'.padEnd(40, '0') } })(world),
  ),
  mistake(
    'an env file that is served',
    { 'post-deployment-verification': ['exposure/env-file'] },
    page('/.env', { type: 'text/plain', body: 'SECRET_KEY=9hG7fD5sA3qW1eR2tY4u\nDB_PASSWORD=zX8cV6bN4mL2kJ1hG3f\n' }),
  ),
  mistake(
    'a debug page',
    { 'post-deployment-verification': ['exposure/debug-page'] },
    page('/%c0', {
      status: 404,
      body: '<!doctype html><title>Page not found at /%c0</title><div id="summary"></div><p>You\'re seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p>',
    }),
  ),

  // Post-Launch
  mistake(
    'an error in the log',
    { 'monitor-logs': ['command/logs-without-errors'] },
    says({ ' logs ': { out: '2026-11-23 10:00:00 ERROR django.request: Internal Server Error: /cart/\n' } }),
  ),
  mistake(
    'a list that fails under load',
    { 'monitor-performance': ['http/error-rate'] },
    serves({ failsUnderLoad: true }),
  ),
  mistake(
    'a disk that is nearly full',
    { 'monitor-resources': ['command/resources-free'] },
    says({ 'df -P': { out: disk(4) } }),
  ),
  mistake('a backup of the day before', { 'first-backup': ['file/age'] }, (world) => ({ ...world, dumpHours: 27 })),
  mistake('an archive that is cut off', { 'first-backup': ['file/archive'] }, (world) => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `INSERT INTO shop VALUES (${(row * 7919) % 30_011});`)
    return on({ [dumpPath]: gzipSync(`-- PostgreSQL database dump\n${rows.join('\n')}\n`).subarray(0, 40_000) })(world)
  }),
  mistake(
    'no renewal of the certificate',
    { 'certificate-renewal': ['command/certificate-renewal-scheduled'] },
    says({ systemctl: { out: 'Id=certbot.timer\nLoadState=not-found\nActiveState=inactive\n' } }),
  ),
]
