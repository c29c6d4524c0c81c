import { type Intent, onServer } from './intent.ts'
import { any, state } from './words.ts'

const unit =
  /(?:systemctl\s+(?:is-active|status|start|enable|restart)\s+(?:--\S+\s+)*|`)([\w@.-]+\.service|nginx|gunicorn|sidekiq|celery|redis-server|postgresql|puma|php\S*-fpm|supervisor)/i

export const server: readonly Intent[] = [
  {
    id: 'renewal',
    all: [
      any('certbot|auto-?renew\\w*|renew\\w*|renova\\w+|acme(?:\\.sh| client)'),
      any(
        'auto\\w*|timer|configured|cron|scheduled|enabled|active|works|set ?up|configurad[oa]',
        'certificates?|certs?|ssl',
      ),
    ],
    none: [
      any('domain|license|contract|alerts?|subscriptions?|memberships?|plans?|tokens?|sessions?|reminder', 'install'),
    ],
    also: any('test'),
    propose: () => onServer({ command: { use: 'certificate-renewal-scheduled', on: 'app' } }),
    examples: ['Certificate auto-renewal configured', 'Certbot timer is active', 'Test auto-renewal'],
    counterExamples: ['Domain renewal is automatic', 'Subscription renewal works'],
  },
  {
    id: 'services-running',
    all: [
      any(
        'all services|(?:all |docker )?containers?|docker[- ]compose|docker services|contêineres',
        'conteneurs|contenedores|all (?:core )?processes|core services|сервисы|pods',
      ),
      any(
        'running|up|healthy|green|health ?checks? (?:green|pass(?:ing|es)?|ok)|started|rodando|läuft',
        'laufen|start(?:s)? (?:up )?(?:successfully|without errors?)|ps|status|проходит|çalışıyor',
      ),
    ],
    none: [
      any(
        'wait|required|up[ -]to|external|third[- ]party|restart|latest|systemd|as non-root|as root|logs',
        'kubernetes|k8s|installed|monitor\\w*|alerts?|persisten\\w*|somewhere|someone|locally',
      ),
    ],
    propose: ({ text }) =>
      onServer(
        { command: { use: 'compose-services-healthy', on: 'app' } },
        ...(/container|compose|all/i.test(text) ? [] : ['the services']),
      ),
    examples: [
      'All services running',
      'Docker containers are up and healthy',
      '`docker compose ps` shows every service as healthy',
      'Run `docker compose up -d --build`',
    ],
    counterExamples: [
      'Deploy, and wait until the container is healthy',
      'External services are documented',
      'Start both services locally',
      'Containers up to date',
    ],
  },
  {
    id: 'docker-installed',
    all: [
      any('docker(?:[- ]compose)?|docker engine'),
      any('daemon (?:is )?(?:accessible|running|reachable)', 'installed|install|version|\\d+\\.\\d+\\+?|instalad[oa]'),
    ],
    none: [any('images?|updates?|upgrades?|conversion|documented|desktop')],
    propose: () => onServer({ command: { use: 'docker-installed', on: 'app' } }),
    examples: ['Docker and Docker Compose installed'],
    counterExamples: ['Docker version updates', 'Docker image is small'],
  },
  {
    id: 'nginx-valid',
    all: [
      any('nginx'),
      any('configuration|config|nginx -t|reverse proxy'),
      any('tested|test|valid|nginx -t|configured|configure|set ?up|enable|enabled'),
    ],
    none: [any('https|ssl|headers?|gzip|redirect\\w*|cache|rate|install\\w*|logs?|documented')],
    also: any('test'),
    propose: () => onServer({ command: { use: 'nginx-config-valid', on: 'app' } }),
    examples: ['Nginx configuration tested', 'Configure Nginx as a reverse proxy'],
    counterExamples: ['HTTPS enabled in Nginx config'],
  },
  {
    id: 'gunicorn-workers',
    all: [
      any('gunicorn'),
      any('workers?|threads|timeout|worker class'),
      any('configured|set|appropriate\\w*|tuned|count|number|adjusted'),
    ],
    none: [any('service|running|systemd')],
    propose: (_, facts) => {
      const file = facts.files.find((path) => /(?:^|\/)gunicorn[\w.]*\.py$/.test(path))
      const checks = { gunicorn: { file: file ?? 'gunicorn.conf.py', rules: ['workers'] } }
      return file === undefined ? { checks, needs: ['the configuration of gunicorn'] } : { checks }
    },
    examples: ['Gunicorn workers configured appropriately', 'Number of gunicorn workers set'],
    counterExamples: ['Gunicorn service is running', 'Queue workers are configured'],
  },
  {
    id: 'unit-running',
    all: [
      any(
        'systemd|systemctl|(?:systemd|gunicorn|api|app|application|backend|web|server|linux) service',
        'gunicorn|sidekiq|celery(?: beat)?|puma|uvicorn|supervisor\\w*|pm2',
        '(?:queue|background|celery|job|mail) workers?|workers?(?= (?:is|are|running|active|process\\w*|up|started|healthy|rodando|connected|online))|background jobs?|horizon|queue:work',
        'job queues?|resque',
      ),
      any(
        'connected|online',
        'under (?:supervisor|systemd|pm2)|supervisor\\w*|systemd',
        'running|active|enabled|started|configured|processing|process(?:es)? jobs|set ?up|rodando|unit',
        'executado|configurado|save|startup|status|up|start|healthy|auto-?restart\\w*|on boot|installed',
        'installé|läuft|config',
      ),
    ],
    none: [
      any('secrets?'),
      any(
        'all services|external|third[- ]party|number of|appropriate\\w*|email service|alert\\w*',
        'monitor\\w*|mail service|discovery|account|customer|backlog|service workers?|retr(?:y|ies)',
        'dead[- ]letter|web workers?|cloudflare|documented|idempotent|failed|logs|size|concurrency',
        'dashboard|tested|migrat\\w+|autoscal\\w*|dependenc\\w+|validated|topology|from worker',
      ),
    ],
    propose: (item) => {
      const name = unit.exec([item.text, ...item.code].join('\n'))?.[1]
      return name === undefined
        ? onServer(
            { command: { use: 'systemd-service-active', with: { unit: 'app.service' }, on: 'app' } },
            'the name of the unit',
          )
        : onServer({ command: { use: 'systemd-service-active', with: { unit: name }, on: 'app' } })
    },
    examples: [
      'Gunicorn service is running',
      'Queue workers are running',
      'PM2 rodando (`pm2 status`)',
      'Start with PM2',
      'Background jobs are processing',
      'Systemd service enabled',
    ],
    counterExamples: [
      'Worker secrets configured',
      'Worker dependencies installed',
      'Gunicorn workers configured appropriately',
      'Customer service is informed',
      'Service worker is active',
      'Failed background jobs set up alerts',
    ],
  },
  {
    id: 'starts-on-boot',
    all: [
      any(
        'services?|app(?:lication)?s?|containers?|process(?:es)?|servers?|daemons?|workers?|docker\\w*|nginx|pm2|systemd|boot|reboot',
      ),
      any(
        '(?:on|at|after) (?:(?:server|system)[- ])?(?:boot|reboot|restart|system start\\w*)|startup on boot|auto-?starts?|survives? (?:a )?reboot',
        'restart(?:s)? automatically|reiniciar com o sistema|inicia\\w* com o sistema',
      ),
    ],
    none: [
      any('flags?|variables?|env\\w*'),
      any('validation|migrat\\w+|login|video|tested|config|data|logs|music|audio|token'),
    ],
    propose: () =>
      onServer(
        { command: { use: 'systemd-service-active', with: { unit: 'app.service' }, on: 'app' } },
        'the name of the unit',
      ),
    examples: ['Services start on boot', 'Enable startup on boot', 'App restarts automatically'],
    counterExamples: ['Config validation on startup', 'Settings are valid on startup', 'Video auto-starts'],
  },
  {
    id: 'django-check',
    all: [
      any('security audit|check --deploy|deployment checks?|system checks?'),
      any('passed|passes|pass|run|check --deploy|clean'),
    ],
    none: [any('third[- ]party|external|penetration|pentest')],
    propose: (item, facts) =>
      facts.stacks.includes('django') || /manage\.py|check --deploy/.test([item.text, ...item.code].join('\n'))
        ? onServer({ command: { use: 'django-check-deploy', on: 'app' } })
        : null,
    examples: ['Security audit passed `manage.py check --deploy`'],
    counterExamples: ['External security audit passed'],
  },
  {
    id: 'superuser',
    all: [any('superuser|admin user|admin account'), any('created|exists?|create|createsuperuser|set ?up')],
    propose: (item, facts) =>
      facts.stacks.includes('django') || /createsuperuser|superuser/i.test([item.text, ...item.code].join('\n'))
        ? onServer({ command: { use: 'django-superuser-exists', on: 'app' } })
        : null,
    examples: ['Superuser created'],
    counterExamples: ['Admin users trained'],
  },
  {
    id: 'web-server',
    all: [
      any('apache\\w*|virtual ?hosts?|server blocks?|reverse proxy|proxy reverso|caddy|traefik|nginx', 'haproxy'),
      state,
    ],
    none: [
      any(
        'headers?|gzip|cache|rate|https|ssl|tls|document\\w*|alerts?|monitor\\w*|logs?|load balancer',
        'behind|dns|ports?|domain|through nginx|router|routers|certificates?|review\\w*|client address',
        'rate-?limit\\w*|compression|consider',
      ),
    ],
    propose: () => onServer({ command: { run: ['true'] } }, 'the command that tests its configuration'),
    examples: ['Apache virtual hosts are configured', 'Reverse proxy in place', 'Nginx site enabled'],
    counterExamples: ['Nginx cache is enabled', 'Load balancer configured behind nginx'],
  },
  {
    id: 'packages',
    all: [
      any(
        '\\d+(?:\\.\\d+)?\\+',
        '(?<!.)(?:[^;(]{0,60} )?install(?:s|ed)?(?! (?:and|or) )[^.;(]{0,40}|instalad[oa]s?|instalar|installé[es]?|installiert|kurulu',
        'npm (?:ci|install)|pip install|composer install|bundle install|generate prisma client',
        'prisma generate|version \\d+\\S* (?:or higher|\\+)',
      ),
      any(
        'requirements',
        '(?:system |npm |python |node |all |required )?packages?|node(?:\\.js)?|nodejs|npm|pnpm|yarn|bun',
        'python\\d?|php|ruby|java|jdk|jre|gems?|git|dependencies|dependências|dependencias|libraries',
        'nginx|apache|pip|virtualenv|venv|postgres\\w*|mysql|redis|certbot|pm2|composer|go|golang|rust',
        'dotnet|\\.net|ffmpeg|imagemagick|supervisor|mongo\\w*|kubectl|helm|terraform|aws cli|gcloud',
        'build tools|runtime|prisma|tesseract|chromium|openssl|curl',
      ),
    ],
    none: [
      any('pinned|locked?|lock ?files?|vendored|ci runs?|in ci|pipelines?|github actions'),
      any(
        'app store|extension|mobile|monitoring|agent|document\\w*|banner|prompt|pwa|home screen|verified',
        'vulnerabilit\\w+|analytics|middleware|docker|handler|plugins?|guide|instructions|locally',
        'app installs|click|validated|extras',
      ),
    ],
    propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows what is installed'),
    examples: [
      'Node.js is installed on the server',
      'Install all Python dependencies in a virtualenv',
      'Install PostgreSQL',
      'Certbot installed',
      '`npm ci`',
      'Python: version 3.10 or higher',
      'Git installed',
    ],
    counterExamples: [
      'Monitoring agent installed',
      'Installation guide for Node written',
      'PWA install prompt works with the runtime',
    ],
  },
  {
    id: 'installed-by-code',
    all: [/^(?:install|upgrade)\b/i],
    none: [any('app store|extension|locally|certificates?')],
    propose: ({ code, text }) =>
      [text, ...code].some((line) =>
        /\b(?:pip3?|npm|pnpm|yarn|apt(?:-get)?|dnf|yum|apk|brew|gem|composer|cargo|go|dotnet|snap|choco) (?:-\S+ )?(?:install|add)\b/.test(
          line,
        ),
      )
        ? onServer({ command: { run: ['true'] } }, 'the command that shows what is installed')
        : null,
    examples: ['Install the CLI with `brew install flyctl`'],
    counterExamples: ['Install the app from the App Store', 'Install the banner'],
  },
  {
    id: 'framework-command',
    all: [
      /artisan (?:storage:link|config:cache|route:cache|view:cache|event:cache|optimize|about|[\w-]+:doctor)|(?:bin\/)?rails (?:assets:precompile|about)|manage\.py (?:check|clearsessions)|drush (?:cr|status|updb)|wp (?:core|plugin) |pm2 (?:save|startup|start)/i,
    ],
    none: [any('documented')],
    propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows that it was done'),
    examples: [
      '`php artisan storage:link`',
      '`php artisan config:cache && php artisan route:cache`',
      '`php artisan shop:doctor` → all OK',
    ],
    counterExamples: ['`php artisan tinker`', '`php artisan migrate --force`'],
  },
  {
    id: 'probe',
    all: [
      /`?(?:\b(?:pm2|docker(?: |-)compose|docker|kubectl|systemctl|supervisorctl|bin\/\w+)\s[^`]*\b(?:status|ps|details|list|ls|is-active|info|top|get|stats)\b|apache2?ctl\s+configtest)/i,
    ],
    propose: () => onServer({ command: { run: ['true'] } }, 'the command, should it only look'),
    examples: ['Check application status: `bin/kamal app details`', 'Apache reloads (`apache2ctl configtest`)'],
    counterExamples: ['Run `docker compose down`'],
  },
]
