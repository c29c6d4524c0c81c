import { attested, env, file, header, type Mistake, mistake, page, says, serves } from './shop-changes.ts'

/** In the sections from Environment & Configuration to Application. */
export const setUp: readonly Mistake[] = [
  // Environment & Configuration
  mistake('a key that the example has is missing', { 'env-file': ['env/missing-key'] }, env({ APP_VERSION: null })),
  mistake('a short SECRET_KEY', { 'secret-key': ['env/secret-short'] }, env({ SECRET_KEY: 'k7Wq2fZ9kLm4' })),
  mistake('DEBUG=True', { 'debug-off': ['env/debug-on'] }, env({ DEBUG: 'True' })),
  mistake('a DEBUG that nobody reads alike', { 'debug-off': ['env/boolean-unclear'] }, env({ DEBUG: 'nope' })),
  mistake(
    'settings with DEBUG on by default',
    { 'debug-off': ['django/debug-default'] },
    file('shop/settings.py', ['env.bool("DEBUG", default=False)', 'env.bool("DEBUG", default=True)']),
  ),
  mistake('every host allowed', { 'allowed-hosts': ['env/django-hosts'] }, env({ ALLOWED_HOSTS: '*' })),
  mistake(
    'a password that is guessed first',
    { 'database-credentials': ['env/password-weak'] },
    env({ DB_PASSWORD: 'postgres' }),
  ),
  mistake(
    'a password in the Compose file',
    { 'database-credentials': ['compose/literal-secret'] },
    file('docker-compose.prod.yml', [`${'${DB_PASSWORD:?}'}`, 'Yt5Re3Wq8Pl2Mk7Jn4Hb']),
  ),
  mistake('a weak password of Redis', { 'redis-password': ['env/password-weak'] }, env({ REDIS_PASSWORD: 'redis123' })),
  mistake(
    'CORS for everybody',
    { 'cors-origins': ['env/cors'] },
    env({ CORS_ALLOW_ALL_ORIGINS: 'True', CORS_ALLOW_CREDENTIALS: 'True' }),
  ),
  mistake(
    'a CSRF origin without a scheme',
    { 'csrf-origins': ['env/csrf-origins'] },
    env({ CSRF_TRUSTED_ORIGINS: 'store.shop.example' }),
  ),

  // Security
  mistake('a certificate of five days', { 'ssl-certificate': ['tls/expiry'] }, (world) => ({
    ...world,
    certificate: 'ends-soon',
  })),
  mistake(
    'an nginx that answers over http',
    { 'https-enabled': ['nginx/https-redirect'] },
    file('nginx/nginx.conf', ['return 301 https://$host$request_uri;', 'location / { root /srv/http; }']),
  ),
  mistake('no HSTS', { hsts: ['headers/hsts'] }, header('strict-transport-security', null)),
  mistake('no redirect to https', { hsts: ['headers/redirect-https'] }, (world) => ({ ...world, redirects: false })),
  mistake(
    'types that are guessed',
    { 'security-headers': ['headers/csp-script', 'headers/nosniff'] },
    header('x-content-type-options', null),
  ),
  mistake(
    'a cookie that goes over http',
    { 'security-headers': ['headers/csp-script', 'headers/cookie-secure'] },
    serves({ cookie: 'csrftoken=4rT9kLq2; Max-Age=31449600; Path=/; SameSite=Lax' }),
  ),
  mistake('an env file that others may read', { 'file-permissions': ['file/mode'] }, (world) => ({
    ...world,
    envMode: 0o644,
  })),
  mistake('a script that cannot be run', { 'file-permissions': ['file/executable'] }, (world) => ({
    ...world,
    scriptMode: 0o644,
  })),
  mistake('a database that the world reaches', { firewall: ['ports/closed'] }, (world) => ({
    ...world,
    opensDatabase: true,
  })),
  mistake(
    'a firewall that is off',
    { firewall: ['command/firewall-active'] },
    says({ 'ufw status': { out: 'Status: inactive\n' } }),
  ),
  mistake('no limit of logins', { 'rate-limiting': ['http/until'] }, serves({ loginLimit: 1000 })),
  mistake(
    'a warning of Django',
    { 'security-audit': ['command/django-check-deploy'] },
    says({
      'check --deploy': {
        err: 'System check identified some issues:\n\nWARNINGS:\n?: (security.W004) You have not set a value for the SECURE_HSTS_SECONDS setting.\n\nSystem check identified 1 issue (0 silenced).\n',
        exit: 1,
      },
    }),
  ),

  // Cloud Services
  mistake('a bucket that everybody may list', { 'cloud-storage': ['service/public-bucket'] }, (world) => ({
    ...world,
    publicBucket: true,
  })),
  mistake('a mail server that refuses the login', { 'email-service': ['service/login'] }, (world) => ({
    ...world,
    mailPassword: 'another one',
  })),
  mistake(
    'half of the credentials of a gateway',
    { 'payment-credentials': ['env/group-incomplete'] },
    env({ BKASH_APP_SECRET: '' }),
  ),
  mistake(
    'a payment that nobody tried',
    { 'payment-credentials': ['manual/attested'] },
    file(attested, ['- { item: payment-credentials,', '# - { item: payment-credentials,']),
  ),

  // Database
  mistake('PostgreSQL 15', { postgresql: ['command/number'] }, says({ psql: { out: '150008\n' } })),
  mistake(
    'a migration that is not applied',
    { migrations: ['command/django-migrations-applied'] },
    says({ showmigrations: { out: '[X]  auth.0001_initial\n[ ]  shop.0002_price\n' } }),
  ),
  mistake(
    'the line of the backup commented out',
    { 'backup-configured': ['command/crontab-contains'] },
    says({ 'crontab -l': { out: '#0 2 * * * cd /opt/ecommerce && bash scripts/backup.sh\n' } }),
  ),

  // Application
  mistake(
    'a script that is served as an image',
    { 'static-files': ['page/asset-type'] },
    page('/static/admin/js/nav.4c1b7e90aa21.js', {
      type: 'image/png',
      headers: { 'cache-control': 'public, max-age=31536000' },
      body: 'document.body.className = "js"',
    }),
  ),
  mistake(
    'a style that is not there',
    // Caching alone is asked there: what is not served is not cached either.
    { 'static-files': ['page/assets-load'], 'static-cache': ['page/assets-cached'] },
    page('/static/admin/css/base.52d9a1c4f0b7.css', { status: 404 }),
  ),
  mistake(
    'static files that were not collected',
    { 'static-files': ['command/django-static-collected'] },
    says({ collectstatic: { out: '\n12 static files copied to /app/staticfiles, 151 unmodified.\n' } }),
  ),
  mistake(
    'no superuser',
    { superuser: ['command/django-superuser-exists'] },
    says({ 'manage.py shell': { out: 'superusers: 0\n' } }),
  ),
  mistake(
    'no admin panel',
    { 'admin-panel': ['http/body'], 'post-deployment-verification': [] },
    page('/admin/', { body: '<h1>It works</h1>' }),
  ),
  mistake('a test that fails', { 'tests-pass': ['github/check-conclusion'] }, (world) => ({
    ...world,
    testConclusion: 'failure',
  })),
]
