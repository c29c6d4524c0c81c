import type { Intent, Proposal } from './intent.ts'
import { any } from './words.ts'

const file =
  /(?<![\w/])((?:[\w.-]+\/)*(?:README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|DEPLOYMENT|RUNBOOK|[\w-]+)(?:\.[\w-]+)*\.(?:md|ya?ml|json|toml|txt|lock|conf|ini|cfg)|(?:[\w.-]+\/)*Dockerfile|(?:[\w.-]+\/)*Makefile|\.(?:gitignore|dockerignore|editorconfig))(?![\w/])/

/** Checks of the commit on the platform, whose names only the team knows. */
function checksOf(what: string): Proposal {
  return {
    checks: { github: { checks: [what] } },
    needs: [`the name of the check of the commit that stands for ${what}`],
  }
}

export const repository: readonly Intent[] = [
  {
    id: 'env-not-tracked',
    all: [
      /\.env\b|env files?|secrets?|credentials/i,
      any(
        'gitignore\\w*',
        '\\.gitignore',
        'not (?:be )?committed',
        'untracked',
        'not in (?:the )?(?:repo\\w*|git|version control)',
        'never committed',
        'ignored',
        'commitado',
        'no .{0,30} committed',
        'not checked in',
        'not tracked',
      ),
    ],
    propose: ({ text }, facts) =>
      /\.env|env file/i.test(text) || facts.envFile !== null
        ? { checks: { file: { path: /\.env[\w.]*/.exec(text)?.[0] ?? facts.envFile ?? '.env', tracked: false } } }
        : null,
    examples: ['`.env` is in .gitignore', 'No `.env` file committed'],
    counterExamples: ['Changes are committed', '.env not served'],
  },
  {
    id: 'tests-pass',
    all: [
      any('tests?', 'test suite', 'ci', 'pipelines?', 'e2e', 'ci/cd', 'github actions', 'checks', 'testes'),
      any('pass', 'passes', 'passing', 'passed', 'green', 'succeed\\w*', 'successful', 'passando'),
    ],
    none: [
      any(
        'load',
        'penetration',
        'connectivity',
        'restore',
        'backup',
        'health',
        'smoke',
        'manual\\w*',
        'email',
        'security audit',
        'acceptance',
        'stress',
        'fails?',
        'before',
      ),
    ],
    propose: () => checksOf('tests'),
    examples: ['All tests passing', 'CI pipeline is green', 'Unit tests pass'],
    counterExamples: ['Test the login', 'Load test passed', 'Database connectivity test passes'],
  },
  {
    id: 'build-passes',
    all: [
      any('build'),
      any(
        'pass\\w*',
        'succeed\\w*',
        'successful\\w*',
        'succeeds?',
        'without errors?',
        'no errors?',
        'clean',
        'completes?',
        'works',
        'executado',
      ),
    ],
    none: [any('command', 'time', 'args?', 'documented', 'size')],
    propose: () => checksOf('build'),
    examples: ['Build succeeds without errors'],
    counterExamples: ['Build Command: npm run build', 'Build time under a minute'],
  },
  {
    id: 'lint-clean',
    all: [
      any(
        'lint\\w*',
        'eslint',
        'ruff',
        'rubocop',
        'typecheck',
        'type checks?',
        'type checking',
        'tsc',
        'typescript',
        'mypy',
        'phpstan',
      ),
      any('pass\\w*', 'clean', 'no errors?', 'errors?', 'warnings?', 'green', 'without', 'succeed\\w*'),
    ],
    propose: () => checksOf('lint'),
    examples: ['ESLint passes', 'No TypeScript errors'],
    counterExamples: ['Lint rules are discussed'],
  },
  {
    id: 'no-secrets-in-code',
    all: [
      any('no', 'not', 'never', 'without', 'scan\\w*'),
      any('hard-?coded', 'secrets?', 'credentials?', 'api keys?', 'passwords?'),
      any('code', 'codebase', 'repo\\w*', 'committed', 'source', 'hard-?coded', 'git', 'history', 'version control'),
    ],
    none: [any('logs?', 'env', 'rotate\\w*', 'vault')],
    propose: () => ({
      checks: { github: { alerts: { 'secret-scanning': { any: 0 } } } },
      needs: ['secret scanning of the repository'],
    }),
    examples: ['No hardcoded secrets in the code', 'No API keys committed'],
    counterExamples: ['No secrets in logs'],
  },
  {
    id: 'file-exists',
    all: [
      file,
      any(
        'exists?',
        'present',
        'included',
        'committed',
        'updated',
        'reviewed',
        'complete\\w*',
        'added',
        'created',
        'documented',
        'up[ -]to[ -]date',
        'customized',
      ),
    ],
    none: [any('not', 'no', 'never', 'removed?', 'copy', 'env'), /\.env/],
    propose: ({ text, spans }) => {
      const path = [...spans, text].map((part) => file.exec(part)?.[1]).find((one) => one !== undefined)
      return path === undefined
        ? null
        : { checks: { file: { path, placeholders: /\.md$/.test(path) ? 'none' : undefined } } }
    },
    examples: ['README.md updated with production info', '`LICENSE.md` is present'],
    counterExamples: ['notes.md removed', 'Team reads the docs'],
  },
  {
    id: 'ci-command',
    all: [
      /(?:^|[`\s])(?:go (?:test|build|vet)|(?:npm|pnpm|yarn|bun)(?: run)? (?:test|build|lint|typecheck)|pytest|cargo (?:test|build|clippy)|mvn |gradlew?|bundle exec rspec|phpunit|rails test|manage\.py test|artisan test|docker build)/i,
    ],
    propose: ({ text }) => checksOf(/build/i.test(text) ? 'build' : /lint|vet|clippy/i.test(text) ? 'lint' : 'tests'),
    examples: ['No race conditions: `go test -race ./pkg/...`', 'Run `npm run build`'],
    counterExamples: ['Run `npm install`'],
  },
  {
    id: 'image-built',
    all: [
      any('docker', 'images?'),
      any('builds?', 'built', 'boot', 'boots', 'pushed'),
      any('green', 'pass\\w*', 'succeed\\w*', 'success\\w*', 'built', 'works', 'pushed', 'without errors?'),
    ],
    propose: () => checksOf('image'),
    examples: ['Docker boot green', 'Docker image built and pushed'],
    counterExamples: ['Images are optimised'],
  },
  {
    id: 'dependency-audit',
    all: [
      any(
        'npm audit',
        'pip-audit',
        'composer audit',
        'bundle audit',
        'dependency audit',
        'vulnerabilit\\w+',
        'dependabot',
        'snyk',
        'cves?',
      ),
    ],
    none: [any('document\\w*', 'policy', 'disclosure', 'reporting')],
    propose: () => ({
      checks: { github: { alerts: { dependabot: { high: 0 } } } },
      needs: ['alerts of Dependabot for the repository'],
    }),
    examples: ['No known vulnerabilities in dependencies', '`npm audit` is clean'],
    counterExamples: ['Vulnerability disclosure policy published'],
  },
  {
    id: 'named-file',
    all: [
      /(?<![\w/:.@-])\.?[\w-]+(?:\/[\w.-]+)+\/?(?![\w/])/,
      any('exists?', 'present', 'created', 'updated', 'points?', 'contains?', 'includes?', 'configured', 'set', 'file'),
    ],
    none: [any('not', 'no', 'never', 'removed?', 'copy', 'copied', 'returns?', '200'), /`\/|https?:/],
    propose: ({ text, spans }) => {
      const path = [...spans, text]
        .map((part) => /(?<![\w/:.-])\.?[\w-]+(?:\/[\w.-]+)+/.exec(part)?.[0])
        .find((one) => one !== undefined)
      return path === undefined ? null : { checks: { file: { path } }, needs: ['what has to stand in it'] }
    },
    examples: ['`.kamal/secrets` file created', '`config/deploy.yml` contains the host'],
    counterExamples: ['`/health/live` returns 200'],
  },
]
