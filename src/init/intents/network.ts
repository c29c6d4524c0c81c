import { isLoopback } from '../../formats/host.ts'
import { isIP } from '../../secrecy/addresses.ts'
import type { ListItem } from '../list.ts'
import { type Intent, web } from './intent.ts'
import { any, placeholder } from './words.ts'

const wellKnown: Readonly<Record<string, number>> = {
  ssh: 22,
  http: 80,
  https: 443,
  postgres: 5432,
  postgresql: 5432,
  mysql: 3306,
  mariadb: 3306,
  redis: 6379,
  mongodb: 27017,
  elasticsearch: 9200,
  rabbitmq: 5672,
}

/** Ports that an item names by number, or where it names none those of its services. */
function portsIn({ text, notes, code }: ListItem): number[] {
  const whole = [text, ...notes, ...code].join('\n')
  const numbers = [...whole.matchAll(/(?<![\w.:/-])(\d{2,5})(?![\w.%/]|:\d)/g)].map(([, digits]) => Number(digits))
  const known = numbers.filter((port) => port >= 20 && port <= 65_535 && !(port >= 1990 && port <= 2050))
  if (known.length > 0) return [...new Set(known)]
  const named = Object.entries(wellKnown).filter(([name]) => any(name).test(text))
  return [...new Set(named.map(([, port]) => port))]
}

const closedWords = any(
  'closed|blocked|bloquead[oa]s?|not (?:publicly )?(?:accessible|exposed|public|open|reachable)',
  'not exposed|no public|private|internal only|restricted|fechad[oa]s?|não acess[ií]vel',
  'nao acessivel|(?:only )?on localhost(?: only)?|localhost only|not accessible from',
)

const host = /(?<![\w@/.-])((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w/-])/i
const fileName =
  /\.(?:md|env|js|ts|py|rb|php|ya?ml|json|conf|sh|txt|html|css|xml|toml|lock|sql|log|ini|example|production|io\.js)$/i

function hostIn({ text, spans, code }: ListItem): string | null {
  for (const part of [...spans, text, ...code]) {
    const found = host.exec(part)?.[1]
    if (found && !fileName.test(found) && !placeholder.test(found)) return found.toLowerCase()
  }
  return null
}

/** What says that a name leads to a server whose address is known to those who write it. */
const toServer = any(
  '(?:server|vps|host|droplet|instance|load ?balancer)(?:[\u2019\x27]s)? (?:ip|address)',
  '(?:right|correct|production) (?:ip|address)',
  '(?:points?|pointed|pointing|resolves?) (?:to|at) (?:the |our |your |this )?(?:production )?(?:server|vps|ip|load ?balancer)',
)
const literalAddress = /(?<![\w.:/-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.:/-])/

/** The name of a site, which an address of numbers and this machine do not have. */
function nameOf(url: string): string | null {
  const name = URL.parse(url)?.hostname ?? ''
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0 || isLoopback(name) ? null : name
}

export const network: readonly Intent[] = [
  {
    id: 'mail-dns',
    all: [
      any(
        'spf|dkim|dmarc|mx records?',
        '(?:sending|sender|e-?mail) domain (?:is )?(?:verified|authenticated|verification)',
        'verify (?:the )?(?:sending|sender|e-?mail) domain',
      ),
    ],
    none: [any('monitor\\w*|reports? reviewed|documented|users?')],
    propose: (item) => {
      const name = hostIn(item)
      const checks = { dns: { name: name ?? 'example.com', type: 'TXT', expect: { exists: true } } }
      return name === null ? { checks, needs: ['the domain that mail is sent from'] } : { checks }
    },
    examples: ['SPF, DKIM and DMARC records are set', 'Sender domain verified', 'MX records point to the provider'],
    counterExamples: ['Email works'],
  },
  {
    id: 'dns',
    all: [
      any('dns|a records?|cname|domain\\w*|subdomain\\w*|nameservers?|resolv\\w+ (?:to|para)|resolvendo', 'domínio'),
      any(
        'switch(?:ed)?|cut ?over|cutover',
        'configuration|settings',
        'resolv\\w+|points?|pointed|pointing|configured|configure|propagat\\w+|propagation|records?',
        'set ?up|set|updated|correct|resolvable|configurad[oa]|resolvendo|apontando|working|connected',
        'custom|resolves?|live|active|aponta\\w*|apunta\\w*|pointe|zeigt|verified|ready|create|created',
        'added|add|changed',
      ),
    ],
    none: [
      /^domains?(?: names?)?(?: – configured)?$/i,
      any('domain list|site key|recaptcha|console|dns only|proxied'),
      any(
        'registered|register|purchase\\w*|renew\\w*|spf|dkim|dmarc|ttl|emails?|documented|cookies?',
        'origins?|allowed|cors|events?|ssl|certificates?|expert\\w*|redirects?|rollback|inventor\\w*',
        'browsers?|accessible|portal|log ?in|dangling|removed|failover',
        'domain (?:knowledge|models?|logic|events?|layer|experts?|users?|restrictions?)',
        'authorized domains?|referrer|webhooks?|registrar|provider|bound|whitelist\\w*|admin|https|oauth',
        'site url|env|urls?|internal dns lookups?',
      ),
    ],
    also: any('update|register'),
    propose: (item, facts) => {
      const name = hostIn(item)
      const site = facts.url === null ? null : nameOf(facts.url)
      const own = site !== null && /\bwww\b/i.test(item.text) ? site.replace(/^(?!www\.)/, 'www.') : site
      const unknown = /\bwww\b/i.test(item.text) ? 'www.example.com' : 'example.com'
      const address = literalAddress.exec([item.text, ...item.notes].join(' '))?.[0]
      const isAddressAsked = address !== undefined || toServer.test(item.text)
      const resolvers = /propagat/i.test(item.text) ? { resolvers: ['1.1.1.1', '8.8.8.8', '9.9.9.9'] } : {}
      const expect = isAddressAsked ? [address ?? '203.0.113.10'] : { exists: true }
      const checks = { dns: { name: name ?? own ?? unknown, ...resolvers, expect } }
      const ofName =
        name !== null
          ? []
          : facts.url !== null && own === null
            ? ['the name of the site']
            : (web(facts, checks).needs ?? [])
      // That a name resolves does not tell where to.
      const needs = isAddressAsked && address === undefined ? [...ofName, 'the address of the server'] : ofName
      return needs.length === 0 ? { checks } : { checks, needs }
    },
    examples: [
      'DNS is configured',
      'Domain pointed to server IP (A record)',
      '`app.acme.io` resolves to the server',
      'DNS propagation complete',
    ],
    counterExamples: [
      'DNS records are inventoried',
      'Add the domain to the list of the reCAPTCHA console',
      'Domain registered for five years',
      'CORS allows the domain',
      'Domain models are complete',
      'DNS failover documented',
    ],
  },
  {
    id: 'ports-closed',
    evenNegated: true,
    all: [any('ports?|portas?|postgres\\w*|mysql|redis|mongodb|databases?|elasticsearch|services?'), closedWords],
    none: [
      any(
        'tests?|code path|error|messages?|exceptions?|users?|data|logs?|secrets?|credentials|admin',
        'tokens?|rows?|fields?|queries|backups?|from (?:the )?client',
      ),
      any('network|vpc|subnet|bucket|repository|registry|endpoints?|beta|keys?'),
    ],
    propose: (item) => {
      const ports = portsIn(item)
      const checks = { ports: { closed: ports.length === 0 ? [5432] : ports } }
      return ports.length === 0 ? { checks, needs: ['the ports that have to be closed'] } : { checks }
    },
    also: any('block|close'),
    examples: ['Port 5432 is blocked', 'PostgreSQL is not publicly accessible', 'Redis port not exposed'],
    counterExamples: ['Repository is private', 'Database is private to the team'],
  },
  {
    id: 'ports-open',
    all: [any('ports?|portas?|firewall|ufw|iptables|security groups?')],
    none: [
      any(
        'documented|review\\w*|log(?:s|ging)?|export\\w*|serial|port forwarding|waf|application firewall',
        'web application|scheduled|wafs?|consider\\w*|report(?:s|ing)?|rate|ssh port|cloud run',
        'env(?:ironment)?|vpn|intranet|office|bastion|internal(?:ly)?|(?:from|by|to) the (?:proxy|load balancer)',
      ),
    ],
    context: any(
      'open|opened|allow\\w*|configured|configure|enabled|enable|active|rules?|set ?up|liberad[oa]s?',
      'only|restrict\\w*|abert[oa]s?|fechad[oa]s?|outras|demais|permitir|configurar|necessary',
      'required ports?|expose[ds]?|offen|ouverts?|açık|is on|in place|blocks?',
    ),
    propose: (item) => {
      const ports = portsIn(item)
      const open = ports.filter((port) => [22, 80, 443].includes(port) || !/fechad|closed|blocked/i.test(item.text))
      const checks = { ports: { open: open.length === 0 ? [80, 443] : open } }
      return ports.length === 0 && !/firewall|ufw/i.test(item.text)
        ? { checks, needs: ['the ports that have to be open'] }
        : {
            checks: /firewall|ufw/i.test(item.text)
              ? { ports: { open: checks.ports.open, closed: [5432, 6379] } }
              : checks,
          }
    },
    examples: [
      'Firewall configured',
      'Ports 80 and 443 are open',
      'UFW enabled',
      'Only necessary ports are open',
      'Configurar firewall do servidor',
      'Security groups allow 443 only',
    ],
    counterExamples: [
      'Firewall logs reviewed',
      'Port 8080 open for the VPN only',
      'Export the data',
      'Web application firewall enabled',
      'Reports port to CSV',
    ],
  },
  {
    id: 'firewall-command',
    all: [],
    none: [any('documented|reviewed')],
    propose: (item) => {
      if (
        !/\bufw (?:--force )?(?:allow|enable|status|default|deny)\b|firewall-cmd|iptables -/i.test(
          [item.text, ...item.code].join('\n'),
        )
      )
        return null
      const allowed = item.code.filter((line) => /\ballow(?:s|ed)?\b/i.test(line))
      const ports = portsIn({ ...item, notes: [], code: allowed })
      const closed = allowed.some((line) => /\bonly\b/i.test(line))
        ? { closed: [5432, 6379].filter((port) => !ports.includes(port)) }
        : {}
      return ports.length === 0
        ? { checks: { command: { use: 'firewall-active', on: 'app' } }, needs: ['a server under `servers`'] }
        : { checks: { ports: { open: ports, ...closed } } }
    },
    examples: [
      '`ufw allow 443/tcp`',
      'Check `ufw status`',
      'Run `sudo ufw enable`',
      'Firewall is on\n  ```\n  ufw status # only 443 and 2222 are allowed\n  ```',
    ],
    counterExamples: ['UFW is documented'],
  },
]
