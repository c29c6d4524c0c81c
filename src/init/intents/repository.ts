import { inEnglish } from '../languages/index.ts'
import { andPeople, type Intent } from './intent.ts'
import { any, either } from './words.ts'

const file =
  /(?<![\w/])((?:[\w.-]+\/)*(?:README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|DEPLOYMENT|RUNBOOK|[\w-]+)(?:\.[\w-]+)*\.(?:md|ya?ml|json|toml|txt|lock|conf|ini|cfg)|(?:[\w.-]+\/)*Dockerfile|(?:[\w.-]+\/)*Makefile|\.(?:gitignore|dockerignore|editorconfig))(?![\w/])/

/** A path with a folder: of a file with an ending, or below a folder whose name begins with a dot. */
const path =
  /(?<![\w/:.@-])(?:(?:\.?[\w-]{1,60}\/){1,8}[\w-]{0,60}\.[\w.-]{1,40}|\.[\w-]{1,60}\/[\w./-]{1,80})(?![\w/])/

/** The usual path of a file that is called by its name alone. */
function wellKnown(text: string): string | undefined {
  const name = /\b(readme|changelog|licen[sc]e|dockerfile|lock ?file)\b/i
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(' ', '')
  if (name === undefined) return undefined
  const paths: Readonly<Record<string, string>> = {
    readme: 'README.md',
    changelog: 'CHANGELOG.md',
    dockerfile: 'Dockerfile',
    lockfile: '{package-lock.json,yarn.lock,pnpm-lock.yaml,poetry.lock,Gemfile.lock,composer.lock}',
  }
  return paths[name] ?? 'LICENSE*'
}

const stands = any(
  'exists?|present|included|committed|updated|added|created|documented|up[ -]to[ -]date|current|bumped|verify|configured|written|complete\\w*|version',
)

export const repository: readonly Intent[] = [
  {
    id: 'env-not-tracked',
    evenNegated: true,
    all: [
      /\.env\b|env files?|secrets?|credentials/i,
      any(
        'gitignore\\w*|\\.gitignore|not (?:be )?committed|untracked',
        'not in (?:the )?(?:repo\\w*|git|version control)|never committed|ignored|commitado',
        'no .{0,30} committed|not checked in|not tracked|nicht im git',
        'n[ãa]o (?:est[áa] )?(?:no git|versionad[oa]|commitad[oa])|ignoré',
        'not (?:in|pushed to) (?:the )?(?:repo\\w*|git\\w*|version control|source control)',
        "only in (?:the )?(?:host|server) env|git'?te (?:yok|değil)",
        '(?:kept out of|excluded from|outside) (?:git|(?:the |our )?repo\\w*|version control|source control)',
        'never (?:been )?(?:in git|pushed|checked in)',
      ),
    ],
    none: [any('hooks?|scan\\w*|history')],
    propose: ({ text, spans }, facts) => {
      const named = spans.find((span) => /^[\w./-]{1,200}\.[a-z]{2,5}$/i.test(span) && !/\.env|ignore$/i.test(span))
      if (named !== undefined) return { checks: { file: { path: named, tracked: false } } }
      return /\.env|env file/i.test(text) || facts.envFile !== null
        ? { checks: { file: { path: /\.env[\w.]*/.exec(text)?.[0] ?? facts.envFile ?? '.env', tracked: false } } }
        : null
    },
    examples: ['`.env` is in .gitignore', 'No `.env` file committed', '`.env` excluded from version control'],
    counterExamples: ['Changes are committed', '.env not served', '`.env` excluded from the image'],
  },
  {
    id: 'no-secrets-in-code',
    evenNegated: true,
    all: [
      any(
        'check(?:ed)? for|search(?:ed)? for',
        'no|not|never|without|scan\\w*|remove|removed|nenhum\\w*|sin|keine|aucun|não|free of|checked for',
        'audit|leakage',
      ),
      any(
        'secretos?|segredos?|credenciais|credenciales|geheimnisse',
        'secrets?|credentials?|api keys?|private keys?|passwords?|access tokens?|tokens?|senhas?|chaves?',
      ),
      any(
        'exposed',
        'code|codebase|repo\\w*|committed|source|hard-?coded|git|git history|version control|código',
        'commit(?:ado)?s?|leaks?|scan\\w*|gitleaks|trufflehog|bundles?|frontend bundle|client-side code',
      ),
    ],
    none: [
      any(
        'logs?|\\.env\\S*|rotate\\w*|vault|status codes?|promo codes?|users?|default|qr|ui',
        'error messages?|shared|expire\\w*',
      ),
    ],
    also: any('audit|remove|review'),
    propose: () => ({
      checks: { github: { alerts: { 'secret-scanning': { any: 0 } } } },
      needs: ['secret scanning of the repository'],
    }),
    examples: [
      'No hardcoded secrets in the code',
      'No API keys committed',
      'Git history scanned for secrets',
      'Remove hardcoded credentials from the code',
      'No secrets in the repository',
    ],
    counterExamples: [
      'No hardcoded values',
      'Password is not shown in the UI',
      'No secrets in logs',
      'Passwords are not shown in the UI',
      'Secrets are shared over a vault',
    ],
  },
  {
    id: 'file-exists',
    all: [
      either(file, any('readme|changelog|licen[sc]e(?: file)?|dockerfile|lock ?file|package\\.json version')),
      any(
        'verify',
        'exists?|present|included|committed|updated|reviewed|complete\\w*|added|created|documented',
        'up[ -]to[ -]date|customized|current|exist|reflects?|atualizado|bumped|describes?|covers?',
        'explains?|with|written|configured|has',
      ),
    ],
    none: [
      any('not|no|never|removed?|copy|env|reviewed?|release page|audit|installers?|checkers?|check|servers?|keys?'),
      /\.env/,
    ],
    also: any('update|write'),
    propose: ({ text, spans }) => {
      const own = text.replace(/\([^()]{0,300}\)/g, ' ')
      const path = [...spans.filter((span) => own.includes(span)), own]
        .map((part) => file.exec(part)?.[1] ?? wellKnown(part))
        .find((one) => one !== undefined)
      // What stands in a file of data is known by reading it.
      return path === undefined ||
        (/\.(?:ya?ml|json|toml|txt|ini|conf|cfg)$/.test(path) && !stands.test(inEnglish(text)))
        ? null
        : { checks: { file: { path, placeholders: /\.md$/.test(path) ? 'none' : undefined } } }
    },
    examples: [
      'README.md updated with production info',
      '`LICENSE.md` is present',
      'README is up to date',
      'Changelog updated',
      'Lockfile committed',
    ],
    counterExamples: [
      'Search cluster created (SEARCH_SETUP.md)',
      'notes.md removed',
      'Team reads the docs',
      '`docs/plan.md` reviewed',
    ],
  },
  {
    id: 'file-reviewed',
    all: [file, any('reviewed|approved|read|signed off|customi[sz]ed')],
    none: [any('not|no|never|env|copy'), /\.env/],
    also: any('review|read'),
    evenOfPeople: true,
    propose: (item) => {
      const path = [...item.spans, item.text].map((part) => file.exec(part)?.[1]).find((one) => one !== undefined)
      if (path === undefined) return null
      return andPeople({ checks: { file: { path, ...(/\.md$/.test(path) && { placeholders: 'none' }) } } }, item)
    },
    examples: ['DEPLOYMENT.md reviewed and customized', '`docs/security-plan.md` approved'],
    counterExamples: ['README.md updated', 'Deployment plan reviewed'],
  },
  {
    id: 'no-debug-code',
    evenNegated: true,
    all: [
      any(
        'console\\.logs?|console\\.\\w+|console logs?|print statements?',
        'debug(?:ging)? (?:code|statements?|logs?|prints?)|debugger|dd\\(\\)|var_dump|todos?|fixmes?',
        'commented[- ]out code|dead code|binding\\.pry|dump\\(\\)',
      ),
      any(
        'no|remove[ds]?|removed|without|cleaned|clean(?: up)?|not|none|kein\\w*|free of|sem|sin|zero',
        'resolved|left|disabled',
      ),
    ],
    none: [
      any(
        'errors? in|payload|password\\w*|token|tests?|users?|todo (?:list|app|items?)|audit|sensitive',
        'tickets?|console errors?',
      ),
    ],
    also: any('remove|clean|delete'),
    propose: ({ text }) => {
      const pattern = /todo|fixme/i.test(text)
        ? 'TODO|FIXME'
        : /print|dd\(|dump/i.test(text)
          ? 'print\\(|dd\\(|var_dump\\('
          : 'console\\.log|debugger'
      return {
        checks: { command: { run: ['git', 'grep', '-nE', pattern], expect: { exit: 1 } } },
        needs: ['the directories of the code, behind `--`'],
      }
    },
    examples: [
      'No console.log in production code',
      'Remove debug statements',
      'Remove all console.log statements',
      'TODO comments resolved',
      'No debugger left',
    ],
    counterExamples: ['No console errors in the browser', 'Debug mode disabled', 'Todo list works without an account'],
  },
  {
    id: 'versions-locked',
    all: [
      any('dependenc(?:y|ies)|packages?|versions?|modules|libraries'),
      any('pinned|locked|lock ?files?|go\\.sum|package-lock\\S*|vendored'),
    ],
    none: [any('users?|accounts?|actions|images?|screen|reviewed')],
    propose: () => ({
      checks: {
        file: {
          path: '{package-lock.json,yarn.lock,pnpm-lock.yaml,poetry.lock,uv.lock,go.sum,Gemfile.lock,composer.lock,Cargo.lock}',
        },
      },
    }),
    examples: ['Dependencies are pinned', 'Package versions locked'],
    counterExamples: ['Accounts locked after five tries', 'Image versions pinned'],
  },
  {
    id: 'named-file',
    all: [path, any('exists?|present|created|updated|points?|contains?|includes?|configured|set|file|added|update')],
    none: [any('not|no|never|removed?|copy|copied|returns?|200|tests?|flow|page|users?|works|see'), /`\/|https?:/],
    also: any('update'),
    propose: ({ text, spans }) => {
      const found = [...spans, text].map((part) => path.exec(part)?.[0]).find((one) => one !== undefined)
      return found === undefined ? null : { checks: { file: { path: found } }, needs: ['what has to stand in it'] }
    },
    examples: ['`.kamal/secrets` file created', '`config/deploy.yml` contains the host'],
    counterExamples: ['`/health/live` returns 200', 'Monitoring/alerting is set up', 'CI/CD configured'],
  },
]
