import type { Facts } from '../facts.ts'
import { type Checks, type Intent, onServer, type Proposal } from './intent.ts'
import { any } from './words.ts'

/** The proposal of something that the compose file says. */
function compose({ compose }: Facts, ...rules: readonly string[]): Proposal {
  const checks: Checks = { compose: { ...(compose === null ? {} : { files: [compose] }), rules } }
  return compose === null ? { checks, needs: ['a compose file'] } : { checks }
}

const container = any('containers?|docker\\S*|compose|services?|contêiner(?:es)?|conteneurs?|contenedores')

export const containers: readonly Intent[] = [
  {
    id: 'restart-policy',
    all: [
      any(
        'restart polic(?:y|ies)|restart: ?(?:unless-stopped|always|on-failure)|unless-stopped',
        'política de restart',
      ),
    ],
    none: [any('kubernetes|k8s|pods?|tested|systemd')],
    evenOfPeople: true,
    propose: (_, facts) => compose(facts, 'restart-policy'),
    examples: ['Restart policy set to unless-stopped', 'Containers use `restart: always`'],
    counterExamples: ['Pod restart policy set', 'Services restart after a failure'],
  },
  {
    id: 'container-health',
    all: [
      container,
      any('health ?checks?|healthcheck'),
      any('configured|configurar|defined|all|every|each|set|added|have'),
    ],
    none: [any('load balancer|endpoints?|http|/\\w+|pass\\w*|respond\\w*|returns?|kubernetes|k8s|alerts?')],
    propose: (_, facts) => compose(facts, 'healthcheck-missing'),
    examples: ['Healthchecks configured for all containers', 'Docker health checks defined'],
    counterExamples: ['Service health checks pass', 'Container health endpoint responds'],
  },
  {
    id: 'image-pinned',
    evenNegated: true,
    all: [
      any('images?'),
      any(
        'pinned|no(?:t)? (?:use )?:?latest|latest tag|specific (?:tag|version)s?|immutable|by digest',
        'fixed versions?',
      ),
    ],
    none: [any('optimi\\w+|kubernetes|k8s|helm')],
    propose: (_, facts) => {
      const { checks, needs } = compose(facts, 'image-tag')
      const own = { file: { path: 'Dockerfile', 'not-contains': { matches: '(?mi)^FROM\\s+\\S+:latest' } } }
      return { checks: { ...checks, ...own }, ...(needs && { needs }) }
    },
    examples: ['Docker images pinned to specific versions', 'No image uses the latest tag'],
    counterExamples: ['Images are optimised', 'Latest images uploaded'],
  },
  {
    id: 'container-limits',
    all: [
      any('resource limits?|memory limits?|cpu limits?|resource constraints?'),
      any('containers?|docker|compose|services?'),
    ],
    none: [any('kubernetes|k8s|pods?|alerts?|deployments?')],
    propose: (_, facts) => compose(facts, 'server-flags'),
    examples: ['Resource limits set for all containers', 'Docker memory limits configured'],
    counterExamples: ['Pod memory limits set', 'Upload size limits set'],
  },
  {
    id: 'image-without-root',
    evenNegated: true,
    all: [
      any('containers?|docker\\w*|images?'),
      any('non-root|not (?:run )?(?:as )?root|unprivileged|rootless|não root'),
    ],
    none: [any('kubernetes|k8s|pods?')],
    propose: () => ({ checks: { file: { path: 'Dockerfile', contains: { matches: '(?m)^USER ' } } } }),
    examples: ['Container runs as non-root user', 'Docker image does not run as root: unprivileged user'],
    counterExamples: ['Root cause analysed', 'Application runs unprivileged'],
  },
  {
    id: 'compose-valid',
    all: [
      /docker(?:-| )compose[^;]{0,60}\bconfig\b/i,
      any('pass\\w*|valid\\w*|works?|ok|succeed\\w*|config|without errors?'),
    ],
    none: [any('configuration files?')],
    propose: (_, facts) => compose(facts, 'unparsable', 'service-undefined', 'variable-unset'),
    examples: ['`docker compose config` passes', '`docker-compose -f docker-compose.prod.yml config` is valid'],
    counterExamples: ['Docker Compose is installed', 'Docker Compose configuration files are versioned'],
  },
  {
    id: 'cluster',
    all: [
      any(
        'cluster-?issuers?|cert-manager|(?:\\w+ )?operators?(?= installed)|role-?bindings?|service accounts?(?= created)|pod security|root filesystem|daemonsets?|statefulsets?',
        'kubernetes|k8s|pods?|hpa|pdb|poddisruptionbudget\\w*|ingress|helm|namespaces?|configmaps?',
        'network ?polic(?:y|ies)|horizontalpodautoscaler|replicas|kubectl|requests and limits',
      ),
      any(
        'implemented|enforced|active|read-only|default deny',
        'configured|set|defined|enabled?|applied|running|created|ready|deployed|installed|in place',
        'at least|minimum|have|has|with|passes|passing|healthy|uses|enables?|renders',
      ),
    ],
    none: [
      any(
        'documented|go test|pytest|npm|reviewed|approved|teams?|runbooks?|dashboards?|database',
        'postgres\\w*|read|alerts?|rbac|understood|hits?|endpoints?|document\\w*|200|knows?|`?/\\w+\\S*',
        'iac|code',
      ),
    ],
    evenOfPeople: true,
    propose: () =>
      onServer({ command: { run: ['kubectl', 'get', 'all'] } }, 'what of the cluster is asked, and what it has to be'),
    examples: [
      'cert-manager installed',
      'Pod Security Standards enforced',
      'Network policies implemented',
      'RoleBindings applied',
      'Kubernetes readiness probes configured',
      'HPA configured for the API',
      'All pods running',
      'Network policies applied in the namespace',
      'At least 2 replicas are running',
      'Helm chart deployed',
    ],
    counterExamples: ['Kubernetes RBAC is reviewed', 'Ingress documented', 'Database replicas are read only'],
  },
]
