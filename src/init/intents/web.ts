import type { Facts } from '../facts.ts'
import type { ListItem } from '../list.ts'
import { type Intent, type Proposal, web } from './intent.ts'
import { any, state } from './words.ts'

const health =
  /\/(?:api\/(?:v\d+\/)?)?(?:health\w*|healthz|readyz?|livez?|live|ready|status|ping|up|_health)\/?(?=$|[\s`'",.)])/i

/** A path that an item names: one with a word of health first, else one in backticks. */
function pathIn({ text, spans, code }: ListItem, pattern: RegExp): string | null {
  for (const part of [...spans, text, ...code]) {
    const found = pattern.exec(part.replace(/https?:\/\/[^/\s`]+/g, ''))?.[0]
    if (found) return found
  }
  return null
}

function healthCheck(item: ListItem, facts: Facts): Proposal {
  const path = pathIn(item, health) ?? facts.health
  const checks = { http: { request: `GET ${path ?? '/health'}`, expect: { status: 200 } } }
  const proposal = web(facts, checks)
  return path === null ? { checks, needs: [...(proposal.needs ?? []), 'the path of the health check'] } : proposal
}

const noCertificate = any(
  ...[
    'redirect\\w*',
    'database',
    'postgres\\w*',
    'mysql',
    'redis',
    'smtp',
    'email',
    'sslmode',
    'ssl_mode',
    'renew\\w*',
  ],
  ...[
    'renova\\w+',
    'auto-?renew\\w*',
    'certbot timer',
    'connections?',
    'cookies?',
    'mixed content',
    'hsts',
    'internal',
    'mtls',
  ],
  ...[
    'traffic',
    'data in transit',
    'between',
    'client certificates?',
    'pinning',
    'links',
    'url',
    'links?',
    'webhooks?',
    'webhook urls?',
  ],
)

export const webIntents: readonly Intent[] = [
  {
    id: 'hsts',
    all: [any('hsts', 'strict-transport-security')],
    propose: (_, facts) => web(facts, { headers: { rules: ['hsts'] } }),
    examples: ['HSTS configured (Strict-Transport-Security header)'],
    counterExamples: ['HTTPS enabled'],
  },
  {
    id: 'csp',
    all: [any('csp', 'content-security-policy', 'content security policy')],
    propose: (_, facts) => web(facts, { headers: { rules: ['csp-*'] } }),
    examples: ['CSP configured', 'Content-Security-Policy header is set'],
    counterExamples: ['Security policy is signed'],
  },
  {
    id: 'security-headers',
    all: [
      any(
        'security headers?',
        'x-frame-options',
        'x-content-type-options',
        'nosniff',
        'referrer-policy',
        'helmet',
        'permissions-policy',
        'secure headers?',
      ),
    ],
    propose: (_, facts) => web(facts, { headers: { profile: 'baseline' } }),
    examples: ['Security headers enabled in Nginx', 'Helmet is enabled', 'X-Frame-Options is set'],
    counterExamples: ['Mail headers are right'],
  },
  {
    id: 'https-redirect',
    all: [
      any('https', 'ssl', 'tls'),
      any(
        'redirect\\w*',
        'redirecion\\w*',
        'enforced?',
        'enforce',
        'forced?',
        'force',
        'only',
        'http (?:to|→|->) https',
        'obrigat[óo]rio',
        'enabled in nginx config',
      ),
    ],
    none: [
      any(
        'cookies?',
        'origins?',
        'database',
        'links?',
        'www',
        'urls?',
        'webhooks?',
        'callback\\w*',
        'smtp',
        'postgres\\w*',
      ),
    ],
    propose: (_, facts) => web(facts, { headers: { rules: ['redirect-https', 'redirect-quality'] } }),
    examples: ['HTTP redirects to HTTPS', 'HTTPS is enforced', 'Force SSL'],
    counterExamples: ['Redirect www to apex', 'Database SSL enforced'],
  },
  {
    id: 'certificate',
    all: [
      any(
        ...[
          'ssl',
          'tls',
          'https',
          "let'?s encrypt",
          'certificates?',
          'certs?',
          'certificados?',
          'certificats?',
          'zertifikate?',
          'sertifikas?\\w*',
          '证书',
        ],
      ),
      any(
        ...[
          'certificates?',
          'certs?',
          'valid',
          'válid[oa]',
          'active',
          'installed',
          'instalad[oa]',
          'enabled',
          'enable',
          'configured',
          'configure',
          'obtained',
        ],
        ...[
          'working',
          'works',
          'funcionando',
          'set ?up',
          'secured?',
          'expir\\w+',
          'certificados?',
          'certificats?',
          'ativ[oa]',
          'use',
          'grade',
          'in place',
          'provisioned',
          '配置',
          '有效',
        ],
      ),
    ],
    none: [noCertificate],
    propose: (_, facts) => web(facts, { tls: {} }),
    examples: [
      "SSL certificate obtained (Let's Encrypt or commercial)",
      'TLS certificates valid and not expired',
      'HTTPS is working',
    ],
    counterExamples: [
      'SSL connections to the database',
      'Certificate renewal is automatic',
      'HTTPS redirect is active',
    ],
  },
  {
    id: 'cookies',
    all: [any('cookies?'), any('secure', 'httponly', 'http-only', 'samesite', 'flags?')],
    none: [any('consent', 'banner', 'policy', 'notice')],
    propose: (_, facts) => web(facts, { headers: { rules: ['cookie-*'] } }),
    examples: ['Cookies are Secure and HttpOnly', 'Secure cookie flags set'],
    counterExamples: ['Cookie consent banner', 'Cookie policy is published'],
  },
  {
    id: 'compression',
    all: [
      any('gzip', 'brotli', 'compression', 'compressão'),
      any('enabled', 'enable', 'configured', 'active', 'on', 'nginx', 'ativ[oa]'),
    ],
    none: [any('images?', 'backups?', 'logs?', 'database')],
    propose: (_, facts) => web(facts, { headers: { rules: ['compression'] } }),
    examples: ['Gzip compression enabled in Nginx'],
    counterExamples: ['Image compression is on', 'Backups use gzip compression'],
  },
  {
    id: 'cache-headers',
    all: [
      any(
        'cache headers?',
        'cache-control',
        'static files cached',
        'browser caching',
        'asset caching',
        'caching headers?',
      ),
    ],
    propose: (_, facts) => web(facts, { page: { rules: ['assets-cached'] } }),
    examples: ['Static files cached (Nginx cache headers configured)', 'Cache-Control headers are set'],
    counterExamples: ['Redis cache works'],
  },
  {
    id: 'cors',
    all: [
      any('cors'),
      new RegExp(`${state.source}|${any('origins?', 'only', 'allow\\w*', 'policy', 'whitelist\\w*').source}`, 'iu'),
    ],
    none: [/CORS_[A-Z]/],
    propose: (_, facts) => web(facts, { cors: {} }),
    examples: ['CORS configured', 'CORS is restricted to known origins'],
    counterExamples: ['`CORS_ORIGIN` is set'],
  },
  {
    id: 'health',
    all: [
      /\/(?:health|ready|live|ping)|health[ -]?checks?|health endpoints?|readiness (?:endpoint|probe|check)|liveness (?:endpoint|probe|check)/i,
    ],
    none: [
      any(
        'docker',
        'kubernetes',
        'k8s',
        'container',
        'document\\w*',
        'alerts?',
        'monitor\\w*',
        'uptime',
        'load balancer',
        'probes? (?:are )?configured',
        'implement',
        'team',
        'database',
      ),
    ],
    context: new RegExp(
      `${state.source}|${any('200', 'verify', 'endpoints?', 'status', 'curl', 'responding', 'respondendo', 'passing').source}`,
      'iu',
    ),
    propose: healthCheck,
    examples: ['Health check passing', '`/health` returns 200', 'Health endpoints return "healthy" status'],
    counterExamples: [
      'Set up monitoring of health',
      'Docker health checks are there',
      'Kubernetes readiness probes configured',
    ],
  },
  {
    id: 'home-page',
    all: [
      any(
        'home ?page',
        'landing page',
        'website',
        'site',
        'main page',
        'frontend',
        'application',
        'app',
        'página inicial',
      ),
      any('loads?', 'loading', 'accessible', 'reachable', '200', 'responds?', 'opens', 'carrega\\w*', 'live', 'is up'),
    ],
    none: [
      any(
        'admin',
        'mobile',
        'load test\\w*',
        'balancer',
        'times?',
        'fast',
        'seconds?',
        'under',
        'store',
        'browsers?',
        'devices?',
        'debug',
        'settings',
        'maps?',
        'without',
        'errors?',
      ),
    ],
    propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
    examples: ['Homepage loads correctly', 'The site is accessible'],
    counterExamples: ['Admin site loads', 'Site works on mobile', 'App loads in under 2 seconds'],
  },
  {
    id: 'api-docs',
    all: [
      any('api documentation', 'swagger', 'openapi', 'api docs'),
      any('accessible', 'available', 'loads', 'reachable', 'published'),
    ],
    none: [any('not', 'disabled', 'protected', 'up to date')],
    propose: (_, facts) => {
      const checks = { http: { request: 'GET /docs', expect: { status: 200 } } }
      return { checks, needs: [...(web(facts, checks).needs ?? []), 'the path of the documentation'] }
    },
    examples: ['API documentation accessible (Swagger UI)'],
    counterExamples: ['Swagger is disabled in production', 'API documentation is up to date'],
  },
  {
    id: 'internals',
    all: [
      any(
        'swagger',
        'api docs',
        'docs',
        'actuator',
        'debug endpoints?',
        'phpinfo',
        'admin',
        'graphiql',
        'introspection',
        'stack traces?',
        'debug pages?',
        'directory listings?',
        'source maps?',
        'sourcemaps?',
      ),
      any(
        'disabled',
        'disable',
        'not (?:publicly )?(?:public|accessible|exposed|shown)',
        'hidden',
        'not exposed',
        'never shown',
        'desabilitad[oa]',
      ),
    ],
    propose: (_, facts) => web(facts, { exposure: {} }),
    examples: ['Swagger disabled in production', 'Stack traces are not exposed', 'Directory listing disabled'],
    counterExamples: ['Docs are published', 'Admin is accessible'],
  },
  {
    id: 'files-not-served',
    all: [
      /\.env|\.git\b|dot ?files?|backup files?/i,
      any('not', 'no', 'never', 'blocked', 'denied', 'inaccessible'),
      any('served', 'accessible', 'public\\w*', 'exposed', 'reachable', 'web', 'browser', '403', '404'),
    ],
    none: [any('committed', 'repository', 'gitignore\\w*', 'version control', 'bundle', 'logs?')],
    propose: (_, facts) => web(facts, { exposure: { rules: ['env-file', 'git', 'dump', 'editor-backup'] } }),
    examples: ['`.env` is not accessible from the web', '.git directory not exposed'],
    counterExamples: ['.env not committed to the repository'],
  },
  {
    id: 'robots',
    all: [any('robots\\.txt', 'sitemap(?:\\.xml)?')],
    none: [any('submit\\w*', 'search console', 'google')],
    propose: ({ text }, facts) => {
      const names = ['robots.txt', 'sitemap.xml'].filter((name) =>
        text.toLowerCase().includes(name.split('.')[0] ?? ''),
      )
      return web(facts, { http: names.map((name) => ({ request: `GET /${name}`, expect: { status: 200 } })) })
    },
    examples: ['robots.txt is present', 'Sitemap.xml and robots.txt are there'],
    counterExamples: ['Sitemap submitted to Google Search Console'],
  },
  {
    id: 'favicon',
    all: [any('favicon')],
    none: [any('design\\w*')],
    propose: (_, facts) => web(facts, { http: { request: 'GET /favicon.ico', expect: { status: 200 } } }),
    examples: ['Favicon is set'],
    counterExamples: ['Design of the favicon'],
  },
  {
    id: 'not-found-page',
    all: [any('404'), any('pages?', 'status', 'custom', 'returned', 'works')],
    none: [any('design\\w*', 'no', 'broken', 'links?', 'branding', 'errors?')],
    propose: (_, facts) => web(facts, { http: { request: 'GET /there-is-no-such-page', expect: { status: 404 } } }),
    examples: ['Custom 404 page works'],
    counterExamples: ['No 404 errors in the logs', 'Branding of the 404 page'],
  },
  {
    id: 'mixed-content',
    all: [any('mixed content')],
    propose: (_, facts) => web(facts, { page: { rules: ['mixed-content'] } }),
    examples: ['No mixed content warnings'],
    counterExamples: ['Content is ready'],
  },
  {
    id: 'metrics',
    all: [
      /\/metrics\b|metrics endpoints?|prometheus metrics/i,
      any('exposed', 'accessible', 'available', 'up', 'returns?', 'enabled', 'endpoints?'),
    ],
    none: [any('dashboards?', 'alerts?', 'grafana', 'configured', 'team')],
    propose: (_, facts) => web(facts, { http: { request: 'GET /metrics', expect: { status: 200 } } }),
    examples: ['Prometheus metrics exposed', '`/metrics` endpoint accessible'],
    counterExamples: ['Metrics dashboards are there'],
  },
  {
    id: 'path-answers',
    all: [
      any('returns?', 'responds?', 'accessible', '200', '401', 'reachable', 'available', 'respondendo'),
      /`\/[\w/{}.:-]*`|(?<=\s|^)\/[\w-]+(?:\/[\w.-]*)*/,
    ],
    none: [
      any('not', 'no', 'logs?', 'director(?:y|ies)', 'folder', 'mounted', 'writable', 'disk'),
      /`?\/(?:var|etc|opt|home|usr|srv|tmp|data|mnt)\//,
    ],
    propose: (item, facts) => {
      const path = pathIn(item, /\/[\w/.-]*(?=$|[\s`'",)])/)
      const status = /\b401\b/.test(item.text)
        ? 401
        : /\b403\b/.test(item.text)
          ? 403
          : /\b404\b/.test(item.text)
            ? 404
            : 200
      return path === null || /[{:]/.test(path)
        ? null
        : web(facts, { http: { request: `GET ${path}`, expect: { status } } })
    },
    examples: [
      'Admin panel accessible at /admin/',
      '`/api/v1/products` returns 200',
      '`/api/me` returns 401 without a token',
    ],
    counterExamples: ['Logs are available in `/var/log/app`', '`/data` is mounted'],
  },
  {
    id: 'address-answers',
    all: [/https?:\/\/|(?<![\w@/.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w/-]+/i, state],
    none: [any('redirect\\w*', 'not', 'webhooks?', 'docs?', 'see', 'guide', 'ssl labs')],
    propose: ({ text }) => {
      const url = /https?:\/\/[^\s`"'<>)]+/i.exec(text)?.[0].replace(/[.,;:]+$/, '')
      return url === undefined || /localhost|127\.0\.0\.1|example\.|your|<|\{/i.test(url)
        ? null
        : { checks: { http: { request: `GET ${url}`, expect: { status: 200 } } } }
    },
    examples: ['Login works (`https://app.acme.io/login`)'],
    counterExamples: ['Webhook is set to https://app.acme.io/hook', 'API runs on http://localhost:3000'],
  },
]
