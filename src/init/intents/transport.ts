import { type Intent, web } from './intent.ts'
import { any, either, state } from './words.ts'

const noCertificate = any(
  'redirect\\w*|database|\\w{1,40}_(?:url|uri|dsn)|postgres\\w*|mysql|redis|smtp|email|sslmode|ssl_mode|renew\\w*|renova\\w+',
  'auto-?renew\\w*|certbot timer|connections?|cookies?|mixed content|hsts|internal|mtls|traffic',
  'data in transit|between|client certificates?|pinning|links|url|links?|webhooks?|webhook urls?',
  'rediss?|birth|training|of completion|checksum|signing|signed|code-?signing|apple|ios|android',
  'push|pdf|monitor\\w*|alert\\w*|document\\w*|api keys?|at rest|gift|saml|course|students?|awarded',
  'preferred domain|search console|download\\w*|replication|kafka|grpc|node-to-node|considered|revoked|revocation|git|origin',
)

/** What an item asks besides HSTS, which without it says nothing to whoever comes over http. */
const alsoEnforced = any('https (?:is )?(?:enforced|forced|only)|(?:enforce|force)s? https|redirect\\w*')

/** How pages are sent: encrypted, with which headers, to whom. */
export const transport: readonly Intent[] = [
  {
    id: 'hsts',
    all: [any('hsts|strict-transport-security')],
    none: [any('preload list|consider|evaluieren|later')],
    propose: ({ text }, facts) =>
      web(facts, { headers: { rules: [...(alsoEnforced.test(text) ? ['redirect-https'] : []), 'hsts'] } }),
    examples: ['HSTS configured (Strict-Transport-Security header)', 'HTTPS enforced and HSTS on'],
    counterExamples: ['HTTPS enabled'],
  },
  {
    id: 'csp',
    evenNegated: true,
    all: [any('csp|content[- ]security[- ]policy|política de segurança de conteúdo')],
    none: [any('reports?|violations?|evaluieren|evaluate\\w*|documented|azure|later|monitor\\w*')],
    evenOfPeople: true,
    propose: (_, facts) => web(facts, { headers: { rules: ['csp-*'] } }),
    examples: ['CSP configured', 'Content-Security-Policy header is set'],
    counterExamples: ['Security policy is signed', 'CSP violations reviewed'],
  },
  {
    id: 'security-headers',
    evenNegated: true,
    all: [
      any(
        'security headers?|x-frame-options|x-content-type-options|nosniff|referrer-policy|helmet',
        'permissions-policy|secure headers?|http headers?|security[- ]?headers?|cabeçalhos de segurança',
        'cabeceras de seguridad|en-têtes de sécurité|clickjacking|x-xss-protection|mime[- ]sniffing',
        'güvenlik başlıkları',
        '安全头',
      ),
    ],
    none: [any('documented|cache|logged|password via|authorization header|forward\\w*|x-forwarded-\\w+|cors|removed?')],
    propose: (_, facts) => web(facts, { headers: { profile: 'baseline' } }),
    examples: ['Security headers enabled in Nginx', 'Helmet is enabled', 'X-Frame-Options is set'],
    counterExamples: ['Mail headers are right', 'X-Frame-Options: SAMEORIGIN header removed'],
  },
  {
    id: 'headers-by-heading',
    all: [any('headers?|x-[a-z-]+|permissions?-policy|referrer|frame')],
    none: [any('documented|reviewed|cache|authorization')],
    heading: any('(?:http )?security headers?|headers de segurança|cabeceras de seguridad|sicherheits-?header'),
    propose: (_, facts) => web(facts, { headers: { profile: 'baseline' } }),
    under: 'Security headers',
    examples: ['Headers are present in production responses', 'Frame options: DENY'],
    counterExamples: ['Headers documented', 'Checked with a scanner'],
  },
  {
    id: 'tls-versions',
    evenNegated: true,
    all: [
      /\b(?:tls|ssl) ?v?[1-3](?:\.\d)?\b/i,
      any(
        'only|disabled?|off|minimum|min|at least|or (?:higher|newer|later)|and (?:above|up)|deprecated|enforced?|\\+',
      ),
    ],
    none: [any('certificates?|certs?|database|postgres\\w*|smtp|redis|internal|mtls|documented|exceptions?|clients?')],
    propose: (_, facts) => web(facts, { tls: { rules: ['protocol'] } }),
    examples: ['TLS 1.0 disabled', 'TLS 1.2 or higher', 'Only TLS 1.2 and 1.3, SSLv3 off'],
    counterExamples: ['TLS 1.2 between the services and the database only', 'TLS 1.3 is discussed'],
  },
  {
    id: 'https-redirect',
    all: [
      any('https|ssl|tls'),
      any(
        'redirect\\w*|redirecion\\w*|enforced?|enforce|forced?|force|only|http (?:to|→|->) https',
        'obrigat[óo]rio|enabled in nginx config|redirig\\w+|obligatorio|obligatoire|weiterleitung',
        'erzwungen|zorunlu|yönlendir\\w+|everywhere|all traffic|required|mandatory',
      ),
    ],
    none: [
      any('certificates?|certs?'),
      /\b(?:tls|ssl) ?v?[1-3](?:\.\d)?\b/i,
      any('certificates? only|rediss?|between|internal|mtls|read-only|signed|smtp|vpn|api key|grafana'),
      any(
        'cookies?|origins?|database|links?|www|(?:app|webhook|callback|site|image|api) urls?|webhooks?|callback\\w*|smtp|postgres\\w*',
      ),
    ],
    propose: ({ text }, facts) => {
      const headers = { rules: ['redirect-https', 'redirect-quality'] }
      // What its file says is known before a deploy; what is served decides.
      const nginx =
        facts.nginx !== null && /\bnginx\b/i.test(text)
          ? { nginx: { files: [facts.nginx], rules: ['tls-listen', 'https-redirect'] } }
          : {}
      return web(facts, { headers, ...nginx })
    },
    examples: ['HTTP redirects to HTTPS', 'HTTPS is enforced', 'Force SSL', 'HTTPS enabled in Nginx config'],
    counterExamples: [
      'TLS 1.2+ only',
      'SSL certificate covers all required domains',
      'Redirect www to apex',
      'Database SSL enforced',
    ],
  },
  {
    id: 'certificate',
    all: [
      either(
        any("ssl|tls|https|let'?s[ -]encrypt|certificados?|certificats?|zertifikate?|sertifikas?\\w*", '证书'),
        any(
          '(?:certificates?|certs?)\\b[^.;]{0,40}(?:valid|installed|issued|active|obtained|expir\\w+|provisioned|configured|in place|covers?|trusted)',
          '(?:valid|install\\w*|obtain\\w*|issue[ds]?|provision\\w*)[^.;]{0,30}(?:certificates?|certs?)',
        ),
      ),
      any(
        '(?:with|con|com|avec|mit) (?:ssl|tls|https)',
        '(?:ssl|tls|https|site|server|domain|wildcard)[^.;]{0,12}(?:certificates?|certs?)|valid(?:ated)?',
        'válid[oa]|active|installed|instalad[oa]|enabled?|configured?|obtain(?:ed)?|working|works|ready',
        'issued|applied|serving|serve[ds]?|terminat\\w+|on|gültig|aktiv|geçerli|aktif|obter|obtener',
        'activé|valide|funcionando|set ?up|secured?|expir\\w+|certificados?|certificats?|ativ[oa]|used?',
        'grade|in place|provisioned|provision|covers?',
        '配置',
        '有效',
      ),
    ],
    none: [
      any(
        'cert-manager|cluster-?issuers?|operators?|purchased?|bought|invoices?|modules?|m[oó]dulos|clusters?|brokers?|external services|third[- ]party|upstream',
      ),
      noCertificate,
    ],
    propose: (_, facts) => web(facts, { tls: {} }),
    examples: [
      "SSL certificate obtained (Let's Encrypt or commercial)",
      'TLS certificates valid and not expired',
      'HTTPS is working',
    ],
    counterExamples: [
      'HTTPS certificate purchased from the vendor, invoice filed',
      'cert-manager installed',
      'Broker cluster is up and its certificate issued',
      'Certificate of completion issued to students',
      'TLS certificates of external services validated',
      'Apple push certificates ready',
      'SSL connections to the database',
      'Certificate renewal is automatic',
      'HTTPS redirect is active',
    ],
  },
  {
    id: 'cookies',
    all: [any('cookies?'), any('secure[d]?|securely|httponly|http-only|samesite|flags?|seguros?|sécurisés?')],
    none: [any('consent|banner|policy|notice|tests?|documented')],
    also: any('review|revisar'),
    propose: (_, facts) => web(facts, { headers: { rules: ['cookie-*'] } }),
    examples: ['Cookies are Secure and HttpOnly', 'Secure cookie flags set'],
    counterExamples: ['Cookie consent banner', 'Cookie policy is published'],
  },
  {
    id: 'compression',
    all: [
      any('gzip|brotli|compression|compressão'),
      either(state, any('nginx|text|assets|responses?|served|aktiv\\w*')),
    ],
    none: [
      any(
        'images?|backups?|logs?|database|videos?|compress(?:ed)? (?:files|archives?)|dumps?|benchmark\\w*',
        'photos?',
      ),
    ],
    propose: (_, facts) => web(facts, { headers: { rules: ['compression'] } }),
    examples: ['Gzip compression enabled in Nginx'],
    counterExamples: ['Image compression is on', 'Backups use gzip compression'],
  },
  {
    id: 'cache-headers',
    all: [
      any(
        'cache headers?|cache-control|static files cached|browser caching|asset caching|caching headers?',
        '(?:static )?assets? (?:are )?cach(?:ed|ing)',
        'cache (?:policy|policies|rules) for (?:static|assets)|static (?:files?|assets?|content) caching',
        'static (?:files|assets) (?:are )?(?:served )?with (?:long )?cach\\w+|http caching',
        'long[- ]lived cache|immutable assets|en-têtes de cache|cabeçalhos de cache',
      ),
    ],
    none: [any('redis|memcached|invalidat\\w*|documented|cdn purge')],
    propose: (_, facts) => web(facts, { page: { rules: ['assets-cached'] } }),
    examples: ['Static files cached (Nginx cache headers configured)', 'Cache-Control headers are set'],
    counterExamples: ['Redis cache works'],
  },
  {
    id: 'cors',
    evenNegated: true,
    all: [
      any('cors'),
      either(
        state,
        any(
          'origins?|only|allow\\w*|policy|whitelist\\w*|limit\\w*|locked down|headers?|restrito|beschränkt',
          'domains?|ayarl\\w+|correct\\w*|production|no wildcards?|wildcards?|errors?|proper\\w*',
        ),
      ),
    ],
    none: [/CORS_[A-Z]/, any('documented|s3|bucket|storage')],
    evenOfPeople: true,
    propose: (_, facts) => web(facts, { cors: {} }),
    examples: ['CORS configured', 'CORS is restricted to known origins'],
    counterExamples: ['`CORS_ORIGIN` is set'],
  },
  {
    id: 'host-redirect',
    all: [
      any('www|apex|non-www|naked domain|bare domain|root domain'),
      any('redirect\\w*|canonical|redirecion\\w*|redirig\\w*'),
    ],
    none: [any('oauth|login')],
    propose: (_, facts) => web(facts, { headers: { rules: ['redirect-https', 'redirect-quality'] } }),
    examples: ['www redirects to the apex domain', 'Redirect non-www to www'],
    counterExamples: ['www subdomain points to the server', 'OAuth redirect to www set'],
  },
  {
    id: 'mixed-content',
    evenNegated: true,
    all: [any('mixed content')],
    propose: (_, facts) => web(facts, { page: { rules: ['mixed-content'] } }),
    examples: ['No mixed content warnings'],
    counterExamples: ['Content is ready'],
  },
]
