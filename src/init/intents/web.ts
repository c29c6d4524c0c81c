import type { Facts } from '../facts.ts'
import type { ListItem } from '../list.ts'
import { type Intent, type Proposal, web } from './intent.ts'
import { any, either, state } from './words.ts'

const health =
  /\/(?:[\w.-]{1,60}\/){0,6}(?:health\w*|healthz|readyz?|livez?|live|ready|status|ping|up|_health)\/?(?=$|[\s`'",.)])/i

/** A path that an item names: one with a word of health first, else one in backticks. */
function pathIn({ text, spans, code }: ListItem, pattern: RegExp): string | null {
  for (const part of [...spans, text, ...code]) {
    const found = pattern.exec(part.replace(/https?:\/\/[^/\s`]+/g, ''))?.[0]
    if (found) return found
  }
  return null
}

/** The status that an item says is fine, or those; 200 where it says none. */
function successIn(text: string): number | { readonly in: readonly number[] } {
  const found = text.match(/(?<![\d.,])2\d\d\b(?!\s?(?:ms|milli|sec|s\b|%|[.,]\d))/g) ?? []
  const all = [...new Set(found.map(Number))]
  return all.length > 1 ? { in: all } : (all[0] ?? 200)
}

function healthCheck(item: ListItem, facts: Facts): Proposal {
  const path = pathIn(item, health) ?? facts.health
  const checks = { http: { request: `GET ${path ?? '/health'}`, expect: { status: successIn(item.text) } } }
  const proposal = web(facts, checks)
  return path === null ? { checks, needs: [...(proposal.needs ?? []), 'the path of the health check'] } : proposal
}

const answering =
  'returns?|responds?|accessible|200|401|403|404|reachable|available|respondendo|loads?|works|visit|opens?|funcionando|responde|answers?|live|GET'
const pathOfSite = '(?<![\\w/.:])\\/[\\w{}:-]{1,60}(?:\\/[\\w.{}:-]{0,60}){0,8}'
/** A path close to what says that it answers. */
const answersAtPath = new RegExp(
  `\\b(?:${answering})\\b[^.;–—]{0,30}${pathOfSite}|${pathOfSite}[^.;–—]{0,30}(?<![\\w/])(?:${answering})\\b`,
  'i',
)

export const webIntents: readonly Intent[] = [
  {
    id: 'health',
    all: [
      /\/(?:health|ready|live|ping)|health[ -]?checks?|healthz|health (?:endpoints?|routes?|api|url)|readiness (?:endpoint|probe|check)|liveness (?:endpoint|probe|check)|(?:^|\s)health and readiness|健康检查|(?:check|verify|confirm) (?:the )?(?:application|app|service|system|api) health/i,
    ],
    none: [
      any(
        'docker|kubernetes|k8s|container|document\\w*|alerts?|monitor\\w*|uptime|load balancer',
        'probes? (?:are )?configured|team|unhealthy instances|drains?|lb|target groups?|self-?healing',
        'logs?|dependencies in|considered|mental|app store|50[0-9]',
      ),
      /(?:uses?|integrat\w+|scheduled?|interval|every \d+)[^.;]{0,30}health|\/(?:health|ready|live|ping)-?[a-z]{3,}(?!z|check)/i,
    ],
    also: any('test|perform'),
    context: either(
      state,
      any(
        '200|verify|endpoints?|status|curl|responding|respondendo|passing|pass|implemented|exists?',
        'respond|retorno|retorna|répond|ok|exposes?|for all|отвечает|antwortet|check',
      ),
    ),
    propose: healthCheck,
    examples: ['Health check passing', '`/health` returns 200', 'Health endpoints return "healthy" status'],
    counterExamples: [
      'Set up monitoring of health',
      'Docker health checks are there',
      '`/healthz` returns 503 when the database is down',
      'Kubernetes readiness probes configured',
    ],
  },
  {
    id: 'home-page',
    all: [
      any(
        "(?:home ?page|landing page|website|web ?site|site|main page|front ?end|web ?app|app(?:lication)?|index page|portal|platform|storefront|web interface|landing|start page|página inicial|página principal|production url|live (?:url|site)|startseite|page d['’]accueil|anasayfa)(?: (?:is|can be|url|page|do))*(?: \\w+ly)? (?:loads?|loading|accessible|reachable|opens?|responds?|returns? (?:http )?200|carrega\\w*|live|up|available|online|carga|lädt|se charge|açılıyor|deployed and accessible|works)",
        '(?:visit|open|load|access)(?: the)? (?:home ?page|landing page|website|site|production (?:url|site)|live (?:url|site)|app(?:lication)?)',
      ),
    ],
    none: [
      any(
        'admin|mobile|load test\\w*|balancer|times?|fast|seconds?|under|within|stores?|devices?|debug',
        'settings|maps?|offline|tablets?|images?|in [<>]|ms|keyboard|quickly|screen readers?|slow',
        'internal|users? with|credentials|preview|languages?|locally|localhost\\S*|redirect\\w*',
        'works (?:on|in|with|as)|(?:two|both|several|different|all) browsers|incognito',
      ),
    ],
    propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
    examples: [
      'Homepage loads correctly',
      'The site is accessible',
      'Landing page loads without errors',
      'Visit the production URL',
      'Frontend accessible',
      'Application is accessible',
    ],
    counterExamples: [
      'Portal settings saved',
      'Application works under load',
      'Admin site loads',
      'Site works on mobile',
      'App loads in under 2 seconds',
      'Application settings loaded',
      'App works offline',
      'Site settings are live',
      'Application accessible with a screen reader',
    ],
  },
  {
    id: 'visit-address',
    all: [any('(?:visit|open|load|access|browse to)(?: the)?[: ]+(?:https?:\\S+|(?:[a-z0-9-]+\\.)+[a-z]{2,}\\S*)')],
    none: [any('admin|console|dashboard|settings|docs?|sign up|register|account|localhost\\S*|github\\.com\\S*')],
    context: any(
      'verif\\w+|smoke|tests?|testing|check(?:s|ed)?|post-?deploy\\w*|after|validat\\w+|loads?|works?|browser|confirm',
    ),
    propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
    under: 'Verification',
    examples: ['Open `https://shop.acme.io` in the browser', 'Visit shop.acme.io'],
    counterExamples: ['Open https://github.com/settings', 'Open the settings'],
  },
  {
    id: 'api-docs',
    all: [any('api documentation|swagger|openapi|api docs'), any('accessible|available|loads|reachable|published')],
    none: [any('not|disabled|protected|up to date')],
    propose: (_, facts) => {
      const checks = { http: { request: 'GET /docs', expect: { status: 200 } } }
      return { checks, needs: [...(web(facts, checks).needs ?? []), 'the path of the documentation'] }
    },
    examples: ['API documentation accessible (Swagger UI)'],
    counterExamples: ['Swagger is disabled in production', 'API documentation is up to date'],
  },
  {
    id: 'internals',
    evenNegated: true,
    all: [
      any(
        'swagger|api docs|docs|actuator|debug endpoints?|phpinfo',
        'admin(?: (?:panel|interface|ui|endpoints?|urls?))?|graphiql|playground|introspection',
        'stack ?traces?|debug pages?|directory listings?|source maps?|sourcemaps?|api documentation',
        'debug (?:routes?|mode pages?|toolbar|urls?)|error details|detailed errors?',
        'server (?:version|tokens|banner)|x-powered-by|default (?:pages?|server page)|telescope',
        'django debug toolbar|listing',
      ),
      any(
        'disabled|removed|off|protected|not (?:be )?(?:served|enabled|reachable|leaked|returned)|no|never',
        'suppressed|désactivée?s?|deaktiviert|kapalı|disable',
        'not (?:publicly )?(?:public|accessible|exposed|shown)|hidden|not exposed|never shown',
        'desabilitad[oa]',
      ),
    ],
    none: [
      any(
        'accounts?|users?|roles?|routes? (?:are )?protected|admin routes?|reviewed|uploaded',
        'console errors?|flows?|password|audit|broken',
      ),
    ],
    propose: (_, facts) => web(facts, { exposure: {} }),
    examples: ['Swagger disabled in production', 'Stack traces are not exposed', 'Directory listing disabled'],
    counterExamples: ['Docs are published', 'Admin is accessible'],
  },
  {
    id: 'files-not-served',
    evenNegated: true,
    all: [
      /\.env|\.git\b|dot ?files?|backup files?|(?:^|\s)(?!and\/or\b)(?:[\w.-]+\/){1,6}[\w.-]{0,40}\s/i,
      any('not|no|never|blocked|denied|inaccessible'),
      any(
        'served|(?:web|publicly)[- ]?accessible|accessible (?:from|over|via)|not accessible|public\\w*|exposed|reachable|web|browser|403|404|via http',
      ),
    ],
    none: [any('committed|repository|gitignore\\w*|version control|bundle|logs?')],
    propose: (_, facts) => web(facts, { exposure: { rules: ['env-file', 'git', 'dump', 'editor-backup'] } }),
    examples: ['`.env` is not accessible from the web', '.git directory not exposed'],
    counterExamples: [
      'Records are not publicly accessible and/or behind credentials',
      '.env not committed to the repository',
    ],
  },
  {
    id: 'robots',
    all: [any('robots(?:\\.txt|-txt)|robots|sitemaps?(?:\\.xml)?|site map')],
    none: [any('submit\\w*|send|search console|google|bing|meta robots|noindex|automation|staging|preview')],
    also: any('update|review|revisar|generate'),
    propose: ({ text }, facts) => {
      const names = ['robots.txt', 'sitemap.xml'].filter((name) =>
        text.toLowerCase().includes(name.split('.')[0] ?? ''),
      )
      if (names.length === 0) names.push('sitemap.xml')
      return web(facts, { http: names.map((name) => ({ request: `GET /${name}`, expect: { status: 200 } })) })
    },
    examples: ['robots.txt is present', 'Sitemap.xml and robots.txt are there'],
    counterExamples: [
      'Sitemap submitted to Google Search Console',
      'Send the sitemap to search engines',
      'robots.txt blocks staging',
    ],
  },
  {
    id: 'favicon',
    all: [any('favicons?|apple[- ]touch[- ]icon|touch icons?')],
    none: [any('design\\w*')],
    also: any('update|review|revisar|generate'),
    propose: (_, facts) => web(facts, { http: { request: 'GET /favicon.ico', expect: { status: 200 } } }),
    examples: ['Favicon is set'],
    counterExamples: ['Design of the favicon'],
  },
  {
    id: 'not-found-page',
    all: [
      any("404|not[- ]found page|(?:custom )?error pages?|páginas? de er?ror\\w*|pages? d['’]erreur"),
      any('pages?|status|custom|returned|works|páginas?|error branding'),
    ],
    none: [
      any('design\\w*|no|broken|links?|errors?(?! (?:pages?|branding))|logged|alerts?|tested|server error', 'debug'),
    ],
    also: any('test'),
    propose: (_, facts) => web(facts, { http: { request: 'GET /there-is-no-such-page', expect: { status: 404 } } }),
    examples: [
      'Custom 404 page works',
      'Custom error pages configured',
      'Add 404 page',
      '404 and 500 error pages in place',
    ],
    counterExamples: ['No 404 errors in the logs', 'Design of the 404 page', 'Broken links return 404'],
  },
  {
    id: 'assets-load',
    all: [
      any('static (?:files|assets)|css(?:/js)?|js bundles?|stylesheets?|images and (?:css|assets)|assets', 'fonts?'),
      any('loads?|loading|served|return(?:s|ing)? 200|serving'),
    ],
    none: [
      any(
        'cdn|lazy|collect\\w*|fast|quickly|time|cached|path|optimi\\w*|async\\w*|blocking|defer\\w*|nginx',
        'whitenoise|user',
      ),
    ],
    propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
    examples: [
      'Static assets load',
      'CSS and JS load without 404',
      'Static files are served',
      'Assets served with 200',
    ],
    counterExamples: ['Images lazy loaded', 'Fonts load asynchronously', 'Static files collected'],
  },
  {
    id: 'metrics',
    all: [
      /\/metrics\b|metrics endpoints?|prometheus (?:metrics|endpoint)|metrics (?:are |is )?(?:exposed|exported|published)|expos\w+ (?:\w+ ){0,2}metrics/i,
      any('exposed|exposes?|accessible|available|up|returns?|enabled|endpoints?|scrapes?|scraped|works?', 'responds?'),
    ],
    none: [any('dashboards?|alerts?|grafana|team|datasource|restricted|not|no service')],
    propose: (_, facts) => web(facts, { http: { request: 'GET /metrics', expect: { status: 200 } } }),
    examples: ['Prometheus metrics exposed', '`/metrics` endpoint accessible'],
    counterExamples: ['Metrics dashboards are there'],
  },
  {
    id: 'path-answers',
    all: [answersAtPath],
    none: [
      any('not|no|logs?|director(?:y|ies)|folder|mounted|writable|disk|post|put|delete|patch|uploads?', 'redirects?'),
      any('users?|flow|correct data|time|ms|mobile|layout|script|localhost\\S*|ui|create[sd]?|sends?'),
      /`?\/(?:var|etc|opt|home|usr|srv|tmp|data|mnt)\//,
    ],
    propose: (item, facts) => {
      const path = pathIn(item, /\/[\w/.-]*(?=$|[\s`'",)])/)
      const status = Number(/\b[1-5]\d\d\b/.exec(item.text)?.[0] ?? 200)
      // A redirect is asked by where it leads, and a fault is nothing to wait for.
      if (!(status >= 200 && status < 300) && !(status >= 400 && status < 500)) return null
      return path === null || item.text.indexOf(path) > 60 || /[{:]/.test(path)
        ? null
        : web(facts, { http: { request: `GET ${path}`, expect: { status } } })
    },
    examples: [
      'Admin panel accessible at /admin/',
      '`/api/v1/products` returns 200',
      '`/api/me` returns 401 without a token',
    ],
    counterExamples: [
      'Refresh accepts tokens of production and falls back to a safe page, which is the one at /dashboard when it responds',
      'Logs are available in `/var/log/app`',
      '`/old-page` returns 301',
      '`/data` is mounted',
    ],
  },
  {
    id: 'requests-below',
    all: [
      any('endpoints?|apis?|routes?|requests?|flows?|smoke tests?'),
      any('tested|work(?:s|ing)?|respond(?:s|ing)?|pass(?:es|ing)?|test|verified|functional|operational|ok'),
    ],
    none: [any('documented|load|unit|rate')],
    also: any('test'),
    evenOfPeople: true,
    propose: ({ notes }, facts) => {
      const steps = notes.flatMap((note) => {
        const [, method = '', path = ''] =
          /(?<![\w/])(GET|POST|PUT|PATCH|DELETE) (\/[\w/.{}:-]{0,200})/.exec(note) ?? []
        return path === '' ? [] : [{ request: `${method} ${path}`, expect: { status: { lt: 400 } } }]
      })
      if (steps.length < 2) return null
      const needs = [...(web(facts, {}).needs ?? []), 'what the requests send, and who may send them']
      return { checks: { http: { steps } }, needs }
    },
    examples: ['API endpoints tested\n  - Products: GET /api/products\n  - Cart: POST /api/cart'],
    counterExamples: ['API endpoints tested', 'Flows tested\n  - buy\n  - pay'],
  },
  {
    id: 'address-answers',
    all: [/https?:\/\/|(?<![\w@/.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w/-]+/i, state],
    none: [
      any(
        'redirect\\w*|not|webhooks?|docs?|see|guide|ssl labs|callback\\S*|origins?|dashboard|console',
        'uris?|settings|analytics|configured|add(?:ed)?|set',
      ),
      // Only a GET is sent for somebody, and only for an answer that is said to be fine.
      /\b(?:POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|\b(?:1|3|4|5)\d\d\b|\b20[1-9]\b/,
    ],
    propose: ({ text }) => {
      const url = /https?:\/\/[^\s`"'<>)]+/i.exec(text)?.[0].replace(/[.,;:]+$/, '')
      return url === undefined || /localhost|127\.0\.0\.1|example\.|your|<|\{/i.test(url)
        ? null
        : { checks: { http: { request: `GET ${url}`, expect: { status: 200 } } } }
    },
    examples: ['Login works (`https://app.acme.io/login`)'],
    counterExamples: [
      'Webhook is set to https://app.acme.io/hook',
      'API runs on http://localhost:3000',
      'curl -X DELETE https://api.acme.io/users/1 returns 204',
      'https://app.acme.io/admin returns 403 without login',
    ],
  },
]
