import * as deployment from '../content/deployment.ts'
import { log } from '../content/logs.ts'
import * as sources from '../content/sources.ts'
import { all, type Candidate, copies } from './candidate.ts'

/** A server that runs these sends their copies as text. */
export const backups: readonly Candidate[] = all(
  [
    ...copies('wp-config.php', ['.bak', '~', '.old', '.save', '.orig', '.txt']),
    ...copies('index.php', ['~', '.bak', '.old']),
    ...copies('config.php', ['.bak', '~', '.old']),
    ...copies('configuration.php', ['.bak']),
    ...copies('settings.py', ['~', '.bak']),
    ...copies('web.config', ['.bak']),
    ...copies('docker-compose.yml', ['~', '.bak']),
    ...['.index.php.swp', '.wp-config.php.swp', '.settings.py.swp', '.env.swp'],
    ...['app.py~', 'server.js~', 'server.js.bak', 'sites/default/settings.php.bak'],
  ],
  sources.sourceBackup,
)

/** Source itself, where a server sends what it should run, or a whole checkout. */
export const checkout: readonly Candidate[] = [
  ...all(['index.php', 'wp-config.php', 'config.php', 'settings.py', 'manage.py'], sources.source),
  ...all(['app.py', 'main.py', 'server.js'], sources.source),
  ...all(['package.json', 'composer.json', 'requirements.txt'], sources.manifest, 'warning'),
  ...all(['Dockerfile'], sources.dockerfile, 'warning'),
]

/** How the system is built and with what it starts. */
export const deploymentFiles: readonly Candidate[] = [
  ...all(
    ['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'compose.yaml', 'docker-compose.prod.yml'],
    deployment.composeFile,
  ),
  ...all(['docker-compose.override.yml'], deployment.composeFile),
  ...all(['terraform.tfstate', 'terraform.tfstate.backup', '.terraform/terraform.tfstate'], deployment.terraformState),
  ...all(['terraform.tfvars'], deployment.terraformVariables),
  ...all(['appsettings.json', 'appsettings.Production.json', 'appsettings.Development.json'], deployment.appSettings),
  ...all(['local.settings.json'], deployment.functionSettings),
  ...all(['web.config'], deployment.webConfig),
  ...all(['WEB-INF/web.xml'], deployment.deploymentDescriptor),
  ...all(['application.properties', 'application.yml'], deployment.springSettings),
  ...all(['config/database.yml'], deployment.railsDatabase),
  ...all(['config/secrets.yml'], deployment.railsSecrets),
  ...all(['app/config/parameters.yml'], deployment.symfonyParameters),
  ...all(['.idea/workspace.xml'], deployment.workspace, 'warning'),
  ...all(
    [
      ...['.gitlab-ci.yml', '.github/workflows/deploy.yml', '.github/workflows/ci.yml', '.travis.yml'],
      ...['.circleci/config.yml', 'bitbucket-pipelines.yml', 'azure-pipelines.yml', 'Jenkinsfile', 'serverless.yml'],
    ],
    deployment.pipeline,
    'warning',
  ),
]

/** Where servers and frameworks write when nobody says otherwise. */
export const logs: readonly Candidate[] = all(
  [
    ...['error_log', 'error.log', 'access.log', 'debug.log', 'app.log', 'wp-content/debug.log', 'npm-debug.log'],
    ...['storage/logs/laravel.log', 'log/production.log', 'log/development.log', 'var/log/prod.log', 'var/log/dev.log'],
    ...['logs/error.log', 'logs/access.log', 'logs/app.log'],
  ],
  log,
)
