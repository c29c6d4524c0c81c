import type { Facts } from '../facts.ts'
import { type Intent, type Proposal, web } from './intent.ts'
import { any, either, state } from './words.ts'

/** The commit that is released. */
const runSha = '${{ run.sha }}'

/** The proposal of a request whose path only the team knows. */
function unknownPath(facts: Facts, what: string, status: number, path: string): Proposal {
  const checks = { http: { request: `GET ${path}`, expect: { status } } }
  return { checks, needs: [...(web(facts, checks).needs ?? []), what] }
}

/** What the pages of a site say to search engines and readers, and what its routes answer. */
export const pages: readonly Intent[] = [
  {
    id: 'noindex',
    evenNegated: true,
    all: [any('noindex|no-index|search engine (?:indexing|visibility)|indexing|nofollow')],
    none: [any('google|search console|database|document|staging|verify all pages|elasticsearch|bulk|semantic')],
    propose: (_, facts) =>
      web(facts, { http: { request: 'GET /', expect: { status: 200, body: { 'not-contains': 'noindex' } } } }),
    examples: ['`noindex` removed', 'Search engine indexing enabled', 'No noindex tag on public pages'],
    counterExamples: ['Database indexing done', 'Indexing requested in Google Search Console'],
  },
  {
    id: 'social-tags',
    all: [
      any(
        'open ?graph|og:\\w+|og tags?|og image|twitter cards?',
        'social (?:sharing|preview|media) (?:tags|images?|cards?|meta\\w*)',
      ),
    ],
    none: [any('debugger|test(?:ed)? (?:on|with)|design\\w*|validator')],
    also: any('review|revisar|update'),
    propose: (_, facts) => web(facts, { http: { request: 'GET /', expect: { body: { contains: 'og:' } } } }),
    examples: ['Open Graph tags set', 'OG image present', 'Twitter cards configured'],
    counterExamples: ['Graph of dependencies', 'Cards are designed', 'Social preview debugger opened'],
  },
  {
    id: 'meta-tags',
    all: [
      any(
        'meta[ -]?(?:titles?|descriptions?|tags?)|title tags?|page titles?',
        'titles? (?:and|&|/|\\+) (?:meta )?descriptions?|meta ?data|viewport (?:meta )?tag|lang attribute',
        'charset|doctype',
      ),
      either(state, any('has|have')),
    ],
    none: [any('document|database|api|images?|file metadata|review\\w*|upload\\w*|products?|catalog\\w*|store', 'nft')],
    propose: (_, facts) => web(facts, { http: { request: 'GET /', expect: { body: { contains: '<title' } } } }),
    examples: [
      'Meta titles and descriptions set',
      'Meta tags added',
      'Page titles are unique',
      'Viewport meta tag set',
    ],
    counterExamples: ['File metadata works', 'Meta review done', 'Database metadata is complete'],
  },
  {
    id: 'canonical',
    all: [any('canonical')],
    propose: (_, facts) => web(facts, { http: { request: 'GET /', expect: { body: { contains: 'canonical' } } } }),
    examples: ['Canonical URLs are correct', 'Canonical tags set'],
    counterExamples: ['Ubuntu runs on the server'],
  },
  {
    id: 'structured-data',
    all: [any('structured data|schema\\.org|json-ld|schema markup|rich snippets?'), state],
    none: [any('rich results test|search console|logs?')],
    propose: (_, facts) =>
      web(facts, { http: { request: 'GET /', expect: { body: { contains: 'application/ld+json' } } } }),
    examples: ['Structured data added', 'JSON-LD schema markup in place'],
    counterExamples: ['Structured logging set up', 'Rich results test passed'],
  },
  {
    id: 'manifest',
    all: [
      any(
        'web manifest|manifest\\.json|site\\.webmanifest|webmanifest|pwa manifest|service worker',
        'security\\.txt|humans\\.txt|llms\\.txt|ads\\.txt',
      ),
      state,
    ],
    none: [any('extension|kubernetes|k8s|offline|updates?|cache|caching|chrome')],
    propose: ({ text }, facts) => {
      const named = /\b(manifest\.json|site\.webmanifest|security\.txt|humans\.txt|llms\.txt|ads\.txt)\b/i.exec(
        text,
      )?.[1]
      const path =
        named === undefined ? '/manifest.json' : named === 'security.txt' ? '/.well-known/security.txt' : `/${named}`
      return web(facts, { http: { request: `GET ${path}`, expect: { status: 200 } } })
    },
    examples: ['Web manifest is valid', 'security.txt present', 'manifest.json configured'],
    counterExamples: [
      'Kubernetes manifest applied',
      'Extension manifest is valid',
      'Service worker updates offline pages',
    ],
  },
  {
    id: 'refused-without-login',
    evenNegated: true,
    all: [
      any(
        'unauthenticated|unauthori[sz]ed|anonymous',
        'without (?:a )?(?:token|login|auth\\w*|credentials|session)',
        'protected (?:routes?|endpoints?|pages?)|invalid tokens?',
      ),
      any('401|403|rejects?|rejected|denied|blocked|refused|returns?|redirects?|require\\w*'),
    ],
    none: [any('access is|logged|alerts?|uploads?|reviewed')],
    propose: (_, facts) => unknownPath(facts, 'a path that needs a login', 401, '/api/me'),
    examples: [
      'Unauthenticated requests return 401',
      'Protected routes require authentication',
      'API rejects requests without a token: 401 returned',
    ],
    counterExamples: ['Anonymous users can shop', 'Unauthorized access is logged', 'Login works'],
  },
  {
    id: 'login-page',
    all: [
      any(
        'login page|log-?in screen|sign[- ]in page',
        'admin (?:panel|site|interface|login|ui|page|dashboard|console)|web ui|web console',
      ),
      any('loads?|accessible|reachable|opens?|available|200|responds?|works? at'),
    ],
    none: [any('not|only|restricted|mobile|by ip|admins|vpn|users|keyboard|debug|images?')],
    propose: (_, facts) => unknownPath(facts, 'the path of the page', 200, '/login'),
    examples: ['Login page loads', 'Admin panel is accessible', 'Admin UI reachable'],
    counterExamples: ['Admin panel accessible only over VPN', 'Login works', 'Admin panel not accessible to users'],
  },
  {
    id: 'api-answers',
    all: [
      any('api|apis|endpoints?|backend|api endpoints?|api routes?|rest api|graphql|gateway|rotas?'),
      any(
        'responds?|responding|reachable|accessible|returns? (?:200|ok|data|json)|200|is up|respondendo',
        'answers?|live',
      ),
    ],
    none: [
      any(
        'times?|under|within|ms|seconds?|fast|not|key|keys|documentation|docs|error|errors|slow',
        'live keys?|p9\\d|latency|rate|mobile|internal|only|correct data|public(?:ly)?|third[- ]party',
        'external|versioned|swagger|openapi|database|from (?:the )?database|protected|limit\\w*|logs?',
        'validated|request|mocked',
      ),
    ],
    propose: (_, facts) => unknownPath(facts, 'the path of the API', 200, '/api'),
    examples: ['API endpoints respond', 'Backend is reachable', 'API is accessible', 'GraphQL endpoint returns 200'],
    counterExamples: [
      'API responds in under 500 ms',
      'API keys are live',
      'API documentation is accessible',
      'Public API is live with partners: external review done',
    ],
  },
  {
    id: 'deployed-version',
    all: [
      any(
        'deployment (?:is |was )?executed|(?:new|right|correct|latest|expected) (?:version|release|commit|build) (?:is )?(?:deployed|live|running|served|shown)',
        'deployed (?:version|commit) (?:is |matches )?(?:correct|right|the release|expected|tag)',
      ),
    ],
    none: [any('app store|play store|mobile|docs|images?|node|php|python')],
    propose: (_, facts) => {
      const path = facts.health ?? '/health'
      const checks = { http: { request: `GET ${path}`, expect: { status: 200, body: { contains: runSha } } } }
      return { checks, needs: [...(web(facts, checks).needs ?? []), 'the path that tells which version runs'] }
    },
    examples: ['Deployment executed', 'Correct version deployed', 'New version is live'],
    counterExamples: [
      'Latest version of Node running',
      'Deployment planned',
      'Deployment executed twice in the mobile app store',
    ],
  },
  {
    id: 'listed-content',
    all: [
      any(
        '(?:sample|demo|initial|first|seed|example) (?:products?|articles?|posts?|categor(?:y|ies)|items?|events?|courses?)',
      ),
      any('added|created|loaded|imported|seeded|published|present|in place|visible|available'),
    ],
    none: [any('removed?|deleted?|none|no|not|images?|photos?|documented|order(?:ed|s)?|payments?|reviews?|tested')],
    propose: (_, facts) => {
      const expect = { status: 200, json: { '$.results': { length: { gte: 1 } } } }
      const checks = { http: { request: 'GET /api/products', expect } }
      return { checks, needs: [...(web(facts, checks).needs ?? []), 'the path that lists them'] }
    },
    examples: ['Sample products added', 'First articles published', 'Initial categories created'],
    counterExamples: ['Sample products removed', 'Demo data removed', 'Product images added'],
  },
  {
    id: 'answer-times',
    all: [
      any('(?:response|answer) times?|latency|performance (?=\\((?:response|answer) times?)'),
      any(
        'error rates?|(?:api|site|pages?|endpoints?|requests?|performance)',
        '(?:below|under|within|less than|at most|<|≤) ?\\d+(?:\\.\\d+)? ?(?:ms|s|sec|seconds?)',
      ),
    ],
    none: [
      any(
        'alerts?|dashboards?|graphs?|load|stress|support|tickets?|database|db|quer(?:y|ies)|slos?|slas?|baseline',
        'documented|reviewed|metrics|tracing|apm|cache|incident|team|users?|mobile|replication|third[- ]party',
      ),
    ],
    also: any('monitor|measure'),
    propose: ({ text }, facts) => {
      const [, most, unit = ''] = /(\d{1,5}(?:\.\d{1,3})?) ?(ms|s|sec|seconds?)\b/i.exec(text) ?? []
      const p95 = { lt: most === undefined ? '1s' : `${most}${/^ms$/i.test(unit) ? 'ms' : 's'}` }
      const expect = { status: 200, time: { p95 }, 'error-rate': { lte: 0.01 } }
      const checks = { http: { request: 'GET /', repeat: { times: 20, every: '1s' }, expect } }
      const { needs = [] } = web(facts, checks)
      return most === undefined ? { checks, needs: [...needs, 'how soon it has to answer'] } : { checks, needs }
    },
    examples: [
      'Monitor performance (response times, error rates)',
      'API response time under 300 ms',
      'Site latency below 1.5 seconds',
    ],
    counterExamples: [
      'Alerts on response times',
      'Response time of support agreed',
      'Database latency below 5 ms',
      'Response times of the API are graphed on dashboards',
    ],
  },
  {
    id: 'rate-limit',
    all: [
      any(
        'rate[- ]?limit\\w*|throttl\\w+|brute[- ]force protection|limite de requisições',
        'limitation de débit',
        '限流',
      ),
    ],
    none: [
      any('backend|memory|stores?'),
      any(
        'documented|tune|acceptable|reviewed|values|distributed|third[- ]party|provider|openai|alerts?',
        'evaluieren|monitor\\w*|considered|waf|expected|evaluate\\w*|upstream|email|supabase|captcha',
        'log(?:s|ged)|confirmed|strategy|if (?:needed|applicable|required)|considering|per queue|per tenant|review\\w*',
      ),
    ],
    context:
      /log-?in|sign-?(?:in|up)|auth|regist|password|429|api|endpoint|\b(?:active|enabled|configured|works|working|enforced|in place)\b|\b\d+ ?(?:req|requests?|rpm|per|\/)|[(]test/i,
    propose: (_, facts) => {
      const checks = {
        http: { request: 'POST /login', repeat: { times: 20, until: { status: 429 } } },
      }
      return {
        checks,
        needs: [...(web(facts, checks).needs ?? []), 'a request that is limited, and how often it may be sent'],
      }
    },
    examples: [
      'Rate limiting active',
      'Rate limiting enabled on the API',
      'Rate limiting on the login endpoint',
      'API throttling configured',
      'Rate limits are active: 100 requests per minute',
    ],
    counterExamples: [
      'Rate limiting considered with the product',
      'Expected rate limits of upstream are documented',
      'Rate limits documented',
      'Rate limits of the provider are known',
      'Rate limit alerts set',
    ],
  },
]
