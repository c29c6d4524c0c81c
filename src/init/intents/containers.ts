import type { Facts } from '../facts.ts'
import { inEnglish } from '../languages/index.ts'
import type { ListItem } from '../list.ts'
import { type Checks, type Intent, onServer, type Proposal } from './intent.ts'
import { any } from './words.ts'

/** The proposal of something that the compose file says. */
function compose({ compose }: Facts, ...rules: readonly string[]): Proposal {
  const checks: Checks = { compose: { ...(compose === null ? {} : { files: [compose] }), rules } }
  return compose === null ? { checks, needs: ['a compose file'] } : { checks }
}

/** Whether a list is about a cluster, by its headings: there, what containers need is no matter of a Compose file. */
function isOfCluster({ headings }: ListItem, { compose }: Facts): boolean {
  return compose === null && headings.some((heading) => inCluster.test(heading))
}
/** Words that speak of a cluster by themselves. */
const ofPods = any(
  'hpa|pdb|pod ?disruption ?budgets?|pod security|horizontal ?pod ?autoscal\\w+|limit ?ranges?|resource ?quotas?|anti-?affinity|network ?polic(?:y|ies)',
)
const ofDocker = any('docker\\w*|compose')
const inCluster = any('kubernetes|k8s|eks|gke|aks|openshift|helm|pods?|clusters?')

/** What a manifest says of a workload, by the words that ask for it. */
const manifestKeys: readonly (readonly [RegExp, string])[] = [
  [/readiness/i, 'readinessProbe:'],
  [/liveness/i, 'livenessProbe:'],
  [/startup/i, 'startupProbe:'],
  [/limit ?range/i, 'kind: LimitRange'],
  [/quota/i, 'kind: ResourceQuota'],
  [/limits?|requests?|quality of service|qos/i, 'limits:'],
  [/disruption|pdb/i, 'kind: PodDisruptionBudget'],
  [/autoscal|hpa/i, 'kind: HorizontalPodAutoscaler'],
  [/network ?polic/i, 'kind: NetworkPolicy'],
  [/affinity/i, 'podAntiAffinity:'],
  [/replica/i, 'replicas:'],
  [/privileged/i, 'privileged: false'],
  [/escalation/i, 'allowPrivilegeEscalation: false'],
  [/capabilit/i, 'drop:'],
  [/read-?only/i, 'readOnlyRootFilesystem: true'],
  [/non-root|root/i, 'runAsNonRoot: true'],
  [/ingress/i, 'kind: Ingress'],
]

const configured = any('configured|defined|set|enabled|in place|implemented|have|has')

function keyOfManifest({ text }: ListItem): string | undefined {
  return manifestKeys.find(([words]) => words.test(text))?.[1]
}

/** The proposal of something that the manifests of a cluster say. */
function manifests(item: ListItem): Proposal {
  const found = keyOfManifest(item)
  return {
    checks: { file: { path: 'k8s/*.yaml', ...(found !== undefined && { contains: found }) } },
    needs: ['the path of the manifests'],
  }
}

/** The proposal of something that a cluster is asked. */
function cluster(): Proposal {
  return onServer(
    { command: { run: ['kubectl', 'get', 'all'] } },
    'what of the cluster is asked, and what it has to be',
  )
}

const container = any('containers?|docker\\S*|compose|services?|contêiner(?:es)?|conteneurs?|contenedores')

export const containers: readonly Intent[] = [
  {
    id: 'workloads',
    all: [
      any(
        '(?:readiness|liveness|startup) (?:probes?|checks?)|(?:resource|cpu|memory) (?:limits?|requests?)',
        'limits?(?: and |/)requests?|requests?(?: and |/)limits?|replicas?|anti-?affinity|disruption budgets?',
        '(?:horizontal )?(?:pod )?autoscal\\w+|hpa|pdb|limit ?ranges?|resource ?quotas?|quality of service|qos',
        '(?:privileged|root) containers?|privilege escalation|capabilities|read-?only (?:root )?file ?systems?',
        'non-root users?|service ?accounts?|security ?contexts?|network ?polic(?:y|ies)|ingress(?:es)?|namespaces?',
        'pod security|image pull polic(?:y|ies)|node selectors?|tolerations?|labels|prestop|hostnetwork|hostpath',
      ),
    ],
    none: [
      any(
        'documented|reviewed|tested|understood|test|teams?|alerts?|dashboards?|users? authentication',
        'shared|passing|passes|pass|respond\\w*|healthy|api access|logs?|log retention|costs?|tokens?|passwords?|runbooks?|monitor\\w*',
      ),
    ],
    evenOfPeople: true,
    evenNegated: true,
    propose: (item, facts) => (isOfCluster(item, facts) || ofPods.test(inEnglish(item.text)) ? manifests(item) : null),
    under: 'Kubernetes',
    examples: [
      'Liveness probes configured',
      'Pod Security Standards enforced',
      'Network policies implemented',
      'HPA configured for the API',
      'Set CPU and memory limits for all containers',
      'Drop all capabilities',
      'Prevent privilege escalation',
      'ResourceQuotas in each namespace',
      'No privileged containers',
    ],
    counterExamples: [
      'Resource limits reviewed',
      'Autoscaling tested under load',
      'No shared endpoints between liveness probes and readiness probes',
      'Team labels agreed',
    ],
  },
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
    propose: (item, facts) => (isOfCluster(item, facts) ? manifests(item) : compose(facts, 'restart-policy')),
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
    propose: (item, facts) => (isOfCluster(item, facts) ? manifests(item) : compose(facts, 'healthcheck-missing')),
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
    all: [any('resource limits?|memory limits?|cpu limits?|resource constraints?')],
    context: any('containers?|docker|compose|services?|containeri[sz]ation'),
    none: [any('kubernetes|k8s|pods?|alerts?|deployments?')],
    propose: (item, facts) =>
      isOfCluster(item, facts) || (facts.compose === null && !ofDocker.test([item.text, ...item.headings].join('\n')))
        ? manifests(item)
        : compose(facts, 'server-flags'),
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
    propose: (item, facts) =>
      isOfCluster(item, facts)
        ? manifests(item)
        : { checks: { file: { path: 'Dockerfile', contains: { matches: '(?m)^USER ' } } } },
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
        'network ?polic(?:y|ies)|horizontal ?pod ?autoscal\\w+|replicas|kubectl|requests and limits',
        'pod disruption budgets?|limit ?ranges?|resource ?quotas?|anti-?affinity',
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
        'iac|code|manifests? (?:are |is )?(?:created|exists?|present|written|available|versioned|in place)',
      ),
    ],
    evenOfPeople: true,
    propose: (item) => (configured.test(item.text) && keyOfManifest(item) !== undefined ? manifests(item) : cluster()),
    examples: [
      'cert-manager installed',
      'Kubernetes readiness probes configured',
      'RoleBindings applied',
      'All pods running',
      'At least 2 replicas are running',
      'Helm chart deployed',
    ],
    counterExamples: ['Kubernetes RBAC is reviewed', 'Ingress documented', 'Database replicas are read only'],
  },
]
