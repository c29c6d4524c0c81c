import { andPeople, type Intent, type Proposal } from './intent.ts'
import { any } from './words.ts'

/** A file whose path only the team knows, at its most likely place. */
function document(path: string): Proposal {
  return { checks: { file: { path, placeholders: 'none' } }, needs: ['the path of the document'] }
}

const exists = any(
  'exists?|available|present|created|written|in (?:the )?(?:repo(?:sitory)?|git|version control)',
  'maintained|provided|up[ -]to[ -]date|documented|prepared|complete[d]?|published|ready|in place',
  'has|have|covers?|describes?|current|documentad[oa]s?|criad[oa]s?|disponível|disponible|create',
  'document|write|add|dokumentiert|vorhanden',
)
const otherwise = any(
  'reviewed|teams?|trained|shared|approved|understood|agreed|linked|tested|rehearsed|signed|known',
  'communicated|users?|customers?|legal|lessons|contacts?|decisions?|stakeholders?|scheduled',
  'everyone|marketing|sales|support',
)

/** What is written down, and can be found. */
export const documents: readonly Intent[] = [
  {
    id: 'runbook',
    all: [
      any(
        'run ?books?|playbooks?',
        '(?:operations?|deployment|deploy|installation|setup|troubleshooting|admin|operator|release) (?:guide|manual|handbook|docs?|documentation|instructions|procedures?|process|steps)',
        '(?:backup|restore|recovery|rollback|roll-back|incident(?: response)?|disaster recovery|escalation) (?:guide|procedures?|plan|process|steps|docs?|documentation|runbook)',
        'architecture (?:diagrams?|documents?|documentation|overview)|system (?:diagram|documentation)',
        'adrs?|environment setup|postmortem template|documentação (?:de|do|da) \\w+|manual de \\w+',
        'procedimentos? de \\w+',
      ),
      exists,
    ],
    none: [otherwise],
    also: any('document|write|documentar'),
    evenOfPeople: true,
    propose: () => document('docs/runbook.md'),
    examples: [
      'Runbook exists',
      'Rollback procedure documented',
      'Deployment guide is up to date',
      'Document backup procedures',
      'Incident response plan in place',
      'Architecture diagram available',
    ],
    counterExamples: [
      'Runbook reviewed',
      'Rollback procedure tested',
      'Team knows the deployment process',
      'Restore drill done',
    ],
  },
  {
    id: 'procedure-tested',
    all: [
      any(
        'run ?books?|playbooks?|(?:backup|restore|recovery|rollback|roll-back|incident(?: response)?|disaster recovery|deployment|escalation) (?:guide|procedures?|plan|process|steps|runbook)',
      ),
      any('documented|written'),
      any('tested|rehearsed|reviewed|practi[sc]ed|verified|approved'),
    ],
    also: any('test'),
    evenOfPeople: true,
    propose: (item) => andPeople(document('docs/runbook.md'), item),
    examples: ['Restore procedure documented and tested', 'Runbooks written and reviewed'],
    counterExamples: ['Rollback procedure tested', 'Restore procedure documented'],
  },
  {
    id: 'contacts',
    all: [
      any('(?:support|emergency|on-?call|escalation|incident) contacts?(?: list| information| details)?|contact list'),
      any('ready|listed|documented|defined|in place|available|complete|up[ -]to[ -]date|filled'),
    ],
    none: [any('forms?|pages?|users?|customers?|website')],
    evenOfPeople: true,
    propose: (item, { contacts }) =>
      andPeople(
        contacts === null
          ? {
              checks: { file: { path: 'docs/contacts.md', placeholders: 'none' } },
              needs: ['the document that names the contacts'],
            }
          : { checks: { file: { ...contacts, placeholders: 'none' } } },
        item,
      ),
    examples: ['Support contacts ready', 'Emergency contacts documented'],
    counterExamples: ['Contact form works', 'Support contacts page for customers in place'],
  },
  {
    id: 'maintenance-page',
    all: [
      any('maintenance pages?|página de manutenção|página de mantenimiento|wartungsseite'),
      any('prepared|ready|created|exists?|available|configured|in place|prepare|create|works'),
    ],
    propose: () => ({ checks: { file: { path: '**/maintenance*.html' } }, needs: ['the path of the page'] }),
    examples: ['Maintenance page prepared', 'Maintenance page is ready'],
    counterExamples: ['Maintenance window announced', 'Maintenance of the page is planned'],
  },
  {
    id: 'container-file',
    all: [
      any(
        'dockerfiles?|multi-?stage(?: docker)? builds?|\\.?dockerignore',
        'docker-?compose (?:file|for production|prod\\w*)|compose file|docker-compose\\.\\S+',
        'kubernetes manifests?|helm chart|terraform (?:code|files?|modules?|configurations?)',
      ),
      any(
        'exists?|present|created|has|optimi[sz]ed|uses?|configured|ready|available|in place|written',
        'included|added|multi-?stage(?: docker)? builds?|production-ready|add|create|versioned',
      ),
    ],
    none: [any('running|up|healthy|installed|applied|deployed|secrets|reviewed|config passes')],
    evenOfPeople: true,
    propose: ({ text }) => {
      const path = /dockerignore/i.test(text)
        ? '.dockerignore'
        : /compose/i.test(text)
          ? '{docker-compose,compose}*.{yml,yaml}'
          : /dockerfile|stage/i.test(text)
            ? 'Dockerfile'
            : /helm/i.test(text)
              ? '**/Chart.yaml'
              : /terraform/i.test(text)
                ? '**/*.tf'
                : 'k8s/*.yaml'
      return { checks: { file: { path } } }
    },
    examples: [
      'Dockerfile exists',
      'Multi-stage Docker build',
      'Add .dockerignore',
      'Docker-compose file created',
      'Helm chart is versioned',
    ],
    counterExamples: [
      'Terraform state bucket exists',
      'Docker Compose is running',
      'Kubernetes manifests applied',
      'Docker images are small',
    ],
  },
  {
    id: 'api-description',
    all: [
      any(
        'openapi|swagger|api (?:spec(?:ification)?|schema|contract|documentation|docs)',
        'postman collections?|asyncapi|documentação da api',
      ),
      any(
        'spec(?:ification)?|exists?|generated|up[ -]to[ -]date|complete|documented|updated?|written',
        'maintained|in place|current|versioned|created|with (?:openapi|swagger)|published|configured',
        'atualizada|using (?:openapi|swagger)',
      ),
    ],
    none: [
      any(
        'teams?|disabled?|not|reviewed|accessible|loads?|reachable|protected|shared|keys?|hidden|only',
        'production mode',
      ),
    ],
    also: any('update'),
    evenOfPeople: true,
    propose: () => document('{openapi,swagger,docs/openapi,docs/api}.{json,yaml,yml,md}'),
    examples: [
      'OpenAPI specification exists',
      'API documentation is complete',
      'API documented with Swagger',
      'Update API documentation',
    ],
    counterExamples: ['Swagger is disabled', 'API documentation accessible at the site', 'API contract reviewed'],
  },
  {
    id: 'repository-files',
    all: [
      any(
        'codeowners|contributing(?: guide)?|security policy file|licen[sc]e file|makefile|editorconfig',
        'pre-commit (?:hooks?|config\\w*)|dependabot (?:config\\w*|file)|renovate config\\w*',
        'pull request template|pr template|issue templates?|robots file',
      ),
      any(
        'exists?|present|created|configured|added|in place|complete|up[ -]to[ -]date|set ?up|installed',
        'enabled|provided|lists?|documents?|documented|committed|included',
      ),
    ],
    none: [any('copy|copied|reviewed')],
    evenOfPeople: true,
    propose: ({ text }) => {
      const lower = text.toLowerCase()
      const path = lower.includes('codeowners')
        ? '{CODEOWNERS,.github/CODEOWNERS,docs/CODEOWNERS}'
        : lower.includes('pre-commit')
          ? '{.pre-commit-config.yaml,.husky/*}'
          : lower.includes('.env')
            ? '.env.{example,sample,template}'
            : lower.includes('dependabot')
              ? '.github/dependabot.yml'
              : lower.includes('makefile')
                ? 'Makefile'
                : lower.includes('contributing')
                  ? 'CONTRIBUTING.md'
                  : null
      return path === null
        ? { checks: { file: { path: '.github/*' } }, needs: ['the path of the file'] }
        : { checks: { file: { path } } }
    },
    examples: ['CODEOWNERS file present', 'Pre-commit hooks configured', 'PR template added'],
    counterExamples: ['Contributing factors are known', 'Copy `.env.example` to `.env`'],
  },
]
