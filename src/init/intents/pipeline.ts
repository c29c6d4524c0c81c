import { inEnglish } from '../languages/index.ts'
import type { Intent, Proposal } from './intent.ts'
import { any } from './words.ts'

/** What CI runs, as a command. */
const toolOfCi =
  /(?<![\w-])(?:go (?:test|build|vet)|(?:npm|pnpm|yarn|bun)(?: run)? (?:test|build|lint|type-?check|check|check-types|format|e2e|ci)[\w:.-]*|npm t\b|pytest|cargo (?:test|build|clippy|fmt)|mvnw? |\.?\/?gradlew? |bundle exec (?:rspec|rubocop)|(?:bin\/)?rails test|rspec|phpunit|manage\.py test|artisan test|docker build|tsc --noEmit|npx tsc|npx eslint|eslint [.-]|ruff (?:check|format)|mypy |black --check|prettier --check|dotnet (?:test|build)|flutter (?:test|build)|make (?:test|lint|build)|next build|vite build|playwright test|cypress run|vitest|phpstan|npx jest)/i

/** A script of the project that is all that an item says, other than one that starts or changes something. */
const scriptAlone =
  /^(?:run:? )?(?:npm|pnpm|yarn|bun) run (?!(?:dev|start|serve|watch|deploy|seed|db|migrat|prisma|release|publish|preview)\b)[\w:.-]+[.:]?(?:\s+(?:passes|is green|succeeds|ok|\p{Extended_Pictographic})\b.*)?$/iu
/** A script whose outcome is named. */
const scriptPasses =
  /(?:^|\s)(?:\.\/)?(?:[\w-]+\/){0,4}[\w-]+\.(?:sh|py|mjs|ts) (?:passes|succeeds|exits? (?:with )?0|is green)\b/i

/** Checks of the commit on the platform, whose names only the team knows. */
function checksOf(what: string): Proposal {
  return {
    checks: { github: { checks: [what] } },
    needs: [`the name of the check of the commit that stands for ${what}`],
  }
}

/** Tests of something that is not the code, such as `rollback tests`. */
const otherTests =
  /(?<![\p{L}-])(?!(?:all|alle|todos|todas|tous|toutes|os|las|los|les|die|the|our|its|my|your|and|or|of|with|new|unit|integration|e2e|end-to-end|api|apis|backend|back-end|frontend|front-end|server|client|automated|regression|functional|contract|component|service|existing|relevant|required|related|ci|code|local|full|every|critical|run|core|smoke|post-deployment|python|go|js|jest|pytest|vitest|playwright|cypress|phpunit|rspec|django|rails|laravel|node|react|mobile|web|app|application|these|those|that|if|when|ensure|verify|confirm|check|execute|make|sure)(?![\p{L}-]))[\p{L}-]+ tests?(?![\p{L}-])/iu

/** That a bot looks after dependencies. */
const botConfigured = /\b(?:dependabot|renovate)\b/i

/** What CI says of a commit. */
export const pipeline: readonly Intent[] = [
  {
    id: 'tests-pass',
    all: [
      any(
        'workflows?|\\S+\\.ya?ml',
        'tests?|test suites?|ci|pipelines?|e2e|ci/cd|github actions|testes|pruebas|specs|testleri?',
        '(?:ci|status|automated|required|quality|code quality|post-migration) checks|pytest|jest|vitest',
        'тесты',
        '测试',
      ),
      any(
        'pass|passes|passing|passed|green|succeed\\w*|(?:ran|run|completed?|executed) successfully',
        'ci successful|erfolgreich|passando|passam|pasan|passent|bestehen|bestanden|grün|geçiyor',
        'проход\\w+',
        '通过',
        'run (?:the )?(?:full|complete|entire|whole|all)|run (?:all )?(?:unit|integration|e2e|automated)',
        'all (?:unit |integration )?tests run|executed',
      ),
    ],
    also: any('test'),
    none: [
      any('connections?'),
      otherTests,
      any(
        'load|penetration|connectivity|restore|failed tests?|retests?|validate|linked|backup|dry-?run',
        'test users?|test data|test accounts?|test emails?|test transactions?|test payments?|performance',
        'security|accessibility|usability|browser|device|user checks|health|smoke|manual\\w*|email',
        'security audit|acceptance|stress|fails?|before',
      ),
    ],
    propose: () => checksOf('tests'),
    examples: ['All tests passing', 'CI pipeline is green', 'Unit tests pass'],
    counterExamples: [
      'Failed tests are linked to fixes',
      'User checks passed',
      'Database connection test succeeds',
      'Test the login',
      'Load test passed',
      'Database connectivity test passes',
    ],
  },
  {
    id: 'pipeline',
    all: [
      any(
        'ci|ci/cd|continuous integration|continuous delivery|continuous deployment|build pipelines?',
        '(?:deployment|ci|ci/cd|delivery) pipelines?|github actions(?: workflows?)?',
        '(?:ci|build|deploy(?:ment)?|release) workflows?',
      ),
      any(
        'configured|set ?up|in place|exists?|running|runs?|working|works|active|enabled|automated',
        'operational|created|executes?|aktiv|configurad[oa]|lints?|tests?',
        'every (?:commit|push|pr|pull request)|ready|implemented|functional|builds?',
      ),
    ],
    none: [
      any(
        'secrets?|documented|approval|rollback|business|user|order|users|email|checkout',
        'production approval|manual|variables|credentials|team|nightly|weekly|tokens?|payment|booking',
        'main workflows?|coverage|generated answers|approvals?|agents?|automation|n8n|review workflows?',
      ),
    ],
    propose: () => ({
      checks: { file: { path: '.github/workflows/*.y*ml' }, github: { checks: ['tests'] } },
      needs: ['the names of the checks of the commit'],
    }),
    examples: [
      'CI/CD pipeline configured',
      'GitHub Actions workflow set up',
      'Continuous integration runs on every commit',
      'CI runs tests and lint',
    ],
    counterExamples: [
      'Main workflows run for each user',
      'Unit test gaps of the workflow engine filled',
      'CI secrets documented',
      'Business workflow works',
      'Approval workflow set up',
    ],
  },
  {
    id: 'tests-run',
    all: [
      any(
        '(?:unit|integration|e2e|end[- ]to[- ]end|contract|automated|regression|component|functional|api)(?:[ /,&+]+(?:and )?(?:unit|integration|e2e|end[- ]to[- ]end|contract))* tests?',
        'test suites?|automated testing|test automation|testes (?:unitários|automatizados|de integração)',
        'pruebas (?:unitarias|automatizadas)|static (?:code )?analysis|sonarqube|sonar|linting',
        'code quality (?:gate|scan\\w*)',
      ),
      any(
        'configured|in (?:the )?(?:ci|pipeline|build)|in ci/cd|automated|automatically|run(?:s|ning)?',
        'every (?:commit|push|pr|pull request)|pull requests?|executed?|in place|exists?|present|implemented|written',
        'set ?up|enabled|part of (?:the )?(?:ci|build|pipeline)|has|have|integrated|done|complete[d]?',
        'green',
      ),
    ],
    none: [
      any(
        'load|performance|penetration|manual(?:ly)?|plan|documented|environment|coverage|users?|for',
        'mocks?|strategy|security|gaps?|tested|edge cases?|criteria|stress|chaos|smoke|acceptance|paths?',
        'operations?|reviewed|data',
      ),
    ],
    propose: ({ text }) => checksOf(/lint|static|sonar|quality/i.test(text) ? 'lint' : 'tests'),
    examples: [
      'Unit tests',
      'Integration tests are automated',
      'End-to-end tests are automated',
      'Static code analysis in the pipeline',
      'Linting enabled',
    ],
    counterExamples: ['Load tests run weekly', 'Unit tests for edge cases written', 'Acceptance tests done by users'],
  },
  {
    id: 'build-passes',
    all: [
      any('builds?|compil(?:es|ation)|build de produção'),
      any(
        'production build(?: is)?(?: tested| works| created| successful)?',
        'run (?:the )?(?:production )?build|build (?:for )?production|compil\\w+|erfolgreich|green|tested',
        'validar|sin errores|sem erros|sans erreurs?|verified|runs|pass\\w*|succeed\\w*|successful\\w*',
        'succeeds?|without errors?|no errors?|clean|completes?|works|executado',
      ),
    ],
    none: [
      any(
        'command|time|args?|documented|size|numbers?|images?|docker|teams?|cache|uploaded|ios|android|apk',
        'testflight',
      ),
    ],
    propose: () => checksOf('build'),
    examples: ['Build succeeds without errors'],
    counterExamples: ['Build Command: npm run build', 'Build time under a minute'],
  },
  {
    id: 'lint-clean',
    evenNegated: true,
    all: [
      any(
        'lint\\w*|eslint|ruff|rubocop|typecheck|type checks?|type checking|tsc|typescript|mypy|phpstan',
        'prettier|flake8|pylint|golangci\\S*|clippy|black|biome|type-?check\\w*|code formatting',
        'static analysis|compilation errors?|compiler warnings?|build warnings?|code style|pint|stylelint',
      ),
      any(
        'pass\\w*|clean|no errors?|errors?|warnings?|green|without|succeed\\w*|violations?|--check|zero',
        'fehler|run',
      ),
    ],
    none: [
      any('database|schema'),
      any('console|runtime|strict mode|error (?:pages?|handling|messages?|tracking)|dates?|numbers?', 'black friday'),
    ],
    propose: () => checksOf('lint'),
    examples: ['ESLint passes', 'No TypeScript errors'],
    counterExamples: ['Database lint reports no errors', 'Error formatting works', 'Lint rules are discussed'],
  },
  {
    id: 'ci-command',
    evenNegated: true,
    all: [],
    none: [any('command|documented|dev|start|watch|clone|migrat\\w+|on (?:the )?(?:server|vps)')],
    also: any('test|write|perform'),
    propose: ({ text, code }) => {
      const found =
        toolOfCi.exec(text)?.[0] ??
        scriptAlone.exec(text)?.[0] ??
        scriptPasses.exec(text)?.[0] ??
        (text.length < 60 ? code.map((line) => toolOfCi.exec(line)?.[0]).find(Boolean) : undefined)
      return found === undefined
        ? null
        : checksOf(
            /build|compile/i.test(found)
              ? 'build'
              : /lint|vet|clippy|tsc|typecheck|check|mypy|ruff|prettier|phpstan|rubocop/i.test(found)
                ? 'lint'
                : 'tests',
          )
    },
    examples: [
      'No race conditions: `go test -race ./pkg/...`',
      'Run `npm run build`',
      '`npm run lint`',
      '`ruff check .` passes',
      '`poetry run pytest`',
      'Typecheck: `npx tsc --noEmit`',
      '`npm run contract:verify`',
      '`./scripts/cluster-smoke.sh` passes',
    ],
    counterExamples: [
      'Run `npm install`',
      'Run `npm run dev`',
      '`npm run deploy:prod`',
      'Build Command: `npm run build`',
    ],
  },
  {
    id: 'image-built',
    all: [
      any('docker|images?'),
      any('builds?|built|boot|boots|pushed'),
      any(
        '(?:image|container)s? builds?|builds? (?:successfully|in ci|from)|push|build and|tagged|green|pass\\w*|succeed\\w*|success\\w*|built|works|pushed',
        'without errors?',
      ),
    ],
    propose: () => checksOf('image'),
    none: [any('uploads?|optimi\\w+|gallery|photos?|product')],
    examples: ['Docker boot green', 'Docker image built and pushed', 'Build and push the Docker image'],
    counterExamples: ['Images are optimised', 'Product images pushed to the CDN'],
  },
  {
    id: 'stage',
    all: [
      any(
        'lint\\w*|type-?check\\w*|(?:unit |integration |e2e |automated )?tests?|test suites?|build|security scan\\w*|code coverage',
      ),
      any(
        'stage|step|job|gate|check|runs?|on (?:every )?(?:prs?|pull requests?|push|commit)|configured|in ci|automated',
      ),
    ],
    none: [
      any(
        'manual\\w*|documented|reviewed|flaky|load|plan(?:ned)?|review|cache|time|artifacts?|images?|environment|data|users?',
      ),
    ],
    heading: any(
      'ci ?/ ?cd|ci|(?:build |deployment |delivery )?pipelines?|continuous integration|github actions|gitlab ci',
    ),
    propose: ({ text }) =>
      checksOf(
        /lint|type/i.test(text) ? 'lint' : /build/i.test(text) ? 'build' : /scan/i.test(text) ? 'security' : 'tests',
      ),
    under: 'CI/CD',
    examples: ['TypeScript typecheck stage', 'Lint step on every PR', 'Build job on every push'],
    counterExamples: ['Manual test stage', 'Build time is short'],
  },
  {
    id: 'dependency-audit',
    evenNegated: true,
    all: [
      any(
        'npm audit|pip-audit|composer audit|bundle audit|dependency audit|vulnerabilit\\w+|dependabot',
        'renovate|snyk|trivy|cves?|(?:yarn|pnpm|bun|cargo|bundler|nuget|govulncheck) audit|govulncheck',
        'pnpm audit',
        'dependenc(?:y|ies) (?:are |is |have been |scan\\w* |all )?(?:up[ -]to[ -]date|updated|audited|scanned|patched|current|reviewed for|checked|security)',
        'outdated (?:packages|dependencies)',
        '(?:update|updated|audit|upgrade|keep|scan|check) (?:all )?(?:npm |python |project )?(?:dependencies|packages)',
        'packages (?:are )?up[ -]to[ -]date|dependências (?:atualizadas|sem)|dependencias actualizadas',
        'dépendances à jour|zafiyet\\w*|sca scan\\w*|vulnerable (?:packages|dependencies)',
        'software composition analysis',
      ),
    ],
    none: [
      any('pinned|locked?|lock ?files?|vendored|go\\.mod|requirements\\.txt|package-lock\\S*'),
      any('operators?'),
      any('document\\w*|policy|disclosure|reporting|program|management process|owasp|xss|sql injection', 'penetration'),
      any(
        'csrf|traversal|server-side|client-side|addressed|system packages?|os|apt|injection|base images?',
        'external dependencies|upstream|service dependencies|graph|tests?|install',
      ),
    ],
    also: any('update|audit|keep|review'),
    evenOfPeople: true,
    propose: ({ text }) => ({
      checks: {
        github: { alerts: { dependabot: { high: 0 } } },
        ...(botConfigured.test(inEnglish(text)) && {
          file: { path: '{.github/dependabot.y*ml,renovate.json,.github/renovate.json}' },
        }),
      },
      needs: ['alerts of Dependabot for the repository'],
    }),
    examples: [
      'No known vulnerabilities in dependencies',
      '`npm audit` is clean',
      'Dependencies are up to date',
      'Update dependencies',
      'Dependabot enabled',
      'No outdated packages',
      'No critical CVEs',
    ],
    counterExamples: [
      'Trivy operator installed',
      'No path traversal vulnerabilities',
      'No server-side vulnerabilities',
      'Vulnerability disclosure policy published',
      'No SQL injection vulnerabilities',
      'External dependencies are documented',
      'Install dependencies',
      'Tested for XSS vulnerabilities',
    ],
  },
]
